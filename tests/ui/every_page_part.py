"""What all parts of the tour of every page have: the open notebook, two people of it, and how to wait."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.ui.workplace import Workplace

#: A scene: what it is called, and the widget that is the window then.
Scene = tuple[str, QWidget]


class Part(ABC):
    """Leads through some pages; `settle` returns when nothing is being read or laid out any more."""

    def __init__(self, place: Workplace, settle: Callable[[], None]) -> None:
        self.place = place
        self.settle = settle
        reader = place._context.desk.reader
        keys = reader.order(Listing(Kind.PERSON))[:2]
        self.first, self.second = (row.label for row in reader.rows(Kind.PERSON, keys))

    @abstractmethod
    def scenes(self) -> Iterator[Scene]:
        """Show one page or form after another; each stays until the next is asked for."""

    def press(self, keys: str) -> None:
        """Do what keys do everywhere."""
        wanted = QKeySequence(keys)
        next(action for action in self.place.actions() if action.shortcut() == wanted).trigger()

    def show(self, key: str) -> None:
        """Show a place, and of a list the second line."""
        page = self.place.go(key)
        if key == "exchanges":
            page.views.show_view("list")
        self.settle()
        if key in ("people", "conversations", "exchanges"):
            page.list.choose(1)
            self.settle()


def into_view(widget: QWidget) -> None:
    """Scroll to a widget on its page."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    around.ensureWidgetVisible(widget)
    QApplication.processEvents()
