"""From files of postcodes and deprivation to what a notebook keeps of them, and what that says of its people."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from connector_app.application.area_files import AreaFile
from connector_app.application.imports.imported import Line
from connector_app.application.look_up import LookUp, Tally
from connector_app.application.ports import Notebook, Told, untold
from connector_app.domain.deprivation import Deprivation
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.gazetteer import Area, Gazetteer
from connector_app.domain.postcode import LICENSED_AREA, area_of, is_area, read_postcode
from connector_app.text import QT_TRANSLATE_NOOP

#: Reads one file: of postcodes only the wanted areas, as `Files.read_areas` of the desk says.
Read = Callable[[Path, Collection[str], Told], AreaFile]

AREAS_TAKEN = QT_TRANSLATE_NOOP("Commands", "Take in postcode areas")
AREAS_DROPPED = QT_TRANSLATE_NOOP("Commands", "Delete postcode areas")
_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What files told together; `fresh` are the areas and the edition in them, `whole` what will be kept then."""

    whole: Gazetteer
    fresh: tuple[Area, ...] = ()
    deprivation: Deprivation | None = None
    odd: int = 0
    files: tuple[str, ...] = field(default=())


def areas_named(text: str) -> frozenset[str]:
    """Return the postcode areas in a text like ``TQ, pl``; raise Refused "area_unknown" for anything else."""
    found = frozenset(text.upper().replace(",", " ").split())
    for area in found:
        if area == LICENSED_AREA:
            raise Refused("area_licensed")
        if not is_area(area):
            raise Refused("area_unknown", typed=area)
    return found


def areas_lived_in(notebook: Notebook) -> frozenset[str]:
    """Return the areas in which people here have a postcode, and those that are kept already."""
    codes = filter(None, map(read_postcode, notebook.areas.postcodes()))
    kept = {area.code for area in notebook.areas.kept()[0]}
    return (frozenset(map(area_of, codes)) | kept) - {LICENSED_AREA}


def read_area_files(
    notebook: Notebook, read: Read, paths: Sequence[Path], named: Collection[str] = (), told: Told = untold
) -> TakenIn:
    """Read files together, in whatever order; nothing is stored.

    Without `named` areas it is those in which people live. FileTrouble says why a file cannot be used, or that a
    named area is in none; Refused that two editions were given, or that there is nothing to look anything up in.
    """
    wanted = frozenset(named) or areas_lived_in(notebook)
    found = [read(path, wanted, _share(told, number, len(paths))) for number, path in enumerate(paths)]
    areas = {code: area for one in found for code, area in one.areas.items()}
    if any(one.areas for one in found) and (missing := set(named) - areas.keys()):
        raise FileTrouble("area_file_without", file=found[0].file, areas=", ".join(sorted(missing)))
    deprivation = _one_edition(found)
    names = {code: name for one in found for code, name in one.names.items()}
    whole = notebook.areas.open().joined_by(areas.values(), deprivation, names)
    if not whole.areas:
        raise Refused("look_up_nothing_kept")
    # A list of names touches areas that were kept before, too.
    fresh = whole.areas if names else areas
    return TakenIn(
        whole,
        tuple(whole.areas[code] for code in sorted(fresh)),
        deprivation,
        sum(one.odd for one in found),
        tuple(one.file for one in found),
    )


def keep_areas(notebook: Notebook, taken: TakenIn, today: date, via: str = "") -> None:
    """Keep what files told in the notebook."""
    notebook.areas.keep(taken.fresh, taken.deprivation, today, AREAS_TAKEN, via)


def drop_areas(notebook: Notebook, via: str = "") -> None:
    """Let all areas and the edition go; what was looked up stays with the people."""
    notebook.areas.drop(AREAS_DROPPED, via)


def _share(told: Told, number: int, of: int) -> Callable[[float], None]:
    return lambda share: told((number + share) / of)


