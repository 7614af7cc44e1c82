"""The quick line: what is understood, and that nothing typed is ever lost or fatal."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.folding import words
from connector_app.domain.quickline import MOST_SIGNS, Where, parse_conversation, titles_in
from tests.domain.people_known import named
from tests.domain.vocabularies import VOCABULARY

TODAY = date(2026, 11, 22)


def parse(line):
    return parse_conversation(line, named, VOCABULARY, TODAY)


def test_the_line_of_the_readme_is_understood_whole():
    line = parse("@Dawn @Ali buses stop at six #transport !fri ring about the bench")
    assert line.text == "buses stop at six"
    assert [(m.name, len(m.candidates)) for m in line.mentions] == [("Dawn", 2), ("Ali", 1)]
    assert [(t.list_code, t.code) for t in line.tags] == [("THEME", "TRANSPORT")]
    assert [(p.what, p.due) for p in line.promises] == [("ring about the bench", date(2026, 11, 27))]


def brought(typed):
    line = parse(typed)
    owners = [line.whose(each) for each in line.brought]
    return [(each.title, owner and owner.name) for each, owner in zip(line.brought, owners, strict=True)]


def test_what_somebody_brings_is_understood_and_kept_in_the_text():
    line = parse("@Dawn @Ali buses stop at six #transport +lifts !fri ring about the bench")
    assert line.text == "buses stop at six +lifts"
    assert [(each.title, each.category) for each in line.brought] == [("lifts", "X_LIFT")]
    assert [t.code for t in line.tags] == ["TRANSPORT"]
    assert [p.what for p in line.promises] == ["ring about the bench"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("@Dawn @Ali said so +lifts", [("lifts", "Ali")]),
        ("@Dawn +sewing @Ali +lifts", [("sewing", "Dawn"), ("lifts", "Ali")]),
        ("+lifts from @Ali", [("lifts", "Ali")]),
        ('@Ali +"lift to hospital", +dog_walking', [("lift to hospital", "Ali"), ("dog walking", "Ali")]),
        ("somebody +sings", [("sings", None)]),
        ("ring +44 7700 900123, LGBTQ+ and a+b, 3 + 4", []),
        ("@Ali !fri ask about +lifts", []),
    ],
)
def test_who_brings_it_is_whoever_was_named_last(typed, found):
    assert brought(typed) == found


def test_inside_a_sentence_the_word_stays_and_a_text_read_again_says_the_same():
    assert parse("@Ali does +sewing for everybody").text == "does sewing for everybody"
    first = parse("@Ali +lifts and soup #transport")
    assert first.text == "and soup +lifts"
    assert parse(first.text).text == first.text
    assert titles_in(first.text) == {"lifts"}


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("@Dawn Smith said", "Dawn Smith"),
        ("@dawn smith's mum", "Dawn Smith"),
        ("@Mary Ann Evans was there", "Mary Ann Evans"),
        ("@lukasz swiatek hello", "Łukasz Świątek"),
        ("@Amina K. said", "Amina K."),
        ('@"Dawn Jones" and more', "Dawn Jones"),
        ("@Dawn_Jones", "Dawn Jones"),
        ("@sinead obrien.", "Sinéad O’Brien"),
        ("(@Ali, again)", "Ali"),
    ],
)
def test_a_name_is_as_long_as_somebody_is_called_so(typed, label):
    (mention,) = parse(typed).mentions
    assert [one.label for one in mention.candidates] == [label]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("@Zoe came", "Zoe"),
        ("@Zoe's bench", "Zoe"),
        ('@"Mary Jones" came', "Mary Jones"),
        ("@Mary_Jones!", "Mary Jones"),
    ],
)
def test_an_unknown_name_is_somebody_new(typed, name):
    (mention,) = parse(typed).mentions
    assert (mention.name, mention.candidates) == (name, ())


@pytest.mark.parametrize(
    "text",
    [
        "write to dawn@example.org",
        "flat #12",
        "Great!! wow ! ok",
        "@",
        "#",
        "!",
        "3 @ 5",
        "a#b",
        "=1+1",
        "@@ ## !!",
    ],
)
def test_a_sign_inside_or_without_a_word_is_text(text):
    line = parse(text)
    assert line.text == text
    assert [*line.mentions, *line.tags, *line.promises] == []


def test_signs_inside_a_sentence_leave_their_words():
    line = parse("met @Ali about #buses and @Zoe")
    assert line.text == "met Ali about buses"
    assert [m.where for m in line.mentions] == [Where.INLINE, Where.EDGE]
    assert parse("gave the form to @Ali #money").text == "gave the form to Ali"


def test_signs_at_the_edges_leave_nothing_behind():
    assert parse("@Ali, @Zoe and @Dawn Smith: damp is back #housing, #money.").text == "damp is back"


def test_an_unknown_tag_stays_text():
    line = parse("nothing #zzzz")
    assert line.text == "nothing #zzzz"
    assert line.tags[0].code == ""


@pytest.mark.parametrize("typed", ["#listening", "#Listen", "#truth-telling", "#self-organising"])
def test_a_feature_is_a_tag_too(typed):
    assert parse(typed).tags[0].list_code == "HC6"


def test_each_promise_goes_to_the_next_or_the_end_of_its_line():
    line = parse("damp !in 3 days ring @Ali !22/12 post the form\nmore said")
    assert line.text == "damp\nmore said"
    assert [(p.what, p.due) for p in line.promises] == [
        ("ring Ali", date(2026, 11, 25)),
        ("post the form", date(2026, 12, 22)),
    ]
    assert line.mentions[0].where is Where.PROMISE


def test_an_unknown_day_is_kept_as_part_of_the_promise():
    assert [(p.what, p.due) for p in parse("!frday ring").promises] == [("frday ring", None)]


def test_a_day_alone_still_promises():
    assert [(p.what, p.due) for p in parse("!fri").promises] == [("fri", date(2026, 11, 27))]


def test_a_pasted_book_is_read_up_to_its_first_signs():
    line = parse("@Ali x #buses !fri y " * 10_000)
    assert len(line.mentions) + len(line.tags) + len(line.promises) == MOST_SIGNS


def test_two_hundred_thousand_letters_stay_as_typed():
    text = "\u202eمرحبا 👩\u200d👩\u200d👧 \x07=1+1 " * 12_500
    assert parse(text).text == text.strip()


line_text = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "@Ali",
                "@Dawn Smith",
                "@Zoe",
                "#transport",
                "#listening",
                "#foo",
                "+lifts",
                '+"a lift"',
                "!fri",
                "!",
                "@",
                "\n",
                " ",
            ]
        ),
        st.text(max_size=12),
    ),
    max_size=12,
).map(" ".join)


@given(line_text)
def test_any_line_is_understood_within_itself(line):
    found = parse(line)
    signs = [*found.mentions, *found.tags, *found.promises, *found.brought]
    assert all(0 <= sign.start < sign.end <= len(line) for sign in signs)
    assert all(line[sign.start] in "@#!+" for sign in signs)
    assert all(promise.what for promise in found.promises)


@given(line_text)
def test_no_word_is_lost(line):
    found = parse(line)
    kept = " ".join(
        [
            found.text,
            *(m.name for m in found.mentions),
            *(t.typed for t in found.tags),
            *(p.what for p in found.promises),
        ]
    )
    days = {"fri"}
    assert {w for w in words(line) if w not in days} <= {*words(kept), "s"}
