"""All widgets there are, listed while nothing can end one of them.

Qt hands out a list of addresses, and each of them gets its Python object in turn. Were the collector to run then,
a widget without an owner might end before its turn, and its address would lead nowhere: the program crashed.
"""

from PySide6.QtWidgets import QApplication, QWidget

from connector_app.collector import collector_paused


@collector_paused()
def all_widgets() -> list[QWidget]:
    """Return every widget of every window."""
    return QApplication.allWidgets()


@collector_paused()
def top_level_widgets() -> list[QWidget]:
    """Return the windows, and whatever else has no widget around it."""
    return QApplication.topLevelWidgets()
