"""What stands above a table's scroll bar, so that the heading goes on to the edge and the bar moves rows only."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget


class HeaderCorner(QWidget):
    """As high as the heading of its table, and in its colours by the style sheet."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._header.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        table.addScrollBarWidget(self, Qt.AlignmentFlag.AlignTop)

    def sizeHint(self) -> QSize:
        """Return the height of the heading; as broad as the bar is."""
        return QSize(0, self._header.height())

    def eventFilter(self, _header: QObject, event: QEvent) -> bool:
        """Grow and shrink with the heading."""
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return False
