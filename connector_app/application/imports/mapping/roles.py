"""What a column can hold, by what the rows of a file are: the roles a column is given, and their labels."""

from dataclasses import dataclass

from connector_app.application.imports.arriving import Content
from connector_app.text import QT_TRANSLATE_NOOP

#: Role code -> label (context ``ImportRoles``), in the order to choose from; a column left out has the role "".
ROLES: dict[Content, dict[str, str]] = {
    Content.PEOPLE: {
        "full": QT_TRANSLATE_NOOP("ImportRoles", "Name"),
        "reversed": QT_TRANSLATE_NOOP("ImportRoles", "Name, surname first"),
        "given": QT_TRANSLATE_NOOP("ImportRoles", "First name"),
        "middle": QT_TRANSLATE_NOOP("ImportRoles", "Middle name"),
        "family": QT_TRANSLATE_NOOP("ImportRoles", "Surname"),
        "prefix": QT_TRANSLATE_NOOP("ImportRoles", "Title before the name"),
        "suffix": QT_TRANSLATE_NOOP("ImportRoles", "Letters after the name"),
        "names": QT_TRANSLATE_NOOP("ImportRoles", "Full name"),
        "nick": QT_TRANSLATE_NOOP("ImportRoles", "Also known as"),
        "file as": QT_TRANSLATE_NOOP("ImportRoles", "Filed as"),
        "organisation": QT_TRANSLATE_NOOP("ImportRoles", "Organisation"),
        "phone": QT_TRANSLATE_NOOP("ImportRoles", "Phone"),
        "email": QT_TRANSLATE_NOOP("ImportRoles", "Email"),
        "address": QT_TRANSLATE_NOOP("ImportRoles", "Address, or a part of it"),
        "postcode": QT_TRANSLATE_NOOP("ImportRoles", "Postcode"),
        "place": QT_TRANSLATE_NOOP("ImportRoles", "Neighbourhood"),
        "age": QT_TRANSLATE_NOOP("ImportRoles", "Age or age band"),
        "pronouns": QT_TRANSLATE_NOOP("ImportRoles", "Pronouns"),
        "met": QT_TRANSLATE_NOOP("ImportRoles", "How we met"),
        "access": QT_TRANSLATE_NOOP("ImportRoles", "Access needs"),
        "id": QT_TRANSLATE_NOOP("ImportRoles", "Reference"),
        "counted": QT_TRANSLATE_NOOP("ImportRoles", "Agreed to be counted (yes or no)"),
        "notes": QT_TRANSLATE_NOOP("ImportRoles", "Notes"),
    },
    Content.EXCHANGES: {
        "giver": QT_TRANSLATE_NOOP("ImportRoles", "Who gave"),
        "receiver": QT_TRANSLATE_NOOP("ImportRoles", "Who received"),
        "date": QT_TRANSLATE_NOOP("ImportRoles", "Date"),
        "hours": QT_TRANSLATE_NOOP("ImportRoles", "Hours"),
        "minutes": QT_TRANSLATE_NOOP("ImportRoles", "Minutes"),
        "time": QT_TRANSLATE_NOOP("ImportRoles", "Time, such as 1:30 or 45 min"),
        "title": QT_TRANSLATE_NOOP("ImportRoles", "What was given"),
        "status": QT_TRANSLATE_NOOP("ImportRoles", "Whether it happened"),
    },
    Content.CONVERSATIONS: {
        "date": QT_TRANSLATE_NOOP("ImportRoles", "Date"),
        "with": QT_TRANSLATE_NOOP("ImportRoles", "With whom"),
        "given": QT_TRANSLATE_NOOP("ImportRoles", "First name"),
        "family": QT_TRANSLATE_NOOP("ImportRoles", "Surname"),
        "text": QT_TRANSLATE_NOOP("ImportRoles", "What was said"),
        "place": QT_TRANSLATE_NOOP("ImportRoles", "Place"),
        "themes": QT_TRANSLATE_NOOP("ImportRoles", "Themes"),
    },
}
#: The roles that tell how long something took.
TIMES = ("hours", "minutes", "time")
#: What a row must have a column for, one role of each group, to be of this content at all.
NEEDED: dict[Content, tuple[frozenset[str], ...]] = {
    Content.PEOPLE: (
        frozenset(
            {"full", "reversed", "given", "family", "nick", "file as", "organisation", "phone", "email", "id"}
        ),
    ),
    # Where nobody is said to have received, hours given were given to everybody.
    Content.EXCHANGES: (frozenset({"giver"}), frozenset({"receiver", *TIMES})),
    Content.CONVERSATIONS: (frozenset({"text"}),),
}


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the rows of a sheet are and what each of its columns holds.

    `heading` is the index into the sheet's rows of the lowest row of headings, None when it has none; `roles` has
    the role of each column, "" for one that is left out; `recognised` names the program whose layout it is.
    """

    content: Content
    heading: int | None
    roles: tuple[str, ...]
    recognised: str = ""

    def columns(self, role: str) -> list[int]:
        """Return the columns that hold a role, from left to right."""
        return [index for index, held in enumerate(self.roles) if held == role]

    @property
    def enough(self) -> bool:
        """Tell whether there is a column for everything that a row cannot do without."""
        return all(group.intersection(self.roles) for group in NEEDED[self.content])
