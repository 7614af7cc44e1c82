"""Log a conversation: one line that is enough, and around it everything the line says, for the mouse to change."""

from collections import Counter
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from connector_app.application.changes import ChangeSet
from connector_app.domain.noun import Kind
from connector_app.domain.period import Period
from connector_app.ui.context import Context
from connector_app.ui.pages.log_parts.brought_part import BroughtPart
from connector_app.ui.pages.log_parts.check_ins_card import CheckInsCard
from connector_app.ui.pages.log_parts.consent_card import ConsentCard
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.facts_part import FactsPart
from connector_app.ui.pages.log_parts.frameworks_part import FrameworksPart
from connector_app.ui.pages.log_parts.heard_part import HeardPart
from connector_app.ui.pages.log_parts.people_part import PeoplePart
from connector_app.ui.pages.log_parts.promises_card import PromisesCard
from connector_app.ui.pages.log_parts.tags_part import TagsPart
from connector_app.ui.pages.log_parts.writing_page import WritingPage
from connector_app.ui.widgets.buttons import primary_button

_THEMES_SHOWN = 6
_LATELY = timedelta(days=90)


class LogConversationPage(WritingPage):
    """A conversation being written down."""

    concerns = frozenset({Kind.PERSON, Kind.GROUP, Kind.PLACE, Kind.CONSENT})

    def __init__(self, context: Context) -> None:
        state = ConversationState(context.desk)
        self.heard = HeardPart(state)
        translate = QCoreApplication.translate
        titles = (
            translate("LogConversationPage", "Log a conversation"),
            translate("LogConversationPage", "Change a conversation"),
        )
        done = primary_button(
            translate("LogConversationPage", "Done"), translate("LogConversationPage", "Ctrl+Enter")
        )
        super().__init__(context, titles, done, "conversation", state, self.heard)
        self.state = state
        state.setParent(self)
        vocabulary = context.desk.vocabulary
        self.people = PeoplePart(state)
        self.facts = FactsPart(context, state)
        self.themes = TagsPart(state, self.tr("What matters to them"), vocabulary.themes.items, _THEMES_SHOWN)
        self.brought = BroughtPart(state, self.themes.chip(vocabulary.themes.items[0].code))
        self.features = TagsPart(
            state, self.tr("What was going on – features of health creation"), vocabulary.features.items
        )
        self.check_ins = CheckInsCard(state)
        self.promises = PromisesCard(state)
        self.consent = ConsentCard(context, state)
        self.frameworks = FrameworksPart(state)
        heard = (
            self.people,
            self.facts,
            self.heard,
            self.brought,
            self.themes,
            self.features,
            self.frameworks,
        )
        self.make_ready(heard, (self.check_ins, self.promises, self.consent))
        self._show_most_used()
        offers = context.desk.reader.offers
        context.tasks.run(offers.titles, self._on_titles, key="titles of strengths")

    def _on_titles(self, titles: list[str]) -> None:
        self.heard.titles = titles

    def parts_ready(self) -> bool:
        """Tell whether the day is understood and nothing promised is left lying in its field."""
        return self.facts.check() and self.promises.add_pending()

    def said_when_stored(self) -> str:
        """Return what is said when it was stored."""
        return self.tr("Changed.") if self.state.changing else self.tr("Logged.")

    def brought_back(self) -> None:
        """Ask the window to show this page again."""
        self.log_requested.emit(None)

    def names_changed(self, changes: ChangeSet) -> None:
        """Understand the line anew when names, places or answers changed elsewhere."""
        if Kind.PLACE in changes.kinds:
            self.facts.reload_places()
        super().names_changed(changes)
        self.consent.reload()

    def _show_most_used(self) -> None:
        """Put the themes of the last three months first among the chips."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()

        def most_used() -> list[str]:
            facts = reader.facts(Period(today - _LATELY, today))
            used = Counter(facts.theme_theme).most_common(_THEMES_SHOWN)
            return [facts.theme_codes[theme] for theme, _ in used]

        self._context.tasks.run(most_used, self.themes.put_first, key="themes used most")
