"""Everything in an open format: nothing forgotten, nothing changed, nothing half written, never a formula."""

import csv
import io
import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import get_args, get_origin, get_type_hints
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings

from connector_app.application.audit import EVERYTHING_EXPORTED
from connector_app.application.open_export import Everything, export_openly
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import NOUNS, Kind, kind_of
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.formats import open_export_writer
from connector_app.formats.open_export_writer import write_open_export
from connector_app.formats.open_export_writer.columns import manys, tables
from tests.factory import TODAY, copy_notebook, make_conversation, make_exchange, make_person, make_place
from tests.store.nouns import communities
from tests.store.releases import make_release


def everything_of(nouns, **beside):
    """Return nouns as a notebook would hand them out, in small batches."""
    batches = []
    for kind in Kind:
        of_kind = [noun for noun in nouns if kind_of(noun) is kind]
        batches += [of_kind[at : at + 2] for at in range(0, len(of_kind), 2)]
    given_ = {"drafts": {}, "settings": {}, "releases": [], "made_on": TODAY}
    return Everything(batches=iter(batches), total=len(nouns), **(given_ | beside))


def read_json(path):
    with ZipFile(path) as archive:
        return json.loads(archive.read("notebook.json"))


def read_csv(path, name):
    with ZipFile(path) as archive:
        return list(csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")))


def noun_of(made, raw):
    """Return the object of a class that JSON holds by field name."""
    hints = get_type_hints(made)
    assert set(raw) == {field.name for field in fields(made)}
    return made(**{name: value_of(hints[name], value) for name, value in raw.items()})


def value_of(hint, value):
    if isinstance(hint, UnionType):
        hint = next(part for part in get_args(hint) if part is not NoneType)
    if value is None:
        return None
    if get_origin(hint) is tuple:
        return tuple(noun_of(get_args(hint)[0], each) for each in value)
    if is_dataclass(hint):
        return noun_of(hint, value)
    if hint is date:
        return date.fromisoformat(value)
    return hint(value) if isinstance(hint, type) and issubclass(hint, StrEnum) else value


def by_id(nouns):
    return sorted(nouns, key=lambda noun: (kind_of(noun), noun.id))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=settings().max_examples // 2)
@given(communities())
def test_the_json_reads_back_into_equal_nouns_and_the_tables_have_a_row_for_each_part(tmp_path, nouns):
    path = tmp_path / "all.zip"
    write_open_export(everything_of(nouns), path)
    data = read_json(path)["nouns"]
    assert list(data) == [kind.value for kind in Kind]
    back = [noun_of(NOUNS[Kind(kind)], raw) for kind, found in data.items() for raw in found]
    assert by_id(back) == by_id(nouns)
    for table in tables():
        header, *rows = read_csv(path, table.file)
        of_kind = [noun for noun in nouns if kind_of(noun) is table.kind]
        parts = sum(len(getattr(noun, table.many)) for noun in of_kind) if table.many else len(of_kind)
        assert (tuple(header), len(rows)) == (table.columns, parts)
        assert {len(row) for row in rows} <= {len(header)}


def test_no_field_of_any_noun_is_without_a_column():
    for kind, noun in NOUNS.items():
        own, links = {field.name for field in fields(noun)}, manys(kind)
        by_name = {table.many: table.columns for table in tables() if table.kind is kind}
        plain = own - set(links)
        whole = {name for name in plain if name in by_name[""]}
        assert all(any(column.startswith(f"{name}_") for column in by_name[""]) for name in plain - whole), kind
        for name, part in links.items():
            told = " ".join(by_name[name])
            assert all(field.name in told for field in fields(part)), (kind, name)


def test_what_was_sent_leaves_with_the_numbers_a_reader_was_shown(tmp_path):
    path = tmp_path / "all.zip"
    release = make_release()
    write_open_export(everything_of([make_person()], releases=[release]), path)
    (told,) = read_json(path)["releases"]
    assert told["recipient"] == release.recipient
    assert [number["shown"] for number in told["numbers"]] == [number.shown for number in release.numbers]
    assert [["place", "North & South"], ["theme", "FOOD"]] in [number["cell"] for number in told["numbers"]]


def test_what_a_spreadsheet_would_calculate_arrives_as_text(tmp_path):
    path = tmp_path / "all.zip"
    evil = ["=1+1", "+447700900001", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"]
    people = [make_person(label, contact_points=(ContactPoint(ContactKind.PHONE, label),)) for label in evil]
    write_open_export(everything_of(people), path)
    for name, column in (("person.csv", "label"), ("person_contact_points.csv", "value")):
        header, *rows = read_csv(path, name)
        assert [row[header.index(column)] for row in rows] == ["'" + text for text in evil]
    assert [raw["label"] for raw in read_json(path)["nouns"]["person"]] == evil


def test_a_whole_notebook_leaves_with_drafts_settings_and_a_line_in_the_trail(tmp_path):
    ann, bea, mill = make_person("Ann"), make_person("Bea"), make_place("Mill Bank")
    notebook = copy_notebook(tmp_path, mill, ann, bea, make_conversation(ann), make_exchange(ann, bea))
    notebook.keep_draft("log", "@Ann half a sentence")
    notebook.keep_setting("keeper_name", "Mill Bank neighbours")
    path, told = tmp_path / "all.zip", []
    total = export_openly(notebook, path, write_open_export, TODAY, lambda *said: told.append(said))
    data = read_json(path)
    assert (total, told[-1]) == (5, (5, 5))
    assert data["drafts"] == {"log": "@Ann half a sentence"}
    assert data["settings"]["keeper_name"] == "Mill Bank neighbours"
    assert data["releases"] == []
    assert [raw["label"] for raw in data["nouns"]["person"]] == ["Ann", "Bea"]
    assert path.stat().st_mode & 0o777 == 0o600
    with ZipFile(path) as archive:
        assert "NOT ENCRYPTED AND NOT ANONYMOUS" in archive.read("README.txt").decode()
    with notebook._engine.connect() as connection:
        actions = connection.exec_driver_sql("SELECT action FROM audit").scalars().all()
    assert actions == [EVERYTHING_EXPORTED]
    notebook.close()


def test_stopping_half_way_leaves_the_file_that_was_there_and_nothing_else(tmp_path):
    path = tmp_path / "all.zip"
    path.write_bytes(b"the one before")

    class Stop(Exception):
        pass

    def progress(done, total):
        if done * 2 > total:
            raise Stop

    with pytest.raises(Stop):
        write_open_export(everything_of([make_person(f"P{n}") for n in range(8)]), path, progress)
    assert path.read_bytes() == b"the one before"
    assert [left.name for left in tmp_path.iterdir()] == ["all.zip"]


def test_a_file_damaged_on_its_way_is_not_kept(tmp_path, monkeypatch):
    path = tmp_path / "all.zip"

    def damaged(temporary):
        content = bytearray(temporary.read_bytes())
        content[content.index(b"README.txt") + 40] ^= 1
        temporary.write_bytes(content)

    monkeypatch.setattr(open_export_writer, "sync_file", damaged)
    with pytest.raises(FileTrouble) as trouble:
        write_open_export(everything_of([make_person()]), path)
    assert trouble.value.code == "export_readback"
    assert list(tmp_path.iterdir()) == []


def test_troubles_are_told_in_a_sentence(tmp_path):
    for path, code in ((tmp_path / "all.json", "export_suffix"), (tmp_path / "no" / "all.zip", "folder_missing")):
        with pytest.raises(FileTrouble) as trouble:
            write_open_export(everything_of([]), path)
        assert trouble.value.code == code


def test_a_broken_memory_of_what_was_sent_keeps_nobody_from_leaving(tmp_path):
    path = tmp_path / "all.zip"
    write_open_export(everything_of([make_person()], releases=None), path)
    assert read_json(path)["releases"] is None
    with ZipFile(path) as archive:
        assert "releases is null" in archive.read("README.txt").decode()
