from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.widgets.tick_box import TickBox


def test_somebody_in_its_name_is_not_read_aloud_at_a_doorstep(qtbot):
    box = TickBox("Take it out")
    qtbot.addWidget(box)
    box.setAccessibleName(f"Take the name out: {isolated('Dawn was there')}")
    veil.draw(on=True)
    covered = box.accessibleName()
    veil.draw(on=False)
    assert covered == "Take the name out: hidden"
    assert box.accessibleName() == "Take the name out: Dawn was there"
    assert box.text() == "Take it out"


def test_it_is_never_squeezed_below_its_letters(qtbot, themed):
    box = TickBox("Numbers they are part of")
    qtbot.addWidget(box)
    font = box.font()
    font.setPointSizeF(3 * font.pointSizeF())
    themed.dress(box)
    box.setFont(font)
    assert box.minimumSizeHint().height() >= box.fontMetrics().height()
