"""The overview of all keys: complete, by section, and printed in dark letters."""

import pytest
from PySide6.QtGui import QKeySequence

from connector_app.ui.dialogs.shortcuts_sheet import ShortcutsSheet, shortcut_groups
from connector_app.ui.page_list import keys_of_pages
from connector_app.ui.workplace import Workplace


@pytest.fixture
def place(qtbot, context, spoken, themed):
    made = Workplace(context, spoken.languages())
    qtbot.addWidget(made)
    themed.dress(made)
    made.resize(1000, 700)
    made.show()
    yield made
    made.close_down()
    assert context.tasks.wait_idle()


def test_every_shortcut_of_the_window_and_of_the_pages_is_there(place):
    groups = shortcut_groups(place.actions_everywhere.book, keys_of_pages())
    shown = {keys for group in groups for keys, _does in group.rows}
    native = QKeySequence.SequenceFormat.NativeText
    assert {action.shortcut().toString(native) for action in place.actions()} - {""} <= shown
    assert {QKeySequence(each.keys).toString(native) for _, keys in keys_of_pages() for each in keys} <= shown
    assert ("Space", "Done today") in next(group for group in groups if group.title == "Today").rows
    assert any(does == "Undo" for group in groups for _keys, does in group.rows)


def test_the_same_keys_of_several_pages_stand_there_once(place):
    titles = [group.title for group in shortcut_groups(place.actions_everywhere.book, keys_of_pages())]
    assert len(titles) == len(set(titles))
    rows = [group.rows for group in shortcut_groups(place.actions_everywhere.book, keys_of_pages())]
    assert len(rows) == len(set(rows))


def test_the_sheet_reads_in_columns_and_goes_on_paper(qtbot, place):
    groups = shortcut_groups(place.actions_everywhere.book, keys_of_pages())
    sheet = ShortcutsSheet(groups, place)
    qtbot.addWidget(sheet)
    sheet.open()
    paper = sheet.reading.on_paper()
    for group in groups:
        for text in (group.title, *(each for row in group.rows for each in row)):
            assert text in sheet.reading.toPlainText()
            assert text in paper.toPlainText()
    assert sheet.width() <= place.width()
    sheet.close()
