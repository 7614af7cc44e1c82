"""Offers and needs: who could help whom, what is under way, what nobody offers yet and what nobody asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command
from connector_app.application.matches import close_need, step, take_away
from connector_app.application.offers import Offered, OffersView, Pair, look, narrowed
from connector_app.domain.folding import words
from connector_app.domain.match import MatchState
from connector_app.domain.need import Need, NeedClosedAs
from connector_app.domain.noun import Kind
from connector_app.domain.place import Place
from connector_app.ui.context import Context
from connector_app.ui.dialogs.need_form import NeedForm
from connector_app.ui.dialogs.offer_form import OfferForm
from connector_app.ui.dialogs.strength_form import StrengthForm
from connector_app.ui.panes.filters import FilterRow, as_text, place_options
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.match_pane import KEYS, MatchPane, PairReading, SideReading, read_pair, read_side
from connector_app.ui.panes.match_words import Sums, offered_line, pair_line
from connector_app.ui.panes.offered_pane import NEED_KEYS, STRENGTH_KEYS, OfferedPane
from connector_app.ui.panes.offers_card import OffersCard
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import BAR, SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.letters_wide import OF_CARDS, LettersWide
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in

F = TypeVar("F", bound=OfferForm)

_KINDS = frozenset({
    Kind.STRENGTH, Kind.NEED, Kind.MATCH, Kind.PERSON, Kind.GROUP, Kind.PLACE, Kind.CONSENT, Kind.EXCHANGE,
    Kind.CONVERSATION, Kind.RELATIONSHIP, Kind.MEMBERSHIP,
})  # fmt: skip
#: Sentences on how often a kind is offered and asked for: only the most uneven ones are worth a line.
_BALANCES, _UNEVEN = 3, 3


@dataclass(frozen=True, slots=True)
class _Told:
    """What is shown of a view, and the lines of each card."""

    view: OffersView
    lines: list[list[Line]]


class OffersPane(QWidget):
    """The view of the page; `open_requested(Ref)` names somebody whose page is asked for."""

    open_requested = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._categories = context.desk.vocabulary.categories
        self._today = context.desk.clock.today
        self._view = OffersView()
        self._shown: Line | None = None
        self.pane: MatchPane | OfferedPane | None = None
        self._stale = True
        self._wanted = ""
        self._make_parts()
        self._lay_out()
        self._wire()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the view was not to be seen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read everything again, in the lane."""
        self._stale = False
        desk = self._context.desk
        tasks, read = self._context.tasks, partial(look, desk.reader.offers, self._categories, self._today())
        tasks.run(desk.reader.places, self._on_places, key="offers.places")
        tasks.run_aside(read, self._on_looked, key="offers")  # nobody who has gone on meanwhile waits for it

    def show_thing(self, thing_id: str) -> None:
        """Put the keyboard on the first line that speaks of a strength or a need, filters let go."""
        self._wanted = thing_id
        self.filters.clear()
        self.refresh()

    # -- making --

    def _make_parts(self) -> None:
        self.filters = FilterRow(self.tr("Find an offer or a need"))
        kinds = [(item.code, item.chip) for item in self._categories.items if item.active]
        self.filters.add_choice("category", self.tr("Kind of help"), ((None, self.tr("All kinds")), *kinds))
        self.filters.add_choice("place", self.tr("Place"), place_options(()))
        self.add_strength = secondary_button(self.tr("Add an offer"))
        self.add_need = secondary_button(self.tr("Add a need"))
        for button in (self.add_strength, self.add_need):
            self.filters.add_beside(button)
        self._forms = LettersWide(OF_CARDS)
        self._forms.hide()
        self._made: list[OfferForm] = []
        self.suggested = OffersCard(self.tr("Offers that meet a need"), KEYS)
        self.under_way = OffersCard(self.tr("Under way"), KEYS)
        self.unmet = OffersCard(self.tr("Nobody offers this yet"), NEED_KEYS)
        self.unasked = OffersCard(self.tr("Offered, and nobody has asked"), STRENGTH_KEYS)
        self.cards = (self.suggested, self.under_way, self.unmet, self.unasked)
        self.split = FoldingSplit(self.tr("What is chosen"))
        self.empty = EmptyState(
            self.tr(
                "Here you will see who could help whom. Write down what somebody brings, or would be glad of."
            ),
            self.tr("Add an offer"),
        )
        self.nothing = EmptyState(self.tr("Nothing here fits what you are looking for."), self.tr("Show all"))

    def _lay_out(self) -> None:
        column = QWidget()
        lists = QVBoxLayout(column)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(SPACE_3)
        for card in self.cards:
            lists.addWidget(card)
        lists.addStretch(1)
        self.split.set_list(Scrolling(column))
        self.stack = PageStack()
        for shown in (self.split, self.empty, self.nothing):
            self.stack.addWidget(shown)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addWidget(self.filters)
        forms = QHBoxLayout()
        forms.addWidget(self._forms, 1, Qt.AlignmentFlag.AlignLeading)
        forms.addSpacing(BAR)
        box.addLayout(forms)
        box.addWidget(self.stack, 1)
        box.addStretch()

    def _wire(self) -> None:
        self.filters.changed.connect(self._show)
        self.add_strength.clicked.connect(lambda: self._open(self.strength_form))
        self.add_need.clicked.connect(lambda: self._open(self.need_form))
        self.empty.asked.connect(lambda: self._open(self.strength_form))
        self.nothing.asked.connect(self.filters.clear)
        for card in self.cards:
            card.list.installEventFilter(self)
            card.list.selectionModel().currentChanged.connect(partial(self._on_current, card))
            card.list.key_pressed.connect(self._on_key)
            card.list.chosen.connect(self._on_chosen)
        self._context.changes.changed.connect(self._on_changed)

    @cached_property
    def strength_form(self) -> StrengthForm:
        """Return the form for an offer, made now if nobody has needed it yet: most only look."""
        return self._take_in(StrengthForm(self._categories))

    @cached_property
    def need_form(self) -> NeedForm:
        """Return the form for a need, likewise."""
        return self._take_in(NeedForm(self._categories, self._today))

    def _take_in(self, form: F) -> F:
        form.command_made.connect(partial(self._on_command, form))
        form.left.connect(partial(self._close, form))
        form.name_typed.connect(partial(self._on_name_typed, form))
        self._made.append(form)
        self._forms.column.addWidget(form)
        let_tab_go_on(self.add_need, stops_in(form))
        return form

    # -- what is shown --

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what the list is on that gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, LineList):
            self._turn_to(watched.current)
        return super().eventFilter(watched, event)

    def _on_looked(self, view: OffersView) -> None:
        self._view = view
        thing, self._wanted = self._wanted, ""
        self._show(thing)

    def _find(self, wanted: str) -> None:
        """Put the keyboard on a thing that somebody asked to be shown."""
        found = (
            (card, row) for card in self.cards for row, line in enumerate(card.list.lines) if wanted in _ids(line)
        )
        if wanted and (first := next(found, None)):
            card, row = first
            card.list.choose(row)
            card.list.setFocus()
            self._turn_to(card.list.current)

    def _on_places(self, places: list[Place]) -> None:
        self.filters.set_options("place", place_options([(place.id, place.name) for place in places]))

    def _show(self, thing: str = "") -> None:
        """Put what of the view is asked for into lines, in the lane: there may be thousands; then show a thing."""
        chosen = self.filters.choice
        category, place = as_text(chosen("category")), as_text(chosen("place"))
        wanted = words(self.filters.words)
        self._context.tasks.run(
            partial(_told, self._view, category, place, wanted, self._today()),
            partial(self._show_told, thing),
            key="offers.lines",
        )

    def _show_told(self, thing: str, told: _Told) -> InTurns:
        """Show the lines, with the keyboard where it was."""
        for card, lines in zip(self.cards, told.lines, strict=True):
            card.show_lines(lines)
            yield
        self._show_balances(told.view)
        self._turn_to_some()
        self._find(thing)

    def _turn_to_some(self) -> None:
        some = [card for card in self.cards if card.list.lines]
        if not some:
            self._shown = None
            self.stack.setCurrentWidget(self.empty if self._view.empty else self.nothing)
            return
        self.stack.setCurrentWidget(self.split)
        held = next((card for card in some if card.list.hasFocus()), None)
        before = next((card for card in some for line in card.list.lines if self._is_shown(line)), None)
        self._turn_to((held or before or some[0]).list.current, anew=True)

    def _show_balances(self, view: OffersView) -> None:
        uneven = [each for each in view.balances if each.offered >= _UNEVEN * max(1, each.asked)]
        said = [Sums().balance(each, self._categories) for each in uneven[:_BALANCES]]
        self.unasked.below.setText("\n".join(said))
        self.unasked.below.setVisible(bool(said))

    def _is_shown(self, line: Line) -> bool:
        return self._shown is not None and _same(line.key, self._shown.key)

    def _on_current(self, card: OffersCard, *_indexes: object) -> None:
        if card.list.hasFocus():
            self._turn_to(card.list.current)

    def _turn_to(self, line: Line | None, *, anew: bool = False) -> None:
        """Show a line's own in the pane."""
        if line is None or (self._is_shown(line) and not anew):
            return
        self._shown = line
        for card in self.cards:
            card.list.marks_always = any(each is line for each in card.list.lines)
            card.list.viewport().update()
        reader, tasks = self._context.desk.reader, self._context.tasks
        if isinstance(line.key, Pair):
            tasks.run(partial(read_pair, reader, line.key), self._on_pair, key="offers.pane")
        elif isinstance(line.key, Offered):
            found = line.key
            tasks.run(
                partial(read_side, reader, found.thing.party), partial(self._on_side, found), key="offers.pane"
            )

    def _on_pair(self, reading: PairReading | None) -> None:
        if reading is not None:
            pane = MatchPane(reading, self._view.names or {}, self._today())
            pane.stepped.connect(partial(self._on_stepped, reading.pair))
            self._put(pane)

    def _on_side(self, found: Offered, side: SideReading | None) -> None:
        if side is not None:
            pane = OfferedPane(found, side, self._categories, self._today())
            pane.closed.connect(partial(self._on_closed, found))
            pane.change_requested.connect(partial(self._on_change, found))
            pane.taken_away.connect(partial(self._on_taken_away, found))
            self._put(pane)

    def _put(self, pane: MatchPane | OfferedPane) -> None:
        pane.open_requested.connect(self.open_requested)
        self.pane = pane
        self.split.set_pane(pane)

    # -- what is done --

    def _on_key(self, key: object, letter: str) -> None:
        if self._shown is not None and _same(key, self._shown.key) and self.pane:
            self.pane.take(letter)

    def _on_chosen(self, _key: object) -> None:
        if self.pane is not None:
            self.pane.setFocus()
            self.pane.focusNextChild()

    def _on_stepped(self, pair: Pair, state: MatchState, reason: str) -> None:
        said = {
            MatchState.INTRODUCED: self.tr("Introduced."),
            MatchState.AGREED: self.tr("Agreed."),
            MatchState.HAPPENED: self.tr("It happened: the exchange is recorded and the need is met."),
            MatchState.DID_NOT_WORK: self.tr("Noted. They are not suggested again."),
        }[state]
        self._carry_out(step(pair.strength, pair.need, pair.match, state, self._today(), reason), said)

    def _on_closed(self, found: Offered, how: NeedClosedAs) -> None:
        if isinstance(found.thing, Need):
            self._carry_out(close_need(found.thing, how, self._today()), self.tr("Closed."))

    def _on_taken_away(self, found: Offered) -> None:
        self._carry_out(take_away(found.thing), self.tr("Deleted."))

    def _on_change(self, found: Offered) -> None:
        form: OfferForm = self.need_form if isinstance(found.thing, Need) else self.strength_form
        self._hide_others(form)
        form.change(found.thing, found.who)
        self.stack.hide()

    def _carry_out(self, command: Command, said: str) -> None:
        self._context.carry_out(command, said)

    def _on_command(self, form: OfferForm, command: Command) -> None:
        said = self.tr("The need is written down.") if isinstance(form, NeedForm) else self.tr("Written down.")
        self._carry_out(command, said)

    def _on_name_typed(self, form: OfferForm, text: str) -> None:
        self._context.tasks.run(partial(self._context.desk.reader.complete, text), form.offer, key="offers.names")

    def _open(self, form: OfferForm) -> None:
        self._hide_others(form)
        form.ask()
        self.stack.hide()

    def _close(self, form: OfferForm) -> None:
        self._forms.hide()
        form.hide()
        self.stack.show()
        (self.add_need if isinstance(form, NeedForm) else self.add_strength).setFocus()

    def _hide_others(self, form: OfferForm) -> None:
        self._forms.show()
        for other in self._made:
            if other is not form and other.isVisible():
                other.keep()
                other.hide()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.kinds & _KINDS:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()


