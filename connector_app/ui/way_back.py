"""The way back to a copy: from the page that shows the copies to the notebook that asks for its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connector_app.domain.errors import UserError
from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from connector_app.application.copies import Copy, Inside
    from connector_app.application.desk import Doors
    from connector_app.ui.pages.copies_page import CopiesPage


class WayBack(QObject):
    """Leads through going back; `ended` comes with the notebook and what is to be said on top of it."""

    ended = Signal(Path, str)

    def __init__(self, doors: Doors, tasks: Tasks, parent: QObject | None = None) -> None:
        """`tasks` is the window's own lane, in which notebooks are opened and closed."""
        super().__init__(parent)
        self._doors = doors
        self._tasks = tasks
        self._running: Task | None = None

    def page(self, notebook: Path) -> CopiesPage:
        """Return the page of a notebook's copies, still empty."""
        from connector_app.ui.pages.copies_page import CopiesPage

        page = CopiesPage(notebook)
        page.look_requested.connect(lambda copy, secret: self._look(page, notebook, copy, secret))
        page.restore_requested.connect(lambda copy, secret: self._restore(page, notebook, copy, secret))
        page.stopped.connect(lambda: self._on_stopped(page))
        page.left.connect(lambda: self._end(page, notebook, ""))
        return page

    def fill(self, page: CopiesPage, notebook: Path) -> None:
        """Look which copies there are of a notebook that is closed, and show them."""
        doors = self._doors

        def listed() -> list[tuple[Copy, bool]]:
            return [(copy, doors.is_as_made(copy.path)) for copy in doors.copies(notebook)]

        def shown(found: tuple[list[tuple[Copy, bool]], int]) -> None:
            copies, seconds = found
            page.show_copies(copies)
            page.wait(seconds)

        self._tasks.run(lambda: (listed(), doors.seconds_to_wait(notebook)), shown, key="copies")

    def bring_keys_back(self, notebook: Path, failed: Callable[[UserError], None]) -> None:
        """Put the keys of the newest copy beside a notebook that lost its own."""
        said = self.tr(
            "The keys of a copy are beside it again. Type the passphrase of that time, or the recovery words."
        )

        def told(error: Exception) -> None:
            _tell(failed, error)

        self._tasks.run(
            lambda: self._doors.bring_keys_back(notebook), lambda _: self.ended.emit(notebook, said), told
        )

    def _look(self, page: CopiesPage, notebook: Path, copy: Path, secret: str) -> None:
        page.begin(self.tr("Reading every page of the copy…"))

        def done(inside: Inside) -> None:
            page.show_inside(copy, secret, inside)

        self._running = self._tasks.run_long(
            lambda told: self._doors.look_inside(copy, notebook, secret, told),
            done,
            page.progress.say,
            lambda error: self._refused(page, notebook, error),
            key="look inside",
        )

    def _restore(self, page: CopiesPage, notebook: Path, copy: Path, secret: str) -> None:
        page.begin(self.tr("Putting the copy in place…"), with_inside=True)
        self._running = self._tasks.run_long(
            lambda told: self._doors.restore(copy, notebook, secret, told),
            lambda aside: self._end(page, notebook, self._said(aside)),
            page.progress.say,
            lambda error: self._refused(page, notebook, error),
            key="restore",
        )

    def _end(self, page: CopiesPage, notebook: Path, said: str) -> None:
        page.stop()
        self.ended.emit(notebook, said)

    def _refused(self, page: CopiesPage, notebook: Path, error: Exception) -> None:
        _tell(page.show_error, error)
        page.wait(self._doors.seconds_to_wait(notebook))

    def _said(self, aside: Path | None) -> str:
        text = self.tr("The copy is in place.")
        if aside is None:
            return text
        before = self.tr("What was there before is in the folder {folder}.")
        return f"{text} {before.format(folder=isolated(path_text(str(aside))))}"

    def _on_stopped(self, page: CopiesPage) -> None:
        if self._running is not None:
            self._running.cancel()
        page.end()


def _tell(show: Callable[[UserError], None], error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    show(error)
