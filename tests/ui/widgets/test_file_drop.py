"""One file of a kind that somebody waits for is let in; anything else is not, unless one takes all others."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from connector_app.ui.widgets.file_drop import FileDrop
from tests.ui.dropping import dropped


@pytest.fixture
def place(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_file_goes_to_who_waits_for_its_kind(place, tmp_path):
    json, xlsx = [], []
    drop = FileDrop(place)
    drop.take(".json", json.append)
    drop.take(".xlsx", xlsx.append)
    assert dropped(place, (tmp_path / "a.JSON").as_uri())
    assert dropped(place, (tmp_path / "b.xlsx").as_uri())
    assert (json, xlsx) == ([tmp_path / "a.JSON"], [tmp_path / "b.xlsx"])


def test_one_may_take_every_other_file_but_no_folder(place, tmp_path):
    json, others = [], []
    drop = FileDrop(place)
    drop.take(".json", json.append)
    drop.take_others(others.append)
    assert dropped(place, (tmp_path / "a.json").as_uri())
    assert dropped(place, (tmp_path / "people.anything").as_uri())
    assert not dropped(place, tmp_path.as_uri())
    assert (json, others) == ([tmp_path / "a.json"], [tmp_path / "people.anything"])


@pytest.mark.parametrize(
    "urls",
    [(), ("file:///tmp/a.txt",), ("https://example.org/a.json",), ("file:///tmp/a.json", "file:///tmp/b.json")],
)
def test_anything_else_is_not_let_in(place, urls):
    taken: list[Path] = []
    FileDrop(place).take(".json", taken.append)
    assert not dropped(place, *urls)
    assert taken == []
