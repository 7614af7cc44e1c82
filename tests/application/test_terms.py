"""What groups and places agreed decides what leaves, for whom and until when; nobody is left out instead."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from connector_app.application.messages import sentence
from connector_app.application.quotes import approve
from connector_app.application.terms import Content, Why, partner_of, refusals
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Participant, Role, ShareLevel
from connector_app.domain.errors import Refused
from connector_app.domain.insight import InsightKind
from connector_app.domain.place import PlaceLevel
from connector_app.domain.vocabulary import ListKind, Vocabulary
from tests.factory import (
    make_consent,
    make_conversation,
    make_exchange,
    make_group,
    make_insight,
    make_organisation,
    make_person,
    make_place,
    make_quote,
    make_response,
    make_terms,
)
from tests.sending import VOCABULARY, Street
from tests.summary.made_facts import VOCABULARY as SHIPPED
from tests.summary.made_summary import themes_shown

SUMMER, TODAY = date(2026, 8, 1), date(2026, 11, 22)
AGREED = date(2026, 1, 5)
KINDS = {each.code: each for each in SHIPPED.of_kind(ListKind.INSIGHT)}
TOLD, HEARD = "The damp makes my family ill.", "People wait too long for repairs."


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Thirty people who spoke in summer, one of them with the gardeners, in words that were let go."""
    street = Street(tmp_path_factory.mktemp("made"), 30)
    street.vocabulary = Vocabulary({**VOCABULARY.lists, **KINDS})
    street.speak_up(SUMMER)
    street.pcn, street.council = make_organisation("Riverside PCN"), make_organisation("Townstal council")
    street.gardeners, street.others = make_group("Gardeners"), make_group("Menders")
    zoe = make_person("Zuzanna", place_id=street.places[0].id)
    talk = make_conversation(
        zoe, themes=["HOUSING"], on=SUMMER, share_level=ShareLevel.QUOTES_ALLOWED, group_id=street.gardeners.id
    )
    street.people.append(zoe)
    agreed = [make_consent(zoe), make_consent(zoe, purpose=Purpose.QUOTE)]
    street.keep(street.pcn, street.council, street.gardeners, street.others, zoe, talk, *agreed)
    street.keep(make_quote(talk, zoe, safe_text=TOLD))
    (quote,) = street.notebook.reader.quotes_of(talk.id)
    street.dispatcher.run(approve(street.notebook.reader, quote, "Ann", TODAY))
    insight = make_insight(
        talk,
        *_behind(street, street.people[:13]),
        heard_on=SUMMER,
        theme="HOUSING",
        safe_text=HEARD,
        approved_by="Ann",
        approved_on=TODAY,
    )
    more = make_insight(*_behind(street, street.people[14:28]), heard_on=SUMMER, kind=InsightKind.IDEA)
    street.keep(insight, more, make_response(insight, street.council))
    street.notebook.close()
    return street


def _behind(street, people):
    talks = [make_conversation(person, on=SUMMER) for person in people]
    street.keep(*talks)
    return talks


@pytest.fixture
def street(made, tmp_path):
    again = Street.again(made, tmp_path)
    yield again
    again.notebook.close()


def refused(street, partner, tables=(), today=TODAY):
    protected = street.plan("2026Q3", TODAY).protected
    found = refusals(street.notebook.reader, partner, protected.only(tables) if tables else protected, today)
    return {(each.who, each.content, each.why) for each in found}


def everything(who, why=Why.NOT_AGREED):
    return {(who, content, why) for content in Content}


def test_who_never_agreed_on_anything_is_counted_for_anybody(street):
    assert refused(street, None) == set()
    assert street.send("2026Q3", TODAY, to="Anybody")[0].recipient == "Anybody"


def test_a_summary_holds_quotes_and_insights_of_the_gardeners(street):
    protected = street.plan("2026Q3", TODAY).protected
    assert [quote.text for quote in protected.quotes] == [TOLD]
    assert HEARD in protected.statements[0].approved


def test_only_those_named_in_a_group_s_terms_receive_a_period_in_which_it_was_heard(street):
    street.keep(make_terms(street.gardeners, street.council, agreed_on=AGREED))
    assert refused(street, street.council) == set()
    assert refused(street, street.pcn) == everything("Gardeners")
    assert refused(street, None) == everything("Gardeners", Why.UNNAMED)


def test_a_group_that_was_not_heard_in_the_period_stops_nothing(street):
    street.keep(make_terms(street.others, agreed_on=AGREED))
    assert refused(street, street.pcn) == set()


def test_help_that_a_group_gave_is_heard_of_it(street):
    street.keep(make_terms(street.others, agreed_on=AGREED))
    street.keep(make_exchange(street.others, street.people[1], on=SUMMER))
    assert refused(street, street.pcn) == {("Menders", Content.NUMBERS, Why.NOT_AGREED)}


def test_a_place_of_which_a_number_is_shown_holds_to_its_terms_though_everybody_has_moved_away(street):
    north = make_place("North")
    street.keep(north, make_terms(north, street.council, agreed_on=AGREED))
    printed_then = themes_shown(SHIPPED.themes.items[0].code)
    found = refusals(street.notebook.reader, street.pcn, printed_then, TODAY)
    assert [(each.who, each.content, each.why) for each in found] == [("North", Content.NUMBERS, Why.NOT_AGREED)]
    assert refusals(street.notebook.reader, street.council, printed_then, TODAY) == ()


@pytest.mark.parametrize("fields", [{"share_level": ShareLevel.PRIVATE}, {"on": date(2026, 4, 1)}])
def test_what_is_not_counted_in_the_period_is_no_part_of_it(street, fields):
    street.keep(make_terms(street.others, agreed_on=AGREED))
    given = {"on": SUMMER, "group_id": street.others.id}
    street.keep(make_conversation(street.people[1], **(given | fields)))
    assert refused(street, street.pcn) == set()


