"""Ways out for somebody whose notebook does not open: its copies, and the keys in them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.flow_layout import FlowLayout

_LOST = frozenset({"notebook_damaged", "notebook_missing", "notebook_empty", "notebook_foreign"})
_KEYLESS = frozenset({"keys_missing", "keys_damaged", "keys_refused"})


class WaysOut(QWidget):
    """Two links, each shown where it helps; hidden while the notebook may still open."""

    copies_requested = Signal()
    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copies = link_button(self.tr("Look at the copies"), flush=True)
        self.keys = link_button(self.tr("Use the keys kept with a copy"), flush=True)
        flow = FlowLayout(self, SPACE_4)
        flow.addWidget(self.keys)
        flow.addWidget(self.copies)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.copies.clicked.connect(self.copies_requested)
        self.keys.clicked.connect(self.keys_requested)
        self.hide()

    def offer(self, code: str) -> None:
        """Show the ways out of one trouble, none where no copy would help."""
        self.keys.setVisible(code in _KEYLESS)
        self.setVisible(code in _LOST | _KEYLESS)
