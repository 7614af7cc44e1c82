import os
import sysconfig
from pathlib import Path

import pytest

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>Commands</name>
    <message><source>Add a place</source><translation>Ychwanegu lle</translation></message>
</context>
</TS>
"""


@pytest.fixture
def lrelease():
    return Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "connector_cy.ts").write_text(CATALOGUE, encoding="utf-8")
    return tmp_path


def test_a_missing_compiled_file_is_made_and_speaks(translations, checkout, lrelease, qapp):
    from PySide6.QtCore import QTranslator

    translations.compile_stale(checkout, lrelease)
    translator = QTranslator()
    assert translator.load(str(checkout / "resources" / "i18n" / "connector_cy.qm"))
    assert translator.translate("Commands", "Add a place") == "Ychwanegu lle"


def test_only_what_is_older_is_compiled_again(translations, checkout, lrelease):
    compiled = checkout / "resources" / "i18n" / "connector_cy.qm"
    translations.compile_stale(checkout, lrelease)
    os.utime(compiled, ns=(0, 2**62))
    translations.compile_stale(checkout, lrelease)
    assert compiled.stat().st_mtime_ns == 2**62
    os.utime(compiled, ns=(0, 0))
    translations.compile_stale(checkout, lrelease)
    assert compiled.stat().st_mtime_ns > 0
