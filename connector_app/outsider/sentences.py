"""The sentences of the audit, in English source text (context ``Check``); gaps as format fields."""

from connector_app.text import QT_TRANSLATE_NOOP

#: What was proved, by kind.
KINDS: dict[str, str] = {
    "exact": QT_TRANSLATE_NOOP("Check", "The number can be worked out exactly: {low}."),
    "within": QT_TRANSLATE_NOOP("Check", "A small number can nearly be worked out: from {low} to {high}."),
    "zero": QT_TRANSLATE_NOOP("Check", "It can be proved that there is nobody."),
    "everyone": QT_TRANSLATE_NOOP(
        "Check", "Nearly everyone counted in “{of}” is in this: at most {high} are not."
    ),
    "newcomers": QT_TRANSLATE_NOOP("Check", "Between two files, from {low} to {high} people joined this number."),
}
READING = QT_TRANSLATE_NOOP("Check", "(This holds if every withheld number is a small one.)")

#: What is wrong, by rule; short names are those of the accessibility rules for workbooks.
PROBLEMS: dict[str, str] = {
    "unprotected": QT_TRANSLATE_NOOP("Check", "{what} is shown: a number this small could be somebody."),
    "unrounded": QT_TRANSLATE_NOOP("Check", "{what} is shown although the file says that it rounds."),
    "zero_shown": QT_TRANSLATE_NOOP("Check", "A zero is shown: it says something about everybody in the group."),
    "number_as_text": QT_TRANSLATE_NOOP("Check", "The number {what} is stored as text."),
    "share": QT_TRANSLATE_NOOP("Check", "The percentage {what} does not come from the numbers shown beside it."),
    "two_numbers": QT_TRANSLATE_NOOP("Check", "The same number stands elsewhere as {what}."),
    "contradiction": QT_TRANSLATE_NOOP(
        "Check", "The numbers contradict each other: no true numbers can lie behind them all."
    ),
    "not_audited": QT_TRANSLATE_NOOP(
        "Check", "There are too many numbers to try all of them; what could be proved was not fully looked for."
    ),
    "period_changed": QT_TRANSLATE_NOOP("Check", "A published period changed: it said {what} before."),
    "contact": QT_TRANSLATE_NOOP("Check", "This looks like a way to reach somebody: {what}"),
    "author": QT_TRANSLATE_NOOP("Check", "The file says who made it: {what}"),
    "file_path": QT_TRANSLATE_NOOP("Check", "The file holds a folder's name: {what}"),
    "no_cover": QT_TRANSLATE_NOOP("Check", "There is no cover that says who counted whom, when and how."),
    "no_mark_explained": QT_TRANSLATE_NOOP("Check", "Nowhere outside the tables is it said what {what} means."),
    "hidden_sheet": QT_TRANSLATE_NOOP("Check", "This sheet is hidden."),
    "odd_sheet": QT_TRANSLATE_NOOP("Check", "This sheet is a chart, a macro sheet or something else than cells."),
    "hidden_rows": QT_TRANSLATE_NOOP("Check", "Rows are hidden."),
    "hidden_columns": QT_TRANSLATE_NOOP("Check", "Columns are hidden."),
    "unseen": QT_TRANSLATE_NOOP("Check", "Cells hold something that cannot be seen: white, tiny or left out."),
    "formula": QT_TRANSLATE_NOOP("Check", "Cells hold formulas, which tell what the numbers come from."),
    "validation": QT_TRANSLATE_NOOP("Check", "Cells carry lists or rules for typing into them."),
    "outside_link": QT_TRANSLATE_NOOP("Check", "Cells link to something outside the file."),
    "macro": QT_TRANSLATE_NOOP("Check", "The file holds macros or other programs: {what}"),
    "comment": QT_TRANSLATE_NOOP("Check", "The file holds comments: {what}"),
    "external_link": QT_TRANSLATE_NOOP("Check", "The file is linked to other files or to a database: {what}"),
    "pivot": QT_TRANSLATE_NOOP("Check", "The file holds a pivot table with the records behind it: {what}"),
    "custom_part": QT_TRANSLATE_NOOP("Check", "The file holds properties that nobody sees: {what}"),
    "revision": QT_TRANSLATE_NOOP("Check", "The file remembers who changed what: {what}"),
    "embedded": QT_TRANSLATE_NOOP("Check", "The file holds a picture, a chart or another file: {what}"),
    "printer": QT_TRANSLATE_NOOP("Check", "The file remembers somebody's printer: {what}"),
    "defined_name": QT_TRANSLATE_NOOP("Check", "A part of the file has a name of its own: {what}"),
    "table_too_large": QT_TRANSLATE_NOOP("Check", "The table {what} is marked up far beyond its numbers."),
    "T1": QT_TRANSLATE_NOOP("Check", "The numbers are not marked up as a table."),
    "T3": QT_TRANSLATE_NOOP("Check", "Cells are merged."),
    "T4": QT_TRANSLATE_NOOP("Check", "There is a blank row or column in the table {what}."),
    "T5": QT_TRANSLATE_NOOP("Check", "The headings of {what} are empty, stand twice or differ from its columns."),
    "T6": QT_TRANSLATE_NOOP("Check", "A long text is not wrapped."),
    "T8": QT_TRANSLATE_NOOP("Check", "The table {what} has empty cells, and nothing says why."),
    "N1": QT_TRANSLATE_NOOP("Check", "A symbol stands for a note: {what}"),
    "F1": QT_TRANSLATE_NOOP("Check", "A link leads to a sheet that is not there: {what}"),
    "F3": QT_TRANSLATE_NOOP("Check", "The sheet does not begin with a title, styled as a heading, in A1."),
    "F5": QT_TRANSLATE_NOOP("Check", "There is a page header or footer, a drawing or a text box."),
    "F7": QT_TRANSLATE_NOOP("Check", "Colours that depend on the numbers carry meaning."),
    "S1": QT_TRANSLATE_NOOP("Check", "The sheet's name is too long or has blanks around it."),
    "S2": QT_TRANSLATE_NOOP("Check", "The sheet is blank."),
    "S4": QT_TRANSLATE_NOOP("Check", "The table {what} does not begin at the left edge."),
    "P3": QT_TRANSLATE_NOOP("Check", "The file does not say its title, subject or language."),
    "P4": QT_TRANSLATE_NOOP("Check", "The file does not open at the first cell of the first sheet."),
}
