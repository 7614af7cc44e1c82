# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""What somebody said goes to a partner, comes back answered, and is told back: by keys alone, and counted."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from connector_app.application.commands import import_nouns
from connector_app.application.heard_reader import InsightsAsked
from connector_app.application.profiles import keep_used
from connector_app.application.sample_community import sample_nouns
from connector_app.domain.response import Led, ResponseState, Shared
from connector_app.ui.pages.answers_page import AnswersPage
from tests.asking import SHEET, fill_in, page_of
from tests.journeys.hands import create, start  # noqa: F401
from tests.journeys.key_counting import CONTROL, CONTROL_SHIFT, Keyboard
from tests.ui.dropping import dropped

SAID = "@Zebedee the last bus leaves before the clinic ends #transport"
OWN = "No bus home from the clinic"
WORDS = "The last bus leaves before late appointments are over."


@pytest.fixture
def hands(qtbot, start, monkeypatch, tmp_path):
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    made = create(qtbot, start())
    desk = made.window._desk
    desk.dispatcher.run(import_nouns(sample_nouns(today=desk.clock.today())))
    keep_used(desk.notebook, next(each for each in desk.reader.heard.profiles() if each.pack == "pcn"))
    made.settle()
    return made


class Keys(Keyboard):
    """A keyboard that waits for what it has set going."""

    def __init__(self, hands):
        super().__init__(hands.window)
        self._hands = hands

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        super().press(key, modifiers)
        if key != Qt.Key.Key_Tab:
            for _ in range(4):
                self._hands.settle()


def sent(qtbot, hands, keys, folder):
    """Send the next summary of the profile used last, by Ctrl+Shift+E, a look, and Enter; return its file."""
    before = set(folder.iterdir())
    keys.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = hands.place.page("summaries")
    qtbot.waitUntil(page.export.isEnabled, timeout=30_000)
    hands.settle()
    assert page.preview.model.rowCount() > 1
    keys.press(Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    name = f"sent {len(before)}.xlsx"
    dialog.findChild(QLineEdit).setText(name)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: set(folder.iterdir()) != before, timeout=20_000)
    hands.settle()
    hands.window.activateWindow()  # as a window manager does when what lay over it has gone
    qtbot.waitUntil(hands.window.isActiveWindow)
    return folder / name


def heard(hands):
    """Return the insight that was gathered, with all that came of it."""
    row = next(row for row in hands.reader.heard.insights(InsightsAsked()) if row.title == OWN)
    return hands.reader.heard.insight(row.id)


def gather(qtbot, hands, keys):
    """Log what somebody said, gather it, and say it in own words, which are asked for at once."""
    hands.log(SAID)
    keys.press(Qt.Key.Key_3, CONTROL)
    keys.press(Qt.Key.Key_G)
    page = hands.place.page("heard")
    qtbot.waitUntil(lambda: page.pane is not None)
    form = page.pane.form
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.line)
    form.line.selectAll()
    keys.write(OWN)
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert heard(hands).row.people == 1


def pass_on(hands, keys):
    """Let the words for partners go, and pass them on; return to whom, and what waits for an answer."""
    page = hands.place.page("heard")
    page.list.setFocus()
    keys.press(Qt.Key.Key_W)
    keys.write(WORDS)
    keys.press(Qt.Key.Key_Tab)
    keys.write("Maeve")
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert heard(hands).insight.approved
    partners = [row.organisation for row in hands.reader.heard.organisations()]
    partner = next(each for each in partners if each.kind == "pcn")
    page.list.setFocus()
    keys.press(Qt.Key.Key_P)
    keys.write(partner.name)
    keys.press(Qt.Key.Key_Return, CONTROL)
    (answer,) = (each.response for each in heard(hands).responses)
    assert (answer.organisation_id, answer.state) == (partner.id, ResponseState.WAITING)
    return answer


def take_in(qtbot, hands, keys, path):
    """Drop a workbook that came back on the window, look, and take in what it brings."""
    assert dropped(hands.place, path.as_uri())
    hands.settle()
    answers = hands.place.page("answers")
    assert isinstance(answers, AnswersPage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is answers.take)
    keys.press(Qt.Key.Key_Space)
    now = heard(hands).responses[0].response
    assert (now.state, now.led_by) == (ResponseState.DONE, Led.TOGETHER)
    assert [thing.what for thing in now.shared] == [Shared.TIME]


def tell_back(hands, keys):
    """Tell everybody who said it what became of it."""
    assert [row.label for row in heard(hands).waiting.rows] == ["Zebedee"]
    keys.press(Qt.Key.Key_5, CONTROL)
    hands.place.page("heard").list.setFocus()
    keys.press(Qt.Key.Key_T)
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert heard(hands).insight.told_back
    assert not heard(hands).waiting.people


def test_what_one_person_said_comes_back_to_them(qtbot, hands, tmp_path):
    keys, folder = Keys(hands), tmp_path / "Documents"
    gather(qtbot, hands, keys)
    assert keys.cost == (2, 1)
    answer = pass_on(hands, keys)

    # Sent by the profile used last, with a sheet on which it is asked about.
    book, sheet = page_of(sent(qtbot, hands, keys, folder))
    texts = [f"{cell.value}" for row in sheet.iter_rows() for cell in row]
    assert WORDS in texts
    assert not any("Zebedee" in text or OWN in text for text in texts)

    # Filled in elsewhere, and dropped on the window.
    said = {"state": "Done", "led": "Both together", "shared_time": "Yes", "words": "It now waits until eight."}
    fill_in(sheet, answer.token, **said)
    book.save(back := tmp_path / "came back.xlsx")
    take_in(qtbot, hands, keys, back)
    tell_back(hands, keys)

    # The next summary by the profile: what was answered is asked about no more.
    before = keys.cost
    again = openpyxl.load_workbook(sent(qtbot, hands, keys, folder))
    assert (keys.cost[0] - before[0], keys.cost[1] - before[1]) == (1, 2)
    asked = [cell.value for row in again[SHEET].iter_rows() for cell in row] if SHEET in again.sheetnames else []
    assert WORDS not in asked
    assert keys.cost == (8, 10)  # and two chords for the line with which it began
