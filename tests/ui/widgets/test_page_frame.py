"""A page's buttons stand beside its title while there is room, and below it where there is none."""

from PySide6.QtWidgets import QPushButton

from connector_app.ui.widgets.page_frame import PageFrame


def test_buttons_that_come_later_go_below_a_title_they_would_squeeze(qtbot):
    page = PageFrame("Bring in from a file")
    qtbot.addWidget(page)
    first, late = QPushButton("Back"), QPushButton("Look at each and every one of the rows")
    late.hide()
    for button in (first, late):
        page.actions_row.addWidget(button)
    page.resize(480, 400)
    page.show()
    qtbot.waitUntil(lambda: first.y() < page.title.geometry().bottom())
    late.show()
    qtbot.waitUntil(lambda: first.y() > page.title.geometry().bottom())
    late.hide()
    qtbot.waitUntil(lambda: first.y() < page.title.geometry().bottom())
