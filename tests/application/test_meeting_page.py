from dataclasses import replace
from datetime import timedelta

import pytest

from connector_app.application.meeting_page import HIDDEN, meeting_page
from connector_app.domain.conversation import Stance, ThemeMention
from connector_app.domain.followup import Leads
from connector_app.domain.person import ContactKind, ContactPoint
from tests.factory import TODAY, copy_notebook, make_conversation, make_follow_up, make_group, make_person


@pytest.fixture
def people():
    phone = ContactPoint(ContactKind.PHONE, "07700 900123")
    return make_person("Beatrix", names="Beatrix Thornton", contact_points=(phone,)), make_person("Okoro")


@pytest.fixture
def notebook(tmp_path, people):
    bea, okoro = people
    club = make_group("Tuesday lunch club")
    thanks = make_conversation(bea, on=TODAY, text="Bless you, said Beatrix to Okoro")
    made = copy_notebook(
        tmp_path,
        bea,
        okoro,
        club,
        replace(thanks, themes=(ThemeMention("TR", Stance.THANKS),)),
        make_follow_up("ring Beatrix on 07700 900123", person_id=bea.id, due=TODAY),
        make_follow_up("a second cook", group_id=club.id, due=TODAY + timedelta(1)),
        make_follow_up("the bus for Okoro", person_id=okoro.id, leads=Leads.SERVICE),
    )
    yield made
    made.close()


def test_with_names_it_says_who_and_what(notebook):
    page = meeting_page(notebook.reader, TODAY, names=True)
    assert [(entry.who, entry.on) for entry in page.promises] == [
        ("Beatrix", TODAY),
        ("Tuesday lunch club", TODAY + timedelta(1)),
    ]
    assert [entry.who for entry in (*page.waiting, *page.thanks)] == ["Okoro", "Beatrix"]
    assert page.waiting_total == 1


def test_without_names_nobody_is_told_apart_by_name_or_number(notebook, people):
    bea, okoro = people
    page = meeting_page(notebook.reader, TODAY, names=False)
    entries = (*page.promises, *page.waiting, *page.thanks)
    assert [entry.who for entry in entries] == [bea.code, "", okoro.code, ""]
    said = " / ".join(entry.what for entry in entries)
    for identifier in ("Beatrix", "Thornton", "Okoro", "900123", "lunch club"):
        assert identifier not in said
    assert entries[0].what == f"ring {HIDDEN} on {HIDDEN}"
    assert "a second cook" in said
