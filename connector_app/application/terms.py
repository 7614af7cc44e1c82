"""The community's own terms: what they refuse of a summary, for whom; nobody is ever left out instead.

A summary without somebody, beside one with them, would let them be worked out by taking one from the other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from connector_app.application.heard_reader import PassedOn
from connector_app.application.reader import Reader
from connector_app.application.statement_words import SAID_AND_DONE
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.errors import Refused
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import Period
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.terms import Terms
from connector_app.summary.protected import Protected, ProtectedTable


class Content(StrEnum):
    """What terms speak of, by the name of their field."""

    NUMBERS = "numbers"
    INSIGHTS = "insights"
    QUOTES = "quotes"


#: What stops a summary whose terms do not let a content go.
_REFUSED = {
    Content.NUMBERS: "terms_numbers",
    Content.INSIGHTS: "terms_insights",
    Content.QUOTES: "terms_quotes",
}


class Why(StrEnum):
    """Why something may not be received."""

    #: Nobody knows which partner service the summary is for.
    UNNAMED = "unnamed"
    NOT_AGREED = "not_agreed"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a group or a place (`who`, by name) does not let `partner` receive; `until` where terms are over."""

    who: str
    content: Content
    why: Why
    partner: str = ""
    until: date | None = None

    def error(self) -> Refused:
        """Return it as what stops a summary: terms_unnamed, terms_over, terms_numbers, _insights or _quotes."""
        if self.why is Why.UNNAMED:
            return Refused("terms_unnamed", who=self.who)
        if self.why is Why.OVER:
            return Refused("terms_over", who=self.who, partner=self.partner, day=self.until or "")
        return Refused(_REFUSED[self.content], who=self.who, partner=self.partner)


def partner_of(reader: Reader, organisation_id: str | None, recipient: str) -> Organisation | None:
    """Return the partner service that is meant: the one chosen, else the only one that is called like this."""
    if organisation_id is not None:
        chosen = reader.get(Ref(Kind.ORGANISATION, organisation_id))
        return chosen if isinstance(chosen, Organisation) else None
    wanted = fold(recipient.strip())
    found = [row.organisation for row in reader.heard.organisations() if fold(row.organisation.name) == wanted]
    return found[0] if len(found) == 1 else None


def refusals(
    reader: Reader, partner: Organisation | None, protected: Protected, today: date
) -> tuple[Refusal, ...]:
    """Return what the terms of groups and places refuse of a summary for a partner, by their names."""
    part = _Part(reader, protected)
    found = []
    for holder, agreed in _by_holder(reader).items():
        for content in Content:
            if part.has(holder, content):
                why = _refused(agreed, partner.id if partner else None, content, today)
                if why is not None:
                    until = max((each.until for each in agreed if each.until), default=None)
                    named = partner.name if partner else ""
                    found.append(Refusal(_name(reader, holder), content, why, named, until))
    return tuple(sorted(found, key=lambda each: (fold(each.who), tuple(Content).index(each.content))))


def require_terms(reader: Reader, partner: Organisation | None, protected: Protected, today: date) -> None:
    """Raise Refused with the first thing that terms refuse, naming everybody whose terms refuse it so."""
    refused = refusals(reader, partner, protected, today)
    if refused:
        raise told(refused)[0]


def told(refused: Sequence[Refusal]) -> list[Refused]:
    """Return the refusals as sentences: one for everybody whose terms refuse the same for the same reason."""
    alike: dict[tuple[object, ...], list[Refusal]] = {}
    for each in refused:
        content = each.content if each.why is Why.NOT_AGREED else None
        day = each.until if each.why is Why.OVER else None
        alike.setdefault((each.why, content, day), []).append(each)
    return [
        Refusal(
            ", ".join(dict.fromkeys(e.who for e in same)), one.content, one.why, one.partner, one.until
        ).error()
        for same in alike.values()
        for one in same[:1]
    ]


class AgreedTerms:
    """The terms of one notebook, read once; makes no further question where nobody has agreed on any."""

    def __init__(self, reader: Reader) -> None:
        self._near = _Near(reader)
        self._of = _by_holder(reader)

    def allow_insight(self, insight: Insight, partner_id: str, on: date) -> bool:
        """Tell whether every group and place it was heard from lets this partner have it on a day."""
        near = self._near.insight(insight) if self._of else ()
        return all(
            _refused(self._of[each], partner_id, Content.INSIGHTS, on) is None for each in near if each in self._of
        )


def _by_holder(reader: Reader) -> dict[Ref, list[Terms]]:
    found: dict[Ref, list[Terms]] = {}
    for each in reader.heard.terms():
        found.setdefault(_holder(each), []).append(each)
    return found


def _holder(terms: Terms) -> Ref:
    return Ref(Kind.GROUP, terms.group_id) if terms.group_id else Ref(Kind.PLACE, terms.place_id or "")


def _name(reader: Reader, holder: Ref) -> str:
    found = reader.get(holder)
    return found.name if isinstance(found, Group | Place) else ""


def _refused(agreed: Iterable[Terms], partner_id: str | None, content: Content, today: date) -> Why | None:
    """Return why a partner may not receive something, None where it may: the latest terms speak."""
    if partner_id is None:
        return Why.UNNAMED
    begun = [t for t in agreed if t.organisation_id in (None, partner_id) and t.agreed_on <= today]
    latest = max((each.agreed_on for each in begun), default=None)
    speaking = [t for t in begun if t.agreed_on == latest and t.organisation_id is not None]
    if not speaking:
        return Why.NOT_AGREED
    if not all(each.holds(today) for each in speaking):
        return Why.OVER
    return None if all(getattr(each, content.value) for each in speaking) else Why.NOT_AGREED


