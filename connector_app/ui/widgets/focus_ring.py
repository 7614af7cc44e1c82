"""The ring that shows the keyboard on a filled button, whose border cannot be told from what it is filled with."""

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QPushButton

from connector_app.ui.theme import CORNER_FIELD, tokens_of

_INSET, _BREADTH = 4, 2


def paint_focus_ring(button: QPushButton) -> None:
    """Paint a ring inside a button that has the keyboard, if it is filled now; call it at the end of painting."""
    if not button.hasFocus():
        return
    tokens = tokens_of(QApplication.palette())
    filled = button.property("kind") == "primary"
    if tokens.strong:
        filled = filled or button.isChecked() or button.property("tone") == "on"
    if not filled:
        return
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.on_accent), _BREADTH))
    room = button.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
    corner = room.height() / 2 if button.property("tone") is not None else CORNER_FIELD - _INSET / 2
    painter.drawRoundedRect(room, corner, corner)
    painter.end()
