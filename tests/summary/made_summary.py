"""A protected summary by hand: which themes show a number for everybody, and which do not."""

from collections.abc import Iterable

from connector_app.domain.period import Period
from connector_app.summary.cells import ANSWERED, Cell
from connector_app.summary.policy import STANDARD
from connector_app.summary.protected import _SEAL, Protected, ProtectedTable, Unit, Withheld
from tests.summary.made_facts import QUARTER, VOCABULARY


def theme_cell(code: str) -> Cell:
    """Return the cell of everybody who raised a theme."""
    return frozenset({(ANSWERED, "theme"), ("theme", code)})


def themes_shown(*shown: str, withheld: Iterable[str] = (), period: Period = QUARTER) -> Protected:
    """Return a summary in which these themes show 20 people in all, others no more than a neighbourhood's 10."""
    hidden = tuple(withheld)
    north = ("place", "north")
    codes = (*shown, *hidden)
    table = ProtectedTable(
        name="what_matters",
        title="What matters",
        row_title="Theme",
        rows=tuple(VOCABULARY.themes.by_code[code].label for code in codes),
        columns=("North", "All neighbourhoods"),
        units=(Unit.PEOPLE, Unit.PEOPLE),
        cells=tuple((10, Withheld.WORKED_OUT if code in hidden else 20) for code in codes),
        keys=tuple((theme_cell(code) | {north}, theme_cell(code)) for code in codes),
    )
    return Protected(_SEAL, period=period, policy=STANDARD, people=60, tables=[table], left_out=[])
