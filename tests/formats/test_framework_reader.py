"""A framework's file is read in bounds: whatever else lies in it is refused, quickly and without a trace."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.messages import sentence
from connector_app.domain.errors import FileTrouble
from connector_app.domain.pack import read_pack
from connector_app.formats.framework_reader import MOST_BYTES, read_framework
from tests.sizes import size

FIELDS = {
    "code", "title", "version", "kind", "source", "licence", "items", "table", "label", "scale", "found_by",
    "lowest", "highest", "options", "bands", "replaced_by", "active", "name", "short", "row_title", "value",
    "also",
}  # fmt: skip
SOUND: dict[str, Any] = {
    "code": "OURS", "title": "Ours", "version": "1", "kind": "topic", "source": "us", "licence": "free",
    "items": [{"code": "A", "label": "First"}],
}  # fmt: skip
PACK: dict[str, Any] = {"code": "OURS", "title": "Ours", "items": [{"code": "A", "label": "Łąka <16 و ‌"}]}


def written(tmp_path: Path, content: bytes | str | object) -> Path:
    path = tmp_path / "ours.json"
    if not isinstance(content, bytes | str):
        content = json.dumps(content, ensure_ascii=False)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def test_a_pack_is_read_with_or_without_a_mark_before_it(tmp_path: Path) -> None:
    assert read_framework(written(tmp_path, PACK)) == PACK
    assert read_framework(written(tmp_path, b"\xef\xbb\xbf" + json.dumps(PACK).encode())) == PACK


def test_every_shipped_pack_is_read(tmp_path: Path) -> None:
    packs = sorted((Path(__file__).parents[2] / "resources" / "frameworks").glob("*.json"))
    assert len(packs) > 30
    for path in packs:
        assert read_framework(path)["code"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "pack_not_json"), (b"\xff\xfe{}", "pack_not_json"), (b"PK\x03\x04", "pack_not_json"),
        ('{"code": "A", "items": [}', "pack_not_json"), ("[" * 100_000, "pack_not_json"),
        ('{"code": "A", "code": "B", "items": []}', "pack_not_json"),
        ('{"code": "A", "items": [NaN]}', "pack_not_json"),
        ('{"code": "A", "items": [-Infinity]}', "pack_not_json"),
        ('{"code": "A", "items": [' + "9" * 5_000 + "]}", "pack_not_json"),
        ([], "pack_foreign"), ("null", "pack_foreign"), ({"code": "A"}, "pack_foreign"),
        ({**PACK, "more": [[[[[[[[[1]]]]]]]]]}, "pack_foreign"),
        ({**PACK, "title": "<b>Ours</b>"}, "pack_strange_letters"),
        ({**PACK, "title": "< script>"}, "pack_strange_letters"), ({**PACK, "<a": 1}, "pack_strange_letters"),
        ({**PACK, "title": "one\ntwo"}, "pack_strange_letters"),
        ({**PACK, "title": "a\0b"}, "pack_strange_letters"),
        ({**PACK, "title": "a\u202eb"}, "pack_strange_letters"),
        ({**PACK, "title": "a\u200bb"}, "pack_strange_letters"),
        ('{"code": "A", "items": [], "title": "\\ud800"}', "pack_strange_letters"),
        (b'{"code": "A", "items": [' + b" " * MOST_BYTES + b"]}", "pack_too_large"),
    ],
)  # fmt: skip
def test_anything_else_is_refused_at_once(tmp_path: Path, content: object, code: str) -> None:
    path = written(tmp_path, content)
    began = time.perf_counter()
    with pytest.raises(FileTrouble) as told:
        read_framework(path)
    assert told.value.code == code
    assert told.value.params == {"file": "ours.json"}
    assert time.perf_counter() - began < 2


def test_a_folder_or_nothing_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.json"):
        with pytest.raises(FileTrouble) as told:
            read_framework(path)
        assert told.value.code == "file_unreadable"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from(["A", "theme:HOUSING"]),
    lambda inside: (
        st.lists(inside, max_size=4) | st.dictionaries(st.sampled_from(sorted(FIELDS)), inside, max_size=6)
    ),
    max_leaves=size(8, 30),
)


@given(changes=st.dictionaries(st.sampled_from(sorted(FIELDS)), JSON, max_size=4), inside=JSON)
def test_whatever_stands_in_it_a_pack_is_read_or_refused(tmp_path_factory, changes, inside):
    """Nothing but a FileTrouble with a sentence may come of a file that looks like a framework."""
    pack = {**SOUND, **changes}
    if not isinstance(changes.get("items"), list):
        pack["items"] = [*SOUND["items"], inside]
    path = written(tmp_path_factory.mktemp("packs"), pack)
    refused: FileTrouble | None = None
    items = 0
    try:
        items = len(read_pack(read_framework(path)).items)
    except FileTrouble as trouble:
        refused = trouble
    assert items or (refused is not None and sentence(refused))
