from datetime import date

import pytest

from connector_app.application.plan_summary import Planned
from connector_app.application.sent_before import Again, sent_before
from connector_app.domain.period import parse_period
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.policy import STANDARD
from connector_app.summary.printing import to_text
from connector_app.summary.protect import protect
from connector_app.summary.protected import Withheld
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import QUARTER, VOCABULARY, community


def summary(size):
    tables = tabulate(community(size), VOCABULARY)
    return protect(QUARTER, tables, tables.people, STANDARD)


@pytest.fixture(scope="module")
def then():
    return summary(110)


@pytest.fixture(scope="module")
def now():
    return summary(130)


def release(sequence, protected=None, **fields):
    given = {
        "id": str(sequence),
        "sequence": sequence,
        "made_on": date(2026, 10, sequence),
        "kind": ReleaseKind.RUNNING,
        "period": QUARTER,
        "content": to_text(protected) if protected else "",
        "numbers": (),
        **dict.fromkeys(("recipient", "lists", "policy", "sha256", "certificate"), ""),
    }
    return Release(**(given | fields))


def planned(protected, *earlier, again=False):
    return Planned(protected, None if again else release(9, protected), {}, 0, earlier)


def test_a_period_never_sent_is_the_first(now, then):
    other = release(1, then, period=parse_period("2026Q2"))
    known = release(2, kind=ReleaseKind.OUTSIDE)
    assert sent_before(planned(now, other, known)).again is Again.FIRST


def test_a_period_printed_again_changes_nothing(then):
    last = release(1, then, kind=ReleaseKind.CLOSED)
    before = sent_before(planned(then, last, again=True))
    assert (before.again, before.last, before.was) == (Again.WORD_FOR_WORD, last, {})


def test_what_changed_since_the_last_time_is_named_by_where_it_stands(now, then):
    before = sent_before(planned(now, release(1, now), release(2, then)))
    assert before.again is Again.REFRESHED
    assert before.last.sequence == 2
    assert before.was
    for (name, row, column), shown in before.was.items():
        new = next(table for table in now.tables if table.name == name)
        old = next(table for table in then.tables if table.name == name)
        assert old.cells[old.rows.index(new.rows[row])][column] == shown
        assert new.cells[row][column] != shown
    assert sum(len(before.in_table(table.name)) for table in now.tables) == len(before.was)


def test_the_same_summary_has_no_changes_and_every_c_is_like_another(now):
    before = sent_before(planned(now, release(1, now)))
    assert before.was == {}
    assert before.same == sum(len(row) for table in now.tables for row in table.cells)
    assert any(isinstance(cell, Withheld) for table in now.tables for row in table.cells for cell in row)
