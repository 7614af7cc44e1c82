"""The invented community as the tour of every page meets it, with people who asked for something."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from connector_app.application.ports import Notebook
from connector_app.application.rows import Listing
from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.followup import FollowUp
from connector_app.domain.ids import new_code, new_id
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.request import Request, RequestKind
from tests.factory import TODAY, make_consent, make_exchange, notebooks


def make_sample(path: Path) -> None:
    """Put the invented community into a file without a passphrase."""
    notebook = notebooks().create_sample(path)
    fill(notebook, sample_nouns(today=TODAY))
    with notebook.write() as session:
        session.save(_rights(notebook))
    for action in ("Log a conversation", "Close a request", "Send a summary"):
        notebook.note(action, [Kind.CONVERSATION])
    notebook.close()


def _rights(notebook: Notebook) -> list[Noun]:
    """Return what some people asked: one to be only kept, one to be let alone, one to see everything."""
    reader = notebook.reader
    rows = reader.rows(Kind.PERSON, reader.order(Listing(Kind.PERSON))[:4])
    first, second, third, fourth = (reader.get(Ref(Kind.PERSON, row.id)) for row in rows)
    phone = ContactPoint(ContactKind.PHONE, "07700 900123", safe_to_leave_message=False)
    kept = replace(first, restricted_on=TODAY, contact_points=(phone,), before_call="Ring before six.")
    asked = [
        Request(
            kind=RequestKind.ACCESS, received_on=TODAY - timedelta(29), person_id=second.id, what="All of it."
        ),
        Request(kind=RequestKind.COMPLAINT, received_on=TODAY - timedelta(33), who="A neighbour, by phone"),
        Request(kind=RequestKind.CORRECTION, received_on=TODAY, person_id=fourth.id, asked_back_on=TODAY),
    ]
    stopped = make_consent(third, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
    to_go = replace(fourth, status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    read_first = replace(second, retain_until=TODAY, before_call="Knock twice; the bell does not work.")
    promised = FollowUp(what="Ring about the form", person_id=second.id, due=TODAY)
    return [kept, read_first, to_go, *asked, stopped, promised, *_written_down_twice(second)]


def _written_down_twice(person: Person) -> list[Noun]:
    """Return a second record of somebody, who said no there, and what they gave themselves by it."""
    again = replace(
        person,
        id=new_id(),
        code=new_code(),
        how_we_met="At the library, on a wet Tuesday",
        notes="Speaks softly; sit close.",
        status=PersonStatus.MOVED,
        introduced_by=None,
    )
    return [
        again,
        make_consent(person, state=ConsentState.GIVEN),
        make_consent(again, state=ConsentState.REFUSED),
        make_exchange(again, person),
    ]
