"""Where a text names somebody: what is taken for them, and what surely means them."""

import pytest

from connector_app import paths
from connector_app.application.passages import Finder
from connector_app.application.signs import signs_of
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.scan.wordlists import read_wordlists
from tests.factory import make_group, make_person

DAWN = make_person(
    "Dawn",
    names="Dawn Quillfeather",
    also_known_as="Bernadette; Dee",
    code="P-7K3M9T",
    contact_points=(
        ContactPoint(ContactKind.PHONE, "07700 900123"),
        ContactPoint(ContactKind.EMAIL, "dawn.q@example.org"),
        ContactPoint(ContactKind.ADDRESS, "12 Hill Street, NG1 4AB"),
        ContactPoint(ContactKind.OTHER, "knock twice"),
    ),
)


@pytest.fixture(scope="module")
def lists():
    return read_wordlists(paths.resources() / "wordlists")


def found(lists, text, *others, linked=True, person=DAWN):
    """Return (words, whether they surely mean the person) of every place found."""
    spots = Finder(signs_of(person), others, lists).find(text, linked=linked)
    return [(text[spot.start : spot.end], spot.sure) for spot in spots]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dawn came", "Dawn"),
        ("DAWN QUILLFEATHER came", "DAWN QUILLFEATHER"),
        ("Quillfeather, Dawn", "Quillfeather, Dawn"),
        ("about @Dawn again", "@Dawn"),
        ('about @"Dawn Quillfeather" again', '@"Dawn Quillfeather"'),
        ("Dawn's bench", "Dawn"),
        ("Dawns bench", "Dawns"),
        ("ask mrs quillfeather", "quillfeather"),
        ("Dáwn came", "Dáwn"),
        ("Dwan came", "Dwan"),  # a slip
        ("Bernie and Quillfeatherowa", ["Bernie", "Quillfeatherowa"]),  # a short form, and an ending
        ("Quillf came", "Quillf"),  # cut short
        ("D.Q. came", "D.Q."),
        ("see p-7k3m9t", "p-7k3m9t"),
        ("ring +44 7700 900 123 now", "+44 7700 900 123"),
        ("ring 07700900123", "07700900123"),
        ("to DAWN.Q@example.org.", "DAWN.Q@example.org"),
        ("at 12  hill street", "12  hill street"),
        ("in ng14ab", "ng14ab"),
    ],
)
def test_whatever_leads_to_them_is_found_where_they_had_a_part(lists, text, expected):
    expected = [expected] if isinstance(expected, str) else expected
    assert found(lists, text) == [(words, True) for words in expected]


@pytest.mark.parametrize("text", ["up at dawn", "Knock twice", "ring 0114 496 0123", "Dart and pewter", "Down"])
def test_ordinary_words_and_other_numbers_are_left(lists, text):
    assert not any(sure for _, sure in found(lists, text))


def test_a_lone_ordinary_word_is_only_shown(lists):
    assert found(lists, "up at dawn") == [("dawn", False)]
    assert found(lists, "up at dawn", linked=False) == []
    assert found(lists, "Dawn came", linked=False) == [("Dawn", False)]
    assert found(lists, "said that Dawn's cough is worse", linked=False) == [("Dawn", True)]
    assert found(lists, "Quillfeather came", linked=False) == [("Quillfeather", True)]


def test_a_street_of_that_name_is_only_shown(lists):
    assert found(lists, "in Quillfeather Street", linked=False) == [("Quillfeather", False)]


def test_somebody_else_of_the_same_name_is_left_where_they_had_no_part(lists):
    other = make_person("Quillfeather", names="Ana Quillfeather")
    assert found(lists, "Quillfeather came", other, linked=False) == [("Quillfeather", False)]
    assert found(lists, "Quillfeather came", other) == [("Quillfeather", True)]
    assert found(lists, "Ana Quillfeather came", other) == []
    assert found(lists, "Dawn Quillfeather came", other, linked=False) == [("Dawn Quillfeather", True)]
    namesake = make_person("Dawn Quillfeather")
    assert found(lists, "Dawn Quillfeather came", namesake, linked=False) == [("Dawn Quillfeather", False)]


def test_who_is_named_after_them_does_not_bear_their_name(lists):
    others = make_person("Quillfeather's mum"), make_person("Ali (Quillfeather's brother)")
    assert found(lists, "Quillfeather came", *others, linked=False) == [("Quillfeather", True)]


def test_a_telephone_that_others_share_is_only_shown(lists):
    shared = ContactPoint(ContactKind.PHONE, "+44 7700 900123")
    family = make_group("Hill Street", contact_points=(shared,))
    assert found(lists, "ring 07700 900123", family) == [("07700 900123", False)]


@pytest.mark.parametrize(
    ("label", "text", "expected"),
    [
        ("محمد", "قال ومحمد", "ومحمد"),
        ("王芳", "我们见了王芳她说", "王芳"),
        ("Łukasz", "widziałem Łukasza", "Łukasza"),
        ("O'Brien", "O’Brien's dog", "O’Brien"),
        ("Anne-Marie", "Anne-Marie came", "Anne-Marie"),
        ("Jo", "Jo came", "Jo"),
    ],
)
def test_names_of_many_scripts_are_found(lists, label, text, expected):
    assert found(lists, text, person=make_person(label)) == [(expected, True)]
