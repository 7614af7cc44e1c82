"""What a list shows of a row, one column at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtGui import QGuiApplication

from connector_app.ui.isolation import directed

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[R]):
    """A column: its heading (asked again after a language change), a row's text, and how it shares the width.

    `least` is the width in characters it needs, `weight` its share of what is left over: days and numbers need
    none. Where the list is too narrow, columns of the highest `rank` are left out first. Numbers stand `at_end` of
    the cell. What stands in a column is `personal`, unless it is said that it is not: days, themes and numbers.
    """

    title: Callable[[], str]
    text: Callable[[R], str]
    least: int = 10
    weight: int = 0
    rank: int = 0
    at_end: bool = False
    personal: bool = True

    def heading(self) -> str:
        """Return the heading to be painted in the window."""
        return directed(self.title(), rtl=QGuiApplication.isRightToLeft())

    def cell(self, row: R) -> str:
        """Return a row's text to be painted in the window."""
        return directed(self.text(row), rtl=QGuiApplication.isRightToLeft(), personal=self.personal)
