# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""What the fast paths cost in keys, typed through the window; what a sentence costs is its letters."""

from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from connector_app.application.profiles import keep_used, names_of
from connector_app.domain.followup import ClosedAs
from connector_app.domain.noun import Kind, Ref
from connector_app.file_formats import FileFormats
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.workplace import Workplace
from tests.factory import TODAY, make_follow_up, make_person
from tests.journeys.key_counting import CONTROL, CONTROL_SHIFT, Keyboard
from tests.ui.conftest import (  # noqa: F401
    context,
    desk,
    relay,
    sample_context,
    sample_file,
    spoken,
    store,
    themed,
)

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def show(qtbot):
    """Return a function that shows an open notebook."""
    places = []

    def shown(context):
        place = Workplace(context, [])
        places.append(place)
        place.resize(1024, 600)
        qtbot.addWidget(place)
        place.show()
        qtbot.waitExposed(place)
        place.activateWindow()
        qtbot.waitUntil(place.isActiveWindow)
        assert context.tasks.wait_idle()
        return place

    yield shown
    for place in places:
        place.close_down()


@pytest.mark.parametrize(
    ("key", "answer", "closed"),
    [
        (Qt.Key.Key_Space, None, (ClosedAs.DONE, TODAY, "")),
        (Qt.Key.Key_L, "yesterday", (ClosedAs.DONE, TODAY - timedelta(1), "")),
        (Qt.Key.Key_N, "she moved away", (ClosedAs.NOT_POSSIBLE, TODAY, "she moved away")),
    ],
)
def test_a_promise_is_closed_by_one_key(show, context, desk, store, key, answer, closed):
    """Space closes it at once; L asks for the day, N for the reason: a line, and Enter after it."""
    person = make_person("Dawn")
    promise = make_follow_up("ring about the bench", person_id=person.id, due=TODAY)
    store(person, promise)
    place = show(context)
    page = place.page("today")
    page.promises.list.setFocus(Qt.FocusReason.TabFocusReason)
    hands = Keyboard(place)
    hands.press(key)
    if answer is not None:
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        hands.write(answer)
        hands.press(Qt.Key.Key_Return)
    assert context.tasks.wait_idle()
    found = desk.reader.get(Ref(Kind.FOLLOW_UP, promise.id))
    assert (found.closed_as, found.closed_on, found.reason) == closed
    assert hands.cost == (0, 1 if answer is None else 2)


def test_anything_said_is_found_as_one_types(show, qtbot, sample_context):
    place = show(sample_context)
    hands = Keyboard(place)
    hands.press(Qt.Key.Key_K, CONTROL)
    palette = place.findChild(SearchPalette)
    qtbot.waitUntil(palette.line.hasFocus)
    hands.write("damp")
    qtbot.waitUntil(lambda: any("damp" in line.text.lower() for line in palette.results.lines))
    assert hands.cost == (1, 0)
    palette.close()


def test_a_summary_leaves_by_three_keys_and_a_look(show, qtbot, sample_context, tmp_path, monkeypatch):
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    place = show(replace(sample_context, desk=replace(sample_context.desk, files=FileFormats())))
    hands = Keyboard(place)
    hands.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = place.page("summaries")
    assert sample_context.tasks.wait_idle(20)
    assert page.preview.model.rowCount() > 1  # the look: what would leave is on the screen
    hands.press(Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    hands.press(Qt.Key.Key_Return)
    assert sample_context.tasks.wait_idle(20)
    assert [path.suffix for path in (tmp_path / "Documents").iterdir()] == [".xlsx"]
    assert hands.cost == (1, 2)


def test_last_quarter_s_profile_leaves_again_by_three_keys_and_a_look(
    show, qtbot, sample_context, tmp_path, monkeypatch
):
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    desk = replace(sample_context.desk, files=FileFormats())
    profile = next(each for each in desk.reader.heard.profiles() if each.pack == "pcn")
    keep_used(desk.notebook, profile)
    place = show(replace(sample_context, desk=desk))
    hands = Keyboard(place)
    hands.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = place.page("summaries")
    qtbot.waitUntil(page.export.isEnabled, timeout=20_000)
    assert sample_context.tasks.wait_idle(20)
    QApplication.processEvents()
    assert profile.recipient in page.title.text()  # the look: for whom, and what would leave
    assert page.preview.model.rowCount() > 1
    hands.press(Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    hands.press(Qt.Key.Key_Return)
    assert sample_context.tasks.wait_idle(20)
    (path,) = (tmp_path / "Documents").iterdir()
    assert hands.cost == (1, 2)
    chosen = [table for table in page._reading.planned.protected.tables if table.name in names_of(profile)]
    sheets = openpyxl.load_workbook(path).sheetnames
    # A sheet's name is short: its first word is that of the table.
    assert [name.split()[0] for name in sheets[3:]][: len(chosen)] == [each.short.split()[0] for each in chosen]
    assert "People by age" in sheets
    assert "Principles" not in sheets
