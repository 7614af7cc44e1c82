"""Every text can be translated, and the catalogues know every text."""

import runpy
import shutil
from pathlib import Path

import pytest

from tests.architecture import translation_lint

TRAPS = {
    'self.tr(f"Hello {name}")': "literal",
    "f\"{self.tr('Hello')}\"": "inside an f-string",
    'self.tr("%n people", n=count)': "by name",
    'self.tr("Open", "a button",)': "comma",
    'window.tr("Open")': "another object",
    'tr("Open")': "another object",
    'self.tr("%n people")': "%n without a number",
    'self.tr("Hello " + name)': "literal",
    'self.tr("Hello {}".format(name))': "literal",
    'QCoreApplication.translate("Page", f"{name}")': "literal",
    'QCoreApplication.translate(context, "Open")': "context",
    "self.tr()": "missing",
    '# TRANSLATORS: a verb\nself.tr("Open")': "empty context",
}
SOUND = [
    'self.tr("Open")',
    'self.tr("Hello {name}").format(name=name)',
    'self.tr("%n people", "", count)',
    'self.tr("Open", "a button")',
    'QCoreApplication.translate("Page", "%n people", "", count)',
    'translate("Errors", SENTENCES[code])',
    'translate("Commands", command.title)',
    "text.translate(table)",
    '#: a verb\nself.tr("Open")',
    'QT_TRANSLATE_NOOP(\n    "Page",\n    "Open",\n)',
]
ENGLISH = "i18n/connector_en.ts"


@pytest.mark.parametrize("source", TRAPS)
def test_a_trap_is_found(source):
    assert any(TRAPS[source] in problem for _line, problem in translation_lint.lint(source))


@pytest.mark.parametrize("source", SOUND)
def test_a_sound_text_is_left_alone(source):
    assert translation_lint.lint(source) == []


def test_no_text_of_ours_is_in_a_trap(parsed):
    found = [
        f"{module.path}:{line}: {problem}"
        for module in parsed
        for line, problem in translation_lint.lint_parsed(module.source, module.nodes)
    ]
    assert found == []


@pytest.fixture(scope="module")
def fresh(root, tmp_path_factory):
    """The English catalogue as it would be if it were brought up to date now."""
    copy = Path(shutil.copy(root / ENGLISH, tmp_path_factory.mktemp("fresh")))
    runpy.run_path(str(root / "packaging" / "translations.py"))["update"](root, copy)
    return copy


def test_the_catalogue_holds_the_texts_of_the_code(root, fresh):
    """When this fails: uv run python packaging/translations.py."""
    assert translation_lint.texts(root / ENGLISH) == translation_lint.texts(fresh)


def test_no_context_or_text_is_empty(fresh):
    assert [pair for pair in translation_lint.texts(fresh) if not all(pair)] == []


def test_english_has_its_plurals(root):
    """A number needs both forms in English too: 1 person, 2 people."""
    assert translation_lint.plurals_without_forms(root / ENGLISH) == []


def test_translations_keep_gaps_and_keys(root):
    faults = {path.name: translation_lint.check_catalogue(path) for path in (root / "i18n").glob("*.ts")}
    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize(
    ("source", "translation"),
    [("Hello {name}", "Helo {enw}"), ("&Open", "Agor"), ("%1 of %2", "%1"), ("Open", "")],
)
def test_a_wrong_translation_is_found(tmp_path, source, translation):
    path = tmp_path / "connector_cy.ts"
    message = f"<message><source>{source.replace('&', '&amp;')}</source><translation>{translation}</translation>"
    path.write_text(f"<TS><context><name>Page</name>{message}</message></context></TS>", encoding="utf-8")
    assert len(translation_lint.check_catalogue(path)) == 1
