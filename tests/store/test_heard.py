"""What was heard is listed with who is behind it, who waits and what else belongs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import TextClause, text

from connector_app.application.heard_reader import (
    AnswerRow,
    Belongs,
    HeardReader,
    InsightsAsked,
    InsightState,
    SimilarAsked,
    WaitingToHear,
)
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Participant, Role, ShareLevel
from connector_app.domain.insight import Insight, InsightKind, ToldBack
from connector_app.domain.membership import Membership
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.response import Response, ResponseState
from connector_app.domain.resting import SILENT
from connector_app.store import heard, similar, waiting
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_group,
    make_insight,
    make_membership,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_profile,
    make_response,
    make_terms,
    make_wellbeing,
)
from tests.store.nouns import communities

PCN, COUNCIL = make_organisation("Northgate PCN"), make_organisation("Council")


def days(count: int):
    return TODAY - timedelta(count)


def store(notebook: OpenNotebook, *nouns) -> HeardReader:
    with notebook.write() as session:
        session.save(nouns)
    return notebook.reader.heard


def answered(insight, to, on, sent_on, state=ResponseState.DONE, **fields):
    return make_response(insight, to, state=state, answered_on=on, sent_on=sent_on, **fields)


def waits(heard: HeardReader) -> set[tuple[str, str, bool]]:
    return {(row.label, row.title, row.answered) for row in heard.waiting().rows}


def test_insights_are_listed_the_newest_first_with_all_that_is_known(notebook: OpenNotebook) -> None:
    dawn, ali, cy = make_person("Dawn"), make_person("Ali"), make_person("Cy", restricted_on=TODAY)
    one = make_conversation(dawn, ali, on=days(40))
    two = make_conversation(dawn, cy, on=days(30))
    buses = make_insight(one, two, title="Buses", heard_on=days(40), theme="TRANSPORT")
    bench = make_insight(two, title="A bench", kind=InsightKind.IDEA, note="by the pond", heard_on=days(10))
    damp = make_insight(title="Damp", heard_on=days(5), told_back=(ToldBack(days(1)),))
    heard = store(
        notebook,
        *(PCN, COUNCIL, dawn, ali, cy, one, two, buses, bench, damp),
        answered(buses, COUNCIL, days(20), days(25), ResponseState.IN_PROGRESS),
        make_response(buses, PCN, sent_on=days(24)),
        make_response(bench, PCN, sent_on=days(3)),
        answered(damp, PCN, days(2), days(3)),
    )
    damp_row, bench_row, buses_row = heard.insights(InsightsAsked())
    assert (damp_row.title, damp_row.state, damp_row.days, damp_row.people) == ("Damp", "told_back", 4, 0)
    assert (bench_row.state, bench_row.people, bench_row.waiting) == (InsightState.PASSED_ON, 1, 1)
    assert (buses_row.id, buses_row.heard_on, buses_row.theme) == (buses.id, days(40), "TRANSPORT")
    assert (buses_row.state, buses_row.days, buses_row.people, buses_row.waiting) == ("answered", None, 2, 2)
    assert buses_row.sent_to == (AnswerRow("Council", ResponseState.IN_PROGRESS), AnswerRow(PCN.name, "waiting"))
    assert heard.insights(InsightsAsked(), limit=1, offset=1) == [bench_row]
    for asked, expected in (
        (InsightsAsked(kind=InsightKind.IDEA), ["A bench"]),
        (InsightsAsked(theme="TRANSPORT"), ["Buses"]),
        (InsightsAsked(words="pon ben"), ["A bench"]),
        (InsightsAsked(words="pond buses"), []),
        (InsightsAsked(state=InsightState.GATHERED), []),
        (InsightsAsked(state=InsightState.ANSWERED), ["Buses"]),
        (InsightsAsked(organisation_id=PCN.id), ["Damp", "A bench", "Buses"]),
        (InsightsAsked(organisation_id=COUNCIL.id), ["Buses"]),
    ):
        assert [row.title for row in heard.insights(asked)] == expected
        assert heard.insights_total(asked) == len(expected)
    whole = heard.insight(buses.id)
    assert whole is not None
    assert (whole.insight, whole.row) == (buses, buses_row)
    assert [(each.organisation, each.response.sent_on) for each in whole.responses] == [
        ("Northgate PCN", days(24)),
        ("Council", days(25)),
    ]
    assert [(row.on, row.people) for row in whole.sources] == [
        (days(30), ("Dawn", "Cy")),
        (days(40), ("Dawn", "Ali")),
    ]
    assert {row.label for row in whole.waiting.rows} == {"Dawn", "Ali"}
    assert heard.insight(dawn.id) is None
    assert {each.id for each in heard.gathered_from(two.id)} == {buses.id, bench.id}


def test_who_was_told_waits_no_more_until_there_is_a_newer_answer(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    talk = make_conversation(dawn, ali, on=days(40))
    insight = make_insight(talk, title="Buses", heard_on=days(40))
    sent = make_response(insight, PCN, sent_on=days(30))
    heard = store(notebook, PCN, COUNCIL, dawn, ali, talk, insight)
    assert heard.waiting() == WaitingToHear()
    store(notebook, sent)
    assert waits(heard) == {("Dawn", "Buses", False), ("Ali", "Buses", False)}
    assert (heard.waiting().people, heard.waiting().can_tell) == (2, 0)
    told = replace(insight, told_back=(ToldBack(days(31), dawn.id), ToldBack(days(30), ali.id)))
    store(notebook, told)
    assert waits(heard) == {("Dawn", "Buses", False)}
    store(notebook, replace(sent, state=ResponseState.DONE, answered_on=days(20)))
    assert waits(heard) == {("Dawn", "Buses", True), ("Ali", "Buses", True)}
    assert (heard.waiting().people, heard.waiting().can_tell) == (2, 2)
    assert [row.since for row in heard.waiting().rows] == [days(20)] * 2
    store(notebook, replace(told, told_back=(*told.told_back, ToldBack(days(20)))))
    assert waits(heard) == set()
    store(notebook, make_response(insight, COUNCIL, sent_on=days(10)))
    assert waits(heard) == set()


def test_a_group_that_was_told_speaks_for_its_members_and_for_who_spoke_with_it(notebook: OpenNotebook) -> None:
    club, other = make_group("Club"), make_group("Other")
    people = {name: make_person(name) for name in ("Member", "Past", "Guest", "Mentioned", "Stranger")}
    alone = make_conversation(
        *(people["Member"], people["Past"], people["Stranger"]),
        people=(
            *(Participant(people[name].id) for name in ("Member", "Past")),
            Participant(people["Stranger"].id, Role.PRESENT),
            Participant(people["Mentioned"].id, Role.MENTIONED),
        ),
    )
    with_club = make_conversation(people["Guest"], group_id=club.id)
    with_other = make_conversation(people["Stranger"], group_id=other.id)
    insight = make_insight(alone, with_club, with_other, told_back=(ToldBack(TODAY, group_id=club.id),))
    heard = store(
        notebook,
        *(PCN, club, other, *people.values(), alone, with_club, with_other, insight),
        make_membership(people["Member"], club),
        make_membership(people["Past"], club, until=days(1)),
        make_response(insight, PCN, sent_on=days(9)),
    )
    assert {label for label, _, _ in waits(heard)} == {"Past", "Stranger"}


def test_nobody_waits_whom_no_prompt_may_name(notebook: OpenNotebook) -> None:
    people = {status: make_person(status.value, status=status) for status in PersonStatus}
    resting = make_person("resting", restricted_on=TODAY)
    refused, slip = make_person("refused"), make_person("slip")
    needs = make_person("needs", access_needs="a ramp")
    talk = make_conversation(*people.values(), resting, refused, slip, needs)
    insight = make_insight(talk)
    record = {"purpose": Purpose.RECORD, "state": ConsentState.REFUSED}
    heard = store(
        notebook,
        *(PCN, *people.values(), resting, refused, slip, needs, talk, insight),
        *(make_consent(refused, **record), make_consent(slip, **record)),
        make_consent(slip, purpose=Purpose.RECORD, state=ConsentState.RETRACTED),
        make_response(insight, PCN),
    )
    rows = heard.waiting().rows
    assert {row.label: row.heeded for row in rows} == {
        "active": False,
        "quiet": True,
        "slip": False,
        "needs": True,
    }
    assert heard.waiting().people == 4
    (row,) = heard.insights(InsightsAsked())
    assert (row.people, row.waiting) == (6, 4)  # who moved away or died said it all the same


def test_who_can_be_told_an_answer_comes_first_and_rows_may_be_fewer(notebook: OpenNotebook) -> None:
    dawn, ali = make_person("Dawn"), make_person("Ali")
    one, two = make_conversation(dawn, ali), make_conversation(dawn)
    sent, done = make_insight(one, title="Sent"), make_insight(two, title="Done")
    heard = store(
        notebook,
        *(PCN, dawn, ali, one, two, sent, done),
        make_response(sent, PCN, sent_on=days(90)),
        answered(done, PCN, days(1), days(5)),
    )
    assert next((row.label, row.title) for row in heard.waiting().rows) == ("Dawn", "Done")
    few = heard.waiting(limit=1)
    assert (few.people, few.can_tell, len(few.rows)) == (2, 1, 1)


def test_what_may_belong_is_found_by_theme_place_and_rare_words(notebook: OpenNotebook) -> None:
    mill, hall = make_place("Mill Bank"), make_place("Hall")
    dawn, away = make_person("Dawn"), make_person("Away", restricted_on=TODAY)
    both = make_conversation(dawn, text="Scaffolding again.", themes=["HOUSING"], place_id=mill.id)
    theme = make_conversation(dawn, text="Nothing of it.", themes=["HOUSING"], on=days(2))
    older = make_conversation(dawn, text="Nothing of it either.", themes=["HOUSING"], on=days(3))
    word = make_conversation(dawn, text="The scaffolding on Hill Street is cold.", place_id=hall.id)
    here = make_conversation(dawn, text="Just tea.", place_id=mill.id)
    private = make_conversation(dawn, themes=["HOUSING"], share_level=ShareLevel.PRIVATE)
    resting = make_conversation(dawn, themes=["HOUSING"], people=(Participant(away.id, Role.MENTIONED),))
    gathered = make_conversation(dawn, text="Scaffolding.", themes=["HOUSING"], place_id=mill.id)
    insight = make_insight(gathered, title="Scaffolding for years", theme="HOUSING", place_id=mill.id)
    heard = store(
        notebook, *(mill, hall, dawn, away, both, theme, older, word, here, private, resting, gathered, insight)
    )
    found = heard.similar(SimilarAsked.like(insight))
    assert [row.conversation_id for row in found] == [both.id, theme.id, older.id, word.id]
    assert found[0].why == (Belongs.THEME, Belongs.PLACE, Belongs.WORDS)
    assert (found[0].words, found[0].people, found[0].snippet) == (
        ("scaffolding",),
        ("Dawn",),
        "Scaffolding again.",
    )
    assert found[3].why == (Belongs.WORDS,)
    assert [row.conversation_id for row in heard.similar(SimilarAsked.like(insight), limit=2)] == [
        both.id,
        theme.id,
    ]
    assert [row.conversation_id for row in heard.similar(SimilarAsked(words="hill"))] == [word.id]
    assert heard.similar(SimilarAsked()) == []
    assert heard.similar(SimilarAsked(place_id=mill.id)) == []


def test_a_word_of_every_text_tells_nothing(notebook: OpenNotebook) -> None:
    dawn = make_person()
    talks = [make_conversation(dawn, text="There was a bench") for _ in range(510)]
    rare = make_conversation(dawn, text="There was a heron", on=days(400))
    heard = store(notebook, dawn, *talks, rare)
    assert [row.conversation_id for row in heard.similar(SimilarAsked(words="There was the heron"))] == [rare.id]


def test_partners_plans_terms_profiles_and_measures_are_listed(notebook: OpenNotebook) -> None:
    dawn, club = make_person(), make_group()
    insight, other = make_insight(title="Buses"), make_insight(title="Damp")
    sent = [
        make_response(insight, PCN, sent_on=days(9)),
        answered(other, PCN, days(1), days(3)),
        make_response(insight, COUNCIL, sent_on=days(2)),
    ]
    plans = [make_plan("Old", began_on=days(100)), make_plan("New")]
    terms = [make_terms(club, agreed_on=days(4)), make_terms(club, PCN)]
    profiles = [make_profile("b"), make_profile("A")]
    sittings = [make_wellbeing(dawn, on=days(60)), make_wellbeing(dawn), make_wellbeing(dawn, on=days(30))]
    nobody = make_organisation("Äbbey School")
    heard = store(
        notebook,
        *(dawn, club, PCN, COUNCIL, nobody, insight, other, *sent, *plans, *terms, *profiles, *sittings),
    )
    assert [(row.organisation, row.sent, row.answered, row.last_sent) for row in heard.organisations()] == [
        (nobody, 0, 0, None),
        (COUNCIL, 1, 0, days(2)),
        (PCN, 2, 1, days(3)),
    ]
    assert heard.responses_of(PCN.id) == [(sent[1], other), (sent[0], insight)]
    assert heard.responses_by_token([sent[2].token, "R-NOTHING", sent[2].token]) == {sent[2].token: sent[2]}
    assert heard.plans() == plans[::-1]
    assert heard.terms() == terms[::-1]
    assert heard.profiles() == profiles[::-1]
    assert heard.wellbeing_of(dawn.id) == [sittings[1], sittings[2], sittings[0]]


def expected_waiting(nouns) -> set[tuple[str, str]]:
    """Return who waits for which insight, told in plain words."""
    people = {noun.id: noun for noun in nouns if isinstance(noun, Person)}
    talks = {noun.id: noun for noun in nouns if isinstance(noun, Conversation)}
    found = set()
    for insight in (noun for noun in nouns if isinstance(noun, Insight)):
        responses = [noun for noun in nouns if isinstance(noun, Response) and noun.insight_id == insight.id]
        if not responses:
            continue
        answers = [each.answered_on for each in responses if each.answered_on]
        since = max(answers) if answers else min(each.sent_on for each in responses)
        told = [each for each in insight.told_back if each.on >= since]
        for talk in (talks[source.conversation_id] for source in insight.sources):
            for part in (part for part in talk.people if part.role is not Role.MENTIONED):
                person = people[part.person_id]
                knows = any(
                    each.person_id == person.id
                    or (each.person_id is None and each.group_id is None)
                    or (each.group_id is not None and each.group_id == talk.group_id)
                    for each in told
                )
                if not (knows or person.status in SILENT or person.restricted_on):
                    found.add((person.id, insight.id))
    return found


@given(communities())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 4)
def test_whoever_waits_is_who_waits_in_plain_words(tmp_path_factory, nouns) -> None:
    nouns = [noun for noun in nouns if not isinstance(noun, Consent | Membership)]
    notebook = copy_notebook(tmp_path_factory.mktemp("any"), *nouns)
    found = notebook.reader.heard.waiting()
    expected = expected_waiting(nouns)
    assert {(row.person_id, row.insight_id) for row in found.rows} == expected
    assert found.people == len({person for person, _ in expected})
    notebook.close()


@pytest.fixture
def reader(notebook: OpenNotebook) -> HeardReader:
    return notebook.reader.heard


def test_an_empty_notebook_has_nothing_to_tell(reader: HeardReader) -> None:
    assert reader.insights(InsightsAsked()) == reader.organisations() == reader.plans() == reader.terms() == []
    assert reader.waiting() == WaitingToHear()
    assert reader.responses_by_token([]) == {}


_GROWING = ("conversation", "conversation_person", "conversation_text", "conversation_theme", "person", "party")


@pytest.mark.parametrize(
    "statement",
    [
        each
        for module in (heard, similar, waiting)
        for each in (*vars(module).values(), *module.__dict__.get("_ALL", {}).values())
        if isinstance(each, TextClause)
    ],
)
def test_nothing_that_grows_is_looked_through(notebook: OpenNotebook, statement: TextClause) -> None:
    wanted = {"ids", "keys", "people", "insights", "groups", "tokens"}
    asked = {name: "[]" if name in wanted else 1 for name in statement.compile().params}
    with notebook.reader._asking.connection() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {statement.text}"), asked)
        scanned = [row.detail.split()[1] for row in plan if row.detail.startswith("SCAN")]
    assert not set(scanned) & {*_GROWING, "talk", "part", "said", "identity"}, scanned
