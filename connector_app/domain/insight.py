"""An insight: what was heard, gathered from conversations, passed on in words that may leave, and told back."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from connector_app.domain.conversation import Stance
from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.tag import Tag

#: Letters of the words that leave, as of a quote.
LONGEST_SAFE = 300


class InsightKind(StrEnum):
    """What it is."""

    NEED = "need"
    BARRIER = "barrier"
    STRENGTH = "strength"
    IDEA = "idea"
    GOOD_EXPERIENCE = "good_experience"
    POOR_EXPERIENCE = "poor_experience"


class InsightLevel(StrEnum):
    """How far it reaches: from one person to how services work."""

    INDIVIDUAL = "individual"
    FAMILY = "family"
    GROUP = "group"
    COMMUNITY = "community"
    SYSTEM = "system"


class HowTaken(StrEnum):
    """How somebody took what they were told."""

    GLAD = "glad"
    MIXED = "mixed"
    DISAPPOINTED = "disappointed"


@dataclass(frozen=True, slots=True)
class Source:
    """A conversation in which it was heard."""

    conversation_id: str


@dataclass(frozen=True, slots=True)
class ToldBack:
    """On a day, a person or a group heard what became of it; without either, everybody who said it did."""

    on: date
    person_id: str | None = None
    group_id: str | None = None
    how_taken: HowTaken | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """What was heard; `title` and `note` stay here, `safe_text` is what partners read.

    `theme` is a code of the theme list, `heard_on` the day of the first conversation it was gathered from. The
    safe text waits while `approved_on` is None; `approved_by` is whoever read it last, and is never exported.
    """

    title: str
    heard_on: date
    id: str = field(default_factory=new_id)
    kind: InsightKind = InsightKind.NEED
    level: InsightLevel = InsightLevel.COMMUNITY
    stance: Stance | None = None
    theme: str = ""
    place_id: str | None = None
    note: str = ""
    safe_text: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    sources: tuple[Source, ...] = ()
    tags: tuple[Tag, ...] = ()
    told_back: tuple[ToldBack, ...] = ()

    @property
    def approved(self) -> bool:
        """Tell whether somebody has read the safe text as it is now and let it go."""
        return self.approved_on is not None

    def check(self) -> None:
        """Raise RuleBroken without a title, with a conversation or tag twice, or a half filled in approval."""
        if not self.title.strip():
            raise RuleBroken("insight_without_title")
        if len(self.safe_text) > LONGEST_SAFE:
            raise RuleBroken("insight_too_long", most=LONGEST_SAFE)
        tags = [(tag.framework, tag.item) for tag in self.tags]
        for many in ([source.conversation_id for source in self.sources], tags):
            if len(many) != len(set(many)):
                raise RuleBroken("insight_twice")
        if self.approved != bool(self.approved_by.strip()):
            raise RuleBroken("insight_without_reviewer")
        if self.approved and not self.safe_text.strip():
            raise RuleBroken("insight_without_safe_text")

    def reworded(self, safe_text: str) -> "Insight":
        """Return it with these words for partners, on one line; when they are new, somebody has to read them."""
        words = " ".join(safe_text.split())
        return (
            self if words == self.safe_text else replace(self, safe_text=words, approved_by="", approved_on=None)
        )

    def confirmed(self, by: str, on: date) -> "Insight":
        """Return it with its words read and let go; raise RuleBroken when no name or no words are given."""
        approved = replace(self, approved_by=by.strip(), approved_on=on)
        approved.check()
        return approved
