"""A field of several lines that doorstep mode covers with a button, until somebody goes on writing in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from connector_app.ui import veil
from connector_app.ui.widgets.buttons import secondary_button


class CoveredField(veil.Veiled, QWidget):
    """Holds a field. What is being typed stays readable; what was written before is not to be seen.

    The button takes the field's place, also for assistive technology; pressing it shows this one field.
    """

    def __init__(self, field: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.cover = secondary_button(self.tr("Covered: press to go on writing here"))
        self.cover.clicked.connect(self.uncover)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(field)
        box.addWidget(self.cover)
        self.setFocusProxy(field)
        self.cover_what_is_there()

    def cover_what_is_there(self) -> None:
        """Cover what the field was filled with, for nobody is typing it; an empty field stays open.

        What is added to it goes behind it, as in a field of one line.
        """
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._put(covering=veil.is_drawn() and bool(self.field.document().characterCount() > 1))

    def uncover(self) -> None:
        """Let somebody go on writing."""
        self._put(covering=False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def veil_changed(self) -> None:
        """Cover the field unless somebody is writing in it, or show it again."""
        super().veil_changed()
        if not self.field.hasFocus() or not veil.is_drawn():
            self.cover_what_is_there()

    def _put(self, *, covering: bool) -> None:
        self.field.setVisible(not covering)
        self.cover.setVisible(covering)
