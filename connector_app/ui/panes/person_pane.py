"""A person beside the list: what they bring first, then what would help, what was said, given, and who is near."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import standing
from connector_app.domain.resting import rest_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.dialogs.before_call import to_heed
from connector_app.ui.labels import isolated
from connector_app.ui.panes.consent_card import ConsentCard
from connector_app.ui.panes.consent_glance import ConsentGlance
from connector_app.ui.panes.contact_card import ContactCard
from connector_app.ui.panes.follow_ups_card import FollowUpsCard
from connector_app.ui.panes.groups_card import GroupsCard
from connector_app.ui.panes.pane_parts import Pane
from connector_app.ui.panes.person_facts import PersonFacts
from connector_app.ui.panes.person_rights_card import PersonRightsCard
from connector_app.ui.panes.readings import PersonReading
from connector_app.ui.panes.stream_card import StreamCard
from connector_app.ui.panes.strengths_card import NeedsCard, StrengthsCard
from connector_app.ui.panes.tally_card import TallyCard
from connector_app.ui.panes.ties_card import TiesCard
from connector_app.ui.panes.wellbeing_card import WellbeingCard
from connector_app.ui.panes.who_card import WhoCard
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in


class PersonPane(Pane):
    """Everything about one person; asks by signals, changes nothing itself.

    `consented` carries a Consent to record, `rest_chosen` tells whether the record is only kept from now on,
    `rights_requested` that they asked for something. `offer_chosen(Ref)` names a strength or need,
    `sitting_chosen(Wellbeing)` what they said of how they are.
    `names_asked(picker, text)` asks who may be meant by what is typed; the last five are those of `TiesCard` and
    `GroupsCard`. What is promised is carried out by whoever serves `follow_ups`.
    """

    open_requested = Signal(object)
    log_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    card_requested = Signal()
    about_requested = Signal()
    forget_requested = Signal()
    consented = Signal(object)
    consent_unfolded = Signal(bool)
    recorder_changed = Signal(str)
    history_requested = Signal()
    sheet_requested = Signal(bool)
    rest_chosen = Signal(bool)
    rights_requested = Signal()
    strength_requested = Signal()
    need_requested = Signal()
    offer_chosen = Signal(object)
    asked_how_they_are = Signal()
    sitting_chosen = Signal(object)
    names_asked = Signal(object, str)
    tied = Signal(object, object)
    untied = Signal(object)
    joined = Signal(object, object)
    left_group = Signal(object)
    shares_home = Signal(object, str)

    def __init__(
        self,
        reading: PersonReading,
        vocabulary: Vocabulary,
        asking: Asking,
        today: date,
        *,
        consent_unfolded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(isolated(reading.person.label), parent)
        self._reading, self._vocabulary, self._asking, self._today = reading, vocabulary, asking, today
        self.consent: ConsentCard | None = None
        self._heeded = to_heed(reading.person, reading.standing, today)
        self._add_who(unfolded=consent_unfolded)
        self._make_offers()
        self.follow_ups = FollowUpsCard(reading.promises, today)
        self.stream = StreamCard(reading.around.stream, reading.around.talks, vocabulary, today)
        self.stream.open_requested.connect(self.open_requested)
        made = (self.strengths, self.needs, self.follow_ups, self.stream)
        self.put_off(*(partial(self.column.addWidget, card) for card in made))
        self.put_off(self._add_tally, self._add_ties, self._add_groups)
        self.put_off(self._add_facts, self._add_rights, self.finish)

    def unfold_consent(self, unfold: bool = True) -> None:
        """Show everything about consent below the name, or only what stands again."""
        if self.consent is None and unfold:
            self.consent = ConsentCard(self._reading.person, self._reading.consents, self._asking, self._today)
            self.consent.recorded.connect(self.consented)
            self.consent.recorder_changed.connect(self.recorder_changed)
            self.consent.history_requested.connect(self.history_requested)
            self.consent.sheet_requested.connect(self.sheet_requested)
            self.column.insertWidget(self.column.indexOf(self.who) + 1, self.consent)
            let_tab_go_on(stops_in(self.who)[-1], stops_in(self.consent))
        if self.consent is not None:
            self.consent.setVisible(unfold)
        self.consent_unfolded.emit(unfold)

    def _add_who(self, *, unfolded: bool) -> None:
        reading = self._reading
        rest = rest_of(reading.person, reading.standing)
        glance = ConsentGlance(standing(reading.consents), unfolded=unfolded)
        glance.unfold_requested.connect(self.unfold_consent)
        self.who = WhoCard(reading.person, self._heeded, rest, glance)
        self.who.log_requested.connect(self.log_requested)
        self.who.edit_requested.connect(self.edit_requested)
        self.who.delete_requested.connect(self.delete_requested)
        self.column.addWidget(self.who)
        if unfolded:
            self.unfold_consent()

    def _make_offers(self) -> None:
        around, categories = self._reading.around, self._vocabulary.categories
        self.strengths = StrengthsCard(around.strengths, categories)
        self.strengths.strength_requested.connect(self.strength_requested)
        self.needs = NeedsCard(around.needs, categories, self._today)
        self.needs.need_requested.connect(self.need_requested)
        for card in (self.strengths, self.needs):
            card.offer_chosen.connect(self.offer_chosen)

    def _add_tally(self) -> None:
        reading = self._reading
        tally = TallyCard(
            (reading.gave, reading.received), reading.exchanges, self._vocabulary.categories, self._today
        )
        tally.open_requested.connect(self.open_requested)
        self.column.addWidget(tally)

    def _add_ties(self) -> None:
        ties = TiesCard(self._reading.person, self._reading.around.ties)
        ties.tied.connect(self.tied)
        ties.untied.connect(self.untied)
        self._add_leading_on(ties)

    def _add_groups(self) -> None:
        groups = GroupsCard(self._reading.person, self._reading.around.groups, self._today)
        groups.joined.connect(self.joined)
        groups.left_group.connect(self.left_group)
        groups.shares_home.connect(self.shares_home)
        self._add_leading_on(groups)

    def _add_leading_on(self, card: TiesCard | GroupsCard) -> None:
        card.open_requested.connect(self.open_requested)
        card.names_asked.connect(self.names_asked)
        self.column.addWidget(card)

    def _add_facts(self) -> None:
        reading = self._reading
        self.column.addWidget(PersonFacts(reading, self._vocabulary))
        if reading.sittings or reading.agreed_to_special:
            self.wellbeing = WellbeingCard(reading.sittings, self._vocabulary, agreed=reading.agreed_to_special)
            self.wellbeing.asked.connect(self.asked_how_they_are)
            self.wellbeing.chosen.connect(self.sitting_chosen)
            self.column.addWidget(self.wellbeing)
        heed = "\n".join(text for _, text in self._heeded)
        in_use = rest_of(reading.person, reading.standing) is None
        contact = ContactCard(reading.person.contact_points, heed, offers_card=in_use)
        contact.card_requested.connect(self.card_requested)
        self.column.addWidget(contact)

    def _add_rights(self) -> None:
        person = self._reading.person
        rest = rest_of(person, self._reading.standing)
        self.rights = PersonRightsCard(person.restricted_on, rest, self._today)
        self.rights.asked.connect(self.rights_requested)
        self.rights.about_requested.connect(self.about_requested)
        self.rights.forget_requested.connect(self.forget_requested)
        self.rights.rest_chosen.connect(self.rest_chosen)
        self.column.addWidget(self.rights)
