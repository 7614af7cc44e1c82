"""The invented community's conversations and what was promised in them."""

from collections.abc import Iterator
from datetime import date, timedelta

from connector_app.application import sample_texts as texts
from connector_app.application.sample_cast import THEME_WEIGHTS
from connector_app.application.sample_dice import Deck, Dice, weighted
from connector_app.application.sample_people import Known
from connector_app.domain.conversation import (
    Change,
    Channel,
    CheckIn,
    Conversation,
    FeatureMention,
    Participant,
    Practice,
    Precision,
    Role,
    ShareLevel,
    Stance,
    StartedBy,
    ThemeMention,
)
from connector_app.domain.followup import ClosedAs, FollowUp, Leads
from connector_app.domain.tag import Basis, Tag

_FEATURES = (
    ("LISTEN", 0.5), ("STRENGTH", 0.35), ("RECIP", 0.22), ("SELFORG", 0.2), ("TRUTH", 0.2), ("POWER", 0.12),
)  # fmt: skip
_PRACTICES = (Practice.PRACTISED,) * 7 + (Practice.ASKED_FOR, Practice.ASKED_FOR, Practice.MISSING)
_CHANNELS = (Channel.IN_PERSON,) * 7 + (Channel.PHONE, Channel.PHONE, Channel.MESSAGE, Channel.EVENT)
_STARTED = (StartedBy.THEY, StartedBy.THEY, StartedBy.ME, StartedBy.CHANCE, StartedBy.ARRANGED, None)
_STANCES = (Stance.CONCERN,) * 5 + (Stance.IDEA, Stance.STRENGTH, Stance.THANKS, None, None)
_SHARES = (ShareLevel.PRIVATE,) + (ShareLevel.QUOTES_ALLOWED,) * 3 + (ShareLevel.THEMES_ONLY,) * 16
_CHECK_INS = ("CONTACT", "CONFIDENCE", "CONTROL")
_CHANGES = (Change.LESS,) * 2 + (Change.SAME,) * 4 + (Change.MORE,) * 4
_CLOSINGS = (ClosedAs.DONE,) * 7 + (ClosedAs.NOT_POSSIBLE, ClosedAs.NOT_NEEDED, ClosedAs.HANDED_OVER)
_MOST_THEMES = 3
#: Items of frameworks, in turn.
_TAGS = (
    *(Tag("HCSENSE", item, Basis.SAID_BY_PERSON) for item in ("HOPE", "PURPOSE", "MASTERY", "CONTROL")),
    *(Tag("C20P5A", item) for item in ("A_RESP", "A_SMI", "A_HTN")),
    Tag("C20PLUS", "PLUS_LOCAL"),
)
#: How many days ago what is gathered was said, and how much of each theme is.
_FIRST_GATHERED, _LAST_GATHERED, _MOST_GATHERED = 200, 70, 8
#: When the latest promises fall due, in days from today.
_DUE = (0, 1, 3, 6, -2, 10)


