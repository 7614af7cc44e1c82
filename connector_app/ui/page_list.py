"""Which pages the window has: the places of the sidebar, the pages one writes on, and what explains them."""

from dataclasses import dataclass
from typing import Protocol

from connector_app.domain.noun import Kind
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.pages.answers_page import AnswersPage
from connector_app.ui.pages.bring_in_page import BringInPage
from connector_app.ui.pages.conversations_page import ConversationsPage
from connector_app.ui.pages.copies_help_page import CopiesHelpPage
from connector_app.ui.pages.exchanges_page import ExchangesPage
from connector_app.ui.pages.guide_page import GuidePage
from connector_app.ui.pages.heard_page import HeardPage
from connector_app.ui.pages.help_page import HelpPage
from connector_app.ui.pages.log_conversation_page import LogConversationPage
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.pages.record_exchange_page import RecordExchangePage
from connector_app.ui.pages.rights_page import RightsPage
from connector_app.ui.pages.summaries_page import SummariesPage
from connector_app.ui.pages.today_page import TodayPage
from connector_app.ui.widgets.page_frame import PageFrame


class PageClass(Protocol):
    """How a page is made, and which keys its lists and forms know."""

    @property
    def page_keys(self) -> tuple[PageKey, ...]:
        """Return the keys of its lists and forms."""

    def __call__(self, context: Context) -> PageFrame:
        """Return the page of an open notebook."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that the window can show; `under` is the place in the sidebar that is lit meanwhile."""

    key: str
    title: str
    page: PageClass
    under: str


#: The places of the sidebar, in order; their titles are in the context ``Workplace``.
PLACES = (
    Shown("today", QT_TRANSLATE_NOOP("Workplace", "Today"), TodayPage, "today"),
    Shown("people", QT_TRANSLATE_NOOP("Workplace", "People"), PeoplePage, "people"),
    Shown("conversations", QT_TRANSLATE_NOOP("Workplace", "Conversations"), ConversationsPage, "conversations"),
    Shown("exchanges", QT_TRANSLATE_NOOP("Workplace", "Exchanges"), ExchangesPage, "exchanges"),
    Shown("heard", QT_TRANSLATE_NOOP("Workplace", "What we heard"), HeardPage, "heard"),
    Shown("summaries", QT_TRANSLATE_NOOP("Workplace", "Summaries"), SummariesPage, "summaries"),
)
#: The pages one writes on; one comes back from them.
FORMS = (
    Shown("log", QT_TRANSLATE_NOOP("Workplace", "Log a conversation"), LogConversationPage, "conversations"),
    Shown("exchange", QT_TRANSLATE_NOOP("Workplace", "Record an exchange"), RecordExchangePage, "exchanges"),
)
#: What explains the places; one comes back from it too.
HELP = (
    Shown("help", QT_TRANSLATE_NOOP("Workplace", "How people are protected"), HelpPage, "summaries"),
    Shown("copies", QT_TRANSLATE_NOOP("Workplace", "Copies, and how to come back"), CopiesHelpPage, "settings"),
)
#: What people may ask of whoever keeps the record; a tool, for it is not needed every day.
RIGHTS = (Shown("rights", QT_TRANSLATE_NOOP("Workplace", "People's rights"), RightsPage, "rights"),)
#: What comes back from partners; it is asked for by name, or by dropping a file.
ANSWERS = (Shown("answers", QT_TRANSLATE_NOOP("Workplace", "A partner's answers"), AnswersPage, "summaries"),)
#: What comes in from a file; it is asked for by name, by an empty page, or by dropping a file.
BRING_IN = (Shown("bring-in", QT_TRANSLATE_NOOP("Workplace", "Bring in from a file"), BringInPage, "people"),)
#: The help of each page, with its own list of topics; lit is the place of the page it was asked from.
GUIDE = (Shown("guide", QT_TRANSLATE_NOOP("Workplace", "Reading the help"), GuidePage, ""),)
#: The title of the one page that the workplace makes by hand.
SETTINGS = QT_TRANSLATE_NOOP("Workplace", "Settings")
PLACE_OF = {
    Kind.PERSON: "people",
    Kind.GROUP: "people",
    Kind.CONVERSATION: "conversations",
    Kind.EXCHANGE: "exchanges",
    Kind.STRENGTH: "exchanges",
    Kind.NEED: "exchanges",
    Kind.INSIGHT: "heard",
    Kind.RESPONSE: "heard",
    Kind.ORGANISATION: "heard",
    Kind.PLAN: "heard",
    Kind.REQUEST: "rights",
    Kind.PLACE: "people",
}
#: The page on which a thing is changed.
FORM_OF = {Kind.CONVERSATION: "log", Kind.EXCHANGE: "exchange", Kind.INSIGHT: "heard"}


def keys_of_pages() -> list[tuple[str, tuple[PageKey, ...]]]:
    """Return the title of each page whose lists or forms know keys, with these keys."""
    pages = [(each.title, each.page.page_keys) for each in (*PLACES, *FORMS, *BRING_IN, *RIGHTS, *GUIDE)]
    return [(title, keys) for title, keys in pages if keys]