def _one_edition(found: Sequence[AreaFile]) -> Deprivation | None:
    own = [one.deprivation for one in found if one.deprivation is not None]
    editions = sorted({each.edition for each in own})
    if len(editions) > 1:
        raise Refused("deprivation_two_editions", one=editions[0], other=editions[1])
    return own[-1] if own else None


#: What is told of a tally, in this order: the text, and the number it tells, which is left out when it is none.
_TOLD: Sequence[tuple[str, Callable[[Tally], int]]] = (
    (
        QT_TRANSLATE_NOOP("Imports", "By a postcode that is no longer in use, which still says where: {count}"),
        lambda tally: tally.terminated,
    ),
    (
        QT_TRANSLATE_NOOP("Imports", "Outside England, of which these indices say nothing: {count}"),
        lambda tally: tally.outside,
    ),
    (
        QT_TRANSLATE_NOOP(
            "Imports",
            "In England, but nothing says how deprived the area is: {count}. File 7 of the Indices of "
            "Deprivation does.",
        ),
        lambda tally: tally.undecided,
    ),
    (
        QT_TRANSLATE_NOOP("Imports", "Several postcodes in different places, so left as they are: {count}"),
        lambda tally: tally.unclear,
    ),
    (QT_TRANSLATE_NOOP("Imports", "Not written as a postcode is: {count}"), lambda tally: tally.unreadable),
    (
        QT_TRANSLATE_NOOP("Imports", "Records that are only kept, so left alone: {count}"),
        lambda tally: tally.resting,
    ),
    (
        QT_TRANSLATE_NOOP(
            "Imports",
            "Looked up in an earlier edition and not found again, so not known from now on: {count}",
        ),
        lambda tally: tally.older,
    ),
    (
        QT_TRANSLATE_NOOP("Imports", "People whose postcode itself is not kept: {count}"),
        lambda tally: tally.forgotten,
    ),
    (
        QT_TRANSLATE_NOOP("Imports", "Of these, people with an address, which stays as it is: {count}"),
        lambda tally: tally.addresses,
    ),
    (QT_TRANSLATE_NOOP("Imports", "Put into their ward as a neighbourhood: {count}"), lambda tally: tally.placed),
)


def told_of(found: LookUp, odd: int = 0) -> list[Line]:
    """Return in lines what looking up does; `odd` rows of the files were left out."""
    tally = found.tally
    lines = [Line(QT_TRANSLATE_NOOP("Imports", "People with a postcode: {count}"), {"count": tally.people})]
    if found.edition:
        text = QT_TRANSLATE_NOOP("Imports", "Found, with how deprived their area is ({edition}): {count}")
        lines.append(Line(text, {"edition": found.edition.value, "count": tally.found}))
    if tally.missing:
        text = QT_TRANSLATE_NOOP("Imports", "Not found: {count}. Not taken in yet: {areas}")
        lines.append(Line(text, {"count": tally.not_found, "areas": ", ".join(sorted(tally.missing))}))
    elif tally.not_found:
        lines.append(Line(QT_TRANSLATE_NOOP("Imports", "Not found: {count}"), {"count": tally.not_found}))
    lines += [Line(text, {"count": number}) for text, count in _TOLD if (number := count(tally))]
    if tally.proposed and not tally.placed:
        text = QT_TRANSLATE_NOOP(
            "Imports", "Without a place, and their ward could be their neighbourhood: {wards}"
        )
        lines.append(Line(text, {"wards": _named(tally)}))
    if odd:
        text = QT_TRANSLATE_NOOP("Imports", "Rows of the files that could not be used: {count}")
        lines.append(Line(text, {"count": odd}))
    return lines


def _named(tally: Tally) -> str:
    most = tally.proposed.most_common(_MOST_NAMED)
    more = ["…"] if len(tally.proposed) > _MOST_NAMED else []
    return ", ".join([*(f"{ward} ({count})" for ward, count in most), *more])
