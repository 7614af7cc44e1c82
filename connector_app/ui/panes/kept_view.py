"""A short list with a pane beside it and a form to add to it: partner services, plans."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.dialogs.drafted import keep_drafts_in
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.half_filled import half_filled, when_left
from connector_app.ui.panes.lane_view import LaneView
from connector_app.ui.panes.list_page import MakePane
from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

_LINES = 14


class KeptView(LaneView):
    """Kinds of view read lines, each with an id as its key, and make the pane of one and the form for another."""

    def __init__(
        self,
        context: Context,
        key: str,
        kinds: frozenset[Kind],
        *,
        title: str,
        add: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, key, kinds, parent)
        self._wanted = ""
        self.shown = ""
        self.add = secondary_button(add)
        self.room: LaterForm[InlineForm] = LaterForm(self.add, self.new_form, title=add)
        self.card = Card(title)
        self.empty = Words(empty, "muted", wrap=True)
        self.list = LineList(title, _LINES, marks_always=True)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.list)
        self.card.body.addStretch(1)
        self.split = FoldingSplit(title)
        self.split.set_list(self.card)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addLayout(row)
        box.addWidget(self.room)
        box.addWidget(self.split, 1)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._load())
        self.list.chosen.connect(lambda _key: self._to_pane())

    @abstractmethod
    def read(self, reader: Reader) -> Sequence[Line]:
        """Read the lines, in the lane."""

    @abstractmethod
    def read_one(self, reader: Reader, id_: str) -> MakePane | None:
        """Read one in the lane and return how its pane is made, None when it is gone."""

    @abstractmethod
    def new_form(self) -> InlineForm:
        """Make the form in which another is added."""

    def show_thing(self, id_: str) -> None:
        """Put the keyboard on one of them."""
        self._wanted = id_
        self.refresh()

    def show_read(self, found: Sequence[Line]) -> None:
        """Show the lines with the one that was chosen, or is asked for."""
        wanted, self._wanted = self._wanted or self.shown, ""
        self.empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.set_lines(found)
        row = next((number for number, line in enumerate(found) if line.key == wanted), 0)
        if found:
            self.list.choose(row)
            self._load()
        else:
            self.shown = ""
            self.split.set_pane(QWidget())

    def carry_out_new(self, run: Callable[[Callable[[], None]], None], id_: str) -> None:
        """Keep something that is new by `run`, which is told what to do then: it is shown and the form goes."""
        self._wanted = id_
        run(self.room.drop)

    # -- inside --

    def _load(self) -> None:
        line = self.list.current
        if line is None:
            return
        self.shown = str(line.key)
        read = partial(self.read_one, self._context.desk.reader, self.shown)
        self._context.tasks.run(read, partial(self._on_read, self.shown), key=f"{self._key}.pane")

    def _on_read(self, id_: str, make_pane: MakePane | None) -> None:
        scroll = self.split.widget(1)
        again = self.split.property("ref") == id_
        if make_pane is None or id_ != self.shown or (again and scroll is not None and self._put_off(scroll)):
            return
        where = scroll.verticalScrollBar().value() if again and isinstance(scroll, QScrollArea) else 0
        self.split.setProperty("ref", id_)
        if scroll is not None:
            keep_drafts_in(scroll)
        self.split.set_pane(make_pane())
        self.split.scroll_to(where)

    def _put_off(self, shown: QWidget) -> bool:
        """Leave the pane as it is while somebody writes in it."""
        forms = half_filled(shown)
        for form in forms:
            if not form.property("read_after"):
                form.setProperty("read_after", True)
                when_left(form, self._load)
        return bool(forms)

    def _to_pane(self) -> None:
        scroll = self.split.widget(1)
        pane = scroll.widget() if isinstance(scroll, QScrollArea) else None
        if pane is not None:
            pane.setFocus()
            pane.focusNextChild()
