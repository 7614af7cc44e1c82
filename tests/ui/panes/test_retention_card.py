import pytest

from connector_app.application.retention import rule_of
from connector_app.domain.retention import Retention
from connector_app.ui.panes.retention_card import RetentionCard
from tests.ui.pages.list_pages import settle

pytestmark = pytest.mark.usefixtures("spoken")


def test_the_months_are_kept_and_what_cannot_be_is_said_beside_them(qtbot, context, desk, said):
    card = RetentionCard(context)
    qtbot.addWidget(card)
    assert (card.review.text(), card.forget.text()) == ("12", "24")
    card.review.setText("30")
    card.keep.click()
    settle(card)
    assert card.wrong.text().startswith("A record is looked at first")
    card.forget.setText("36")
    card.keep.click()
    settle(card)
    assert rule_of(desk.notebook) == Retention(30, 36)
    assert card.wrong.isHidden()
    assert said[-1].text == "Kept."