def test_who_is_mentioned_or_does_not_agree_to_be_counted_is_no_part_of_it(street):
    street.keep(make_terms(street.others, agreed_on=AGREED))
    unasked, silent = make_person("Ola"), make_person("Pat")
    no = make_consent(silent, state=ConsentState.RETRACTED)
    mentioned = Participant(street.people[0].id, Role.MENTIONED)
    talk = make_conversation(unasked, silent, on=SUMMER, group_id=street.others.id)
    street.keep(unasked, silent, make_consent(silent), no, replace(talk, people=(*talk.people, mentioned)))
    assert refused(street, street.pcn) == set()


def test_a_place_s_terms_speak_for_who_lives_in_it_and_in_what_lies_in_it(street):
    town = make_place("Old town", level=PlaceLevel.TOWN)
    street.keep(town, replace(street.places[0], parent_id=town.id))
    street.keep(make_terms(town, street.council, agreed_on=AGREED))
    assert refused(street, street.council) == set()
    assert refused(street, street.pcn) == everything("Old town")


def test_a_place_nobody_counted_lives_in_stops_nothing(street):
    empty = make_place("Empty quarter")
    street.keep(empty, make_person("Ola", place_id=empty.id), make_terms(empty, agreed_on=AGREED))
    assert refused(street, street.pcn) == set()


@pytest.mark.parametrize("content", list(Content))
def test_each_thing_is_agreed_on_by_itself(street, content):
    street.keep(make_terms(street.gardeners, street.pcn, agreed_on=AGREED, **{content.value: False}))
    assert refused(street, street.pcn) == {("Gardeners", content, Why.NOT_AGREED)}


def test_tables_without_words_need_no_yes_to_insights(street):
    street.keep(make_terms(street.gardeners, street.pcn, agreed_on=AGREED, insights=False, quotes=False))
    names = [table.name for table in street.plan("2026Q3", TODAY).protected.tables]
    assert {content for _, content, _ in refused(street, street.pcn, names)} == {Content.QUOTES}
    assert refused(street, street.pcn, [name for name in names if name != "what_matters"]) == set()


def test_terms_end_after_their_last_day_and_begin_with_their_first(street):
    terms = make_terms(street.gardeners, street.pcn, agreed_on=AGREED, until=TODAY)
    street.keep(terms)
    assert refused(street, street.pcn) == set()
    assert refused(street, street.pcn, today=TODAY + timedelta(1)) == everything("Gardeners", Why.OVER)
    assert refused(street, street.pcn, today=AGREED - timedelta(1)) == everything("Gardeners")


def test_the_latest_terms_with_a_partner_stand(street):
    street.keep(make_terms(street.gardeners, street.pcn, agreed_on=AGREED))
    later = make_terms(street.gardeners, street.pcn, agreed_on=AGREED + timedelta(9), numbers=False)
    street.keep(later)
    assert refused(street, street.pcn) == {("Gardeners", Content.NUMBERS, Why.NOT_AGREED)}
    street.keep(make_terms(street.gardeners, agreed_on=AGREED + timedelta(20)))
    assert refused(street, street.pcn) == everything("Gardeners")
    street.keep(make_terms(street.gardeners, street.pcn, agreed_on=AGREED + timedelta(30)))
    assert refused(street, street.pcn) == set()


def test_nothing_is_written_or_remembered_that_terms_refuse_and_the_sentence_names_who(street):
    street.keep(make_terms(street.gardeners, street.council, agreed_on=AGREED))
    street.keep(make_terms(street.places[1], street.council, agreed_on=AGREED))
    with street.untouched(), pytest.raises(Refused) as stopped:
        street.send("2026Q3", TODAY, to="riverside pcn")
    assert sentence(stopped.value).startswith(
        "Gardeners, Quarter 1 did not agree that Riverside PCN receives numbers"
    )
    assert street.send("2026Q3", TODAY, to="Townstal Council")[0].sequence == 1


def test_what_was_sent_to_one_is_not_printed_again_for_another(street):
    street.keep(make_terms(street.gardeners, street.council, agreed_on=AGREED))
    street.send("2026Q3", TODAY, to="Townstal council")
    with street.untouched(), pytest.raises(Refused) as stopped:
        street.send("2026Q3", TODAY, to="Riverside PCN")
    assert stopped.value.code == "terms_numbers"
    with street.untouched(), pytest.raises(Refused) as stopped:
        street.send("2026Q3", TODAY, to="Somebody else")
    assert stopped.value.code == "terms_unnamed"


def test_words_that_were_changed_since_they_left_count_as_anybody_s(street):
    street.send("2026Q3", TODAY, to="Townstal council")
    reader = street.notebook.reader
    (passed,) = reader.heard.passed_on(street.plan("2026Q3", TODAY).protected.period)
    street.keep(passed.insight.reworded("Repairs take long.").confirmed("Ann", TODAY))
    street.keep(make_terms(street.gardeners, street.pcn, agreed_on=AGREED, insights=False))
    assert refused(street, street.pcn) == {("Gardeners", Content.INSIGHTS, Why.NOT_AGREED)}


def test_two_partners_of_one_name_are_not_guessed_between(street):
    reader = street.notebook.reader
    assert partner_of(reader, None, " RIVERSIDE pcn ").id == street.pcn.id
    twin = make_organisation("Riverside PCN")
    street.keep(twin)
    assert partner_of(reader, None, "Riverside PCN") is None
    assert partner_of(reader, twin.id, "").id == twin.id
