"""What few look at is made when somebody looks, and once."""

from PySide6.QtWidgets import QLabel

from connector_app.ui.widgets.made_when_shown import MadeWhenShown


def test_it_is_made_once_when_it_is_first_seen(qtbot):
    made = []

    def make():
        made.append(label := QLabel("Here"))
        return label

    room = MadeWhenShown(make)
    qtbot.addWidget(room)
    assert made == []
    room.show()
    room.hide()
    room.show()
    assert len(made) == 1
    assert room.content is made[0]
    assert made[0].isVisible()
