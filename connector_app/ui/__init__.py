"""The window: the only room with Qt."""

from contextlib import suppress
from importlib import import_module
from typing import Any

import PySide6.QtCore  # noqa: F401 - it loads what is mended here


def _read_no_sources() -> None:
    """Keep the bindings from reading and keeping the source of every module that is imported.

    They look for "PySide6" in it, to know which modules may switch to snake case; none of ours does. The sources
    of a thousand modules took 28 MB.
    """
    with suppress(ImportError):  # another version, or a package, may keep it elsewhere
        feature: Any = import_module("shibokensupport.feature")
        feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001 - there is no other way to say so


_read_no_sources()
