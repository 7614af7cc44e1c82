"""Everything a file would bring, in groups: what is new, what looks known, what cannot be read, and what to do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from connector_app.application.imports.arriving import Arriving, Choice, Content, Verdict
from connector_app.domain.consent import ConsentMethod
from connector_app.ui.consent_labels import consent_method
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.models.arriving_model import ORDER, ArrivingModel
from connector_app.ui.models.list_view import ListView
from connector_app.ui.panes.arriving_pane import ArrivingPane
from connector_app.ui.panes.arriving_words import (
    ArrivingCounts,
    Facts,
    arriving_columns,
    choice_word,
    imported_facts,
    verdict_word,
)
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.import_work import LookedOver, how_many_come, likely_facts
from connector_app.ui.panes.pane_parts import wrapped_line
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import Button, link_button
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.header_corner import HeaderCorner
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in
from connector_app.ui.widgets.words import Words

#: The letters that choose, and the space bar for the next choice; the help and the page name them too.
KEYS = {"a": Choice.ADD, "f": Choice.FILL, "l": Choice.LEAVE}
_ALL = "all"
#: So many rows get another choice at once on the window's thread; more are chosen in the lane.
_AT_ONCE = 200
_LETTERS = 22
#: Of what there is to know of the file so many lines are shown; the report has all.
_MOST_LINES = 4


class ArrivalsView(QWidget):
    """The list of rows, one of them in the pane beside it; `changed` when another number of them comes in.

    `decided` is what somebody chose row by row, by the row's place in the file. `counted_asked` tells how the
    people of the file agreed to be counted, None when nobody asked them.
    """

    changed = Signal()
    counted_asked = Signal(object)

    def __init__(self, context: Context, looked: LookedOver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", "true")
        self._context = context
        self.looked = looked
        self.content = looked.arrivals.content
        self.coming = looked.coming
        self.decided: dict[int, tuple[Choice, str | None]] = {}
        self.model = ArrivingModel(arriving_columns(self.content, context.desk.clock.today()), self)
        self.list = ListView(self.model, self.tr("Rows of the file"), several=True)
        HeaderCorner(self.list)
        self.list.listen_for(f"{''.join(KEYS)} ")
        self.list.key_pressed.connect(self._on_key)
        self.list.chosen.connect(self._on_row)
        self.split = FoldingSplit(self.tr("The row"))
        self.split.set_list(self.list)
        self.groups = self._make_groups()
        self.whole = wrapped_line(*self._make_group_buttons())
        self.known = self._make_known()
        self.counted = self._make_counted()
        self._lay_out()
        self._show_group(_ALL)

    # -- making --

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3)
        box.addWidget(self.groups)
        box.addWidget(self.whole)
        box.addWidget(self.known)
        box.addWidget(self.split, 1)
        if self.content is Content.PEOPLE:
            question = Words(self.tr("May they be counted in summaries?"))
            question.setBuddy(self.counted)
            box.addWidget(wrapped_line(question, self.counted))

    def _make_groups(self) -> ChoiceRow:
        order, locale = self.looked.order, QLocale()
        named = [
            (
                verdict.value,
                self.tr("{what} ({count})").format(
                    what=verdict_word(verdict, self.content), count=locale.toString(len(order[verdict]))
                ),
            )
            for verdict in ORDER
            if order[verdict]
        ]
        total = sum(map(len, order.values()))
        every = self.tr("All ({count})").format(count=locale.toString(total))
        groups = ChoiceRow([(_ALL, every), *named], self.tr("Which rows"))
        groups.chosen.connect(self._show_group)
        return groups

    def _make_group_buttons(self) -> list[Button]:
        self.for_all = {
            choice: link_button(self.tr("{choice}: all of these").format(choice=choice_word(choice)))
            for choice in Choice
        }
        for choice, button in self.for_all.items():
            button.clicked.connect(partial(self._choose_group, choice))
        return list(self.for_all.values())

    def _make_known(self) -> Words:
        """Say what is to be known of the file before it comes in: afterwards it would have to be put right."""
        lines = self.looked.arrivals.file_lines
        said = [line.say(translated) for line in lines[:_MOST_LINES]]
        if more := len(lines) - len(said):
            said.append(ArrivingCounts().lines_more(more))
        known = Words("\n".join(said), "warm", wrap=True, personal=True, parent=self)
        known.setVisible(bool(said))
        return known

    def _make_counted(self) -> QComboBox:
        box = ChoiceBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.setAccessibleName(self.tr("May they be counted in summaries?"))
        box.addItem(self.tr("Nobody was asked yet"), None)
        for method in ConsentMethod:
            box.addItem(self.tr("They agreed: {how}").format(how=consent_method(method)), method.value)
        box.activated.connect(self._on_counted)
        box.setVisible(self.content is Content.PEOPLE)
        return box

    # -- showing --

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus()

    def show_looked(self, looked: LookedOver) -> None:
        """Show the same rows looked over anew, with what was decided of them."""
        self.looked, self.coming = looked, looked.coming
        self._show_group(self.groups.value)
        self.changed.emit()

    def _show_group(self, group: str) -> None:
        order = self.looked.order
        places = [p for verdict in ORDER for p in order[verdict]] if group == _ALL else order[Verdict(group)]
        arrivals = self.looked.arrivals
        self.model.show_rows(arrivals, places)
        choices = arrivals.rows[places[0]].choices if group != _ALL and places else ()
        for choice, button in self.for_all.items():
            button.setVisible(choice in choices and len(choices) > 1)
        self.whole.setVisible(len(choices) > 1)
        self.list.choose(0 if places else -1)

    def _on_row(self, row: int) -> None:
        found = self.model.at(row)
        if found is None:
            return
        if self.list.runs and row % 2:  # a held key: the pane follows when it can
            return
        desk = self._context.desk
        read: Callable[[], list[Facts]] = partial(likely_facts, desk, found)
        self._context.tasks.run(read, partial(self._show_pane, self.model.key_at(row)), key="import.row")

    def _show_pane(self, place: int, likely: Sequence[Facts]) -> None:
        row = self.looked.arrivals.rows[place]
        told = self.looked.told.get(row.row)
        facts = imported_facts(told, self._context.desk.clock.today()) if told is not None else {}
        pane = ArrivingPane(row, self.content, facts, likely)
        pane.chosen.connect(lambda choice, likely_id: self._choose([place], choice, likely_id))
        self.split.set_pane(pane)
        let_tab_go_on(self.list, [*stops_in(pane), self.counted])

    # -- choosing --

    def _on_key(self, letter: str) -> None:
        places = self.model.keys_at(self.list.selected_rows())
        if not places:
            return
        choice = KEYS.get(letter) or self._next_choice(self.looked.arrivals.rows[places[0]])
        self._choose(places, choice, None)

    @staticmethod
    def _next_choice(row: Arriving) -> Choice:
        at = row.choices.index(row.choice) if row.choice in row.choices else -1
        return row.choices[(at + 1) % len(row.choices)]

    def _choose(self, places: Sequence[int], choice: Choice, likely_id: str | None) -> None:
        choose = partial(self._choose_rows, list(places), choice, likely_id)
        if len(places) <= _AT_ONCE:
            self._chosen(choose())
        else:
            self._context.tasks.run(choose, self._chosen, progress_text=self.tr("Choosing…"))

    def _choose_rows(self, places: Sequence[int], choice: Choice, likely_id: str | None) -> int:
        """Choose for rows, those for which it can be; return how many more come in."""
        arrivals, more = self.looked.arrivals, 0
        for place in places:
            before = arrivals.rows[place]
            if choice in before.choices:
                after = arrivals.choose(place, choice, likely_id)
                self.decided[place] = choice, likely_id
                more += (after.choice is not Choice.LEAVE) - (before.choice is not Choice.LEAVE)
        return more

    def _chosen(self, more: int) -> None:
        self.coming += more
        self._look_again()

    def _choose_group(self, choice: Choice) -> None:
        verdict, looked = Verdict(self.groups.value), self.looked

        def choose() -> int:
            looked.arrivals.choose_all(verdict, choice)
            for place in looked.order[verdict]:
                self.decided[place] = choice, None
            return how_many_come(looked.arrivals)

        def chosen(coming: int) -> None:
            self.coming = coming
            self._look_again()

        self._context.tasks.run(choose, chosen, key="import.group")

    def _look_again(self) -> None:
        """Show what was chosen, in the list, in the pane and on the button."""
        top = max(0, self.list.rowAt(0))
        below = self.list.rowAt(self.list.viewport().height() - 1)
        self.model.look_again((top, below if below >= 0 else self.model.rowCount() - 1))
        self._on_row(self.list.currentIndex().row())
        self.changed.emit()

    def _on_counted(self) -> None:
        code = self.counted.currentData()
        self.counted_asked.emit(ConsentMethod(code) if code else None)
