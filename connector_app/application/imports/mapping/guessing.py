"""Guesses what the rows of a sheet are and what each column holds, from its headings and from its contents."""

from collections.abc import Sequence

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping.by_contents import roles_by_contents
from connector_app.application.imports.mapping.cell_looks import Look, look_of
from connector_app.application.imports.mapping.heading_rows import find_heading, headings_of
from connector_app.application.imports.mapping.heading_words import (
    Layout,
    heading_words,
    layout_of,
    layout_role,
    plain,
    rank_of,
    role_of,
)
from connector_app.application.imports.mapping.roles import TIMES, Mapping
from connector_app.application.imports.tables import Row, Sheet
from connector_app.domain.folding import fold, words

#: The row of headings is still to be found.
ANYWHERE = -1
#: So many rows tell what a column looks like; they are taken from all over the sheet.
_SAMPLED = 200
#: What somebody's details are: a list with these is one of people, whatever was written down beside them.
_DETAILS = {"phone", "email", "postcode", "address", "age", "nick", "pronouns", "access", "middle", "counted"}
#: Roles that one column has and no other, by content; of several the one whose heading says most.
_ONE: dict[Content, set[str]] = {
    Content.PEOPLE: {"nick", "id", "place", "age", "pronouns", "met", "access", "counted", "names", "file as"},
    Content.EXCHANGES: {"giver", "receiver", "date", "hours", "minutes", "time", "title", "status"},
    Content.CONVERSATIONS: {"date", "place"},
}
#: Looks that decide against a heading: role that the heading says -> look -> role that it is.
_CONTACTS = {Look.EMAIL: "email", Look.PHONE: "phone", Look.POSTCODE: "postcode"}
_OVERRULED = {"full", "phone", "email", "address", "postcode", "organisation", "place"}
_HOUR_LIMIT = 12
#: So many names at least are on both sides of a list of exchanges that has them in two columns.
_LEAST_SHARED = 2
_MINUTES = 60


def guess_mapping(sheet: Sheet, content: Content | None = None, heading: int | None = ANYWHERE) -> Mapping:
    """Return the mapping that fits a sheet best: as `content`, or as what it most looks like.

    `heading` is the index of the row of headings where somebody said which it is, None where they said: none.
    """
    if content is not None:
        return _guess(sheet, content, heading)
    people = _guess(sheet, Content.PEOPLE, heading)
    if people.recognised:
        return people
    exchanges = _guess(sheet, Content.EXCHANGES, heading)
    if exchanges.enough and exchanges.heading is not None and "receiver" in exchanges.roles:
        return exchanges
    conversations = _guess(sheet, Content.CONVERSATIONS, heading)
    if _rather_conversations(sheet, people, conversations):
        return conversations
    return exchanges if _are_hours_given(people, exchanges) else people


def _are_hours_given(people: Mapping, exchanges: Mapping) -> bool:
    """Tell whether a sheet says who gave how long on which day, and nothing that tells who they are."""
    dated = exchanges.enough and exchanges.heading is not None and "date" in exchanges.roles
    return dated and not _DETAILS.intersection(people.roles)


