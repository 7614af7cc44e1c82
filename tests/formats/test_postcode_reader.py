"""Postcode files in each form they have had: what is wanted is found, whatever else is in or wrong with them."""

from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

import pytest

from connector_app.application.ports import Interrupted
from connector_app.domain.deprivation import Edition
from connector_app.domain.errors import FileTrouble
from connector_app.domain.gazetteer import Gazetteer, Spot
from connector_app.formats import _official_csv
from connector_app.formats.postcode_reader import read_postcodes, read_ward_names
from tests import area_files as made

TQ = made.postcode("TQ1 1AA", imd="3376")
ROWS = [
    made.postcode("T1 1AA"),
    TQ,
    made.postcode("TQ12 9ZZ", doterm="202001", imd="33755"),
    made.postcode("TR1 1AA"),
]


def trouble(path: Path, *areas: str) -> str:
    with pytest.raises(FileTrouble) as raised:
        read_postcodes(path, areas)
    return raised.value.code


@pytest.mark.parametrize(
    ("heading", "name", "edition", "deciles"),
    [
        (made.ONSPD_2026, "ONSPD_AUG_2026_UK", Edition.IMD_2025, [2, 10]),
        (made.NSPL_2026, "NSPL_AUG_2026_UK", Edition.IMD_2025, [2, 10]),
        # Rank 33,755 is none of the 32,844 of 2019.
        (made.ONSPD_2025, "ONSPD_MAY_2025_UK", Edition.IMD_2019, [2, None]),
        (made.ONSPD_2024, "ONSPD_FEB_2024_UK", Edition.IMD_2019, [2, None]),
    ],
)
def test_each_heading_there_was_is_read(
    tmp_path: Path, heading: str, name: str, edition: Edition, deciles: list[int | None]
) -> None:
    shares: list[float] = []
    path = made.written(tmp_path / f"{name}.csv", made.table(heading, ROWS))
    found = read_postcodes(path, ["TQ"], shares.append)
    (area,) = found.areas.values()
    assert (area.code, area.edition, area.postcodes) == ("TQ", edition, ("TQ11AA", "TQ129ZZ"))
    product, month, year, _ = name.split("_")
    assert (area.release, area.year) == (f"{product} {month.capitalize()} {year}", int(year))
    spots = [Gazetteer(found.areas).find(code) for code in area.postcodes]
    assert [spot and spot.decile for spot in spots] == deciles
    assert [spot and spot.terminated for spot in spots] == [False, True]
    assert found.odd == deciles.count(None)
    assert shares
    assert max(shares) <= 1


def test_a_column_called_imd_counts_only_where_it_cannot_be_of_2015(tmp_path: Path) -> None:
    before = ",".join(name for name in made.ONSPD_2024.split(",") if "21" not in name)
    path = made.written(tmp_path / "ONSPD_AUG_2019_UK.csv", made.table(before, ROWS))
    (area,) = read_postcodes(path, ["TQ"]).areas.values()
    assert (area.edition, area.small_2011) == (None, ("", "E01090001"))


def test_the_newest_year_wins_and_a_county_is_no_country(tmp_path: Path) -> None:
    heading = "pcds,cty26cd,wd24cd,wd26cd,wd25cd,ctry26cd,lsoa21cd,imd20ind,imd25ind"
    row = {"pcds": "TQ1 1AA", "cty": "E99999999", "wd24": "E05000024", "wd26": "E05000026", "wd25": "E05000025"}
    row |= {"ctry": made.ENGLAND, "lsoa21": "E01090001", "imd20": "1", "imd25": "33000"}
    path = made.written(tmp_path / "some.csv", made.table(heading, [row]))
    (area,) = read_postcodes(path, ["TQ"]).areas.values()
    assert area.wards == ("", "E05000026")
    assert (area.deciles, area.marks) == (bytes([10]), bytes([0]))


