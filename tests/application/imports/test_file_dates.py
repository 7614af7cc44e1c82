"""Dates of files are read day first unless the file proves otherwise."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app import paths
from connector_app.application.imports.file_dates import dates_of


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-02",
        "2026-04-02 10:30:00",
        "2/4/2026",
        "02.04.26",
        "2-4-2026",
        "2 April 2026",
        "2 Apr 2026",
        "2nd April 2026",
        "Thursday 2 April 2026",
        "Thu, 2 Apr 2026",
        "2026/04/02",
        "April 2, 2026",
        "20260402",
        "2-Apr-26",
        "02.04.2026 10:30",
        "2 April 2026 10:30",
        "Donnerstag, 2. April 2026",
        "jeudi 2 avril 2026",
        "2 de abril de 2026",
        "2 kwietnia 2026",
        "2 Ebrill 2026",
        "2 aprile 2026",
        "2 квітня 2026",
        "46114",
        "46114.5",
    ],
)
def test_usual_spellings_are_read(text):
    assert dates_of([text]) == {text: date(2026, 4, 2)}


def test_month_first_when_the_file_proves_it():
    found = dates_of(["04/02/2026", "04/25/2026"])
    assert found == {"04/02/2026": date(2026, 4, 2), "04/25/2026": date(2026, 4, 25)}


def test_day_first_when_both_orders_stand_in_one_file():
    assert dates_of(["25/04/2026", "04/25/2026"]) == {"25/04/2026": date(2026, 4, 25), "04/25/2026": None}


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "31/02/2026",
        "2026-13-01",
        "99/99/9999",
        "0/0/2026",
        "12345",
        "99999",
        "before 2 April 2026",
        "2 Smarch 2026",
    ],
)
def test_what_is_no_date_is_none(text):
    assert dates_of([text, " "]) == {text: None}


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_every_date_survives_being_written_day_first(day):
    assert dates_of([day.strftime("%d/%m/%Y")]) == {day.strftime("%d/%m/%Y"): day}


@given(st.text(max_size=20))
def test_any_text_is_answered(text):
    assert set(dates_of([text])) <= {text}


def test_a_year_of_two_digits_is_no_year_to_come_for_long():
    assert dates_of(["2/4/98", "2/4/69", "2 Apr 70"]) == {
        "2/4/98": date(1998, 4, 2), "2/4/69": date(2069, 4, 2), "2 Apr 70": date(1970, 4, 2),
    }  # fmt: skip


def test_every_language_names_twelve_months():
    for path in (paths.resources() / "headings").glob("*.json"):
        months = json.loads(path.read_text(encoding="utf-8")).get("months")
        assert months is None or len(months) == 12