def sample_columns(rows: Sequence[Row], width: int) -> list[list[str]]:
    """Return the cells of each column in a number of rows taken from all over."""
    step = max(1, len(rows) // _SAMPLED)
    sampled = [cells for _, cells in rows[::step]]
    return [[cells[column] for cells in sampled if column < len(cells)] for column in range(width)]


def _guess(sheet: Sheet, content: Content, said: int | None) -> Mapping:
    heading = find_heading(sheet.rows, content) if said == ANYWHERE else said
    if heading is None:
        columns = sample_columns(sheet.rows, _width(sheet.rows))
        return Mapping(content, None, tuple(roles_by_contents(columns, content)))
    headings = headings_of(sheet, heading)
    heading = min(max(0, heading), len(sheet.rows))
    layout = layout_of(headings)
    if layout and layout.content is not content:
        layout = None
    below = sheet.rows[heading + 1 :]
    columns = sample_columns(below, max(len(headings), _width(below[:_SAMPLED])))
    headings.extend([""] * (len(columns) - len(headings)))
    looks = [look_of(cells) for cells in columns]
    roles = [_role(name, look, content, layout) for name, look in zip(headings, looks, strict=True)]
    if content is Content.PEOPLE:
        _name_without_heading(roles, headings, looks)
        if layout is None:
            _halves_of_names(roles, columns)
    elif content is Content.EXCHANGES:
        _units(roles, columns, looks)
    roles = _each_once(roles, headings, content)
    if content is Content.EXCHANGES:
        _givers(roles, headings)
        _other_side(roles, headings, columns, looks)
    while roles and not roles[-1] and not headings[len(roles) - 1]:
        roles.pop()  # what stands beyond the headings is no column: each row keeps it in its own way
    return Mapping(content, heading, tuple(roles), layout.name if layout is not None else "")


def _width(rows: Sequence[Row]) -> int:
    return max((len(cells) for _, cells in rows), default=0)


def _role(heading: str, look: Look, content: Content, layout: Layout | None) -> str:
    """Return what a column holds, by its heading unless its cells are plainly something else."""
    if layout is not None and (said := layout_role(layout, heading)) is not None:
        return said
    role = role_of(heading, content)
    if content is Content.PEOPLE:
        if role in _OVERRULED and layout is None and look in _CONTACTS:
            return _CONTACTS[look]
        if role in ("full", "given") and look is Look.REVERSED:
            return "reversed"
        if not role and not heading_words().beside.intersection(plain(heading).split()):
            if look in _CONTACTS:
                return _CONTACTS[look]
            if heading.endswith("?") and look is not Look.EMPTY:
                return "notes"  # the answers of a form
    elif look is Look.DATE and role in ("giver", "receiver", "with", "text"):
        return ""
    return role


def _name_without_heading(roles: list[str], headings: Sequence[str], looks: Sequence[Look]) -> None:
    """Take the first column that looks like names when no heading says where they are."""
    if {"full", "reversed", "given", "family", "nick", "organisation", "file as"}.intersection(roles):
        return
    for wanted in (Look.REVERSED, Look.NAME, Look.WORD):
        for column, (role, heading, look) in enumerate(zip(roles, headings, looks, strict=True)):
            if not role and look is wanted and not heading:
                roles[column] = "reversed" if look is Look.REVERSED else "full"
                return


def _halves_of_names(roles: list[str], columns: Sequence[Sequence[str]]) -> None:
    """Take Name beside Surname alone for the first name, and beside First name alone for the surname."""
    for half, other in (("family", "given"), ("given", "family")):
        if roles.count("full") != 1 or half not in roles or other in roles:
            continue
        full = roles.index("full")
        pairs = [
            (words(name), words(part))
            for name, part in zip(columns[full], columns[roles.index(half)], strict=False)
            if name.strip() and part.strip()
        ]
        whole = sum(set(part) <= set(name) for name, part in pairs)
        if 2 * whole < len(pairs):
            roles[full] = other


def _units(roles: list[str], columns: Sequence[Sequence[str]], looks: Sequence[Look]) -> None:
    """Find the unit of a time without one by how large its numbers are; drop minutes that say the hours again."""
    for column, role in enumerate(roles):
        if role == "time" and looks[column] is Look.AMOUNT:
            largest = max(_numbers(columns[column]), default=0)
            roles[column] = "hours" if largest <= _HOUR_LIMIT else "minutes"
    if "hours" in roles and "minutes" in roles:
        at = roles.index("minutes")
        if max(_numbers(columns[at]), default=0) >= _MINUTES:
            roles[at] = ""


def _givers(roles: list[str], headings: Sequence[str]) -> None:
    """Take the names beside hours for those who gave them, where no heading says who gave or who received."""
    if {"giver", "receiver"}.intersection(roles) or not set(TIMES).intersection(roles):
        return
    named = [role_of(heading, Content.PEOPLE) for heading in headings]
    wanted = {"full"} if "full" in named else {"given", "family"}
    for column, name in enumerate(named):
        if name in wanted and not roles[column]:
            roles[column] = "giver"


def _other_side(
    roles: list[str], headings: Sequence[str], columns: Sequence[Sequence[str]], looks: Sequence[Look]
) -> None:
    """Take a column for the other side that has the names of the one side, whatever stands above it.

    Who wrote the rows down gives too now and then, but is one or two; those who give and receive are nearly all.
    """
    sides = {"giver", "receiver"}.intersection(roles)
    if len(sides) != 1:
        return
    (known,) = sides
    here = _names(columns[roles.index(known)])
    shared: dict[int, int] = {}
    for column, (role, heading, look) in enumerate(zip(roles, headings, looks, strict=True)):
        if not role and heading and look in (Look.NAME, Look.REVERSED, Look.WORD):
            there = _names(columns[column])
            if len(there & here) >= max(_LEAST_SHARED, len(there) / 2, len(here) / 3):
                shared[column] = len(there & here)
    if shared:
        roles[max(shared, key=shared.__getitem__)] = "receiver" if known == "giver" else "giver"


def _names(cells: Sequence[str]) -> set[str]:
    return {fold(cell) for cell in cells if cell.strip()}


def _numbers(cells: Sequence[str]) -> list[float]:
    found = []
    for cell in cells:
        try:
            found.append(float(cell.strip().replace(",", ".")))
        except ValueError:
            continue
    return found


def _each_once(roles: Sequence[str], headings: Sequence[str], content: Content) -> list[str]:
    """Leave a role that only one column can have to the heading that says it best."""
    kept = list(roles)
    for role in _ONE[content] | ({"with"} if content is Content.CONVERSATIONS else set()):
        columns = [index for index, held in enumerate(roles) if held == role]
        if len(columns) < 2:  # noqa: PLR2004 - nothing to choose between
            continue
        best = min(columns, key=lambda index: (rank_of(headings[index], content), index))
        for index in columns:
            alike = role == "with" and plain(headings[index]) == plain(headings[best])
            if index != best and not alike:
                kept[index] = ""
    return kept


def _rather_conversations(sheet: Sheet, people: Mapping, conversations: Mapping) -> bool:
    """Tell whether a sheet that may be both tells what was said rather than who there is."""
    if not conversations.enough or _DETAILS.intersection(people.roles):
        return False
    if conversations.heading is None:
        return people.heading is None and not people.enough
    strong = heading_words().of_conversations
    headings = headings_of(sheet, conversations.heading)
    if any(plain(heading) in strong for heading in headings):
        return True
    return "date" in conversations.roles or not people.enough
