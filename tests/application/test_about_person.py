"""Everything about a person: no field forgotten, others taken out of every text, whatever is decided is done."""

import json
from dataclasses import fields, replace
from enum import StrEnum
from types import UnionType
from typing import get_args, get_type_hints

import pytest

from connector_app.application import about_person_sent
from connector_app.application.about_person import NO_TEXT, everything_about, texts_of
from connector_app.application.about_person_codes import CODES
from connector_app.application.about_person_others import Choice, Decision, Passage
from connector_app.application.about_person_words import FIELDS
from connector_app.application.known_parties import person_of_code
from connector_app.application.wordings import keep_keeper
from connector_app.domain.errors import Refused
from connector_app.domain.noun import NOUNS, Kind
from connector_app.domain.person import Person
from connector_app.domain.wording import Keeper
from connector_app.scan.findings import Finding, Label, Why
from connector_app.summary.printing import to_text
from connector_app.summary.protected import ShownQuote
from connector_app.summary.quotes import with_quotes
from connector_app.text import untranslated
from tests.application.about_person import DAWN, QUOTE, SECRETS, ZEBEDEE, gathered, vocabulary
from tests.application.about_person import NOUNS as ABOUT
from tests.factory import TODAY, copy_notebook, make_person
from tests.store.releases import make_release
from tests.summary.made_summary import themes_shown

