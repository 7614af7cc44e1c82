"""The front door: what the window shows before a notebook is open, and the ways from there into one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from connector_app.domain.errors import UserError
from connector_app.settings import Settings
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.tasks import Tasks
from connector_app.ui.translation import Translation
from connector_app.ui.way_back import WayBack

if TYPE_CHECKING:
    from connector_app.application.desk import Desk, Doors, Publish
    from connector_app.ui.pages.welcome_page import WelcomePage


#: How much of the window the help takes.
_OF_WINDOW = 0.9


class Room(Protocol):
    """The window as the front door needs it."""

    def centralWidget(self) -> QWidget | None:
        """Return what fills the window now."""

    def show_page(self, page: QWidget) -> None:
        """Fill the window with a page; the one before goes."""

    def once_closed(self, then: Callable[[], object]) -> None:
        """Do something that may need the file of the notebook that is just being closed."""

    def once_painted(self, then: Callable[[], object]) -> None:
        """Do something for which the first frame must not wait."""


class FrontDoor(QObject):
    """Welcomes, unlocks, makes: `opened` gives a desk, `made` one whose words are not written down yet."""

    opened = Signal(object)
    made = Signal(object)
    copies_requested = Signal(Path)
    language_chosen = Signal(str)

    def __init__(
        self,
        doors: Doors,
        room: Room,
        tasks: Tasks,
        *,
        settings: Settings,
        translation: Translation,
        publish: Publish,
        way_back: WayBack,
        sample: Path,
        parent: QObject,
    ) -> None:
        """`tasks` is the window's own lane, `sample` where the invented community is kept."""
        super().__init__(parent)
        self.doors = doors
        self._room = room
        self._tasks = tasks
        self._settings = settings
        self._translation = translation
        self._publish = publish
        self._way_back = way_back
        self._sample = sample

    def welcome(self) -> None:
        """Offer the ways in."""
        from connector_app.ui.pages.welcome_page import WelcomePage

        preferences = self._settings.load()
        languages = [(each.code, each.name) for each in self._translation.languages()]
        page = WelcomePage(languages, preferences.language or self._translation.spoken, self._sample.parent)
        page.start_requested.connect(self.create)
        page.open_requested.connect(self.unlock)
        page.sample_requested.connect(lambda: self._open_sample(page))
        page.language_chosen.connect(self.language_chosen)
        page.help_requested.connect(self.show_help)
        self._show_page(page)

    def unlock(self, notebook: Path, *, ask: bool = False) -> UnlockPage:
        """Ask for the passphrase; a sample opens by itself, and so does the keyring's, unless one has to `ask`."""
        page = UnlockPage(notebook.stem)
        page.unlock_requested.connect(lambda secret: self._open(page, notebook, secret))
        page.other_requested.connect(self.welcome)
        page.ways_out.copies_requested.connect(lambda: self.copies_requested.emit(notebook))
        page.ways_out.keys_requested.connect(
            lambda: self._way_back.bring_keys_back(notebook, lambda error: _tell(page, error))
        )
        self._show_page(page)
        doors, publish = self.doors, self._publish

        def look() -> Desk | int:
            if ask and doors.needs_secret(notebook):
                return doors.seconds_to_wait(notebook)
            return doors.open_unasked(notebook, publish) or doors.seconds_to_wait(notebook)

        def seen(found: Desk | int) -> None:
            if self._room.centralWidget() is page:
                page.wait(found) if isinstance(found, int) else self.opened.emit(found)
            elif not isinstance(found, int):  # somebody went elsewhere while the keyring was asked
                self._tasks.run(found.notebook.close, lambda _: None)

        def begin() -> None:
            self._tasks.run(look, seen, lambda error: _tell(page, error), key="look")

        self._once_ready(begin)
        return page

    def create(self) -> None:
        """Ask where a new notebook goes and for its passphrase; then show its recovery words."""
        from connector_app.ui.pages.create_page import CreatePage

        page = CreatePage(self._sample.parent)
        page.back_requested.connect(self.welcome)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            page.say(sentence_of(error))

        def create(path: Path, passphrase: str) -> None:
            doors, publish = self.doors, self._publish
            make = partial(doors.create, path, passphrase, publish)
            self._once_ready(lambda: self._tasks.run(make, self._show_words, failed, key="open"))

        page.create_requested.connect(create)
        self._show_page(page)

    def _open(self, page: UnlockPage, notebook: Path, secret: str) -> None:
        doors, publish = self.doors, self._publish

        def failed(error: Exception) -> None:
            if self._room.centralWidget() is page:
                _tell(page, error)
                page.wait(doors.seconds_to_wait(notebook))

        def begin() -> None:
            self._tasks.run(lambda: doors.open(notebook, secret, publish), self.opened.emit, failed, key="open")

        self._once_ready(begin)

    def _show_page(self, page: QWidget) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_F1), page).activated.connect(self.show_help)
        self._room.show_page(page)

    def show_help(self) -> None:
        """Show the first steps in a sheet over the page, on which what was typed stays."""
        page = self._room.centralWidget()
        if page is None:
            return
        from connector_app.ui.pages.guide_page import GuidePage

        sheet, guide = QDialog(page), GuidePage()
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.setWindowTitle(guide.accessibleName())
        guide.left.connect(sheet.close)
        guide.page_requested.connect(sheet.close)
        box = QVBoxLayout(sheet)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(guide)
        sheet.resize(page.window().size() * _OF_WINDOW)
        sheet.open()
        guide.reading.setFocus()

    def _once_ready(self, begin: Callable[[], object]) -> None:
        """Look at a file once no other is being closed, and behind what the first frame lets begin."""
        self._room.once_painted(lambda: self._room.once_closed(begin))

    def _show_words(self, created: tuple[Desk, tuple[str, ...]]) -> None:
        from connector_app.ui.pages.recovery_page import RecoveryPage

        desk, words = created
        page = RecoveryPage(words)
        page.written_down.connect(lambda: self.opened.emit(desk))
        self._show_page(page)
        self.made.emit(desk)

    def _open_sample(self, page: WelcomePage) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            page.say(sentence_of(error))

        def open_or_make() -> Desk:
            if self._sample.exists():
                return self.doors.open(self._sample, None, self._publish)
            return self.doors.create_sample(self._sample, self._publish)

        page.set_busy(True)
        self._once_ready(lambda: self._tasks.run(open_or_make, self.opened.emit, failed, key="open"))


def _tell(page: UnlockPage, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    page.show_error(error)
