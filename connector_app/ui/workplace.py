"""The open notebook on the screen: the sidebar, one page at a time, and what the keyboard can do everywhere."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.domain.exchange import PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.naming import Candidate
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.domain.strength import Strength
from connector_app.ui.actions import native_keys
from connector_app.ui.context import Context
from connector_app.ui.dialogs.drafted import keep_draft_around, keep_drafts_in
from connector_app.ui.dialogs.form_drafts import FormDrafts
from connector_app.ui.labels import translated
from connector_app.ui.page_list import (
    ANSWERS,
    BRING_IN,
    FORM_OF,
    FORMS,
    GUIDE,
    HELP,
    PLACE_OF,
    PLACES,
    RIGHTS,
    SETTINGS,
)
from connector_app.ui.page_showing import PageShowing
from connector_app.ui.pages.bring_in_page import BringInPage
from connector_app.ui.pages.guide_page import GuidePage
from connector_app.ui.pages.log_parts.writing_page import WritingPage
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.pages.settings_page import SettingsPage
from connector_app.ui.panes.due_watch import DueWatch
from connector_app.ui.panes.sample_notice import SampleNotice
from connector_app.ui.panes.trouble_notice import TroubleNotice
from connector_app.ui.tasks import InTurns
from connector_app.ui.translation import Language
from connector_app.ui.veil_keeper import KEY, VeilKeeper
from connector_app.ui.widgets.busy_line import BusyLine
from connector_app.ui.widgets.notice import Notice
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.sidebar import Sidebar
from connector_app.ui.workplace_actions import LOCK, SEARCH, Ways, WorkplaceActions
from connector_app.ui.workplace_files import WorkplaceFiles

_CHECKPOINT_AFTER = 5_000
_AHEAD_AFTER = 300
# In average letters: below this the sidebar shows no shortcuts.
_ROOMY = 96
_GUIDE = GUIDE[0].key
#: The pages that take too long to be made, dressed and shown in one turn; on the others one writes at once.
_LARGE = frozenset({"today", "people", "conversations", "exchanges", "heard", "summaries", "rights", "help"})
#: What is asked for by a kind that is shown through something else.
_SHOWN_THROUGH = frozenset({Kind.FOLLOW_UP, Kind.STRENGTH, Kind.NEED})


class Workplace(QWidget):
    """Wires the pages, which do not know each other, to one another and to one notebook."""

    lock_requested = Signal()
    preferences_changed = Signal(object)
    start_own_requested = Signal()
    remove_sample_requested = Signal()
    copies_requested = Signal()
    vocabulary_changed = Signal(object)

    def __init__(
        self,
        context: Context,
        languages: Sequence[Language],
        parent: QWidget | None = None,
        *,
        page_later: bool = False,
        first: str = "",
    ) -> None:
        """Begin with the page of the key `first`, else with the first place; with `page_later` in a later turn."""
        super().__init__(parent)
        self._context = context
        self._languages = list(languages)
        self._places = {
            place.key: place for place in (*PLACES, *FORMS, *HELP, *RIGHTS, *ANSWERS, *BRING_IN, *GUIDE)
        }
        self._pages: dict[str, PageFrame] = {}
        self._first = first if first in {"settings", *(place.key for place in PLACES)} else PLACES[0].key
        self._current = ""
        self._closing = False
        self._before = self._before_guide = PLACES[0].key
        self.form_drafts = FormDrafts(context, self)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self._stack = PageStack()
        self._showing = PageShowing(self._stack, context.tasks)
        self.sidebar = Sidebar(self.tr("Connector"), self.tr("Places"))
        self._busy = BusyLine()
        self.trouble = TroubleNotice(context)
        self.trouble.copies_requested.connect(self.copies_requested)
        self.doorstep = VeilKeeper(context.settings, self)
        self._lay_out()
        self.files = WorkplaceFiles(self, context, self.go)
        bring_in = self.files.ask
        ways = Ways(self.go, self.write, self.open, self.show_guide, bring_in, self.lock_requested.emit)
        self.actions_everywhere = WorkplaceActions(self, ways, context, self.doorstep.action)
        self._checkpoint = QTimer(self)
        self._checkpoint.setSingleShot(True)
        self._checkpoint.setInterval(_CHECKPOINT_AFTER)
        self._checkpoint.timeout.connect(self._on_checkpoint)
        self.sidebar.chosen.connect(self._on_chosen)
        context.changes.changed.connect(self._on_changed)
        context.changes.draft_kept.connect(self._checkpoint.start)
        context.tasks.busy_changed.connect(self._on_busy)
        self._busy.stopped.connect(context.tasks.stop)
        self._due = DueWatch(context, self)
        self._due.counted.connect(partial(self.sidebar.set_badge, "today"))
        self._due.look()
        self.doorstep.begin()
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_AFTER)
        self._ahead.timeout.connect(self._make_ahead)
        self._ahead.start()
        if page_later:
            context.tasks.in_turns(self._begin_later())
        else:
            self.go(self._first)

    def _begin_later(self) -> InTurns:
        yield
        if not self._current and not self._closing:  # a key may have asked for another page meanwhile
            self.go(self._first)

    # -- for the window --

    @property
    def current(self) -> str:
        """Return the key of the page shown, empty before the first."""
        return self._current

    @property
    def last_place(self) -> str:
        """Return the key of the place in the sidebar that is shown, or was last."""
        return self._current if self._is_place(self._current) else self._before

    @property
    def undo(self) -> QAction:
        """Return what takes the last step back."""
        return self.actions_everywhere.undo

    @property
    def redo(self) -> QAction:
        """Return what does a step again that was taken back."""
        return self.actions_everywhere.redo

    @property
    def pages(self) -> tuple[PageFrame, ...]:
        """Return the pages made so far."""
        return tuple(self._pages.values())

    def page(self, key: str) -> PageFrame:
        """Return a page, made when first asked for."""
        page = self._made(key)
        self._showing.dress(page)
        return page

    def _made(self, key: str) -> PageFrame:
        if key not in self._pages:
            self._make(key)
        return self._pages[key]

    def _make(self, key: str) -> None:
        page = self._settings_page() if key == "settings" else self._places[key].page(self._context)
        page.open_requested.connect(self.open)
        page.edit_requested.connect(self._on_edit)
        page.log_requested.connect(lambda who: self.write("log", who=who))
        page.exchange_requested.connect(lambda line: self.write("exchange", line))
        page.help_requested.connect(self._way_to("help"))
        page.rights_requested.connect(lambda ref: self.go("rights").show_ref(ref))
        page.forget_requested.connect(self.forget)
        page.bring_in_requested.connect(self.files.ask)
        page.draft_requested.connect(self.actions_everywhere.go_on)
        page.left.connect(self._on_left)
        if isinstance(page, GuidePage | BringInPage):
            page.page_requested.connect(self.go)
        if isinstance(page, PeoplePage):
            page.forgetting.under_way.connect(self._hold_drafts)
            page.forgetting.forgotten.connect(self._forget_what_is_written)
        page.form_drafts = self.form_drafts  # type: ignore[attr-defined]  # widgets know nothing of drafts
        self._pages[key] = page

    def _make_ahead(self) -> None:
        """Make the pages one writes on while nobody waits: they are large, and whoever comes to one will write.

        Each takes two turns, to be made and to be dressed.
        """
        waiting = next((form.key for form in FORMS if form.key not in self._pages), None)
        bare = next((key for key, page in self._pages.items() if page.parentWidget() is None), None)
        if bare is not None:
            self.page(bare)
        elif waiting is not None and self._context.tasks.idle:
            self._make(waiting)
        if waiting is not None or bare is not None:
            self._ahead.start()

    def go(self, key: str) -> PageFrame:
        """Show a page and return it; a large one that is new is dressed and shown in turns after this one."""
        page = self._made(key)
        if self._is_place(self._current) and key != self._current:
            self._before = self._current
        if key == _GUIDE and self._current != _GUIDE:
            self._before_guide = self._current
        self._current = key
        self.actions_everywhere.book.show_page(page)
        self.sidebar.set_current(self._under(key))
        if page.parentWidget() is None and key in _LARGE:
            self._showing.show_in_turns(page)
        else:
            self._showing.show(page)
        return page

    def _under(self, key: str) -> str:
        """Return the place in the sidebar that a page belongs to; the help belongs to what it was asked from."""
        if key == _GUIDE:
            key = self._before_guide
        return self._places[key].under if key in self._places else key

    def write(self, key: str, line: str = "", who: Candidate | None = None) -> None:
        """Show a page to write on, beginning with a line or with somebody."""
        self.go(key).start(line, who)

    def open(self, ref: object) -> None:
        """Show one thing on the page of its kind; a promise shows what it belongs to."""
        if not isinstance(ref, Ref):
            return
        if ref.kind in _SHOWN_THROUGH:
            reader = self._context.desk.reader
            self._context.tasks.run(lambda: reader.get(ref), self._open_through, key="open")
        elif (key := PLACE_OF.get(ref.kind)) in self._places and key is not None:
            self.go(key).show_ref(ref)

    def show_guide(self) -> None:
        """Show the help of the page that is shown."""
        topic = self._current
        if topic != _GUIDE:
            self._showing.note_keyboard()
        page = self.go(_GUIDE)
        if isinstance(page, GuidePage) and topic != _GUIDE:
            page.show_topic(topic)

    def forget(self, ref: object) -> None:
        """Show what forgetting a person would take away."""
        page = self.go("people")
        if isinstance(page, PeoplePage):
            page.forget(ref)

    def close_down(self) -> None:
        """Keep what is being typed, close what lies over the pages, and begin nothing more."""
        self._checkpoint.stop()
        self._ahead.stop()
        self.trouble.stop()
        self._showing.stop()
        for sheet in self.findChildren(QDialog):
            sheet.close()
        self._closing = True
        for key in list(self._pages):
            self.page(key).flush()  # a page made ahead has no owner yet: left to the collector it would crash
        keep_drafts_in(self)
        self.actions_everywhere.keep_lately()
        self.doorstep.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages room where the window is small or the letters are large."""
        super().resizeEvent(event)
        wide = self.width() >= _ROOMY * self.fontMetrics().averageCharWidth()
        self.sidebar.set_narrow(not wide or self.height() < self.sidebar.roomy_height)

    # -- making --

    def _lay_out(self) -> None:
        for number, place in enumerate(PLACES, 1):
            self.sidebar.add_place(place.key, translated("Workplace", place.title), native_keys(f"Ctrl+{number}"))
        self.sidebar.add_tool("search", self.tr("Search"), native_keys(SEARCH))
        self.sidebar.add_switch(self.doorstep.action, KEY)
        self.sidebar.add_place("rights", translated("Workplace", RIGHTS[0].title), among_tools=True)
        self.sidebar.add_place("settings", translated("Workplace", SETTINGS), among_tools=True)
        self.sidebar.add_tool(_GUIDE, self.tr("Help"), beside=True)
        self.sidebar.add_tool("lock", self.tr("Lock"), native_keys(LOCK))
        right = QVBoxLayout()
        right.setSpacing(0)
        notebook = self._context.desk.notebook
        self.sample = SampleNotice(may_go=notebook.ways_in is None)
        if not notebook.sample:
            self.sample.hide()
        self.sample.start_own_requested.connect(self.start_own_requested)
        self.sample.remove_requested.connect(self.remove_sample_requested)
        right.addWidget(self.sample)
        right.addWidget(self.trouble)
        right.addWidget(self._doorstep_notice())
        # With large letters on a small screen a page can be higher than the window: then it scrolls.
        scroll = Scrolling(self._stack)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        right.addWidget(scroll, 1)
        right.addWidget(self._busy)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        whole.addLayout(right, 1)

    def _doorstep_notice(self) -> Notice:
        """Say as long as it lasts that what people wrote down is covered, and how to end that."""
        notice = Notice(self.tr("Doorstep mode: names and what people said are covered."))
        end = notice.add_button(self.tr("Show them again ({key})").format(key=KEY))
        end.clicked.connect(lambda: self.doorstep.action.setChecked(False))
        notice.setVisible(self.doorstep.action.isChecked())
        self.doorstep.changed.connect(notice.setVisible)
        return notice

    def _settings_page(self) -> SettingsPage:
        page = SettingsPage(self._context, self._languages)
        page.preferences_changed.connect(self.preferences_changed)
        page.remove_sample_requested.connect(self.sample.ask)
        page.frameworks.changed.connect(self.vocabulary_changed)
        page.copies.go_back_requested.connect(self.copies_requested)
        page.copies.help_requested.connect(self._way_to("copies"))
        return page

    def _way_to(self, key: str) -> Callable[[], object]:
        return lambda: self.go(key)

    # -- what happens --

    def _on_chosen(self, key: str) -> None:
        search, lock = self.actions_everywhere.show_search, self.lock_requested.emit
        tools: dict[str, Callable[[], object]] = {"search": search, "lock": lock, _GUIDE: self.show_guide}
        tools.get(key, partial(self.go, key))()

    def _on_edit(self, ref: object) -> None:
        if isinstance(ref, Ref) and ref.kind in FORM_OF:
            self.go(FORM_OF[ref.kind]).edit(ref)

    def _on_left(self) -> None:
        if self._current != _GUIDE:
            self.go(self._before)
            return
        self.go(self._before_guide)
        self._showing.give_keyboard_back()

    def _hold_drafts(self, held: bool) -> None:
        for form in FORMS:
            if isinstance(page := self._pages.get(form.key), WritingPage):
                page.hold_drafts(held=held)
        self.form_drafts.hold(held=held)

    def _forget_what_is_written(self) -> None:
        """Begin the pages one writes on anew, from the drafts that are left: somebody named on them is gone."""
        self.form_drafts.read()
        for form in FORMS:
            if (page := self._pages.pop(form.key, None)) is not None:
                self._stack.removeWidget(page)
                # Not before all that it asked for has come to it: the lane does one thing after the other.
                self._context.tasks.run(lambda: None, partial(_drop, page))

    def _open_through(self, found: Noun | None) -> None:
        """Show what a promise belongs to, or whose a strength or a need is."""
        if isinstance(found, FollowUp) and found.conversation_id:
            self.open(Ref(Kind.CONVERSATION, found.conversation_id))
        elif isinstance(found, FollowUp) and found.person_id:
            self.open(Ref(Kind.PERSON, found.person_id))
        elif isinstance(found, Strength | Need):
            kind = Kind.GROUP if found.party.kind is PartyKind.GROUP else Kind.PERSON
            self.open(Ref(kind, found.party.id))

    @staticmethod
    def _is_place(key: str) -> bool:
        return any(place.key == key for place in PLACES)

    def _on_focus_changed(self, left: QWidget | None, _now: QWidget | None) -> None:
        keep_draft_around(left)

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._checkpoint.start()

    def _on_busy(self, text: str) -> None:
        self._busy.say(text, stoppable=self._context.tasks.can_stop)

    def _on_checkpoint(self) -> None:
        self._context.tasks.run(self._context.desk.notebook.checkpoint, lambda _: None)


def _drop(page: QWidget, _nothing: None) -> None:
    page.deleteLater()
