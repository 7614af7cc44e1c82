"""The top of a page: its buttons beside the title or below, whatever comes later."""

import pytest
from PySide6.QtCore import QPoint, Qt

from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.page_frame import PageFrame


@pytest.fixture
def page(qtbot, themed):
    """A page with room for its title and two buttons, and for no third."""
    page = PageFrame("Bring in from a file")
    page.set_subtitle("Step 1 of 2: what the columns hold")
    for text in ("Back", "Look at the rows"):
        page.actions_row.addWidget(secondary_button(text))
    qtbot.addWidget(page)
    themed.dress(page)
    page.resize(640, 400)
    page.show()
    return page


def _at(page, widget):
    return widget.mapTo(page, QPoint())


def test_buttons_go_below_the_title_when_one_more_comes_than_has_room(qtbot, page):
    first = page.actions_row.itemAt(0).widget()
    qtbot.waitUntil(lambda: _at(page, first).x() > _at(page, page.title).x() + 200)
    more = primary_button("Choose another file, from here or from elsewhere")
    page.actions_row.addWidget(more)
    more.show()
    qtbot.waitUntil(lambda: _at(page, first).y() > _at(page, page.subtitle).y())
    assert more.width() == more.sizeHint().width()  # no bar across the page
    assert page.title.height() < 2 * page.title.fontMetrics().lineSpacing()  # in one line
    more.hide()
    qtbot.waitUntil(lambda: _at(page, first).x() > _at(page, page.title).x() + 200)


def test_buttons_go_below_a_subtitle_that_they_would_squeeze(qtbot, page):
    first = page.actions_row.itemAt(0).widget()
    page.set_subtitle(" ".join(["Step 1 of 2: what the columns hold, and what is left out of them."] * 3))
    page.resize(540, 400)
    qtbot.waitUntil(lambda: _at(page, first).y() > _at(page, page.subtitle).y())


def test_buttons_that_have_no_room_in_a_line_go_on_in_the_next(qtbot, page):
    for number in range(4):
        page.actions_row.addWidget(secondary_button(f"One more button, number {number}"))
    buttons = [page.actions_row.itemAt(number).widget() for number in range(page.actions_row.count())]
    qtbot.waitUntil(lambda: len({_at(page, button).y() for button in buttons}) > 1)
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
        assert _at(page, button).x() + button.width() <= page.width()
    assert page.minimumSizeHint().width() < 400


def test_mirrored_the_title_is_at_the_right(qtbot, page):
    first = page.actions_row.itemAt(0).widget()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: _at(page, first).x() < _at(page, page.title).x())
