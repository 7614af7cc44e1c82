import pytest
from PySide6.QtCore import Qt

from connector_app.summary.protected import ProtectedTable, Unit, Withheld
from connector_app.ui.models.protected_model import CHANGED, ProtectedModel, why_withheld
from connector_app.ui.panes.preview_table import PreviewTable

HOUSING, FOOD = frozenset({("theme", "HOUSING")}), frozenset({("theme", "FOOD")})
RISE = frozenset({("place", "Castle Rise")})
TABLE = ProtectedTable(
    name="what_matters",
    title="What matters to people",
    row_title="Theme",
    rows=("Housing", "Food"),
    columns=("Castle Rise", "All neighbourhoods together", "Share"),
    units=(Unit.PEOPLE, Unit.PEOPLE, Unit.PERCENT),
    cells=((Withheld.TOO_FEW, 1250, 61), (Withheld.FROM_WITHHELD, 15, Withheld.LOOKS_LIKE_EVERYONE)),
    own_words="columns",
    keys=((HOUSING | RISE, HOUSING, None), (FOOD | RISE, FOOD, None)),
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
    where = ((0, 1), (1, 1), (1, 3))
    reasons = [model.explained(model.index(*each)) for each in where]
    for role in (ROLE.ToolTipRole, ROLE.AccessibleDescriptionRole):
        assert [model.data(model.index(*each), role) for each in where] == reasons
    assert all(reason.startswith("[c] here: ") for reason in reasons)
    assert len(set(reasons)) == 3
    assert model.data(model.index(1, 2), ROLE.ToolTipRole) is None
    assert model.explained(model.index(1, 2)) == model.explained(model.index(1, 0)) == ""


def test_every_reason_has_its_own_words(qapp):
    assert len({why_withheld(why) for why in Withheld}) == len(Withheld)


def test_what_it_was_before_is_marked_and_told(qtbot, qapp, model):
    model.set_table(TABLE, {(1, 1): 10, (0, 0): 20})
    assert [model.index(*at).data(CHANGED) for at in ((1, 2), (0, 1), (0, 2))] == [True, True, False]
    assert model.explained(model.index(1, 2)) == "When it was sent last it was 10."
    assert model.explained(model.index(0, 1)).endswith("recognised. When it was sent last it was 20.")
    view = PreviewTable(model)
    qtbot.addWidget(view)
    view.show()
    before = view.grab().toImage()
    model.set_table(TABLE)
    assert view.grab().toImage() != before
    assert model.explained(model.index(1, 2)) == ""


def test_a_cell_knows_what_it_counts(model):
    assert model.key(model.index(1, 1)) == FOOD | RISE
    assert model.key(model.index(1, 3)) is model.key(model.index(1, 0)) is None
    named = model.named(model.index(1, 1)).replace("\u2068", "").replace("\u2069", "")
    assert named == "Food, Castle Rise"


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
    text = qapp.clipboard().text()
    assert text.splitlines()[0] == "Theme\tCastle Rise\tAll neighbourhoods together\tShare"
    assert text.splitlines()[2] == "Food\t[c]\t15\t[c]"
    assert "recognised" not in text


def test_nothing_but_the_copied_text_leaves_the_preview(qtbot, model):
    view = PreviewTable(model)
    qtbot.addWidget(view)
    assert not view.dragEnabled()
    assert view.actions() == []
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.DefaultContextMenu
    clipped = {mime for mime in model.mimeTypes() if "text" in mime}
    assert clipped == set()


@pytest.mark.parametrize("width", range(240, 640, 57))
def test_no_number_is_cut_by_the_edge(qtbot, themed, width):
    places = tuple(f"Place {number}" for number in range(8))
    wide = ProtectedTable(
        name="what_matters",
        title="What matters to people",
        row_title="Theme",
        rows=("Housing and homelessness", "Food"),
        columns=places,
        units=(Unit.PEOPLE,) * 8,
        cells=((10,) * 8,) * 2,
        own_words="columns",
    )
    made = ProtectedModel()
    view = PreviewTable(made)
    qtbot.addWidget(view)
    themed.dress(view)
    view.resize(width, 200)
    view.show()
    made.set_table(wide)
    ends = [view.columnViewportPosition(column) + view.columnWidth(column) for column in range(9)]
    assert ends[1] <= view.viewport().width() < ends[-1]
    assert view.viewport().width() in ends
