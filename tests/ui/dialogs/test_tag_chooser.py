"""Tags are put and taken by mouse and keyboard; what stands is always shown."""

import pytest
from PySide6.QtCore import Qt

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.domain.tag import Basis, Tag
from connector_app.ui.dialogs.tag_chooser import TagChooser

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def chooser(qtbot):
    chooser = TagChooser(shipped_vocabulary())
    chooser.resize(500, 400)
    qtbot.addWidget(chooser)
    chooser.show()
    return chooser


def press(chooser, words):
    next(chip for chip in chooser.items.chips if chip.words == words).click()


def test_it_is_folded_away_until_it_is_wanted(chooser):
    assert not chooser.framework.isVisible()
    assert not chooser.standing.isVisible()
    chooser.unfold.click()
    assert chooser.framework.isVisible()
    assert chooser.items.chips
    chooser.unfold.click()
    assert not chooser.framework.isVisible()


def test_later_versions_are_offered_before_the_older_ones(chooser):
    titles = [chooser.framework.itemText(at) for at in range(chooser.framework.count())]
    assert titles[-1] == "Ten principles (2021)"
    assert "Three Cs of Health Creation" not in titles


def test_an_item_is_put_with_who_says_so_and_taken_out_again(chooser):
    heard = []
    chooser.changed.connect(heard.append)
    chooser.open_at("HCSENSE")
    press(chooser, "Hope")
    chooser.basis.chips[1].click()
    press(chooser, "Mastery")
    assert heard[-1] == chooser.tags == (
        Tag("HCSENSE", "HOPE"), Tag("HCSENSE", "MASTERY", Basis.SAID_BY_PERSON)
    )  # fmt: skip
    assert [chip.words for chip in chooser.standing.chips] == ["Hope", "Mastery (they said so)"]
    assert chooser.standing.chips[0].accessibleName() == "Sense of purpose, hope, mastery and control: Hope"
    press(chooser, "Hope")
    assert [tag.item for tag in chooser.tags] == ["MASTERY"]


def test_the_keyboard_takes_a_tag_away(qtbot, chooser):
    chooser.set_tags((Tag("PHM4I", "INFRA"), Tag("PHM4I", "INTEL")))
    qtbot.keyClick(chooser.standing.chips[0], Qt.Key.Key_Delete)
    assert [tag.item for tag in chooser.tags] == ["INTEL"]


def test_wording_nobody_checked_is_said(chooser):
    chooser.open_at("PHM4I")
    assert chooser.note.isVisible()
    chooser.framework.setCurrentIndex(chooser.framework.findData("C20P5A"))
    assert not chooser.note.isVisible()
    assert len(chooser.items.chips) == 6


def test_what_is_no_longer_in_force_or_unknown_stays_until_it_is_taken(chooser):
    chooser.set_tags((Tag("GONE", "X"),))
    assert [chip.words for chip in chooser.standing.chips] == ["X"]
    chooser.open_at("HCSENSE")
    press(chooser, "Hope")
    assert [tag.framework for tag in chooser.tags] == ["GONE", "HCSENSE"]
