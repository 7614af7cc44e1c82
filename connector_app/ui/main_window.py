"""The window: locked or welcoming at first, then an open notebook; it opens, locks, and closes in good order."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QScrollArea, QWidget

from connector_app.domain.errors import UserError
from connector_app.settings import Preferences, Settings
from connector_app.ui.away.away_watch import AwayWatch
from connector_app.ui.change_relay import ChangeRelay
from connector_app.ui.front_door import FrontDoor
from connector_app.ui.getting_ready import load_in_turns
from connector_app.ui.isolation import isolated
from connector_app.ui.last_copy import LastCopy
from connector_app.ui.later import later
from connector_app.ui.leaving import CopiedHere, Leaving, cover
from connector_app.ui.messages import Messages, Said, sentence_of
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import Theme
from connector_app.ui.translation import Translation
from connector_app.ui.way_back import WayBack
from connector_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from connector_app.application.desk import Desk, Doors
    from connector_app.domain.vocabulary import Vocabulary
    from connector_app.ui.pages.closing_page import ClosingPage
    from connector_app.ui.workplace import Workplace

_SIZE = QSize(1180, 760)
#: What a frame round the window may take of the screen.
_FRAME = QSize(16, 48)
_FINISH_WITHIN = 10.0
# A copy with its check takes about two seconds for each 100 MB.
_COPY_WITHIN = 120.0


class MainWindow(QMainWindow):
    """One window for one notebook at a time; its title never says which."""

    first_painted = Signal()
    ready = Signal()

    def __init__(
        self, doors: Doors, settings: Settings, theme: Theme, translation: Translation, sample: Path
    ) -> None:
        """`sample` is where the invented community is kept; its folder is where notebooks usually are."""
        super().__init__()
        self._settings = settings
        self._theme = theme
        theme.dress(self)
        self._translation = translation
        self._sample = sample
        self._desk: Desk | None = None
        self._new_desk: Desk | None = None
        self._desk_tasks: Tasks | None = None
        self._was_at: dict[Path, str] = {}  # where one was when a notebook was locked
        self._painted = self._is_painted_told = self._loading = False
        self.messages = Messages(self)
        self.changes = ChangeRelay(self)
        self.tasks = Tasks(self.messages.tell, lambda: None, self)
        self._last_copy = LastCopy(settings, self)
        self._last_copy.failed.connect(self._on_copy_failed)
        self._way_back = WayBack(doors, self.tasks, self)
        self._way_back.ended.connect(self._on_way_back_ended)
        self._closing = False
        self.front_door = FrontDoor(
            doors,
            self,
            self.tasks,
            settings=settings,
            translation=translation,
            publish=self.changes.publish,
            way_back=self._way_back,
            sample=sample,
            parent=self,
        )
        self.front_door.opened.connect(self._enter)
        self.front_door.made.connect(self._on_made)
        self.front_door.copies_requested.connect(self.show_copies)
        self.front_door.language_chosen.connect(self._on_language)
        self._toast = Toast(self)
        self._leaving: Leaving | None = None
        self._was_locked = False
        self._copied = CopiedHere(self)
        self._away = AwayWatch(settings.load().lock_after, self)
        self._away.sleeping.connect(self._last_copy.call_off)  # the key must be gone before the machine sleeps
        self._away.gone.connect(self.lock)
        self.messages.said.connect(self._on_said)
        self.setWindowTitle("Connector")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.restoreGeometry(QByteArray.fromHex(settings.load().window.encode("ascii", "ignore")))

    # -- states --

    @property
    def workplace(self) -> Workplace | None:
        """Return the open notebook on the screen, or None while it is locked."""
        widget = self.centralWidget()
        return widget if self._desk is not None and widget is not None else None  # type: ignore[return-value]

    def get_ready(self) -> None:
        """Make ready what an open notebook needs, once the first frame is there and while somebody types.

        `ready` says that it is.
        """
        QScrollArea().viewport()  # the first such question makes every kind of widget known to Python
        self._loading = True
        self.tasks.run(self.front_door.doors.prepare, lambda _: self._load(), self._on_unprepared)

    def _on_unprepared(self, error: Exception) -> None:
        self._load()
        if not isinstance(error, UserError):
            raise error
        self.messages.tell(error)

    def _load(self) -> None:
        load_in_turns(self, self._on_loaded)

    def _on_loaded(self) -> None:
        self._loading = False
        self._away.prepare()
        gc.freeze()  # what is loaded stays; going through it at each search would stop the window noticeably
        self.ready.emit()

    def begin(self, notebook: Path | None) -> None:
        """Show the first frame: the locked notebook, or a welcome when there is none."""
        if notebook is not None and (notebook.exists() or _has_copies(notebook)):
            self.show_unlock(notebook)
        else:
            self.show_welcome()

    def show_welcome(self) -> None:
        """Offer the ways in."""
        self.front_door.welcome()

    def show_unlock(self, notebook: Path) -> None:
        """Ask for the passphrase; before the first locking the system's keyring may know it."""
        self.front_door.unlock(notebook, ask=self._was_locked)

    def bring(self, asked_for: str) -> None:
        """Come to the front because Connector was started once more, perhaps with a notebook to open."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        notebook = Path(asked_for)
        if not asked_for or not notebook.is_file() or self._new_desk is not None:
            return
        if self._desk is None:
            self.show_unlock(notebook)
        elif not notebook.samefile(self._desk.notebook.path):
            text = self.tr("Another notebook was to be opened: {name}. This one would be locked.")
            text = text.format(name=isolated(notebook.stem))
            self.messages.say(text, self.tr("Open it"), lambda: self._change_to(notebook))

    def show_copies(self, notebook: Path) -> None:
        """Show the copies of a notebook that is closed, or is just being closed."""
        self._leave()
        page = self._way_back.page(notebook)
        self.show_page(page)
        self.once_closed(lambda: self._way_back.fill(page, notebook))

    def lock(self) -> None:
        """Hide everything at once, then keep what is being typed and close the notebook; nothing here waits."""
        desk = self._desk or self._new_desk
        if desk is None:
            return
        path, unconfirmed = desk.notebook.path, self._new_desk is not None
        open_to_all = desk.notebook.sample and desk.notebook.ways_in is None
        self._was_locked = True
        self._leave()
        if open_to_all:
            self.show_welcome()
            return
        self.show_unlock(path)
        page = self.centralWidget()
        if unconfirmed and isinstance(page, UnlockPage):
            page.say_words_unconfirmed()

    # -- an open notebook --

    def _enter(self, desk: Desk, at: str = "") -> None:
        from connector_app.ui.context import Context
        from connector_app.ui.workplace import Workplace

        self._desk, self._new_desk = desk, None
        tasks = self._desk_tasks = Tasks(self.messages.tell, desk.reader.interrupt, self)
        context = Context(desk, tasks, self.messages, self.changes, self._settings)
        first = at or self._was_at.get(desk.notebook.path, "")
        place = Workplace(context, self._translation.languages(), page_later=True, first=first)
        place.lock_requested.connect(self.lock)
        place.copies_requested.connect(lambda: self.show_copies(desk.notebook.path))
        place.preferences_changed.connect(self._on_preferences)
        place.vocabulary_changed.connect(self._on_vocabulary)
        place.start_own_requested.connect(self._on_start_own)
        place.remove_sample_requested.connect(self._on_remove_sample)
        self.show_page(place)
        if not desk.notebook.sample:
            self._watch()

    def _on_made(self, desk: Desk) -> None:
        self._new_desk = desk
        self._watch()

    def _change_to(self, notebook: Path) -> None:
        """Put the open notebook away as locking does, and ask for the other one's passphrase."""
        self._was_locked = True
        self._leave()
        self.show_unlock(notebook)

    def _watch(self) -> None:
        if (handle := self.windowHandle()) is not None:
            self._away.watch(handle)

    def _leave(self) -> None:
        """Put the notebook away: nothing of it stays on the screen, what is being typed is kept, writes finish."""
        desk, new, tasks, place = self._desk, self._new_desk, self._desk_tasks, self.workplace
        self._away.stop()
        self._toast.stop()
        self._copied.clear()
        if new is not None:  # made, but its words not yet written down
            cover(self)
            self._new_desk = None
            self.tasks.run(new.notebook.close, lambda _: self._away.let_go())
        if desk is None or tasks is None or place is None:
            return
        self._was_at[desk.notebook.path] = place.last_place
        place.hide()
        if (layout := self.layout()) is not None:
            layout.removeWidget(place)  # it stays the window's: taken out of it, all in it would be styled anew
        cover(self)
        self._desk = self._desk_tasks = None
        self._leaving = leaving = Leaving(desk, tasks, place, self._last_copy.close, self.tasks, self)
        leaving.ended.connect(lambda: self._on_left(leaving))
        leaving.begin()

    def _on_left(self, leaving: Leaving) -> None:
        """Note that the notebook is closed; whoever waited for that was connected after us."""
        leaving.deleteLater()
        self._leaving = None
        self._away.let_go()

    def once_closed(self, then: Callable[[], object]) -> None:
        """Do something that may need the file of the notebook that is just being closed."""
        if self._leaving is None:
            then()
        else:
            self._leaving.ended.connect(then)

    def _on_way_back_ended(self, notebook: Path, said: str) -> None:
        self.show_unlock(notebook)
        page = self.centralWidget()
        if said and isinstance(page, UnlockPage):
            page.field.say(said)

    def _on_copy_failed(self) -> None:
        """Say why there is no copy, unless the window is closing: then its last page says so."""
        if not self._closing and (trouble := self._last_copy.take_trouble()) is not None:
            self.once_closed(lambda: self.messages.tell(trouble))

    def _on_start_own(self) -> None:
        self._leave()
        self.front_door.create()

    def _on_remove_sample(self) -> None:
        path = self._desk.notebook.path if self._desk else self._sample
        self._leave()
        self.show_welcome()
        said = self.tr("The invented community is gone.")

        def remove() -> None:
            self.tasks.run(lambda: self.front_door.doors.remove_sample(path), lambda _: self.messages.say(said))

        self.once_closed(remove)

    # -- the rest --

    def once_painted(self, then: Callable[[], object]) -> None:
        """Do something for which the first frame must not wait, once all is loaded that an open notebook needs.

        What is there when that is done is set aside from the collector, and nothing of a notebook may be.
        """
        if self._loading:
            self.ready.connect(then)
        elif self._is_painted_told:
            then()
        else:
            self.first_painted.connect(lambda: self.once_painted(then))

    def show_page(self, widget: QWidget) -> None:
        """Put a widget into the window; the one before goes, and forgets what was typed into it."""
        before = self.centralWidget()
        if isinstance(before, UnlockPage):
            before.stop()
        self.setCentralWidget(widget)
        self._toast.raise_()
        widget.setFocus()

    def _on_said(self, said: Said) -> None:
        if self._leaving is None:
            self._toast.show_message(said.text, said.action_text, said.action)
        elif said.warn:  # the words themselves may be about somebody, and the notebook is off the screen already
            self._toast.show_message(
                self.tr("Not everything could be kept when the notebook was locked. Look at what you wrote last.")
            )

    def _on_language(self, code: str) -> None:
        self._on_preferences(self._keep(language=code))
        self.show_welcome()

    def _on_preferences(self, preferences: Preferences) -> None:
        """Show colours and size at once; another language needs every page made anew."""
        self._theme.choose(preferences.theme, preferences.text_scale)
        self._away.set_minutes(preferences.lock_after)
        if preferences.language != self._translation.code:
            spoken = self._translation.spoken
            self._translation.use(preferences.language)
            if spoken != self._translation.spoken:
                later(self, self._make_anew)

    def _on_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Speak in other lists from now on: every page is made anew with them."""
        if self._desk is not None:
            self._desk = replace(self._desk, vocabulary=vocabulary)
            later(self, self._make_anew)

    def _make_anew(self) -> None:
        desk, tasks, place = self._desk, self._desk_tasks, self.workplace
        if desk is None or tasks is None or place is None:
            return
        place.close_down()
        tasks.wait_idle(_FINISH_WITHIN)
        if self._desk is not desk:  # it locked while we waited
            return
        tasks.close()
        self._enter(desk, place.current)

    def _keep(self, **changed: str) -> Preferences:
        preferences = replace(self._settings.load(), **changed)  # type: ignore[arg-type]
        self._settings.save(preferences)
        return preferences

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the first frame is there, so that the heavy rooms are fetched after it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            later(self, self._tell_painted)

    def _tell_painted(self) -> None:
        self._is_painted_told = True
        self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, close the notebook, end the threads."""
        self._closing = True
        self._keep(window=bytes(self.saveGeometry().toHex().data()).decode("ascii"))
        self._leave()
        before = self.centralWidget()
        if isinstance(before, UnlockPage):
            before.stop()
        self._toast.stop()
        if self._leaving is not None or not self.tasks.idle:
            self._show_closing()
        if self._leaving is not None:
            self._leaving.wait(_COPY_WITHIN)
        self.tasks.wait_idle(_COPY_WITHIN)
        self._closing = False
        if (trouble := self._last_copy.take_trouble()) is not None:
            self._show_closing().say_trouble(sentence_of(trouble))
            event.ignore()
            return
        self.tasks.close()
        super().closeEvent(event)

    def _show_closing(self) -> ClosingPage:
        from connector_app.ui.pages.closing_page import ClosingPage

        page = ClosingPage()
        page.hurried.connect(lambda: self._last_copy.call_off() if self._closing else self.close())
        self.show_page(page)
        return page


def _has_copies(notebook: Path) -> bool:
    from connector_app.application.copies import copies_folder  # rarely asked for at the start

    return copies_folder(notebook).is_dir()
