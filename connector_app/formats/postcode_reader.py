"""Reads the ONS Postcode Directory and the National Statistics Postcode Lookup: only the areas that are wanted.

Both come as one CSV of 1.5 GB or as a ZIP that also has a CSV for each postcode area; names of columns change from
one release to the next. Whatever is not wanted is passed over in blocks and never taken apart.
"""

import re
from array import array
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import IO

from connector_app.application.area_files import AreaFile
from connector_app.application.ports import Told, untold
from connector_app.domain.deprivation import Edition, decile_of
from connector_app.domain.errors import FileTrouble
from connector_app.domain.gazetteer import OUTSIDE_ENGLAND, TERMINATED, Area
from connector_app.domain.postcode import LICENSED_AREA, area_of, is_area, read_postcode
from connector_app.formats import _official_csv as table

_POSTCODE = ("pcds", "pcd8", "pcd7", "pcd2", "pcd", "postcode")
_SMALL_2021, _SMALL_2011 = r"lsoa21(?:cd)?", r"lsoa11(?:cd)?"
_COUNTRY = r"ctry(\d\d)?(?:cd)?"
_WARD = (r"wd(\d\d)cd", "osward")
_WARD_NAME = r"wd(\d\d)nm"
#: Ranks in England by the names of their columns, the latest first. Before there were small areas of 2021 beside
#: it, a column called imd may hold ranks of 2015.
_RANKS = {r"imd25ind": Edition.IMD_2025, r"imd20ind": Edition.IMD_2019, r"imd19ind": Edition.IMD_2019}
_RANK_BEFORE = "imd"
_ENGLAND = "E92"
_RELEASE = re.compile(r"(ONSPD|NSPL)\w*?_([A-Z]{3})[A-Z]*_(20\d\d)", re.IGNORECASE)
#: The area in a table's name; UK stands for all of them.
_OF_AREA = re.compile(r"_(?!UK$)([A-Z]{1,2})$")
_CODE = re.compile(r"[A-Z]\d{8}")
_LONGEST_NAME = 100
#: No rank is as long as this.
_DIGITS = 8
_MOST_NAMES = 50_000


def is_postcodes(columns: table.Columns) -> bool:
    """Tell whether a table leads from postcodes to small areas."""
    return columns.find(*_POSTCODE) is not None and columns.find(_SMALL_2021, _SMALL_2011) is not None


def is_ward_names(columns: table.Columns) -> bool:
    """Tell whether a table leads from wards to their names."""
    return columns.find(_WARD[0]) is not None and columns.find(_WARD_NAME) is not None


def read_ward_names(path: Path) -> AreaFile:
    """Return the names of wards by code; raise FileTrouble when the file has none."""
    with table.parts_of(path) as parts:
        names = dict(found for part in parts for found in _names(part))
    if not names:
        raise FileTrouble("area_file_foreign", file=path.name)
    return AreaFile(path.name, names=names)


def read_postcodes(path: Path, wanted: Collection[str], told: Told = untold) -> AreaFile:
    """Return the wanted postcode areas of a file, with the names of wards that come with it.

    Without a wanted area it is the one that the file's name ends with. Raises FileTrouble when the file is none of
    its kind or holds no postcode of any wanted area; what `told` raises passes through.
    """
    with table.parts_of(path) as parts:
        areas = frozenset(wanted) or _area_in_name(parts)
        _check(areas)
        chosen = _chosen(parts, areas)
        total, before, odd = sum(part.size for part in chosen) or 1, 0, 0
        found: dict[str, Area] = {}
        for part in chosen:
            gathered = _Gathered(part)
            for done in gathered.read(areas):
                told(min(1.0, (before + done) / total))
            before += part.size
            odd += gathered.odd
            found |= {code: area for code, area in gathered.areas() if code not in found}
        if not found:
            raise FileTrouble("area_file_without", file=path.name, areas=", ".join(sorted(areas)))
        wards = frozenset().union(*(area.wards for area in found.values()))
        lists = [part for part in parts if part not in chosen and "ward" in part.stem.lower()]
        names = {code: name for part in lists for code, name in _names(part) if code in wards}
    return AreaFile(path.name, areas=found, names=names, odd=odd)


def _check(areas: Collection[str]) -> None:
    if not areas:
        raise FileTrouble("area_not_named")
    if LICENSED_AREA in areas:
        raise FileTrouble("area_licensed")
    for area in areas:
        if not is_area(area):
            raise FileTrouble("area_unknown", typed=area)


def _area_in_name(parts: Collection[table.Part]) -> frozenset[str]:
    """Return the area that the one table of a file names at its end."""
    match = _OF_AREA.search(next(iter(parts)).stem) if len(parts) == 1 else None
    return frozenset({match[1]}) if match else frozenset()


def _chosen(parts: Collection[table.Part], areas: frozenset[str]) -> list[table.Part]:
    """Return the tables to read: those of the areas alone, or the whole one where an area has none."""
    if len(parts) == 1:
        return list(parts)
    alone: dict[str, table.Part] = {}
    for part in parts:
        area = part.stem.rpartition("_")[2]
        if area in areas and _RELEASE.search(part.stem) and area not in alone:
            alone[area] = part
    if areas == alone.keys():
        return [alone[area] for area in sorted(alone)]
    whole = [part for part in parts if _RELEASE.search(part.stem) and not _OF_AREA.search(part.stem)]
    return [max(whole, key=lambda part: part.size)] if whole else list(alone.values())


