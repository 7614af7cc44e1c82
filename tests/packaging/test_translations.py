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
