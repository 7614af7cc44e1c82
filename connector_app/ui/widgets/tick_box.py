"""A box to tick whose name may hold somebody's words, which doorstep mode covers."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox

from connector_app.ui import veil


class TickBox(veil.Veiled, QCheckBox):
    """A check box; what is isolated in its accessible name is covered at a doorstep."""

    def minimumSizeHint(self) -> QSize:
        """Return its size: of a style sheet Qt takes the least height it names, and cuts large letters off."""
        return self.sizeHint()
