"""Loads what an open notebook shows, a module in each turn of the event loop of the window's thread.

Never in a lane: Qt's bindings end the program where two threads load parts of them at once.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QObject

from connector_app.ui.later import in_turn

#: In the order in which they need each other, so that no turn loads very much.
_ROOMS = ("widgets", "models", "dialogs", "panes", "pages")


def load_in_turns(owner: QObject, done: Callable[[], object]) -> None:
    """Load every room of the window and then say `done`, unless `owner` is gone by then."""
    names = _names()

    def go_on() -> None:
        name = next((name for name in names if name not in sys.modules), None)
        if name is None:
            done()
            return
        import_module(name)
        in_turn(owner, go_on)

    in_turn(owner, go_on)


def _names() -> Iterator[str]:
    for room in _ROOMS:
        package = import_module(f"connector_app.ui.{room}")
        yield from (found.name for found in iter_modules(package.__path__, f"{package.__name__}."))
    yield "connector_app.ui.workplace"
