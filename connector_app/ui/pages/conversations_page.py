"""Conversations: everything that was said, newest first."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import delete
from connector_app.application.imports.arriving import Content
from connector_app.application.ports import Reader
from connector_app.application.quotes import ToRead
from connector_app.application.rows import Listing
from connector_app.domain.errors import RuleBroken
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.place import Place
from connector_app.domain.quote import LONGEST_ORIGINAL
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from connector_app.ui.models.list_columns import conversation_columns
from connector_app.ui.panes.conversation_pane import ConversationPane
from connector_app.ui.panes.filters import FilterRow, as_period, as_text, period_options, place_options
from connector_app.ui.panes.follow_up_steps import close_promise
from connector_app.ui.panes.heard_steps import HeardSteps
from connector_app.ui.panes.list_page import LIST, ListPage, ListTexts, MakePane
from connector_app.ui.panes.promise_card import Closing
from connector_app.ui.panes.readings import ConversationReading, read_conversation
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.made_when_shown import MadeWhenShown

if TYPE_CHECKING:
    from connector_app.ui.panes.charts_view import ChartsView

#: The key of the view of charts.
CHARTS = "charts"
_CONCERNS = frozenset(
    {
        Kind.CONVERSATION,
        Kind.PERSON,
        Kind.PLACE,
        Kind.GROUP,
        Kind.FOLLOW_UP,
        Kind.CONSENT,
        Kind.QUOTE,
        Kind.INSIGHT,
    }
)


class ConversationsPage(ListPage):
    """The list of conversations and one of them beside it; several that say the same become one insight."""

    content = Content.CONVERSATIONS

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        *ListPage.page_keys,
        PageKey("E", QT_TRANSLATE_NOOP("Keys", "Change a conversation")),
        PageKey("G", QT_TRANSLATE_NOOP("Keys", "Gather what is chosen as an insight")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        super().__init__(
            context,
            _texts(),
            kind=Kind.CONVERSATION,
            concerns=_CONCERNS,
            columns=conversation_columns(self._today, context.desk.vocabulary),
            filters=FilterRow(QCoreApplication.translate("ConversationsPage", "Find what was said")),
            several=True,
            parent=parent,
        )
        themes = [(item.code, item.chip) for item in context.desk.vocabulary.themes.items]
        self.filters.add_choice("theme", self.tr("Theme"), ((None, self.tr("All themes")), *themes))
        self.filters.add_choice("place", self.tr("Place"), place_options(()))
        self.filters.add_choice("period", self.tr("When"), period_options(self._today()))
        self.steps = HeardSteps(context, self)
        self.gather = secondary_button("", "G")
        self.gather.hide()
        self.gather.clicked.connect(self._on_gather)
        self.actions_row.addWidget(self.gather)
        self.actions_row.addWidget(self._from_file_button())
        self.log = primary_button(self.tr("Log a conversation"))
        self.log.clicked.connect(self.first_step)
        self.actions_row.addWidget(self.log)
        self.offer("conversations.all", self.tr("Show all conversations"), self.filters.clear)
        self.offer("conversations.gather", self.tr("Gather what is chosen as an insight"), self._on_gather)
        self.list.listen_for("eg")
        self.list.key_pressed.connect(self._on_key)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._charts = MadeWhenShown(self._make_charts)
        self.views.add(CHARTS, self.tr("Charts"), self._charts)
        self.views.view_shown.connect(lambda _view: self._on_selection_changed())

    @property
    def charts(self) -> "ChartsView":
        """Return the view of charts."""
        return self._charts.content

    def listing(self) -> Listing:
        """Return conversations by words, theme, place and period, newest first."""
        return Listing(
            Kind.CONVERSATION,
            words=self.filters.words,
            theme=as_text(self.filters.choice("theme")),
            place_id=as_text(self.filters.choice("place")),
            period=as_period(self.filters.choice("period")),
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read a conversation with the names in it."""
        found = read_conversation(reader, ref.id)
        return partial(self._pane, found) if found else None

    def first_step(self) -> None:
        """Ask for the page where a conversation is logged."""
        self.log_requested.emit(None)

    def refresh(self) -> None:
        """Read the places too: the filter offers them."""
        super().refresh()
        self._context.tasks.run(self._context.desk.reader.places, self._on_places, key="conversations.places")

    def _make_charts(self) -> "ChartsView":
        from connector_app.ui.panes.charts_view import ChartsView  # no notebook waits for it to open

        return ChartsView(self._context)

    def _on_places(self, places: list[Place]) -> None:
        self.filters.set_options("place", place_options([(place.id, place.name) for place in places]))

    def _pane(self, found: ConversationReading) -> ConversationPane:
        pane = ConversationPane(found, self._context.desk.vocabulary, self._today())
        pane.open_requested.connect(self.open_requested)
        ref = Ref(Kind.CONVERSATION, found.conversation.id)
        pane.edit_requested.connect(lambda: self.edit_requested.emit(ref))
        pane.delete_requested.connect(lambda: self._delete(found))
        pane.done_requested.connect(partial(self._on_done, found))
        pane.quote_requested.connect(partial(self._on_quote, found))
        pane.gather_requested.connect(self._on_gather)
        pane.quotes_requested.connect(lambda: self._read_quotes(found.to_read))
        return pane

    def _on_quote(self, found: ConversationReading, words: str) -> None:
        """Open the sheet for a new quote of these words, unless they are too many."""
        item = found.quoting(words)
        if len(words) > LONGEST_ORIGINAL:
            self._context.messages.tell(RuleBroken("quote_original_too_long", most=LONGEST_ORIGINAL))
        else:
            QuoteDialog(self._context, [item], self, new=True).open()

    def _read_quotes(self, items: tuple[ToRead, ...]) -> None:
        QuoteDialog(self._context, items, self).open()

    def _on_selection_changed(self) -> None:
        count = len(self.list.selected_rows())
        self.gather.setVisible(count > 1 and self.views.current == LIST)
        self.gather.set_text(self.tr("Gather %n as one insight", None, count))

    def _on_key(self, letter: str) -> None:
        if letter == "g":
            self._on_gather()
        elif self.shown is not None:
            self.edit_requested.emit(self.shown)

    def _on_gather(self) -> None:
        """Make one insight of all conversations that are chosen, and let it be said in own words."""
        rows = self.list.selected_rows()
        if rows:
            self.steps.gather(self.model.keys_at(rows), self.edit_requested.emit)

    def _delete(self, found: ConversationReading) -> None:
        self._context.carry_out(delete(found.conversation), self.tr("The conversation was deleted."))

    def _on_done(self, found: ConversationReading, follow_up_id: str) -> None:
        promise = next((noun for noun in found.follow_ups if noun.id == follow_up_id), None)
        if isinstance(promise, FollowUp):
            close_promise(self._context, promise, Closing(ClosedAs.DONE, self._today()))


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("ConversationsPage", "Conversations"),
        list_name=QCoreApplication.translate("ConversationsPage", "Conversations"),
        pane_name=QCoreApplication.translate("ConversationsPage", "Conversation"),
        empty=QCoreApplication.translate(
            "ConversationsPage", "Here you will see what people told you. One line is enough to begin."
        ),
        first_step=QCoreApplication.translate("ConversationsPage", "Log a conversation"),
        nothing_found=QCoreApplication.translate(
            "ConversationsPage", "No conversation here fits what you are looking for."
        ),
        show_all=QCoreApplication.translate("ConversationsPage", "Show all conversations"),
        bring_in=QCoreApplication.translate("ConversationsPage", "Bring in past conversations from a file"),
    )
