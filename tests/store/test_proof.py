"""Somebody who was forgotten is on no page of the file: shown for every text column there is, and by a control."""

from dataclasses import replace

import pytest
from sqlalchemy import TEXT

from connector_app.application.erasure import LookedFor
from connector_app.application.forget import carry_out
from connector_app.application.forget_plan import decided, plan_to_forget
from connector_app.domain.consent import Purpose
from connector_app.domain.exchange import Leg
from connector_app.domain.followup import ClosedAs
from connector_app.domain.insight import ToldBack
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.domain.plan import Step
from connector_app.domain.request import Request, RequestKind
from connector_app.domain.response import ResponseState
from connector_app.store import proof, schema
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_distinct,
    make_exchange,
    make_follow_up,
    make_group,
    make_insight,
    make_match,
    make_membership,
    make_need,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_profile,
    make_quote,
    make_relationship,
    make_response,
    make_strength,
    make_terms,
    make_wellbeing,
    party_of,
)
from tests.store.raw_pages import decrypted

#: In every text that goes or loses a name; no word of any other language or table has these letters in a row.
CANARY = "Xanthoquinby"
FULL = f"{CANARY} Wolstencroftby"
#: Columns that hold a code, a choice or a number and can hold no words about anybody.
CODED = {
    "place.level", "party.party_kind", "person.main_language", "person.status", "person.age_band",
    "social_group.kind", "contact_point.kind", "consent.purpose", "consent.state", "consent.method",
    "consent.wording_version", "consent.language", "conversation.precision", "conversation.channel",
    "conversation.started_by", "conversation.share_level", "conversation_person.role", "conversation_theme.code",
    "conversation_theme.stance", "conversation_feature.code", "conversation_feature.practice",
    "conversation_check_in.code", "conversation_check_in.change", "exchange.precision", "exchange.category",
    "exchange.mode", "follow_up.leads", "follow_up.closed_as", "quote.theme", "request.kind", "request.closed_as",
    "relationship.kind", "strength.kind", "strength.category", "strength.willingness", "need.category",
    "need.urgency", "need.closed_as", "strength_need.state", "follow_up.repeat",
    "person.decile_edition", "person_answer.question", "person_answer.answer", "organisation.kind", "insight.kind",
    "insight.level", "insight.stance", "insight.theme", "insight_told_back.how_taken", "response.token",
    "response.state", "response.decided_by", "response.led_by", "response.changed_how", "response_shared.what",
    "plan.framework", "plan.stage", "plan.participation", "plan.adopted", "plan_step.item", "plan_step.state",
    "profile.pack", "profile.rhythm", "profile.places", "profile.ages", "profile.language", "profile_table.name",
    "wellbeing.measure", "wellbeing_score.item",
    *(f"{of}_tag.{name}" for of in ("insight", "conversation", "group") for name in ("framework", "item")),
    "insight_tag.basis", "conversation_tag.basis", "group_tag.basis",
    "audit.action", "audit.kinds", "audit.fields", "audit.via", "draft.name", "setting.name",
}  # fmt: skip
#: Columns that are about the notebook and about what was sent; names of people are kept out of them, and what was
#: sent is sealed and never changes. Public files of postcodes name nobody. The proof reads the pages of all.
OF_NOBODY = {
    "setting.value", "release.id", "release.kind", "release.recipient", "release.lists", "release.policy",
    "release.sha256", "release.content", "release.certificate", "release_cell.cell", "release_cell.block",
    "block_state.block", "postcode_area.area", "postcode_area.release", "postcode_area.edition",
    "deprivation.edition",
}  # fmt: skip


def said(where: str) -> str:
    return f"{where}: {FULL} was here, they said"


