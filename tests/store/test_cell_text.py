"""Every cell has one text and comes back from it, whatever its codes are called."""

from hypothesis import given
from hypothesis import strategies as st

from connector_app.store.cell_text import cell_of, text_of
from connector_app.summary.cells import EVERYONE, Cell
from tests.store.any_release import cells

_NASTY = st.text("%=&23D56 a", max_size=6)


@given(cells | st.frozensets(st.tuples(_NASTY, _NASTY), max_size=3))
def test_a_cell_comes_back_from_its_text(cell: Cell) -> None:
    assert cell_of(text_of(cell)) == cell


@given(st.lists(cells, min_size=2, max_size=2, unique=True))
def test_two_cells_have_two_texts(two: list[Cell]) -> None:
    assert len({text_of(cell) for cell in two}) == 2


def test_the_parts_stand_in_order() -> None:
    cell = frozenset({("theme", "FOOD"), ("place", "Bed & Breakfast = 100 %")})
    assert text_of(cell) == "place=Bed %26 Breakfast %3D 100 %25&theme=FOOD"
    assert text_of(EVERYONE) == ""
    assert text_of(frozenset({("", "")})) == "="
