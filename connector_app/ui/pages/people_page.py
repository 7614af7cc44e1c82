"""People: everybody the community knows, how to reach them, what they agreed to, what was said and given."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.commands import delete
from connector_app.application.imports.arriving import Content
from connector_app.application.ports import Reader
from connector_app.application.rows import Listing, Sort
from connector_app.application.wordings import Asking, asking_of
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.place import Place
from connector_app.ui.context import Context
from connector_app.ui.dialogs.about_review import AboutReview
from connector_app.ui.dialogs.consent_history import ConsentHistory
from connector_app.ui.dialogs.person_form import PersonForm
from connector_app.ui.dialogs.wellbeing_form import WellbeingForm
from connector_app.ui.labels import isolated
from connector_app.ui.models.list_columns import people_columns
from connector_app.ui.panes.counted_question import CountedQuestion
from connector_app.ui.panes.duplicates_flow import DuplicatesFlow
from connector_app.ui.panes.filters import FilterRow, Option, as_text, place_options
from connector_app.ui.panes.forget_flow import ForgetFlow
from connector_app.ui.panes.groups_view import GroupsView
from connector_app.ui.panes.list_page import LIST, ListPage, ListTexts, MakePane
from connector_app.ui.panes.offer_form_flow import OfferFormFlow
from connector_app.ui.panes.party_deeds import STREAM, PartyDeeds
from connector_app.ui.panes.people_leaving_flow import PeopleLeavingFlow
from connector_app.ui.panes.person_form_flow import PersonFormFlow
from connector_app.ui.panes.person_pane import PersonPane
from connector_app.ui.panes.place_terms import PlaceTerms
from connector_app.ui.panes.readings import PersonReading, read_person
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.made_when_shown import MadeWhenShown

_CONCERNS = frozenset(Kind) - {
    Kind.QUOTE, Kind.REQUEST, Kind.DISTINCT, Kind.MATCH, Kind.ORGANISATION, Kind.RESPONSE, Kind.PLAN, Kind.TERMS,
    Kind.PROFILE,
}  # fmt: skip
#: The key of the view of groups.
GROUPS = "groups"
#: So many people who are selected can be compared.
_PAIR = 2


class PeoplePage(ListPage):
    """The list of people, one of them beside it, and the form that adds or changes one in their place."""

    content = Content.PEOPLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        super().__init__(
            context,
            _texts(),
            kind=Kind.PERSON,
            concerns=_CONCERNS,
            columns=people_columns(self._today),
            filters=FilterRow(QCoreApplication.translate("PeoplePage", "A name, or what they bring")),
            several=True,
            parent=parent,
        )
        self._deeds = PartyDeeds(context, self)
        self.split.setStretchFactor(1, 3)
        self._consent_unfolded = False
        self._wanted_place = ""
        self._add_choices()
        self._add_buttons()
        self._add_groups()
        self._add_what_lies_over()
        self._on_selection_changed()
        self._offer_what_can_be_done()

    def _add_choices(self) -> None:
        self.filters.add_choice("place", self.tr("Place"), place_options(()))
        self.filters.add_choice("group", self.tr("Group"), _group_options(()))
        self.filters.add_choice(
            "asked",
            self.tr("Consent"),
            ((None, self.tr("Any consent")), (True, self.tr("Not asked yet"))),
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

        self.place_terms = PlaceTerms(self._context)
        self.filters.add_beside(self.place_terms.button)
        self.counted_question = CountedQuestion()
        self.counted_question.closed.connect(self.list.setFocus)
        view = self.filters.parentWidget()
        if view is not None and isinstance(box := view.layout(), QVBoxLayout):
            box.insertWidget(1, self.place_terms)
            box.insertWidget(1, self.counted_question)
        self.filters.changed.connect(self._tell_place)

    def _tell_place(self) -> None:
        self.place_terms.show_place(as_text(self.filters.choice("place")) or "")

    def _add_buttons(self) -> None:
        self._counted = secondary_button(self.tr("Record that they may be counted…"))
        self._counted.hide()
        self._counted.clicked.connect(self._on_counted)
        self.look_twice = secondary_button("")
        self.look_twice.clicked.connect(self._on_look_twice)
        self.save = secondary_button(self.tr("Save these people…"))
        self.save.hide()
        self.save.clicked.connect(self.save_these)
        self.add = primary_button(self.tr("Add a person"))
        self.add.clicked.connect(self.first_step)
        self.add_group = primary_button(self.tr("Add a group"))
        self.add_group.hide()
        self.from_file = self._from_file_button()
        self.actions_row.addWidget(self._counted)
        self.actions_row.addWidget(self.save)
        self.actions_row.addWidget(self.look_twice)
        self.actions_row.addWidget(self.from_file)
        self.actions_row.addWidget(self.add)
        self.actions_row.addWidget(self.add_group)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _add_what_lies_over(self) -> None:
        self.forms = PersonFormFlow(self._context, self.stack, self)
        self.forms.kept.connect(self._on_kept)
        self.forms.names_asked.connect(self._deeds.complete)
        self.offers = OfferFormFlow(self._context, self.stack, self)
        self.forgetting = ForgetFlow(self._context, self.stack, self)
        self.duplicates = DuplicatesFlow(self._context, self.stack, self)
        self.leaving = PeopleLeavingFlow(self._context, self.stack, self)
        for flow in (self.forms, self.offers, self.forgetting, self.duplicates, self.leaving):
            flow.shown.connect(self._hide_list)
            flow.ended.connect(self._show_list)

    def _add_groups(self) -> None:
        self._groups = MadeWhenShown(self._make_groups)
        self.views.add(GROUPS, self.tr("Groups"), self._groups)
        self.add_group.clicked.connect(lambda: self.groups.open_form(None))
        self.views.view_shown.connect(lambda _view: self._show_tools())

    @property
    def groups(self) -> GroupsView:
        """Return the view of groups."""
        return self._groups.content

    def _make_groups(self) -> GroupsView:
        groups = GroupsView(self._context)
        groups.open_requested.connect(self.open_requested)
        groups.log_requested.connect(self.log_requested)
        groups.form_shown.connect(self._on_group_form)
        return groups

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
            group_id=as_text(self.filters.choice("group")),
            not_asked=self.filters.choice("asked") is True,
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read a person with what surrounds them."""
        found = read_person(reader, ref.id, self._deeds.stream_length)
        return partial(self._pane, found, asking_of(self._context.desk.notebook)) if found else None

    def show_ref(self, ref: object) -> None:
        """Show a person or a group; without an id, everybody not yet asked whether they may be counted."""
        if isinstance(ref, Ref) and ref.kind is Kind.GROUP:
            self.views.show_view(GROUPS)
            self.groups.show_ref(ref)
        elif isinstance(ref, Ref) and ref.kind is Kind.PERSON and not ref.id:
            self.views.show_view(LIST)
            self.filters.choose("asked", True)
        elif isinstance(ref, Ref) and ref.kind is Kind.PLACE:
            self._wanted_place = ref.id  # chosen when the places were read: this one may be new
            self.refresh()
        else:
            super().show_ref(ref)

    def forget(self, ref: object) -> None:
        """Show what forgetting a person would take away."""
        if isinstance(ref, Ref) and ref.kind is Kind.PERSON:
            self.views.show_view(LIST)
            self._close_form()
            self.forgetting.begin(ref.id)

    def first_step(self) -> None:
        """Open the form for somebody new; the name looked for is taken over."""
        self.forms.begin(None, "" if self.model.rowCount() else self.filters.words)

    def show_group_form(self) -> None:
        """Open the form for a new group."""
        self.views.show_view(GROUPS)
        self.groups.open_form(None)

    def look_for_duplicates(self) -> None:
        """Look for people who are written down twice."""
        self.views.show_view(LIST)
        self.duplicates.begin()

    def save_these(self) -> None:
        """Ask how the people selected, else all of the list, are to be saved in a file."""
        selected = self.list.selected_rows()
        several = len(selected) > 1 and self.views.current == LIST
        self.views.show_view(LIST)
        self.leaving.begin(self.model.keys_at(selected) if several else self.listing())

    def refresh(self) -> None:
        """Read the places too: the filter offers them."""
        super().refresh()
        reader = self._context.desk.reader
        self._context.tasks.run(reader.places, self._on_places, key="people.places")
        self._context.tasks.run(reader.people.groups, self._on_groups, key="people.groups")

    # -- inside --

    def _on_groups(self, groups: list[tuple[str, str]]) -> None:
        self.filters.set_options("group", _group_options(groups))

    def _on_places(self, places: list[Place]) -> None:
        self.filters.set_options("place", place_options([(place.id, place.name) for place in places]))
        if self._wanted_place:
            wanted, self._wanted_place = self._wanted_place, ""
            self.filters.clear()
            self.filters.choose("place", wanted)
        self._tell_place()

    def _offer_what_can_be_done(self) -> None:
        """Offer in the palette what otherwise takes a button or a choice to find."""
        self.offer(
            "people.unasked", self.tr("Only those not asked yet"), partial(self.filters.choose, "asked", True)
        )
        self.offer("people.all", self.tr("Show everybody"), self.filters.clear)
        self._about_person = [
            self.offer(f"people.{key}", text, partial(self._ask_pane, asked, *how))
            for key, text, asked, *how in (
                ("log", self.tr("Log a conversation with this person"), "log_requested"),
                ("edit", self.tr("Change this person"), "edit_requested"),
                ("card", self.tr("Save this person as a card for a phone"), "card_requested"),
                ("sheet", self.tr("Print the consent sheet of this person"), "sheet_requested", False),
                ("about", self.tr("Everything about this person"), "about_requested"),
                ("rights", self.tr("This person asks for something"), "rights_requested"),
                ("forget", self.tr("Forget this person"), "forget_requested"),
            )
        ]
        self._let_ask(on=False)

    def _ask_pane(self, asked: str, *how: object) -> None:
        """Do what a button of the pane does for the person shown."""
        if (pane := self.split.findChild(PersonPane)) is not None:
            getattr(pane, asked).emit(*how)

    def _let_ask(self, *, on: bool) -> None:
        for action in self._about_person:
            action.setEnabled(on)

    def _pane(self, found: PersonReading, asking: Asking) -> PersonPane:
        person, deeds = found.person, self._deeds
        pane = PersonPane(
            found, self._context.desk.vocabulary, asking, self._today(), consent_unfolded=self._consent_unfolded
        )
        pane.open_requested.connect(self.open_requested)
        who = Candidate(person.id, person.label)
        pane.log_requested.connect(lambda: self.log_requested.emit(who))
        pane.edit_requested.connect(lambda: self.forms.begin(found))
        pane.delete_requested.connect(lambda: deeds.deleted(delete(person), person.label))
        pane.about_requested.connect(lambda: self.forms.show_about(person))
        pane.forget_requested.connect(lambda: self.forget(ref_of(person)))
        pane.card_requested.connect(lambda: self.leaving.begin([person.id]))
        pane.consent_unfolded.connect(self._on_consent_unfolded)
        pane.history_requested.connect(lambda: ConsentHistory(person.label, found.consents, asking, self).open())
        pane.rights_requested.connect(lambda: self.rights_requested.emit(Ref(Kind.PERSON, person.id)))
        pane.strength_requested.connect(lambda: self.offers.begin(Kind.STRENGTH, ref_of(person)))
        pane.need_requested.connect(lambda: self.offers.begin(Kind.NEED, ref_of(person)))
        pane.offer_chosen.connect(self.offers.change)
        pane.asked_how_they_are.connect(lambda: self.forms.show_wellbeing(person, None))
        pane.sitting_chosen.connect(partial(self.forms.show_wellbeing, person))
        deeds.serve(pane, person)
        self._let_ask(on=True)
        return pane

    def _on_consent_unfolded(self, unfolded: bool) -> None:
        self._consent_unfolded = unfolded

    def _on_chosen(self, row: int) -> None:
        if self.model.ref_at(row) != self.shown:
            self._deeds.stream_length, self._consent_unfolded = STREAM, False
        super()._on_chosen(row)

    def _on_selection_changed(self) -> None:
        count = len(self.list.selected_rows())
        self._counted.setVisible(count > 1 and self.views.current == LIST)
        self.counted_question.close_question()  # it was put about others
        pair, listed = count == _PAIR, self.add.isVisibleTo(self)
        # Beside what is recorded of several people there is room for one more.
        self.save.setVisible(listed and count > _PAIR)
        self.from_file.setVisible(listed and count < _PAIR)
        self.look_twice.setVisible(listed and count <= _PAIR)
        self.look_twice.set_text(self.tr("Are they one person?") if pair else self.tr("Look for duplicates"))

    def _on_look_twice(self) -> None:
        """Compare the two people who are selected, else look for people who are written down twice."""
        refs = [self.model.ref_at(row) for row in self.list.selected_rows()]
        match [ref.id for ref in refs if ref is not None]:
            case [one, other]:
                self.duplicates.begin_with(one, other)
            case _:
                self.duplicates.begin()

    def _on_counted(self) -> None:
        """Ask before a yes is recorded for those of the selected people who gave no answer yet."""
        keys = self.model.keys_at(self.list.selected_rows())
        self._deeds.ask_counted(self.counted_question, self._counted, keys)

    # -- what is laid over the list --

    @property
    def _form(self) -> PersonForm | AboutReview | WellbeingForm | None:
        return self.forms.form

    def _close_form(self) -> None:
        self.forms.close()

    def _on_kept(self, ref: Ref) -> None:
        self.shown = self._unfiltered_for = ref

    def flush(self) -> None:
        """Keep what was changed of a person and not yet saved."""
        self.forms.flush()
        self.offers.flush()

    def _hide_list(self) -> None:
        tools = (self.add, self.save, self.from_file, self.look_twice, self._counted)
        for widget in (self.filters, *tools, self.views.chips):
            widget.hide()
        self.lay_over(on=True)

    def _show_list(self) -> None:
        for widget in (self.filters, self.views.chips):
            widget.show()
        self.lay_over(on=False)
        self._show_tools()
        self._show_or_invite()
        self.list.setFocus()

    def _show_tools(self) -> None:
        """Offer what goes with the view: there is one primary button at a time."""
        people = self.views.current == LIST
        self.add.setVisible(people and self._form is None)
        self.add_group.setVisible(not people)
        self._on_selection_changed()

    def _on_group_form(self, shown: bool) -> None:
        for widget in (self.views.chips, self.add_group):
            widget.setVisible(not shown)
        self.lay_over(on=shown)

    def _show_or_invite(self) -> None:
        """Leave the form, or what is laid over the list, where it is while somebody is at it."""
        over = (self._form, self.forgetting.page, self.duplicates.page, self.offers.page, self.leaving.page)
        if all(each is None for each in over):
            super()._show_or_invite()
            self._let_ask(on=self.shown is not None)


def _group_options(groups: Sequence[tuple[str, str]]) -> list[Option]:
    """Return all groups, given as id and name, behind the choice that keeps everybody."""
    every: Option = (None, QCoreApplication.translate("PeoplePage", "All groups"))
    return [every, *((group_id, isolated(name)) for group_id, name in groups)]


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
        bring_in=QCoreApplication.translate("PeoplePage", "Bring in people from a file"),
    )
