"""What each column of a table holds, as guessed and as corrected, beside the rows as they will arrive."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from connector_app.application.imports.arriving import Arriving, Content
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui import veil
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.arriving_words import content_word, detail_of, title_of, why
from connector_app.ui.panes.column_rows import ColumnRows
from connector_app.ui.panes.import_work import SAMPLE_ROWS, Guess, as_mapped
from connector_app.ui.panes.pane_parts import Pane, button_line, flush_link
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.tab_order import stops_in
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

#: Headings are looked for in so many rows from the top; of each so many letters are shown.
_HEADING_ROWS, _HEADING_LETTERS = 15, 40
#: Below this width, in letters, the cards stand under each other.
_TWO_COLUMNS = 90
_LEAST_LETTERS = 16
#: Python's names of the alphabets that files are written in, with ours.
_ALPHABETS = (
    ("utf-8", QT_TRANSLATE_NOOP("ColumnsView", "Unicode (UTF-8)")),
    ("utf-16", QT_TRANSLATE_NOOP("ColumnsView", "Unicode (UTF-16)")),
    ("cp1252", QT_TRANSLATE_NOOP("ColumnsView", "Western European")),
    ("cp1250", QT_TRANSLATE_NOOP("ColumnsView", "Central European")),
    ("cp1251", QT_TRANSLATE_NOOP("ColumnsView", "Cyrillic")),
    ("koi8_r", QT_TRANSLATE_NOOP("ColumnsView", "Cyrillic (KOI8)")),
    ("cp1253", QT_TRANSLATE_NOOP("ColumnsView", "Greek")),
    ("cp1254", QT_TRANSLATE_NOOP("ColumnsView", "Turkish")),
    ("cp1256", QT_TRANSLATE_NOOP("ColumnsView", "Arabic")),
    ("cp1257", QT_TRANSLATE_NOOP("ColumnsView", "Baltic")),
    ("cp850", QT_TRANSLATE_NOOP("ColumnsView", "Western European (DOS)")),
    ("mac_roman", QT_TRANSLATE_NOOP("ColumnsView", "Western European (Mac)")),
    ("shift_jis", QT_TRANSLATE_NOOP("ColumnsView", "Japanese")),
    ("gb18030", QT_TRANSLATE_NOOP("ColumnsView", "Chinese")),
)


class ColumnsView(Pane):
    """The first step with a table; `corrected` when a column holds something else.

    `guess_asked(sheet, content, heading)` asks what a sheet holds when it is another one, when its rows are
    something else, or when its headings are in another row (-1 where they are wherever they look to be, None where
    there are none). `alphabet_asked` asks for the file to be read anew.
    """

    corrected = Signal()
    guess_asked = Signal(int, object, object)
    anew_asked = Signal()
    alphabet_asked = Signal(str)

    def __init__(self, tables: Tables, guess: Guess, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ColumnsView", "What the columns hold"), parent)
        self.tables = tables
        self.guess = guess
        self._file = Card(self.tr("The file"))
        self._file.body.addWidget(Words(isolated(tables.file), wrap=True))
        self._add_file_choices()
        self.rows = ColumnRows()
        self.rows.changed.connect(self._on_role)
        self._columns = Card(self.tr("What each column holds"))
        for widget in (self.contents, self.remembered, button_line(self.anew)):
            self._columns.body.addWidget(widget)
        self._columns.body.addWidget(self.rows)
        self.sample = LineList(self.tr("How the first rows arrive"), SAMPLE_ROWS)
        self.note = Words("", "muted", wrap=True)
        self._arrive = Card(self.tr("How the first rows arrive"))
        self._arrive.body.addWidget(self.sample)
        self._arrive.body.addWidget(self.note)
        self._lay_out()
        self.show_guess(guess)

    @property
    def sheet(self) -> Sheet:
        """Return the sheet that is to be brought in."""
        return self.tables.sheets[self.guess.sheet]

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order of reading."""
        parts = (self.contents, self.anew, self.rows, self.sample, self.sheets, self.headings, self.alphabets)
        return [stop for part in parts for stop in stops_in(part)]

    # -- making --

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for box, cards in ((left, (self._columns,)), (right, (self._arrive, self._file))):
            box.setSpacing(SPACE_4)
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(SPACE_4)
        self._sides.addLayout(left, 1)
        self._sides.addLayout(right, 1)
        self.column.addLayout(self._sides)
        self.finish()

    def _add_file_choices(self) -> None:
        self.sheets = _Choice()
        hidden = self.tr("{name} (hidden)")
        named = [(hidden if sheet.hidden else "{name}", sheet.name) for sheet in self.tables.sheets]
        self.sheets.offer([(n, text.format(name=isolated(name))) for n, (text, name) in enumerate(named)])
        self.contents = ChoiceRow(
            [(content.value, content_word(content)) for content in Content], self.tr("What the rows are")
        )
        self.headings = _Choice()
        self.alphabets = _Choice()
        self._fill_alphabets()
        self._add_choice(self.tr("Sheet"), self.sheets, shown=len(self.tables.sheets) > 1)
        self._add_choice(self.tr("Where the headings are"), self.headings)
        self._add_choice(
            self.tr("If letters look wrong, read them as"), self.alphabets, shown=bool(self.tables.encoding)
        )
        self.remembered = Words("", "muted", wrap=True)
        self.anew = flush_link(self.tr("Guess the columns anew"))
        self.anew.clicked.connect(self.anew_asked)
        self.lines = Words("", "warm", wrap=True, personal=True)
        self._file.body.addWidget(self.lines)
        self.sheets.activated.connect(lambda: self._ask(self.sheets.currentData(), None))
        self.contents.chosen.connect(lambda code: self._ask(self.guess.sheet, Content(code)))
        self.headings.activated.connect(self._on_heading)
        self.alphabets.activated.connect(lambda: self.alphabet_asked.emit(self.alphabets.currentData()))

    def _add_choice(self, name: str, box: QComboBox, *, shown: bool = True) -> None:
        if not shown:
            box.setParent(self)
            box.hide()
            return
        self._file.body.addLayout(under_label(Words(name, wrap=True), box))
        box.setAccessibleName(name)

    def _fill_alphabets(self) -> None:
        now = self.tables.encoding
        known: list[tuple[object, str]] = [(code, translated("ColumnsView", name)) for code, name in _ALPHABETS]
        unknown = bool(now) and now not in (code for code, _ in _ALPHABETS)
        self.alphabets.offer([(now, now), *known] if unknown else known)
        self.alphabets.setCurrentIndex(max(0, self.alphabets.findData(now)))

    # -- showing --

    def show_guess(self, guess: Guess) -> None:
        """Show what a sheet's columns hold; the rows of the columns come by `make_rows`."""
        self.guess = guess
        self.sheets.setCurrentIndex(guess.sheet)
        self.contents.set_value(guess.mapping.content.value)
        self._fill_headings()
        self._say_where_from()
        said = "\n".join(line.say(translated) for line in self.sheet.lines)
        self.lines.setText(said)
        self.lines.setVisible(bool(said))

    def make_rows(self) -> InTurns:
        """Make the choices of the columns, some at a time: a list from a telephone has dozens."""
        yield from self.rows.make(self.sheet, self.guess.mapping)

    def show_sample(self, rows: Sequence[Arriving], today: date) -> None:
        """Show how the first rows would arrive."""
        self.sample.set_lines([_line(row, today) for row in rows])
        self.sample.setVisible(bool(rows))
        if rows:
            self.note.setText(self.tr("Nothing is kept yet. The next step shows every row."))
            self.note.set_tone("muted")
        else:
            self.note.setText(
                self.tr(
                    "Nothing can be made of these rows yet. Say which column holds the name, or what is asked for."
                )
            )
            self.note.set_tone("warm")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or under each other."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _fill_headings(self) -> None:
        options: list[tuple[object, str]] = [(None, self.tr("There are none"))]
        for index, (number, cells) in enumerate(self.sheet.rows[:_HEADING_ROWS]):
            words = ", ".join(filter(None, (cell.strip() for cell in cells)))[:_HEADING_LETTERS]
            text = self.tr("Row {number}: {words}").format(number=number, words=isolated(words))
            options.append((index, text))
        self.headings.offer(options)
        heading = self.guess.mapping.heading
        self.headings.setCurrentIndex(0 if heading is None else min(heading + 1, self.headings.count() - 1))

    def _say_where_from(self) -> None:
        guess = self.guess
        if guess.as_last_time:
            said = self.tr("As last time: you brought in such a table before.")
        elif guess.mapping.recognised:
            said = self.tr("This looks like a list from {program}.").format(program=guess.mapping.recognised)
        else:
            said = ""
        self.remembered.setText(said)
        self.remembered.setVisible(bool(said))
        self.anew.setVisible(guess.as_last_time)

    # -- what happens --

    def _on_role(self) -> None:
        self.guess = as_mapped(self.guess, roles=self.rows.roles)
        self._say_where_from()
        self.corrected.emit()

    def _on_heading(self) -> None:
        self._ask(self.guess.sheet, self.guess.mapping.content, self.headings.currentData())

    def _ask(self, sheet: int, content: Content | None, heading: int | None = -1) -> None:
        self.guess_asked.emit(sheet, content, heading)


class _Choice(veil.Veiled, ChoiceBox):
    """A combo box that is no wider than its place, however long what it holds; users' words in it are covered."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self._texts: list[str] = []

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other choices: what each stands for, and its words."""
        self.clear()
        self._texts = [text for _, text in options]
        for value, text in options:
            self.addItem(veil.shown(text), value)

    def veil_changed(self) -> None:
        """Cover the words of the choices, or show them again."""
        super().veil_changed()
        for number, text in enumerate(self._texts):
            self.setItemText(number, veil.shown(text))


def _line(row: Arriving, today: date) -> Line:
    words = detail_of(row, today) or why(row)
    return Line(title_of(row), words, key=row.row)
