"""A group beside the list of groups: who belongs to it, what it brings, what was said in it, what it gave."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.dialogs.tag_chooser import words_of
from connector_app.ui.labels import isolated
from connector_app.ui.offer_labels import word
from connector_app.ui.panes.contact_card import ContactCard
from connector_app.ui.panes.follow_ups_card import FollowUpsCard
from connector_app.ui.panes.holder_terms_card import HolderTermsCard
from connector_app.ui.panes.members_card import MembersCard
from connector_app.ui.panes.pane_parts import Pane, add_buttons, add_marks, selectable
from connector_app.ui.panes.readings import GroupReading
from connector_app.ui.panes.stream_card import StreamCard
from connector_app.ui.panes.strengths_card import NeedsCard, StrengthsCard
from connector_app.ui.panes.tally_card import TallyCard
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class GroupPane(Pane):
    """Everything about one group; asks by signals, changes nothing itself.

    `joined(Membership, person or None)` lets somebody in, `left_group(Membership)` takes somebody out,
    `offer_chosen(Ref)` names a strength or need, `names_asked(picker, text)` asks who may be meant.
    `agreed(Terms)` and `terms_dropped(Terms)` are about what may be passed on.
    """

    open_requested = Signal(object)
    log_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    strength_requested = Signal()
    need_requested = Signal()
    offer_chosen = Signal(object)
    names_asked = Signal(object, str)
    joined = Signal(object, object)
    left_group = Signal(object)
    agreed = Signal(object)
    terms_dropped = Signal(object)

    def __init__(
        self, reading: GroupReading, vocabulary: Vocabulary, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(isolated(reading.group.name), parent)
        self._reading, self._vocabulary, self._today = reading, vocabulary, today
        self._add_what()
        self.follow_ups = FollowUpsCard(reading.promises, today)
        around = reading.around
        self.stream = StreamCard(around.stream, around.talks, vocabulary, today)
        self.stream.open_requested.connect(self.open_requested)
        self.put_off(self._add_members, self._add_strengths, self._add_needs)
        self.put_off(*(partial(self.column.addWidget, card) for card in (self.follow_ups, self.stream)))
        self.put_off(self._add_rest)

    def _add_what(self) -> None:
        group, card = self._reading.group, self.add_card()
        card.body.addWidget(Heading(group.name, personal=True))
        card.body.addWidget(Words(word(group.kind), "muted", wrap=True))
        if group.notes.strip():
            card.body.addWidget(selectable(group.notes.strip()))
        if group.tags:
            words = [words_of(tag, self._vocabulary)[1] for tag in group.tags]
            add_marks(card, self.tr("What it stands for"), words)
        log = secondary_button(self.tr("Log a conversation"))
        log.clicked.connect(self.log_requested)
        edit = secondary_button(self.tr("Change"))
        edit.clicked.connect(self.edit_requested)
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        add_buttons(card, log, edit, delete)

    def _add_members(self) -> None:
        self.members = MembersCard(self._reading.group, self._reading.around.members, self._today)
        self.members.open_requested.connect(self.open_requested)
        self.members.joined.connect(self.joined)
        self.members.left_group.connect(self.left_group)
        self.members.names_asked.connect(self.names_asked)
        self.column.addWidget(self.members)

    def _add_strengths(self) -> None:
        card = StrengthsCard(self._reading.around.strengths, self._vocabulary.categories)
        card.strength_requested.connect(self.strength_requested)
        card.offer_chosen.connect(self.offer_chosen)
        self.column.addWidget(card)

    def _add_needs(self) -> None:
        card = NeedsCard(self._reading.around.needs, self._vocabulary.categories, self._today)
        card.need_requested.connect(self.need_requested)
        card.offer_chosen.connect(self.offer_chosen)
        self.column.addWidget(card)

    def _add_rest(self) -> None:
        reading = self._reading
        tally = TallyCard(reading.tally, reading.exchanges, self._vocabulary.categories, self._today)
        tally.open_requested.connect(self.open_requested)
        self.column.addWidget(tally)
        self.column.addWidget(ContactCard(reading.group.contact_points))
        if reading.terms is not None:
            self.terms = HolderTermsCard(reading.terms, self._today)
            self.terms.agreed.connect(self.agreed)
            self.terms.dropped.connect(self.terms_dropped)
            self.column.addWidget(self.terms)
        self.finish()
