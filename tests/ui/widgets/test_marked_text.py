import pytest
from PySide6.QtWidgets import QApplication

from connector_app.ui.theme import tokens_of
from connector_app.ui.widgets.marked_text import MarkedText

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def marked(qtbot):
    made = MarkedText("Safe text", 10)
    qtbot.addWidget(made)
    return made


def test_letters_are_counted_as_they_will_be_kept(marked):
    marked.set_text("  one \n two ")
    assert marked.count.text() == "7 of 10 characters"
    assert marked.count.property("tone") == "muted"
    marked.set_text("eleven words")
    assert marked.count.property("tone") == "warm"


def test_places_are_underlined_where_they_are_beyond_emoji_too(marked):
    marked.set_text("👩‍👧 Ada, 🫖 Bea")
    text = marked.text
    marked.mark([(text.index(name), text.index(name) + 3) for name in ("Ada", "Bea")])
    found = marked.field.extraSelections()
    assert [each.cursor.selectedText() for each in found] == ["Ada", "Bea"]
    warm = tokens_of(QApplication.palette()).warm
    assert {each.format.underlineColor().name().upper() for each in found} == {warm}
    marked.mark([])
    assert marked.field.extraSelections() == []


def test_what_is_typed_is_said_and_tab_goes_on(qtbot, marked):
    with qtbot.waitSignal(marked.typed) as typed:
        qtbot.keyClicks(marked.field, "x")
    assert typed.args == ["x"]
    assert marked.field.tabChangesFocus()


def test_a_remark_is_said_after_the_count(marked):
    marked.remark("This is a name.")
    assert marked.field.accessibleDescription() == "0 of 10 characters. This is a name."
    marked.remark("")
    assert marked.field.accessibleDescription() == "0 of 10 characters"
