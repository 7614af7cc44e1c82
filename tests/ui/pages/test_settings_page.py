from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from connector_app.ui.pages.settings_page import SettingsPage
from connector_app.ui.widgets.card import Card

pytestmark = pytest.mark.usefixtures("spoken", "themed")


def test_the_cards_come_one_in_a_turn_so_that_no_key_waits_for_all_of_them(qtbot, context):
    page = SettingsPage(context, [])
    qtbot.addWidget(page)
    page.show()
    counts, ticks = [page._column.count()], QTimer(page)
    ticks.timeout.connect(lambda: counts.append(page._column.count()))
    ticks.start(0)
    assert context.tasks.wait_idle()
    counts.append(page._column.count())
    assert counts[0] == 1
    assert max(after - before for before, after in pairwise(counts)) <= 2
    assert len([card for card in page.findChildren(Card) if card.isVisibleTo(page)]) >= counts[-1] - 2 > 5


def test_a_sample_with_a_passphrase_is_not_said_to_be_without_encryption(qtbot, context):
    context.desk.notebook.mark_as_sample()
    page = SettingsPage(context, [])
    qtbot.addWidget(page)
    page.show()
    assert context.tasks.wait_idle()
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "This is an invented community." in said
    assert not any("without encryption" in text for text in said)
