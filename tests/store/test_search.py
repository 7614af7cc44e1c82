"""Search and names: across accents, scripts, slips of the hand, and newest first."""

from datetime import date, timedelta

import pytest

from connector_app.domain.noun import Kind, Noun
from connector_app.store.notebook import OpenNotebook
from connector_app.store.search import snippet
from tests.factory import (
    TODAY,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_group,
    make_insight,
    make_need,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_strength,
)


def _store(notebook: OpenNotebook, *nouns: Noun) -> None:
    with notebook.write() as session:
        session.save(nouns)


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("Łukasz mends bikes", "luk"),
        ("Café at Zoë’s", "cafe zoe"),
        ("O'Brien sings", "obrien"),
        ("O’Brien sings", "o'brien"),
        ("Straße", "strasse"),
        ("كتاب قديم", "کتاب"),
        ("दिल्ली की बात", "दिल्ली"),
        ("水を飲む", "水"),
        ("snake_case and ½ cup", "snake_c"),
        ("The buses stop", "THE BUS"),
        ("a1b2 flat", "a1b"),
    ],
)
def test_what_was_said_is_found_as_people_type_it(notebook: OpenNotebook, said: str, typed: str) -> None:
    talk = make_conversation(text=said)
    _store(notebook, talk, make_conversation(text="nothing of the kind"))
    assert [hit.id for hit in notebook.reader.search(typed).hits] == [talk.id]


@pytest.mark.parametrize("typed", ["", " ", "!?", "🙂", '"', "*", "AND", "NEAR(", "x:y", "-", "(", "\x00"])
def test_odd_input_is_no_error(notebook: OpenNotebook, typed: str) -> None:
    _store(notebook, make_person("Dawn"), make_conversation())
    assert notebook.reader.search(typed).hits == ()
    assert notebook.reader.complete(typed) == []
    assert notebook.reader.named(typed) == []


def test_names_come_first_then_the_newest_of_every_kind(notebook: OpenNotebook) -> None:
    rose = make_person("Rose", how_we_met="At the gate")
    old, new = (make_conversation(rose, on=TODAY - timedelta(days=n), text="a rose bed") for n in (9, 1))
    between = make_exchange(rose, make_person("Bea"), on=TODAY - timedelta(days=5), title="rose bush")
    bea = make_person("Bea", id=between.legs[0].receiver.id)
    promise = make_follow_up("Prune the roses", due=date(2027, 1, 1))
    _store(notebook, rose, bea, old, new, between, promise)
    found = notebook.reader.search("ros")
    assert [hit.id for hit in found.hits][:1] == [rose.id]
    assert found.hits[0].snippet == "At the gate"
    assert [hit.id for hit in found.hits if hit.kind in (Kind.CONVERSATION, Kind.EXCHANGE)] == [
        new.id,
        between.id,
        old.id,
    ]
    assert found.total == len(found.hits) == 5
    assert {hit.on for hit in found.hits if hit.kind is Kind.FOLLOW_UP} == {promise.due}


def test_one_letter_finds_names_only(notebook: OpenNotebook) -> None:
    rose = make_person("Rose")
    _store(notebook, rose, make_conversation(text="r is a letter"))
    assert [hit.id for hit in notebook.reader.search("r").hits] == [rose.id]
    assert [hit.kind for hit in notebook.reader.search("is a l").hits] == [Kind.CONVERSATION]


def test_a_code_is_found_by_three_letters_and_never_offered_as_a_name(notebook: OpenNotebook) -> None:
    coded = make_person("Dawn", code="P-7K3M9T")
    with notebook.write() as session:
        session.save([coded])
    found = {
        typed: [hit.id for hit in notebook.reader.search(typed).hits] for typed in ("p", "7", "7k3", "P-7K3M9T")
    }
    assert found == {"p": [], "7": [], "7k3": [coded.id], "P-7K3M9T": [coded.id]}
    assert notebook.reader.complete("7k3") == []


def test_counting_stops_at_a_thousand(notebook: OpenNotebook) -> None:
    _store(notebook, *(make_conversation(text="tea") for _ in range(1_100)))
    found = notebook.reader.search("tea", 20)
    assert (len(found.hits), found.total) == (20, None)
    assert notebook.reader.count_found("tea") == 1_000


