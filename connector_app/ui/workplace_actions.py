"""What can be done everywhere in an open notebook, by name or key, and the sheets that list it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from connector_app.ui.actions import ActionBook, Section
from connector_app.ui.context import Context
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.dialogs.shortcuts_sheet import ShortcutsSheet, shortcut_groups
from connector_app.ui.dialogs.undo_history import UndoHistory
from connector_app.ui.labels import translated
from connector_app.ui.page_list import HELP, PLACES, RIGHTS, SETTINGS, keys_of_pages
from connector_app.ui.pages.people_page import PeoplePage
from connector_app.ui.pages.record_exchange_page import RecordExchangePage
from connector_app.ui.veil_keeper import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from connector_app.ui.workplace import Workplace

SEARCH, LOCK, HISTORY, SHORTCUTS, GUIDE = "Ctrl+K", "Ctrl+Shift+L", "Ctrl+Alt+Z", "Ctrl+?", "F1"


class WorkplaceActions(QObject):
    """Makes the book of one workplace; `undo` and `redo` are named after what they would do."""

    def __init__(self, place: Workplace, context: Context, doorstep: QAction) -> None:
        super().__init__(place)
        self._place = place
        self._context = context
        self.book = ActionBook(place, context.settings.load().lately)
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
        context.changes.changed.connect(self.name_undo)
        self.name_undo()

    # -- making --

    def _write(self) -> None:
        place, add = self._place, self.book.add
        add("log", Section.WRITE, self.tr("Log a conversation"), "Ctrl+N", lambda: place.write("log", ""))
        add(
            "exchange", Section.WRITE, self.tr("Record an exchange"), "Ctrl+E", lambda: place.write("exchange", "")
        )
        add("repeat", Section.WRITE, self.tr("Repeat the last exchange"), "Ctrl+R", self._repeat)
        add("person", Section.WRITE, self.tr("Add a person"), "Ctrl+Shift+N", self._add_person)
        add("summary", Section.WRITE, self.tr("Make a summary"), "Ctrl+Shift+E", lambda: place.go("summaries"))

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
        add("go.rights", Section.GO, translated("Workplace", RIGHTS[0].title), "", self._to("rights"))
        add("go.settings", Section.GO, translated("Workplace", SETTINGS), "Ctrl+,", self._to("settings"))

    def _keep(self, doorstep: QAction) -> None:
        add = self.book.add
        add("history", Section.NOTEBOOK, self.tr("What was done, step by step"), HISTORY, self.show_history)
        doorstep.setObjectName("doorstep")
        self.book.take(doorstep, Section.NOTEBOOK, KEY)
        add("search", Section.NOTEBOOK, self.tr("Search"), SEARCH, self.show_search)
        add("lock", Section.NOTEBOOK, self.tr("Lock"), LOCK, self._place.lock_requested.emit)

    def _explain(self) -> None:
        add = self.book.add
        add("guide", Section.HELP, self.tr("Help for this page"), GUIDE, self._place.show_guide)
        add("shortcuts", Section.HELP, self.tr("All shortcuts"), SHORTCUTS, self.show_shortcuts)
        for each in HELP:
            add(f"go.{each.key}", Section.HELP, translated("Workplace", each.title), "", self._to(each.key))

    def _to(self, key: str) -> Callable[[], object]:
        return lambda: self._place.go(key)

    # -- doing --

    def show_search(self) -> None:
        """Open the palette over the page."""
        palette = SearchPalette(self._context, self.book, self._place)
        palette.open_requested.connect(self._place.open)
        palette.open()

    def show_shortcuts(self) -> None:
        """Open the overview of all keys."""
        ShortcutsSheet(shortcut_groups(self.book, keys_of_pages()), self._place).open()

    def show_history(self) -> None:
        """Open the list of what was done, from which one goes back."""
        UndoHistory(self._context, self._place).open()

    def keep_lately(self) -> None:
        """Keep for the next time what was done last by its name, and where one was."""
        preferences = self._context.settings.load()
        kept = replace(preferences, lately=self._lately, place=self._place.last_place)
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

    def _repeat(self) -> None:
        page = self._place.go("exchange")
        if isinstance(page, RecordExchangePage):
            page.repeat_last()

    def _add_person(self) -> None:
        page = self._place.go("people")
        if isinstance(page, PeoplePage):
            page.first_step()

    def _on_used(self, lately: tuple[str, ...]) -> None:
        self._lately = lately
