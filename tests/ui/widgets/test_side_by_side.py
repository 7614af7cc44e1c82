"""Two sides of one thing are shown whole, however narrow they are."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from connector_app.ui.widgets.side_by_side import SideBySide

MAIL = "somebody.with.a.long.name@example.org"


def test_an_address_goes_on_in_the_next_line(qtbot):
    shown = SideBySide("E-mail", MAIL, "")
    qtbot.addWidget(shown)
    shown.resize(260, 120)
    shown.show()
    one = next(each for each in shown.findChildren(QLabel) if each.text() == MAIL)
    assert QFontMetrics(one.font()).horizontalAdvance(MAIL) > one.width()
    lines = QLabel.text(one).split("\u200b")
    assert "".join(lines) == MAIL
    assert max(QFontMetrics(one.font()).horizontalAdvance(line) for line in lines) <= one.width()
    assert one.accessibleName() == f"E-mail: {MAIL}"
