"""The tables of a summary as chips: the first few, and all of them once somebody asks; one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.summary.protected import ProtectedTable
from connector_app.ui.labels import worded
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow

#: So many tables stand there at first; where there are only a few more, all do.
FIRST, _FEW_MORE = 8, 3
#: What says again, by an older list, what another table says.
_OLDER = frozenset({"features_five"})


class TableChips(ChipRow):
    """`chosen(ProtectedTable)` when another table is to be looked at; `unfolded` when there are other chips."""

    chosen = Signal(object)
    unfolded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SummariesPage", "Tables"), parent)
        self._tables: Sequence[ProtectedTable] = ()
        self._shown: ProtectedTable | None = None
        self._whole = False

    def show_tables(self, tables: Sequence[ProtectedTable], shown: ProtectedTable | None) -> None:
        """Offer some tables, with the one that is shown."""
        self._tables, self._shown = tables, shown
        few = len(tables) <= FIRST + _FEW_MORE
        first = [table for table in tables if table.name not in _OLDER][:FIRST]
        folded = not self._whole and not few and (shown is None or shown in first)
        chips = [self._chip(table, on=table is shown) for table in (first if folded else tables)]
        if folded:
            more = Chip(self.tr("All %n tables…", None, len(tables)))
            more.clicked.connect(self._on_more)
            chips.append(more)
        self.set_chips(chips)

    def _on_more(self) -> None:
        self._whole = True
        self.show_tables(self._tables, self._shown)
        self.unfolded.emit()
        self.chips[FIRST].setFocus()  # near the chip that is gone

    def _chip(self, table: ProtectedTable, *, on: bool) -> Chip:
        chip = Chip(worded(table.short or table.title), checkable=True)
        chip.setChecked(on)
        chip.setAutoExclusive(True)
        chip.toggled.connect(lambda checked: self._on_chosen(table) if checked else None)
        return chip

    def _on_chosen(self, table: ProtectedTable) -> None:
        self._shown = table
        self.chosen.emit(table)
