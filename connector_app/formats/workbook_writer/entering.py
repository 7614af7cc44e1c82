"""Lets the reader of a sheet write where it is meant to: lists to choose from, hints, and all else locked.

There is no password: the lock is against mistakes, and whoever has the file may do with it what they like.
"""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from connector_app.formats.workbook_writer.sheets import Entry

#: Letters that a list, and a hint, may have in a workbook.
MOST_IN_A_LIST = MOST_IN_A_HINT = 255
TEXT_STYLE, DAY_STYLE = "Response text", "Response day"


def style_of(entry: Entry) -> str | None:
    """Return the style of a cell to write in, None where that is locked."""
    if entry.locked:
        return None
    return DAY_STYLE if entry.day else TEXT_STYLE


def let_enter(page: Worksheet, entries: tuple[Entry, ...], first: int, last: int) -> None:
    """Lock a sheet but for its cells to write in, from row `first` to `last`, and put the lists there."""
    page.protection.sheet = True
    # False is what lets somebody make a column wider or a row higher.
    page.protection.formatColumns = page.protection.formatRows = False
    for number, entry in enumerate(entries, 1):
        if not entry.locked:
            letter = get_column_letter(number)
            rule = _rule(entry)
            rule.add(f"{letter}{first}:{letter}{last}")
            page.add_data_validation(rule)
    # On paper the words stand at the left of every page; three pages side by side can still be read.
    page.print_title_cols = "A:A"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth = 3
    page.print_options.gridLines = True


def _rule(entry: Entry) -> DataValidation:
    rule = DataValidation(allow_blank=True, showInputMessage=True, prompt=entry.hint[:MOST_IN_A_HINT])
    listed = ",".join(choice.replace(",", ";") for choice in entry.choices)
    if listed and len(listed) <= MOST_IN_A_LIST:
        rule.type = "list"
        rule.formula1 = '"' + listed.replace('"', '""') + '"'
        rule.showErrorMessage = True
    return rule
