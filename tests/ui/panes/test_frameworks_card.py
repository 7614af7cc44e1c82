"""The frameworks in the settings: what each is, what a file would change before it does, and back again."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from connector_app.application.commands import Command
from connector_app.application.frameworks import shipped
from connector_app.application.own_frameworks import vocabulary_in
from connector_app.domain.tag import Tag
from connector_app.file_formats import FileFormats
from connector_app.ui.panes.frameworks_card import FrameworksCard
from tests.factory import make_group
from tests.ui.pages.list_pages import settle

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def card(qtbot, context):
    context = replace(context, desk=replace(context.desk, files=FileFormats()))
    card = FrameworksCard(context)
    qtbot.addWidget(card)
    card.show()
    settle(card)
    return card


@pytest.fixture
def pack(tmp_path):
    """A newer version of the 4 I's, without one and with another."""
    found = json.loads(json.dumps(shipped()["PHM4I"]))
    found["version"] = "2"
    found["items"][-1] = {"code": "INVOLVE", "label": "Involvement", "replaces": ["INCENT"]}
    path = tmp_path / "phm.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


def choose(card, code):
    (row,) = [at for at, line in enumerate(card.list.lines) if line.key.code == code]
    card.list.choose(row)
    return card.list.lines[row]


def shown_words(card):
    return [each.text() for each in (card._facts, card._note, card._source, card._licence) if each.isVisible()]


def test_every_framework_tells_its_version_source_licence_and_what_nobody_checked(card):
    assert len(card.list.lines) == len(shipped())
    line = choose(card, "PHM4I")
    assert line.badge == "wording not checked"
    facts, note, source, licence = shown_words(card)
    assert "1" in facts
    assert "came with the program" in facts
    assert note == "Wording not checked against the official text"
    assert "our own reading" in source
    assert licence.startswith("Licence: ")
    assert choose(card, "SEX").badge == ""
    assert len(shown_words(card)) == 3
    assert card.buttons == []


def test_a_file_is_shown_before_it_is_taken_in_and_can_be_taken_out(card, context, desk, said, pack, qtbot):
    heard = []
    card.changed.connect(heard.append)
    card.offer(pack)
    settle(card)
    assert "version \u20682\u2069 in the place of version \u20681\u2069" in card.offered.text()
    assert "New: \u2068Involvement\u2069" in card.offered.text()
    assert "kept where they stand: \u2068Incentives\u2069" in card.offered.text()
    assert vocabulary_in(desk.notebook).lists["PHM4I"].version == "1"
    card.take.click()
    settle(card)
    assert vocabulary_in(desk.notebook).lists["PHM4I"].version == "2"
    assert heard[-1].lists["PHM4I"].version == "2"
    assert not card.offered.isVisible()
    assert said[-1].text.startswith("Taken in: ")
    assert choose(card, "PHM4I").aside == "taken in"
    (out,) = card.buttons
    out.click()
    settle(card)
    assert heard[-1].lists["PHM4I"].version == "1"
    assert said[-1].text == "Taken out."


def test_cancel_changes_nothing(card, desk, pack):
    card.offer(pack)
    settle(card)
    card.leave.click()
    assert card.begin.isVisible()
    assert not card.take.isVisible()
    assert vocabulary_in(desk.notebook).lists["PHM4I"].version == "1"


def test_one_that_is_used_stays_and_says_what_stands_under_it(card, context, desk, said, pack):
    card.offer(pack)
    settle(card)
    card.take.click()
    settle(card)
    desk.dispatcher.run(Command(title="Add a group", saves=(make_group(tags=(Tag("PHM4I", "INVOLVE"),)),)))
    choose(card, "PHM4I")
    card.buttons[0].click()
    settle(card)
    assert "stays, because something stands under it: \u2068INVOLVE\u2069" in said[-1].text
    assert vocabulary_in(desk.notebook).lists["PHM4I"].version == "2"


@pytest.mark.parametrize("content", ["", "[" * 5_000, '{"code": "PHM4I", "items": []}', "<html>"])
def test_a_file_that_is_no_framework_is_refused_with_a_sentence(card, desk, said, tmp_path, content):
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    before = desk.notebook.settings()
    card.offer(path)
    settle(card)
    assert said[-1].text.endswith("Nothing was changed.")
    assert not card.take.isVisible()
    assert desk.notebook.settings() == before


def test_the_button_asks_for_the_file(card):
    dialog = card.choose()
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.reject()