def test_a_change_of_text_changes_what_is_found(notebook: OpenNotebook) -> None:
    talk = make_conversation(text="apples")
    _store(notebook, talk)
    _store(notebook, make_conversation(id=talk.id, text="pears"))
    assert notebook.reader.search("apples").hits == ()
    assert len(notebook.reader.search("pears").hits) == 1


def test_a_snippet_shows_the_word_found() -> None:
    said = "one two three " * 40 + "then  Łukasz\nspoke " + "on and on " * 40
    shown = snippet(said, ["luk"])
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert "then Łukasz spoke" in shown
    assert snippet("short", ["none"]) == "short"
    assert snippet("", []) == ""


def test_names_are_completed_across_accents_and_words(notebook: OpenNotebook) -> None:
    nowak = make_person("Łukasz Nowak")
    other = make_person("Nora", also_known_as="P001; Nono", names="Eleonora Ruiz")
    group = make_group("Nordic walkers")
    _store(notebook, nowak, other, group)
    assert [found.label for found in notebook.reader.complete("no")] == ["Nora", "Nordic walkers", "Łukasz Nowak"]
    assert [found.label for found in notebook.reader.complete("luk")] == ["Łukasz Nowak"]
    assert [found.label for found in notebook.reader.complete("lukasz n")] == ["Łukasz Nowak"]
    assert [found.label for found in notebook.reader.complete("eleo")] == ["Nora"]
    assert [found.kind for found in notebook.reader.complete("nordic")] == [Kind.GROUP]
    assert len(notebook.reader.complete("no", limit=2)) == 2


@pytest.mark.parametrize("typed", ["lukazs", "lukas", "lukaasz", "lukqsz", "ulkasz"])
def test_a_slip_of_the_hand_is_forgiven(notebook: OpenNotebook, typed: str) -> None:
    _store(notebook, make_person("Łukasz"), make_person("Bartholomew"))
    assert [found.label for found in notebook.reader.complete(typed)] == ["Łukasz"]


def test_a_name_met_since_is_forgiven_too(notebook: OpenNotebook) -> None:
    _store(notebook, make_person("Bea"))
    assert notebook.reader.complete("zenobai") == []
    _store(notebook, make_person("Zenobia"))
    assert [found.label for found in notebook.reader.complete("zenobai")] == ["Zenobia"]


def test_a_full_label_wins_then_other_names_then_leading_words(notebook: OpenNotebook) -> None:
    plain, long = make_person("Dawn"), make_person("Dawn Marsh", also_known_as="Sunny, P001")
    sunny = make_person("Sunny")
    _store(notebook, plain, long, sunny)
    reader = notebook.reader
    assert [found.id for found in reader.named("dawn")] == [plain.id]
    assert [found.id for found in reader.named("DAWN  marsh")] == [long.id]
    assert [found.id for found in reader.named("sunny")] == [sunny.id]
    assert [found.id for found in reader.named("P001")] == [long.id]
    assert [found.id for found in reader.named(long.code.lower())] == [long.id]
    assert reader.named("mar") == []
    with notebook.write() as session:
        session.delete([])
        session.save([make_person("Dawn Arlen"), make_person("Dawnette")])
        session.save([make_person("Gone", id=plain.id)])
    assert [found.label for found in reader.named("dawn")] == ["Dawn Arlen", "Dawn Marsh"]


def test_two_of_one_name_are_told_apart(notebook: OpenNotebook) -> None:
    place = make_place("Mill Lane")
    met = make_person("Dawn", how_we_met="At the school gate", place_id=place.id)
    lives, bare = make_person("Dawn", place_id=place.id), make_person("Dawn")
    _store(notebook, place, met, lives, bare)
    assert [found.hint for found in notebook.reader.named("dawn")] == [
        "At the school gate",
        "Mill Lane",
        bare.code,
    ]


def test_everything_that_identifies_is_listed_once(notebook: OpenNotebook) -> None:
    from connector_app.domain.person import ContactKind, ContactPoint

    phone = ContactPoint(ContactKind.PHONE, "07700 900123")
    dawn = make_person("Dawn", names="Dawn Marsh", contact_points=(phone,))
    _store(notebook, dawn, make_person("Dawn"), make_group("Gardeners"))
    found = notebook.reader.identifiers()
    assert len(found) == len(set(found))
    assert {"Dawn", "Dawn Marsh", "07700 900123", "Gardeners", dawn.code} < set(found)
    assert "" not in found


