"""Whether one sees what can be used, and where the keyboard is: WCAG 2.2 AA 1.4.11 and 2.4.7, on what was drawn.

Where words alone say that something can be pressed it needs no line; a field does, and in high contrast so does
every button that is no link.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from connector_app.ui.widgets.charts.chart_view import ChartView
from connector_app.ui.widgets.network_view import SpotButton
from connector_app.ui.widgets.sidebar import NavButton
from tests.ui.audit import called, controls, light

LEAST_CONTRAST = 3.0
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
#: What shows by its words or by what is drawn in it, not by a line around it.
_DRAWN = (NavButton, QAbstractItemView, SpotButton, ChartView, QTextBrowser)
_TO_FILL_IN = (*_FIELDS, QCheckBox, QRadioButton)
#: How far outside and inside of a border its colour is looked for, in points.
_OUT, _IN = 2, 4
#: A ring of focus has at least as many points.
_RING = 40


def unoutlined_fields(root: QWidget) -> Iterator[str]:
    """Yield each field and each box to tick whose border cannot be told from what is around it."""
    return _unoutlined(
        root, [each for each in controls(root) if isinstance(each, _TO_FILL_IN) and not isinstance(each, _DRAWN)]
    )


def unoutlined(root: QWidget) -> Iterator[str]:
    """Yield each control of which nothing shows where it begins, but for links and entries of the sidebar."""
    words_only = [
        widget for widget in controls(root) if isinstance(widget, _DRAWN) or widget.property("kind") == "link"
    ]
    return _unoutlined(root, [widget for widget in controls(root) if widget not in words_only])


def _unoutlined(root: QWidget, wanted: Iterable[QWidget]) -> Iterator[str]:
    picture = _points(root, root.rect())
    for widget in wanted:
        box = _edge(widget).translated(widget.mapTo(root, QPoint()))
        room = box.adjusted(-_OUT, -_OUT, _OUT, _OUT)
        inside_field = isinstance(widget.parent(), (*_FIELDS,))
        if inside_field or not _is_whole(widget) or not root.rect().contains(room):
            continue
        if (weakest := min(_sides(picture, box))) < LEAST_CONTRAST:
            yield f"border {weakest:.2f}: {called(widget)} at {box.getRect()}"


def _edge(widget: QWidget) -> QRect:
    """Return what a border is drawn round: the widget, or of something to tick its box."""
    if not isinstance(widget, QCheckBox | QRadioButton):
        return widget.rect()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    tick, dot = QStyle.SubElement.SE_CheckBoxIndicator, QStyle.SubElement.SE_RadioButtonIndicator
    return widget.style().subElementRect(tick if isinstance(widget, QCheckBox) else dot, option, widget)


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def _sides(picture: np.ndarray, box: QRect) -> Iterator[float]:
    """Yield how far each side of a box stands out: the strongest contrast to what lies just outside of it."""
    x, y = box.center().x(), box.center().y()
    yield _contrast(picture[y, box.left() - _OUT : box.left() + _IN])
    yield _contrast(picture[y, box.right() - _IN + 1 : box.right() + _OUT + 1][::-1])
    yield _contrast(picture[box.top() - _OUT : box.top() + _IN, x])
    yield _contrast(picture[box.bottom() - _IN + 1 : box.bottom() + _OUT + 1, x][::-1])


def _contrast(points: np.ndarray) -> float:
    """Return the strongest contrast of some points to the first of them."""
    lights = light(points) + 0.05
    ratios = lights / lights[0]
    return float(np.maximum(ratios, 1 / ratios).max())


class FocusSeen:
    """Looks whether the keyboard's place shows; of controls that look alike one is enough."""

    def __init__(self) -> None:
        self._known: set[tuple[object, ...]] = set()

    def hidden(self, root: QWidget, stops: Iterable[QWidget]) -> Iterator[str]:
        """Yield each stop that looks the same with the keyboard on it."""
        for widget in stops:
            sort = _sort(widget)
            if sort in self._known or not _is_whole(widget):
                continue
            self._known.add(sort)
            if _changed(root, widget) < _RING:
                yield f"the keyboard is not seen on {called(widget)} {sort[1:]}"


def _sort(widget: QWidget) -> tuple[object, ...]:
    """Return what decides how a control is drawn."""
    on = isinstance(widget, QAbstractButton) and widget.isChecked()
    return (type(widget), widget.property("kind"), widget.property("tone"), on)


def _changed(root: QWidget, widget: QWidget) -> int:
    """Return how many points around a widget change by 3:1 when the keyboard comes to it."""
    box = QRect(widget.mapTo(root, QPoint()), widget.size()) & root.rect()
    widget.clearFocus()
    before = light(_points(root, box)) + 0.05
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    ratios = (light(_points(root, box)) + 0.05) / before
    return int((np.maximum(ratios, 1 / ratios) >= LEAST_CONTRAST).sum())


def _points(root: QWidget, box: QRect) -> np.ndarray:
    """Return a part of a page as numbers 0xRRGGBB, as it is drawn on a screen."""
    image = root.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF
