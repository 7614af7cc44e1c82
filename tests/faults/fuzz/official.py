"""The readers of what offices publish: postcodes, names of wards, deprivation, and frameworks."""

import json
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from connector_app.application.area_files import AreaFile
from connector_app.domain.errors import FileTrouble
from connector_app.domain.gazetteer import Gazetteer
from connector_app.domain.pack import read_pack, vocabulary_of
from connector_app.domain.pack_update import check_update, updated
from connector_app.file_formats import FileFormats
from connector_app.formats.framework_reader import read_framework
from tests import area_files as made
from tests.faults.fuzz.loop import Target
from tests.faults.fuzz.sound import storable

_NARROW = "pcds,doterm,ctry26cd,wd26cd,lsoa11cd,lsoa21cd,imd25ind"
_AREA_WORDS = (
    b",", b";", b"\t", b'"', b"\n", b"\r\n", b"\0", b"\xef\xbb\xbf", b"pcds", b"wd99cd", b"WD26NM", b"imd20ind",
    b"lsoa21cd", b"TQ1 1AA", b"tq11ab", b"TQ", b"BT1 1AA", b"E01090001", b"E05090001", b"W01000001", b"E92000001",
    b"LSOA code (2021)", b"Local Authority District code (2024)", b"Index of Multiple Deprivation (IMD) Rank",
    b"33755", b"1,000", "²".encode(), "٣".encode(),
)  # fmt: skip
_RULES = ["theme:HOUSING", "insight:kind=need|barrier", "tag:C20PLUS=PLUS_COASTAL"]
_PACK = {
    "code": "OURS", "title": "Ours", "version": "1", "kind": "topic", "source": "us", "licence": "free",
    "intro": "Why", "default": False, "items": [
        {"code": "A", "label": "First", "short": "1st", "also": ["One"], "active": False, "replaced_by": "B"},
        {"code": "B", "label": "Second", "found_by": _RULES, "views": ["one"], "within": ["A"], "sensitive": True},
    ],
    "table": {"name": "ours", "title": "By ours", "short": "Ours", "row_title": "What"},
}  # fmt: skip
_SCALE = {
    "lowest": 0, "highest": 2, "options": [{"value": 0, "label": "No"}, {"value": 1, "label": "?"},
    {"value": 2, "label": "Yes"}], "bands": [{"code": "LOW", "label": "Low", "lowest": 0, "highest": 2}],
}  # fmt: skip
_MEASURE = {
    **_PACK, "code": "MEASURE", "kind": "measure", "licensed": True, "verified": False, "items": [
        {"code": "Q", "label": "How?", "scale": _SCALE}, {"code": "R", "label": "Why?", "scale": _SCALE},
        {"code": "SUM", "label": "All", "scale": {"lowest": 0, "highest": 4, "sum_of": ["Q", "R"]}},
    ],
}  # fmt: skip
_PACK_WORDS = (
    b'"code"', b'"items"', b'"table"', b'"scale"', b'"found_by"', b'"active"', b'"replaced_by"', b'"bands"',
    b'"options"', b'"also"', b"null", b"true", b"[]", b"{}", b"[", b"]", b"{", b"}", b",", b'"', b"NaN", b"1e400",
    b"-0", b"9999999999999999999999", b"\\ud800", b"\\u0000", b"\\u202e", b"<b>", b'"A"', b'"topic"', b'"ladder"',
)  # fmt: skip


def official_targets(folder: Path) -> dict[str, Target]:
    """Return the readers by name; each gets a file in the folder."""
    rows = [
        made.postcode("TQ1 1AA", imd="3376"),
        made.postcode("TQ12 9ZZ", doterm="202001"),
        made.postcode("T1 1AA"),
    ]
    areas = (
        made.table(_NARROW, rows), made.table(_NARROW.replace("26", "24"), rows).replace(b",", b";"),
        b"lsoa21cd,PCDS\nE01090001,TQ1 1AA\nW01090001,TQ1 1AB", made.WARD_NAMES,
    )  # fmt: skip
    small = [made.small_area("E01090001", "1,234", 1), made.small_area("E01090002", 33000, "")]
    deprived = tuple(made.table(heading, small) for heading in (made.FILE_7_2025, made.FILE_7_2019))
    inside = {"ONSPD_AUG_2026_UK_TQ.csv": areas[0], "ONSPD_AUG_2026_UK.csv": areas[0], "Ward names.csv": areas[3]}
    packs = tuple(json.dumps(pack, indent=1).encode() for pack in (_PACK, _MEASURE))
    area, pack = partial(_areas, folder / "ONSPD_AUG_2026_UK_TQ"), partial(_pack, folder / "brought.json")
    return {
        "postcodes": Target(area, areas, _AREA_WORDS),
        "deprivation": Target(area, deprived, _AREA_WORDS),
        "packed postcodes": Target(
            area, (_packed(inside),), (b"PK\x03\x04", b"PK\x01\x02", b"\xff" * 4, b"_TQ.csv")
        ),
        "frameworks": Target(pack, packs, _PACK_WORDS),
    }


def _packed(parts: dict[str, bytes]) -> bytes:
    made_of = BytesIO()
    with ZipFile(made_of, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made_of.getvalue()


def _areas(file: Path, data: bytes) -> None:
    """Read a file for what it says it is, and find in it again what was read."""
    file.write_bytes(data)
    shares: list[float] = []
    for wanted in ((), ("TQ", "T")):
        try:
            found = FileFormats().read_areas(file, wanted, shares.append)
        except FileTrouble:
            if wanted:
                raise
        else:
            _found_again(found)
    assert all(0 <= share <= 1 for share in shares)


def _found_again(found: AreaFile) -> None:
    storable(found.names.values())
    gazetteer = Gazetteer(dict(found.areas))
    for code, area in found.areas.items():
        assert code == area.code
        storable((*area.small_2011, *area.small_2021, *area.wards, area.release))
        for postcode in area.postcodes:
            spot = gazetteer.find(postcode)
            assert spot is not None
            assert spot.decile is None or 1 <= spot.decile <= 10
    if found.deprivation is not None:
        assert set(found.deprivation.deciles.values()) <= set(range(1, 11))
    assert found.areas or found.deprivation or found.names


def _pack(file: Path, data: bytes) -> None:
    """Read a framework, and take it in twice, as a notebook does."""
    file.write_bytes(data)
    pack = read_framework(file)
    fresh = read_pack(pack)
    whole = json.loads(json.dumps({"pack": updated(pack, None)}, ensure_ascii=False))["pack"]
    assert read_pack(whole) == fresh
    vocabulary = vocabulary_of([whole])
    storable((fresh.title, fresh.code, *(item.label for item in vocabulary.lists[fresh.code].items)))
    check_update(fresh, None)
    check_update(read_pack({**pack, "version": fresh.version + ".9"}), fresh)
    assert read_pack(updated(pack, whole)) == fresh
