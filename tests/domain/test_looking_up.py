"""Postcodes, deciles from ranks, and what a gazetteer finds: each figure worked out by hand."""

from array import array
from typing import Any

import pytest

from connector_app.domain.deprivation import Deprivation, Edition, decile_of
from connector_app.domain.gazetteer import OUTSIDE_ENGLAND, TERMINATED, Area, Gazetteer, Spot
from connector_app.domain.postcode import area_of, is_area, read_postcode


@pytest.mark.parametrize(
    ("typed", "read", "area"),
    [
        ("TQ1 1AA", "TQ11AA", "TQ"),
        (" tq1\u00a01aa ", "TQ11AA", "TQ"),
        ("B1 1AA", "B11AA", "B"),
        ("ec1a  1bb", "EC1A1BB", "EC"),
        ("TQ1", None, ""),
        ("TQ1 1A", None, ""),
        ("12 Mill Lane", None, ""),
        ("", None, ""),
    ],
)
def test_postcodes_are_read_however_they_are_typed(typed: str, read: str | None, area: str) -> None:
    assert read_postcode(typed) == read
    assert area_of(read or "") == area


def test_an_area_is_one_or_two_letters() -> None:
    assert [text for text in ("T", "TQ", "TQX", "tq", "T1", "") if is_area(text)] == ["T", "TQ"]


@pytest.mark.parametrize(
    ("rank", "edition", "decile"),
    [
        # A tenth of 33,755 is 3,375.5, of 32,844 it is 3,284.4.
        (1, Edition.IMD_2025, 1),
        (3375, Edition.IMD_2025, 1),
        (3376, Edition.IMD_2025, 2),
        (6751, Edition.IMD_2025, 2),
        (6752, Edition.IMD_2025, 3),
        (33_755, Edition.IMD_2025, 10),
        (33_756, Edition.IMD_2025, None),
        (3284, Edition.IMD_2019, 1),
        (3285, Edition.IMD_2019, 2),
        (32_844, Edition.IMD_2019, 10),
        (32_845, Edition.IMD_2019, None),
        (0, Edition.IMD_2019, None),
        (-1, Edition.IMD_2019, None),
    ],
)
def test_a_decile_is_the_tenth_in_which_a_rank_lies(rank: int, edition: Edition, decile: int | None) -> None:
    assert decile_of(rank, edition) == decile


def area(**told: Any) -> Area:
    """Four postcodes: one that lives, one that ended, one in Wales, one of which nothing more is known."""
    given: dict[str, Any] = {
        "code": "TQ",
        "release": "ONSPD Aug 2026",
        "year": 2026,
        "edition": Edition.IMD_2025,
        "postcodes": ("TQ11AA", "TQ11AB", "TQ11AC", "TQ11AD"),
        "small_2011": ("", "E01000001"),
        "small_2021": ("", "E01090001", "E01090002"),
        "wards": ("", "E05090001"),
        "at_2011": array("l", [1, 1, 0, 0]),
        "at_2021": array("l", [1, 2, 0, 0]),
        "at_ward": array("l", [1, 0, 1, 0]),
        "deciles": bytes([2, 9, 0, 0]),
        "marks": bytes([0, TERMINATED, OUTSIDE_ENGLAND, 0]),
        "names": {"E05090001": "Applegarth"},
    }
    return Area(**(given | told))


def test_what_is_found_of_a_postcode() -> None:
    here = Gazetteer({"TQ": area()})
    assert here.edition is Edition.IMD_2025
    assert here.find("TQ11AA") == Spot(2, "Applegarth", terminated=False, in_england=True)
    assert here.find("TQ11AB") == Spot(9, "", terminated=True, in_england=True)
    assert here.find("TQ11AC") == Spot(None, "Applegarth", terminated=False, in_england=False)
    assert here.find("TQ11AD") == Spot(None, "", terminated=False, in_england=True)
    assert here.find("TQ11AE") is None
    assert here.find("PL11AA") is None


def test_file_7_goes_before_ranks_and_no_edition_is_mixed_in() -> None:
    own = Deprivation(Edition.IMD_2025, {"E01090001": 3})
    newer = Gazetteer({"TQ": area()}, own)
    assert [spot and spot.decile for spot in map(newer.find, ("TQ11AA", "TQ11AB"))] == [3, 9]
    older = Gazetteer({"TQ": area()}, Deprivation(Edition.IMD_2019, {"E01000001": 7, "E01090001": 1}))
    assert older.edition is Edition.IMD_2019
    assert [spot and spot.decile for spot in map(older.find, ("TQ11AA", "TQ11AB"))] == [7, 7]
    # Two areas of two editions: only the later one counts.
    before = area(code="PL", edition=Edition.IMD_2019, postcodes=("PL11AA", "PL11AB", "PL11AC", "PL11AD"))
    both = Gazetteer({"TQ": area(), "PL": before})
    assert (both.find("PL11AA") or area()) == Spot(None, "Applegarth", terminated=False, in_england=True)
    assert Gazetteer({}).edition is None


def test_newer_areas_keep_the_names_of_wards_that_were_known() -> None:
    here = Gazetteer({"TQ": area()})
    later = here.joined_by([area(names={}, release="ONSPD Nov 2026")], None, {"E05090009": "Elsewhere"})
    assert later.areas["TQ"].release == "ONSPD Nov 2026"
    assert later.areas["TQ"].names == {"E05090001": "Applegarth"}
    named = later.joined_by([], None, {"E05090001": "Applegate"})
    assert named.areas["TQ"].names == {"E05090001": "Applegate"}
