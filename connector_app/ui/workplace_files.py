"""What becomes of a file that somebody drops on the window or asks for: the page that shows what is in it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from connector_app.application.imports.arriving import Content
from connector_app.application.take_responses import holds_responses
from connector_app.ui.context import Context
from connector_app.ui.page_list import ANSWERS, BRING_IN
from connector_app.ui.pages.answers_page import AnswersPage
from connector_app.ui.pages.bring_in_page import BringInPage
from connector_app.ui.pages.settings_page import SettingsPage
from connector_app.ui.widgets.file_drop import FileDrop
from connector_app.ui.widgets.page_frame import PageFrame


class WorkplaceFiles(QObject):
    """Files dropped anywhere on the window, by what is in them; nothing is taken in before it was shown."""

    def __init__(self, window: QWidget, context: Context, go: Callable[[str], PageFrame]) -> None:
        """`go` shows a page by its key and returns it."""
        super().__init__(window)
        self._context = context
        self._go = go
        self.drop = FileDrop(window)
        self.drop.take(".json", self.offer_framework)
        self.drop.take(".xlsx", self.take_workbook)
        self.drop.take_others(self.bring_in)

    def take_workbook(self, path: Path) -> None:
        """Show what a workbook would bring: it may be a partner's answers, or a list that somebody has."""
        desk = self._context.desk
        look = partial(holds_responses, desk.notebook, path, desk.files.read_workbook)

        def looked(answers: bool) -> None:
            (self.take_answers if answers else self.bring_in)(path)

        said = self.tr("Looking what is in the file…")
        self._context.tasks.run(look, looked, key="workbook", progress_text=said, stoppable=True)

    def take_answers(self, path: Path) -> None:
        """Show what the sheet that a partner filled in would bring."""
        page = self._go(ANSWERS[0].key)
        if isinstance(page, AnswersPage):
            page.read(path)

    def bring_in(self, path: Path) -> None:
        """Show what a file would bring."""
        page = self._go(BRING_IN[0].key)
        if isinstance(page, BringInPage):
            page.read(path)

    def ask(self, content: object = None) -> None:
        """Ask for a file that is to be brought in."""
        page = self._go(BRING_IN[0].key)
        if isinstance(page, BringInPage):
            page.begin(content if isinstance(content, Content) else None)

    def offer_framework(self, path: Path) -> None:
        """Show what taking in a framework from a file would do."""
        page = self._go("settings")
        if isinstance(page, SettingsPage):
            page.frameworks.offer(path)