def _told(view: OffersView, category: str | None, place: str | None, wanted: Sequence[str], today: date) -> _Told:
    """Return what of a view is asked for, in words."""
    found = narrowed(view, category, place)
    pairs = (found.suggestions, found.under_way)
    single = (found.unmet, found.unasked)
    lines = [_with(wanted, map(pair_line, each)) for each in pairs]
    lines += [_with(wanted, (offered_line(one, today) for one in each)) for each in single]
    return _Told(found, lines)


def _with(wanted: Sequence[str], lines: Iterable[Line]) -> list[Line]:
    """Return the lines in which every word asked for begins some word."""
    return [line for line in lines if _holds(wanted, line)] if wanted else list(lines)


def _holds(wanted: Sequence[str], line: Line) -> bool:
    said = words(f"{line.strong} {line.text}")
    return all(any(word.startswith(part) for word in said) for part in wanted)


def _ids(line: Line) -> tuple[str, ...]:
    """Return the ids of what a line speaks of."""
    if isinstance(line.key, Pair):
        return line.key.key
    return (line.key.thing.id,) if isinstance(line.key, Offered) else ()


def _same(one: object, other: object) -> bool:
    """Tell whether two lines are about the same, however far it has come since."""
    if isinstance(one, Pair) and isinstance(other, Pair):
        return one.key == other.key
    if isinstance(one, Offered) and isinstance(other, Offered):
        return one.thing.id == other.thing.id
    return False
