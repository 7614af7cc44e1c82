import pytest
from PySide6.QtCore import QLocale, Qt

from connector_app.ui import catalogues, labels
from connector_app.ui.translation import Translation


@pytest.fixture
def translation(qapp):
    made = Translation(qapp, catalogues.compile_own())
    yield made
    made.use("en")
    made.deleteLater()


def test_english_is_british_and_has_plurals(translation):
    translation.use("en")
    assert QLocale().name() == "en_GB"
    assert labels.Counts().days_ahead(1) == "in 1 day"
    assert labels.Counts().days_ahead(3) == "in 3 days"


def test_an_unknown_language_falls_back(translation):
    translation.use("tlh")
    assert QLocale().name() == "en_GB"


def test_languages_say_their_own_names(qapp, tmp_path):
    for code in ("cy", "ar", "en"):
        (tmp_path / f"connector_{code}.qm").write_bytes(b"")
    languages = Translation(qapp, tmp_path).languages()
    assert [each.code for each in languages] == ["en", "ar", "cy"]
    assert [each.name for each in languages] == ["English", "العربية", "Cymraeg"]


def test_the_window_turns_with_the_writing(qapp, tmp_path, translation):
    (tmp_path / "connector_ar.qm").write_bytes(b"")
    Translation(qapp, tmp_path).use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translation.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
