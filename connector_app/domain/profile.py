"""A summary profile: what a partner gets each time, so that one key sends the next one."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class Rhythm(StrEnum):
    """Which period is sent next: the last one that is over."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class ChosenTable:
    """A table of the summary, by its name."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What goes to whom, how often and how finely cut.

    `pack` names the ready-made choice it began with (``pcn``, ``ics``, ``council`` or empty); `places` and `ages`
    are as a summary's cut, `language` a BCP 47 tag, `recipient` how the partner is written on the cover.
    """

    name: str
    id: str = field(default_factory=new_id)
    pack: str = ""
    organisation_id: str | None = None
    recipient: str = ""
    rhythm: Rhythm = Rhythm.QUARTER
    places: str = "neighbourhoods"
    ages: str = ""
    strict: bool = False
    language: str = "en-GB"
    response_sheet: bool = False
    charts: bool = False
    tables: tuple[ChosenTable, ...] = ()

    def check(self) -> None:
        """Raise RuleBroken without a name or with a table twice."""
        if not self.name.strip():
            raise RuleBroken("profile_without_name")
        if len({table.name for table in self.tables}) != len(self.tables):
            raise RuleBroken("profile_table_twice")
