"""What we heard: insights gathered from conversations, passed on to partners, answered, and told back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import Command, delete
from connector_app.application.heard_commands import (
    gathered,
    pass_on,
    save_insight,
    save_organisation,
    save_response,
    tell_back,
)
from connector_app.application.heard_reader import InsightState
from connector_app.application.insight_words import approve_words, may_be_gathered
from connector_app.application.ports import Reader
from connector_app.application.quotes import Scan
from connector_app.application.rows import Listing
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.heard_labels import word
from connector_app.ui.models.heard_columns import insight_columns
from connector_app.ui.panes.filters import FilterRow, as_text
from connector_app.ui.panes.insight_pane import InsightPane, InsightReading, read_insight
from connector_app.ui.panes.list_page import ListPage, ListTexts, MakePane
from connector_app.ui.panes.partner_words_card import PartnerWordsCard

_CONCERNS = frozenset({Kind.INSIGHT, Kind.RESPONSE, Kind.ORGANISATION, Kind.CONVERSATION, Kind.PERSON, Kind.GROUP})


class HeardPage(ListPage):
    """The list of insights and one of them beside it."""

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        *ListPage.page_keys,
        PageKey("T", QT_TRANSLATE_NOOP("Keys", "Tell people what became of it")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        self._scan: Scan | None = None
        self._pane_shown: InsightPane | None = None
        super().__init__(
            context,
            _texts(),
            kind=Kind.INSIGHT,
            concerns=_CONCERNS,
            columns=insight_columns(self._today, context.desk.vocabulary),
            filters=FilterRow(QCoreApplication.translate("HeardPage", "Find what we heard")),
            parent=parent,
        )
        states = [(str(each), word(each)) for each in InsightState]
        self.filters.add_choice("state", self.tr("How far"), ((None, self.tr("All of them")), *states))
        themes = [(item.code, item.chip) for item in context.desk.vocabulary.themes.items]
        self.filters.add_choice("theme", self.tr("Theme"), ((None, self.tr("All themes")), *themes))
        self.offer("heard.all", self.tr("Show all that we heard"), self.filters.clear)
        self.offer("heard.tell", self.tr("Tell people what became of it"), self._on_tell_key, "T")

    def listing(self) -> Listing:
        """Return insights by words, state and theme, those heard last first."""
        state = as_text(self.filters.choice("state"))
        return Listing(
            Kind.INSIGHT,
            words=self.filters.words,
            theme=as_text(self.filters.choice("theme")),
            heard=InsightState(state) if state else None,
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read an insight with all that came of it."""
        found = read_insight(reader, ref.id)
        return partial(self._pane, found) if found else None

    def first_step(self) -> None:
        """Go where insights are gathered from."""
        self.open_requested.emit(Ref(Kind.CONVERSATION, ""))

    # -- inside --

    def _pane(self, found: InsightReading) -> InsightPane:
        pane = InsightPane(found, self._context.desk.vocabulary, self._today())
        insight = found.whole.insight
        pane.open_requested.connect(self.open_requested)
        pane.delete_requested.connect(partial(self._run, lambda: delete(insight), self.tr("It was deleted.")))
        pane.changed.connect(lambda new: self._run(lambda: save_insight(new, insight), self.tr("Kept.")))
        pane.words.kept.connect(
            lambda new: self._run(lambda: save_insight(new, insight), self.tr("Kept: it waits."))
        )
        pane.words.let_go.connect(self._on_let_go)
        pane.words.scan_requested.connect(partial(self._look_over, pane.words))
        pane.passed_on.passed_on.connect(partial(self._on_passed_on, insight))
        pane.passed_on.answered.connect(
            lambda response: self._run(lambda: save_response(response), self.tr("The answer was kept."))
        )
        pane.passed_on.taken_back.connect(
            lambda response: self._run(lambda: delete(response), self.tr("It was not passed on."))
        )
        pane.told_back.told.connect(
            lambda told: self._run(lambda: tell_back(insight, told=told), self.tr("They were told."))
        )
        pane.sources.added.connect(partial(self._on_added, insight))
        pane.sources.taken_out.connect(partial(self._on_taken_out, insight))
        self._pane_shown = pane
        pane.destroyed.connect(partial(_forget, self, id(pane)))
        return pane

    def _run(self, command: Callable[[], Command], said: str) -> None:
        self._context.carry_out(command, said)

    def _on_let_go(self, insight: Insight, reviewer: str) -> None:
        reader, today = self._context.desk.reader, self._today()
        self._run(lambda: approve_words(reader, insight, reviewer, today), self.tr("Confirmed: it may leave."))

    def _look_over(self, card: PartnerWordsCard, text: str) -> None:
        self._scan = self._scan or Scan(self._context.desk.reader)
        self._context.tasks.run(partial(self._scan, text), partial(card.show_findings, text), key="insight.scan")

    def _on_passed_on(self, insight: Insight, partner: Organisation, new: bool, on: object) -> None:
        def command() -> Command:
            made = pass_on(insight, [partner], on)  # type: ignore[arg-type]  # a day, by the form
            return replace(made, saves=(*save_organisation(partner).saves, *made.saves)) if new else made

        self._run(command, self.tr("Passed on."))

    def _on_added(self, insight: Insight, conversation_id: str) -> None:
        reader = self._context.desk.reader

        def command() -> Command:
            return save_insight(gathered(insight, may_be_gathered(reader, [conversation_id])), insight)

        self._run(command, self.tr("Added to what was heard."))

    def _on_taken_out(self, insight: Insight, conversation_id: str) -> None:
        rest = tuple(each for each in insight.sources if each.conversation_id != conversation_id)
        self._run(lambda: save_insight(replace(insight, sources=rest), insight), self.tr("Taken out."))

    def _on_tell_key(self) -> None:
        pane = self._pane_shown
        if pane is not None and pane.isVisible():
            pane.told_back.tell.click()


def _forget(page: HeardPage, pane: int, _gone: object = None) -> None:
    shown = page._pane_shown  # noqa: SLF001 - this is a part of the page
    if shown is not None and id(shown) == pane:
        page._pane_shown = None  # noqa: SLF001


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("HeardPage", "What we heard"),
        list_name=QCoreApplication.translate("HeardPage", "What we heard"),
        pane_name=QCoreApplication.translate("HeardPage", "What was heard"),
        empty=QCoreApplication.translate(
            "HeardPage",
            "Here you will see what you gathered from conversations, who has it, and who waits to hear back. "
            "Open a conversation and gather it.",
        ),
        first_step=QCoreApplication.translate("HeardPage", "Go to the conversations"),
        nothing_found=QCoreApplication.translate("HeardPage", "Nothing here fits what you are looking for."),
        show_all=QCoreApplication.translate("HeardPage", "Show all that we heard"),
    )
