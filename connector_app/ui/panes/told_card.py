"""A card whose lines are told anew with each reading."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class ToldCard(Card):
    """Call `begin`, then tell line by line; a card that has nothing to tell is hidden."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.hide()

    def lie_on_a_card(self) -> None:
        """Do without an edge of its own: it is part of another card."""
        self.setProperty("plain", "true")
        self.body.setContentsMargins(0, 0, 0, 0)

    def begin(self) -> None:
        """Drop what was told before; hidden until the end, for each line seen lets all be laid out anew."""
        self.hide()
        for place in reversed(range(self.body.count())):
            item = self.body.itemAt(place)
            widget = item.widget() if item else None
            if widget is not None and widget is not self.heading:
                self.body.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def tell(self, text: str, tone: str = "") -> Words:
        """Add a line."""
        words = Words(text, tone, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.body.addWidget(words)
        return words

    def sound(self, text: str) -> None:
        """Add a line that says that something holds."""
        self.tell(f"✓  {text}")

    def offer(self, *buttons: Button) -> None:
        """Add buttons in a line that wraps."""
        add_buttons(self, *buttons)

    def finish(self) -> None:
        """Show the card if anything was told."""
        told = [self.body.itemAt(place) for place in range(self.body.count())]
        widgets: list[QWidget | None] = [item.widget() if item else None for item in told]
        self.setVisible(any(widget not in (None, self.heading) for widget in widgets))
