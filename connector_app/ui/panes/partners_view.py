"""Partner services: who they are, what was passed on to each, and how many answered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import Command, delete
from connector_app.application.heard_commands import save_organisation
from connector_app.application.heard_reader import OrganisationRow
from connector_app.application.ports import Reader
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.ui.context import Context
from connector_app.ui.dialogs.partner_form import PartnerForm
from connector_app.ui.heard_labels import word
from connector_app.ui.panes.kept_view import KeptView
from connector_app.ui.panes.list_page import MakePane
from connector_app.ui.panes.partner_pane import PartnerPane
from connector_app.ui.widgets.line import Line

_KINDS = frozenset({Kind.ORGANISATION, Kind.RESPONSE, Kind.INSIGHT})


class PartnersView(KeptView):
    """The list of partner services."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            "heard.partners",
            _KINDS,
            title=QCoreApplication.translate("PartnersView", "Partner services"),
            add=QCoreApplication.translate("PartnersView", "Add a partner service"),
            empty=QCoreApplication.translate(
                "PartnersView", "Here you will see to whom you pass on what you heard, and who answers."
            ),
            parent=parent,
        )

    def read(self, reader: Reader) -> Sequence[Line]:
        """Read the partners by name."""
        return [self._line(row) for row in reader.heard.organisations()]

    def read_one(self, reader: Reader, id_: str) -> MakePane | None:
        """Read one partner with what was passed on to it."""
        partner = reader.get(Ref(Kind.ORGANISATION, id_))
        if not isinstance(partner, Organisation):
            return None
        sent = reader.heard.responses_of(id_)
        return lambda: self._pane(PartnerPane(partner, sent, self._context.desk.clock.today()), id_)

    def new_form(self) -> PartnerForm:
        """Make the form for another partner."""
        form = PartnerForm()
        form.filled_in.connect(self._on_new)
        return form

    # -- inside --

    def _line(self, row: OrganisationRow) -> Line:
        answered = ""
        if row.sent:
            answered = self.tr("{answered} of {sent} answered").format(answered=row.answered, sent=row.sent)
        return Line(
            row.organisation.name, word(row.organisation.kind), answered, key=row.organisation.id, personal=False
        )

    def _pane(self, pane: PartnerPane, id_: str) -> PartnerPane:
        pane.open_requested.connect(self.open_requested)
        pane.changed.connect(self._on_changed_one)
        pane.delete_requested.connect(partial(self._on_delete, id_))
        return pane

    def _on_new(self, partner: Organisation) -> None:
        said = self.tr("Added.")
        command = save_organisation(partner, new=True)
        self.carry_out_new(lambda done: self._context.carry_out(command, said, done=done), partner.id)

    def _on_changed_one(self, partner: Organisation) -> None:
        self._context.carry_out(save_organisation(partner), self.tr("Kept."))

    def _on_delete(self, id_: str) -> None:
        reader = self._context.desk.reader

        def command() -> Command:
            partner = reader.get(Ref(Kind.ORGANISATION, id_))
            if not isinstance(partner, Organisation):
                raise Refused("gone")
            return delete(partner)

        self._context.carry_out(command, self.tr("It was deleted."))
