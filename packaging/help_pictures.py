#!/usr/bin/env python3
"""Paints the pictures of the help from the invented community: run it again when a page has changed its looks.

uv run python packaging/help_pictures.py
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from connector_app import paths
from connector_app.bootstrap import NotebookDoors
from connector_app.settings import Settings
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.catalogues import compile_own
from connector_app.ui.change_relay import ChangeRelay
from connector_app.ui.context import Context
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.messages import Messages
from connector_app.ui.panes.help_topics import pictures_folder
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import STYLE, Theme
from connector_app.ui.translation import Translation
from connector_app.ui.widgets.words import Words
from connector_app.ui.workplace import Workplace

_WINDOW = (1120, 700)
_WIDTH = 720
_LINES = {
    "log": "@Alex the buses stop at six, nobody gets home from the clinic #transport +lifts !fri ring the council",
    "exchange": "Bea > Cy: lift to the clinic 40m",
}
_ROWS = (
    "Name,Tel,Where we met",
    "Rukhsana Begum,0115 496 0101,at the fair",
    "Nadia Sands,0115 496 0102,on the stairs",
    "Tom Usher,0115 496 0103,at the fair",
    ",,nobody wrote a name here",
    "Ida Wick,0115 496 0104,through Tom",
)


def main() -> int:
    """Paint all of them and return 0."""
    app = QApplication([sys.argv[0], *STYLE])
    font = app.font()
    font.setPointSizeF(11.25)
    app.setFont(font)
    translation = Translation(app, compile_own())
    translation.use("en")
    theme = Theme(app, paths.resources() / "icons", ThemeChoice.LIGHT)
    folder = pictures_folder()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room:
        os.environ["CONNECTOR_HOME"] = room
        settings = Settings(paths.settings_file())
        relay = ChangeRelay()
        desk = NotebookDoors(settings).create_sample(Path(room) / "sample.connector", relay.publish)
        messages = Messages()
        tasks = Tasks(messages.tell, desk.reader.interrupt)
        place = Workplace(Context(desk, tasks, messages, relay, settings), translation.languages())
        place.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        place.setFixedSize(*_WINDOW)
        theme.dress(place)
        place.show()
        for name, shown in _scenes(place, lambda: _settle(app, tasks)):
            _keep(shown, folder / f"{name}.png")
        place.close_down()
        _settle(app, tasks)
        tasks.close()
        desk.notebook.close()
    theme.deleteLater()
    print(f"{sum(path.stat().st_size for path in folder.iterdir()) // 1024} KB in {folder}")
    return 0


def _scenes(place: Workplace, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    for key in ("today", "people", "conversations", "exchanges", "heard", "summaries", "rights", "settings"):
        page = place.go(key)
        settle()
        if key in ("people", "conversations", "exchanges", "heard"):
            page.list.choose(2)  # type: ignore[attr-defined]
            settle()
        if key == "settings":
            _name_a_home(page)
        yield key, place
    yield "bring-in", _bring_in(place, settle)
    for key, line in _LINES.items():
        place.write(key, line)
        settle()
        yield key, place.page(key)
    place.go("people")
    place.doorstep.action.setChecked(True)
    settle()
    yield "doorstep", place
    place.doorstep.action.setChecked(False)
    place.go("today")
    place.actions_everywhere.show_search()
    palette = place.findChild(SearchPalette)
    if palette is not None:
        palette.line.setText("li")
        settle()
        yield "search", palette
        palette.close()


def _name_a_home(page: QWidget) -> None:
    """Show the notebook where people have theirs, and not the folder for a moment that it is in here."""
    for words in page.findChildren(Words):
        if words.text().replace("\u200b", "").strip("\u2068\u2069").endswith("sample.connector"):
            words.setText("/home/rosie/Documents/Connector/sample.connector")


def _bring_in(place: Workplace, settle: Callable[[], None]) -> QWidget:
    """Show the rows of a file of which somebody is known, somebody new, and one row says nothing of anybody."""
    page = place.go("bring-in")
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "street.csv"
        path.write_text("\n".join(_ROWS), encoding="utf-8")
        page.read(path)  # type: ignore[attr-defined]
        settle()
    page.go_on.click()  # type: ignore[attr-defined]
    settle()
    return place


def _settle(app: QApplication, tasks: Tasks) -> None:
    for _ in range(4):
        tasks.wait_idle(60)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()


def _keep(widget: QWidget, path: Path) -> None:
    """Save a widget as a small picture: as wide as there is room for in the help, without transparency."""
    image = widget.grab().toImage()
    if image.width() > _WIDTH:
        image = image.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)


if __name__ == "__main__":
    sys.exit(main())