def test_rows_are_found_wherever_the_postcode_stands_and_however_lines_end(tmp_path: Path) -> None:
    content = b"lsoa21cd,PCDS\nE01090001,TQ1 1AA\nE01090001,PL1 1AA\nW01090001,TQ1 1AB\nE01090001,tq1 1ac"
    for number, text in enumerate((content, content.replace(b"\n", b"\r\n"), content.replace(b",", b";"))):
        path = made.written(tmp_path / f"{number}.csv", text)
        (area,) = read_postcodes(path, ["TQ"]).areas.values()
        assert area.postcodes == ("TQ11AA", "TQ11AB", "TQ11AC")
        assert Gazetteer({"TQ": area}).find("TQ11AB") == Spot(None, "", terminated=False, in_england=False)


def test_blocks_end_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made.written(tmp_path / "ONSPD_AUG_2026_UK.csv", made.table(made.ONSPD_2026, ROWS))
    whole = read_postcodes(path, ["TQ"])
    monkeypatch.setattr(_official_csv, "_BLOCK", 7)
    assert read_postcodes(path, ["TQ"]) == whole


def test_of_a_packed_file_only_the_wanted_areas_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = made.table(made.ONSPD_2026, [TQ])
    parts = {
        "Data\\multi_csv\\ONSPD_AUG_2026_UK_TQ.csv": table,
        "../../Data/multi_csv/ONSPD_AUG_2026_UK_T.csv": table,
        "/Data/ONSPD_AUG_2026_UK.csv": b"would be refused",
        "Documents/Ward names and codes UK as at 08_26.csv": made.WARD_NAMES,
        "User Guide/guide.pdf": b"%PDF",
    }
    path = made.packed(tmp_path / "ONSPD.zip", parts)
    opened: list[str] = []
    ask = ZipFile.open

    def note(self: ZipFile, entry: object, *args: object, **more: object) -> object:
        opened.append(getattr(entry, "filename", ""))
        return ask(self, entry, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ZipFile, "open", note)
    found = read_postcodes(path, ["TQ"])
    assert found.names == {"E05090001": "Applegarth"}
    assert [name.rsplit("/", 1)[-1].rsplit("\\", 1)[-1] for name in opened] == [
        "ONSPD_AUG_2026_UK_TQ.csv",
        "Ward names and codes UK as at 08_26.csv",
    ]
    assert [each.name for each in tmp_path.iterdir()] == ["ONSPD.zip"]


def test_an_area_without_a_table_of_its_own_is_found_in_the_whole_one(tmp_path: Path) -> None:
    parts = {
        "Data/multi_csv/NSPL_AUG_2026_UK_T.csv": made.table(made.NSPL_2026, ROWS[:1]),
        "Data/NSPL_AUG_2026_UK.csv": made.table(made.NSPL_2026, ROWS),
    }
    path = made.packed(tmp_path / "NSPL.zip", parts)
    assert sorted(read_postcodes(path, ["T", "TR"]).areas) == ["T", "TR"]
    assert trouble(path, "ZZ") == "area_file_without"


def test_the_one_area_of_a_file_need_not_be_named(tmp_path: Path) -> None:
    path = made.written(tmp_path / "ONSPD_AUG_2026_UK_TQ.csv", made.table(made.ONSPD_2026, ROWS))
    assert list(read_postcodes(path, []).areas) == ["TQ"]
    assert trouble(made.written(tmp_path / "ONSPD_AUG_2026_UK.csv", path.read_bytes())) == "area_not_named"


def test_northern_ireland_is_never_taken_in(tmp_path: Path) -> None:
    rows = [made.postcode("BT1 1AA"), TQ]
    path = made.written(tmp_path / "ONSPD_AUG_2026_UK.csv", made.table(made.ONSPD_2026, rows))
    assert trouble(path, "BT", "TQ") == "area_licensed"
    assert list(read_postcodes(path, ["B", "TQ"]).areas) == ["TQ"]
    alone = made.written(tmp_path / "ONSPD_AUG_2026_UK_BT.csv", made.table(made.ONSPD_2026, rows))
    assert trouble(alone) == "area_licensed"


