"""The community's own terms beside a summary: what they refuse of it, which there are, and a form for new ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import delete
from connector_app.application.desk import Desk
from connector_app.application.export_summary import only_chosen
from connector_app.application.heard_commands import save_terms
from connector_app.application.rows import Listing
from connector_app.application.terms import partner_of, refusals, told
from connector_app.domain.errors import Refused
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.terms import Terms
from connector_app.summary.protected import Protected
from connector_app.ui.context import Context
from connector_app.ui.dialogs.terms_form import TermsForm
from connector_app.ui.labels import short_date
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.holder_terms_card import terms_words
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class TermsRead:
    """All terms with the names they need, and what they refuse of the summary beside them."""

    terms: tuple[Terms, ...]
    names: dict[str, str]
    holders: tuple[tuple[str, Ref], ...]
    partners: tuple[Organisation, ...]
    refused: tuple[Refused, ...]


def read_terms(desk: Desk, protected: Protected, tables: Sequence[str], recipient: str) -> TermsRead:
    """Return what the card shows."""
    reader = desk.reader
    groups = reader.rows(Kind.GROUP, reader.order(Listing(Kind.GROUP)))
    found = [reader.get(Ref(Kind.GROUP, row.id)) for row in groups]
    holders = [(each.name, Ref(Kind.GROUP, each.id)) for each in found if isinstance(each, Group)]
    holders += [(place.name, Ref(Kind.PLACE, place.id)) for place in reader.places()]
    partners = tuple(row.organisation for row in reader.heard.organisations())
    refused = refusals(
        reader, partner_of(reader, None, recipient), only_chosen(protected, tables), desk.clock.today()
    )
    return TermsRead(
        tuple(reader.heard.terms()),
        {ref.id: name for name, ref in holders} | {each.id: each.name for each in partners},
        tuple(sorted(holders, key=lambda holder: fold(holder[0]))),
        partners,
        tuple(told(refused)),
    )


class TermsCard(StepsCard):
    """Whoever looks reads what would be refused before they try to send; `refused` are these sentences."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("TermsCard", "What was agreed"),
            translate("TermsCard", "No group and no place has said who may receive what."),
            translate("TermsCard", "What to do with these terms"),
            "x",
            parent,
        )
        self._context = context
        self._read: TermsRead | None = None
        self.refused: tuple[Refused, ...] = ()
        self.stopped = Words(tone="warm", wrap=True, personal=True)
        self.stopped.hide()
        self.body.insertWidget(1, self.stopped)
        self.add = flush_link(self.tr("Write down what was agreed…"))
        self.add.clicked.connect(self._on_add)
        self.form = TermsForm(context.desk.clock.today())
        self.form.filled_in.connect(self._on_filled_in)
        self.form.left.connect(lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))
        self.body.addWidget(self.add)
        self.body.addWidget(self.form)
        self.show_lines(())

    def show_terms(self, read: TermsRead) -> None:
        """Show the terms of a notebook, and what they refuse."""
        self._read, self.refused = read, read.refused
        self.stopped.setText("\n".join(sentence_of(each) for each in read.refused))
        self.stopped.setVisible(bool(read.refused))
        self.show_lines([self._line(each, read.names) for each in read.terms])

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done about terms."""
        return (Way("x", self.tr("Delete"), lambda _words: self._delete(key)),) if isinstance(key, Terms) else ()

    def _line(self, terms: Terms, names: dict[str, str]) -> Line:
        who = names.get(terms.group_id or terms.place_id or "", "")
        until = terms.until
        badge = (
            self.tr("until {day}").format(day=short_date(until, self._context.desk.clock.today())) if until else ""
        )
        return Line(who, terms_words(terms, names.get(terms.organisation_id or "", "")), badge, key=terms)

    def _delete(self, terms: Terms) -> str:
        self._context.carry_out(delete(terms), self.tr("The terms are deleted."), self)
        return ""

    def _on_add(self) -> None:
        if self._read is not None:
            self.form.show_choices(self._read.holders, self._read.partners)
            self.form.open_form(self.add)

    def _on_filled_in(self, terms: Terms) -> None:
        def done() -> None:
            self.form.hide()
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

        self._context.carry_out(save_terms(terms, new=True), self.tr("Kept what was agreed."), self, done)
