"""What every page owes people who cannot use a mouse, see little, or listen to the screen; each finding is a line.

The measures are those of WCAG 2.2 AA: names (4.1.2), order and reach of the keyboard (2.1.1, 2.4.3), targets
(2.5.8), contrast of text (1.4.3), nothing cut off with large letters (1.4.4).
"""

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from connector_app.ui.panes.preview_table import PreviewTable
from connector_app.ui.widgets.buttons import FlushLink
from connector_app.ui.widgets.charts.chart_view import ChartView

LEAST_TARGET = 24
LEAST_CONTRAST = 4.5
#: What those need who ask for high contrast (1.4.6).
HIGH_CONTRAST = 7
_TEXTS = (QTextEdit, QPlainTextEdit)
_CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QSlider,
    QAbstractItemView,
    ChartView,
    *_TEXTS,
)
#: Contrast is measured on a picture this many times larger, so that thin strokes show their full colour.
ZOOM = 3
#: A colour counts as drawn when it has this share of a widget's points.
_SHARE = 0.001
_MOST_TABS = 150
#: What forms call the buttons by which they are kept or left.
_WAYS = frozenset({"keep", "cancel", "ok"})
_PARTS = np.arange(256) / 255
#: How much light each of the 256 parts of a colour gives.
_LINEAR = np.where(_PARTS <= 0.04045, _PARTS / 12.92, ((_PARTS + 0.055) / 1.055) ** 2.4)
#: Where a line may end: blanks, and the places in long paths that allow it.
_BREAKS = re.compile(r"[\s\u200b]+")


def called(widget: QWidget) -> str:
    """Return how a finding calls a widget."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} {name[:40]!r}"


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield each visible part of a page; pages behind it, with all that is in them, are never gone through."""
    waiting = root.children()[::-1]
    while waiting:
        child = waiting.pop()
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            waiting += child.children()[::-1]


def missing_ways(window: QWidget) -> Iterator[str]:
    """Yield forms that are seen while a button they are kept or left by is not."""
    for form in shown(window):
        for name in _WAYS & vars(form).keys():
            button = vars(form)[name]
            if isinstance(button, QAbstractButton) and not button.isVisible():
                yield f"{called(form)}: {name} is not to be seen"


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be used on a page: visible, enabled and reachable by some means."""
    found = [widget for widget in shown(root) if isinstance(widget, _CONTROLS) and widget.isEnabled()]
    return [widget for widget in found if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]


def unnamed(root: QWidget) -> Iterator[str]:
    """Yield each control whose name is missing or is only what stands in it."""
    for widget in controls(root):
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
        value = widget.currentText() if isinstance(widget, QComboBox) else ""
        value = widget.text() if isinstance(widget, QLineEdit) else value
        if not name:
            yield f"no name: {called(widget)} in {type(widget.parent()).__name__}"
        elif name == value and not widget.accessibleName():
            yield f"named by its value: {called(widget)} {name!r}"
        if isinstance(widget, QComboBox) and not _labels(widget):
            yield f"no label, and Qt tells AT-SPI the value of a choice as its name: {called(widget)}"


def _labels(widget: QWidget) -> list[str]:
    """Return what is told to be the label of a control."""
    told = QAccessible.queryAccessibleInterface(widget).relations()
    texts = [other.text(QAccessible.Text.Name) for other, kind in told if kind == QAccessible.RelationFlag.Label]
    return [text for text in texts if text.strip()]


def small_targets(root: QWidget) -> Iterator[str]:
    """Yield each control too small to hit; the field inside a choice is hit as the choice."""
    for widget in controls(root):
        if widget.width() < LEAST_TARGET or widget.height() < LEAST_TARGET:
            yield f"{widget.width()} x {widget.height()}: {called(widget)} in {type(widget.parent()).__name__}"


# -- the keyboard --


def tabbed(root: QWidget) -> list[QWidget]:
    """Press Tab until the round is complete; return where the keyboard was, in that order.

    A page that is shown takes the keyboard itself, so that its title is read out; it is no stop of the round. A
    text with links is one stop, however many of them Tab goes through.
    """
    seen: list[QWidget] = []
    for _ in range(_MOST_TABS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or root, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is before and isinstance(now, QTextBrowser):
            continue
        if now is None or now in seen:
            break
        seen.append(now)
    return seen


def out_of_reach(root: QWidget, round_: list[QWidget]) -> Iterator[str]:
    """Yield each control in the Tab order that Tab does not come to, and each stop that nobody sees."""
    for widget in controls(root):
        proxied = widget.focusProxy() is not None or isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not proxied and widget not in round_:
            yield f"Tab does not reach {called(widget)}"
    for widget in round_:
        if not root.isAncestorOf(widget):
            yield f"Tab leaves the page for {called(widget)}"
        if not isinstance(widget, _CONTROLS):
            yield f"Tab stops where nothing can be done: {called(widget)}"


def out_of_order(root: QWidget, round_: list[QWidget]) -> Iterator[str]:
    """Yield each stop that stands before the one it follows; a new column may begin further up.

    What scrolls by itself stands as a whole before or after what is outside of it.
    """
    side = -1 if root.isRightToLeft() else 1
    edges = [(_edge(root, widget, side), _place(root, widget, side)[1]) for widget in round_]
    first = edges.index(min(edges))
    for one, other in pairwise([*round_[first:], *round_[:first]]):
        before, after = _outermost(one, other), _outermost(other, one)
        (x, y), (next_x, next_y) = _place(root, before, side), _place(root, after, side)
        half = min(before.height(), after.height()) / 2
        above = next_y < y - half
        beside = abs(next_y - y) <= half
        new_column = _edge(root, after, side) >= _end(root, before, side)
        if (beside and next_x < x) or (above and not new_column):
            yield f"{called(other)} comes after {called(one)}"


def _outermost(widget: QWidget, without: QWidget) -> QWidget:
    """Return the outermost part that scrolls and has this widget in it without the other one, else the widget."""
    found, above = widget, widget.parentWidget()
    while above is not None and not above.isAncestorOf(without):
        if isinstance(above, QScrollArea):
            found = above
        above = above.parentWidget()
    return found


def _place(root: QWidget, widget: QWidget, side: int) -> tuple[int, int]:
    """Return where a widget's middle is, counted from where lines begin."""
    middle = _box(root, widget).center()
    return side * middle.x(), middle.y()


