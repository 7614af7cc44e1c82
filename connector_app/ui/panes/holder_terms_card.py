"""What one group, or the people of one place, agreed that partners may receive, where the group or place is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import delete
from connector_app.application.heard_commands import save_terms
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.terms import Terms
from connector_app.ui.context import Context
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.terms_form import TermsForm
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class HolderTerms:
    """The terms of a group or a place, those agreed on last first, and the partners that others may name."""

    holder: Ref
    name: str
    terms: tuple[Terms, ...] = ()
    partners: tuple[Organisation, ...] = ()


def read_holder_terms(reader: Reader, holder: Ref, name: str) -> HolderTerms:
    """Return what the card of a group or a place shows; for the data lane."""
    its = "group_id" if holder.kind is Kind.GROUP else "place_id"
    terms = tuple(each for each in reader.heard.terms() if getattr(each, its) == holder.id)
    return HolderTerms(holder, name, terms, tuple(row.organisation for row in reader.heard.organisations()))


class HolderTermsCard(Card):
    """`agreed(Terms)` when they are to be kept, `dropped(Terms)` when they are to go."""

    agreed = Signal(object)
    dropped = Signal(object)

    def __init__(self, reading: HolderTerms, today: date, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HolderTermsCard", "What may be passed on"), parent)
        self._reading, self._today = reading, today
        names = {each.id: each.name for each in reading.partners}
        self.deletes: list[Button] = []
        for terms in reading.terms:
            self._add(terms, names.get(terms.organisation_id or "", ""))
        if not reading.terms:
            said = self.tr("Nothing was agreed: a summary counts them like everybody.")
            self.body.addWidget(Words(said, "muted", wrap=True))
        self.add = secondary_button(self.tr("Write down what was agreed…"))
        self.room: LaterForm[TermsForm] = LaterForm(self.add, self._make_form)
        add_buttons(self, self.add)
        self.body.addWidget(self.room)

    def _add(self, terms: Terms, partner: str) -> None:
        self.body.addWidget(Words(terms_words(terms, partner), wrap=True))
        facts = [self.tr("agreed {day}").format(day=short_date(terms.agreed_on, self._today))]
        if terms.until is not None:
            facts.append(self.tr("until {day}").format(day=short_date(terms.until, self._today)))
        self.body.addWidget(Words(" · ".join(facts), "muted", wrap=True))
        button = secondary_button(self.tr("Delete"))
        button.setAccessibleName(self.tr("Delete: {terms}").format(terms=terms_words(terms, partner)))
        button.clicked.connect(partial(self._on_delete, terms))
        self.deletes.append(button)
        add_buttons(self, button)

    def _make_form(self) -> TermsForm:
        form = TermsForm(self._today)
        form.about = self._reading.holder.id  # what was begun for one group or place is never that of another
        form.show_choices([(self._reading.name, self._reading.holder)], self._reading.partners)
        form.choose_only_holder()
        form.filled_in.connect(self.agreed)
        return form

    def _on_delete(self, terms: Terms, _checked: bool = False) -> None:
        self.dropped.emit(terms)


def serve_terms(context: Context, card: HolderTermsCard) -> None:
    """Carry out what such a card asks for."""
    card.agreed.connect(partial(keep_terms, context))
    card.dropped.connect(partial(drop_terms, context))


def keep_terms(context: Context, terms: Terms) -> None:
    """Keep what was agreed just now."""
    said = QCoreApplication.translate("HolderTermsCard", "Kept what was agreed.")
    context.carry_out(save_terms(terms, new=True), said)


def drop_terms(context: Context, terms: Terms) -> None:
    """Let terms go."""
    context.carry_out(delete(terms), QCoreApplication.translate("HolderTermsCard", "The terms are deleted."))


def terms_words(terms: Terms, partner: str) -> str:
    """Return who may receive what by some terms; `partner` is the name of their organisation."""
    translate = QCoreApplication.translate
    kinds: Sequence[tuple[bool, str]] = (
        (terms.numbers, translate("TermsCard", "numbers")),
        (terms.insights, translate("TermsCard", "what we heard")),
        (terms.quotes, translate("TermsCard", "quotes")),
    )
    what = ", ".join(text for given, text in kinds if given) or translate("TermsCard", "nothing")
    if terms.organisation_id is None:
        return translate("TermsCard", "nobody")
    return f"{isolated(partner)}: {what}"
