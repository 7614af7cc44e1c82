"""What forgetting somebody plans, what it does, and what stays."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import save_person
from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.forget import forget
from connector_app.application.forget_plan import by_default, decided, plan_to_forget
from connector_app.domain.conversation import Change, CheckIn, Participant, Role
from connector_app.domain.errors import NotebookError, Refused
from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.noun import Kind, ref_of
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.domain.request import Request, RequestClosedAs, RequestKind
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_person,
    make_quote,
    party_of,
)

ZEB = make_person("Zebedora", names="Zebedora Quillfeather", notes="grows leeks in the old greenhouse")
ALI = make_person("Ali", notes="friend of Zebedora", introduced_by=ZEB.id)


@pytest.fixture
def heard():
    return []


@pytest.fixture
def desk(tmp_path, heard):
    notebook = copy_notebook(tmp_path, ZEB, ALI)
    yield Desk(notebook, Dispatcher(notebook, heard.append), None, None, None, None)
    notebook.close()


@pytest.fixture
def store(desk):
    def put(*nouns):
        with desk.notebook.write() as session:
            session.save(nouns)
        return nouns[0]

    return put


def plan(desk, person=ZEB):
    return plan_to_forget(desk.notebook, person.id, TODAY)


def done(desk, forgetting):
    return forget(desk, forgetting, "window", lambda _: None)


def stored(desk, noun):
    return desk.reader.get(ref_of(noun))


def test_whatever_is_theirs_alone_goes(desk, store):
    talk = make_conversation(ZEB, text="She told me alone about it.", themes=["HOUSING"])
    theirs = [
        make_consent(ZEB),
        talk,
        make_follow_up(person_id=ZEB.id),
        make_follow_up("Ask the council", conversation_id=talk.id),
        make_quote(talk, ZEB),
        make_exchange(ZEB, ALI),
        make_conversation(text="She is said to be unwell.", people=(Participant(ZEB.id, Role.MENTIONED),)),
    ]
    store(*theirs)
    counts = plan(desk).counts
    assert (counts.consents, counts.conversations_gone, counts.follow_ups) == (1, 2, 2)
    assert (counts.quotes, counts.exchanges_gone) == (1, 1)
    proof = done(desk, by_default(plan(desk)))
    assert proof.gone
    assert [stored(desk, noun) for noun in (ZEB, *theirs)] == [None] * 8
    assert stored(desk, ALI) == replace(ALI, notes="friend of […]", introduced_by=None)


def test_what_others_had_a_part_in_stays_without_them(desk, store):
    bea = make_person("Bea")
    talk = make_conversation(
        ZEB,
        bea,
        text="Zebedora and Bea want a bench.",
        themes=["HOUSING"],
        check_ins=(CheckIn("CONTROL", Change.MORE, ZEB.id), CheckIn("CONTROL", Change.SAME, bea.id)),
    )
    digging = make_exchange(ZEB, bea, title="Digging with Zebedora")
    digging = replace(digging, legs=(*digging.legs, Leg(party_of(bea), COMMONS, thing="Zebedora's spade")))
    promise = make_follow_up("Tell Zebedora", conversation_id=talk.id)
    session = make_conversation(ZEB, text="A full hall.", headcount=12)
    store(bea, talk, digging, promise, session)
    assert done(desk, by_default(plan(desk))).gone
    left = stored(desk, talk)
    assert (left.text, left.people) == ("[…] and Bea want a bench.", (Participant(bea.id),))
    assert (left.themes, left.check_ins) == (talk.themes, talk.check_ins[1:])
    assert (stored(desk, digging).title, len(stored(desk, digging).legs)) == ("Digging with […]", 1)
    assert stored(desk, digging).legs[0].thing == "[…]'s spade"
    assert stored(desk, promise).what == "Tell […]"
    assert stored(desk, session) == replace(session, people=())


def test_texts_of_others_are_shown_with_the_words_around_them_and_may_be_kept(desk, store):
    talk = store(make_conversation(ALI, text="We met Zebedora at the fair.", on=date(2026, 1, 5)))
    found = plan(desk)
    (number, passage), (_, note) = sorted(enumerate(found.passages), key=lambda each: each[1].ref.kind)
    assert (passage.before, passage.found, passage.after) == ("We met ", "Zebedora", " at the fair.")
    assert (passage.ref, passage.on, passage.linked, passage.chosen) == (ref_of(talk), talk.on, False, True)
    assert note.ref == ref_of(ALI)
    proof = done(desk, decided(found, [number]))
    assert stored(desk, talk) == talk
    assert (proof.gone, proof.kept) == (True, ("zebedora",))


def test_a_namesake_keeps_their_texts(desk, store):
    other = make_person("Zebedora", how_we_met="at the library")
    talk = make_conversation(other, text="Zebedora likes the library.")
    ours = make_conversation(ZEB, other, text="Zebedora came too.")
    store(other, talk, ours)
    proof = done(desk, by_default(plan(desk)))
    assert stored(desk, talk) == talk
    assert stored(desk, other) == other
    assert stored(desk, ours).text == "[…] came too."
    assert (proof.gone, proof.kept) == (True, ("zebedora",))


def test_what_it_was_about_may_stay_without_anybody(desk, store):
    talk = make_conversation(ZEB, text="Zebedora on damp.", themes=["HOUSING"], headcount=1)
    bare = make_conversation(ZEB, text="Zebedora, just a chat.")
    store(talk, bare, make_quote(talk, ZEB))
    assert plan(desk).themed == 1
    assert done(desk, decided(plan(desk), keep_themes=True)).gone
    assert stored(desk, talk) == replace(talk, text="", people=(), headcount=None)
    assert stored(desk, bare) is None


def test_what_they_asked_for_stays_as_a_number_only(desk, store):
    day = date(2026, 11, 1)
    asked = Request(kind=RequestKind.ERASURE, received_on=day, person_id=ZEB.id, who="Zebedora", what="please")
    complained = Request(kind=RequestKind.COMPLAINT, received_on=day, person_id=ZEB.id, outcome="told her")
    other = Request(kind=RequestKind.ACCESS, received_on=day, who="Zebedora's nephew")
    store(asked, complained, other)
    done(desk, by_default(plan(desk)))
    closed = {"closed_as": RequestClosedAs.DONE, "closed_on": TODAY}
    assert stored(desk, asked) == replace(asked, person_id=None, who="", what="", **closed)
    assert stored(desk, complained) == replace(complained, person_id=None, outcome="")
    assert stored(desk, other).who == "[…]'s nephew"


def test_a_quote_with_their_name_has_to_be_read_again(desk, store):
    talk = make_conversation(ALI)
    quote = make_quote(talk, ALI, safe_text="Zebedora helps.", approved_by="Sam", approved_on=TODAY)
    store(talk, quote)
    done(desk, by_default(plan(desk)))
    assert stored(desk, quote) == replace(quote, safe_text="[…] helps.", approved_by="", approved_on=None)


def test_the_consents_of_others_stay_as_they_were_given(desk, store):
    answer = make_consent(ALI, note="with Zebedora")
    store(make_consent(ALI, note="before"), answer, make_consent(ALI, note="after"))
    done(desk, by_default(plan(desk)))
    assert [each.note for each in desk.reader.consents(ALI.id)] == ["before", "with […]", "after"]
    assert stored(desk, answer) == replace(answer, note="with […]")


def test_drafts_that_name_them_go(desk):
    desk.notebook.keep_draft("log", '{"line": "@Zebedora rang"}')
    desk.notebook.keep_draft("edit", f'{{"id": "{ZEB.id}"}}')
    desk.notebook.keep_draft("exchange", '{"line": "Ali > Bea: soup"}')
    assert plan(desk).counts.drafts == 2
    done(desk, by_default(plan(desk)))
    assert list(desk.notebook.drafts()) == ["exchange"]


def test_what_waits_in_a_form_about_them_goes_whatever_it_says(desk, store):
    promise = make_follow_up("ring about the bench", person_id=ZEB.id)
    store(promise)
    answers = '{"title": "How is somebody?", "begun": [""], "now": ["3"]}'
    for name in (f"form WellbeingForm PeoplePage person:{ZEB.id} ", f"form FollowUpForm TodayPage  {promise.id}"):
        desk.notebook.keep_draft(name, answers)
    desk.notebook.keep_draft(f"form WellbeingForm PeoplePage person:{ALI.id} ", answers)
    done(desk, by_default(plan(desk)))
    assert list(desk.notebook.drafts()) == [f"form WellbeingForm PeoplePage person:{ALI.id} "]


def test_nothing_of_it_can_be_taken_back(desk, heard):
    desk.dispatcher.run(save_person(replace(ZEB, pronouns="she")))
    desk.dispatcher.run(save_person(replace(ALI, pronouns="he")))
    desk.dispatcher.undo()
    done(desk, by_default(plan(desk)))
    assert (desk.dispatcher.undo_title, desk.dispatcher.redo_title) == (None, None)
    last = heard[-1]
    assert isinstance(last, ChangeSet)
    assert ZEB.id in last.ids
    assert Kind.PERSON in last.kinds


def test_a_record_that_moved_on_is_looked_at_once_more(desk, store):
    made = by_default(plan(desk))
    store(replace(ALI, notes="Zebedora moved"))
    with pytest.raises(Refused, match="plan_outdated"):
        done(desk, made)
    store(replace(ALI, notes=ALI.notes), make_follow_up(person_id=ZEB.id))
    with pytest.raises(Refused, match="plan_outdated"):
        done(desk, made)
    assert stored(desk, ZEB) == ZEB
    done(desk, by_default(plan(desk)))
    with pytest.raises(Refused, match="gone"):
        plan(desk)


def test_what_was_done_is_said_when_the_proof_fails(desk, monkeypatch):
    def full(*_):
        raise NotebookError("disk_full", file="notes.connector")

    monkeypatch.setattr(desk.notebook, "prove_gone", full)
    with pytest.raises(NotebookError, match="forgotten_not_proved"):
        done(desk, by_default(plan(desk)))
    assert stored(desk, ZEB) is None


def test_their_contacts_are_looked_for_and_found_nowhere(desk, store):
    ways = (ContactPoint(ContactKind.PHONE, "07700 900123"), ContactPoint(ContactKind.EMAIL, "zeb@example.org"))
    store(replace(ZEB, contact_points=ways), replace(ALI, notes="her number: +44 7700 900123, zeb@example.org"))
    proof = done(desk, by_default(plan(desk)))
    assert proof.gone
    assert stored(desk, ALI).notes == "her number: […], […]"