def _edge(root: QWidget, widget: QWidget, side: int) -> int:
    """Return where a widget begins, counted from where lines begin."""
    box = _box(root, widget)
    return box.left() if side > 0 else -box.right()


def _end(root: QWidget, widget: QWidget, side: int) -> int:
    box = _box(root, widget)
    return box.right() if side > 0 else -box.left()


def _box(root: QWidget, widget: QWidget) -> QRect:
    """Return where a widget is while nothing is scrolled, wherever Tab has left off."""
    at = widget.mapTo(root, QPoint())
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above, QScrollArea):
            at += QPoint(0, above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(at, widget.size())


# -- the eye --


def faint(root: QWidget, least: float = LEAST_CONTRAST, zoom: int = ZOOM) -> Iterator[str]:
    """Yield each text that stands out too little from what it is drawn on."""
    image = _picture(root, zoom)
    picture = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    for widget, box in _texts(root):
        seen = box & root.rect()
        colours = picture[
            seen.top() * zoom : (seen.bottom() + 1) * zoom, seen.left() * zoom : (seen.right() + 1) * zoom
        ]
        if (best := _strongest(colours & 0xFFFFFF)) < least:
            yield f"{best:.2f}: {called(widget)} at {box.getRect()}"


def _texts(root: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Yield what shows words, and the part of the page where it does, without its border."""
    for widget in (parts := list(shown(root))):
        shows = isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QTextEdit | QPlainTextEdit)
        if not shows or not widget.isEnabled() or not _words(widget):
            continue
        seen = widget.visibleRegion().boundingRect()
        needs = widget.fontMetrics().height()
        if isinstance(widget, QAbstractButton | QLineEdit | QComboBox):  # words in the middle: seen, if half is
            needs = (widget.height() + needs) // 2
        if seen.height() >= min(widget.height(), needs) and not seen.isEmpty():
            inner = seen.adjusted(3, 3, -3, -3) if not isinstance(widget, QLabel) else seen
            yield widget, inner.translated(widget.mapTo(root, QPoint()))
    for view in parts:
        if isinstance(view, QAbstractItemView):
            yield from _cells(root, view)


def _cells(root: QWidget, view: QAbstractItemView) -> Iterator[tuple[QWidget, QRect]]:
    port, model = view.viewport(), view.model()
    seen = port.visibleRegion().boundingRect()
    for row in range(min(model.rowCount(), 40)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            box = view.visualRect(index)
            if seen.contains(box) and not box.isEmpty() and index.data():
                yield view, box.adjusted(3, 3, -3, -3).translated(port.mapTo(root, QPoint()))


def _words(widget: QWidget) -> str:
    if not widget.isVisible():
        return ""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, _TEXTS):
        return widget.toPlainText() or widget.placeholderText()
    return widget.text()


def _picture(root: QWidget, zoom: int) -> QImage:
    """Return a page as it is drawn, magnified."""
    image = QImage(root.size() * zoom, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(zoom)
    root.render(image)
    return image


def _strongest(points: np.ndarray) -> float:
    """Return the largest contrast to the commonest colour that is really drawn."""
    first = points.flat[0]
    others, counts = np.unique(points[points != first], return_counts=True)  # most points have one colour
    colours = np.append(others, first)
    counts = np.append(counts, points.size - counts.sum())
    ground = light(colours[counts.argmax()])
    lights = light(colours[counts > points.size * _SHARE])
    high, low = np.maximum(lights, ground), np.minimum(lights, ground)
    return float(((high + 0.05) / (low + 0.05)).max())


def light(colours: np.ndarray) -> np.ndarray:
    """Return the relative luminance of colours."""
    red, green, blue = (_LINEAR[colours >> shift & 0xFF] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# -- room for words --


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield each word of the program for which there is no room, and what sticks out at a page's side."""
    for widget in shown(root):
        if isinstance(widget, QTableView):
            yield from _narrow_headings(widget)
        if isinstance(widget, PreviewTable):
            yield from _elided_cells(widget)
        if not _words_of_program(widget):
            continue
        need = _need(widget)
        if widget.width() < need[0] or widget.height() < need[1]:
            yield f"{widget.width()} x {widget.height()}, needs {need[0]} x {need[1]}: {called(widget)}"
        yield from _beyond(root, widget)


def _words_of_program(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and bool(_words(widget))


def _need(widget: QWidget) -> tuple[int, int]:
    """Return the room a widget's words need."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        words = max(map(widget.fontMetrics().horizontalAdvance, _BREAKS.split(widget.text())), default=0)
        return words, widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 8, widget.fontMetrics().height()
    if isinstance(widget, QComboBox):
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) + 32, widget.fontMetrics().height()
    if isinstance(widget, FlushLink):  # what somebody wrote may be long: it ends in …, and its name is whole
        return widget.minimumSizeHint().width(), widget.sizeHint().height() - 1
    return widget.sizeHint().width(), widget.sizeHint().height() - 1


def _beyond(root: QWidget, widget: QWidget) -> Iterator[str]:
    """Yield a finding when a part is beyond the side of what it scrolls in, or of the window."""
    around = widget.parentWidget()
    while around is not None and around is not root:
        port = around.parentWidget() if isinstance(around.parentWidget(), QScrollArea) else None
        if port is not None and port.viewport() is around:
            left = widget.mapTo(around, QPoint()).x()
            if left < 0 or left + widget.width() > around.width():
                yield f"sticks out sideways: {called(widget)} of {type(port.widget()).__name__}"
                return
        around = around.parentWidget()


def _narrow_headings(table: QTableView) -> Iterator[str]:
    header = table.horizontalHeader()
    for column in range(header.count() if header.isVisible() else 0):
        if not table.isColumnHidden(column) and header.sectionSize(column) + 1 < _heading_width(table, column):
            yield f"heading {table.model().headerData(column, Qt.Orientation.Horizontal)!r} of {called(table)}"


def _elided_cells(table: PreviewTable) -> Iterator[str]:
    """Yield each cell of a table in the program's own words that would end in dots."""
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            words = _BREAKS.split(model.index(row, column).data() or "")
            wide = max(map(table.fontMetrics().horizontalAdvance, words)) > table.columnWidth(column)
            if wide or table.rowHeight(row) < table.sizeHintForRow(row):
                yield f"cell {' '.join(words)!r} of {called(table)}"


def _heading_width(table: QTableView, column: int) -> int:
    """Return the width of a heading's longest word: headings wrap."""
    text = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
    return max(map(table.horizontalHeader().fontMetrics().horizontalAdvance, text.split()), default=0)
