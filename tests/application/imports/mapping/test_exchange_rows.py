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
        (2, "It did not h"), (3, "Giver and re"), (4, "The date was"), (5, "The giver or"), (6, "The date was"),
        (8, "It did not h"),
    ]  # fmt: skip
    assert [row.row for row in found.exchanges] == [7]


@pytest.mark.parametrize(
    ("heading", "text", "minutes"),
    [("hours", "1.5", 90), ("hours", "0,25", 15), ("minutes", "40", 40), ("time", "1:30", 90),
     ("time", "1h 5m", 65), ("time", "45 min", 45), ("hours", "2h", 120), ("hours", "0", None),
     ("hours", "-1", None), ("time", "3", 180), ("hours", "nan", None), ("hours", "", None),
     ("minutes", "lots", None)],
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


@pytest.mark.parametrize("text", ["from,to\n", "Name,Phone\nAnn,1\n", "from,hours\nA,1\n"])
def test_file_without_exchanges_is_refused(exchanges, text):
    with pytest.raises(FileTrouble, match="no_exchanges_in_file"):
        exchanges(text)
