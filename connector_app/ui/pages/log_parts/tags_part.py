"""Chips for one list of codes; each chip stands for a tag in the line."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.line_edits import with_tag, without_tag
from connector_app.domain.vocabulary import Item
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow


class TagsPart(QWidget):
    """Shows the tags of a list as chips: the `first` ones, those in the line, and behind `More` the rest."""

    def __init__(
        self,
        state: ConversationState,
        question: str,
        items: Sequence[Item],
        first: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._items = [item for item in items if item.active]
        self._codes = [item.code for item in self._items]
        self._first_of_list = [item.code for item in self._items[:first]]
        self._first = set(self._first_of_list)
        self._all = len(self._first) == len(self._items)
        self._shown: dict[str, bool] = {}
        self._row = ChipRow(question)
        self._chips: dict[str, Chip] = {}
        self.more = Chip("")
        self.more.clicked.connect(self._on_more)
        self._row.add(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Labelled(question, self._row, self.chip(self._items[0].code)))
        self._arrange(())
        state.changed.connect(self.show_state)

    def put_first(self, codes: Iterable[str]) -> None:
        """Show these codes without being asked for more, and as many others as there were before."""
        wanted = [code for code in dict.fromkeys((*codes, *self._first_of_list)) if code in self._codes]
        self._first = set(wanted[: len(self._first_of_list)])
        self._arrange([code for code, on in self._shown.items() if on])

    def show_state(self) -> None:
        """Switch the chips on that stand in the line."""
        on = {tag.code for tag in self._state.understood.line.tags}
        now = {code: code in on for code in self._codes}
        if now != self._shown:
            self._shown = now
            self._arrange(on)
            for code, chip in self._chips.items():
                chip.setChecked(now[code])

    def chip(self, code: str) -> Chip:
        """Return the chip of a code, made now if it was not seen yet: most people need few of them."""
        if code not in self._chips:
            place = self._codes.index(code)
            before = [self._chips[each] for each in self._codes[:place] if each in self._chips]
            chip = self._chips[code] = self._chip(self._items[place])
            chip.setChecked(self._shown.get(code, False))
            self._row.insert(len(before), chip)
            chip.setVisible(self._all or code in self._first or self._shown.get(code, False))
            if before:
                QWidget.setTabOrder(before[-1], chip)
            if len(before) == len(self._chips) - 1:  # it is the last
                QWidget.setTabOrder(chip, self.more)
        return self._chips[code]

    def _chip(self, item: Item) -> Chip:
        chip = Chip(item.chip, checkable=True)
        chip.setToolTip(item.definition or item.label)
        chip.clicked.connect(lambda checked: self._on_clicked(item, checked))
        return chip

    def _on_clicked(self, item: Item, checked: bool) -> None:
        if checked:
            self._state.edit(lambda form, understood: with_tag(form, understood, item))
        else:
            self._state.edit(lambda form, understood: without_tag(form, understood, item.code))

    def _on_more(self) -> None:
        self._all = not self._all
        self._arrange([code for code, on in self._shown.items() if on])

    def _arrange(self, on: Iterable[str]) -> None:
        visible = set(self._codes) if self._all else self._first | set(on)
        for code in self._codes:
            if code in visible or code in self._chips:
                self.chip(code).setVisible(code in visible)
        self.more.setVisible(len(self._first) < len(self._codes))
        self.more.set_text(self.tr("Fewer") if self._all else self.tr("More…"))
        self._row.updateGeometry()
