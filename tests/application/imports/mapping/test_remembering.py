"""What columns held last time is found again by their headings, and nothing personal is kept for it."""

import pytest

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import Mapping, remember, remembered
from tests.factory import copy_notebook
from tests.importing import sheet_of

CORRECTED = Mapping(Content.PEOPLE, 0, ("full", "notes"), "Outlook")


@pytest.fixture
def notebook(tmp_path):
    """Open an empty notebook."""
    opened = copy_notebook(tmp_path)
    yield opened
    opened.close()


def test_the_next_file_of_these_headings_is_read_as_the_last(notebook):
    remember(notebook, sheet_of("Name|Colour", "Ann|red"), CORRECTED)
    assert remembered(notebook, sheet_of("name | COLOUR ", "Bea|blue")) == CORRECTED
    assert remembered(notebook, sheet_of("My list", "Name|Colour", "Bea|blue")) == Mapping(
        Content.PEOPLE, 1, ("full", "notes"), "Outlook"
    )
    assert remembered(notebook, sheet_of("Name|Size", "Bea|4")) is None


def test_the_last_mapping_of_one_heading_counts(notebook):
    sheet = sheet_of("Name|Colour", "Ann|red")
    remember(notebook, sheet, CORRECTED)
    later = Mapping(Content.CONVERSATIONS, 0, ("with", "text"))
    remember(notebook, sheet, later)
    assert remembered(notebook, sheet) == later
    assert remembered(notebook, sheet, Content.CONVERSATIONS) == later
    assert remembered(notebook, sheet, Content.PEOPLE) is None


def test_without_headings_nothing_is_kept(notebook):
    remember(notebook, sheet_of("Ann|red"), Mapping(Content.PEOPLE, None, ("full", "")))
    assert notebook.setting("import_mappings") is None


def test_no_word_of_the_file_is_kept(notebook):
    remember(notebook, sheet_of("Name|Colour", "Ann|red"), CORRECTED)
    assert "olour" not in notebook.setting("import_mappings")


@pytest.mark.parametrize("kept", ["no JSON", "[]", "3"])
def test_what_cannot_be_understood_is_nothing(notebook, kept):
    notebook.keep_setting("import_mappings", kept)
    assert remembered(notebook, sheet_of("Name|Colour")) is None


def test_roles_of_another_version_are_nothing(notebook):
    sheet = sheet_of("Name|Colour", "Ann|red")
    remember(notebook, sheet, Mapping(Content.PEOPLE, 0, ("full", "shoe size")))
    assert remembered(notebook, sheet) is None


def test_only_the_latest_are_kept(notebook):
    sheets = [sheet_of(f"Name|Colour {'x' * n}", "Ann|red") for n in range(45)]
    for sheet in sheets:
        remember(notebook, sheet, CORRECTED)
    found = [remembered(notebook, sheet) for sheet in sheets]
    assert found == [None] * 5 + [CORRECTED] * 40
