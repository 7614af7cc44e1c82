"""What the panes of people and groups ask for, carried out: who is meant, earlier words, who belongs to whom."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connector_app.application.belonging import join, leave, live_together, tie, untie
from connector_app.application.commands import Command, record_consent, restrict
from connector_app.application.counted_together import Together, together
from connector_app.application.people_reader import Told
from connector_app.application.rows import Candidate
from connector_app.application.wordings import RECORDED_BY
from connector_app.domain.consent import Consent, ConsentState
from connector_app.domain.errors import RuleBroken
from connector_app.domain.group import Group
from connector_app.domain.membership import Membership
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.domain.relationship import Relationship
from connector_app.ui.consent_labels import what_stops
from connector_app.ui.context import Context
from connector_app.ui.dialogs.party_picker import PartyPicker
from connector_app.ui.labels import isolated
from connector_app.ui.panes.counted_question import CountedQuestion
from connector_app.ui.panes.follow_up_steps import serve_follow_ups
from connector_app.ui.panes.person_pane import PersonPane
from connector_app.ui.panes.sheets import print_consent
from connector_app.ui.panes.stream_card import StreamCard

#: Conversations shown at first in a pane, and added each time earlier ones are asked for.
STREAM = 20


class PartyDeeds(QObject):
    """Carries out what a pane asks for; `stream_length` is how many conversations the pane shows by now."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.stream_length = STREAM

    def serve(self, pane: PersonPane, person: Person) -> None:
        """Carry out what the pane of a person asks for, but what leads elsewhere."""
        serve_follow_ups(self._context, pane.follow_ups, Candidate(person.id, person.label))
        pane.consented.connect(self.record_consent)
        pane.recorder_changed.connect(self.remember_recorder)
        pane.sheet_requested.connect(lambda large: print_consent(self._context, pane, person, large=large))
        pane.rest_chosen.connect(partial(self.rest, person))
        pane.names_asked.connect(self.complete)
        pane.stream.earlier_requested.connect(partial(self.show_earlier, pane.stream, person.id))
        pane.tied.connect(self.tie)
        pane.untied.connect(self.untie)
        pane.joined.connect(self.join)
        pane.left_group.connect(self.leave)
        pane.shares_home.connect(partial(self.share_home, person))

    # -- reading --

    def complete(self, picker: PartyPicker, text: str) -> None:
        """Offer who may be meant by what is typed into a picker."""
        reader = self._context.desk.reader
        offer = partial(_offer, picker)
        self._context.tasks.run(partial(reader.complete, text), offer, key="pane.names")

    def show_earlier(self, card: StreamCard, party_id: str, before: int) -> None:
        """Add the conversations before a key to a stream, where it stands."""
        people = self._context.desk.reader.people
        read = partial(people.stream, party_id, before, STREAM)
        self._context.tasks.run(read, partial(self._on_earlier, card), key="pane.stream")

    def _on_earlier(self, card: StreamCard, found: tuple[Told, ...]) -> None:
        if isValid(card):
            self.stream_length += len(found)
            card.add(found)
            card.let_ask()

    # -- who belongs to whom --

    def tie(self, relationship: Relationship, people: tuple[Person, ...]) -> None:
        """Keep how two people stand to each other."""
        reader = self._context.desk.reader

        def command() -> Command | None:
            known = (each.relationship for each in reader.people.around(relationship.one_id, 0).ties)
            return tie(relationship, people, known)

        already = self.tr("That is noted already.")
        self._context.carry_out(command, self.tr("Noted whom they know."), nothing=already)

    def untie(self, relationship: Relationship) -> None:
        """Take away how two people stand to each other."""
        self._context.carry_out(untie(relationship), self.tr("Taken away."))

    def join(self, membership: Membership, new: Person | Group | None) -> None:
        """Keep that somebody belongs to a group, one of them perhaps new."""
        reader = self._context.desk.reader

        def command() -> Command | None:
            known = (each.membership for each in reader.people.around(membership.person_id, 0).groups)
            return join(membership, (new,) if new else (), known)

        already = self.tr("They are in this group already.")
        self._context.carry_out(command, self.tr("Added to the group."), nothing=already)

    def leave(self, membership: Membership) -> None:
        """Take somebody out of a group."""
        self._context.carry_out(leave(membership), self.tr("Taken out of the group."))

    def share_home(self, person: Person, found: Candidate | None, name: str) -> None:
        """Let somebody live with another person, who may be new."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        other = found.label if found else name
        household = self.tr("{one} and {other}").format(one=person.label, other=other)

        def plan() -> Command | None:
            known = reader.get(Ref(Kind.PERSON, found.id)) if found else None
            them = known if isinstance(known, Person) else Person(label=name)
            homes = reader.people.households_of(person.id), reader.people.households_of(them.id)
            return live_together(person, them, household, homes, today, () if known else (them,))

        self._context.tasks.run(plan, self._on_planned)

    def _on_planned(self, command: Command | None) -> None:
        if command is None:
            self._context.messages.say(self.tr("They live together already."))
        else:
            self._context.carry_out(command, self.tr("Noted who lives together."))

    # -- one person --

    def record_consent(self, answer: Consent) -> None:
        """Record an answer; after a yes taken back, say what stops."""
        said = self.tr("Recorded.")
        if answer.state is ConsentState.WITHDRAWN:
            said = f"{said} {what_stops(answer.purpose)}"
        self._context.carry_out(record_consent(answer), said)

    def ask_counted(self, question: CountedQuestion, button: QWidget, keys: Sequence[int]) -> None:
        """Ask whether a yes to being counted is to be written down for the people of these keys, then do it."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()

        def command() -> Command | None:
            answers = together(reader, keys).answers(today)  # they may have answered since the question was put
            return record_consent(*answers) if answers else None

        def record(expected: int) -> None:
            said = self.tr("Recorded for %n people.", None, expected)
            self._context.carry_out(command, said, nothing=self.tr("All of them had answered already."))

        def ask(found: Together) -> None:
            if isValid(question) and isValid(button):
                question.ask(found, button, partial(record, len(found.asked)))

        self._context.tasks.run(partial(together, reader, keys), ask, key="people.counted")

    def remember_recorder(self, name: str) -> None:
        """Keep who writes answers down."""
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: notebook.keep_setting(RECORDED_BY, name), lambda _: None)

    def rest(self, person: Person, rests: bool) -> None:
        """Only keep a record from now on, or use it again."""
        said = self.tr("The record is only kept from now on.") if rests else self.tr("The record is in use again.")
        reader, today = self._context.desk.reader, self._context.desk.clock.today()

        def command() -> Command:
            now = reader.get(ref_of(person))  # what the pane shows may be older than the record
            if not isinstance(now, Person):
                raise RuleBroken("gone")
            return restrict(replace(now, restricted_on=today if rests else None))

        self._context.carry_out(command, said)

    def deleted(self, command: Command, name: str) -> None:
        """Delete a person or group of this name."""
        self._context.carry_out(command, self.tr("{name} was deleted.").format(name=isolated(name)))


def _offer(picker: PartyPicker, found: list[Candidate]) -> None:
    if isValid(picker):  # the pane may be another one by now
        picker.offer(found)
