"""Small parts of reading panes: a labelled fact, a line of buttons, a linked line with words below it."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_3
from connector_app.ui.veil import Veiled
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import Button, FlushLink
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.words import Words


class Pane(Veiled, QWidget):
    """A column of cards in a reading pane; of a long one the first part is made at once, the others when asked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_3)
        self._parts: deque[Callable[[], object]] = deque()

    def make_part(self) -> bool:
        """Make what comes next below what is there; tell whether there was anything."""
        if not self._parts:
            return False
        self._parts.popleft()()
        return True

    def put_off(self, *parts: Callable[[], object]) -> None:
        """Leave these parts, from top to bottom, until what is above them was painted: together they take long."""
        self._parts.extend(parts)

    def add_card(self, title: str = "") -> Card:
        """Add a card at the end and return it."""
        card = Card(title)
        self.column.addWidget(card)
        return card

    def finish(self) -> None:
        """Let the cards stand at the top."""
        self.column.addStretch(1)


def selectable(text: str, tone: str = "", *, personal: bool = True) -> Words:
    """Return words that wrap and can be marked and copied, by mouse and by keyboard.

    They are taken for somebody's words, which doorstep mode covers, unless they are not `personal`.
    """
    words = Words(text, tone, wrap=True, personal=personal)
    make_selectable(words)
    return words


def make_selectable(words: Words) -> None:
    """Let words be marked and copied."""
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    words.setAccessibleName(words.text())


def add_fact(card: Card, name: str, value: str, note: str = "") -> None:
    """Add a fact with its name above it, nothing when there is none."""
    if not value:
        return
    box = QVBoxLayout()
    box.setSpacing(0)
    box.addWidget(Words(name, "muted", wrap=True))
    box.addWidget(selectable(value))
    if note:
        box.addWidget(Words(note, "muted", wrap=True))
    card.body.addLayout(box)


def add_buttons(card: Card, *buttons: Button) -> None:
    """Add a line of buttons that wraps."""
    card.body.addWidget(button_line(*buttons))


def button_line(*buttons: Button) -> QWidget:
    """Return a line of buttons that wraps."""
    return wrapped_line(*buttons)


def wrapped_line(*widgets: QWidget) -> QWidget:
    """Return a line of what stands together, which wraps."""
    row = QWidget()
    flow = FlowLayout(row)
    for widget in widgets:
        flow.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row


def flush_link(text: str, *, personal: bool = False) -> Button:
    """Return a link that begins where the text above it begins; a `personal` one is a name."""
    return FlushLink(text, personal=personal)


def add_linked(
    card: Card, link: str, words: str, follow: Callable[[], None], beside: str = "", *, named: bool = False
) -> Button:
    """Add a link, a remark beside it, and a text below it, cut by wrapping only.

    Somebody's words are the link where it is `named` after a person, else the text below it.
    """
    button = flush_link(link, personal=named)
    button.clicked.connect(lambda _=False: follow())  # the button's state is no argument of theirs
    box = QVBoxLayout()
    box.setSpacing(0)
    line = [button, Words(beside, "muted", wrap=True)] if beside else [button]
    box.addWidget(wrapped_line(*line))
    if words:
        text = Words(words, wrap=True, personal=not named)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box.addWidget(text)
    card.body.addLayout(box)
    return button


def add_marks(card: Card, name: str, words: list[str]) -> None:
    """Add chips that only tell: they cannot be pressed, and their words can be read by a screen reader."""
    row = ChipRow(name)
    for word in words:
        row.add(Badge(word))
    row.setAccessibleDescription(", ".join(words))
    card.body.addWidget(row)
