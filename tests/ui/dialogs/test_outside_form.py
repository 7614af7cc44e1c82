import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from connector_app.settings import Theme as ThemeChoice
from connector_app.summary.protected import ProtectedTable, Unit, Withheld
from connector_app.ui.dialogs.outside_form import OutsideForm
from connector_app.ui.panes.summary_preview import SummaryPreview
from tests.ui import audit

FOOD = frozenset({("theme", "FOOD")})
TABLE = ProtectedTable(
    name="what_matters",
    title="What matters to people",
    row_title="Theme",
    rows=("Food",),
    columns=("People", "Share"),
    units=(Unit.PEOPLE, Unit.PERCENT),
    cells=((Withheld.WORKED_OUT, 20),),
    keys=((FOOD, None),),
)


@pytest.fixture
def preview(qtbot, spoken, themed):
    made = SummaryPreview()
    qtbot.addWidget(made)
    themed.dress(made)
    made.resize(560, 500)
    made.show_table(TABLE, 5)
    made.show()
    return made


@pytest.fixture
def form(qtbot, spoken):
    made = OutsideForm()
    qtbot.addWidget(made)
    made.ask("Food, All neighbourhoods")
    return made


def test_it_wants_a_number_and_somebody(qtbot, form):
    form.keep.click()
    assert "in figures" in form.wrong.text()
    form.number.setText("14")
    form.keep.click()
    assert "who has it" in form.wrong.text()
    form.who.setText(" the council ")
    with qtbot.waitSignal(form.given) as given:
        qtbot.keyClick(form.who, Qt.Key.Key_Return)
    assert given.args == [14, "the council"]


@pytest.mark.parametrize("typed", ["-3", "4.5", "ten", "123456789"])
def test_nothing_but_a_number_of_people_can_be_typed(qtbot, form, typed):
    qtbot.keyClicks(form.number, typed)
    assert form.number.text() in ("", "3", "45", "12345678")


def test_escape_leaves_it_and_goes_back_to_the_table(qtbot, preview):
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    preview.table.setCurrentIndex(preview.model.index(0, 1))
    preview.know.click()
    assert QApplication.focusWidget() is preview.form.number
    qtbot.keyClick(preview.form.number, Qt.Key.Key_Escape)
    assert preview.form.isHidden()
    assert QApplication.focusWidget() is preview.table


def test_only_a_number_that_counts_something_can_be_known_elsewhere(preview):
    states = {}
    for column in range(3):
        preview.table.setCurrentIndex(preview.model.index(0, column))
        states[column] = preview.know.isEnabled()
    assert states == {0: False, 1: True, 2: False}


def test_another_cell_closes_the_form(preview):
    preview.table.setCurrentIndex(preview.model.index(0, 1))
    preview.know.click()
    assert preview.form.isVisible()
    preview.table.setCurrentIndex(preview.model.index(0, 2))
    assert preview.form.isHidden()


@pytest.mark.parametrize(("colours", "percent"), [(ThemeChoice.LIGHT, 100), (ThemeChoice.DARK, 200)])
def test_the_form_can_be_read_and_hit(qtbot, preview, themed, colours, percent):
    themed.choose(colours, percent)
    preview.table.setCurrentIndex(preview.model.index(0, 1))
    preview.know.click()
    preview.form.keep.click()
    qtbot.waitUntil(lambda: not list(audit.cut_off(preview)))
    assert not [*audit.unnamed(preview), *audit.small_targets(preview), *audit.faint(preview)]
