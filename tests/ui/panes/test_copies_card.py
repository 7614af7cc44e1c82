"""How copies stand, on the settings page, and the drill in the help."""

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from connector_app.application.copies import copies_folder
from connector_app.ui.pages.copies_help_page import CopiesHelpPage
from connector_app.ui.panes.copies_card import CopiesCard
from tests.factory import make_conversation, make_person

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def card(qtbot, context):
    made = CopiesCard(context)
    qtbot.addWidget(made)
    made.show()
    assert context.tasks.wait_idle()
    return made


@pytest.fixture
def help_page(qtbot, context):
    made = CopiesHelpPage(context)
    qtbot.addWidget(made)
    made.show()
    assert context.tasks.wait_idle()
    return made


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_a_button_makes_a_copy_and_says_so(context, card, said):
    assert "There is no copy yet" in card.newest.text()
    card.make.click()
    assert context.tasks.wait_idle()
    assert "In all there are 1" in card.newest.text()
    assert "found whole" in said[-1].text
    assert card.make.isEnabled()


def test_a_second_place_is_chosen_filled_and_given_up(qtbot, context, card, tmp_path):
    assert card.forget.isHidden()
    stick = tmp_path / "stick"
    stick.mkdir()
    card.choose.click()
    card.findChild(QFileDialog).fileSelected.emit(str(stick))
    assert context.tasks.wait_idle()
    assert "there is no copy yet" in card.second.text()
    card.make.click()
    assert context.tasks.wait_idle()
    assert "the newest is of" in card.second.text()
    assert len(context.desk.notebook.copies(stick / "notes copies")) == 1
    stick.rename(tmp_path / "pulled out")
    card._read()
    assert context.tasks.wait_idle()
    assert "not there now" in card.second.text()
    card.forget.click()
    assert context.tasks.wait_idle()
    assert context.settings.load().copies_folder == ""
    assert "A lost computer" in card.second.text()


def test_what_keeps_a_copy_from_being_made_is_said(context, card):
    copies_folder(context.desk.notebook.path).write_text("in the way")
    card.make.click()
    assert context.tasks.wait_idle()
    assert "No copy can be written" in card.note.text()
    assert card.make.isEnabled()


def test_a_copy_that_is_called_off_can_be_made_again(context, card):
    card.make.click()
    card.progress.stop.click()
    assert context.tasks.wait_idle()
    assert card.make.isEnabled()
    card.make.click()
    assert context.tasks.wait_idle()
    assert context.desk.notebook.copies()


def test_a_sample_has_no_copies(qtbot, stage):
    card = CopiesCard(stage._context)
    qtbot.addWidget(card)
    assert card.isHidden()


def test_the_drill_opens_the_newest_copy_and_remembers_the_day(qtbot, context, help_page, store):
    drill = help_page.drill
    assert "not tried" in drill.last.text()
    drill.button.click()
    assert context.tasks.wait_idle()
    assert "There is no copy" in words(drill.found)
    dawn = make_person()
    store(dawn, make_conversation(dawn))
    context.desk.notebook.back_up()
    drill.button.click()
    assert context.tasks.wait_idle()
    assert "opens" in words(drill.found)
    assert "1 conversation" in words(drill.found)
    assert "Sunday 22 November 2026" in drill.last.text()
    later = CopiesHelpPage(context)
    qtbot.addWidget(later)
    assert context.tasks.wait_idle()
    assert "Sunday 22 November 2026" in later.drill.last.text()


def test_the_help_on_copies_can_be_read(help_page):
    text = words(help_page)
    assert "after 30 days a copy goes" in text
    assert "{" not in text
