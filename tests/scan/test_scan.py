"""The whole scan: places in any text are right, what was masked stays masked, hostile lines are quick."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connector_app import paths
from connector_app.scan.findings import Why
from connector_app.scan.known import Known
from connector_app.scan.scan import Scanner, scan_text
from connector_app.scan.wordlists import read_wordlists

KNOWN = Known(
    names=("Hope Ferris", "Zoltán Kővári", "李小龙", "Ibrahim al-Masri"),
    groups=("Thursday Knitting Club",),
    phones=("07700 900123",),
    postcodes=("LS6 3HN",),
    codes=("P-7K3M9T",),
    places=("Tanyard Steps",),
)
SCANNER = Scanner(KNOWN, read_wordlists(paths.resources() / "wordlists"))
_PIECES = st.sampled_from(
    [
        "Hope", "hope", "FERRIS", "Kővári", "K\u030bova\u0301ri", "李小龙", "al-Masri", "Mrs",
        "Okonjo", "said", "met", "07700 900123", "943 476 5919", "LS6 3HN", "P-7K3M9T",
        "12 Mill Road", "dob 1/2/1950", "she is 91", "a.b@c.org", "the Thursday Knitting Club",
        "Tanyard Steps", "'s", "-", ".", ",", "\n", "\u202e", "\u200b", "(", "@", "St",
    ]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=60), st.lists(_PIECES, max_size=12).map(" ".join), st.lists(_PIECES).map("".join)
)


@given(_TEXTS)
def test_findings_lie_in_the_text_in_order_and_apart(text):
    found = SCANNER.find(text)

    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert SCANNER.find(text) == found


@given(_TEXTS)
@example('ST"0100000HOPE')
def test_masked_texts_hold_no_name_or_number_of_the_notebook(text):
    masked = text
    for found in reversed(SCANNER.find(text)):  # no label: words tell of their neighbours
        masked = f"{masked[: found.start]}[…]{masked[found.end :]}"

    firm = {Why.KNOWN_NAME, Why.KNOWN_PHONE, Why.KNOWN_CODE}
    assert not [f for f in SCANNER.find(masked) if f.why in firm]


def test_groups_places_and_codes_are_found_whole(lists):
    text = "The Thursday knitting club met P-7K3M9T on tanyard steps."

    found = scan_text(text, KNOWN, lists)

    assert [text[f.start : f.end] for f in found] == ["Thursday knitting club", "P-7K3M9T", "tanyard steps"]


@pytest.mark.parametrize(
    "line", ["a", "1", "A.", "a at ", "o'", "e\u0301", "\u202eمحمد ", "12 Ab Cd ", "flat 1 ", "+(", "a_"]
)
def test_hostile_lines_take_time_like_plain_ones(line):
    def seconds(size: int) -> float:
        text = (line * size)[:size]
        start = time.process_time()
        SCANNER.find(text)
        return time.process_time() - start

    seconds(100)
    # Ten times as long takes about ten times as long; were it a hundred times, this would hold at no try.
    assert any(seconds(10_000) < 25 * max(seconds(1_000), 0.02) for _ in range(3))


def test_the_lists_are_read_once_for_all_who_ask():
    folder = paths.resources() / "wordlists"
    assert read_wordlists(folder) is read_wordlists(folder)
