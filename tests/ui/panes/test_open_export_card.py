"""Taking everything along: a second look first, then a file, or nothing when it is stopped."""

import json
from dataclasses import replace
from zipfile import ZipFile

import pytest

from connector_app.application.wordings import keeper_of
from connector_app.domain.wording import Keeper
from connector_app.file_formats import FileFormats
from connector_app.ui.panes.keeper_card import KeeperCard
from connector_app.ui.panes.open_export_card import OpenExportCard
from tests.factory import make_person
from tests.ui.every_page import settled

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def card(qtbot, context, store):
    store(*(make_person(f"Person {number}") for number in range(12)))
    object.__setattr__(context, "desk", replace(context.desk, files=FileFormats()))
    made = OpenExportCard(context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_warning_is_read_before_anything_can_be_chosen(card):
    assert (card.warning.isVisible(), card.go_on.isVisible()) == (False, False)
    card.begin.click()
    assert (card.warning.isVisible(), card.go_on.isVisible(), card.begin.isVisible()) == (True, True, False)
    assert "not encrypted and not anonymous" in card.warning.text()
    card.leave.click()
    assert (card.warning.isVisible(), card.begin.isVisible()) == (False, True)


def test_everything_is_written_in_the_lane_or_trouble_is_said(qtbot, card, context, said, tmp_path):
    dialog = card.choose()
    qtbot.addWidget(dialog)
    assert [name.rsplit("/", 1)[-1] for name in dialog.selectedFiles()] == ["connector-2026-11-22.zip"]
    path = tmp_path / "all.zip"
    card.write(path)
    assert not card.begin.isEnabled()
    settled(context.tasks)
    with ZipFile(path) as archive:
        assert len(json.loads(archive.read("notebook.json"))["nouns"]["person"]) == 12
    assert said[-1].text.endswith("It is not encrypted.")
    assert card.begin.isEnabled()
    card.write(tmp_path / "missing" / "all.zip")
    settled(context.tasks)
    assert "is not there" in said[-1].text
    assert card.begin.isEnabled()
    path.unlink()
    card.write(path)
    card.progress.stop.click()
    settled(context.tasks)
    assert [left.suffix for left in tmp_path.iterdir() if left.suffix in (".zip", ".tmp")] == []
    assert said[-1].text == "Stopped; nothing was written."


def test_the_keeper_is_kept_as_soon_as_it_was_typed_and_shown_again(qtbot, context):
    for typed in ("Mill Bank neighbours", "Mill Bank neighbours"):
        card = KeeperCard(context)
        qtbot.addWidget(card)
        settled(context.tasks)
        if not card.name.text():
            qtbot.keyClicks(card.name, typed)
            card.name.editingFinished.emit()
            settled(context.tasks)
        assert card.name.text() == typed
    assert keeper_of(context.desk.notebook) == Keeper("Mill Bank neighbours", "")
