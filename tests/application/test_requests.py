"""Requests with the names of who asks, in the order in which they press."""

from datetime import timedelta

from connector_app.application.requests import asked, due_soon
from connector_app.domain.request import Request, RequestClosedAs, RequestKind, RequestStep
from tests.factory import TODAY, copy_notebook, make_person


def test_the_most_urgent_comes_first_and_who_asks_is_named(tmp_path):
    dawn = make_person("Dawn")
    soon = Request(kind=RequestKind.ACCESS, received_on=TODAY - timedelta(25), person_id=dawn.id)
    late = Request(kind=RequestKind.COMPLAINT, received_on=TODAY - timedelta(31), who="By phone")
    far = Request(kind=RequestKind.ACCESS, received_on=TODAY - timedelta(3), who="Ali")
    still = soon.stepped(RequestStep.ASK_BACK, TODAY)
    waiting = Request(kind=still.kind, received_on=still.received_on, asked_back_on=TODAY, who="Bea")
    done = Request(kind=RequestKind.ERASURE, received_on=TODAY).closed(RequestClosedAs.DONE, TODAY)
    notebook = copy_notebook(tmp_path, dawn, done, far, waiting, late, soon)
    assert [each.who for each in due_soon(notebook.reader, TODAY)] == ["By phone", "Dawn"]
    everything = asked(notebook.reader)
    assert [each.request for each in everything] == [late, soon, far, waiting, done]
    assert [each.who for each in everything] == ["By phone", "Dawn", "Ali", "Bea", ""]
    notebook.close()
