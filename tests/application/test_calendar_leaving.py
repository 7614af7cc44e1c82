"""Which follow-ups leave in a calendar, how they are known there, and how little is said of them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from connector_app.application.audit import FOLLOW_UPS_SAVED
from connector_app.application.calendar_leaving import Said, gather_follow_ups, save_follow_ups
from connector_app.application.meeting_page import HIDDEN
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.followup import ClosedAs, Leads, Repeat
from connector_app.domain.noun import ref_of
from connector_app.domain.person import PersonStatus
from connector_app.file_formats import FileFormats
from tests.factory import TODAY, copy_notebook, make_follow_up, make_group, make_person

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LATER = TODAY + timedelta(9)


@pytest.fixture
def people():
    return make_person("Beatrix", names="Beatrix Thornton"), make_group("Lunch club")


@pytest.fixture
def promises(people):
    bea, club = people
    return (
        make_follow_up("ring Beatrix\nabout the damp", person_id=bea.id, due=LATER, repeat=Repeat.WEEKLY),
        make_follow_up("a second cook", group_id=club.id, due=LATER + timedelta(1)),
        make_follow_up("the bench", due=LATER + timedelta(2), shown_from=LATER),
        make_follow_up("the bus", person_id=bea.id, due=LATER + timedelta(3), leads=Leads.SERVICE),
        make_follow_up("some day"),
        make_follow_up("was done", due=TODAY, closed_as=ClosedAs.DONE, closed_on=TODAY),
    )


@pytest.fixture
def notebook(tmp_path, people, promises):
    moved = make_person("Zeb", status=PersonStatus.MOVED)
    silent = make_follow_up("nothing of this", person_id=moved.id, due=LATER)
    made = copy_notebook(tmp_path, *people, *promises, moved, silent)
    yield made
    made.close()


def gather(notebook, said=Said.CODES, now=NOW):
    return gather_follow_ups(notebook, TODAY, now, said)


def save(notebook, leaving, path):
    save_follow_ups(notebook, leaving, path, FileFormats().write_calendar)


def by_day(leaving):
    return sorted(leaving.appointments, key=lambda each: each.day)


def test_what_is_open_and_has_a_day_leaves(notebook):
    leaving = gather(notebook)
    days = [(each.day - LATER).days for each in by_day(leaving)]
    assert days == [0, 1, 2, 3]
    assert (leaving.open, leaving.cancelled, leaving.repeating, leaving.dayless) == (4, 0, 1, 1)


def test_by_default_nobody_is_named_and_no_word_is_said(notebook, people):
    assert [each.summary for each in by_day(gather(notebook))] == [
        f"Follow up {people[0].code}",
        "Follow up",
        "Follow up",
        f"Follow up {people[0].code}",
    ]


def test_words_leave_without_names_and_names_only_when_chosen(notebook, people):
    words = [each.summary for each in by_day(gather(notebook, Said.WORDS))]
    assert words[0] == f"Follow up {people[0].code}: ring {HIDDEN} about the damp"
    assert words[1] == "Follow up: a second cook"
    names = [each.summary for each in by_day(gather(notebook, Said.NAMES))]
    assert names[:3] == ["Beatrix: ring Beatrix about the damp", "Lunch club: a second cook", "the bench"]


def test_written_again_they_keep_their_names_and_what_is_closed_or_gone_is_cancelled(notebook, promises, tmp_path):
    path = tmp_path / "follow-ups.ics"
    first = gather(notebook)
    save(notebook, first, path)
    again = gather(notebook)
    assert {each.uid for each in again.appointments} == {each.uid for each in first.appointments}
    assert again.sequence == first.sequence + 1
    ids = " ".join(each.id for each in promises)
    assert all(each.uid.replace("-", "") not in ids for each in first.appointments)
    done, gone = promises[0], promises[1]
    with notebook.write() as session:
        session.save([replace(done, closed_as=ClosedAs.DONE, closed_on=TODAY)])
        session.delete([ref_of(gone)])
    third = gather(notebook)
    assert (third.open, third.cancelled) == (2, 2)
    off = [each for each in by_day(third) if each.cancelled]
    assert [(each.day, each.repeat) for each in off] == [(done.due, None), (gone.due, None)]
    assert {each.summary for each in off} == {"Nothing to do any more"}
    assert {each.uid for each in third.appointments} == {each.uid for each in first.appointments}
    save(notebook, third, path)
    assert gather(notebook).cancelled == 0  # once is enough
    assert b"STATUS:CANCELLED" in path.read_bytes()


def test_numbers_only_rise_however_the_clock_goes_and_after_an_older_copy(notebook, tmp_path):
    save(notebook, gather(notebook), tmp_path / "a.ics")
    assert gather(notebook, now=NOW - timedelta(400)).sequence > 1
    before, after = gather(notebook, now=NOW - timedelta(400)).sequence, gather(notebook).sequence
    assert before == after
    assert gather(notebook, now=NOW + timedelta(hours=2)).sequence >= after + 119


def test_the_trail_says_so_and_trouble_leaves_nothing_behind(notebook, tmp_path):
    with pytest.raises(FileTrouble):
        save(notebook, gather(notebook), tmp_path / "no" / "a.ics")
    assert [name for name in notebook.settings() if name.startswith("calendar")] == []
    assert notebook.reader.trail(limit=1) == []
    save(notebook, gather(notebook), tmp_path / "a.ics")
    (line,) = notebook.reader.trail(limit=1)
    assert (line.action, line.kinds, line.fields) == (FOLLOW_UPS_SAVED, ("follow_up",), ())


def test_without_anything_to_do_there_is_no_file(tmp_path):
    notebook = copy_notebook(tmp_path, make_follow_up("some day"))
    with pytest.raises(Refused) as refused:
        gather(notebook)
    assert refused.value.code == "nothing_for_calendar"
    notebook.close()
