"""A yes recorded for several people at once never stands over what one of them said or asked for."""

import pytest

from connector_app.application.counted_together import LeftOut, together
from connector_app.application.rows import Listing
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.noun import Kind
from connector_app.domain.person import PersonStatus
from tests.factory import TODAY, copy_notebook, make_consent, make_person


@pytest.fixture
def made(tmp_path):
    notebooks = []

    def make(*nouns):
        notebooks.append(copy_notebook(tmp_path, *nouns))
        reader = notebooks[-1].reader
        return together(reader, reader.order(Listing(Kind.PERSON)).tolist())

    yield make
    for notebook in notebooks:
        notebook.close()


def test_only_who_gave_no_answer_can_get_a_yes(made):
    people = [
        make_person("Unasked"),
        make_person("Slip"),
        make_person("Quiet", status=PersonStatus.QUIET),
        make_person("Yes"),
        make_person("Refused"),
        make_person("Withdrew"),
        make_person("Stopped"),
        make_person("Forget", status=PersonStatus.ASKED_TO_BE_FORGOTTEN),
        make_person("Kept", restricted_on=TODAY),
        make_person("Died", status=PersonStatus.DIED),
        make_person("Moved", status=PersonStatus.MOVED),
    ]
    unasked, slip, quiet, yes, refused, withdrew, stopped = people[:7]
    found = made(
        *people,
        make_consent(slip),
        make_consent(slip, state=ConsentState.RETRACTED),
        make_consent(yes),
        make_consent(refused, state=ConsentState.REFUSED),
        make_consent(withdrew),
        make_consent(withdrew, state=ConsentState.WITHDRAWN),
        make_consent(stopped, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN),
    )
    assert set(found.asked) == {unasked.id, slip.id, quiet.id}
    assert found.left_out == {
        LeftOut.SAID_NO: 2,
        LeftOut.STOPPED: 1,
        LeftOut.TO_BE_FORGOTTEN: 1,
        LeftOut.ONLY_KEPT: 1,
        LeftOut.DIED: 1,
        LeftOut.MOVED: 1,
        LeftOut.AGREED_ALREADY: 1,
    }
    assert found.count == len(people)
    assert {(each.person_id, each.state) for each in found.answers(TODAY)} == {
        (person.id, ConsentState.GIVEN) for person in (unasked, slip, quiet)
    }


def test_a_no_is_told_before_whatever_else_there_is(made):
    person = make_person("Ali", restricted_on=TODAY)
    found = made(person, make_consent(person, state=ConsentState.REFUSED))
    assert (found.asked, found.left_out) == ((), {LeftOut.SAID_NO: 1})
