"""The file about a person: both parts or none, readable anywhere, searched for others before it stands."""

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from connector_app.application.about_person_export import file_name, write_everything_about
from connector_app.application.about_person_others import Choice, Decision
from connector_app.application.audit import EVERYTHING_ABOUT
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind
from connector_app.formats.about_person_writer import write_about_person
from connector_app.text import untranslated
from tests.application.about_person import DAWN, NOUNS, SECRETS, ZEBEDEE, gathered
from tests.factory import copy_notebook


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("about"), *NOUNS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def dossier(notebook):
    return gathered(notebook)


@pytest.fixture(scope="module")
def settled(dossier):
    return dossier.settled({}, untranslated)


class Tags(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page):
        super().__init__()
        self.seen = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))


def with_text(settled, text):
    """Return the dossier with another text where the notes stand."""
    person = settled.sections[0]
    entry = person.entries[0]
    facts = tuple(replace(fact, text=text) if fact.field == "notes" else fact for fact in entry.facts)
    return replace(
        settled, sections=(replace(person, entries=(replace(entry, facts=facts),)), *settled.sections[1:])
    )


def test_page_and_data_hold_the_same_and_nothing_of_others(settled, tmp_path):
    path = tmp_path / "out.html"
    beside = write_about_person(settled, path)
    page, data = path.read_text(encoding="utf-8"), json.loads(beside.read_text(encoding="utf-8"))
    for content in (page, beside.read_text(encoding="utf-8")):
        assert [secret for secret in (*SECRETS, ZEBEDEE.code, ZEBEDEE.id, DAWN.id) if secret in content] == []
        assert "Dawnette likes tea." in content
    about = data["about"]
    assert about["person"][0]["label"] == "Dawnette"
    assert about["person"][0]["contact_points"][0] == {
        "kind": "phone", "safe_to_leave_message": False, "text": "07700 900111",
    }  # fmt: skip
    assert [talk["on"] for talk in about["conversation"]] == ["2026-11-01", "2026-10-01"]
    assert set(about) == {*(section.code for section in settled.sections)}
    assert [path.stat().st_mode & 0o777, beside.stat().st_mode & 0o777] == [0o600, 0o600]


def test_nothing_runs_and_nothing_is_fetched(settled, tmp_path):
    path = tmp_path / "out.html"
    evil = "<script>alert(1)</script><img src=https://example.org/x onerror=alert(1)>"
    write_about_person(with_text(settled, evil), path)
    page = path.read_text(encoding="utf-8")
    tags = Tags(page).seen
    assert {tag for tag, _ in tags} & {"script", "img", "link", "iframe", "object", "form"} == set()
    assert not any(name.startswith("on") for _, attributes in tags for name in attributes)
    assert all(attributes["href"].startswith("#") for tag, attributes in tags if tag == "a")
    assert "default-src 'none'" in page
    assert "&lt;script&gt;" in page


def test_the_page_says_its_language_and_side_and_every_link_arrives(settled, tmp_path):
    path = tmp_path / "out.html"
    for language, side in (("en-GB", "ltr"), ("ar", "rtl"), ("ur-PK", "rtl")):
        write_about_person(settled, path, untranslated, language)
        tags = Tags(path.read_text(encoding="utf-8")).seen
        assert ("html", {"lang": language, "dir": side}) in tags
    ids = {attributes.get("id") for _, attributes in tags}
    assert {attributes["href"][1:] for tag, attributes in tags if tag == "a"} <= ids
    said = [attributes for tag, attributes in tags if tag == "span"]
    assert said
    assert all(attributes["dir"] == "auto" for attributes in said)


@pytest.mark.parametrize(
    "slipped",
    ["Zebedee rang", "ask Zebedee Quillfeather's wife", "+44 7700 900999", "ZEB@example.org", "14 larkspur rise"],
)
def test_a_name_or_number_that_slipped_through_stops_the_file(settled, tmp_path, slipped):
    path = tmp_path / "out.html"
    path.write_text("the one before", encoding="utf-8")
    with pytest.raises(FileTrouble) as trouble:
        write_about_person(with_text(settled, slipped), path)
    assert trouble.value.code == "about_leak"
    assert [left.name for left in tmp_path.iterdir()] == ["out.html"]
    assert path.read_text(encoding="utf-8") == "the one before"


def test_when_the_page_cannot_take_its_place_the_data_are_as_they_were(settled, tmp_path):
    path, beside = tmp_path / "out.html", tmp_path / "out.json"
    path.mkdir()
    for before in (None, b"{}"):
        if before is not None:
            beside.write_bytes(before)
        with pytest.raises(FileTrouble) as trouble:
            write_about_person(settled, path)
        assert trouble.value.code == "name_is_folder"
        assert (beside.read_bytes() if beside.exists() else None) == before
        assert sorted(left.suffix for left in tmp_path.iterdir()) == sorted(
            [".html", *([".json"] if before else [])]
        )


def test_only_pages_are_written(settled, tmp_path):
    with pytest.raises(FileTrouble) as trouble:
        write_about_person(settled, tmp_path / "out.txt")
    assert trouble.value.code == "about_suffix"


def test_what_is_shown_on_purpose_is_written_and_the_trail_says_only_that_it_happened(notebook, dossier, tmp_path):
    talk = next(each for each in dossier.passages if each.text.endswith("fixed the damp."))
    path = tmp_path / file_name(dossier)
    assert path.name == f"{DAWN.code}.html"
    write_everything_about(notebook, dossier, {talk.number: Decision(Choice.SHOW)}, path, write_about_person)
    assert "Zebedee Quillfeather" in path.read_text(encoding="utf-8")
    with notebook._engine.connect() as connection:
        line = connection.exec_driver_sql("SELECT action, kinds FROM audit ORDER BY key DESC LIMIT 1").one()
    assert tuple(line) == (EVERYTHING_ABOUT, json.dumps([Kind.PERSON.value]))
