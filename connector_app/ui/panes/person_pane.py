"""A person beside the list: how to reach them, what they agreed to, what was promised, said and exchanged."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import PersonStatus
from connector_app.domain.resting import rest_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.dialogs.before_call import BeforeCallCard, to_heed
from connector_app.ui.labels import (
    isolated,
    language,
    person_status,
    short_date,
)
from connector_app.ui.panes.consent_card import ConsentCard
from connector_app.ui.panes.contact_card import ContactCard
from connector_app.ui.panes.follow_ups_card import FollowUpsCard
from connector_app.ui.panes.pane_parts import Pane, add_buttons, add_fact, add_linked, flush_link, selectable
from connector_app.ui.panes.person_rights_card import PersonRightsCard
from connector_app.ui.panes.readings import PersonReading
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class PersonPane(Pane):
    """Everything about one person; asks by signals, changes nothing itself.

    `consented` carries a Consent to record, `rest_chosen` tells whether
    the record is only kept from now on, `rights_requested` that they asked for something.
    """

    open_requested = Signal(object)
    log_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    about_requested = Signal()
    forget_requested = Signal()
    more_requested = Signal()
    consented = Signal(object)
    rest_chosen = Signal(bool)
    rights_requested = Signal()

    def __init__(
        self,
        reading: PersonReading,
        vocabulary: Vocabulary,
        asking: Asking,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(isolated(reading.person.label), parent)
        self._reading = reading
        self._vocabulary = vocabulary
        self._today = today
        heeded = to_heed(reading.person, reading.standing, today)
        if heeded:
            self.column.addWidget(BeforeCallCard(heeded))
        self._add_who()
        self.contact = ContactCard(reading.person.contact_points, "\n".join(text for _, text in heeded))
        self.column.addWidget(self.contact)
        self._add_facts()
        self._add_follow_ups()
        self.consent = ConsentCard(reading.person, reading.consents, asking, today)
        self.consent.recorded.connect(self.consented)
        self.column.addWidget(self.consent)
        self._add_exchanges()
        self._add_conversations()
        self._add_rights()
        self.finish()

    def _add_who(self) -> None:
        person, card = self._reading.person, self.add_card()
        card.body.addWidget(Heading(person.label, personal=True))
        hints = [isolated(text) for text in (person.pronouns, person.how_we_met) if text]
        if hints:
            card.body.addWidget(Words(" · ".join(hints), "muted", wrap=True))
        log = secondary_button(self.tr("Log a conversation"))
        log.clicked.connect(self.log_requested)
        edit = secondary_button(self.tr("Edit"))
        edit.clicked.connect(self.edit_requested)
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        add_buttons(card, log, edit, delete)

    def _add_facts(self) -> None:
        person, card = self._reading.person, self.add_card()
        age, active = self._age(person.age_band), person.status is PersonStatus.ACTIVE
        for name, value in (
            (self.tr("Full name"), person.names),
            (self.tr("Also known as"), person.also_known_as),
            (self.tr("Place"), self._reading.place),
            (self.tr("Age"), age),
            (self.tr("Introduced by"), self._reading.introduced_by),
            (self.tr("Language"), language(person.main_language)),
            (self.tr("What helps them take part"), person.access_needs),
            (self.tr("Notes"), person.notes),
            (self.tr("Code on paper"), person.code),
            (self.tr("Where they stand"), "" if active else person_status(person.status)),
        ):
            add_fact(card, name, value)

    def _add_rights(self) -> None:
        person = self._reading.person
        rest = rest_of(person, self._reading.standing)
        self.rights = PersonRightsCard(person.restricted_on, rest, self._today)
        self.rights.asked.connect(self.rights_requested)
        self.rights.about_requested.connect(self.about_requested)
        self.rights.forget_requested.connect(self.forget_requested)
        self.rights.rest_chosen.connect(self.rest_chosen)
        self.column.addWidget(self.rights)

    def _add_follow_ups(self) -> None:
        self.follow_ups = FollowUpsCard(self._reading.promises, self._today)
        self.column.addWidget(self.follow_ups)

    def _add_exchanges(self) -> None:
        card = self.add_card(self.tr("Giving and receiving"))
        reading = self._reading
        if reading.gave or reading.received:
            text = self.tr("gave {gave} : received {received}")
            card.body.addWidget(
                selectable(text.format(gave=reading.gave, received=reading.received), personal=False)
            )
        else:
            card.body.addWidget(Words(self.tr("No exchange recorded yet."), "muted", wrap=True))

    def _add_conversations(self) -> None:
        reading = self._reading
        card = self.add_card(self.tr("Conversations"))
        if not reading.conversations:
            card.body.addWidget(Words(self.tr("Not spoken yet."), "muted", wrap=True))
        for row in reading.conversations:
            themes = [self._theme(code) for code in row.themes]
            show = partial(self.open_requested.emit, Ref(Kind.CONVERSATION, row.id))
            add_linked(card, short_date(row.on, self._today), row.snippet, show, ", ".join(themes))
        rest = reading.conversations_total - len(reading.conversations)
        if rest > 0:
            self._add_more(card, rest)

    def _add_more(self, card: Card, rest: int) -> None:
        more = flush_link(self.tr("%n earlier conversation(s)", None, rest))
        more.clicked.connect(self.more_requested)
        add_buttons(card, more)

    def _age(self, code: str | None) -> str:
        for found in self._vocabulary.age_classifications:
            item = found.by_code.get(code or "")
            if item is not None:
                return item.label
        return ""

    def _theme(self, code: str) -> str:
        item = self._vocabulary.themes.by_code.get(code)
        return item.chip if item else code
