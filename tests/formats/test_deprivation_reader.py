"""File 7 of the indices of deprivation: deciles of one edition that is known, or a sentence why not."""

from pathlib import Path

import pytest

from connector_app.domain.deprivation import Deprivation, Edition
from connector_app.domain.errors import FileTrouble
from connector_app.file_formats import FileFormats
from connector_app.formats.deprivation_reader import read_deprivation
from tests import area_files as made

ROWS = [made.small_area("E01090001", 3376, 2), made.small_area("E01090002", 33_755, 10)]


def trouble(path: Path) -> str:
    with pytest.raises(FileTrouble) as raised:
        read_deprivation(path)
    return raised.value.code


@pytest.mark.parametrize(
    ("heading", "edition"), [(made.FILE_7_2025, Edition.IMD_2025), (made.FILE_7_2019, Edition.IMD_2019)]
)
def test_both_editions_are_known_by_their_headings(tmp_path: Path, heading: str, edition: Edition) -> None:
    content = made.table(heading, ROWS)
    expected = Deprivation(edition, {"E01090001": 2, "E01090002": 10})
    assert read_deprivation(made.written(tmp_path / "a.csv", content)).deprivation == expected
    packed = made.packed(tmp_path / "a.zip", {"notes.csv": b"a,b\r\n", "deep/file_7.csv": content})
    assert FileFormats().read_areas(packed, (), lambda _share: None).deprivation == expected


@pytest.mark.parametrize(
    ("rank", "decile", "found"),
    [
        # The file's own decile goes first; without one the rank says it, if the edition has such a rank.
        ("3376", "1", 1),
        ("3376", "", 2),
        ("3,376", "", 2),
        ("3376", "11", 2),
        ("99999", "", None),
        ("0", "", None),
        ("-5", "", None),
        ("٣", "", None),
        ("", "", None),
        ("9" * 5000, "", None),
    ],
)
def test_a_decile_is_taken_as_it_is_or_worked_out(
    tmp_path: Path, rank: str, decile: str, found: int | None
) -> None:
    rows = [*ROWS[1:], made.small_area("E01090009", rank, decile)]
    read = read_deprivation(made.written(tmp_path / "a.csv", made.table(made.FILE_7_2025, rows)))
    assert read.deprivation is not None
    assert read.deprivation.deciles.get("E01090009") == found
    assert read.odd == (found is None)


def test_areas_of_other_countries_are_odd(tmp_path: Path) -> None:
    rows = [*ROWS, made.small_area("W01000001", 1, 1), made.small_area("", 1, 1)]
    read = read_deprivation(made.written(tmp_path / "a.csv", made.table(made.FILE_7_2025, rows)))
    assert read.odd == 2


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        (made.file_7("2011", "2013"), "deprivation_edition_unknown"),
        (made.file_7("2021", "2023"), "deprivation_edition_unknown"),
        (made.file_7("2031", "2034"), "deprivation_edition_unknown"),
        (made.FILE_7_2025 + ",LSOA code (2011)", "deprivation_edition_unknown"),
        (made.FILE_7_2025.split(",Income")[0].split('"')[0] + "x", "area_file_foreign"),
        (made.ONSPD_2026, "area_file_foreign"),
    ],
)
def test_other_editions_and_columns_are_refused(tmp_path: Path, heading: str, code: str) -> None:
    assert trouble(made.written(tmp_path / "a.csv", made.table(heading, ROWS))) == code


def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    rows = [*ROWS, made.small_area("E01090001", 20_000, 6)]
    assert (
        trouble(made.written(tmp_path / "a.csv", made.table(made.FILE_7_2025, rows))) == "deprivation_contradicts"
    )
    assert trouble(made.written(tmp_path / "b.csv", made.table(made.FILE_7_2025, []))) == "area_file_foreign"


def test_a_file_with_a_million_small_areas_is_none(tmp_path: Path) -> None:
    whole = made.table(made.FILE_7_2025, [made.small_area("E01000000", 1, 1)])
    *_, row = whole.splitlines(keepends=True)
    more = b"".join(row.replace(b"E01000000", b"E01%06d" % n) for n in range(1, 100_001))
    assert trouble(made.written(tmp_path / "a.csv", whole + more)) == "area_file_too_large"
    read = read_deprivation(made.written(tmp_path / "b.csv", whole + more[: 20_000 * len(row)]))
    assert len(read.deprivation.deciles) == 20_001