class _Part:
    """Which groups and places have a part in what of a summary."""

    def __init__(self, reader: Reader, protected: Protected) -> None:
        self._reader = reader
        self._protected = protected
        self._period: Period = protected.period
        self._near = _Near(reader)

    def has(self, holder: Ref, content: Content) -> bool:
        """Tell whether a group or place is behind any of this."""
        match content:
            case Content.NUMBERS:
                return holder in self._counted
            case Content.INSIGHTS:
                return holder in self._insights
            case Content.QUOTES:
                return holder in self._quotes

    @cached_property
    def _counted(self) -> frozenset[Ref]:
        """Return who is behind the numbers, and every place of which one is shown: people may have moved since."""
        found = self._reader.heard.counted_under(self._period)
        groups = {Ref(Kind.GROUP, id_) for id_ in found.groups}
        shown = {fold(label) for table in self._protected.tables for label in _with_a_number(table)}
        named = [place.id for place in self._reader.places() if fold(place.name) in shown]
        counted = frozenset(groups | {Ref(Kind.PLACE, id_) for id_ in found.places})
        return counted.union(*map(self._near.around, named))

    @cached_property
    def _insights(self) -> frozenset[Ref]:
        """Return who is behind the insights and the plans they shaped, by the words that would leave.

        Words that no insight and no plan has any more may be of any: then all that were passed on are meant.
        """
        pages = self._protected.statements
        words = {text for page in pages for text in page.approved}
        if not words:
            return frozenset()
        passed_on: Sequence[PassedOn] = self._reader.heard.passed_on(self._period)
        plans = [plan for plan in self._reader.heard.plans() if words & set(plan.words)]
        said = {text for page in pages if page.name == SAID_AND_DONE.name for text in page.approved}
        stated = [each.insight for each in passed_on if each.insight.safe_text in said]
        known = {each.safe_text for each in stated} | {text for plan in plans for text in plan.words}
        if not words <= known:
            stated = [each.insight for each in passed_on]
        shaping = [self._insight(by.insight_id) for plan in plans for by in plan.shaped_by]
        return frozenset().union(*map(self._near.insight, (*stated, *filter(None, shaping))))

    @cached_property
    def _quotes(self) -> frozenset[Ref]:
        """Return who is behind the quotes, by their words; of words that are nobody's any more every quote."""
        if not self._protected.quotes:
            return frozenset()
        texts = {quote.text for quote in self._protected.quotes}
        quotes = self._reader.quotes(self._period)
        meant = [quote for quote in quotes if quote.safe_text in texts]
        if not texts <= {quote.safe_text for quote in meant}:
            meant = list(quotes)
        return frozenset().union(*(self._near.talk(quote.conversation_id) for quote in meant))

    def _insight(self, id_: str) -> Insight | None:
        found = self._reader.get(Ref(Kind.INSIGHT, id_))
        return found if isinstance(found, Insight) else None


def _with_a_number(table: ProtectedTable) -> Iterator[str]:
    """Yield the labels of rows and columns in which a number is shown."""
    for label, row in zip(table.rows, table.cells, strict=True):
        for column, shown in zip(table.columns, row, strict=True):
            if isinstance(shown, int):
                yield from (label, column)


class _Near:
    """Which groups and places a conversation or an insight comes from."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._near: dict[str, frozenset[Ref]] = {}

    @cached_property
    def _around(self) -> Mapping[str, frozenset[Ref]]:
        """Return each place with what it lies in."""
        parent = {place.id: place.parent_id for place in self._reader.places()}
        found = {}
        for id_ in parent:
            seen: set[str] = set()
            at: str | None = id_
            while at is not None and at not in seen:
                seen.add(at)
                at = parent.get(at)
            found[id_] = frozenset(Ref(Kind.PLACE, each) for each in seen)
        return found

    def around(self, place_id: str) -> frozenset[Ref]:
        """Return a place with what it lies in."""
        return self._around.get(place_id, frozenset())

    def insight(self, insight: Insight) -> frozenset[Ref]:
        """Return where an insight was heard: its place, and what its conversations are near to."""
        own = self._around.get(insight.place_id or "", frozenset())
        return own.union(*(self.talk(source.conversation_id) for source in insight.sources))

    def talk(self, id_: str) -> frozenset[Ref]:
        """Return the group and places of a conversation, and the places of whoever took part."""
        if id_ not in self._near:
            talk = self._reader.get(Ref(Kind.CONVERSATION, id_))
            self._near[id_] = self._of_talk(talk) if isinstance(talk, Conversation) else frozenset()
        return self._near[id_]

    def _of_talk(self, talk: Conversation) -> frozenset[Ref]:
        there = [part.person_id for part in talk.people if part.role is not Role.MENTIONED]
        people = [self._reader.get(Ref(Kind.PERSON, id_)) for id_ in there]
        homes = [person.place_id for person in people if isinstance(person, Person)]
        places = (self._around.get(id_ or "", frozenset()) for id_ in (talk.place_id, *homes))
        group = {Ref(Kind.GROUP, talk.group_id)} if talk.group_id else set()
        return frozenset(group).union(*places)
