"""Headings of pages and cards."""

from PySide6.QtWidgets import QWidget

from connector_app.ui.widgets.words import Words


class Heading(Words):
    """A heading; level 1 names a page, level 2 a card."""

    def __init__(
        self, text: str, level: int = 2, *, personal: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, wrap=True, personal=personal, parent=parent)
        self.setProperty("level", level)
