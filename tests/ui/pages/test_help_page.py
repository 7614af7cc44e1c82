import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from connector_app.application.help_texts import how_people_are_protected
from connector_app.summary.policy import STRICT
from connector_app.summary.protected import Withheld
from connector_app.text import untranslated
from connector_app.ui.pages.help_page import HelpPage

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def page(qtbot, context):
    made = HelpPage(context)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_it_gives_the_paragraph_the_numbers_and_the_risk_that_remains(page):
    text = " ".join(words(page))
    assert "We count people, not visits. Any number below 8" in text
    assert "odds can still shift" in text
    assert "connector check FILE.xlsx --against EARLIER.xlsx" in text
    assert "{" not in text


def test_every_reason_for_a_c_is_explained(page):
    (reasons,) = (s for s in how_people_are_protected(STRICT, untranslated) if "[c]" in s.title)
    assert len(reasons.rows) == len(Withheld)
    assert {meaning for _, meaning in reasons.rows} <= set(words(page))


def test_the_numbers_are_those_of_the_policy():
    sections = list(how_people_are_protected(STRICT, untranslated))
    numbers = {value for section in sections for _, value in section.rows}
    assert {"10", "5", "20", "50", "60"} <= numbers
    assert "below 10" in sections[0].texts[0]


def test_keys_scroll_it_and_escape_leads_back(qtbot, page):
    bar = page.reading.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
