"""Who was there: a chip for each name in the line, and a field to add one."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.conversation_form import NEW
from connector_app.application.line_edits import with_person, without_person
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.quickline import Mention, Where
from connector_app.ui.pages.log_parts.completions import name_offers
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.pages.log_parts.party_chip import NameShown
from connector_app.ui.pages.log_parts.party_chips import PartyChips
from connector_app.ui.widgets.quick_line import QuickLine
from connector_app.ui.widgets.quick_line_popup import Offer
from connector_app.ui.widgets.quick_line_text import whole_text


class PeoplePart(QWidget):
    """Shows the people of the state's line and edits them there."""

    def __init__(self, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.field = QuickLine(whole_text, single_line=True)
        self.field.setAccessibleName(self.tr("Add somebody who was there"))
        self.field.setPlaceholderText(self.tr("Add a name"))
        self.field.setFixedWidth(22 * self.fontMetrics().averageCharWidth())
        self.field.completion_wanted.connect(self._on_completion_wanted)
        self.field.chosen.connect(self._on_chosen)
        self.field.submitted.connect(self._on_submitted)
        question = self.tr("Who was there?")
        self.chips = PartyChips(question, self._on_picked, self._on_taken_out, self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Labelled(question, self.chips, self.field))
        state.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the names of the line as it stands."""
        mentions: dict[str, Mention] = {}
        for mention in self._state.understood.line.mentions:
            first = mentions.setdefault(fold(mention.name), mention)
            if first.where is Where.PROMISE:
                mentions[fold(mention.name)] = mention
        self.chips.show_names([self._shown(mention) for mention in mentions.values()])

    def _shown(self, mention: Mention) -> NameShown:
        found = self._state.understood.person_of(mention)
        if found is None:
            text = self.tr("Which {name}?").format(name=mention.name)
            return NameShown(mention.name, text, "warn", mention.candidates)
        if found == NEW:
            text = self.tr("{name} (new)").format(name=mention.name)
            return NameShown(mention.name, text, "on", mention.candidates)
        person = next((c for c in mention.candidates if c.id == found), Candidate(found, mention.name))
        text = person.label
        if len(mention.candidates) > 1 and person.hint:
            text = f"{person.label} – {person.hint}"
        if mention.where is Where.PROMISE:
            text = self.tr("{name} (mentioned)").format(name=text)
        return NameShown(mention.name, text, "on", mention.candidates)

    def _on_picked(self, name: str, person_id: str) -> None:
        self._state.edit(lambda form, _: form.with_pick(name, person_id))

    def _on_taken_out(self, name: str) -> None:
        self._state.edit(lambda form, understood: without_person(form, understood, name))

    def _on_completion_wanted(self, _sign: str, prefix: str) -> None:
        self.field.offer(name_offers(self._state.desk.reader, prefix, sign=""))

    def _on_chosen(self, offer: Offer) -> None:
        name = self.field.line().strip().strip('"')
        self._add(Candidate(offer.data, offer.label if offer.data else name))

    def _on_submitted(self) -> None:
        name = " ".join(self.field.line().split())
        if name:
            known = self._state.desk.reader.named(name)
            self._add(known[0] if len(known) == 1 else Candidate("", name))

    def _add(self, candidate: Candidate) -> None:
        """Add somebody to the line; several of one name are left to be told apart."""
        self.field.start_with("")
        if candidate.id:
            self._state.edit(lambda form, _: with_person(form, candidate))
        else:
            self._state.edit(lambda form, _: replace(with_person(form, candidate), picks=form.picks))
