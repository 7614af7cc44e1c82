"""Changing the ways in from the settings page, on the real store."""

import time

import pytest
from PySide6.QtCore import Qt

from connector_app.domain.errors import NotebookError
from connector_app.settings import tries_beside
from connector_app.store.key_ring import KeyRing
from connector_app.store.ways_in import NotebookWaysIn
from connector_app.ui.dialogs.words_sheet import WordsSheet
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.settings_page import SettingsPage
from connector_app.ui.panes.ways_in_card import WaysInCard
from tests.factory import PASSPHRASE, notebooks
from tests.store.drawer import Drawer

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def drawer():
    return Drawer()


@pytest.fixture
def ways_in(desk, drawer):
    known = desk.notebook.ways_in
    return NotebookWaysIn(known._path, known._words, known._cost, KeyRing(lambda: drawer))


@pytest.fixture
def card(qtbot, context, ways_in):
    card = WaysInCard(context, ways_in)
    qtbot.addWidget(card)
    card.show()
    assert context.tasks.wait_idle()
    return card


def submit(card, context, secret, fresh=None):
    card.form.old.line.setText(secret)
    if fresh is not None:
        card.form.new.field.line.setText(fresh)
        card.form.new.again.setText(fresh)
    card.form.go_on.click()
    assert context.tasks.wait_idle()


def opens(desk, secret):
    path = desk.notebook.path
    desk.notebook.close()
    try:
        notebooks().open(path, secret).close()
    except NotebookError:
        return False
    return True


def test_a_new_passphrase_is_typed_twice_after_the_old_one(card, context, desk, said):
    card.passphrase.click()
    assert card.form.isVisible()
    submit(card, context, PASSPHRASE, "tin kettle hums")
    assert card.form.isHidden()
    assert [each.text for each in said] == ["The passphrase was changed."]
    assert card.form.old.text == card.form.new.text == ""
    assert opens(desk, "tin kettle hums")


def test_a_wrong_old_one_is_said_and_nothing_is_changed(card, context, desk, said):
    card.passphrase.click()
    submit(card, context, "not it", "tin kettle hums")
    assert card.form.old.note.text() == sentence_of(NotebookError("wrong_passphrase"))
    assert card.form.old.line.accessibleDescription() == card.form.old.note.text()
    assert not card.form.note.text()
    assert card.form.go_on.isEnabled()
    assert said == []
    submit(card, context, PASSPHRASE, "short")
    assert "at least 8" in card.form.note.text()
    assert not card.form.old.note.text()
    card.form.new.again.setText("other")
    assert opens(desk, PASSPHRASE)


def test_wrong_ones_are_counted_as_at_the_door_and_the_next_try_waits(card, context, ways_in):
    card.passphrase.click()
    for _ in range(2):
        submit(card, context, "not it", "tin kettle hums")
        assert card.form.old.text == "not it"
    assert not card.form.go_on.isEnabled()
    assert tries_beside(context.settings).seconds_to_wait(ways_in.mark(), time.time()) > 0
    card.form.close_form()
    card.words.click()
    assert not card.form.go_on.isEnabled()
    while card.form.patience.waiting:
        card.form.patience.tick()
    assert card.form.go_on.isEnabled()


def test_leaving_the_form_forgets_what_was_typed(qtbot, card, context, desk):
    card.passphrase.click()
    card.form.old.line.setText(PASSPHRASE)
    qtbot.keyClick(card.form.old.line, Qt.Key.Key_Escape)
    assert card.form.isHidden()
    assert card.form.old.text == ""
    assert opens(desk, PASSPHRASE)


def test_new_words_count_from_the_moment_they_are_typed_back(card, context, desk, said):
    card.words.click()
    submit(card, context, PASSPHRASE)
    sheet = card.findChild(WordsSheet)
    words = sheet.panel._words
    sheet.leave.click()
    card.words.click()
    submit(card, context, PASSPHRASE)
    sheet = next(each for each in card.findChildren(WordsSheet) if each.isVisible())
    panel = sheet.panel
    assert panel._words != words
    panel.go_on.click()
    panel.answers[0].setText(" ".join(panel._words))
    panel.done.click()
    assert context.tasks.wait_idle()
    assert [each.text for each in said] == ["The new recovery words are in use."]
    assert opens(desk, " ".join(panel._words))
    assert not opens(desk, " ".join(words))


def test_the_keyring_is_asked_for_and_can_be_left_again(card, context, ways_in, drawer, said):
    assert card.keyring.isEnabled()
    card.keyring.click()
    assert not card.keyring.isChecked()  # not before the passphrase was given
    submit(card, context, PASSPHRASE)
    assert card.keyring.isChecked()
    assert "keyring" in ways_in.kinds()
    assert len(drawer.kept) == 1
    card.keyring.click()
    assert context.tasks.wait_idle()
    assert not card.keyring.isChecked()
    assert "keyring" not in ways_in.kinds()
    assert drawer.kept == {}
    assert len(said) == 1


def test_without_a_keyring_there_is_nothing_to_choose(qtbot, context):
    card = WaysInCard(context, context.desk.notebook.ways_in)
    qtbot.addWidget(card)
    assert context.tasks.wait_idle()
    assert not card.keyring.isEnabled()
    assert "No keyring" in card.keyring.accessibleDescription()


def test_the_minutes_are_kept_and_told(qtbot, context):
    page = SettingsPage(context, [])
    qtbot.addWidget(page)
    assert context.tasks.wait_idle()
    card = page.findChild(WaysInCard)
    assert card.lock_after.currentData() == 5
    with qtbot.waitSignal(page.preferences_changed) as told:
        card.lock_after.setCurrentIndex(2)
        card.lock_after.activated.emit(2)
    assert told.args[0].lock_after == context.settings.load().lock_after == 15
    assert context.tasks.wait_idle()
