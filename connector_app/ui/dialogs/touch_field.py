"""How often to get in touch with somebody: never, a few usual rhythms, or a number of days of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from connector_app.ui.theme import SPACE_2
from connector_app.ui.veil import OURS
from connector_app.ui.widgets.unseen_label import name_choice

_OWN = 0
_FORTNIGHT, _MONTH, _TWO_MONTHS = 14, 30, 60
_MOST = 730


class TouchField(QWidget):
    """`days` is what is chosen, None for never; `changed` after each choice."""

    changed = Signal()

    def __init__(self, name: str, days: int | None, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the field."""
        super().__init__(parent)
        self.choice = QComboBox()
        name_choice(self.choice, name)
        for text, value in (
            (self.tr("Never remind me"), None),
            (self.tr("Every two weeks"), _FORTNIGHT),
            (self.tr("Every month"), _MONTH),
            (self.tr("Every two months"), _TWO_MONTHS),
            (self.tr("My own number of days"), _OWN),
        ):
            self.choice.addItem(text, value)
        self.own = QSpinBox()
        self.own.setProperty(OURS, True)
        self.own.setRange(1, _MOST)
        self.own.setValue(days or _MONTH)
        self.own.setAccessibleName(self.tr("Number of days"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.choice, 1)
        row.addWidget(self.own)
        usual = self.choice.findData(days)
        self.choice.setCurrentIndex(usual if usual >= 0 else self.choice.findData(_OWN))
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.own.setVisible(self.choice.currentData() == _OWN)

    @property
    def days(self) -> int | None:
        """Return after how many days a reminder is wished for."""
        chosen = self.choice.currentData()
        return self.own.value() if chosen == _OWN else chosen

    def _on_chosen(self) -> None:
        self.own.setVisible(self.choice.currentData() == _OWN)
        self.changed.emit()
