"""The list of groups and households with one of them beside it: a view of the page of people."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.belonging import add_group, delete_group, save_group
from connector_app.application.ports import Reader
from connector_app.application.rows import Candidate, Listing, Sort
from connector_app.domain.errors import UserError
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.ui.context import Context
from connector_app.ui.dialogs.group_form import GroupForm
from connector_app.ui.labels import isolated
from connector_app.ui.models.list_columns import group_columns
from connector_app.ui.offer_labels import word
from connector_app.ui.panes.filters import FilterRow, as_text
from connector_app.ui.panes.follow_up_steps import serve_follow_ups
from connector_app.ui.panes.group_pane import GroupPane
from connector_app.ui.panes.holder_terms_card import drop_terms, keep_terms
from connector_app.ui.panes.list_page import ListPage, ListTexts, MakePane
from connector_app.ui.panes.offer_form_flow import OfferFormFlow
from connector_app.ui.panes.party_deeds import STREAM, PartyDeeds
from connector_app.ui.panes.readings import GroupReading, read_group

_CONCERNS = frozenset({
    Kind.PERSON, Kind.GROUP, Kind.MEMBERSHIP, Kind.CONVERSATION, Kind.EXCHANGE, Kind.STRENGTH, Kind.NEED,
    Kind.TERMS, Kind.ORGANISATION,
})  # fmt: skip


class GroupsView(ListPage):
    """A list page inside the page of people, which has title and buttons; `form_shown` while one writes."""

    form_shown = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        super().__init__(
            context,
            _texts(),
            kind=Kind.GROUP,
            concerns=_CONCERNS,
            columns=group_columns(self._today),
            filters=FilterRow(QCoreApplication.translate("GroupsView", "Find a group by name")),
            parent=parent,
        )
        self.put_in_page()
        self._deeds = PartyDeeds(context, self)
        self.split.setStretchFactor(1, 3)
        self._form: GroupForm | None = None
        self.offers = OfferFormFlow(context, self.stack, self)
        self.offers.shown.connect(self._on_offer_shown)
        self.offers.ended.connect(self._on_offer_ended)
        kinds = [(kind.value, word(kind)) for kind in GroupKind]
        self.filters.add_choice("kind", self.tr("Kind of group"), ((None, self.tr("All kinds")), *kinds))

    def listing(self) -> Listing:
        """Return groups by name and kind."""
        kind = as_text(self.filters.choice("kind"))
        return Listing(Kind.GROUP, self.filters.words, Sort.NAME, descending=False, category=kind)

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read a group with what surrounds it."""
        found = read_group(reader, ref.id, self._deeds.stream_length)
        return partial(self._pane, found) if found else None

    def first_step(self) -> None:
        """Open the form for a new group; the name looked for is taken over."""
        self.open_form(None, "" if self.model.rowCount() else self.filters.words)

    def open_form(self, group: Group | None, name: str = "") -> None:
        """Show the form in the place of the list."""
        self.close_form()
        self._form = form = GroupForm(group, self._context.desk.vocabulary, name)
        form.filled_in.connect(partial(self._on_filled_in, form, group is None))
        form.left.connect(self.close_form)
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self.filters.hide()
        self.form_shown.emit(True)
        form.begin()

    def close_form(self) -> None:
        """Show the list again."""
        if self._form is None:
            return
        form, self._form = self._form, None
        form.keep_draft()
        self.stack.removeWidget(form)
        form.deleteLater()
        self.filters.show()
        self.form_shown.emit(False)
        self._show_or_invite()
        self.list.setFocus()

    def _pane(self, found: GroupReading) -> GroupPane:
        group, deeds = found.group, self._deeds
        pane = GroupPane(found, self._context.desk.vocabulary, self._today())
        pane.open_requested.connect(self.open_requested)
        who = Candidate(group.id, group.name, kind=Kind.GROUP)
        pane.log_requested.connect(lambda: self.log_requested.emit(who))
        pane.edit_requested.connect(lambda: self.open_form(group))
        pane.delete_requested.connect(lambda: deeds.deleted(delete_group(group), group.name))
        pane.strength_requested.connect(lambda: self.offers.begin(Kind.STRENGTH, ref_of(group)))
        pane.need_requested.connect(lambda: self.offers.begin(Kind.NEED, ref_of(group)))
        pane.offer_chosen.connect(self.offers.change)
        serve_follow_ups(self._context, pane.follow_ups, Candidate(group.id, group.name, kind=Kind.GROUP))
        pane.names_asked.connect(deeds.complete)
        pane.joined.connect(deeds.join)
        pane.left_group.connect(deeds.leave)
        pane.agreed.connect(partial(keep_terms, self._context))
        pane.terms_dropped.connect(partial(drop_terms, self._context))
        pane.stream.earlier_requested.connect(partial(deeds.show_earlier, pane.stream, group.id))
        return pane

    def _on_offer_shown(self) -> None:
        self.filters.hide()
        self.form_shown.emit(True)

    def _on_offer_ended(self) -> None:
        self.filters.show()
        self.form_shown.emit(False)
        self._show_or_invite()
        self.list.setFocus()

    def _on_chosen(self, row: int) -> None:
        if self.model.ref_at(row) != self.shown:
            self._deeds.stream_length = STREAM
        super()._on_chosen(row)

    def _on_filled_in(self, form: GroupForm, new: bool, group: Group) -> None:
        said = self.tr("{name} was added.") if new else self.tr("{name} was changed.")
        self.shown = self._unfiltered_for = ref_of(group)
        command = add_group(group) if new else save_group(group)
        said = said.format(name=isolated(group.name))
        self._context.carry_out(command, said, done=self.close_form, failed=partial(self._on_failed, form))

    def _on_failed(self, form: GroupForm, error: Exception) -> None:
        form.keep.setEnabled(True)
        form.note_not_stored()
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)

    def _show_or_invite(self) -> None:
        """Leave the form where it is while somebody is at it."""
        if self._form is None and self.offers.page is None:
            super()._show_or_invite()


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("GroupsView", "Groups"),
        list_name=QCoreApplication.translate("GroupsView", "Groups and households"),
        pane_name=QCoreApplication.translate("GroupsView", "Group"),
        empty=QCoreApplication.translate(
            "GroupsView", "Here you will see households, clubs, teams and streets, and who belongs to them."
        ),
        first_step=QCoreApplication.translate("GroupsView", "Add a group"),
        nothing_found=QCoreApplication.translate("GroupsView", "No group here fits what you are looking for."),
        show_all=QCoreApplication.translate("GroupsView", "Show all groups"),
    )
