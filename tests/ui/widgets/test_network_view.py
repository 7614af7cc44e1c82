"""A network on the screen: walked by the keyboard, read by a screen reader, close or far."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from connector_app.ui import veil
from connector_app.ui.theme import LIGHT
from connector_app.ui.widgets.network import (
    Arrangement,
    Form,
    Link,
    Network,
    Spot,
    _texts,
    paint_network,
    scaled_into,
)
from connector_app.ui.widgets.network_drawing import Meaning, NetworkDrawing
from connector_app.ui.widgets.network_view import NetworkView
from tests.ui.canaries import canary, drawn
from tests.ui.unmarked import unmarked

ANN, BEA, CY, DI = 1, 2, 3, 4
SPOTS = (
    Spot(ANN, canary("ann"), 0.1, 0.5, about="gave to 2"),
    Spot(BEA, canary("bea"), 0.5, 0.1, whole=False),
    Spot(CY, canary("cy"), 0.9, 0.5, Form.SQUARE),
    Spot(DI, canary("di"), 0.5, 0.9, Form.DIAMOND),
)
NETWORK = Network(SPOTS, (Link(ANN, BEA, 9, back=True), Link(ANN, CY)))
UP, DOWN, LEFT, RIGHT = QPointF(0, -1), QPointF(0, 1), QPointF(-1, 0), QPointF(1, 0)


@pytest.fixture
def window(qtbot):
    """A field, the network, another field, in a window that has the keyboard."""
    made = QWidget()
    box = QVBoxLayout(made)
    made.before, made.view, made.after = QLineEdit(), NetworkView("Who gives to whom"), QLineEdit()
    for widget in (made.before, made.view, made.after):
        box.addWidget(widget)
    made.resize(600, 480)
    made.view.show_network(NETWORK, "4 people, 3 flows of help.")
    for one, other in zip([made.before, *made.view.buttons], [*made.view.buttons, made.after], strict=True):
        QWidget.setTabOrder(one, other)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    veil.draw(on=False)


@pytest.fixture
def view(window):
    return window.view


def _press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_tab_comes_to_one_spot_only_and_goes_on(window, view):
    window.before.setFocus()
    _press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.tab_stop
    assert view.chosen == ANN
    _press(Qt.Key.Key_Tab)
    assert window.after.hasFocus()
    view.choose(CY)
    window.before.setFocus()
    _press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().spot.key == CY


def test_arrow_keys_go_to_the_nearest_in_their_direction(view):
    view.buttons[0].setFocus()
    for key, wanted in (
        (Qt.Key.Key_Up, BEA),
        (Qt.Key.Key_Right, CY),
        (Qt.Key.Key_Down, DI),
        (Qt.Key.Key_Left, ANN),
        (Qt.Key.Key_Left, ANN),
    ):
        _press(key)
        assert (view.chosen, QApplication.focusWidget().spot.key) == (wanted, wanted)
    assert view.neighbour(BEA, UP) is None


def test_keys_open_centre_and_leave(qtbot, view):
    view.buttons[2].setFocus()
    for signal, key in ((view.opened, Qt.Key.Key_Return), (view.centred, Qt.Key.Key_Space)):
        with qtbot.waitSignal(signal) as asked:
            _press(key)
        assert asked.args == [CY]
    with qtbot.waitSignal(view.left):
        _press(Qt.Key.Key_Escape)


def test_a_screen_reader_finds_every_spot_by_its_name_and_what_it_gave(view):
    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Description) == "4 people, 3 flows of help."
    spots = [found.child(number) for number in range(found.childCount())]
    assert [spot.text(QAccessible.Text.Name) for spot in spots] == [spot.name for spot in SPOTS]
    assert spots[0].text(QAccessible.Text.Description) == "gave to 2"
    assert {spot.role() for spot in spots} == {QAccessible.Role.Button}


def test_another_network_keeps_the_choice_and_the_keyboard_where_the_spot_is_still_there(qtbot, view):
    view.buttons[1].setFocus()
    view.show_network(Network(SPOTS[1:]), "3")
    assert (view.chosen, QApplication.focusWidget().spot.key) == (BEA, BEA)
    with qtbot.waitSignal(view.chosen_changed) as told:
        view.show_network(Network(SPOTS[2:]), "2")
    assert told.args == [None]


def test_the_mouse_lights_and_a_press_beside_all_spots_chooses_none(view):
    QTest.mouseClick(view.buttons[1], Qt.MouseButton.LeftButton)
    assert view.chosen == BEA
    view.light(CY)
    assert view.lit == {CY}
    view.light(None)
    assert view.lit == {BEA}
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert view.chosen is None


def test_coming_closer_parts_the_spots_and_keeps_the_chosen_one_in_view(view):
    def apart():
        return view.buttons[2].x() - view.buttons[0].x()

    wide = apart()
    view.buttons[2].setFocus()
    for _ in range(4):
        _press("+")
    assert apart() > 2 * wide
    assert view.rect().contains(view.buttons[2].geometry().center())
    _press("0")
    assert apart() == wide
    middle = QPointF(view.rect().center())
    turn = QPoint(0, 120)
    nothing, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for modifiers, larger in ((nothing, False), (ctrl, True)):
        phase = Qt.ScrollPhase.NoScrollPhase
        view.wheelEvent(
            QWheelEvent(middle, middle, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, phase, False)  # noqa: FBT003
        )
        assert (apart() > wide) is larger


def test_at_the_doorstep_no_name_is_painted_read_or_told(view):
    assert len(drawn(view)) == len(SPOTS)
    veil.draw(on=True)
    assert not drawn(view)
    assert {button.accessibleName() for button in view.buttons} == {"hidden"}
    assert not [button for button in view.buttons if "Zqj" in button.toolTip()]


def test_a_picture_that_leaves_fits_its_key_and_colours_what_went_both_ways(qapp):
    drawing = NetworkDrawing(NETWORK, (Meaning("both"), Meaning("one way", whole=False)), "Title", "", "file")
    image = QImage(500, 400, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    drawing.draw(painter, image.rect(), LIGHT, qapp.font())
    painter.end()
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 500, 2) for y in range(0, 400, 2)}
    assert {LIGHT.accent, LIGHT.warm, LIGHT.muted} <= colours


def test_two_of_one_name_are_told_apart_in_few_letters_too(qapp):
    metrics = QFontMetricsF(qapp.font())
    names = ["Mags Doyle (at the repair shed)", "Mags Doyle (at the library)", "The commons of all the streets"]
    one, other, common = (
        _texts(Spot(number, name, 0.5, 0.5), metrics, 100)[0] for number, name in enumerate(names)
    )
    assert one != other
    assert all("…" in text for text in (one, other, common))
    assert unmarked(common).startswith("The c")


def _count(network, lit, colour, where=None):
    """Count the points of a colour in a picture of a network, or near a place in it."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    room = QRectF(20, 20, 360, 260)
    shown = Arrangement(network, scaled_into(network, room), room, QFont(), mirrored=False)
    paint_network(painter, shown, LIGHT, lit)
    painter.end()
    points = np.frombuffer(image.constBits(), np.uint32).reshape(300, 400)
    if where is not None:
        x, y = round(20 + where[0] * 360), round(20 + where[1] * 260)
        points = points[y - 2 : y + 3, x - 2 : x + 3]
    return int((points == QColor(colour).rgb()).sum())


def test_links_that_step_back_are_still_to_be_seen(qapp):
    network = Network((Spot(1, "", 0, 0.5), Spot(2, "", 1, 0.5), Spot(3, "", 0.5, 0)), (Link(1, 2, 9),))
    assert _count(network, (), LIGHT.muted, (0.5, 0.5))
    assert _count(network, {3}, LIGHT.edge, (0.5, 0.5))


def test_the_link_of_a_chosen_mark_is_seen_over_its_ring_even_between_marks_that_nearly_touch(qapp):
    close = (Spot(1, "", 0.5, 0.5, whole=False), Spot(2, "", 0.56, 0.5, whole=False))
    alone = _count(Network(close), {1}, LIGHT.accent)  # the ring round the mark
    assert _count(Network(close, (Link(1, 2),)), {1}, LIGHT.accent) > alone + 10