UNTOLD = {"id", "person_id", "party", "one_id", "other_id", "need_id"}


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("about"), *ABOUT)
    keep_keeper(made, Keeper("Mill Bank neighbours", "Ann"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def dossier(notebook):
    return gathered(notebook)


def section(dossier, code):
    return next(each for each in dossier.sections if each.code == code)


def told(dossier, code):
    """Return what is said in a section, fact by fact."""
    return [
        f"{fact.name}: {fact.shown} {fact.text}"
        for entry in section(dossier, code).entries
        for fact in entry.facts
    ]


def everything_said(settled):
    return json.dumps(
        [[entry.title, [(fact.shown, fact.text, fact.value) for fact in entry.facts]]
         for each in settled.sections for entry in each.entries],
        ensure_ascii=False,
    )  # fmt: skip


def test_every_field_that_is_kept_about_a_person_has_its_plain_words():
    nobodys = {Kind.PLACE, Kind.GROUP, Kind.ORGANISATION, Kind.RESPONSE, Kind.PLAN, Kind.TERMS, Kind.PROFILE}
    about = set(Kind) - nobodys
    assert set(FIELDS) == about
    for kind in about:
        assert set(FIELDS[kind]) - UNTOLD == {field.name for field in fields(NOUNS[kind])} - UNTOLD, kind


def test_every_code_has_its_plain_words():
    def codes(thing):
        for hint in get_type_hints(thing).values():
            for part in get_args(hint) if isinstance(hint, UnionType) else (hint, *get_args(hint)):
                if isinstance(part, type) and issubclass(part, StrEnum):
                    yield from part
                elif hasattr(part, "__dataclass_fields__"):
                    yield from codes(part)

    needed = {code for kind in FIELDS for code in codes(NOUNS[kind])}
    assert {type(code).__name__ for code in needed - set(CODES)} <= {"PartyKind"}


def test_every_text_in_which_somebody_may_be_mentioned_is_looked_through():
    canary = "canary"
    for kind, noun in NOUNS.items():
        names = [name for name, hint in get_type_hints(noun).items() if hint is str and name not in NO_TEXT]
        made = next((each for each in ABOUT if type(each) is noun), None)
        if made is not None:
            filled = replace(made, **dict.fromkeys(names, canary))
            assert {name for name, text in texts_of(filled) if text == canary} == set(names), kind


def test_nothing_of_others_is_left_and_all_of_ones_own_is(dossier):
    said = everything_said(dossier.settled({}, untranslated))
    assert [secret for secret in (*SECRETS, ZEBEDEE.code, ZEBEDEE.id) if secret in said] == []
    for own in ("Dawnette", "Dawnette Price", "Dawnie", "07700 900111", DAWN.code, "she/her", "Polish", "55-64"):
        assert own in said
    for text in (
        "Lives beside [another person]",
        "[a phone number]",
        "[an e-mail address]",
        "Dawnette likes tea.",
    ):
        assert text in said
    assert "secret weeding" not in said
    assert "a promise to Zebedee alone" not in said


def test_each_thing_is_told_under_its_heading(dossier):
    settled = dossier.settled({}, untranslated)
    assert len(section(settled, Kind.CONSENT).entries) == 2
    assert [entry.title for entry in section(settled, Kind.CONVERSATION).entries] == [
        "1 November 2026",
        "1 October 2026",
    ]
    promised = told(settled, Kind.FOLLOW_UP)
    assert any("chase the council" in line for line in promised)
    assert any("no, to nobody by name" in line for line in promised)
    talked = "\n".join(told(settled, Kind.CONVERSATION))
    for part in (
        "you spoke; other people named in it: 1",
        "you were mentioned",
        "Control (more)",
        "Choir",
        "Mill Bank",
    ):
        assert part in talked
    assert "Contact (less)" not in talked
    given = told(settled, Kind.EXCHANGE)
    assert any("you gave to [another person], 40 minutes: a lift to [another person]" in line for line in given)
    heard = "\n".join(told(settled, Kind.INSIGHT))
    for part in (
        "[another person] ([another person], [a phone number]",
        *("a concern", "Housing", "Mill Bank", "Homes are damp.", "conversations with you: 1; others: 1"),
        *("Control (seen so by whoever wrote it down)", "22 November 2026 (you were glad)", "beside [another"),
    ):
        assert part in heard, part
    assert "alone" not in heard
    assert "9 September" not in heard
    measured = told(settled, Kind.WELLBEING)
    assert len(section(settled, Kind.WELLBEING).entries) == 1
    assert any("Control: 7" in line for line in measured)
    assert any("OTHER: 3" in line for line in measured)
    who = "\n".join(told(settled, Kind.PERSON))
    for part in ("2 of 10", "IMD 2019", "Unpaid caring: Unpaid carer", "55-64"):
        assert part in who, part
    asked = "\n".join(told(settled, Kind.CONSENT))
    assert "Mill Bank neighbours" in asked
    assert "Council" in asked


def test_a_text_with_the_same_name_stays_out_until_somebody_says_it_is_about_them(dossier):
    (doubt,) = [each for each in dossier.passages if not each.certain]
    assert doubt.text == "Another Dawnette waved from the bus."
    settled = dossier.settled({}, untranslated)
    assert section(settled, "mentions").entries == ()
    assert settled.left_out == 1
    shown = dossier.settled({doubt.number: Decision(Choice.SHOW)}, untranslated)
    assert shown.left_out == 0
    assert any("waved from the bus" in line for line in told(shown, "mentions"))


def test_what_is_decided_about_a_text_is_done(dossier):
    talk = next(each for each in dossier.passages if each.text.endswith("fixed the damp."))
    at = talk.text.index("damp")

    def reads(decision):
        settled = dossier.settled({talk.number: decision}, untranslated)
        return next(line for line in told(settled, Kind.CONVERSATION) if "What was written down" in line)

    assert "Quillfeather" in reads(Decision(Choice.SHOW))
    assert reads(Decision(Choice.LEAVE_OUT)).endswith("[left out, since it is about somebody else]")
    marked = reads(Decision(Choice.REPLACE, ((at, at + 4),)))
    assert marked.endswith("fixed the [left out].")
    assert "[another person]" in marked


def test_what_is_shown_on_purpose_is_forbidden_no_more(dossier):
    talk = next(each for each in dossier.passages if each.text.endswith("fixed the damp."))
    assert {"Zebedee", "07700 900999"} <= set(dossier.settled({}, untranslated).forbidden)
    forbidden = dossier.settled({talk.number: Decision(Choice.SHOW)}, untranslated).forbidden
    assert not {"Zebedee", "07700 900999"} & set(forbidden)


def test_marks_that_overlap_are_taken_out_once():
    passage = Passage(0, "", "Ann Bee sang", (Finding(0, 7, Label.NAME, Why.KNOWN_NAME),))
    assert Decision(Choice.REPLACE, ((4, 12),)).text_of(passage, untranslated) == "[another person]"


def test_somebody_elses_first_name_within_ones_own_is_theirs_and_drafts_are_looked_through(tmp_path):
    dawn = make_person("Dawnette", names="Dawnette Maryam Price", notes="Maryam rang. Dawnette Price was in.")
    notebook = copy_notebook(tmp_path, dawn, make_person("Maryam"))
    notebook.keep_draft("log", '{"line": "@Dawnette half a sentence"}')
    notebook.keep_draft("exchange", "somebody else")
    dossier = everything_about(notebook, vocabulary(), dawn, TODAY)
    settled = dossier.settled({}, untranslated)
    assert "[another person] rang. Dawnette Price was in." in everything_said(settled)
    assert [each.text for each in dossier.passages if not each.certain] == ["@Dawnette half a sentence"]
    notebook.close()


def test_what_waits_in_a_form_about_them_is_looked_through_whatever_it_says(tmp_path):
    dawn, ali = make_person("Dawn"), make_person("Ali")
    notebook = copy_notebook(tmp_path, dawn, ali)
    for whose, said in ((dawn, "ring about the bench"), (ali, "ring about the bus")):
        waiting = json.dumps({"title": "Promise something", "begun": ["", "me"], "now": [said, "me"]})
        notebook.keep_draft(f"form FollowUpForm PeoplePage person:{whose.id} ", waiting)
    dossier = everything_about(notebook, vocabulary(), dawn, TODAY)
    assert [each.text for each in dossier.passages if not each.certain] == ["ring about the bench"]
    notebook.close()


def test_where_words_went_is_told(monkeypatch):
    shown = with_quotes(
        themes_shown("HOUSING"), [ShownQuote(vocabulary().themes.by_code["HOUSING"].label, QUOTE.safe_text)]
    )
    sent = [make_release(1, content=to_text(shown)), make_release(2, content=to_text(themes_shown("HOUSING")))]

    class Memory:
        def releases(self):
            return sent

    (went,) = about_person_sent.where_quotes_went(Memory(), [QUOTE], untranslated)[QUOTE.id]
    assert went.startswith("in the summary of ")
    assert len(about_person_sent.sent_section(Memory(), untranslated).entries) == 2

    def broken(_self):
        raise Refused("ledger_broken")

    monkeypatch.setattr(Memory, "releases", broken)
    assert "damaged" in about_person_sent.where_quotes_went(Memory(), [QUOTE], untranslated)[QUOTE.id][0]
    assert "damaged" in about_person_sent.sent_section(Memory(), untranslated).used_for


def test_somebody_is_found_by_their_code_only(notebook):
    assert person_of_code(notebook.reader, DAWN.code.lower()) == DAWN
    for wrong in ("P-222222", "Dawnette", ""):
        with pytest.raises(Refused):
            person_of_code(notebook.reader, wrong)
    assert isinstance(DAWN, Person)
