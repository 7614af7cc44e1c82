"""A chip for a name in a line; its menu tells people of one name apart."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from connector_app.domain.naming import Candidate
from connector_app.ui import veil
from connector_app.ui.isolation import button_text, isolated
from connector_app.ui.widgets.chip import Chip


@dataclass(frozen=True, slots=True)
class NameShown:
    """One name as its chip shows it: the words, "on" or "warn", and who may be meant.

    `new_group` is what picking a new group of this name gives, empty where groups cannot be meant.
    """

    name: str
    text: str
    tone: str
    candidates: tuple[Candidate, ...]
    new_group: str = ""


class PartyChip(Chip):
    """Pressing it opens the choice of who is meant; `pick` gets the id, empty for somebody new."""

    def __init__(
        self, shown: NameShown, pick: Callable[[str], None], take_out: Callable[[], None] | None = None
    ) -> None:
        super().__init__(shown.text, removable=take_out is not None, tone=shown.tone, personal=True)
        self.shown = shown
        self._pick = pick
        self._take_out = take_out
        if take_out is not None:
            self.removed.connect(take_out)
        self.clicked.connect(self._on_clicked)

    def show_name(self, shown: NameShown) -> None:
        """Show the same name in another light."""
        self.shown = shown
        self.set_text(shown.text)
        self.set_tone(shown.tone)

    def menu_of_choices(self) -> QMenu:
        """Return a menu of everybody of this name, somebody new, and taking the name out."""
        menu = QMenu(self)
        for candidate in self.shown.candidates:
            text = isolated(veil.initials(candidate.label))
            if candidate.hint:
                text = f"{text}  –  {veil.shown(isolated(candidate.hint))}"
            menu.addAction(button_text(text)).triggered.connect(lambda _=False, c=candidate: self._pick(c.id))
        text = self.tr("Somebody new called {name}").format(name=isolated(self.shown.name))
        menu.addAction(button_text(veil.shown(text))).triggered.connect(lambda: self._pick(""))
        if self.shown.new_group:
            text = self.tr("A new group called {name}").format(name=isolated(self.shown.name))
            menu.addAction(button_text(veil.shown(text))).triggered.connect(
                lambda: self._pick(self.shown.new_group)
            )
        if self._take_out is not None:
            menu.addSeparator()
            text = self.tr("Take {name} out").format(name=isolated(self.shown.name))
            menu.addAction(button_text(veil.shown(text))).triggered.connect(self._take_out)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _on_clicked(self) -> None:
        self.menu_of_choices().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
