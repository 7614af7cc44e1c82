"""All shortcuts on one sheet, by section: what works everywhere, and the keys of lists and forms."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.actions import TITLES, ActionBook, PageKey, Section, keys_of, native_keys, section_of
from connector_app.ui.labels import translated
from connector_app.ui.theme import SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.reading import Reading

#: In letters: below this there is room for one column only.
_TWO_COLUMNS = 80
_SHARE = 0.88


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that belong together: a title, then (keys, what they do), ready to show."""

    title: str
    rows: tuple[tuple[str, str], ...]


def shortcut_groups(book: ActionBook, pages: Iterable[tuple[str, tuple[PageKey, ...]]]) -> list[Group]:
    """Return what has keys: everywhere by section, on the page shown, then in the lists and forms of each page.

    `pages` gives titles in the context ``Workplace``.
    """
    groups = []
    for section in Section:
        actions = (
            book.here if section is Section.HERE else [a for a in book.everywhere if section_of(a) is section]
        )
        rows = tuple((keys, action.iconText()) for action in actions if (keys := keys_of(action)))
        if rows:
            groups.append(Group(translated("Actions", TITLES[section]), rows))
    titles: dict[tuple[PageKey, ...], list[str]] = {}
    for title, of_page in pages:
        titles.setdefault(of_page, []).append(translated("Workplace", title))
    for of_pages, named in titles.items():
        rows = tuple((native_keys(each.keys), translated("Keys", each.does)) for each in of_pages)
        groups.append(Group(" · ".join(named), rows))
    return groups


class ShortcutsSheet(QDialog):
    """A sheet over the window; it can be printed, and Escape leaves it."""

    def __init__(self, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("All shortcuts"))
        self.reading = Reading(self.tr("All shortcuts"))
        window = parent.window()
        self.resize(round(window.width() * _SHARE), round(window.height() * _SHARE))
        wide = self.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        self.reading.show_html(_html(groups, 2 if wide else 1, "rtl" if self.isRightToLeft() else "ltr"))
        self.print = secondary_button(self.tr("Print"))
        self.leave = secondary_button(self.tr("Close"))
        self.print.clicked.connect(self.reading.open_print_dialog)
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.print)
        row.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Heading(self.tr("All shortcuts"), 2))
        box.addWidget(self.reading, 1)
        box.addLayout(row)
        self.reading.setFocus()


def _html(groups: Sequence[Group], columns: int, direction: str) -> str:
    """Return the groups beside each other, about as many lines in each column, from where lines begin."""
    total = sum(len(group.rows) + 2 for group in groups)
    filled: list[list[str]] = [[] for _ in range(columns)]
    column = lines = 0
    for group in groups:
        if column + 1 < columns and lines >= total / columns:
            column, lines = column + 1, 0
        filled[column].append(_table(group, direction))
        lines += len(group.rows) + 2
    cells = [f'<td width="{100 // columns}%" valign="top">{"".join(each)}</td>' for each in filled]
    table = f'<table width="100%" cellspacing="0" cellpadding="8"><tr>{_in_order(cells, direction)}</tr></table>'
    return f'<html><body dir="{direction}">{table}</body></html>'


def _table(group: Group, direction: str) -> str:
    rows = "".join(
        f"<tr>{_in_order((_keys_cell(keys), f'<td>{escape(does)}</td>'), direction)}</tr>"
        for keys, does in group.rows
    )
    return f'<h3>{escape(group.title)}</h3><table width="100%" cellspacing="3" cellpadding="4">{rows}</table>'


def _keys_cell(keys: str) -> str:
    """Return the cell of some keys; they are written from left to right in every language."""
    return f'<td class="keys" width="34%">\u2066{escape(keys)}\u2069</td>'


def _in_order(cells: Sequence[str], direction: str) -> str:
    """Return cells of a row from where lines begin; a text document does not mirror its tables."""
    return "".join(reversed(cells) if direction == "rtl" else cells)