def test_what_cannot_be_understood_is_counted_and_left_out(tmp_path: Path) -> None:
    rows = [TQ, made.postcode("TQ1 1AB", imd="99999"), made.postcode("TQ1 1AC", imd="-4")]
    rows.append(made.postcode("TQ1 1AD", small="<script>", ward="x" * 500, imd="1" * 5000))
    content = made.table(made.ONSPD_2026, rows) + b"TQ1 1AE,too short\r\nTQ1 1AF\xff\xfe,\x00\r\n"
    found = read_postcodes(made.written(tmp_path / "a_TQ.csv", content), ["TQ"])
    (area,) = found.areas.values()
    assert (area.postcodes, list(area.deciles)) == (("TQ11AA", "TQ11AB", "TQ11AC", "TQ11AD"), [2, 0, 0, 0])
    assert found.odd == 5
    assert (area.small_2021, area.wards) == (("", "E01090001"), ("", "E05090001"))


def test_a_heading_that_names_a_column_twice_is_refused(tmp_path: Path) -> None:
    path = made.written(tmp_path / "a.csv", b"pcds,lsoa21cd,lsoa21cd\r\nTQ1 1AA,E01090001,E01090002\r\n")
    assert trouble(path, "TQ") == "area_file_column_twice"


@pytest.mark.parametrize(
    "content",
    [b"", b"name,phone\r\nDawn,1\r\n", b"\x00" * 5000, b"pcds,ctry\r\nTQ1 1AA,E92\r\n", b"x" * 70_000],
)
def test_what_is_no_postcode_file_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    assert trouble(made.written(tmp_path / "a.csv", content), "TQ") == "area_file_foreign"


def test_a_line_without_an_end_is_not_held(tmp_path: Path) -> None:
    content = made.table(made.ONSPD_2026, [TQ]) + b"TQ1 1AB," + b"x" * 200_000
    assert trouble(made.written(tmp_path / "a.csv", content), "TQ") == "area_file_damaged"


def test_a_packed_file_that_is_cut_short_or_damaged_is_refused(tmp_path: Path) -> None:
    many = [made.postcode(f"TQ{n % 90 + 1} {n % 9}A{chr(65 + n % 26)}", imd=str(n + 1)) for n in range(3000)]
    path = made.packed(tmp_path / "a.zip", {"Data/ONSPD_AUG_2026_UK.csv": made.table(made.ONSPD_2026, many)})
    content = path.read_bytes()
    assert trouble(made.written(path, content[: len(content) // 2]), "TQ") == "area_file_damaged"
    flipped = bytearray(content)
    flipped[len(content) // 2] ^= 0xFF
    assert trouble(made.written(path, bytes(flipped)), "TQ") == "area_file_damaged"
    # The version of ZIP that is needed, in the list of parts at the end, is from a later century.
    later = content.replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\xff")
    assert trouble(made.written(path, later), "TQ") == "area_file_damaged"
    assert trouble(tmp_path / "not there.zip", "TQ") == "area_file_unreadable"
    assert trouble(tmp_path, "TQ") == "area_file_unreadable"


def test_bombs_and_strange_packing_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    bomb = made.packed(tmp_path / "bomb.zip", {"Data/ONSPD_AUG_2026_UK_TQ.csv": b"\0" * 30_000_000})
    assert trouble(bomb, "TQ") == "area_file_too_large"
    many = made.packed(tmp_path / "many.zip", {f"{n}.csv": b"" for n in range(5001)})
    assert trouble(many, "TQ") == "area_file_too_large"
    with ZipFile(tmp_path / "odd.zip", "w", ZIP_LZMA) as archive:
        archive.writestr("ONSPD_AUG_2026_UK_TQ.csv", made.table(made.ONSPD_2026, [TQ]))
    assert trouble(tmp_path / "odd.zip", "TQ") == "area_file_locked"


def test_reading_can_be_called_off(tmp_path: Path) -> None:
    path = made.written(tmp_path / "a.csv", made.table(made.ONSPD_2026, ROWS))

    def stop(_share: float) -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        read_postcodes(path, ["TQ"], stop)


def test_names_of_wards_come_by_themselves_too(tmp_path: Path) -> None:
    content = made.WARD_NAMES + b"E05090003,\xe2\x80\xaeegdirB\r\nnonsense,Name\r\nE05090004," + b"y" * 200
    found = read_ward_names(made.written(tmp_path / "wards.csv", content))
    assert found.names == {"E05090001": "Applegarth", "E05090002": "Brookside"}
    with pytest.raises(FileTrouble):
        read_ward_names(made.written(tmp_path / "none.csv", b"WD26CD,WD26NM\r\n"))
