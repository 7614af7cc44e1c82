import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from connector_app.ui.widgets.flow_layout import FlowLayout

_SIZES = st.lists(st.tuples(st.integers(10, 200), st.integers(10, 60)), min_size=1, max_size=20)


def flow(qapp, sizes, width, direction):
    parent = QWidget()
    parent.setLayoutDirection(direction)
    layout = FlowLayout(parent)
    for size in sizes:
        child = QWidget()
        child.setFixedSize(*size)
        layout.addWidget(child)
    parent.resize(width, layout.heightForWidth(width))
    layout.setGeometry(parent.rect())
    return parent, [layout.itemAt(index).geometry() for index in range(layout.count())]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_SIZES, st.integers(200, 900), st.sampled_from(list(Qt.LayoutDirection)[:2]))
def test_nothing_overlaps_or_falls_outside(qapp, sizes, width, direction):
    parent, boxes = flow(qapp, sizes, width, direction)
    assert all(parent.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_SIZES, st.integers(200, 900))
def test_right_to_left_is_the_mirror_image(qapp, sizes, width):
    kept, left = flow(qapp, sizes, width, Qt.LayoutDirection.LeftToRight)
    also_kept, right = flow(qapp, sizes, width, Qt.LayoutDirection.RightToLeft)
    assert [(width - box.right() - 1, box.top()) for box in right] == [(box.left(), box.top()) for box in left]
    assert kept is not also_kept


def test_what_is_low_stands_in_the_middle_of_its_line(qapp):
    kept, boxes = flow(qapp, [(50, 40), (50, 20), (300, 30)], 310, Qt.LayoutDirection.LeftToRight)
    assert [box.center().y() for box in boxes[:2]] == [boxes[0].center().y()] * 2
    assert boxes[2].top() > boxes[0].bottom()
    assert kept


def test_narrower_is_higher(qapp):
    parent, _ = flow(qapp, [(100, 30)] * 6, 700, Qt.LayoutDirection.LeftToRight)
    height = parent.layout().heightForWidth
    assert height(700) < height(250) < height(120)


@pytest.mark.parametrize("index", [-1, 1, 5])
def test_beyond_the_last_there_is_nothing(qapp, index):
    parent, _ = flow(qapp, [(10, 10)], 100, Qt.LayoutDirection.LeftToRight)
    assert parent.layout().itemAt(index) is None
    assert parent.layout().takeAt(index) is None


def test_words_wider_than_the_room_wrap_in_it(qapp):
    parent = QWidget()
    layout = FlowLayout(parent)
    words = QLabel(" ".join(["a remark beside a link"] * 8))
    words.setWordWrap(True)
    layout.addWidget(words)
    layout.setGeometry(QRect(0, 0, 120, layout.heightForWidth(120)))
    assert words.width() == 120
    assert words.height() >= words.heightForWidth(120)
