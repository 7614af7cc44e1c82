"""Answers of consent in the notebook: what stands of them, and what should be asked again."""

from datetime import timedelta

import pytest

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.person import PersonStatus
from tests.factory import TODAY, copy_notebook, make_consent, make_person


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("answers"))
    yield made
    made.close()


def put(notebook, *nouns):
    with notebook.write() as session:
        session.save(nouns)


def test_sharing_stands_for_each_organisation_on_its_own(notebook):
    dawn, ali = make_person("Dawn"), make_person("Ali")
    yes = make_consent(dawn, purpose=Purpose.SHARE, organisation="Northgate PCN")
    council = make_consent(dawn, purpose=Purpose.SHARE, organisation="Council")
    no = make_consent(dawn, purpose=Purpose.SHARE, organisation="Council", state=ConsentState.WITHDRAWN)
    slip = make_consent(ali, purpose=Purpose.SHARE, organisation="Council", state=ConsentState.RETRACTED)
    put(notebook, dawn, ali, yes, council, no, slip)
    both = [dawn.id, ali.id]
    assert notebook.reader.standing(both, Purpose.SHARE, "Northgate PCN") == {dawn.id: yes}
    assert notebook.reader.standing(both, Purpose.SHARE, "Council") == {dawn.id: no}
    assert notebook.reader.standing(both, Purpose.SHARE) == {}


def test_what_should_be_asked_again_is_what_stands_and_is_due_of_people_who_may_be_asked(notebook):
    last_week, tomorrow = TODAY - timedelta(7), TODAY + timedelta(1)
    here, also = make_person("Here"), make_person("Also")
    moved = make_person("Moved", status=PersonStatus.MOVED)
    kept = make_person("Kept", restricted_on=TODAY)
    put(notebook, here, also, moved, kept)
    due = make_consent(here, review_on=TODAY)
    longer = make_consent(also, purpose=Purpose.QUOTE, review_on=last_week)
    put(
        notebook,
        due,
        longer,
        make_consent(here, purpose=Purpose.MATCH, review_on=tomorrow),
        make_consent(moved, review_on=TODAY),
        make_consent(kept, review_on=TODAY),
        make_consent(here, purpose=Purpose.QUOTE, review_on=TODAY),
        make_consent(here, purpose=Purpose.QUOTE, review_on=TODAY, state=ConsentState.RETRACTED),
        make_consent(also, review_on=TODAY),
        make_consent(also),
    )
    assert notebook.reader.consents_due(TODAY) == [longer, due]


def test_identifiers_of_others_are_all_but_ones_own(notebook):
    one, other = make_person("Xanthe", names="Xanthe Quill"), make_person("Yorick", also_known_as="Yo-yo")
    put(notebook, one, other)
    found = notebook.reader.identifiers_of_others(one.id)
    assert {"Yorick", "Yo-yo", other.code} <= set(found)
    assert not {"Xanthe", "Xanthe Quill", one.code} & set(found)
