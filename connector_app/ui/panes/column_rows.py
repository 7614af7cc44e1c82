"""The columns of a table one below the other: the heading, what stands in it, and a choice of what it holds."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.imports.mapping import ROLES, Mapping
from connector_app.application.imports.tables import Sheet
from connector_app.ui import veil
from connector_app.ui.labels import isolated, translated
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.unseen_label import name_choice
from connector_app.ui.widgets.words import Words

#: So many choices are made before the window may hear a key again, and so many are made at all.
_AT_ONCE, _MOST = 4, 100
#: Rows looked through for what stands in a column, how much of it is shown, in how many letters each.
_LOOKED_THROUGH, _SHOWN, _LETTERS = 200, 3, 32
_ROLE_LETTERS = 14


class ColumnRows(QWidget):
    """`roles` is what each column holds, `changed` when that is something else. Empty columns are not shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roles: tuple[str, ...] = ()
        self.choices: dict[int, QComboBox] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._grid: QWidget | None = None

    def make(self, sheet: Sheet, mapping: Mapping) -> InTurns:
        """Show the columns of a sheet in place of those before, some at a time."""
        self.roles = mapping.roles
        self.choices = {}
        if self._grid is not None:
            self._box.removeWidget(self._grid)
            self._grid.deleteLater()
        self._grid = place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 1)
        self._box.addWidget(place)
        filled = list(_filled(sheet, mapping))
        for number, (column, heading, cells) in enumerate(filled[:_MOST]):
            self._add(grid, column, heading, cells, mapping)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield
                if self._grid is not place:
                    return
        if (more := len(filled) - _MOST) > 0:
            said = self.tr("%n more column(s) stay as they were guessed.", None, more)
            grid.addWidget(Words(said, "muted", wrap=True), grid.rowCount(), 0, 1, 2)

    def _add(self, grid: QGridLayout, column: int, heading: str, cells: str, mapping: Mapping) -> None:
        row = grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(0)
        number = self.tr("Column {number}").format(number=column + 1)
        words.addWidget(_narrow(Words(isolated(heading) if heading else number, "strong", wrap=True)))
        words.addWidget(_narrow(Words(cells, "muted", wrap=True, personal=True)))
        choice = _RoleChoice()
        for code, label in (("", self.tr("Leave out")), *_labels(mapping)):
            choice.addItem(label, code)
        choice.setCurrentIndex(max(0, choice.findData(mapping.roles[column])))
        name = self.tr("Column {number}, {heading}: holds") if heading else self.tr("Column {number}: holds")
        grid.addLayout(words, row, 0)
        grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignVCenter)
        name_choice(choice, name.format(number=column + 1, heading=isolated(heading)))
        choice.activated.connect(lambda: self._on_chosen(column, choice))
        self.choices[column] = choice

    def _on_chosen(self, column: int, choice: QComboBox) -> None:
        roles = list(self.roles)
        roles[column] = str(choice.currentData())
        self.roles = tuple(roles)
        self.changed.emit()


class _RoleChoice(veil.Veiled, ChoiceBox):
    """A choice of its own width that the wheel passes by: who scrolls through the columns changes none."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_ROLE_LETTERS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def _narrow(words: Words) -> Words:
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return words


def _labels(mapping: Mapping) -> list[tuple[str, str]]:
    return [(code, translated("ImportRoles", label)) for code, label in ROLES[mapping.content].items() if code]


def _filled(sheet: Sheet, mapping: Mapping) -> Iterator[tuple[int, str, str]]:
    """Yield each column in which something stands: its place, its heading, and what stands in it first."""
    first = 0 if mapping.heading is None else mapping.heading + 1
    headings = [] if mapping.heading is None else sheet.rows[mapping.heading][1]
    rows = [cells for _, cells in sheet.rows[first : first + _LOOKED_THROUGH]]
    for column in range(len(mapping.roles)):
        found: dict[str, None] = {}
        for cells in rows:
            if column < len(cells) and (text := " ".join(cells[column].split())):
                found[text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…"] = None
                if len(found) == _SHOWN:
                    break
        heading = headings[column].strip() if column < len(headings) else ""
        if found:
            yield column, heading, " · ".join(found)
