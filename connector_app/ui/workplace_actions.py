"""What can be done everywhere in an open notebook, by name or key, and the sheets that list it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from connector_app.application.imports.arriving import Content
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.actions import ActionBook, Section
from connector_app.ui.context import Context
from connector_app.ui.dialogs.form_drafts import drafts_above
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.dialogs.shortcuts_sheet import ShortcutsSheet, shortcut_groups
from connector_app.ui.dialogs.undo_history import UndoHistory
from connector_app.ui.labels import translated
from connector_app.ui.page_list import HELP, PLACES, RIGHTS, SETTINGS, keys_of_pages
from connector_app.ui.pages.answers_page import AnswersPage
from connector_app.ui.pages.conversations_page import CHARTS
from connector_app.ui.pages.exchanges_page import OFFERS
from connector_app.ui.pages.heard_page import PARTNERS, PLANS
from connector_app.ui.pages.log_parts.writing_page import WritingPage
from connector_app.ui.pages.people_page import GROUPS, PeoplePage
from connector_app.ui.pages.record_exchange_page import RecordExchangePage
from connector_app.ui.pages.rights_page import RightsPage
from connector_app.ui.pages.settings_page import SettingsPage
from connector_app.ui.pages.today_page import TodayPage
from connector_app.ui.panes.list_page import ListPage
from connector_app.ui.veil_keeper import KEY
from connector_app.ui.widgets.page_frame import PageFrame

SEARCH, LOCK, HISTORY, SHORTCUTS, GUIDE = "Ctrl+K", "Ctrl+Shift+L", "Ctrl+Alt+Z", "Ctrl+?", "F1"
SAVE, CALENDAR = "Ctrl+Shift+S", "Ctrl+Shift+F"
BRING = "Ctrl+I"


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a workplace can be sent: to a page, to one to write on, to one thing, to the help, out."""

    go: Callable[[str], PageFrame]
    write: Callable[[str, str], None]
    open: Callable[[object], None]
    guide: Callable[[], None]
    bring_in: Callable[[object], None]
    lock: Callable[[], None]


