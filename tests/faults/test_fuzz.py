"""Files changed at random, led by the code they reach: each is read or refused; the long search takes ten minutes.

The long version is ``python -m tests.faults.long fuzz``.
"""

from random import Random

import pytest

from tests.faults.fuzz import loop
from tests.faults.fuzz.loop import Target, changed, search
from tests.faults.fuzz.readers import targets
from tests.sizes import size

READERS = (
    "cards", "ldif", "text table", "columns", "sheet", "shared texts", "formats", "book", "document",
    "packed file", "postcodes", "deprivation", "packed postcodes", "frameworks", "packed workbook",
    "checked workbook", "answers",
    "old Excel", "binary Excel",
)  # fmt: skip
#: Readers that begin a process for each file.
SLOW = ("old Excel", "binary Excel")
#: How many files are tried: the seeds and some changes of each. The long search finds what needs more of them.
RUNS, RUNS_OF_SLOW = size(40, 120), size(8, 12)
#: So many files at least are worth keeping after as many runs: each that is kept reached what no other did.
KEPT, KEPT_OF_SLOW = size(4, 6), 3


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_survives_what_is_brought(tmp_path, reader):
    came = search(targets(tmp_path)[reader], 1, runs=RUNS_OF_SLOW if reader in SLOW else RUNS)
    assert came.wrong == {}
    assert len(came.kept) >= (KEPT_OF_SLOW if reader in SLOW else KEPT)


def test_every_reader_is_searched(tmp_path):
    assert tuple(targets(tmp_path)) == READERS


def test_the_search_finds_what_lies_three_steps_deep(monkeypatch):
    def read(data):
        if b"one" in data:
            if b"two" in data:
                if b"three" in data:
                    raise KeyError
                return
            return

    monkeypatch.setattr(loop, "_OURS", __file__)
    target = Target(read, (b"nothing",), (b"one", b"two", b"three", *(b"%d" % n for n in range(60))))
    assert [what.split()[0] for what in search(target, 3, runs=20_000).wrong] == ["KeyError"]
    monkeypatch.setattr(loop, "_OURS", "elsewhere")
    assert search(target, 3, runs=20_000).wrong == {}


def test_changes_stay_small_and_are_the_same_for_the_same_chance():
    def chain(seed):
        chance, known = Random(seed), [b"Name,Phone\nDawn,1\n"]
        for _ in range(200):
            known.append(changed(chance, known, [b"x" * 900]))
        return known

    assert chain(1) == chain(1) != chain(2)
    assert max(map(len, chain(1))) <= 6_000
