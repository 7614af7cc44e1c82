"""What they bring: a chip for each strength in the line, with whose it is; another press, another person."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from connector_app.application.line_edits import with_bringer, without_brought
from connector_app.domain.folding import fold
from connector_app.domain.quickline import Brought, Mention
from connector_app.ui import veil
from connector_app.ui.isolation import button_text, isolated
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.focus_order import put_before
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow


class BroughtPart(QWidget):
    """Shows the strengths of the state's line and edits them there; not there while the line has none."""

    def __init__(self, state: ConversationState, after: QWidget, parent: QWidget | None = None) -> None:
        """`after` is what Tab reaches behind the chips."""
        super().__init__(parent)
        self._state = state
        self._after = after
        self._shown: list[tuple[str, str]] = []
        question = self.tr("What they bring")
        self.row = ChipRow(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Labelled(question, self.row, self.row))
        state.changed.connect(self.show_state)
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        return self.row.chips

    def show_state(self) -> None:
        """Show what the line says that somebody brings."""
        line = self._state.understood.line
        whose = [
            (brought.title, mention.name if (mention := line.whose(brought)) else "") for brought in line.brought
        ]
        if whose == self._shown:
            return
        if any(chip.hasFocus() for chip in self.chips):
            self._after.setFocus()
        self._shown = whose
        self.row.set_chips([self._chip(number, *each) for number, each in enumerate(whose)])
        put_before(self.chips, self._after)
        self.setVisible(bool(whose))

    def menu_of_choices(self, number: int) -> QMenu:
        """Return a menu of everybody who may bring it, and of taking it out."""
        brought, menu = self._brought(number), QMenu(self)
        line = self._state.understood.line
        now = line.whose(brought)
        for mention in {fold(each.name): each for each in reversed(line.mentions)}.values():
            if now is None or fold(mention.name) != fold(now.name):
                text = self.tr("{name} brings it").format(name=isolated(mention.name))
                action = menu.addAction(button_text(veil.shown(text)))
                action.triggered.connect(partial(self._give_to, brought, mention))
        menu.addSeparator()
        menu.addAction(self.tr("Take it out")).triggered.connect(partial(self._take_out, number))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _chip(self, number: int, title: str, name: str) -> Chip:
        chip = Chip(
            f"{title} · {name}" if name else title, removable=True, tone="on" if name else "warn", personal=True
        )
        item = self._state.desk.vocabulary.categories.by_code.get(self._brought(number).category)
        chip.setToolTip(item.label if item else "")
        chip.removed.connect(partial(self._take_out, number))
        chip.clicked.connect(lambda: self._open(chip, number))
        return chip

    def _open(self, chip: Chip, number: int) -> None:
        self.menu_of_choices(number).popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _brought(self, number: int) -> Brought:
        return self._state.understood.line.brought[number]

    def _give_to(self, brought: Brought, mention: Mention, _checked: bool = False) -> None:
        self._state.edit(lambda form, _: with_bringer(form, brought, mention))

    def _take_out(self, number: int, _checked: bool = False) -> None:
        brought = self._brought(number)
        self._state.edit(lambda form, _: without_brought(form, brought))
