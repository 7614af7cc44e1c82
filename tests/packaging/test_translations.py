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
