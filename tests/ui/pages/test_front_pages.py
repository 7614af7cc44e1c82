"""The pages before a notebook is open: welcome, create, recovery words, unlock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from connector_app.domain.errors import NotebookError
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage

pytestmark = pytest.mark.usefixtures("spoken", "themed")

WRONG = NotebookError("wrong_passphrase")


@pytest.fixture
def put(qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.show()
        return page

    return show


# -- unlocking --


def test_enter_asks_to_unlock_and_the_page_waits(qtbot, put):
    page = put(UnlockPage("My community"))
    page.field.line.setText("copper kettle")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        qtbot.keyClick(page.field.line, Qt.Key.Key_Return)
    assert asked.args == ["copper kettle"]
    assert not page.unlock.isEnabled()


def test_an_empty_passphrase_asks_nothing(qtbot, put):
    page = put(UnlockPage("My community"))
    with qtbot.assertNotEmitted(page.unlock_requested):
        page.unlock.click()


def test_after_the_wait_one_can_try_again(put):
    page = put(UnlockPage("My community"))
    page.show_error(WRONG)
    page.wait(0)
    assert page.unlock.isEnabled()
    page.show_error(WRONG)
    page.wait(2)
    assert "2 seconds" in page.field.note.text()
    assert not page.unlock.isEnabled()
    page.patience.tick()
    assert "1 second." in page.field.note.text()
    page.patience.tick()
    assert page.unlock.isEnabled()
    assert page.field.note.text() == sentence_of(WRONG)


def test_what_is_not_the_passphrases_fault_makes_nobody_wait(put):
    page = put(UnlockPage("My community"))
    error = NotebookError("notebook_in_use", file="My community.connector")
    page.show_error(error)
    assert page.field.note.text() == sentence_of(error)
    assert page.unlock.isEnabled()


def test_a_page_that_is_left_forgets_what_was_typed(put):
    page = put(UnlockPage("My community"))
    page.field.line.setText("copper kettle")
    page.stop()
    assert page.field.text == ""


# -- starting a notebook --


@pytest.fixture
def create(put, tmp_path):
    return put(CreatePage(tmp_path))


def test_two_equal_passphrases_make_a_notebook(qtbot, create, tmp_path):
    create.name.setText("Northgate")
    create.new.field.line.setText("copper kettle whistles")
    create.new.again.setText("copper kettle whistles")
    with qtbot.waitSignal(create.create_requested) as asked:
        create.create_button.click()
    assert asked.args == [tmp_path / "Northgate.connector", "copper kettle whistles"]
    with qtbot.assertNotEmitted(create.create_requested):
        create.create_button.click()


@pytest.mark.parametrize(("first", "second"), [("short", "short"), ("copper kettle", "copper kettel"), ("", "")])
def test_otherwise_it_says_what_is_wrong_and_keeps_the_form(qtbot, create, first, second):
    create.new.field.line.setText(first)
    create.new.again.setText(second)
    with qtbot.assertNotEmitted(create.create_requested):
        create.create_button.click()
    assert create.note.text()
    assert create.new.field.text == first


def test_the_advice_grows_with_the_passphrase(create):
    advice = set()
    for length in (0, 10, 16, 30):
        create.new.field.line.setText("x" * length)
        advice.add(create.new.field.note.text())
    assert len(advice) == 4


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        ("Northgate", "Northgate.connector"),
        ("../../etc/passwd", "etc passwd.connector"),
        ('a<b>:"c|?*', "a b   c.connector"),
        ("  ... ", "My community.connector"),
        ("ن" * 300, "ن" * 80 + ".connector"),
    ],
)
def test_any_name_becomes_a_file_in_the_folder(create, tmp_path, typed, file):
    create.name.setText(typed)
    assert create.path == tmp_path / file
    assert create.path.parent == tmp_path


def test_another_folder_can_be_chosen(create, tmp_path):
    create.choose.click()
    dialog = create.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "stick"))
    dialog.close()
    assert create.path.parent == tmp_path / "stick"


def test_showing_shows_both(create):
    create.new.field.line.setText("kettle")
    create.new.again.setText("kettle")
    create.new.field.show_box.click()
    assert create.new.again.displayText() == create.new.field.line.displayText() == "kettle"


# -- recovery words --


@pytest.fixture
def recovery(put):
    return put(RecoveryPage(WORDS))


WORDS = [f"word{number}" for number in range(1, 13)]


def answer(panel, *words):
    for line, word in zip(panel.answers, words, strict=True):
        line.setText(word)
    panel.done.click()


def test_all_words_are_shown_with_their_number(recovery):
    shown = [label.text() for label in recovery.findChildren(QLabel)]
    assert set(WORDS) <= set(shown)
    assert {f"{number}." for number in range(1, 13)} <= set(shown)


def test_enter_leads_from_word_to_word_and_then_on(qtbot, recovery):
    recovery.show()
    recovery.panel.go_on.click()
    panel = recovery.panel
    confirmed = []
    recovery.written_down.connect(lambda: confirmed.append(True))
    for number, line in enumerate(panel.answers):
        assert panel.window().focusWidget() is line
        qtbot.keyClicks(line, WORDS[panel.asked[number]])
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert not panel.note.text()
    assert confirmed == [True]


def test_one_goes_on_when_three_words_were_typed_back(qtbot, recovery):
    panel = recovery.panel
    assert len(set(panel.asked)) == 3
    panel.go_on.click()
    right = [WORDS[place] for place in panel.asked]
    with qtbot.assertNotEmitted(recovery.written_down):
        answer(panel, "", "", "")
        answer(panel, right[0], right[2], right[1])
    assert f"Word {panel.asked[1] + 1} " in panel.note.text()
    panel.back.click()
    assert not panel.done.isVisible()
    panel.go_on.click()
    with qtbot.waitSignal(recovery.written_down):
        answer(panel, *(f" {word.upper()} " for word in right))


def test_all_twelve_can_be_pasted_instead(qtbot, recovery):
    recovery.panel.go_on.click()
    with qtbot.assertNotEmitted(recovery.written_down):
        answer(recovery.panel, "", " ".join(reversed(WORDS)), "")
    with qtbot.waitSignal(recovery.written_down):
        answer(recovery.panel, "", "  ".join(WORDS) + " ", "")


# -- welcome --


@pytest.fixture
def welcome(put, tmp_path):
    return put(WelcomePage([("en", "English"), ("cy", "Cymraeg")], "en", tmp_path))


def test_there_are_three_ways_in(qtbot, welcome):
    with qtbot.waitSignal(welcome.start_requested):
        welcome.start.click()
    with qtbot.waitSignal(welcome.sample_requested):
        welcome.sample.click()
    welcome.open.click()
    dialog = welcome.findChild(QFileDialog)
    with qtbot.waitSignal(welcome.open_requested) as asked:
        dialog.fileSelected.emit("/media/stick/Northgate.connector")
    dialog.close()
    assert asked.args == [Path("/media/stick/Northgate.connector")]


def test_a_failure_is_said_and_the_ways_open_again(welcome):
    welcome.set_busy(True)
    assert not welcome.sample.isEnabled()
    welcome.say("It did not work.")
    assert welcome.note.text() == "It did not work."
    assert welcome.sample.isEnabled()