@pytest.fixture
def zeb(notebook: OpenNotebook):
    """Somebody who is named in every text column of every table, alone and beside others."""
    phone = ContactPoint(ContactKind.PHONE, f"{CANARY} 07700 900123")
    zeb = make_person(
        CANARY,
        names=FULL,
        also_known_as=f"Dr {FULL}",
        code=f"P{CANARY}",
        pronouns=said("pronouns"),
        how_we_met=said("met"),
        notes=said("notes") * 300,  # more than a page
        access_needs=said("needs"),
        before_call=said("before"),
        contact_points=(phone,),
    )
    ali = make_person("Ali", notes=said("notes"), before_call=said("before"), introduced_by=zeb.id)
    alone, shared = (
        make_conversation(zeb, text=said("alone") * 200),
        make_conversation(zeb, ali, text=said("both")),
    )
    swap = make_exchange(zeb, ali, title=said("title"))
    swap = replace(swap, legs=(*swap.legs, Leg(party_of(ali), party_of(make_person("x", id=zeb.id)), thing=FULL)))
    kept = replace(make_exchange(ali, zeb, title=said("kept")), legs=(*swap.legs, *_leg_between(ali, notebook)))
    answers = {"organisation": said("whom"), "recorded_by": said("by"), "note": said("note")}
    quoted = {"original": said("original"), "safe_text": said("safe"), "approved_by": FULL, "approved_on": TODAY}
    nouns = [
        make_place(said("place")),
        make_group(said("group"), notes=said("notes")),
        make_consent(zeb, purpose=Purpose.SHARE, **answers),
        make_consent(ali, purpose=Purpose.SHARE, **answers),
        alone, shared, swap, kept,
        make_conversation(ali, text=said("others")),
        make_follow_up(said("what"), person_id=zeb.id, closed_as=ClosedAs.DONE, closed_on=TODAY, reason=FULL),
        make_follow_up(said("what"), person_id=ali.id, closed_as=ClosedAs.DONE, closed_on=TODAY, reason=FULL),
        *_gifts(zeb, ali),
        *_heard(zeb, ali, alone, shared),
        make_quote(alone, zeb, **quoted),
        make_quote(shared, ali, **quoted),
        Request(kind=RequestKind.ACCESS, received_on=TODAY, person_id=zeb.id, who=FULL, what=FULL, outcome=FULL),
        Request(kind=RequestKind.ACCESS, received_on=TODAY, who=FULL, what=said("what"), outcome=said("end")),
    ]  # fmt: skip
    with notebook.write() as session:
        session.save([zeb, ali, *nouns])
    notebook.keep_draft("log", f'{{"line": "@{CANARY} rang"}}')
    return zeb


def _gifts(zeb, ali):
    """Return what both bring and need, and what they are to others, with the name in each text."""
    bea, club = make_person("Bea"), make_group("Club")
    both = [
        (make_strength(one, said("brings"), note=said("note")), make_need(one, said("needs"), note=said("note")))
        for one in (zeb, ali)
    ]
    together = make_match(both[1][0], make_need(bea), reason=said("why"))
    return [
        *(each for pair in both for each in pair),
        *(bea, club, make_need(bea, id=together.need_id), together),
        *(make_relationship(one, bea, note=said("friend")) for one in (zeb, ali)),
        *(make_membership(one, club, role=said("role")) for one in (zeb, ali)),
        make_distinct(zeb, ali),
    ]


def _heard(zeb, ali, alone, shared):
    """Return what was gathered, passed on and told back, with the name in each text."""
    to = make_organisation(said("name"), official_code=said("number"), contact=said("desk"), notes=said("notes"))
    told = (ToldBack(TODAY, zeb.id, note=said("told")), ToldBack(TODAY, ali.id, note=said("told")))
    words = {"note": said("note"), "safe_text": said("safe"), "approved_by": FULL, "approved_on": TODAY}
    insight = make_insight(alone, shared, title=said("title"), told_back=told, **words)
    answer = {"state": ResponseState.NOT_DONE, "answered_on": TODAY, "words": said("words"), "reason": said("why")}
    let_go = {"approved_by": FULL, "approved_on": TODAY}
    club = make_group("Walkers")
    return [
        *(to, club, insight, make_response(insight, to, **answer), make_terms(club, to, note=said("note"))),
        make_plan(
            said("plan"), population=said("whom"), reason=said("why"), steps=(Step("A", note=said("s")),), **let_go
        ),
        make_profile(said("profile"), recipient=said("to")),
        *(make_wellbeing(each, licence=said("licence")) for each in (zeb, ali)),
    ]


def _leg_between(ali, notebook: OpenNotebook):
    bea = make_person("Bea")
    with notebook.write() as session:
        session.save([bea, ali := replace(ali, introduced_by=None)])
    return (Leg(party_of(bea), party_of(ali), thing=said("thing")),)


def columns() -> dict[str, tuple[str, str]]:
    """Return every text column of every table that could hold words about somebody."""
    texts = {
        f"{table.name}.{column.name}": (table.name, column.name)
        for table in schema.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, TEXT)
    }
    assert texts.keys() >= CODED | OF_NOBODY
    return {name: found for name, found in texts.items() if name not in CODED | OF_NOBODY}


def forgotten(notebook: OpenNotebook, zeb) -> LookedFor:
    """Forget somebody, in names of places and groups too; return what is looked for."""
    forgetting = decided(plan_to_forget(notebook, zeb.id, TODAY))
    carry_out(notebook, forgetting, "test")
    return forgetting.looked_for


