"""``connector lookup``: from official files to deciles, by people's postcodes; all of it or nothing."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests import area_files as made
from tests.cli.conftest import Run

#: What is logged without a date happens now.
THIS_YEAR = date.today().year  # noqa: DTZ011 - as the command line sees it
PEOPLE = "Name,Postcode\nDawn,TQ1 1AA\nAli,tq11ab\nBea,TQ12 9ZZ\nCy,EX1 1AA\nDi,by the bridge\nEve,\n"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    people = tmp_path / "people.csv"
    people.write_text(PEOPLE, encoding="utf-8")
    rows = [
        made.postcode("TQ1 1AA"),
        made.postcode("TQ1 1AB", "E01090002", "E05090002", doterm="202001"),
        made.postcode("TQ12 9ZZ", "W01090001", "W05090001", ctry=made.WALES),
    ]
    parts = {
        "Data/multi_csv/ONSPD_AUG_2026_UK_TQ.csv": made.table(made.ONSPD_2026, rows),
        "Data/multi_csv/ONSPD_AUG_2026_UK_T.csv": made.table(made.ONSPD_2026, [made.postcode("T1 1AA")]),
        "Documents/Ward names and codes UK as at 08_26.csv": made.WARD_NAMES,
    }
    areas = [made.small_area("E01090001", 3376, 2), made.small_area("E01090002", 30_000, 9)]
    return {
        "people": people,
        "zip": made.packed(tmp_path / "ONSPD_AUG_2026.zip", parts),
        "index": made.written(tmp_path / "file_7.csv", made.table(made.FILE_7_2025, areas)),
    }


def test_people_of_a_file_are_looked_up(run: Run, notebook: Path, files: dict[str, Path]) -> None:
    run("new", notebook)
    run("import", "people", files["people"])
    tried = run("lookup", files["zip"], files["index"], "--areas", "TQ", "--dry-run", "--json").data
    done = run("lookup", notebook, files["index"], files["zip"], "--areas", "TQ", "--json").data
    assert tried == done | {"stored": False}
    assert {name: done[name] for name in ("people", "found", "terminated", "outside_england", "not_found")} == {
        "people": 5, "found": 2, "terminated": 1, "outside_england": 1, "not_found": 1,
    }  # fmt: skip
    assert (done["edition"], done["areas"], done["areas_missing"]) == ("IMD 2025", ["TQ"], ["EX"])
    assert (done["unreadable"], done["proposed"]) == (1, {"Applegarth": 1, "Brookside": 1})
    told = run("lookup", files["index"], "--places", "--forget-postcodes")
    assert "Found, with how deprived their area is (IMD 2025): 2" in told.out
    assert "People whose postcode itself is not kept: 2" in told.out
    assert "Contains OS data © Crown copyright and database right 2026." in told.out


def test_whoever_comes_later_is_looked_up_too(run: Run, notebook: Path, files: dict[str, Path]) -> None:
    run("new", notebook)
    assert run("lookup", files["zip"], files["index"], "--areas", "TQ", "--forget-postcodes").code == 0
    run("import", "people", files["people"])
    left = run("lookup", files["index"], "--dry-run", "--json").data
    assert (left["people"], left["found"]) == (3, 0)


@pytest.mark.parametrize(
    ("areas", "sentence"),
    [
        (("TQ", "ZZ"), "ONSPD_AUG_2026.zip holds no postcode of the area ZZ. Nothing was changed."),
        (("BT",), "Postcodes of Northern Ireland (BT) need a licence of their own"),
        (("TQ1",), "“TQ1” is no postcode area"),
        ((), "Say which postcode areas are wanted, for example TQ PL. Nothing was changed."),
    ],
)
def test_an_area_that_cannot_be_had_is_refused(
    run: Run, notebook: Path, files: dict[str, Path], areas: tuple[str, ...], sentence: str
) -> None:
    run("new", notebook)
    refused = run("lookup", files["zip"], *(("--areas", *areas) if areas else ()))
    assert refused.code == 1
    assert sentence in refused.err
    nothing = run("lookup", files["index"])
    assert "There is nothing to look postcodes up in yet." in nothing.err


def test_files_have_to_be_named(run: Run, notebook: Path) -> None:
    assert run("lookup", notebook).code == 2


def test_from_a_conversation_and_a_look_up_to_core20(run: Run, notebook: Path, tmp_path: Path) -> None:
    """40 people talked at a picnic; 12 live in the first decile, 8 in the second, 15 in the ninth, 5 nobody knows.

    So 20 of 40 are Core20, 15 are not, of 35 it is known and of 5 it is not: fewer than 8, so both are withheld.
    """
    lived_in = ["TQ1 1AA"] * 12 + ["TQ1 1AB"] * 8 + ["TQ1 1AC"] * 15 + ["EX1 1AA"] * 5
    names = [f"Nan{number}" for number in range(40)]
    lines = [f"{name},{code}" for name, code in zip(names, lived_in, strict=True)]
    people = tmp_path / "people.csv"
    people.write_text("\n".join(["Name,Postcode", *lines]), encoding="utf-8")
    rows = [made.postcode(f"TQ1 1A{letter}", f"E0109000{n}") for n, letter in enumerate("ABC")]
    postcodes = made.written(tmp_path / "NSPL_AUG_2026_UK.csv", made.table(made.NSPL_2026, rows))
    deciles = [made.small_area(f"E0109000{n}", rank, decile) for n, (rank, decile) in enumerate(
        ((1, 1), (3376, 2), (27_005, 9))
    )]  # fmt: skip
    index = made.written(tmp_path / "file_7.csv", made.table(made.FILE_7_2025, deciles))
    run("new", notebook)
    assert run("import", "people", people, "--counted", "verbal").code == 0
    # A conversation of each, for a table of people counts whoever took part.
    assert run("log", " ".join(f"@{name}" for name in names) + " picnic by the canal #food").code == 0
    assert core20(run, "--dry-run") is None
    assert run("lookup", postcodes, index, "--forget-postcodes").code == 0
    out = tmp_path / "summary.xlsx"
    assert core20(run, "--out", out) == {
        "Core20: the most deprived fifth of small areas": "20",
        "Not Core20": "15",
        "All of whom it is known": "35",
        "Not known": "[c]",
        "All who took part": "40",
    }
    book = openpyxl.load_workbook(out)
    cover = " ".join(str(cell.value) for row in book.worksheets[0] for cell in row)
    assert "Contains OS data © Crown copyright and database right 2026." in cover
    notes = " ".join(str(cell.value) for row in book["Notes"] for cell in row)
    assert "Edition used: English Indices of Deprivation 2025." in notes
    assert run("check", out).code == 0


def core20(run: Run, *more: object) -> dict[str, str] | None:
    """Return the table of deprivation of this year's summary, None where there is none."""
    found = run("summary", "--period", THIS_YEAR, "--profile", "pcn", *more, "--json").data
    tables = {table["name"]: table for table in found["tables"]}
    if "core20" not in tables:
        return None
    return {
        row: str(cells[0]) for row, cells in zip(tables["core20"]["rows"], tables["core20"]["cells"], strict=True)
    }
