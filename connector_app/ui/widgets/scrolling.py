"""A column that scrolls where there is more of it than room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from connector_app.ui.theme import BAR


class Scrolling(QScrollArea):
    """Scrolls a widget up and down, without a frame; nothing but what is in it takes the keyboard.

    Its bar has room at the side where lines end also while there is nothing to scroll: what is in it is as wide on
    every page, and nothing moves when a card gets longer.

    The bar is one of its own. Qt tells assistive technology of its bars as long as they are seen, and crashes when
    it is then asked for one that has gone: whoever reads a page while another one comes would end the program.
    """

    def __init__(self, widget: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own parts, to be wrapped for Python, have every class of widget made: not before the first frame.
        unseen = QScrollBar(Qt.Orientation.Vertical)
        self.setVerticalScrollBar(unseen)
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.hide()
        unseen.rangeChanged.connect(self._on_range_changed)
        unseen.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(unseen.setValue)
        self._place_bar()
        if widget is not None:
            widget.setProperty("plain", "true")
            self.setWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar be as high as it is."""
        super().resizeEvent(event)
        self._place_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Have the bar at the other side when the direction of writing turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_bar()

    def _place_bar(self) -> None:
        """Put the bar where lines end, and leave it that room."""
        rtl = self.isRightToLeft()
        self.setViewportMargins(BAR if rtl else 0, 0, 0 if rtl else BAR, 0)
        self.bar.setGeometry(0 if rtl else self.width() - BAR, 0, BAR, self.height())
        self.bar.setPageStep(self.viewport().height())

    def _on_range_changed(self, least: int, most: int) -> None:
        unseen = self.verticalScrollBar()
        self.bar.setRange(least, most)
        self.bar.setSingleStep(unseen.singleStep())
        self.bar.setPageStep(self.viewport().height())
        self.bar.setValue(unseen.value())
        self.bar.setVisible(most > least)
