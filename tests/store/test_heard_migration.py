"""A notebook made before there were insights keeps everything, and can hold them and what comes of them then."""

from dataclasses import replace
from pathlib import Path

import pytest

from connector_app.domain.insight import ToldBack
from connector_app.domain.noun import ref_of
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.plan import Shaping
from connector_app.domain.tag import Basis, Tag
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    PASSPHRASE,
    TODAY,
    make_conversation,
    make_follow_up,
    make_group,
    make_insight,
    make_match,
    make_need,
    make_notebook,
    make_organisation,
    make_person,
    make_place,
    make_plan,
    make_profile,
    make_response,
    make_strength,
    make_terms,
    make_wellbeing,
    notebooks,
)
from tests.store.old_notebooks import as_of

HALL = make_place("The hall")
DAWN = make_person(notes="likes ships", place_id=HALL.id)
ALI = make_person("Ali", introduced_by=DAWN.id)
CLUB = make_group()
TALK = make_conversation(DAWN, themes=["TRANSPORT"], group_id=CLUB.id)
DRIVES, WISH = make_strength(ALI), make_need(DAWN)
NOUNS = (
    *(HALL, DAWN, ALI, CLUB, TALK, DRIVES, WISH, make_match(DRIVES, WISH)),
    make_follow_up(person_id=DAWN.id, conversation_id=TALK.id),
)


def test_everything_from_before_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with as_of(5, monkeypatch):
        old = make_notebook(tmp_path, *NOUNS)
        old.close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    assert [opened.reader.get(ref_of(noun)) for noun in NOUNS] == list(NOUNS)
    assert opened.reader.search("buses").total == 1
    partner, tags = make_organisation(), (Tag("HC3C", "CONTROL", Basis.SAID_BY_PERSON),)
    insight = make_insight(TALK, tags=tags, told_back=(ToldBack(TODAY, group_id=CLUB.id),))
    nouns = (
        replace(DAWN, decile=2, decile_edition="IMD 2019", answers=(EqualityAnswer("SEX", "F"),)),
        replace(TALK, tags=tags),
        replace(CLUB, tags=tags),
        *(partner, insight, make_response(insight, partner), make_plan(shaped_by=(Shaping(insight.id),))),
        *(make_terms(CLUB, partner), make_profile(organisation_id=partner.id), make_wellbeing(DAWN)),
    )
    with opened.write() as session:
        session.save(nouns)
    assert [opened.reader.get(ref_of(noun)) for noun in nouns] == list(nouns)
    assert opened.verify() == []
    opened.close()
