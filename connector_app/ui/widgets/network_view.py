"""A network on the screen: the keyboard walks from spot to spot, the mouse lights what belongs together.

Each spot is a widget of its own, so that it has the focus and assistive technology knows it by its name; only one
of them is a stop of the Tab key.
"""

from collections.abc import Iterable
from math import hypot

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.theme import tokens_of
from connector_app.ui.widgets.network import (
    Arrangement,
    Network,
    Spot,
    paint_network,
    radius_for,
    scaled_into,
)

_LEAST_TARGET = 26
#: Breadth of the ring round the spot that the keyboard is on.
_RING = 2
_LARGEST, _ZOOM_STEP = 4.0, 1.25
_WHEEL_STEP = 120
#: Asked for as a set: where one of so many keys is compared with a few, checking the types takes a second.
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class SpotButton(veil.Veiled, QAbstractButton):
    """One spot for the keyboard, the mouse and assistive technology; what is seen is painted by the view."""

    def __init__(self, spot: Spot, view: "NetworkView") -> None:
        super().__init__(view)
        self.spot = spot
        self._view = view
        self.setAccessibleName(isolated(spot.name))
        self.setAccessibleDescription(spot.about)
        self.setToolTip("\n".join(filter(None, (isolated(spot.name), spot.about))))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave it to the view, which paints in one go what overlaps."""

    def sizeHint(self) -> QSize:
        """Return the size it has: the view places it."""
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the view act on keys for a spot."""
        if not self._view.act_on(event, self.spot.key):
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the spot while the mouse is on it."""
        super().enterEvent(event)
        self._view.light(self.spot.key)

    def leaveEvent(self, event: QEvent) -> None:
        """Light what was chosen again."""
        super().leaveEvent(event)
        self._view.light(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the spot that the keyboard is on."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._view.choose(self.spot.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint the ring no longer."""
        super().focusOutEvent(event)
        self._view.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open whom it stands for."""
        self._view.opened.emit(self.spot.key)


class NetworkView(veil.Veiled, QWidget):
    """Shows a network; arrow keys walk it, plus and minus or Ctrl with the wheel come closer, 0 shows all.

    `chosen_changed` tells the key of the spot chosen, or None; `opened` (Enter, a double click), `centred` (Space)
    and `left` (Escape) tell what is asked for.
    """

    chosen_changed = Signal(object)
    opened = Signal(int)
    centred = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the picture."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.network = Network()
        self._named = True
        self.centre: int | None = None
        self.chosen: int | None = None
        self._lit: int | None = None
        self._together: frozenset[int] = frozenset()
        self._buttons: dict[int, SpotButton] = {}
        self._arrangement: Arrangement | None = None
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._dragged: QPointF | None = None

    # -- what is shown --

    def show_network(self, network: Network, about: str, centre: int | None = None, *, named: bool = True) -> None:
        """Show a network, `named` or without names; choice and focus stay where the spot is still there."""
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self.network, self.centre, self._named = network, centre, named
        self.setAccessibleDescription(about)
        self._buttons = {spot.key: SpotButton(spot, self) for spot in network.spots}
        self._lit, self._together = None, frozenset()
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        if self.chosen not in self._buttons:
            self.chosen = None
            self.chosen_changed.emit(None)
        self._hand_tab_stop()
        self._arrange()
        for button in self._buttons.values():  # now that it has its place: before, Qt would ask each for its size
            button.show()
        if had_focus and (stop := self.tab_stop) is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def tab_stop(self) -> SpotButton | None:
        """Return the spot that Tab comes to."""
        key = self.chosen if self.chosen in self._buttons else self.centre
        return self._buttons.get(key if key is not None else -1) or next(iter(self._buttons.values()), None)

    @property
    def buttons(self) -> list[SpotButton]:
        """Return the widgets of the spots."""
        return list(self._buttons.values())

    def choose(self, key: int | None) -> None:
        """Choose a spot: it and what it is linked with stand out."""
        self._together = frozenset()
        if key == self.chosen or (key is not None and key not in self._buttons):
            self.update()
            return
        self.chosen = key
        self._hand_tab_stop()
        self._bring_into_view()
        self.update()
        self.chosen_changed.emit(key)

    def light(self, key: int | None) -> None:
        """Let a spot stand out while the mouse is on it."""
        self._lit = key
        self.update()

    def light_together(self, keys: Iterable[int]) -> None:
        """Let some spots stand out with what is among them, until one is chosen."""
        self.choose(None)
        self._together = frozenset(keys) & frozenset(self._buttons)
        self.update()

    @property
    def lit(self) -> frozenset[int]:
        """Return the spots that stand out: the one below the mouse, else what was chosen."""
        one = self.chosen if self._lit is None else self._lit
        return self._together if one is None else frozenset({one})

    # -- the keyboard --

    def act_on(self, event: QKeyEvent, key: int) -> bool:
        """Do what a key asks for at a spot; tell whether it was anything."""
        pressed, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if pressed in _ARROWS and plain:
            self._walk(key, _ARROWS[pressed])
        elif pressed in _ENTER and plain:
            self.opened.emit(key)
        elif pressed == Qt.Key.Key_Space and plain:
            self.centred.emit(key)
        elif pressed == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() in ("+", "=", "-", "0"):
            step = {"-": 1 / _ZOOM_STEP, "0": 0.0}.get(event.text(), _ZOOM_STEP)
            self.zoom_by(step)
        else:
            return False
        return True

    def neighbour(self, key: int, way: QPointF) -> int | None:
        """Return the spot that is nearest in a direction, or None at the edge."""
        here = self.network.by_key[key]
        best, least = None, 0.0
        for spot in self.network.spots:
            x, y = spot.x - here.x, spot.y - here.y
            along, aside = x * way.x() + y * way.y(), abs(x * way.y()) + abs(y * way.x())
            far = hypot(along, 2 * aside)
            if along > aside / 2 and spot.key != key and (best is None or far < least):
                best, least = spot.key, far
        return best

    def _walk(self, key: int, way: QPointF) -> None:
        if (found := self.neighbour(key, way)) is not None:
            self._buttons[found].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hand_tab_stop(self) -> None:
        stop = self.tab_stop
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    # -- how close --

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Come closer or step back, keeping what is `at` a place where it is; by 0 all is shown."""
        room = self._room()
        zoom = min(_LARGEST, max(1.0, self._zoom * factor))
        if at is not None and zoom != self._zoom:
            span = QPointF(
                (at.x() - room.center().x()) / room.width(), (at.y() - room.center().y()) / room.height()
            )
            self._middle += span * (1 / self._zoom - 1 / zoom)
        self._zoom = zoom
        self._hold()
        self._bring_into_view()
        self._arrange()

    def _hold(self) -> None:
        """Keep the picture where there is something of it."""
        least = 0.5 / self._zoom
        x, y = (min(1 - least, max(least, value)) for value in (self._middle.x(), self._middle.y()))
        self._middle = QPointF(x, y)

    def _bring_into_view(self) -> None:
        spot = self.network.by_key.get(self.chosen if self.chosen is not None else -1)
        if spot is None or self._zoom == 1.0:
            return
        half = 0.5 / self._zoom
        if abs(spot.x - self._middle.x()) > half or abs(spot.y - self._middle.y()) > half:
            self._middle = QPointF(spot.x, spot.y)
            self._hold()
            self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come closer with Ctrl; without it the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_STEP), event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag what is near; a press beside all spots chooses none."""
        self._dragged = event.position()
        if self._zoom == 1.0:
            self.choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if self._dragged is not None and self._zoom > 1.0:
            room, moved = self._room(), event.position() - self._dragged
            self._middle -= QPointF(moved.x() / room.width(), moved.y() / room.height()) / self._zoom
            self._dragged = event.position()
            self._hold()
            self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End dragging."""
        self._dragged = None

    # -- painting --

    def sizeHint(self) -> QSize:
        """Return a size in which sixty spots can be told apart."""
        letters = self.fontMetrics().averageCharWidth()
        return QSize(64 * letters, 24 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which there is something to see."""
        return QSize(30 * self.fontMetrics().averageCharWidth(), 9 * self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Place everything anew when letters or the direction of writing change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()

    def veil_changed(self) -> None:
        """Cover the names, or show them again."""
        super().veil_changed()
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the network in the colours of the scheme."""
        if self._arrangement is not None:
            painter = QPainter(self)
            tokens = tokens_of(QApplication.palette())
            paint_network(painter, self._arrangement, tokens, self.lit, self.centre)
            focused = next((button for button in self._buttons.values() if button.hasFocus()), None)
            if focused is not None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tokens.text), _RING))
                painter.drawEllipse(QRectF(focused.geometry()).adjusted(_RING, _RING, -_RING, -_RING))
            painter.end()

    def _room(self) -> QRectF:
        """Return where middles of marks may be."""
        edge = radius_for(self.font()) + 8
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    def _arrange(self) -> None:
        room = self._room()
        if room.width() <= 0 or room.height() <= 0:
            return
        size = room.size() * self._zoom
        corner = room.center() - QPointF(self._middle.x() * size.width(), self._middle.y() * size.height())
        places = scaled_into(self.network, QRectF(corner, size))
        shown = QRectF(self.rect())
        self._arrangement = Arrangement(self.network, places, shown, self.font(), mirrored=self.isRightToLeft())
        side = max(_LEAST_TARGET, round(2 * self._arrangement.radius + 8))
        for key, button in self._buttons.items():
            middle = places[key].toPoint()
            button.setGeometry(QRect(middle - QPoint(side // 2, side // 2), QSize(side, side)))
        self.update()
