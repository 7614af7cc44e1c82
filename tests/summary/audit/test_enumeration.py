"""Every community of a small world that could be behind a release: nothing small is given away by all of them.

`python -m tests.long.audit_enumeration` does the same with more and larger worlds.
"""

import pytest

from tests.summary.audit.trials import Outcome, outcome, trial, trial_of_happenings
from tests.summary.audit.worlds import MADE

#: The larger worlds of `worlds.MADE` take longer.
_SMALL_WORLDS = 8
#: The last worlds are of lists of codes.
LISTS = 3


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return [outcome(trial(number, _SMALL_WORLDS)) for number in range(40)]


def test_bins_alone_give_much_away(outcomes):
    assert sum(bool(each.bins) for each in outcomes) > len(outcomes) // 3


def test_nothing_is_given_away_after_the_audit(outcomes):
    assert [each.audited for each in outcomes if each.audited] == []
    assert sum(not each.refused for each in outcomes) > len(outcomes) // 2


def test_every_community_that_proves_it_could_be_made_of_people(outcomes):
    assert sum(each.witnesses for each in outcomes) > len(outcomes)
    assert sum(each.unreal for each in outcomes) == 0


def test_lists_of_codes_give_nothing_away():
    outcomes = [outcome(trial(number, LISTS, len(MADE) - LISTS)) for number in range(30)]
    assert sum(bool(each.bins) for each in outcomes) > len(outcomes) // 4
    assert [each.audited for each in outcomes if each.audited] == []
    assert sum(not each.refused for each in outcomes) > len(outcomes) // 2
    assert sum(each.witnesses for each in outcomes) > len(outcomes)
    assert sum(each.unreal for each in outcomes) == 0


def test_pairs_give_nothing_away():
    outcomes = [outcome(trial_of_happenings(number, 6)) for number in (0, 8, 12, 16)]
    assert any(each.bins for each in outcomes)
    assert sum(each.witnesses for each in outcomes) > len(outcomes)
    assert [each.audited for each in outcomes if each.audited] == []
    assert sum(each.unreal for each in outcomes) == 0


def test_conversations_give_nothing_away():
    outcomes = [outcome(trial_of_happenings(number, 6)) for number in range(1, 13, 2)]
    assert any(each.bins for each in outcomes)
    assert [each.audited for each in outcomes if each.audited] == []
