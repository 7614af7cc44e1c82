"""The row of chips for the names of a line; it touches only the chips that changed, so typing stays quick."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from connector_app.ui.pages.log_parts.focus_order import put_before
from connector_app.ui.pages.log_parts.party_chip import NameShown, PartyChip
from connector_app.ui.widgets.chip_row import ChipRow


class PartyChips(ChipRow):
    """Chips for names; `pick(name, id)` and `take_out(name)` edit the line they stand for.

    `after` is a field that stands behind the chips and takes the keyboard when the chip in use goes.
    """

    def __init__(
        self,
        name: str,
        pick: Callable[[str, str], None],
        take_out: Callable[[str], None] | None = None,
        after: QWidget | None = None,
    ) -> None:
        super().__init__(name)
        self._pick = pick
        self._take_out = take_out
        self._after = after
        if after is not None:
            self.add(after)

    @property
    def party_chips(self) -> list[PartyChip]:
        """Return the chips in order."""
        return [chip for chip in self.chips if isinstance(chip, PartyChip)]

    def show_names(self, shown: Sequence[NameShown]) -> None:
        """Show these names in this order."""
        old = self.party_chips
        if [chip.shown for chip in old] == list(shown):
            return
        same = 0
        while same < min(len(old), len(shown)) and old[same].shown.name == shown[same].name:
            old[same].show_name(shown[same])
            same += 1
        for chip in old[same:]:
            if chip.hasFocus() and self._after is not None:
                self._after.setFocus(Qt.FocusReason.OtherFocusReason)
            self.remove(chip)
        for index, entry in enumerate(shown[same:], same):
            self.insert(index, self._chip(entry))
        if self._after is not None:
            put_before(self.party_chips, self._after)
        self.updateGeometry()

    def _chip(self, shown: NameShown) -> PartyChip:
        take_out = partial(self._take_out, shown.name) if self._take_out is not None else None
        return PartyChip(shown, partial(self._pick, shown.name), take_out)
