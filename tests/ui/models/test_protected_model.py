import pytest
from PySide6.QtCore import Qt

from connector_app.summary.protected import ProtectedTable, Unit, Withheld
from connector_app.ui.models.protected_model import ProtectedModel
from connector_app.ui.panes.preview_table import PreviewTable

TABLE = ProtectedTable(
    name="what_matters",
    title="What matters to people",
    row_title="Theme",
    rows=("Housing", "Food"),
    columns=("Castle Rise", "All neighbourhoods together", "Share"),
    units=(Unit.PEOPLE, Unit.PEOPLE, Unit.PERCENT),
    cells=((Withheld.TOO_FEW, 1250, 61), (Withheld.FROM_WITHHELD, 15, Withheld.LOOKS_LIKE_EVERYONE)),
    own_words="columns",
)
ROLE = Qt.ItemDataRole


@pytest.fixture
def model(qapp):
    made = ProtectedModel()
    made.set_table(TABLE)
    return made


def test_model_keeps_the_promises_qt_expects(qtmodeltester, model):
    qtmodeltester.check(model)
    model.set_table(None)
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_every_reason_for_withholding_looks_the_same(model):
    where = [(row, column) for row in (0, 1) for column in (1, 3)]
    cells = {(row, column): model.index(row, column).data() for row, column in where}
    assert cells == {(0, 1): "[c]", (1, 1): "[c]", (0, 3): "61 %", (1, 3): "[c]"}


def test_the_reason_is_told_to_whoever_is_at_the_desk(model):
    reasons = [model.data(model.index(row, column), role)
               for role in (ROLE.ToolTipRole, ROLE.AccessibleDescriptionRole)
               for row, column in ((0, 1), (1, 1), (1, 3))]  # fmt: skip
    assert all(reason.startswith("Withheld: ") for reason in reasons)
    assert len(set(reasons)) == 3
    assert model.data(model.index(1, 2), ROLE.ToolTipRole) is None


def test_numbers_and_marks_stand_at_the_end(model):
    sides = [model.data(model.index(0, column), ROLE.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignTrailing)
             for column in range(4)]  # fmt: skip
    assert sides == [0, 2, 2, 2]


def test_copying_takes_the_protected_text_and_no_reason(qtbot, qapp, model):
    view = PreviewTable(model)
    qtbot.addWidget(view)
    view.show()
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = qapp.clipboard().text().replace("\u2068", "").replace("\u2069", "")
    assert text.splitlines()[0] == "Theme\tCastle Rise\tAll neighbourhoods together\tShare"
    assert text.splitlines()[2] == "Food\t[c]\t15\t[c]"
    assert "recognised" not in text
