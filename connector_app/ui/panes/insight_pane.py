"""An insight beside the list: what was heard, what partners read, who has it, and who was told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import InsightWhole, SimilarAsked, SourceRow
from connector_app.application.ports import Reader
from connector_app.domain.conversation import Conversation
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.dialogs.insight_form import InsightForm
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.panes.pane_parts import Pane, add_buttons, selectable
from connector_app.ui.panes.partner_words_card import PartnerWordsCard
from connector_app.ui.panes.passed_on_card import PassedOnCard
from connector_app.ui.panes.sources_card import SourcesCard
from connector_app.ui.panes.told_back_card import ToldBackCard
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words

#: Conversations that could belong, at most.
_SIMILAR = 5


@dataclass(frozen=True, slots=True)
class InsightReading:
    """An insight with all that came of it, partners to pass it on to, and what else could belong to it.

    `names` are of who was told, `groups` those in whose conversations it was heard.
    """

    whole: InsightWhole
    partners: Sequence[Organisation]
    similar: Sequence[SourceRow]
    names: Mapping[str, str]
    groups: Sequence[tuple[str, str]]
    place: str


def read_insight(reader: Reader, insight_id: str) -> InsightReading | None:
    """Return an insight with what surrounds it, None when it is gone; for the data lane."""
    whole = reader.heard.insight(insight_id)
    if whole is None:
        return None
    insight = whole.insight
    talks = [reader.get(Ref(Kind.CONVERSATION, each.conversation_id)) for each in insight.sources]
    group_ids = dict.fromkeys(talk.group_id for talk in talks if isinstance(talk, Conversation))
    found = (reader.get(Ref(Kind.GROUP, id_)) for id_ in group_ids if id_)
    groups = [group for group in found if isinstance(group, Group)]
    told = [id_ for each in insight.told_back for id_ in (each.person_id, each.group_id) if id_]
    place = reader.get(Ref(Kind.PLACE, insight.place_id)) if insight.place_id else None
    return InsightReading(
        whole=whole,
        partners=[row.organisation for row in reader.heard.organisations()],
        similar=reader.heard.similar(SimilarAsked.like(insight), _SIMILAR),
        names=reader.labels(told),
        groups=[(group.id, group.name) for group in groups],
        place=getattr(place, "name", ""),
    )


class InsightPane(Pane):
    """Shows one insight; asks by signals, changes nothing itself."""

    open_requested = Signal(object)
    delete_requested = Signal()
    changed = Signal(object)

    def __init__(
        self, reading: InsightReading, vocabulary: Vocabulary, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(isolated(reading.whole.insight.title), parent)
        self._reading, self._vocabulary = reading, vocabulary
        whole = reading.whole
        self._add_what()
        self.words = PartnerWordsCard(whole.insight)
        self.passed_on = PassedOnCard(whole.responses, reading.partners, today)
        self.told_back = ToldBackCard(whole.insight, whole.waiting, reading.names, reading.groups, today)
        self.sources = SourcesCard(whole.sources, reading.similar, today)
        self.sources.open_requested.connect(self.open_requested)
        self.put_off(
            *(partial(self.column.addWidget, card) for card in (self.words, self.passed_on, self.told_back))
        )
        self.put_off(partial(self.column.addWidget, self.sources), self.finish)

    def take(self, letter: str) -> None:
        """Do what a key of the list asks for, below what is painted too."""
        while self.make_part():
            pass
        unanswered = [each.response.answered for each in self._reading.whole.responses]
        answers = self.passed_on.answers
        buttons = {
            "e": self.edit,
            "w": self.words.write,
            "p": self.passed_on.pass_on,
            "a": answers[unanswered.index(False) if False in unanswered else -1] if answers else None,
            "t": self.told_back.tell,
        }
        button = buttons.get(letter)
        if button is not None:
            button.click()

    def _add_what(self) -> None:
        whole, card = self._reading.whole, self.add_card()
        insight, row = whole.insight, whole.row
        card.body.addWidget(Heading(insight.title, personal=True))
        theme = self._vocabulary.themes.by_code.get(insight.theme)
        facts = (
            word(insight.kind),
            word(insight.level),
            theme.label if theme else "",
            isolated(self._reading.place) if self._reading.place else "",
        )
        card.body.addWidget(Words(" · ".join(filter(None, facts)), "muted", wrap=True))
        heard = self.tr("First heard on {day}").format(day=long_date(insight.heard_on))
        card.body.addWidget(Words(heard, "muted", wrap=True))
        if row.people:
            card.body.addWidget(Words(self.tr("%n person(s) said it", None, row.people), "muted", wrap=True))
        if row.days is not None:
            days = self.tr("%n day(s) from hearing it to telling back", None, row.days)
            card.body.addWidget(Words(days, "muted", wrap=True))
        if insight.note:
            card.body.addWidget(selectable(insight.note))
        self.edit = secondary_button(self.tr("Change"), "E")
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        self._room = LaterForm(self.edit, self._make_form, delete)
        add_buttons(card, self.edit, delete)
        card.body.addWidget(self._room)

    @property
    def form(self) -> InsightForm:
        """Return the form in which the insight is changed."""
        return self._room.form

    def _make_form(self) -> InsightForm:
        form = InsightForm(self._reading.whole.insight, self._vocabulary.themes)
        form.filled_in.connect(self.changed)
        return form
