"""Lists of frameworks in summaries of the same days: what is carried, counted anew, or left out."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.plan_summary import plan_summary
from connector_app.domain.period import parse_period
from connector_app.domain.tag import Tag
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cells import code_cell, list_cell
from connector_app.summary.printing import to_text
from connector_app.summary.told import by_list
from tests import sending
from tests.factory import copy_notebook, make_consent, make_conversation, make_person
from tests.summary.made_facts import VOCABULARY
from tests.summary.town import DAY, QUARTER, Town, table

EARLY, LATE = date(2026, 11, 20), date(2026, 12, 10)


def few_and(*codes):
    """Return some lists beside few other codes: the more there are, the longer each summary is audited."""
    return Vocabulary({**sending.VOCABULARY.lists, **{code: VOCABULARY.lists[code] for code in codes}})


#: One framework, where many periods of the same days are tried; two; and where people live.
FEW, HEARD_TOO, CORE20 = few_and("HCSENSE"), few_and("HCSENSE", "INSIGHT"), few_and("CORE20")
SENSES, HEARD = "said tag:HCSENSE", "said insight:any"


@pytest.fixture
def sent(tmp_path):
    """A town whose running quarter was sent: 25 people spoke of hope, 15 of purpose, 5 are behind an insight."""
    town = Town()
    town.tag(range(25), ("HCSENSE", "HOPE"))
    town.tag(range(30, 45), ("HCSENSE", "PURPOSE"))
    town.hear(range(50, 55))
    notebook = town.notebook(tmp_path)
    first = plan_summary(notebook, HEARD_TOO, QUARTER, EARLY)
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
    again = plan_summary(notebook, HEARD_TOO, QUARTER, LATE)
    title = VOCABULARY.lists["INSIGHT"].table.title
    # Whoever is at the desk is told; the summary does not even name it.
    assert again.few == (title,)
    assert title not in to_text(again.protected)
    (release,) = notebook.ledger.releases()
    numbers = {number.cell: number for number in release.numbers}
    few = numbers[list_cell(HEARD)]
    assert (few.shown, few.low, few.high) == (None, 0, 7)
    assert code_cell(HEARD, "need") not in numbers
    assert numbers[code_cell(SENSES, "HOPE")].shown == 25


def test_a_few_newcomers_bring_no_table_that_was_not_there(sent):
    town, notebook = sent
    heard_from(notebook, 6, town.more[0])
    again = plan_summary(notebook, HEARD_TOO, QUARTER, LATE).protected
    # 11 people are behind the insight by now; that 6 of them are new would be told by a table that appears.
    assert "what_we_heard" not in names(again)
    assert table(again, "senses")["Hope"] == 25


def test_enough_newcomers_bring_the_table(sent):
    town, notebook = sent
    heard_from(notebook, 14, town.more[0])
    again = plan_summary(notebook, HEARD_TOO, QUARTER, LATE).protected
    assert table(again, "what_we_heard")["Any kind"] == 20


def test_a_list_that_changed_since_is_left_out_and_no_other(sent):
    _, notebook = sent
    senses = VOCABULARY.lists["HCSENSE"]
    more = replace(senses, items=(*senses.items, replace(senses.items[0], code="JOY", label="Joy")))
    changed = Vocabulary({**HEARD_TOO.lists, "HCSENSE": more})
    before = plan_summary(notebook, HEARD_TOO, QUARTER, LATE).protected
    after = plan_summary(notebook, changed, QUARTER, LATE).protected
    assert names(before) - names(after) == {"senses"}
    assert [left.reason for left in after.left_out if left.name == "senses"] == ["left_out_list"]
    assert [each for each in before.tables if each.name != "senses"] == list(after.tables)


def test_what_was_tagged_after_its_days_were_summed_stops_no_summary(tmp_path):
    notebook = copy_notebook(tmp_path)
    talks = []
    for quarter, month in enumerate((1, 4, 7, 10)):
        people = [make_person(f"Person {quarter} {n:02}") for n in range(25)]
        mine = [make_conversation(person, on=date(2025, month, 5), text="") for person in people]
        with notebook.write() as session:
            session.save([*people, *(make_consent(person, decided_on=DAY) for person in people), *mine])
        talks += mine
        sent = plan_summary(notebook, FEW, parse_period(f"2025Q{quarter + 1}"), EARLY)
        notebook.ledger.commit(sent.release, sent.blocks)
    hope = Tag("HCSENSE", "HOPE")
    with notebook.write() as session:
        session.save([replace(talk, tags=(hope,)) for talk in talks])
    year = plan_summary(notebook, FEW, parse_period("2025"), EARLY).protected
    notebook.close()
    # Four quarters with fewer than eight each make no year with a hundred.
    assert "left_out_since" in {left.reason for left in year.left_out}
    assert not any(map(by_list, year.tables))
    assert year.people == 100


def test_deciles_of_two_editions_never_stand_in_one_table_nor_in_two_of_the_same_days(tmp_path):
    deciles = [1] * 20 + [9] * 20 + [None] * 20
    town = Town(decile=deciles, decile_edition=["IMD 2019"] * 40 + [""] * 20)
    notebook = town.notebook(tmp_path)
    first = plan_summary(notebook, CORE20, QUARTER, EARLY)
    assert list(table(first.protected, "core20").values()) == [20, 20, 40, 20, 60]
    assert "Edition used: English Indices of Deprivation 2019." in notes(first.protected)
    notebook.ledger.commit(first.release, first.blocks)
    # 45 are looked up once more, in the next edition, where 25 are Core20; and enough people are new.
    renewed = [
        replace(person, decile=1 if n < 25 else 9, decile_edition="IMD 2025")
        for n, person in enumerate(town.people[:45])
    ]
    with notebook.write() as session:
        session.save(renewed)
    heard_from(notebook, 12)
    again = plan_summary(notebook, CORE20, QUARTER, LATE).protected
    assert "core20" not in names(again)
    (left,) = [each for each in again.left_out if each.name == "core20"]
    assert left.reason == "left_out_edition"
    # In the next period it is counted again, by the later edition alone.
    following = parse_period("2027Q1")
    talks = [make_conversation(person, on=following.first, text="") for person in town.people]
    with notebook.write() as session:
        session.save(talks)
    later = plan_summary(notebook, CORE20, following, date(2027, 4, 20)).protected
    assert list(table(later, "core20").values()) == [25, 20, 45, 15, 60]
    assert "Edition used: English Indices of Deprivation 2025." in notes(later)
    assert "Edition used: English Indices of Deprivation 2019." not in notes(later)
    notebook.close()


def test_a_first_look_up_brings_the_table_to_days_that_were_counted_before(tmp_path):
    town = Town()
    notebook = town.notebook(tmp_path)
    first = plan_summary(notebook, CORE20, QUARTER, EARLY)
    notebook.ledger.commit(first.release, first.blocks)
    looked_up = [
        replace(person, decile=1 + 8 * (n % 2), decile_edition="IMD 2025") for n, person in enumerate(town.people)
    ]
    with notebook.write() as session:
        session.save(looked_up)
    heard_from(notebook, 12)
    again = plan_summary(notebook, CORE20, QUARTER, LATE).protected
    assert "core20" not in {left.name for left in again.left_out if left.reason == "left_out_edition"}
    notebook.close()


def notes(protected):
    (found,) = [each for each in protected.tables if each.name == "core20"]
    return found.notes
