"""The window on the invented community, page after page, as somebody sees it who tries everything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from connector_app.application.copies import Copy, Difference, Inside, Why
from connector_app.application.rows import Listing
from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import Kind
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.context import Context
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.pages.copies_page import CopiesPage
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.theme import Theme
from connector_app.ui.workplace import Workplace
from tests.factory import TODAY, notebooks

#: The smallest window that everything fits into.
SMALL = (1024, 600)
#: A scene: what it is called, and the widget that is the window then.
Scene = tuple[str, QWidget]


def make_sample(path: Path) -> None:
    """Put the invented community into a file without a passphrase."""
    notebook = notebooks().create_sample(path)
    fill(notebook, sample_nouns(today=TODAY))
    notebook.close()


def front_pages(folder: Path) -> Iterator[Scene]:
    """Make the pages that come before a notebook is open."""
    yield "welcome", WelcomePage([("en", "English"), ("cy", "Cymraeg")], "en", folder)
    yield "create", CreatePage(folder)
    yield "recovery", RecoveryPage(tuple(f"word{number}" for number in range(12)))
    unlock = UnlockPage("Our street")
    unlock.show_error(NotebookError("keys_missing"))
    yield "unlock", unlock
    yield "copies of a closed one", copies_page(folder)


def copies_page(folder: Path) -> CopiesPage:
    """Return the page of a notebook's copies, one of which was looked into."""
    page = CopiesPage(folder / "Our street.connector")
    made_at = datetime(2026, 11, 22, 18, 5)  # noqa: DTZ001 - local time, as copies are named by
    copies = [
        Copy(path=folder / f"{n}.connector", sequence=n, made_at=made_at, size=4096 * n, why=why)
        for n, why in ((3, Why.RESCUE), (2, Why.BEFORE_VERSION), (1, Why.ORDINARY))
    ]
    page.show_copies([(copy, copy.sequence != 1) for copy in copies])
    inside = Inside(
        people=61,
        conversations=412,
        exchanges=1,
        newest_conversation=TODAY,
        last_change=made_at,
        unknown_releases=1,
        difference=Difference(lost=3, changed=2, returning=1),
    )
    page.show_inside(copies[0].path, "", inside)
    page.list.setFocus()
    return page


class Tour:
    """Leads through an open notebook; `settle` returns when nothing is being read or laid out any more."""

    def __init__(self, place: Workplace, settle: Callable[[], None]) -> None:
        self._place = place
        self._settle = settle
        reader = place._context.desk.reader
        keys = reader.order(Listing(Kind.PERSON))[:2]
        self._first, self._second = (row.label for row in reader.rows(Kind.PERSON, keys))

    def scenes(self) -> Iterator[Scene]:
        """Show one page or form after another; each stays until the next is asked for."""
        for name in ("today", "people", "conversations", "exchanges", "summaries", "help", "copies", "settings"):
            self._show(name)
            yield name, self._place
        yield from self._forms()
        yield from self._palette()

    def _forms(self) -> Iterator[Scene]:
        people = self._place.go("people")
        people.add.click()
        self._settle()
        yield "person form", self._place
        people._close_form()
        self._place.forget(people.shown)
        self._settle()
        yield "forget", self._place
        people.forgetting.page.cancel.click()
        for key, line in (
            (
                "log",
                f"@{self._first} @Zebedee damp again, and the buses stop at six #housing !fri ring the council",
            ),
            ("exchange", f"{self._first}, Zebedee > {self._second}: lift to the clinic 40m"),
        ):
            self._place.write(key, line)
            self._settle()
            yield f"{key} form", self._place

    def _palette(self) -> Iterator[Scene]:
        self._show("today")
        keys = QKeySequence("Ctrl+K")
        next(action for action in self._place.actions() if action.shortcut() == keys).trigger()
        palette = self._place.findChild(SearchPalette)
        palette.line.setText("repair")
        self._settle()
        yield "search", palette
        palette.close()

    def _show(self, key: str) -> None:
        page = self._place.go(key)
        self._settle()
        if key in ("people", "conversations", "exchanges"):
            page.list.choose(1)
            self._settle()


def settled(tasks) -> None:
    """Let reading and laying out come to an end: what was read may lay out, what is laid out may read."""
    for _ in range(3):
        assert tasks.wait_idle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@dataclass(frozen=True, kw_only=True)
class Look:
    """How the window is looked at."""

    colours: ThemeChoice = ThemeChoice.LIGHT
    percent: int = 100
    mirrored: bool = False
    size: tuple[int, int] = SMALL


class Stage:
    """Shows every page in a look."""

    def __init__(self, app: QApplication, theme: Theme, context: Context, folder: Path) -> None:
        self._app, self._theme, self._context, self._folder = app, theme, context, folder

    def scenes(self, look: Look) -> Iterator[Scene]:
        """Yield every page and form, shown."""
        self._theme.choose(look.colours, look.percent)
        direction = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        window = QMainWindow()
        window.resize(*look.size)
        for name, page in front_pages(self._folder):
            window.setCentralWidget(page)
            window.show()
            page.setFocus()
            self._settle()
            yield name, window
        place = Workplace(self._context, [])
        window.setCentralWidget(place)
        yield from Tour(place, self._settle).scenes()
        place.close_down()
        self._settle()
        window.close()
        window.deleteLater()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _settle(self) -> None:
        settled(self._context.tasks)
