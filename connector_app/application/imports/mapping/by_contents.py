"""Tells the columns of a sheet without headings apart, by nothing but what their cells look like."""

from collections.abc import Sequence

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping.cell_looks import Look, average_length, fits_look, look_of

_CONTACTS = {Look.EMAIL: "email", Look.PHONE: "phone", Look.POSTCODE: "postcode"}
_NAMES = (Look.REVERSED, Look.NAME, Look.WORD, Look.MIXED, Look.INITIALS, Look.AMOUNT)
_LEAST_NAMES = 2


def roles_by_contents(columns: Sequence[Sequence[str]], content: Content) -> list[str]:
    """Return the role of each column, all of them "" when the cells do not show what this content needs."""
    looks = [look_of(cells) for cells in columns]
    if content is Content.PEOPLE:
        return _people(columns, looks)
    return _exchanges(looks) if content is Content.EXCHANGES else _conversations(columns, looks)


def _people(columns: Sequence[Sequence[str]], looks: Sequence[Look]) -> list[str]:
    """Find e-mails, numbers and postcodes, names beside them, and keep the rest as notes."""
    roles = [_CONTACTS.get(look, "") if _first_fits(columns[i], look) else "" for i, look in enumerate(looks)]
    free = [i for i, look in enumerate(looks) if not roles[i] and look is not Look.EMPTY]
    if not any(roles):
        only_names = len(free) == 1 and looks[free[0]] in (Look.NAME, Look.REVERSED)
        if not only_names or len(columns[free[0]]) < _LEAST_NAMES:
            return roles
    name = _name_column(free, looks)
    pair = [name, name + 1] if name is not None and looks[name] is Look.WORD else []
    for column in free:
        roles[column] = "notes"
    if len(pair) > 1 and pair[1] in free and looks[pair[1]] is Look.WORD:
        roles[pair[0]], roles[pair[1]] = "given", "family"
    elif name is not None:
        roles[name] = "reversed" if looks[name] is Look.REVERSED else "full"
    return roles


def _name_column(free: Sequence[int], looks: Sequence[Look]) -> int | None:
    for wanted in (Look.REVERSED, Look.NAME, Look.WORD):
        for column in free:
            if looks[column] is wanted:
                return column
    return next((column for column in free if looks[column] is not Look.LONG), None)


def _first_fits(cells: Sequence[str], look: Look) -> bool:
    """Tell whether the topmost cell is what the others are: a heading nobody knows is not a person."""
    first = next((cell for cell in cells if cell.strip()), "")
    return fits_look(first, look)


def _exchanges(looks: Sequence[Look]) -> list[str]:
    roles = ["" for _ in looks]
    who = [i for i, look in enumerate(looks) if look in (Look.NAME, Look.REVERSED, Look.WORD, Look.INITIALS)]
    for column, role in zip(who, ("giver", "receiver", "title"), strict=False):
        roles[column] = role
    for column, look in enumerate(looks):
        role = {Look.DATE: "date", Look.SPENT: "time", Look.AMOUNT: "hours", Look.LONG: "title"}.get(look, "")
        if role and role not in roles and not roles[column]:
            roles[column] = role
    return roles if "receiver" in roles else ["" for _ in looks]


def _conversations(columns: Sequence[Sequence[str]], looks: Sequence[Look]) -> list[str]:
    """Take the longest texts for what was said, and what looks like days and names beside it for these."""
    roles = ["" for _ in looks]
    texts = [i for i, look in enumerate(looks) if look in (Look.LONG, Look.MIXED)]
    if not texts or (Look.LONG not in looks and Look.DATE not in looks):
        return roles
    said = max(texts, key=lambda i: average_length(columns[i]))
    roles[said] = "text"
    for column, look in enumerate(looks):
        role = "date" if look is Look.DATE else "with" if look in _NAMES[:3] else ""
        if role and role not in roles:
            roles[column] = role
    return roles
