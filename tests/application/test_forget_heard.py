"""Whoever is forgotten is in nothing that was heard: not what they said of themselves, nor that they were told."""

from dataclasses import replace

import pytest

from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.forget import forget
from connector_app.application.forget_plan import by_default, decided, plan_to_forget
from connector_app.domain.consent import Purpose
from connector_app.domain.insight import Source, ToldBack
from connector_app.domain.noun import Kind, Ref, ref_of
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.plan import Step
from connector_app.domain.tag import Tag
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_insight,
    make_organisation,
    make_person,
    make_plan,
    make_response,
    make_wellbeing,
)
from tests.store.raw_pages import decrypted

ZEB = make_person(
    "Zebedora", decile=1, decile_edition="IMD 2019", answers=(EqualityAnswer("ETHNIC5", "E_MIXED_ONLY_HERE"),)
)
ALI, PCN = make_person("Ali"), make_organisation(contact="Zebedora at the desk")
ALONE = make_conversation(ZEB, themes=["HOUSING"], tags=(Tag("C20PLUS", "IH_ONLY_HERE"),))
BOTH = make_conversation(ZEB, ALI)
SITTING = make_wellbeing(ZEB, measure="ONLY_HERE")
INSIGHT = make_insight(
    ALONE,
    BOTH,
    note="Zebedora said it first",
    safe_text="Homes are damp.",
    told_back=(ToldBack(TODAY, ZEB.id, note="gladly"), ToldBack(TODAY, ALI.id)),
).confirmed("Ines", TODAY)
NAMED = make_insight(BOTH, title="A bench", safe_text="Zebedora asks for a bench.").confirmed("Ines", TODAY)
PLAN = make_plan(steps=(Step("A", note="Zebedora came"),)).confirmed("Ines", TODAY)
SENT = make_response(INSIGHT, PCN)


@pytest.fixture
def desk(tmp_path):
    yes = make_consent(ZEB, purpose=Purpose.SPECIAL_CATEGORY)
    notebook = copy_notebook(tmp_path, *(ZEB, ALI, PCN, yes, ALONE, BOTH, SITTING, INSIGHT, NAMED, PLAN, SENT))
    yield Desk(notebook, Dispatcher(notebook, lambda _: None), None, None, None, None)
    notebook.close()


def get(desk, noun):
    return desk.reader.get(ref_of(noun))


def test_what_they_said_and_heard_goes_and_what_others_said_stays(desk):
    desk.notebook.checkpoint()
    assert b"only_here" in decrypted(desk.notebook.path)
    plan = plan_to_forget(desk.notebook, ZEB.id, TODAY)
    assert (plan.counts.measures, plan.counts.insights) == (1, 1)
    proof = forget(desk, decided(plan), Via.WINDOW, lambda _: None)
    assert proof.gone
    assert get(desk, SITTING) is None
    left = get(desk, INSIGHT)
    assert (left.sources, left.told_back) == ((Source(BOTH.id),), (ToldBack(TODAY, ALI.id),))
    assert "Zebedora" not in left.note
    assert left.approved
    assert get(desk, SENT) == SENT
    assert (get(desk, NAMED).approved, "Zebedora" in get(desk, NAMED).safe_text) == (False, False)
    assert not get(desk, PLAN).approved
    with desk.notebook._engine.connect() as connection:
        for table in ("person_answer", "wellbeing", "wellbeing_score"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0
    assert b"only_here" not in decrypted(desk.notebook.path)


def test_of_a_conversation_kept_as_themes_no_item_of_a_framework_is_left(desk):
    plan = plan_to_forget(desk.notebook, ZEB.id, TODAY)
    forget(desk, decided(plan, keep_themes=True), Via.WINDOW, lambda _: None)
    left = desk.reader.get(Ref(Kind.CONVERSATION, ALONE.id))
    assert (left.text, left.people, left.tags) == ("", (), ())
    assert left.themes == ALONE.themes


def test_whom_to_write_to_at_a_partner_is_theirs_unless_somebody_says_otherwise(desk):
    forget(desk, by_default(plan_to_forget(desk.notebook, ZEB.id, TODAY)), Via.WINDOW, lambda _: None)
    assert get(desk, PCN) == replace(PCN)
