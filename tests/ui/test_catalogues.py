import os

import pytest
from PySide6.QtCore import QTranslator

from connector_app.ui import catalogues

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>Commands</name>
    <message><source>Add a place</source><translation>Ychwanegu lle</translation></message>
    <message><source>Add a person</source><translation type="unfinished">Unsure</translation></message>
</context>
</TS>
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "i18n" / "connector_cy.ts"
    path.parent.mkdir()
    path.write_text(CATALOGUE, encoding="utf-8")
    return path


@pytest.fixture
def compiled(tmp_path):
    return tmp_path / "resources" / "connector_cy.qm"


def test_a_missing_compiled_file_is_made_and_speaks(source, compiled):
    catalogues.compile_stale(source.parent, compiled.parent)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Commands", "Add a place") == "Ychwanegu lle"
    assert not translator.translate("Commands", "Add a person")
    assert list(compiled.parent.iterdir()) == [compiled]


def test_only_what_is_older_is_compiled_again(source, compiled):
    catalogues.compile_stale(source.parent, compiled.parent)
    os.utime(compiled, ns=(0, 2**62))
    catalogues.compile_stale(source.parent, compiled.parent)
    assert compiled.stat().st_mtime_ns == 2**62
    os.utime(compiled, ns=(0, 0))
    catalogues.compile_stale(source.parent, compiled.parent)
    assert compiled.stat().st_mtime_ns > 0


def test_a_broken_catalogue_stops_nothing(source, compiled, caplog):
    (source.parent / "connector_aa.ts").write_text("no catalogue", encoding="utf-8")
    catalogues.compile_stale(source.parent, compiled.parent)
    assert compiled.exists()
    assert "could not be compiled" in caplog.text


def test_without_catalogues_nothing_is_done(tmp_path):
    catalogues.compile_stale(tmp_path / "none", tmp_path / "target")
    assert not (tmp_path / "target").exists()


def test_english_of_this_checkout_is_there():
    assert (catalogues.compile_own() / "connector_en.qm").exists()
