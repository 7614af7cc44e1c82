"""What few look at is made when somebody looks, and once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from connector_app.ui.widgets.made_when_shown import MadeWhenShown


def test_it_is_made_once_soon_after_it_is_first_seen(qtbot):
    made = []

    def make():
        made.append(label := QLabel("Here"))
        return label

    room = MadeWhenShown(make)
    qtbot.addWidget(room)
    room.show()
    assert made == []  # whoever shows it is not made to wait for it
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
    room.hide()
    room.show()
    QCoreApplication.processEvents()
    assert len(made) == 1
    assert room.content is made[0]


def test_it_is_there_as_soon_as_it_is_asked_for(qtbot):
    room = MadeWhenShown(lambda: QLabel("Here"))
    qtbot.addWidget(room)
    room.show()
    content = room.content
    assert content.parentWidget() is room
    qtbot.waitUntil(content.isVisible)
    assert room.content is content
