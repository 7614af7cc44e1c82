"""Exchanges arrive from a ledger; what did not happen or cannot be read stays out, with its row and reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import FileTrouble
from tests.importing import read_exchanges


@pytest.fixture
def exchanges(tmp_path):
    """Read exchanges from a text."""

    def read(text):
        path = tmp_path / "ledger.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return read_exchanges(path)

    return read


def test_two_columns_are_enough(exchanges):
    found = exchanges("from,to\n1,17\n1,58\n")
    assert [(e.giver, e.receiver, e.on, e.minutes) for e in found.exchanges] == [
        ("1", "17", None, None), ("1", "58", None, None),
    ]  # fmt: skip


def test_ledger_is_read_whole(exchanges):
    found = exchanges(
        "Date;Given by;Received by;Hours;Activity;Status;Coins\n22/4/2023;P1;P2;0,25;shopping;done;4\n"
    )
    row = found.exchanges[0]
    assert (row.giver, row.receiver, row.on, row.minutes) == ("P1", "P2", date(2023, 4, 22), 15)
    assert row.title == "shopping"
    assert [line.gaps for line in found.lines] == [{"columns": "Coins"}]


def test_what_did_not_happen_or_cannot_be_read_is_left_out_with_its_row(exchanges):
    found = exchanges(
        "date,from,to,status\n2023-04-02,A,B,cancelled\n2023-04-02,A,A,done\nsoon,A,B,done\n2023-04-02,,B,done\n"
        ",A,B,done\n2023-04-03,A,B,done\n2023-04-03,A,C,No-show\n"
    )
    assert [(left.row, left.reason.say()[:12]) for left in found.skipped] == [
        (2, "It did not h"), (3, "Giver and re"), (4, "The date was"), (5, "The giver or"), (6, "There is no "),
        (8, "It did not h"),
    ]  # fmt: skip
    assert [row.row for row in found.exchanges] == [7]


@pytest.mark.parametrize(
    ("heading", "text", "minutes"),
    [("hours", "1.5", 90), ("hours", "0,25", 15), ("minutes", "40", 40), ("time", "1:30", 90),
     ("time", "1h 5m", 65), ("time", "45 min", 45), ("hours", "2h", 120), ("hours", "0", None),
     ("hours", "-1", None), ("time", "3", 180), ("hours", "nan", None), ("hours", "", None),
     ("minutes", "lots", None), ("time", "1h30", 90), ("time", "1 hr 30", 90), ("time", "1 h 30 min", 90),
     ("time", "1,5", 90), ("time", "90", 90), ("time", "90'", 90), ("time", "1½ hours", 90),
     ("time", "1 hour and a half", 90), ("time", "1 and a half hours", 90), ("time", "2 Std. 15 Min.", 135),
     ("time", "1 godz. 30 min", 90), ("time", "00:45:00", 45), ("hours", "1.50", 90), ("hours", "h", None),
     ("hours", "two", 120), ("hours", "Three hours", 180), ("hours", "one and a half", 90),
     ("time", "two and a half hours", 150), ("minutes", "twenty", None), ("minutes", "ten", 10),
     ("time", "an hour and a half", 90), ("hours", "someone", None)],
)  # fmt: skip
def test_time_is_read_in_the_unit_of_its_heading(exchanges, heading, text, minutes):
    found = exchanges(f'from,to,{heading}\nA,B,"{text}"\n')
    assert found.exchanges[0].minutes == minutes
    assert [line.gaps for line in found.lines] == ([{"rows": "2"}] if text and minutes is None else [])


@given(st.text(max_size=12))
def test_any_time_text_is_answered(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("ledger") / "ledger.csv"
    cell = text.replace('"', '""')
    path.write_bytes(f'from,to,hours\nA,B,"{cell}"\n'.encode("utf-8", "replace"))
    minutes = read_exchanges(path).exchanges[0].minutes
    assert minutes is None or minutes > 0


def test_activity_says_more_than_category(exchanges):
    assert exchanges("from,to,category,activity\nA,B,care,tea\n").exchanges[0].title == "tea"


def test_short_rows_are_read(exchanges):
    assert exchanges("from,to,activity\nA,B\n").exchanges[0].title == ""


@pytest.mark.parametrize(
    "text", ["from,to\n", "Name,Phone\nAnn,1\n", "to,hours\nA,1\n", "from,date\nA,1.2.2026\n"]
)
def test_file_without_exchanges_is_refused(exchanges, text):
    with pytest.raises(FileTrouble, match="no_exchanges_in_file"):
        exchanges(text)


@pytest.mark.parametrize(
    ("times", "minutes", "said"),
    [
        (("1.30", "2.15", "1.00"), [90, 135, 60], 1),
        (("1.30", "2.15", "1.50"), [78, 129, 90], 0),
        (("1.30", "2.15", "1.5"), [78, 129, 90], 0),
        (("1.25", "2.00", "1.75"), [75, 120, 105], 0),
    ],
)
def test_a_column_tells_whether_a_full_stop_stands_before_minutes(exchanges, times, minutes, said):
    found = exchanges("date,from,to,hours\n" + "".join(f"2026-04-02,A,B,{time}\n" for time in times))
    assert [row.minutes for row in found.exchanges] == minutes
    assert sum("hours and minutes" in line.say() for line in found.lines) == said


def test_names_written_surname_first_are_turned(exchanges):
    names = '"Abel, Ann","Birch, Bo"', '"Birch, Bo","Crane, Cy"', '"Crane, Cy","Abel, Ann"'
    found = exchanges("from,to\n" + "".join(f"{row}\n" for row in names)).exchanges
    assert (found[0].giver, found[0].receiver) == ("Ann Abel", "Bo Birch")


def test_what_had_to_be_decided_about_dates_is_said(exchanges):
    found = exchanges("date,from,to\n46086,A,B\n05.03.2026,A,B\n")
    assert [row.on for row in found.exchanges] == [date(2026, 3, 5)] * 2
    assert [line.gaps for line in found.lines] == [{"text": "46086", "day": date(2026, 3, 5)}]


@pytest.mark.parametrize(
    ("heading", "names"), [("Volunteer", "Dawn Reed"), ("Name", "Dawn Reed"), ("First name,Surname", "Dawn,Reed")]
)
def test_hours_that_nobody_is_said_to_have_received_were_given_to_all(exchanges, heading, names):
    found = exchanges(f"{heading},Date,Hours,Activity\n{names},2026-04-02,1.5,Soup\n")
    (row,) = found.exchanges
    assert (row.giver, row.receiver, row.on, row.minutes, row.title) == (
        "Dawn Reed", "commons", date(2026, 4, 2), 90, "Soup",
    )  # fmt: skip
    assert [line.say() for line in found.lines] == [
        "Nothing says who received; all of it was given to the commons."
    ]