class WorkplaceActions(QObject):
    """Makes the book of one workplace; `undo` and `redo` are named after what they would do."""

    def __init__(self, window: QWidget, ways: Ways, context: Context, doorstep: QAction) -> None:
        """`window` is where the keys work and over which sheets open, `doorstep` turns that mode on and off."""
        super().__init__(window)
        self._window = window
        self._ways = ways
        self._context = context
        self.book = ActionBook(window, context.settings.load().lately)
        self._write()
        self._go()
        self.undo = self.book.add("undo", Section.NOTEBOOK, "", "Ctrl+Z", context.undo)
        self.redo = self.book.add("redo", Section.NOTEBOOK, "", "Ctrl+Shift+Z", context.redo)
        self.undo.setIconText(self.tr("Undo"))  # for the overview, where what it would undo is of no interest
        self.redo.setIconText(self.tr("Redo"))
        self._keep(doorstep)
        self._explain()
        self._lately: tuple[str, ...] = self.book.kept
        self.book.used.connect(self._on_used)
        context.changes.changed.connect(context.thrown_away.forget)
        context.changes.changed.connect(self.name_undo)
        context.thrown_away.changed.connect(self.name_undo)
        self.name_undo()

    # -- making --

    def _write(self) -> None:
        ways, add = self._ways, self.book.add
        add("log", Section.WRITE, self.tr("Log a conversation"), "Ctrl+N", lambda: ways.write("log", ""))
        add("exchange", Section.WRITE, self.tr("Record an exchange"), "Ctrl+E", lambda: ways.write("exchange", ""))
        add("repeat", Section.WRITE, self.tr("Repeat the last exchange"), "Ctrl+R", self._repeat)
        add("person", Section.WRITE, self.tr("Add a person"), "Ctrl+Shift+N", self._add_person)
        add("promise", Section.WRITE, self.tr("Promise something"), "", self._promise)
        add("group", Section.WRITE, self.tr("Add a group"), "", self._add_group)
        add("summary", Section.WRITE, self.tr("Make a summary"), "Ctrl+Shift+E", lambda: ways.go("summaries"))

    def _go(self) -> None:
        add = self.book.add
        for number, each in enumerate(PLACES, 1):
            add(
                f"go.{each.key}",
                Section.GO,
                translated("Workplace", each.title),
                f"Ctrl+{number}",
                self._to(each.key),
            )
        for name, title, place, view in (
            ("groups", self.tr("Groups"), "people", GROUPS),
            ("charts", self.tr("Charts of conversations"), "conversations", CHARTS),
            ("offers", self.tr("Offers and needs"), "exchanges", OFFERS),
            ("partners", self.tr("Partner services"), "heard", PARTNERS),
            ("plans", self.tr("Plans"), "heard", PLANS),
        ):
            add(f"go.{name}", Section.GO, title, "", partial(self._show_view, place, view))
        add("go.rights", Section.GO, translated("Workplace", RIGHTS[0].title), "", self._to("rights"))
        add("go.settings", Section.GO, translated("Workplace", SETTINGS), "Ctrl+,", self._to("settings"))

    def _keep(self, doorstep: QAction) -> None:
        add = self.book.add
        add("history", Section.NOTEBOOK, self.tr("What was done, step by step"), HISTORY, self.show_history)
        doorstep.setObjectName("doorstep")
        self.book.take(doorstep, Section.NOTEBOOK, KEY)
        if not self._context.desk.notebook.sample:
            add("copy", Section.NOTEBOOK, self.tr("Make a copy now"), "", self._copy)
        self._bring_in()
        add("answers", Section.NOTEBOOK, self.tr("Take in a partner's answers"), "", self._take_answers)
        add("look_up", Section.NOTEBOOK, self.tr("Look postcodes up"), "", self._look_up)
        add("export", Section.NOTEBOOK, self.tr("Export everything"), "", self._export)
        add("people.file", Section.NOTEBOOK, self.tr("Save these people in a file"), SAVE, self._save_people)
        add("calendar", Section.NOTEBOOK, self.tr("Follow-ups to a calendar"), CALENDAR, self._to_calendar)
        add("meeting", Section.NOTEBOOK, self.tr("A page for a meeting"), "", self._meeting)
        add("duplicates", Section.NOTEBOOK, self.tr("Look for duplicates"), "", self._duplicates)
        add("sheet.consent", Section.NOTEBOOK, self.tr("Print a consent sheet"), "", self._print("consent"))
        add("sheet.privacy", Section.NOTEBOOK, self.tr("Print a privacy sheet"), "", self._print("privacy"))
        add("search", Section.NOTEBOOK, self.tr("Search"), SEARCH, self.show_search)
        add("lock", Section.NOTEBOOK, self.tr("Lock"), LOCK, self._ways.lock)

    def _explain(self) -> None:
        add = self.book.add
        add("guide", Section.HELP, self.tr("Help for this page"), GUIDE, self._ways.guide)
        add("shortcuts", Section.HELP, self.tr("All shortcuts"), SHORTCUTS, self.show_shortcuts)
        for each in HELP:
            add(f"go.{each.key}", Section.HELP, translated("Workplace", each.title), "", self._to(each.key))

    def _bring_in(self) -> None:
        add, bring_in = self.book.add, self._ways.bring_in
        people, exchanges = self.tr("Bring in people from a file"), self.tr("Bring in exchanges from a file")
        add("bring.people", Section.NOTEBOOK, people, BRING, lambda: bring_in(None))
        add("bring.exchanges", Section.NOTEBOOK, exchanges, "", lambda: bring_in(Content.EXCHANGES))
        said = self.tr("Bring in past conversations from a file")
        add("bring.conversations", Section.NOTEBOOK, said, "", lambda: bring_in(Content.CONVERSATIONS))

    def _to(self, key: str) -> Callable[[], object]:
        return lambda: self._ways.go(key)

    # -- doing --

    def show_search(self) -> None:
        """Open the palette over the page."""
        palette = SearchPalette(self._context, self.book, self._window)
        palette.open_requested.connect(self._ways.open)
        palette.open()

    def show_shortcuts(self) -> None:
        """Open the overview of all keys."""
        ShortcutsSheet(shortcut_groups(self.book, keys_of_pages()), self._window).open()

    def show_history(self) -> None:
        """Open the list of what was done, from which one goes back."""
        UndoHistory(self._context, self._window).open()

    def go_on(self, name: str) -> None:
        """Go to where something waits that was begun and not finished."""
        match name.split(" "):
            case ["form", "PersonForm", _, _, ""]:
                self._add_person()
            case ["form", "GroupForm", _, _, ""]:
                self._add_group()
            case ["form", "FollowUpForm", "TodayPage", _, ""]:
                self._promise()
            case ["form", "RequestForm", *_]:
                self._ask()
            case ["form", _, where, beside, *_]:
                self._open_beside(name, where, beside)
            case _:
                page = self._ways.go("log" if name.startswith("conversation") else "exchange")
                if isinstance(page, WritingPage):
                    page.go_on(changing=name.endswith("_change"))

    def _open_beside(self, name: str, page: str, beside: str) -> None:
        """Show what a form was about; one about something that is gone by now is forgotten."""
        kind, _, id_ = beside.partition(":")
        if not id_:
            keys = {getattr(each.page, "__name__", ""): each.key for each in (*PLACES, *RIGHTS)}
            self._ways.go(keys.get(page, PLACES[0].key))
            return
        ref, reader = Ref(Kind(kind), id_), self._context.desk.reader

        def seen(found: object) -> None:
            drafts = drafts_above(self._window)
            if found is not None:
                self._ways.open(ref)
            elif drafts is not None:
                drafts.drop(name)
                self._context.messages.say(self.tr("What that was about is not here any more."))

        self._context.tasks.run(lambda: reader.get(ref), seen, key="go on")

    def keep_lately(self) -> None:
        """Keep for the next time what was done last by its name."""
        preferences = self._context.settings.load()
        kept = replace(preferences, lately=self._lately)
        if kept != preferences:
            self._context.settings.save(kept)

    def name_undo(self, _changes: object = None) -> None:
        """Name undo and redo after what they would do."""
        dispatcher = self._context.desk.dispatcher
        undo = QCoreApplication.translate("Workplace", "Undo: {action}")
        redo = QCoreApplication.translate("Workplace", "Redo: {action}")
        for action, text, title in (
            (self.undo, undo, dispatcher.undo_title),
            (self.redo, redo, dispatcher.redo_title),
        ):
            action.setEnabled(title is not None)
            action.setText(text.format(action=translated("Commands", title or "")))
        if self._context.thrown_away.waits:
            self.undo.setEnabled(True)
            self.undo.setText(undo.format(action=self.tr("Throw away")))

    def _repeat(self) -> None:
        page = self._ways.go("exchange")
        if isinstance(page, RecordExchangePage):
            page.repeat_last()

    def _add_person(self) -> None:
        page = self._ways.go("people")
        if isinstance(page, PeoplePage):
            page.first_step()

    def _add_group(self) -> None:
        page = self._ways.go("people")
        if isinstance(page, PeoplePage):
            page.show_group_form()

    def _promise(self) -> None:
        page = self._ways.go("today")
        if isinstance(page, TodayPage):
            page.promise()

    def _meeting(self) -> None:
        page = self._ways.go("today")
        if isinstance(page, TodayPage):
            page.ask_for_meeting()

    def _duplicates(self) -> None:
        page = self._ways.go("people")
        if isinstance(page, PeoplePage):
            page.look_for_duplicates()

    def _show_view(self, place: str, view: str) -> None:
        page = self._ways.go(place)
        if isinstance(page, ListPage):
            page.views.show_view(view)

    def _ask(self) -> None:
        page = self._ways.go("rights")
        if isinstance(page, RightsPage):
            page.add.click()

    def _copy(self) -> None:
        page = self._ways.go("settings")
        if isinstance(page, SettingsPage):
            page.copies.make.click()

    def _export(self) -> None:
        page = self._ways.go("settings")
        if isinstance(page, SettingsPage):
            page.open_export.begin.setFocus()
            page.open_export.begin.click()

    def _look_up(self) -> None:
        page = self._ways.go("settings")
        if isinstance(page, SettingsPage):
            page.look_up.begin.setFocus()

    def _save_people(self) -> None:
        page = self._ways.go("people")
        if isinstance(page, PeoplePage):
            page.save_these()

    def _to_calendar(self) -> None:
        page = self._ways.go("today")
        if isinstance(page, TodayPage):
            page.calendar.ask()

    def _print(self, sheet: str) -> Callable[[], None]:
        def go() -> None:
            page = self._ways.go("settings")
            if isinstance(page, SettingsPage):
                getattr(page.sheets, sheet).setFocus()
                getattr(page.sheets, sheet).click()

        return go

    def _take_answers(self) -> None:
        page = self._ways.go("answers")
        if isinstance(page, AnswersPage):
            page.choose.click()

    def _on_used(self, lately: tuple[str, ...]) -> None:
        self._lately = lately
