"""What people said that shaped a plan: the insights, each leading to itself, and a form to choose another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.shaping_form import ShapingForm
from connector_app.ui.labels import isolated
from connector_app.ui.panes.pane_parts import add_buttons, add_linked
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class ShapedByCard(Card):
    """`open_requested(Ref)`, `added(id)` and `taken_out(id)` name an insight."""

    open_requested = Signal(object)
    added = Signal(str)
    taken_out = Signal(str)

    def __init__(
        self,
        shaped: Sequence[tuple[str, str]],
        others: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Insights are (id, title): those that shaped it, and others that may be chosen."""
        super().__init__(QCoreApplication.translate("ShapedByCard", "Shaped by what people said"), parent)
        self._others = others
        self.taking: list[Button] = []
        for id_, title in shaped:
            follow = partial(self.open_requested.emit, Ref(Kind.INSIGHT, id_))
            add_linked(self, title, "", follow, named=True)
            out = secondary_button(self.tr("Take out"))
            out.setAccessibleName(f"{out.text()}: {isolated(title)}")
            out.clicked.connect(partial(self._on_out, id_))
            self.taking.append(out)
            add_buttons(self, out)
        if not shaped:
            self.body.addWidget(Words(self.tr("Nothing yet."), "muted", wrap=True))
        self.choose = secondary_button(self.tr("Choose what shaped it…"), "S")
        self._room = LaterForm(self.choose, self._make_form)
        add_buttons(self, self.choose)
        self.body.addWidget(self._room)
        if not others:
            self.choose.hide()

    @property
    def form(self) -> ShapingForm:
        """Return the form in which an insight is chosen."""
        return self._room.form

    def _make_form(self) -> ShapingForm:
        form = ShapingForm(self._others)
        form.filled_in.connect(self.added)
        return form

    def _on_out(self, id_: str, _checked: bool = False) -> None:
        self.taken_out.emit(id_)
