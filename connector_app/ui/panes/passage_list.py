"""The places where somebody is named in texts that stay, each with a box: does the name go from it?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.forget_plan import Passage
from connector_app.ui.labels import isolated
from connector_app.ui.panes.pane_parts import add_buttons, flush_link
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.tick_box import TickBox
from connector_app.ui.widgets.words import Words

#: So many places are shown at first, and added each time more are asked for.
_AT_ONCE = 25


@dataclass(frozen=True, slots=True)
class Listed:
    """One place with its number in the plan and where it stands, in words."""

    number: int
    passage: Passage
    where: str


class PassageList(Card):
    """A card of places under one heading; `kept` are the numbers of those that stay as they are."""

    def __init__(self, title: str, hint: str, listed: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._waiting = list(listed)
        self._kept = {each.number for each in listed if not each.passage.chosen}
        self.boxes: list[TickBox] = []
        self.body.addWidget(Words(hint, "muted", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_2)
        self.body.addLayout(self._rows)
        self.more = flush_link("")
        add_buttons(self, self.more)
        self.more.clicked.connect(self._show_more)
        self._show_more()

    @property
    def kept(self) -> frozenset[int]:
        """Return the numbers of the places that stay as they are, those not shown yet included."""
        return frozenset(self._kept)

    def _show_more(self) -> None:
        for each in self._waiting[:_AT_ONCE]:
            self._add(each)
        del self._waiting[:_AT_ONCE]
        self.more.set_text(self.tr("%n more place(s)", None, len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _add(self, each: Listed) -> None:
        passage = each.passage
        words = self.tr("{before}⟨{found}⟩{after}").format(
            before=passage.before, found=passage.found, after=passage.after
        )
        words = isolated(" ".join(words.split()))
        box = TickBox()
        box.setChecked(passage.chosen)
        box.setAccessibleName(self.tr("Take the name out: {where}, {words}").format(where=each.where, words=words))
        box.toggled.connect(lambda on: self._on_toggled(each.number, on))
        self.boxes.append(box)
        text = QVBoxLayout()
        text.setSpacing(0)
        for said, tone in ((each.where, "muted"), (words, "")):
            line = Words(said, tone, wrap=True)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            text.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(box)
        row.addLayout(text, 1)
        self._rows.addLayout(row)

    def _on_toggled(self, number: int, goes: bool) -> None:
        if goes:
            self._kept.discard(number)
        else:
            self._kept.add(number)
