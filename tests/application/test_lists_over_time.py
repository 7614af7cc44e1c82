"""Lists of frameworks in summaries of the same days: what is carried, counted anew, or left out."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.plan_summary import plan_summary
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cells import code_cell, list_cell
from tests.factory import make_consent, make_conversation, make_person
from tests.summary.made_facts import VOCABULARY
from tests.summary.town import DAY, QUARTER, Town, table

EARLY, LATE = date(2026, 11, 20), date(2026, 12, 10)
SENSES, HEARD = "said tag:HCSENSE", "said insight:any"


@pytest.fixture
def sent(tmp_path):
    """A town whose running quarter was sent: 25 people spoke of hope, 15 of purpose, 5 are behind an insight."""
    town = Town()
    town.tag(range(25), ("HCSENSE", "HOPE"))
    town.tag(range(30, 45), ("HCSENSE", "PURPOSE"))
    town.hear(range(50, 55))
    notebook = town.notebook(tmp_path)
    first = plan_summary(notebook, VOCABULARY, QUARTER, EARLY)
    notebook.ledger.commit(first.release, first.blocks)
    yield town, notebook
    notebook.close()


def heard_from(notebook, many, insight=None):
    """Let people arrive and speak, all in one conversation; `insight` is gathered from it too."""
    new = [make_person(f"New {n}") for n in range(many)]
    talk = make_conversation(*new, on=date(2026, 12, 1), text="")
    told = [replace(insight, sources=(*insight.sources, type(insight.sources[0])(talk.id)))] if insight else []
    with notebook.write() as session:
        session.save([*new, *(make_consent(person, decided_on=DAY) for person in new), talk, *told])


def names(protected):
    return {each.name for each in protected.tables}


def test_a_list_with_too_few_for_a_table_tells_only_that(sent):
    _, notebook = sent
    (release,) = notebook.ledger.releases()
    numbers = {number.cell: number for number in release.numbers}
    few = numbers[list_cell(HEARD)]
    assert (few.shown, few.low, few.high) == (None, 0, 7)
    assert code_cell(HEARD, "need") not in numbers
    assert numbers[code_cell(SENSES, "HOPE")].shown == 25


def test_a_few_newcomers_bring_no_table_that_was_not_there(sent):
    town, notebook = sent
    heard_from(notebook, 6, town.more[0])
    again = plan_summary(notebook, VOCABULARY, QUARTER, LATE).protected
    # 11 people are behind the insight by now; that 6 of them are new would be told by a table that appears.
    assert "what_we_heard" not in names(again)
    assert table(again, "senses")["Hope"] == 25


def test_enough_newcomers_bring_the_table(sent):
    town, notebook = sent
    heard_from(notebook, 14, town.more[0])
    again = plan_summary(notebook, VOCABULARY, QUARTER, LATE).protected
    assert table(again, "what_we_heard")["Any kind"] == 20


def test_a_list_that_changed_since_is_left_out_and_no_other(sent):
    _, notebook = sent
    senses = VOCABULARY.lists["HCSENSE"]
    more = replace(senses, items=(*senses.items, replace(senses.items[0], code="JOY", label="Joy")))
    changed = Vocabulary({**VOCABULARY.lists, "HCSENSE": more})
    before = plan_summary(notebook, VOCABULARY, QUARTER, LATE).protected
    after = plan_summary(notebook, changed, QUARTER, LATE).protected
    assert names(before) - names(after) == {"senses"}
    assert [left.reason for left in after.left_out if left.name == "senses"] == ["left_out_list"]
    assert [each for each in before.tables if each.name != "senses"] == list(after.tables)