class Talk:
    """Makes conversations one after the other, in the order of their days."""

    def __init__(self, dice: Dice, known: Known, today: date) -> None:
        """`known` holds at least one person; what was promised long before `today` is closed."""
        self._dice = dice
        self._known = known
        self._today = today
        self._deck = Deck(dice, len(known.people))
        self._first = weighted(THEME_WEIGHTS)
        self._spoke = [Participant(person) for person in known.people]
        self._mentions = {
            (code, stance): ThemeMention(code, stance) for code in THEME_WEIGHTS for stance in (*Stance, None)
        }
        self._practices = {
            (code, practice): FeatureMention(code, practice) for code, _ in _FEATURES for practice in Practice
        }
        self._promises = 0
        self._talks = 0

    def on(self, day: date) -> Iterator[Conversation | FollowUp]:
        """Yield one conversation of a day, and with some what was promised in it."""
        dice = self._dice
        if dice.chance(0.03):
            yield self._stall(day)
            return
        person = self._met(day)
        themes = self._themes()
        conversation = Conversation(
            on=day,
            text=self._text(person, themes),
            id=dice.id(),
            precision=Precision.ABOUT if dice.chance(0.04) else Precision.DAY,
            channel=dice.pick(_CHANNELS),
            place_id=self._place(person),
            group_id=dice.pick(self._known.groups) if dice.chance(0.08) else None,
            started_by=dice.pick(_STARTED),
            share_level=dice.pick(_SHARES),
            people=self._people(person, day),
            themes=themes,
            features=tuple(
                self._practices[code, dice.pick(_PRACTICES)] for code, share in _FEATURES if dice.chance(share)
            ),
            check_ins=self._check_ins() if dice.chance(0.4) else (),
            tags=self._tags(),
        )
        yield conversation
        self._remember(conversation)
        if dice.chance(0.55 if day > self._today - timedelta(days=21) else 0.3):
            yield self._promise(conversation, self._known.people[person])

    def _tags(self) -> tuple[Tag, ...]:
        """Return under which items of frameworks the next conversation stands: one in five under any."""
        self._talks += 1
        turn, step = divmod(self._talks, 5)
        return (_TAGS[turn % len(_TAGS)],) if step == 0 else ()

    def _remember(self, conversation: Conversation) -> None:
        """Keep a few conversations of each theme that are old enough to be gathered and answered."""
        days = (self._today - conversation.on).days
        if conversation.share_level is ShareLevel.PRIVATE or not _LAST_GATHERED < days < _FIRST_GATHERED:
            return
        for mention in conversation.themes:
            said = self._known.said.setdefault(mention.code, [])
            if len(said) < _MOST_GATHERED:
                said.append((conversation.id, conversation.on))

    def _met(self, day: date) -> int:
        for _ in range(10):
            person = self._deck.draw()
            if self._known.here(person, day):
                break
        return person

    def _stall(self, day: date) -> Conversation:
        dice = self._dice
        venue, where = dice.pick(self._known.venues)
        return Conversation(
            on=day,
            text=dice.pick(texts.STALLS).replace("{where}", where),
            id=dice.id(),
            channel=Channel.EVENT,
            place_id=venue,
            headcount=dice.whole(4, 25),
            themes=self._themes(),
        )

    def _people(self, person: int, day: date) -> tuple[Participant, ...]:
        dice = self._dice
        here = (self._spoke[person],)
        if dice.chance(0.4):
            other = dice.pick(self._known.neighbours[self._known.homes[person]])
            if other != person and self._known.here(other, day):
                if dice.chance(0.7):
                    return (*here, self._spoke[other])
                role = Role.PRESENT if dice.chance(0.6) else Role.MENTIONED
                return (*here, Participant(self._known.people[other], role))
        return here

    def _place(self, person: int) -> str:
        if self._dice.chance(0.4):
            return self._dice.pick(self._known.venues)[0]
        return self._known.neighbourhoods[self._known.homes[person]]

    def _themes(self) -> tuple[ThemeMention, ...]:
        dice = self._dice
        codes = {dice.pick(self._first): None}
        while len(codes) < _MOST_THEMES and dice.chance(0.33):
            codes[dice.pick(self._first)] = None
        return tuple(self._mentions[code, dice.pick(_STANCES)] for code in codes)

    def _text(self, person: int, themes: tuple[ThemeMention, ...]) -> str:
        dice = self._dice
        said = [dice.pick(texts.LEADS).replace("{who}", self._known.called[person])] if dice.chance(0.7) else []
        for place, theme in enumerate(themes):
            matters, more, brings = texts.PARTS[theme.code]
            said.append(dice.pick(matters))
            if not place and dice.chance(0.6):
                said.append(dice.pick(more))
            if theme.stance is Stance.STRENGTH or dice.chance(0.3):
                said.append(dice.pick(brings))
        if dice.chance(0.5):
            said.append(dice.pick(texts.ENDINGS))
        return " ".join(filter(None, said))

    def _check_ins(self) -> tuple[CheckIn, ...]:
        dice = self._dice
        return tuple(
            CheckIn(code, dice.pick(_CHANGES), None, dice.chance(0.6)) for code in _CHECK_INS if dice.chance(0.75)
        )

    def _promise(self, conversation: Conversation, person_id: str) -> FollowUp:
        dice = self._dice
        what, leads = dice.pick(texts.PROMISES)
        due = conversation.on + timedelta(days=dice.whole(2, 15))
        closed_as = dice.pick(_CLOSINGS)
        if recent := conversation.on > self._today - timedelta(days=21):
            due = max(conversation.on, self._today + timedelta(days=_DUE[self._promises % len(_DUE)]))
            self._promises += 1
        return FollowUp(
            what=what,
            id=dice.id(),
            person_id=person_id,
            conversation_id=conversation.id,
            leads=Leads(leads),
            due=due,
            closed_as=None if recent else closed_as,
            closed_on=None if recent else min(self._today, due + timedelta(days=dice.whole(-2, 6))),
            reason=dice.pick(texts.REASONS) if closed_as is ClosedAs.NOT_POSSIBLE and not recent else "",
        )
