"""A card with a list, and below it what can be done about the line that is chosen: each by one key or button."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.inline_question import InlineQuestion
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Way:
    """Something to do about a line; with a `question`, `take` gets the answer and returns what is wrong.

    The button names the key as it is written, or by a `hint`; a way that `leaves` puts the keyboard elsewhere.
    """

    key: str
    text: str
    take: Callable[[str], str]
    question: str = ""
    hint: str = ""
    leaves: bool = False


class StepsCard(Card):
    """Kinds of card say in `ways` what can be done about a line's key, and in `describe` what to tell of it."""

    def __init__(self, title: str, empty: str, buttons: str, keys: str, parent: QWidget | None = None) -> None:
        """`empty` is said without lines, `buttons` names the row of buttons, `keys` are all that act."""
        super().__init__(title, parent)
        self.empty = Words(empty, "muted", wrap=True)
        self.list = LineList(title, 8, marks_always=True)
        self.list.listen_for(keys)
        self.about = QVBoxLayout()
        self.about.setSpacing(SPACE_1)
        self._about: object | None = None
        self._offered: list[tuple[str, str, str]] | None = None
        self._buttons = ChipRow(buttons)
        self.question = InlineQuestion()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list)
        self.body.addLayout(self.about)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self.question)
        self.list.key_pressed.connect(self._on_key)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_current())
        self.question.cancelled.connect(self.list.setFocus)

    @abstractmethod
    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done about a line."""

    def describe(self, key: object | None) -> None:
        """Tell more of a line, or of none."""

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.empty.setVisible(not lines)
        self.list.setVisible(bool(lines))
        self.list.set_lines(lines)
        self._show_current()

    @property
    def buttons(self) -> list[Button]:
        """Return the buttons of what can be done now."""
        return [button for button in self._buttons.findChildren(Button) if button.isVisibleTo(self._buttons)]

    def _show_current(self) -> None:
        line = self.list.current
        key = line.key if line else None
        if key is None or key != self._about:  # what is asked about a line stays while the line does
            self.question.close_question()
        self._about = key
        self._offer(self.ways(key) if line else ())
        self.describe(key)

    def _offer(self, ways: Sequence[Way]) -> None:
        """Show a button for each way; those that are there stay, for most lines have the same."""
        offered = [(way.key, way.text, way.hint) for way in ways]
        if offered == self._offered:
            return
        self._offered = offered
        buttons = [self._button(way) for way in ways]
        self._buttons.set_chips(buttons)
        let_tab_go_on(self.list, buttons)
        self._buttons.setVisible(bool(ways))

    def _button(self, way: Way) -> Button:
        button = secondary_button(way.text, way.hint or way.key.upper())
        button.clicked.connect(partial(self._press, way.key))
        return button

    def _press(self, letter: str, _checked: bool = False) -> None:
        if (line := self.list.current) is not None:
            self._on_key(line.key, letter)

    def _on_key(self, key: object, letter: str) -> None:
        for way in self.ways(key):
            if way.key == letter:
                self._go(way)

    def _go(self, way: Way) -> None:
        if way.question:
            self.question.ask(way.question, way.take)
        else:
            way.take("")
            if not way.leaves:
                self.list.setFocus()
