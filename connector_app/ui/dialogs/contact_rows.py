"""Rows in which the ways to reach a person are written down."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.ui.labels import as_option, contact_kind, message_safety
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import link_button, secondary_button
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.unseen_label import name_choice

_FIELD_LETTERS = 30


class _Row(QWidget):
    """One way to reach somebody: kind, value, whether a message may be left there."""

    def __init__(self, point: ContactPoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox()
        name_choice(self.kind, self.tr("Kind of contact"))
        for code in ContactKind:
            self.kind.addItem(contact_kind(code), code)
        self.kind.setCurrentIndex(self.kind.findData(point.kind))
        self.value = QLineEdit(point.value)
        self.value.setAccessibleName(self.tr("Number or address"))
        self.value.setMinimumWidth(self.fontMetrics().averageCharWidth() * _FIELD_LETTERS)
        self.safe = QComboBox()
        name_choice(self.safe, self.tr("May a message be left there?"))
        for answer in (None, True, False):
            self.safe.addItem(as_option(message_safety(answer)), answer)
        self.safe.setCurrentIndex((None, True, False).index(point.safe_to_leave_message))
        self.remove = secondary_button(self.tr("Take away"))
        flow = FlowLayout(self, SPACE_2)
        for widget in (self.kind, self.value, self.safe, self.remove):
            flow.addWidget(widget)

    @property
    def point(self) -> ContactPoint:
        """Return what is written in the row."""
        return ContactPoint(
            ContactKind(self.kind.currentData()), self.value.text().strip(), self.safe.currentData()
        )


class ContactRows(QWidget):
    """Any number of ways to reach a person; rows left empty are no contact points."""

    def __init__(self, points: Sequence[ContactPoint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_3)
        for point in points or (ContactPoint(ContactKind.PHONE, ""),):
            self._add(point)
        self._more = link_button(self.tr("Add another way to reach them"), flush=True)
        self._more.clicked.connect(self._on_more)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def points(self) -> tuple[ContactPoint, ...]:
        """Return the contact points that are filled in."""
        return tuple(row.point for row in self._rows if row.point.value)

    @property
    def fields(self) -> list[QLineEdit]:
        """Return the fields of the values, top to bottom."""
        return [row.value for row in self._rows]

    def as_written(self) -> list[object]:
        """Return what stands in the rows, as a draft holds it."""
        return [[str(point.kind), point.value, point.safe_to_leave_message] for point in self.points]

    def put_written(self, value: list[object]) -> None:
        """Show the rows of a draft."""
        points = [_point(each) for each in value]
        for row in tuple(self._rows):
            self._drop(row)
        for point in points or (ContactPoint(ContactKind.PHONE, ""),):
            self._add(point)
        self._chain()

    def _on_more(self) -> None:
        row = self._add(ContactPoint(ContactKind.PHONE, ""))
        self._chain()
        row.value.setFocus()

    def _add(self, point: ContactPoint) -> _Row:
        row = _Row(point)
        row.remove.clicked.connect(lambda: self._take_away(row))
        self._box.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _take_away(self, row: _Row) -> None:
        self._drop(row)
        self._more.setFocus()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _chain(self) -> None:
        """Let Tab go through the rows from top to bottom, however late they were added."""
        for before, after in pairwise(self._rows):
            QWidget.setTabOrder(before.remove, after.kind)
        last = self._rows[-1]
        for first, second in ((last.kind, last.value), (last.value, last.safe), (last.safe, last.remove)):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(last.remove, self._more)


def _point(written: object) -> ContactPoint:
    match written:
        case [str(kind), str(value), bool() | None as safe]:
            return ContactPoint(ContactKind(kind), value, safe)
    raise ValueError(written)
