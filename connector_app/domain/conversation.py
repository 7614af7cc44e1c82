"""A conversation: what was said, who was there, what matters to them, how they are."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.tag import Tag


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"


class Channel(StrEnum):
    """How people spoke."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    MESSAGE = "message"
    ONLINE = "online"
    EVENT = "event"


class StartedBy(StrEnum):
    """Who began the conversation."""

    THEY = "they"
    ME = "me"
    CHANCE = "chance"
    ARRANGED = "arranged"


class ShareLevel(StrEnum):
    """What may leave: nothing at all, counts of themes, or words the person agreed to."""

    PRIVATE = "private"
    THEMES_ONLY = "themes_only"
    QUOTES_ALLOWED = "quotes_allowed"


class Role(StrEnum):
    """What a person had to do with a conversation; somebody only mentioned is not counted."""

    SPOKE_WITH = "spoke_with"
    PRESENT = "present"
    MENTIONED = "mentioned"


class Stance(StrEnum):
    """How a theme came up."""

    STRENGTH = "strength"
    CONCERN = "concern"
    IDEA = "idea"
    THANKS = "thanks"


class Practice(StrEnum):
    """Whether a feature of health creating practice was there, wished for, or absent."""

    PRACTISED = "practised"
    ASKED_FOR = "asked_for"
    MISSING = "missing"


class Change(StrEnum):
    """A check-in's answer, compared with before."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Participant:
    """One person's part in a conversation."""

    person_id: str
    role: Role = Role.SPOKE_WITH


@dataclass(frozen=True, slots=True)
class ThemeMention:
    """A theme that came up; `code` is of the theme list."""

    code: str
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class FeatureMention:
    """A feature of health creating practice; `code` is of the feature list."""

    code: str
    practice: Practice = Practice.PRACTISED


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Less, the same or more control, contact or confidence; without a person it speaks for all who spoke."""

    code: str
    change: Change
    person_id: str | None = None
    in_their_words: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What was said on a day; nothing but the text, or somebody who was there, is compulsory."""

    on: date
    text: str = ""
    id: str = field(default_factory=new_id)
    precision: Precision = Precision.DAY
    channel: Channel = Channel.IN_PERSON
    reached: bool = True
    place_id: str | None = None
    group_id: str | None = None
    started_by: StartedBy | None = None
    headcount: int | None = None
    share_level: ShareLevel = ShareLevel.THEMES_ONLY
    people: tuple[Participant, ...] = ()
    themes: tuple[ThemeMention, ...] = ()
    features: tuple[FeatureMention, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    tags: tuple[Tag, ...] = ()

    def check(self) -> None:
        """Raise RuleBroken when nothing at all was recorded or a person or code stands in twice."""
        if not (self.text.strip() or self.people or self.themes):
            raise RuleBroken("conversation_empty")
        for codes in (
            [p.person_id for p in self.people],
            [t.code for t in self.themes],
            [f.code for f in self.features],
            [(c.code, c.person_id) for c in self.check_ins],
            [(t.framework, t.item) for t in self.tags],
        ):
            if len(codes) != len(set(codes)):
                raise RuleBroken("conversation_twice")
        if self.headcount is not None and self.headcount < 1:
            raise RuleBroken("headcount_not_positive")
