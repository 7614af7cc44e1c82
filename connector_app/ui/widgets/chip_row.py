"""A wrapping row of chips."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.flow_layout import FlowLayout


class ChipRow(QWidget):
    """Chips that wrap onto as many lines as they need."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the row."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> list[Chip]:
        """Return the chips in order."""
        found = [self._flow.itemAt(index) for index in range(self._flow.count())]
        return [chip for item in found if item and isinstance(chip := item.widget(), Chip)]

    def add(self, widget: QWidget) -> None:
        """Add a chip, or a field that stands among them, at the end."""
        self._flow.addWidget(widget)
        widget.show()

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a chip before the one at `index`."""
        self._flow.insert_widget(index, widget)
        widget.show()

    def remove(self, widget: QWidget) -> None:
        """Take a chip out and drop it."""
        self._flow.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.updateGeometry()

    def set_chips(self, chips: Iterable[QWidget]) -> None:
        """Show these chips in place of those before."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        seen = self.isVisible()
        if seen:  # each would let the whole page be laid out anew; a row nobody has shown yet counts as hidden
            self.hide()
        for chip in chips:
            self.add(chip)
        if seen:
            self.show()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height the chips need at the width they have now."""
        width = max(self.width(), self._flow.minimumSize().width())
        return QSize(width, self._flow.heightForWidth(width))
