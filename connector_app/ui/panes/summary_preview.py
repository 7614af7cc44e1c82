"""The preview of a summary: one table, what there is to know of its current cell, and who else has its number."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.summary.protected import ProtectedTable, Shown
from connector_app.ui.dialogs.outside_form import OutsideForm
from connector_app.ui.labels import worded
from connector_app.ui.models.protected_model import ProtectedModel
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.preview_table import PreviewTable
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.words import Words


class SummaryPreview(QWidget):
    """Shows a `ProtectedTable`; `outside_given` with a canonical cell, the number, and who has it already."""

    outside_given = Signal(object, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProtectedModel(self)
        self.table = PreviewTable(self.model)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.cell = Words(wrap=True)
        self.know = flush_link(self.tr("Somebody has this number already…"))
        self.know.clicked.connect(self._on_know)
        self.form = OutsideForm()
        self.form.given.connect(self._on_given)
        self.form.left.connect(self._close_form)
        self.note = Words(tone="muted", wrap=True)
        link = QHBoxLayout()
        link.addWidget(self.know)
        link.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self.table, 1)
        box.addWidget(self.cell)
        box.addLayout(link)
        box.addWidget(self.form)
        box.addWidget(self.note)
        self._on_current()

    def show_table(
        self,
        table: ProtectedTable | None,
        base: int,
        was: Mapping[tuple[int, int], Shown] | None = None,
        *,
        running: bool = False,
    ) -> None:
        """Show a table, or none; `was` are its cells that showed something else when it was sent last.

        Numbers of a period that is still `running` change too soon for others to have them for good.
        """
        self.know.setVisible(not running)
        self._close_form()
        self.model.set_table(table, was)
        self.table.setAccessibleName(worded(table.title) if table else "")
        rule = QCoreApplication.translate(
            "SummaryPreview", "Numbers are to the nearest {base}. [c] = withheld so that no one can be recognised."
        )
        self.note.setText(rule.format(base=base))
        self._on_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the lines need at the new width."""
        super().resizeEvent(event)
        self._ask_for_room()

    def event(self, event: QEvent) -> bool:
        """Ask for the height that the lines need now that they say something else."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._ask_for_room()
        return done

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        return [self.table, self.know, *self.form.stops()]

    def _on_current(self) -> None:
        current = self.table.currentIndex()
        told = self.model.explained(current)
        choose = self.tr(
            "Choose a number to read why it shows [c] or what it was before, or to say that somebody has it "
            "already."
        )
        self.cell.setText(told or choose)
        self.cell.set_tone("" if told else "muted")
        self.know.setEnabled(self.model.key(current) is not None)
        if self.form.isVisible():
            self._close_form()

    def _on_know(self) -> None:
        self.form.ask(self.model.named(self.table.currentIndex()))

    def _on_given(self, number: int, who: str) -> None:
        cell = self.model.key(self.table.currentIndex())
        if cell is not None:
            self.outside_given.emit(cell, number, who)

    def _close_form(self) -> None:
        writing = QApplication.focusWidget() in self.form.stops()
        self.form.hide()
        if writing:
            self.table.setFocus()

    def _ask_for_room(self) -> None:
        """Never let wrapped lines be squeezed: what stands beside the preview does not know how they wrap."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))
