"""Finds the rows of headings: below titles, over several rows, with groups that reach across columns."""

from collections.abc import Sequence

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping.cell_looks import Look, fits_look
from connector_app.application.imports.mapping.heading_words import is_exactly, plain, role_of
from connector_app.application.imports.tables import Row, Sheet

#: How far down headings are looked for, and how many rows of them may stand above one another.
_LOOKED_AT = 25
_LEVELS = 4
_WORDS = 8
_LONGEST = 200
_GROUP_WORDS = 3
#: A cell like these is somebody's, and no heading.
_NO_HEADING = (Look.EMAIL, Look.DATE, Look.PHONE, Look.POSTCODE, Look.WEB)


def headings_of(sheet: Sheet, heading: int | None) -> list[str]:
    """Return the heading of each column, "" where there is none; rows of headings above one another as one.

    A heading that means something alone stands alone; else the group above it is put before it.
    """
    if heading is None or not 0 <= heading < len(sheet.rows):
        return []
    own = [" ".join(cell.split()) for cell in sheet.rows[heading][1]]
    groups = _groups(sheet.rows, heading, len(own))
    while len(own) < len(groups):
        own.append("")
    if not any(groups):
        return own
    return [_together(name, group) for name, group in zip(own, groups, strict=False)]


def find_heading(rows: Sequence[Row], content: Content) -> int | None:
    """Return the index of the row near the top that holds most headings of this content, None without any."""
    best, place = 0, None
    for index, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        filled = [cell for cell in cells if cell.strip()]
        found = sum(1 for cell in filled if _known(cell, content))
        if found <= best or (
            found == 1 and len(filled) > 1 and not any(is_exactly(cell, content) for cell in filled)
        ):
            continue
        if not any(fits_look(cell, look) for cell in filled for look in _NO_HEADING):
            best, place = found, index
    return place if place is None else _lowest(rows, place)


def _known(cell: str, content: Content) -> bool:
    text = " ".join(cell[:_LONGEST].split())
    return (
        len(cell) <= _LONGEST
        and not text[:1].isdigit()
        and text.count(" ") < _WORDS
        and bool(role_of(text, content))
    )


def _lowest(rows: Sequence[Row], place: int) -> int:
    """Return the row below, when it goes on with the headings: nothing but parts of names under groups."""
    above = rows[place][1]
    if place + 1 >= len(rows):
        return place
    below = rows[place + 1][1]
    parts = [i for i, cell in enumerate(below) if plain(cell) in _PARTS]
    filled = [i for i, cell in enumerate(below) if cell.strip()]
    under_blank = any(i >= len(above) or not above[i].strip() for i in parts)
    return place + 1 if len(parts) > 1 and len(parts) == len(filled) and under_blank else place


#: What stands in the lower of two rows of headings, under Name, Phone, Address and the like.
_PARTS = {
    "first", "last", "middle", "home", "work", "mobile", "street", "town", "city", "county", "postcode",
    "forename", "surname", "main", "other", "day", "evening", "first name", "last name", "house", "email", "phone",
    "landline",
}  # fmt: skip


def _groups(rows: Sequence[Row], heading: int, width: int) -> list[str]:
    """Return what the rows right above the headings say of each column, a group reaching over blanks after it."""
    groups = [""] * width
    for index in range(heading - 1, max(-1, heading - _LEVELS), -1):
        cells = rows[index][1]
        filled = [cell for cell in cells if cell.strip()]
        if len(filled) < 2 or rows[index + 1][0] != rows[index][0] + 1:  # noqa: PLR2004 - one cell is a title
            break
        if any(len(cell.split()) > _GROUP_WORDS or any(map(str.isdigit, cell)) for cell in filled):
            break
        groups.extend([""] * (len(cells) - len(groups)))
        reach = ""
        for column in range(len(groups)):
            reach = (cells[column].strip() if column < len(cells) else "") or reach
            groups[column] = f"{reach} {groups[column]}".strip()
    return groups


def _together(name: str, group: str) -> str:
    if not name or not group or any(role_of(name, content) for content in Content):
        return name or group
    return f"{group} {name}"