def _names(part: table.Part) -> Iterator[tuple[str, str]]:
    """Yield wards with their names, none from a table of another kind."""
    with part.open() as stream:
        columns = table.heading(stream, part.file)
        if not is_ward_names(columns):
            return
        at = {"code": columns.find(_WARD[0]), "name": columns.find(_WARD_NAME)}
        count = 0
        for block in table.blocks(stream, part.file):
            for row in table.rows(block, columns):
                found = table.cells(row, at)
                count += 1
                if count > _MOST_NAMES:
                    raise FileTrouble("area_file_too_large", file=part.file)
                if found and _CODE.fullmatch(found["code"]) and (name := _plain(found["name"])):
                    yield found["code"], name


def _plain(name: str) -> str:
    """Return a name that may stand on a screen, "" where it may not."""
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST_NAME and name.isprintable() else ""


class _Gathered:
    """The wanted rows of one table."""

    def __init__(self, part: table.Part) -> None:
        self._part = part
        self._rows: dict[str, tuple[str, str, str, int, int]] = {}
        self._edition: Edition | None = None
        self.odd = 0

    def read(self, areas: frozenset[str]) -> Iterator[int]:
        """Gather the rows of some areas and yield how many bytes were passed; FileTrouble for other tables."""
        with self._part.open() as stream:
            columns = table.heading(stream, self._part.file)
            if not is_postcodes(columns):
                raise FileTrouble("area_file_foreign", file=self._part.file)
            yield from self._gather(stream, columns, areas)

    def _gather(self, stream: IO[bytes], columns: table.Columns, areas: frozenset[str]) -> Iterator[int]:
        at = {
            "postcode": columns.find(*_POSTCODE),
            "small_2021": columns.find(_SMALL_2021),
            "small_2011": columns.find(_SMALL_2011),
            "ended": columns.find("doterm"),
            "country": columns.find(_COUNTRY),
            "ward": columns.find(*_WARD),
            "rank": self._rank(columns),
        }
        # Every official table begins with a postcode: then what is not wanted need not even be split.
        begins = columns.names[0] in _POSTCODE
        lines = re.compile(rb'\n("?(?:%s)[0-9][^\n]*)' % "|".join(sorted(areas)).encode())
        done = 0
        for block in table.blocks(stream, self._part.file):
            wanted = lines.findall(b"\n" + block) if begins else block
            for row in table.rows(wanted, columns) if wanted else ():
                self._take(table.cells(row, at), areas, by_country=at["country"] is not None)
            done += len(block)
            yield done

    def _rank(self, columns: table.Columns) -> int | None:
        """Return the column with ranks of the latest edition, and keep which that is."""
        known = dict(_RANKS)
        if columns.find(_SMALL_2021) is not None:
            known[_RANK_BEFORE] = Edition.IMD_2019
        for name, edition in known.items():
            if (at := columns.find(name)) is not None:
                self._edition = edition
                return at
        return None

    def _take(self, row: Mapping[str, str] | None, areas: frozenset[str], *, by_country: bool) -> None:
        postcode = read_postcode(row["postcode"]) if row else None
        if row is None or postcode is None:
            self.odd += 1
            return
        if area_of(postcode) not in areas:
            return
        small_2021, small_2011, ward = (
            code if _CODE.fullmatch(code) else "" for code in (row["small_2021"], row["small_2011"], row["ward"])
        )
        english = row["country"].startswith(_ENGLAND) if by_country else (small_2021 or small_2011).startswith("E")
        decile = self._decile(row["rank"]) if english else 0
        marks = (TERMINATED if row["ended"] else 0) | (0 if english else OUTSIDE_ENGLAND)
        self._rows[postcode] = (small_2011, small_2021, ward, decile, marks)

    def _decile(self, text: str) -> int:
        """Return the tenth a rank lies in, 0 without one; a rank that the edition has not is odd."""
        if self._edition is None or text in ("", "0"):
            return 0
        known = text.isascii() and text.isdigit() and len(text) <= _DIGITS
        found = decile_of(int(text), self._edition) if known else None
        self.odd += found is None
        return found or 0

    def areas(self) -> Iterator[tuple[str, Area]]:
        """Yield what was gathered by area."""
        match = _RELEASE.search(self._part.stem)
        release = f"{match[1].upper()} {match[2].capitalize()} {match[3]}" if match else ""
        for code, group in groupby(sorted(self._rows), key=area_of):
            yield code, _area(code, release, self._edition, {each: self._rows[each] for each in group})


def _area(
    code: str, release: str, edition: Edition | None, rows: Mapping[str, tuple[str, str, str, int, int]]
) -> Area:
    columns = list(zip(*rows.values(), strict=True))
    small_2011, at_2011 = _numbered(columns[0])
    small_2021, at_2021 = _numbered(columns[1])
    wards, at_ward = _numbered(columns[2])
    return Area(
        code=code,
        release=release,
        year=int(release[-4:]) if release else 0,
        edition=edition if any(columns[3]) else None,
        postcodes=tuple(rows),
        small_2011=small_2011,
        small_2021=small_2021,
        wards=wards,
        at_2011=at_2011,
        at_2021=at_2021,
        at_ward=at_ward,
        deciles=bytes(columns[3]),
        marks=bytes(columns[4]),
        names={},
    )


def _numbered(codes: Collection[str]) -> tuple[tuple[str, ...], "array[int]"]:
    """Return the different codes, "" first, and the place of each of these in them."""
    known = {code: at for at, code in enumerate(["", *sorted(set(codes) - {""})])}
    return tuple(known), array("l", map(known.__getitem__, codes))
