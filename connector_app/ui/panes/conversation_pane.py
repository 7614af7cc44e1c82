"""A conversation beside the list: the whole text, who was there, what came up, what was promised."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.domain.conversation import Role
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.ui.dialogs.tag_chooser import words_of
from connector_app.ui.labels import change, channel, due, isolated, long_date, role, started_by
from connector_app.ui.panes.pane_parts import (
    Pane,
    add_buttons,
    add_fact,
    add_marks,
    flush_link,
    make_selectable,
    selectable,
)
from connector_app.ui.panes.readings import ConversationReading
from connector_app.ui.veil import is_drawn
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.quick_line_text import clean
from connector_app.ui.widgets.words import Words


class ConversationPane(Pane):
    """Shows one conversation; asks by signals. `done_requested(id)` names a follow-up.

    `quote_requested` has the words marked in the text, all of it when none are; `quotes_requested` the quotes.
    `gather_requested` makes an insight of it.
    """

    open_requested = Signal(object)
    edit_requested = Signal()
    delete_requested = Signal()
    done_requested = Signal(str)
    quote_requested = Signal(str)
    quotes_requested = Signal()
    gather_requested = Signal()

    def __init__(
        self, reading: ConversationReading, vocabulary: Vocabulary, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(long_date(reading.conversation.on), parent)
        self._reading = reading
        self._vocabulary = vocabulary
        self._today = today
        self._add_text()
        self._add_people()
        self._add_marks()
        if reading.follow_ups:
            self._add_follow_ups()
        self._add_insights()
        self.finish()

    def _add_text(self) -> None:
        said, card = self._reading.conversation, self.add_card()
        card.body.addWidget(Heading(long_date(said.on)))
        facts = [channel(said.channel), isolated(self._reading.place) if self._reading.place else ""]
        if said.started_by is not None:
            facts.append(self.tr("started: {who}").format(who=started_by(said.started_by)))
        card.body.addWidget(Words(" · ".join(filter(None, facts)), "muted", wrap=True))
        self.text = _Markable(said.text)
        if said.text:
            card.body.addWidget(self.text)
        edit = secondary_button(self.tr("Change"))
        edit.clicked.connect(self.edit_requested)
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        add_buttons(card, edit, delete, *self._quote_buttons())
        to_ask = self._reading.quotable.to_ask
        if said.text and to_ask and not self._reading.quotable.people:
            names = ", ".join(map(isolated, to_ask))
            text = self.tr("To quote from this, ask first whether their words may be used: {names}")
            card.body.addWidget(Words(text.format(names=names), "muted", wrap=True))

    def _quote_buttons(self) -> list[Button]:
        buttons = []
        if self._reading.conversation.text and self._reading.quotable.people:
            quote = secondary_button(self.tr("Quote this…"))
            quote.clicked.connect(lambda: self.quote_requested.emit(self.text.marked))
            buttons.append(quote)
        if self._reading.quotes:
            count = len(self._reading.quotes)
            quotes = secondary_button(self.tr("%n quote(s)", None, count))
            quotes.clicked.connect(self.quotes_requested)
            buttons.append(quotes)
        return buttons

    def _add_people(self) -> None:
        said, names = self._reading.conversation, self._reading.names
        group = names.get(said.group_id or "", "")
        if not (said.people or group or said.headcount):
            return
        card = self.add_card(self.tr("Who was there"))
        buttons = []
        for part in said.people:
            name = names.get(part.person_id, "")
            text = name if part.role is Role.SPOKE_WITH else f"{isolated(name)} ({role(part.role)})"
            button = flush_link(text, personal=True)
            button.clicked.connect(partial(self._open_person, part.person_id))
            buttons.append(button)
        if buttons:
            add_buttons(card, *buttons)
        add_fact(card, self.tr("Group"), group)
        if said.headcount:
            card.body.addWidget(Words(self.tr("%n person(s) in all", None, said.headcount), wrap=True))

    def _add_marks(self) -> None:
        said, lists = self._reading.conversation, self._vocabulary
        themes = [_word(lists.themes, mention.code) for mention in said.themes]
        features = [_word(lists.features, mention.code) for mention in said.features]
        checks = [f"{_word(lists.check_ins, found.code)}: {change(found.change)}" for found in said.check_ins]
        for title, words in (
            (self.tr("What matters to them"), themes),
            (self.tr("What was going on"), features),
            (self.tr("How they are"), checks),
            (self.tr("Frameworks"), [words_of(tag, lists)[1] for tag in said.tags]),
        ):
            if words:
                add_marks(self.add_card(title), title, words)

    def _add_follow_ups(self) -> None:
        card = self.add_card(self.tr("What happens next"))
        for found in self._reading.follow_ups:
            line = QHBoxLayout()
            line.addWidget(selectable(found.what, "muted" if found.closed_as else ""), 1)
            if found.closed_as:
                line.addWidget(Badge(self.tr("closed")))
            else:
                warm = found.due is not None and found.due <= self._today
                line.addWidget(Badge(due(found.due, self._today), warm=warm))
                done = secondary_button(self.tr("Done"))
                done.setAccessibleName(self.tr("Done: {what}").format(what=isolated(found.what)))
                done.clicked.connect(partial(self._on_done, found.id))
                line.addWidget(done)
            card.body.addLayout(line)

    def _add_insights(self) -> None:
        """Show what was gathered from it, and the way to gather it."""
        card = self.add_card(self.tr("What we heard"))
        for insight in self._reading.insights:
            link = flush_link(insight.title, personal=True)
            link.clicked.connect(partial(self._open_insight, insight.id))
            add_buttons(card, link)
        self.gather = secondary_button(self.tr("Gather as an insight"), "G")
        self.gather.clicked.connect(self.gather_requested)
        add_buttons(card, self.gather)

    def _open_insight(self, insight_id: str, _checked: bool = False) -> None:
        self.open_requested.emit(Ref(Kind.INSIGHT, insight_id))

    def _open_person(self, person_id: str, _checked: bool = False) -> None:
        self.open_requested.emit(Ref(Kind.PERSON, person_id))

    def _on_done(self, follow_up_id: str, _checked: bool = False) -> None:
        self.done_requested.emit(follow_up_id)


class _Markable(Words):
    """Words that remember what was marked in them when the keyboard goes elsewhere."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wrap=True, personal=True)
        make_selectable(self)
        self._marked = ""

    @property
    def marked(self) -> str:
        """Return what is marked, or was last; all of it when nothing is."""
        return clean(self._in_sight or self._marked or self.text())

    @property
    def _in_sight(self) -> str:
        """Return what is marked now; of covered words there is nothing to mark."""
        return "" if is_drawn() else self.selectedText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Forget what was marked before."""
        self._marked = ""
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what is marked: a label lets go of it."""
        self._marked = self._in_sight
        super().focusOutEvent(event)


def _word(codes: CodeList, code: str) -> str:
    item = codes.by_code.get(code)
    return item.chip if item else code
