"""Reading what people bring, beside the least that could be done with the same file."""

import csv
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat
from zipfile import ZipFile

from connector_app.file_formats import FileFormats
from tests.benchmarks.cards import split_cards, write_cards
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS, alternate
from tests.spreadsheets import packed, text_row, workbook_parts

_ROWS, _CARDS = 100_000, 20_000


def files_read(stand: Stand) -> Iterator[Line]:
    """Read a text table, a file of cards and a spreadsheet."""
    room = stand.shelf.room("reading")
    rows, cards = min(stand.people, _ROWS), min(stand.people, _CARDS)
    table, people, book = room / "people.csv", room / "people.vcf", room / "people.xlsx"
    lines = (f"Dawn Reed {n},07700 {n:06},neighbour{n}@example.org,Mill Lane,Mornings\r\n" for n in range(rows))
    table.write_text("Name,Phone,Email,Place,Notes\r\n" + "".join(lines), encoding="utf-8", newline="")
    write_cards(people, cards)
    sheet = "".join(
        text_row(n + 1, f"Dawn Reed {n}", f"07700 {n:06}", "Mill Lane", "Mornings") for n in range(rows)
    )
    book.write_bytes(packed(workbook_parts(sheet)))
    for name, path, size, least, beside, ratio in (
        ("read a text table", table, rows, _split_table, "csv alone", 4.0),
        ("read cards", people, cards, split_cards, "lines split and told by name", 5.0),
        ("read a spreadsheet", book, rows, _parse_sheet, "expat alone, doing nothing", 5.0),
    ):
        times = alternate(
            lambda _, path=path: FileFormats().read_import(path),
            lambda _, path=path, least=least: least(path),
            range(min(stand.rounds, 5)),
            warm=stand.rounds > 1,
        )
        ours, baseline = times.medians(MS)
        reach = Reach(ratio=ratio)
        yield Figure(
            operation=name, size=size, unit="ms", ours=ours, baseline=baseline, beside=beside, reach=reach
        )  # fmt: skip
    for path in (table, people, book):
        path.unlink()


def _split_table(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        list(csv.reader(file))


def _parse_sheet(path: Path) -> None:
    with ZipFile(path) as archive:
        parser = expat.ParserCreate()
        parser.StartElementHandler = lambda _name, _attributes: None
        parser.EndElementHandler = lambda _name: None
        parser.CharacterDataHandler = lambda _text: None
        parser.Parse(archive.read("xl/worksheets/sheet1.xml"), True)  # noqa: FBT003 - it has no name
