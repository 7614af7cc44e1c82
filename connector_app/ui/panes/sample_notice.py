"""What stays true of the invented community across the top of the window; it is deleted once that was asked."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from connector_app.ui.widgets.notice import Notice


class SampleNotice(Notice):
    """`start_own_requested`, and `remove_requested` once somebody said so twice."""

    start_own_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_go: bool) -> None:
        """An encrypted one is somebody's own file: it `may_go` only from its folder."""
        super().__init__(QCoreApplication.translate("SampleNotice", "This is an invented community."), parent)
        self.start_own = self.add_button(self.tr("Start my own"))
        self.remove = self.add_button(self.tr("Remove it"))
        self.stay = self.add_button(self.tr("Keep it"))
        self.delete = self.add_button(self.tr("Delete it"))
        self.start_own.clicked.connect(self.start_own_requested)
        self.remove.clicked.connect(self.ask)
        self.stay.clicked.connect(self._on_keep)
        self.delete.clicked.connect(self.remove_requested)
        self._may_go = may_go
        self._show(asking=False)

    def ask(self) -> None:
        """Ask whether it is to be deleted."""
        self._show(asking=True)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep it on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.stay.isVisible():
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        self._show(asking=False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, asking: bool) -> None:
        question = self.tr("Delete the invented community, with all that you tried in it? Nothing brings it back.")
        self.words.setText(question if asking else self.tr("This is an invented community."))
        for button in (self.stay, self.delete):
            button.setVisible(asking)
            button.setAccessibleDescription(question)
        self.start_own.setVisible(not asking)
        self.remove.setVisible(not asking and self._may_go)
