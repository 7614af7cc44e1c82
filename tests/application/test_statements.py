"""What a summary states beside its tables, from nouns in a notebook to the page that leaves."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.statements import Unsaid, without_blocked
from connector_app.domain.insight import InsightKind, ToldBack
from connector_app.domain.organisation import Organisation, OrganisationKind
from connector_app.domain.plan import Adopted, Participation, Plan, PlanStage, Step, StepState
from connector_app.domain.response import ChangedHow, Led, Response, ResponseState, Shared, SharedThing
from connector_app.summary.printing import from_text, to_text
from connector_app.summary.statements import Approved, Label, Month, Number
from tests.factory import copy_notebook, make_person
from tests.summary.made_facts import VOCABULARY
from tests.summary.town import DAY, Town, table

APPROVED = {"approved_by": "Rosa", "approved_on": DAY}
COUNCIL = Organisation(name="Council", kind=OrganisationKind.COUNCIL)


def plain(cell):
    """Return what a cell of a statement says."""
    match cell:
        case Label(texts=texts) | Approved(texts=texts):
            return " / ".join(texts)
        case Month(first=first):
            return first.isoformat()[:7]
        case Number(shown=shown):
            return shown


def page_of(protected, name):
    return next(page for page in protected.statements if page.name == name)


def rows_of(protected, name):
    return [tuple(map(plain, row)) for row in page_of(protected, name).rows]


def passed_on(town, which, words, *, kind=InsightKind.NEED, answer=None, told_back=(), **fields):
    """Gather an insight in approved words, and pass it on."""
    insight = town.hear(which, kind=kind, safe_text=words, told_back=told_back, **(APPROVED | fields))
    answered = {} if answer is None else {"answered_on": DAY, **answer}
    town.more.append(Response(insight_id=insight.id, organisation_id=COUNCIL.id, sent_on=DAY, **answered))
    return insight


@pytest.fixture
def town():
    made = Town()
    made.groups.append(COUNCIL)
    return made


def test_you_said_we_did_tells_what_became_of_what_enough_people_said(town, tmp_path):
    done = {
        "state": ResponseState.DONE,
        "led_by": Led.TOGETHER,
        "changed_how": ChangedHow.YES,
        "shared": (SharedThing(Shared.MONEY), SharedThing(Shared.SPACE)),
    }
    passed_on(
        town, range(22), "The buses stop at six.", theme="TRANSPORT", answer=done, told_back=(ToldBack(on=DAY),)
    )
    passed_on(town, range(20, 33), "A warm room would help.", kind=InsightKind.IDEA)
    passed_on(town, range(40, 45), "The stairs are steep.")
    town.hear(range(50, 60), safe_text="Nobody was told this.", **APPROVED)
    passed_on(town, range(10, 30), "", approved_by="", approved_on=None)
    planned = town.planned(tmp_path)
    # 22 people are behind the buses, 13 behind the room, 5 behind the stairs: too few, and so not listed.
    assert rows_of(planned.protected, "you_said_we_did") == [
        ("A warm room would help.", "Idea or ask", "", 15, "Passed on, no answer yet", "", "", "", "Not yet"),
        (
            "The buses stop at six.",
            "Need or concern",
            "Transport and getting about",
            20,
            "Done",
            "Both together",
            "Money / Space",
            "Yes",
            "Yes",
        ),
    ]
    assert planned.held == {Unsaid.WITHHELD: 1, Unsaid.UNREAD: 1}
    assert page_of(planned.protected, "you_said_we_did").headlines == ()
    # The same crowd has the same number wherever it stands.
    assert table(planned.protected, "what_we_heard")["Idea or ask"] == 15


def test_of_several_answers_the_one_that_came_furthest_is_told(town, tmp_path):
    insight = passed_on(town, range(20), "The buses stop at six.")
    town.hear(range(30, 45))
    for state in (ResponseState.NOT_DONE, ResponseState.IN_PROGRESS):
        other = Organisation(name=state)
        town.groups.append(other)
        answer = {"state": state, "answered_on": DAY, "reason": "No money", "shared": (SharedThing(Shared.TIME),)}
        town.more.append(Response(insight_id=insight.id, organisation_id=other.id, sent_on=DAY, **answer))
    ((_, _, _, _, state, _, shared, *_),) = rows_of(town.plan(tmp_path), "you_said_we_did")
    assert (state, shared) == ("In progress", "Time")


def test_days_until_people_are_told_are_given_as_the_middle_of_eight_or_more(town, tmp_path):
    for n in range(8):
        told = ToldBack(on=date(2026, 11, 2 + 3 * n))
        passed_on(town, range(n, n + 30), f"The {n + 1}th thing is missing.", told_back=(told,))
    page = page_of(town.plan(tmp_path), "you_said_we_did")
    # After 1, 4, 7, 10, 13, 16, 19 and 22 days: the lower one of the middle two.
    assert [headline.number for headline in page.headlines] == [10]


def test_words_in_which_somebody_is_named_stay_away(town, tmp_path):
    town.people[3] = replace(town.people[3], names="Tilda Swan")
    passed_on(town, range(20), "Tilda needs the bus.")
    planned = town.planned(tmp_path)
    assert planned.held == {Unsaid.BLOCKED: 1}
    assert not any(page.name == "you_said_we_did" for page in planned.protected.statements)


def test_words_with_a_name_that_is_known_today_leave_no_second_time(town, tmp_path):
    passed_on(town, range(20), "Ask at the Swanwick for the key.")
    passed_on(town, range(25, 40), "A warm room would help.")
    protected = town.plan(tmp_path)
    (tmp_path / "later").mkdir()
    later = copy_notebook(tmp_path / "later", make_person("Ada Swanwick"))
    again = without_blocked(later.reader, from_text(to_text(protected)))
    later.close()
    assert [row[0] for row in rows_of(again, "you_said_we_did")] == ["A warm room would help."]
    assert again.tables == protected.tables


def test_plans_shaped_by_people_are_told_by_the_points_of_fuller_13(town, tmp_path):
    plan = Plan(
        title="Opening hours of the surgery",
        framework="FULLER13",
        began_on=date(2026, 10, 5),
        population="People who work shifts",
        stage=PlanStage.IMPLEMENTATION,
        participation=Participation.CODESIGN,
        adopted=Adopted.PARTLY,
        fed_back_on=date(2026, 12, 9),
        steps=(
            Step("F13_ALONGSIDE", note="The evening group met the practice twice."),
            Step("F13_TAILORED", state=StepState.DONE),
        ),
        **APPROVED,
    )
    town.more += [plan, replace(plan, id="1" * 32, title="Unread", approved_by="", approved_on=None)]
    planned = town.planned(tmp_path)
    assert rows_of(planned.protected, "fuller_13") == [
        (
            "Opening hours of the surgery",
            "People who work shifts",
            "Implementation",
            "Co-design",
            "Partly adopted",
            "",
            "2026-12",
            "The evening group met the practice twice.",
            "",
            "Done",
            "",
        )
    ]
    assert planned.held == {Unsaid.UNREAD: 1}


def test_neighbourhood_inequalities_are_told_in_eight_steps(town, tmp_path):
    steps = (
        Step("T1_LEAD", StepState.DONE, date(2026, 10, 20), "A lead for inequalities is named."),
        Step("T3_ENGAGE", StepState.IN_PROGRESS, date(2026, 11, 3)),
    )
    town.more.append(
        Plan(title="Blood pressure", framework="TNHI", began_on=DAY, population="Drivers", steps=steps, **APPROVED)
    )
    rows = rows_of(town.plan(tmp_path), "tnhi")
    assert len(rows) == 8
    assert rows[0][0] == "Drivers"
    assert rows[0][2:] == ("Done", "2026-10", "A lead for inequalities is named.")
    assert rows[2][2:] == ("In progress", "2026-11", "")
    assert {row[2] for row in (rows[1], *rows[3:])} == {"Not started"}


def test_evidence_stands_under_its_principle_and_where_there_is_none_that_is_said(town, tmp_path):
    steps = (
        Step("P09", on=date(2026, 11, 20), note="Two people joined the board of the reconfiguration."),
        Step("P09", on=date(2026, 6, 1), note="This was half a year ago."),
        Step("P10", note="The library lends its hall."),
    )
    plan = Plan(title="Evidence", framework="NHSE10_2022", began_on=date(2026, 5, 1), steps=steps, **APPROVED)
    town.more.append(plan)
    rows = rows_of(town.plan(tmp_path), "ten_principles_evidence")
    told = {row[0]: row[1:] for row in rows}
    label = {item.code: item.label for item in VOCABULARY.lists["NHSE10_2022"].items}
    assert len(rows) == 10
    assert told[label["P09"]] == ("Two people joined the board of the reconfiguration.", "2026-11")
    assert told[label["P10"]] == ("The library lends its hall.", "")
    assert told[label["P01"]] == ("No evidence this period", "")


def test_the_dictionary_explains_the_lists_in_use_and_no_other(town, tmp_path):
    town.tag(range(20), ("HCSENSE", "HOPE"))
    town.tag(range(30, 45), ("HCSENSE", "PURPOSE"))
    rows = rows_of(town.plan(tmp_path), "dictionary")
    lists = {row[3] for row in rows}
    assert {"THEME", "HC6", "HCSENSE", "NHSE10_2022"} <= lists
    assert lists.isdisjoint({"SEX", "LANGUAGE", "ONS4", "TNHI"})
    principle = next(row for row in rows if row[3] == "NHSE10_2022")
    assert principle[-1] == "Wording not checked against the official text"


def test_a_summary_is_printed_again_with_every_statement(town, tmp_path):
    passed_on(town, range(20), "The buses stop at six.")
    town.hear(range(30, 45))
    protected = town.plan(tmp_path)
    again = from_text(to_text(protected))
    assert again.statements == protected.statements
    assert to_text(again) == to_text(protected)


def test_some_of_the_pages_may_go_without_the_others(town, tmp_path):
    passed_on(town, range(20), "The buses stop at six.")
    town.hear(range(30, 45))
    protected = town.plan(tmp_path)
    fewer = protected.only(["what_we_heard", "dictionary"])
    assert [each.name for each in fewer.tables] == ["what_we_heard"]
    assert [each.name for each in fewer.statements] == ["dictionary"]
    assert fewer.tables[0] in protected.tables
    assert (fewer.people, fewer.period, fewer.policy) == (protected.people, protected.period, protected.policy)
