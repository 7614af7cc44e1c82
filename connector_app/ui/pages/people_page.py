"""People: everybody the community knows, how to reach them, what they agreed to, what was said and given."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import (
    add_person,
    delete,
    record_consent,
    restrict,
    save_follow_up,
    save_person,
)
from connector_app.application.conversation_form import candidate_sign
from connector_app.application.ports import Reader
from connector_app.application.rows import Listing, Sort
from connector_app.application.wordings import RECORDED_BY, Asking, asking_of
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.ui.consent_labels import what_stops
from connector_app.ui.context import Context
from connector_app.ui.dialogs.about_review import AboutReview
from connector_app.ui.dialogs.before_call import to_heed
from connector_app.ui.dialogs.consent_history import ConsentHistory
from connector_app.ui.dialogs.person_form import FilledIn, PersonForm
from connector_app.ui.labels import isolated
from connector_app.ui.models.list_columns import people_columns
from connector_app.ui.panes.filters import FilterRow, as_text, place_options
from connector_app.ui.panes.forget_flow import ForgetFlow
from connector_app.ui.panes.list_page import ListPage, ListTexts, MakePane
from connector_app.ui.panes.person_pane import PersonPane
from connector_app.ui.panes.readings import PersonReading, read_person
from connector_app.ui.widgets.buttons import primary_button, secondary_button

_CONCERNS = frozenset({Kind.PERSON, Kind.PLACE, Kind.CONSENT, Kind.CONVERSATION, Kind.EXCHANGE, Kind.FOLLOW_UP})
#: Conversations shown at first in the pane, and added each time more are asked for.
_CONVERSATIONS = 12
#: The age classification of a notebook that has not chosen one.
_AGES = "AGE10"


class PeoplePage(ListPage):
    """The list of people, one of them beside it, and the form that adds or changes one in their place."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        super().__init__(
            context,
            _texts(),
            kind=Kind.PERSON,
            concerns=_CONCERNS,
            columns=people_columns(self._today),
            filters=FilterRow(QCoreApplication.translate("PeoplePage", "Find by name")),
            several=True,
            parent=parent,
        )
        self._conversations = _CONVERSATIONS
        self._form: PersonForm | AboutReview | None = None
        self.filters.add_choice("place", self.tr("Place"), place_options(()))
        self.filters.add_choice(
            "asked",
            self.tr("Consent"),
            ((None, self.tr("Asked or not")), (True, self.tr("Not asked yet"))),
        )
        self.filters.add_choice(
            "sort",
            self.tr("Order"),
            (
                (Sort.DATE, self.tr("Spoken last")),
                (Sort.NAME, self.tr("By name")),
                (Sort.PLACE, self.tr("By place")),
            ),
        )
        self._counted = secondary_button("")
        self._counted.hide()
        self._counted.clicked.connect(self._on_counted)
        self.add = primary_button(self.tr("Add a person"))
        self.add.clicked.connect(self.first_step)
        self.actions_row.addWidget(self._counted)
        self.actions_row.addWidget(self.add)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.forgetting = ForgetFlow(context, self.stack, self)
        self.forgetting.shown.connect(self._hide_list)
        self.forgetting.ended.connect(self._show_list)
        self._wanted_place = ""
        self._offer_what_can_be_done()

    # -- what the list page asks --

    def listing(self) -> Listing:
        """Return people by name typed, place and order."""
        sort = self.filters.choice("sort")
        return Listing(
            Kind.PERSON,
            words=self.filters.words,
            sort=sort if isinstance(sort, Sort) else Sort.DATE,
            descending=sort == Sort.DATE,
            place_id=as_text(self.filters.choice("place")),
            not_asked=self.filters.choice("asked") is True,
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read a person with what surrounds them."""
        found = read_person(reader, ref.id, self._conversations)
        return partial(self._pane, found, asking_of(self._context.desk.notebook)) if found else None

    def show_ref(self, ref: object) -> None:
        """Show a person; without an id, everybody who was not yet asked whether they may be counted."""
        if isinstance(ref, Ref) and ref.kind is Kind.PERSON and not ref.id:
            self.filters.choose("asked", True)
        elif isinstance(ref, Ref) and ref.kind is Kind.PLACE:
            self._wanted_place = ref.id  # chosen when the places were read: this one may be new
            self.refresh()
        else:
            super().show_ref(ref)

    def forget(self, ref: object) -> None:
        """Show what forgetting a person would take away."""
        if isinstance(ref, Ref) and ref.kind is Kind.PERSON:
            self._close_form()
            self.forgetting.begin(ref.id)

    def first_step(self) -> None:
        """Open the form for somebody new; the name looked for is taken over."""
        self._open_form(None, "" if self.model.rowCount() else self.filters.words)

    def refresh(self) -> None:
        """Read the places too: the filter offers them."""
        super().refresh()
        self._context.tasks.run(self._context.desk.reader.places, self._on_places, key="people.places")

    # -- inside --

    def _on_places(self, places: list[Place]) -> None:
        self.filters.set_options("place", place_options([(place.id, place.name) for place in places]))
        if self._wanted_place:
            wanted, self._wanted_place = self._wanted_place, ""
            self.filters.clear()
            self.filters.choose("place", wanted)

    def _offer_what_can_be_done(self) -> None:
        """Offer in the palette what otherwise takes a button or a choice to find."""
        self.offer(
            "people.unasked", self.tr("Only those not asked yet"), partial(self.filters.choose, "asked", True)
        )
        self.offer("people.all", self.tr("Show everybody"), self.filters.clear)
        self._about_person = [
            self.offer(f"people.{key}", text, partial(self._ask_pane, asked))
            for key, text, asked in (
                ("log", self.tr("Log a conversation with this person"), "log_requested"),
                ("edit", self.tr("Change this person"), "edit_requested"),
                ("about", self.tr("Everything about this person"), "about_requested"),
                ("rights", self.tr("This person asks for something"), "rights_requested"),
                ("forget", self.tr("Forget this person"), "forget_requested"),
            )
        ]
        self._let_ask(on=False)

    def _ask_pane(self, asked: str) -> None:
        """Do what a button of the pane does for the person shown."""
        if (pane := self.split.findChild(PersonPane)) is not None:
            getattr(pane, asked).emit()

    def _let_ask(self, *, on: bool) -> None:
        for action in self._about_person:
            action.setEnabled(on)

    def _pane(self, found: PersonReading, asking: Asking) -> PersonPane:
        pane = PersonPane(found, self._context.desk.vocabulary, asking, self._today())
        person = found.person
        pane.open_requested.connect(self.open_requested)
        sign = candidate_sign(Candidate(person.id, person.label))
        pane.log_requested.connect(lambda: self.log_requested.emit(f"{sign} "))
        pane.edit_requested.connect(lambda: self._open_form(found))
        pane.delete_requested.connect(lambda: self._delete(found))
        pane.about_requested.connect(lambda: self._open_about(person))
        pane.forget_requested.connect(lambda: self.forget(ref_of(person)))
        pane.more_requested.connect(self._on_more)
        pane.done_requested.connect(self._on_done)
        pane.consented.connect(self._on_consented)
        pane.consent.recorder_changed.connect(self._on_recorder_changed)
        pane.consent.history_requested.connect(
            lambda: ConsentHistory(person.label, found.consents, asking, self).open()
        )
        pane.rest_chosen.connect(partial(self._on_rest_chosen, person))
        pane.rights_requested.connect(lambda: self.rights_requested.emit(Ref(Kind.PERSON, person.id)))
        self._let_ask(on=True)
        return pane

    def _on_more(self) -> None:
        self._conversations += _CONVERSATIONS
        self.reload_pane()

    def _on_chosen(self, row: int) -> None:
        if self.model.ref_at(row) != self.shown:
            self._conversations = _CONVERSATIONS
        super()._on_chosen(row)

    def _on_done(self, follow_up_id: str) -> None:
        found = self._context.desk.reader.get(Ref(Kind.FOLLOW_UP, follow_up_id))
        if isinstance(found, FollowUp):
            closed = replace(found, closed_as=ClosedAs.DONE, closed_on=self._today())
            self._context.carry_out(save_follow_up(closed), self.tr("Done."))

    def _on_consented(self, answer: Consent) -> None:
        said = self.tr("Recorded.")
        if answer.state is ConsentState.WITHDRAWN:
            said = f"{said} {what_stops(answer.purpose)}"
        self._context.carry_out(record_consent(answer), said)

    def _on_recorder_changed(self, name: str) -> None:
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: notebook.keep_setting(RECORDED_BY, name), lambda _: None)

    def _on_rest_chosen(self, person: Person, rests: bool) -> None:
        said = self.tr("The record is only kept from now on.") if rests else self.tr("The record is in use again.")
        changed = replace(person, restricted_on=self._today() if rests else None)
        self._context.carry_out(restrict(changed), said)

    def _delete(self, found: PersonReading) -> None:
        said = self.tr("{name} was deleted.").format(name=isolated(found.person.label))
        self._context.carry_out(delete(found.person), said)

    def _on_selection_changed(self) -> None:
        count = len(self.list.selected_rows())
        self._counted.setVisible(count > 1)
        self._counted.set_text(self.tr("%n people agreed to be counted", None, count))

    def _on_counted(self) -> None:
        """Record a yes for all selected people who have not said yes already."""
        keys, today = self.model.keys_at(self.list.selected_rows()), self._today()
        reader = self._context.desk.reader

        def answers() -> list[Consent]:
            ids = [row.id for row in reader.rows(Kind.PERSON, keys)]
            standing = reader.standing(ids, Purpose.ANONYMOUS_COUNTS)
            given = {key for key, answer in standing.items() if answer.state is ConsentState.GIVEN}
            return [
                Consent(
                    person_id=found,
                    purpose=Purpose.ANONYMOUS_COUNTS,
                    state=ConsentState.GIVEN,
                    decided_on=today,
                )
                for found in ids
                if found not in given
            ]

        self._context.tasks.run(answers, self._record_all)

    def _record_all(self, answers: list[Consent]) -> None:
        if not answers:
            self._context.messages.say(self.tr("All of them had agreed already."))
            return
        said = self.tr("Recorded for %n people.", None, len(answers))
        self._context.carry_out(record_consent(*answers), said)

    # -- the form --

    def _open_form(self, found: PersonReading | None, label: str = "") -> None:
        desk = self._context.desk
        ages = desk.vocabulary.age_bands(desk.notebook.setting("age_classification") or _AGES)
        person, heeded = (
            found.person if found else None,
            to_heed(found.person, found.standing, self._today()) if found else [],
        )
        form = PersonForm(person, desk.reader.places(), ages, self._today(), label, heeded)
        form.filled_in.connect(self._on_filled_in)
        self._put_over(form)
        form.begin()

    def _open_about(self, person: Person) -> None:
        """Show what is kept about a person as it would be handed to them, in the place of the list."""
        self._put_over(AboutReview(self._context, person))

    def _put_over(self, form: PersonForm | AboutReview) -> None:
        form.left.connect(self._close_form)
        self._form = form
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self._hide_list()

    def _close_form(self) -> None:
        if self._form is None:
            return
        form, self._form = self._form, None
        self.stack.removeWidget(form)
        form.deleteLater()
        self._show_list()

    def _hide_list(self) -> None:
        for widget in (self.title, self.filters, self.add, self._counted):
            widget.hide()

    def _show_list(self) -> None:
        for widget in (self.title, self.filters, self.add):
            widget.show()
        self._show_or_invite()
        self.list.setFocus()

    def _on_filled_in(self, filled: FilledIn) -> None:
        person = filled.person
        command = add_person(person, filled.consents) if filled.new else save_person(person)
        if filled.place is not None:
            command = replace(command, saves=(filled.place, *command.saves))
        name = isolated(person.label)
        said = self.tr("{name} was added.") if filled.new else self.tr("{name} was changed.")
        self.shown = self._unfiltered_for = Ref(Kind.PERSON, person.id)
        self._context.carry_out(command, said.format(name=name), done=self._close_form)

    def _show_or_invite(self) -> None:
        """Leave the form, or what is forgotten, where it is while somebody is at it."""
        if self._form is None and self.forgetting.page is None:
            super()._show_or_invite()
            self._let_ask(on=self.shown is not None)


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("PeoplePage", "People"),
        list_name=QCoreApplication.translate("PeoplePage", "People"),
        pane_name=QCoreApplication.translate("PeoplePage", "Person"),
        empty=QCoreApplication.translate(
            "PeoplePage", "Here you will see the people you know. A name or nickname is enough to begin."
        ),
        first_step=QCoreApplication.translate("PeoplePage", "Add a person"),
        nothing_found=QCoreApplication.translate("PeoplePage", "Nobody here fits what you are looking for."),
        show_all=QCoreApplication.translate("PeoplePage", "Show everybody"),
    )