def left_on_pages(notebook: OpenNotebook) -> list[bytes]:
    """Return which of the canaries and their ends our own few lines find."""
    pages = decrypted(notebook.path)
    assert b"create table" in pages  # they can read
    words = (CANARY.lower().encode(), b"wolstencroftby")
    return [end for word in words for at in range(len(word) - 4) if (end := word[at:]) in pages]


def test_every_text_column_holds_a_canary_before_and_none_does_after(notebook: OpenNotebook, zeb) -> None:
    with notebook._engine.connect() as connection:
        for name, (table, column) in columns().items():
            held = f'SELECT count(*) FROM "{table}" WHERE instr(lower("{column}"), lower(?))'
            assert connection.exec_driver_sql(held, (CANARY,)).scalar_one(), f"{name} is not covered by this test"
    notebook.checkpoint()
    assert left_on_pages(notebook)
    looked_for = forgotten(notebook, zeb)
    told: list[float] = []
    found = notebook.prove_gone(looked_for, told.append)
    assert (found.left, found.kept, found.unread) == ((), (), 0)
    assert found.pages == notebook.path.stat().st_size // 4096
    assert {CANARY.lower(), "wolstencroftby", FULL} <= set(looked_for.signs)
    assert told == sorted(told)
    assert told[-1] > 0.5
    assert left_on_pages(notebook) == []
    assert notebook.verify() == []


def test_a_file_that_is_not_cleaned_is_found_out(notebook: OpenNotebook, zeb, monkeypatch) -> None:
    """Without overwriting what is deleted, without optimising the indexes, and without writing the file anew."""
    driver = notebook._engine.raw_connection()
    driver.cursor().execute("PRAGMA secure_delete=OFF")
    driver.close()
    with notebook.write() as session:
        for name in ("conversation_words", "follow_up_words", "exchange_words", "party_words"):
            setting = f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 0)"
            session._connection.exec_driver_sql(setting)
    looked_for = forgotten(notebook, zeb)
    cleaned, written_anew = proof.clean, proof._outside
    monkeypatch.setattr(proof, "clean", lambda _engine: notebook.checkpoint())
    monkeypatch.setattr(proof, "_outside", lambda *_: None)
    found = notebook.prove_gone(looked_for, lambda _: None)
    assert not found.gone
    assert (CANARY.lower(), "") in found.left
    assert left_on_pages(notebook)
    assert notebook.setting("erasure_unfinished") == "1"
    monkeypatch.setattr(proof, "clean", cleaned)
    monkeypatch.setattr(proof, "_outside", written_anew)
    found = notebook.prove_gone(looked_for, lambda _: None)
    assert (found.gone, found.again) == (True, True)
    assert left_on_pages(notebook) == []
    assert notebook.setting("erasure_unfinished") is None


def test_what_stands_in_a_record_is_told_from_what_was_left_behind(notebook: OpenNotebook) -> None:
    with notebook.write() as session:
        session.save([make_conversation(text="The xylophone by the quay.")])
    notebook.checkpoint()
    found = notebook.prove_gone(LookedFor(telling=("xylophone",), words=("quay", "zither")), lambda _: None)
    assert (found.left, found.kept) == ((("xylophone", "conversation_words_content"),), ("quay",))


def test_what_stands_in_the_log_only_is_read_too(notebook: OpenNotebook, monkeypatch) -> None:
    monkeypatch.setattr(proof, "clean", lambda _engine: None)
    notebook.checkpoint()
    before = notebook.path.read_bytes()
    with notebook.write() as session:
        session.save([make_conversation(text="The xylophone.")])
    assert notebook.path.read_bytes() == before
    assert not notebook.prove_gone(LookedFor(telling=("xylophone",)), lambda _: None).gone


def test_a_page_that_cannot_be_read_spoils_the_proof(notebook: OpenNotebook, monkeypatch) -> None:
    monkeypatch.setattr(proof, "clean", lambda _engine: notebook.checkpoint())
    assert notebook.prove_gone(LookedFor(telling=("xylophone",)), lambda _: None).gone
    with notebook.path.open("r+b") as file:
        file.seek(-100, 2)  # into the last page, which holds an empty table
        (byte,) = file.read(1)
        file.seek(-100, 2)
        file.write(bytes([byte ^ 1]))
    found, _ = proof._read(
        notebook.path, notebook._forgetting._data_key, LookedFor(telling=("xylophone",)), lambda _: None
    )
    assert (found.unread, found.gone) == (1, False)
