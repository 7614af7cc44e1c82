import json
from pathlib import Path

from tests.architecture import translation_lint

EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="cy">\n</TS>\n'
CODE = """
class Page(QWidget):
    def show_people(self, count):
        self.tr("%n person(s)", "", count)
"""


def test_new_texts_come_in_and_gone_ones_go(translations, tmp_path):
    (tmp_path / "connector_app").mkdir()
    page = tmp_path / "connector_app" / "page.py"
    catalogue = tmp_path / "connector_cy.ts"
    catalogue.write_text(EMPTY, encoding="utf-8")
    page.write_text(CODE, encoding="utf-8")
    translations.update(tmp_path, catalogue)
    assert translation_lint.texts(catalogue) == {("Page", "%n person(s)")}
    assert translation_lint.plurals_without_forms(catalogue) == ["%n person(s)"]
    page.write_text(CODE.replace("person", "place"), encoding="utf-8")
    translations.update(tmp_path, catalogue)
    assert translation_lint.texts(catalogue) == {("Page", "%n place(s)")}


def test_english_plurals_are_made_from_the_bracketed_s_and_stay_as_put_right(translations, tmp_path):
    (tmp_path / "connector_app").mkdir()
    (tmp_path / "connector_app" / "page.py").write_text(CODE, encoding="utf-8")
    catalogue = tmp_path / "connector_en.ts"
    catalogue.write_text(EMPTY.replace("cy", "en_GB"), encoding="utf-8")
    translations.update(tmp_path, catalogue)
    filled = translations.with_english_plurals(catalogue.read_text(encoding="utf-8"))
    assert "<numerusform>%n person</numerusform>" in filled
    assert "<numerusform>%n people</numerusform>" in filled
    by_hand = filled.replace("%n people", "%n neighbours")
    assert translations.with_english_plurals(by_hand) == by_hand
    catalogue.write_text(by_hand, encoding="utf-8")
    translations.update(tmp_path, catalogue)
    assert "%n neighbours" in catalogue.read_text(encoding="utf-8")
    assert translation_lint.plurals_without_forms(catalogue) == []


PACK = {
    "code": "X", "title": "A list", "version": "1", "kind": "topic", "source": "s", "licence": "l",
    "intro": "Which “one” is it?",
    "table": {"name": "a_list", "short": "Short", "title": "Long", "row_title": "Row"},
    "items": [{"code": "A", "label": "A & b", "definition": "Said\\so", "prompt": "Which?", "also": ["word"]}],
}  # fmt: skip
MEASURE = {
    **PACK, "code": "M", "kind": "measure", "title": "A measure", "intro": "Next I would like to ask", "table": {},
    "items": [
        {"code": "A", "label": "How one is", "prompt": "How are you?",
         "scale": {"lowest": 1, "highest": 1, "options": [{"value": 1, "label": "Well"}],
                   "bands": [{"code": "A1", "label": "In band", "lowest": 1, "highest": 1}]}},
    ],
}  # fmt: skip


def test_packs_bring_their_words_but_no_question_of_a_published_measure(translations, tmp_path):
    (tmp_path / "connector_app").mkdir()
    packs = tmp_path / "resources" / "frameworks"
    packs.mkdir(parents=True)
    for pack in (PACK, MEASURE):
        (packs / f"{pack['code']}.json").write_text(json.dumps(pack), encoding="utf-8")
    catalogue = tmp_path / "connector_cy.ts"
    catalogue.write_text(EMPTY, encoding="utf-8")
    translations.update(tmp_path, catalogue)
    assert {text for context, text in translation_lint.texts(catalogue) if context == "Vocabulary"} == {
        "A list", "Which “one” is it?", "Short", "Long", "Row", "A & b", "Said\\so", "Which?",
        "A measure", "How one is", "In band",
    }  # fmt: skip


def test_every_label_of_the_shipped_packs_is_brought(translations):
    root = Path(__file__).parents[2]
    texts = set(translations.pack_texts(root))
    assert {"Housing and homelessness", "Truth-telling", "Prefer not to say", "Very high (9 or 10)"} <= texts
    assert "Overall, how happy did you feel yesterday?" not in texts
