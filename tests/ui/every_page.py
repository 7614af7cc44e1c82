"""The window on the invented community, page after page, as somebody sees it who tries everything.

Each `every_page_….py` leads through one part of the tour.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from connector_app.settings import Theme as ThemeChoice
from connector_app.store.key_ring import KeyRing
from connector_app.store.ways_in import NotebookWaysIn
from connector_app.ui.context import Context
from connector_app.ui.panes.ways_in_card import WaysInCard
from connector_app.ui.theme import Theme
from connector_app.ui.translation import Language
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.workplace import Workplace
from tests.factory import copy_notebook
from tests.store.drawer import Drawer
from tests.ui.every_page_answers import Answers
from tests.ui.every_page_bring_in import BringIn
from tests.ui.every_page_forms import Forms, Sheets
from tests.ui.every_page_front import front_pages
from tests.ui.every_page_heard import Heard
from tests.ui.every_page_leaving import Leaving
from tests.ui.every_page_part import Scene
from tests.ui.every_page_people import Forgetting, People
from tests.ui.every_page_places import Charts, Exchanges, Frameworks, Places, Postcodes, Rights
from tests.ui.every_page_sample import make_sample

__all__ = ["SMALL", "Look", "Stage", "make_sample", "settled"]

#: The smallest window that everything fits into.
SMALL = (1024, 600)

_PARTS = (
    Places,
    Frameworks,
    Postcodes,
    Charts,
    Exchanges,
    Heard,
    Rights,
    Answers,
    BringIn,
    Forms,
    Leaving,
    People,
    Sheets,
    Forgetting,
)


def settled(tasks) -> None:
    """Let reading and laying out come to an end: what was read may lay out, what is laid out may read.

    A long pane grows for some turns after it was laid out.
    """
    for _ in range(8):
        assert tasks.wait_idle(30)  # the machine may be busy with other things
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
        self._theme.dress(window)
        window.resize(*look.size)
        for name, page in front_pages(self._folder, self._context.tasks):
            window.setCentralWidget(page)
            window.show()
            page.setFocus()
            self._settle()
            yield name, window
        window.setCentralWidget(page := ColumnPage("Settings"))
        page.column.addWidget(link_button("Back"), 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(ways := self._ways_in())
        page.column.addStretch(1)
        self._settle()
        ways.passphrase.click()
        ways.form.say_of_old("This is not the passphrase of this notebook.")
        self._settle()
        yield "ways in", window
        place = Workplace(self._context, [Language("en", "English")])
        window.setCentralWidget(place)
        for part in _PARTS:
            yield from part(place, self._settle).scenes()
        place.close_down()
        self._settle()
        window.close()
        window.deleteLater()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _ways_in(self) -> WaysInCard:
        """Make the card that the sample's settings lack, with a keyring to choose."""
        notebook = copy_notebook(Path(mkdtemp(dir=self._folder)))
        notebook.close()
        known = notebook.ways_in
        ways_in = NotebookWaysIn(known._path, known._words, known._cost, KeyRing(Drawer))
        return WaysInCard(self._context, ways_in)

    def _settle(self) -> None:
        settled(self._context.tasks)
