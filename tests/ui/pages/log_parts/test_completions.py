from datetime import timedelta

import pytest

from connector_app.ui.pages.log_parts.completions import day_offers, name_offers, tag_offers
from tests.factory import TODAY, make_group, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def reader(desk, store):
    store(
        make_person("Dawn", how_we_met="bingo"),
        make_person("Dawn", how_we_met="number 12"),
        make_person("Łukasz Nowak"),
        make_person("Dr. O. von der Heide-Smith"),
        make_group("Dance club"),
    )
    return desk.reader


def test_people_and_groups_of_the_letters_typed_come_with_their_hints(reader):
    offers = name_offers(reader, "Da")
    assert [(offer.text, offer.hint) for offer in offers[:-1]] == [
        ("@Dance club", "group"),
        ("@Dawn", "bingo"),
        ("@Dawn", "number 12"),
    ]
    assert offers[-1].data == ""
    assert "“Da”" in offers[-1].label


def test_a_record_that_is_only_kept_is_marked_before_somebody_is_chosen(reader, store):
    store(
        make_person("Zebulon", restricted_on=TODAY),
        make_person("Zebedee", restricted_on=TODAY, how_we_met="bingo"),
    )
    hints = [offer.hint for offer in name_offers(reader, "zeb", new=False)]
    assert sorted(hint.partition(" · ")[0] for hint in hints) == ["record only kept"] * 2
    assert "record only kept · bingo" in hints


def test_names_are_found_across_accents_and_unusual_ones_are_quoted(reader):
    assert [offer.text for offer in name_offers(reader, "luk", new=False)] == ["@Łukasz Nowak"]
    assert [offer.text for offer in name_offers(reader, "dr", new=False)] == ['@"Dr. O. von der Heide-Smith"']


def test_a_name_already_typed_whole_offers_nothing(reader):
    assert name_offers(reader, "Łukasz Nowak") == []
    assert name_offers(reader, "Dawn ") == []
    assert name_offers(reader, "") == []


def test_what_is_said_after_a_name_is_no_name(reader):
    assert name_offers(reader, "Dawn said") == []
    assert [offer.text for offer in name_offers(reader, "Zoe Smith")] == ["@Zoe Smith"]
    assert name_offers(reader, "Zoe I") == []


def test_themes_and_features_are_offered_by_any_of_their_names(desk):
    offers = tag_offers(desk.vocabulary, "bus")
    assert ("#getting-about", "Getting about") in [(offer.text, offer.label) for offer in offers]
    assert "#self-organising" in [offer.text for offer in tag_offers(desk.vocabulary, "self-o")]
    assert tag_offers(desk.vocabulary, "xyzzy") == []


def test_every_offered_tag_and_day_is_read_back_by_the_line(desk):
    from connector_app.domain.quickline import parse_conversation

    for letter in "abcdefghijklmnopqrstuvwxyz":
        for offer in tag_offers(desk.vocabulary, letter):
            line = parse_conversation(offer.text, lambda _: (), desk.vocabulary, TODAY)
            assert [tag.code for tag in line.tags] == [offer.data]
        for offer in day_offers(letter, TODAY):
            line = parse_conversation(f"{offer.text} ring", lambda _: (), desk.vocabulary, TODAY)
            assert line.promises[0].due.isoformat() == offer.data


def test_days_are_offered_with_their_date():
    offers = day_offers("t", TODAY)
    assert [offer.label for offer in offers] == ["today", "tomorrow", "tue", "thu"]
    assert offers[1].data == (TODAY + timedelta(days=1)).isoformat()
    assert "2026" in offers[1].hint
