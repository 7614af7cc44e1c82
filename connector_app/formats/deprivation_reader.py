"""Reads file 7 of the English Indices of Deprivation: of each small area its decile, of one edition."""

import re
from pathlib import Path
from typing import IO

from connector_app.application.area_files import AreaFile
from connector_app.application.ports import Told, untold
from connector_app.domain.deprivation import Deprivation, Edition, decile_of
from connector_app.domain.errors import FileTrouble
from connector_app.formats import _official_csv as table

_CODE = r"lsoa code \((20\d\d)\)"
_COUNCIL = r"local authority district code \((20\d\d)\)"
_INDEX = r"index of multiple deprivation \(imd\) "
#: England alone is ranked.
_ENGLISH = re.compile(r"E01\d{6}")
_DECILES = {str(decile): decile for decile in range(1, 11)}
#: The small areas of an edition, and from which year on the councils are as it names them.
_EDITIONS = {("2011", "2019"): Edition.IMD_2019, ("2021", "2024"): Edition.IMD_2025}
_MOST_ROWS = 100_000
#: No rank is as long as this.
_DIGITS = 8


def is_deprivation(columns: table.Columns) -> bool:
    """Tell whether a table has small areas and how deprived they are."""
    return columns.find(_CODE) is not None and columns.find(_INDEX + "(?:rank|decile).*") is not None


def read_deprivation(path: Path, told: Told = untold) -> AreaFile:
    """Return the deciles of an edition; FileTrouble says why the file is not of one. `told` hears how far it is.

    The decile that the file gives goes before the one worked out from its rank.
    """
    with table.parts_of(path) as parts:
        for part in parts:
            with part.open() as stream:
                columns = table.heading(stream, path.name)
                if is_deprivation(columns):
                    deciles: dict[str, int] = {}
                    edition = _edition_of(columns, path.name)
                    odd = _fill(deciles, edition, columns, stream, part, told)
                    if not deciles:
                        raise FileTrouble("area_file_foreign", file=path.name)
                    return AreaFile(path.name, deprivation=Deprivation(edition, deciles), odd=odd)
    raise FileTrouble("area_file_foreign", file=path.name)


def _edition_of(columns: table.Columns, file: str) -> Edition:
    """Return the edition by the years in the heading: one small area alone is in two editions before 2025."""
    if len([name for name in columns.names if re.fullmatch(_CODE, name)]) == 1:
        council = columns.year(_COUNCIL)
        for (census, since), edition in reversed(_EDITIONS.items()):
            if columns.year(_CODE) == census and council >= since:
                return edition
    raise FileTrouble("deprivation_edition_unknown", file=file)


def _fill(
    deciles: dict[str, int],
    edition: Edition,
    columns: table.Columns,
    stream: IO[bytes],
    part: table.Part,
    told: Told,
) -> int:
    at = {
        "code": columns.find(_CODE),
        "rank": columns.find(_INDEX + r"rank.*"),
        "decile": columns.find(_INDEX + r"decile.*"),
    }
    odd = done = 0
    for block in table.blocks(stream, part.file):
        for row in table.rows(block, columns):
            found = table.cells(row, at)
            if found is None or not _ENGLISH.fullmatch(found["code"]):
                odd += bool(row)
                continue
            decile = _DECILES.get(found["decile"]) or _from_rank(found["rank"], edition)
            if decile is None:
                odd += 1
            elif deciles.setdefault(found["code"], decile) != decile:
                raise FileTrouble("deprivation_contradicts", file=part.file, area=found["code"])
        if len(deciles) > _MOST_ROWS:
            raise FileTrouble("area_file_too_large", file=part.file)
        done += len(block)
        told(min(1.0, done / max(1, part.size)))
    return odd


def _from_rank(text: str, edition: Edition) -> int | None:
    plain = text.replace(",", "")
    return (
        decile_of(int(plain), edition) if plain.isascii() and plain.isdigit() and len(plain) <= _DIGITS else None
    )
