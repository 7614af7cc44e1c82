"""One postcode area out of a directory as large as the official one, and how much memory reading it takes.

By itself, ``python -m tests.benchmarks.postcodes FILE [AREA]``, it reads an area (or with none only what reading
imports) and prints the most memory that the process ever had, in MB.
"""

import csv
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from connector_app.formats.postcode_reader import read_postcodes
from tests.area_files import ONSPD_2026, postcode, table
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, LeftOut, Line, Reach
from tests.benchmarks.timing import Times, alternate

#: The official file has 2.7 million rows; a notebook of a million conversations is measured beside as many.
_ROWS_EACH = 2.7
_AREA, _SHARE, _BLOCK = "TQ", 124, 10_000
#: What the other columns hold, so that a row is as long as an official one.
_FILLING = {
    name: f"E{number:08}" for number, name in enumerate(("oa", "msoa", "bua", "pfa", "lep", "wz", "nhser"), 1)
}


def area_read(stand: Stand) -> Iterator[Line]:
    """Read one of 124 areas of a whole directory, beside plain `csv` that only goes through the rows."""
    size = int(stand.conversations * _ROWS_EACH)
    room = stand.shelf.room("postcodes")
    path = room / "ONSPD_AUG_2026_UK.csv"
    _write(path, size)

    def plain(_: int) -> None:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for _row in csv.reader(file):
                pass

    times: Times = alternate(lambda _: read_postcodes(path, [_AREA]), plain, range(min(stand.rounds, 3)))
    ours, baseline = times.medians()
    yield Figure(
        operation="one postcode area of a whole directory",
        size=size,
        unit="s",
        ours=ours,
        baseline=baseline,
        beside="csv alone, nothing kept",
        reach=Reach(ratio=0.5),
    )
    yield from _memory(path, size)
    path.unlink()


def _memory(path: Path, size: int) -> Iterator[Line]:
    name = "memory, one postcode area read"
    if sys.platform != "linux":
        yield LeftOut(name, size, "elsewhere the most that a process had is told otherwise")
        return
    yield Figure(
        operation=name,
        size=size,
        unit="MB",
        ours=_most(str(path), _AREA),
        baseline=_most(str(path)),
        beside="the same imports",
        reach=Reach(more=40),
    )


def _most(*arguments: str) -> float:
    command = [sys.executable, "-m", __name__, *arguments]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _write(path: Path, size: int) -> None:
    """Write rows in the order of areas, as the official file has them; one area of them is wanted."""
    names = sorted({f"{first}{second}" for first in "ABCDEFGHKLMN" for second in "ABCDEGHKLN"} - {_AREA})
    names = sorted([*names[: _SHARE - 1], _AREA])
    each = -(-size // _SHARE)
    with path.open("wb") as file:
        file.write(table(ONSPD_2026, []))
        for area in names:
            for first in range(0, each, _BLOCK):
                rows = [_row(area, n) for n in range(first, min(first + _BLOCK, each))]
                file.write(b"".join(rows))


def _row(area: str, number: int) -> bytes:
    inward = f"{number % 10}{_letter(number // 10)}{_letter(number // 260)}"
    close = f"{area}{number // 6760 % 99 + 1}{inward}"
    return _TEMPLATE % (close.encode(), close.encode(), f"{close[:-3]} {inward}".encode(), number % 33_755 + 1)


def _letter(number: int) -> str:
    return chr(65 + number % 26)


def _template() -> bytes:
    """Return a row of the official file with gaps for the postcode in three forms and for its rank."""
    row = postcode("AA1 1AA", imd25="%RANK%", **_FILLING)
    cells = table(ONSPD_2026, [row]).splitlines()[1].split(b",")
    filled = [b'"' + (cell or b"          ") + b'"' for cell in cells[3:-1]]
    return b",".join([b'"%s"', b'"%s"', b'"%s"', *filled, b"%d"]) + b"\r\n"


_TEMPLATE = _template()

if __name__ == "__main__":
    if sys.argv[2:]:
        read_postcodes(Path(sys.argv[1]), sys.argv[2:])
    told = Path("/proc/self/status").read_text(encoding="ascii")
    print(int(told.partition("VmHWM:")[2].split()[0]) / 1024)