def test_places_strengths_and_needs_are_found_between_names_and_what_was_said(notebook: OpenNotebook) -> None:
    rose = make_person("Rose")
    place = make_place("Harbour Row")
    row = make_strength(rose, "Rowing boat")
    need = make_need(rose, "somebody to row")
    talk = make_conversation(rose, text="a row about parking")
    _store(notebook, rose, place, row, need, talk)
    found = notebook.reader.search("row")
    assert [(hit.kind, hit.id) for hit in found.hits] == [
        (Kind.PLACE, place.id),
        (Kind.STRENGTH, row.id),
        (Kind.NEED, need.id),
        (Kind.CONVERSATION, talk.id),
    ]
    assert [hit.title for hit in found.hits[:3]] == ["Harbour Row", "Rose", "Rose"]
    assert [hit.id for hit in notebook.reader.search("harb").hits] == [place.id]
    assert [hit.id for hit in notebook.reader.search("row harb").hits] == [place.id]


@pytest.mark.parametrize("limit", [1, 3, 7, 50])
def test_never_more_than_asked_for_and_counted_only_when_that_is_all(notebook: OpenNotebook, limit: int) -> None:
    people = [make_person(f"Row {n}") for n in range(4)]
    brought = [make_strength(each, "row") for each in people]
    _store(notebook, *people, *brought, *(make_conversation(text=f"row {n}") for n in range(6)))
    found = notebook.reader.search("row", limit)
    assert 0 < len(found.hits) <= limit
    assert (found.total is None) == (limit < 50)
    assert notebook.reader.count_found("row") == 14


def test_what_was_gathered_planned_and_who_gets_it_is_found(notebook: OpenNotebook) -> None:
    heard = make_insight(title="No bus home", safe_text="The last coach leaves at six.")
    plan, partner = make_plan("Later buses", population="Coach users"), make_organisation("Coastal Coaches")
    _store(notebook, heard, plan, partner, make_insight(title="Damp"), make_organisation("Council"))
    found = notebook.reader.search("coach")
    assert [(hit.kind, hit.id) for hit in found.hits] == [
        (Kind.INSIGHT, heard.id),
        (Kind.PLAN, plan.id),
        (Kind.ORGANISATION, partner.id),
    ]
    assert found.hits[0].title == "No bus home"
    assert "last coach leaves" in found.hits[0].snippet
    assert found.total == 3
    assert [hit.id for hit in notebook.reader.search("bus hom").hits] == [heard.id]


def test_who_said_it_and_who_brings_it_is_told_apart_from_others_of_the_name(notebook: OpenNotebook) -> None:
    met, other = make_person("Dawn", how_we_met="bingo"), make_person("Dawn", how_we_met="the gate")
    _store(
        notebook, met, other, make_conversation(met, text="Mends bicycles"),
        make_strength(other, "Bicycles"), make_need(met, "A bicycle"),
    )  # fmt: skip
    titles = [hit.title for hit in notebook.reader.search("bicycle", 9).hits]
    assert sorted(titles) == ["Dawn (bingo)", "Dawn (bingo)", "Dawn (the gate)"]


def test_a_promise_and_an_exchange_say_whose_they_are(notebook: OpenNotebook) -> None:
    mags, ted, crew = make_person("Mags Doyle"), make_person("Ted Ferris"), make_group("Repair crew")
    promise = make_follow_up("Chase the repair", person_id=mags.id)
    of_nobody = make_follow_up("Repair the kettle")
    swap = make_exchange(ted, crew, title="repair of a bike")
    _store(notebook, mags, ted, crew, promise, of_nobody, swap)
    found = {hit.id: hit for hit in notebook.reader.search("repair").hits}
    assert (found[promise.id].title, found[promise.id].snippet) == ("Mags Doyle", "Chase the repair")
    assert (found[of_nobody.id].title, found[of_nobody.id].snippet) == ("", "Repair the kettle")
    assert set(found[swap.id].title.split(", ")) == {"Ted Ferris", "Repair crew"}
    assert "repair of a bike" in found[swap.id].snippet


def test_where_nothing_is_found_a_slip_in_a_name_is_forgiven(notebook: OpenNotebook) -> None:
    dawn = make_person("Dawn")
    _store(notebook, dawn, make_person("Bea"))
    found = notebook.reader.search("dwan")
    assert ([hit.id for hit in found.hits], found.total) == ([dawn.id], 1)
    _store(notebook, make_conversation(text="dwan is what they said"))
    assert [hit.kind for hit in notebook.reader.search("dwan").hits] == [Kind.CONVERSATION]
