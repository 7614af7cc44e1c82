"""A small rounded remark at the end of a row."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.ui.widgets.words import Words


class Badge(Words):
    """A remark such as ``tomorrow``; warm says that it needs attention."""

    def __init__(self, text: str, warm: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setProperty("warm", warm)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
