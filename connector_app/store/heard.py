"""What was heard, for screens and files: insights with what came of them, partners, plans, terms, profiles."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, TextClause, text

from connector_app.application.heard_reader import (
    AnsweredBy,
    AnswerRow,
    CountedUnder,
    InsightRow,
    InsightsAsked,
    InsightState,
    InsightWhole,
    OrganisationRow,
    PassedOn,
    SimilarAsked,
    SourceRow,
    WaitingToHear,
)
from connector_app.application.rows import Listing
from connector_app.domain.folding import fold, words
from connector_app.domain.insight import Insight, InsightKind
from connector_app.domain.noun import Kind
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import Period
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.response import SETTLED, Response, ResponseState
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing
from connector_app.store.agreed import counted_under
from connector_app.store.asking import Asking
from connector_app.store.loading import keys_of, load
from connector_app.store.new_keys import day_of, first_key, last_key
from connector_app.store.similar import similar, source_rows
from connector_app.store.waiting import behind, waiting_to_hear

# Insights are gathered by hand: there are some hundreds of them, so that all are looked at.
_INSIGHTS = text("""
    SELECT json_group_array(json_array(insight.key, lower(hex(insight.id)), insight.title, insight.kind,
        insight.theme, insight.approved_on IS NOT NULL, insight.note, insight.safe_text,
        json((SELECT json_group_array(json_array(lower(hex(partner.id)), partner.name, response.state,
                response.answered_on, response.sent_on)) FROM response
            JOIN organisation AS partner ON partner.key = response.organisation
            WHERE response.insight = insight.key)),
        json((SELECT json_group_array(told."on") FROM insight_told_back AS told
            WHERE told.insight = insight.key))))
    FROM insight WHERE :key IS NULL OR insight.key = :key
    """)
_SOURCES = text("""
    SELECT json_group_array(conversation) FROM (
        SELECT conversation FROM insight_source WHERE insight = :key ORDER BY conversation DESC)
    """)
_GATHERED_FROM = text("""
    SELECT json_group_array(source.insight) FROM conversation AS talk
    CROSS JOIN insight_source AS source ON source.conversation = talk.key WHERE talk.id = unhex(:id)
    """)
_PASSED_ON = text("""
    SELECT json_group_array(key) FROM insight WHERE key IN (SELECT insight FROM response)
        AND key IN (SELECT insight FROM insight_source WHERE conversation BETWEEN :first AND :last)
    """)
_ORGANISATIONS = text("""
    SELECT json_group_array(json_array(lower(hex(partner.id)), found.sent, found.answered, found.last))
    FROM organisation AS partner CROSS JOIN (
        SELECT organisation, count(*) AS sent, count(answered_on) AS answered, max(sent_on) AS last
        FROM response GROUP BY organisation) AS found ON found.organisation = partner.key
    """)
_RESPONSES = """
    SELECT json_group_array(key) FROM (
        SELECT response.key FROM {wanted} ORDER BY response.sent_on DESC, response.key DESC)
    """
_RESPONSES_TO = text(
    _RESPONSES.format(wanted="insight JOIN response ON response.insight = insight.key WHERE insight.key = :key")
)
_RESPONSES_OF = text(
    _RESPONSES.format(
        wanted="organisation JOIN response ON response.organisation = organisation.key "
        "WHERE organisation.id = unhex(:id)"
    )
)
_BY_TOKEN = text(
    _RESPONSES.format(wanted="json_each(:tokens) AS wanted CROSS JOIN response ON response.token = wanted.value")
)
_MEASURED = text("""
    SELECT json_group_array(key) FROM (
        SELECT wellbeing.key FROM party CROSS JOIN wellbeing ON wellbeing.person = party.key
        WHERE party.id = unhex(:id) ORDER BY wellbeing.key DESC)
    """)
_ALL = {
    Kind.ORGANISATION: text("SELECT json_group_array(key) FROM organisation"),
    Kind.PLAN: text('SELECT json_group_array(key) FROM "plan"'),
    Kind.TERMS: text("SELECT json_group_array(key) FROM terms"),
    Kind.PROFILE: text("SELECT json_group_array(key) FROM profile"),
}


@dataclass(frozen=True, slots=True)
class _Found:
    """An insight as it is looked through, before anybody behind it is counted."""

    key: int
    id: str
    title: str
    kind: InsightKind
    theme: str
    approved: bool
    said: str
    partners: frozenset[str]
    sent_to: tuple[AnswerRow, ...]
    newest_answer: int | None
    told: tuple[int, ...]

    @property
    def state(self) -> InsightState:
        """Return how far it has come."""
        if not self.sent_to:
            return InsightState.GATHERED
        if self.newest_answer is None:
            return InsightState.PASSED_ON
        told = any(day >= self.newest_answer for day in self.told)
        return InsightState.TOLD_BACK if told else InsightState.ANSWERED

    @property
    def settled(self) -> bool:
        """Tell whether everybody who has it said that it is done, or is not."""
        return bool(self.sent_to) and all(each.state in SETTLED for each in self.sent_to)

    @property
    def days(self) -> int | None:
        """Return how many days passed from hearing it to first telling somebody back."""
        return min(self.told) - day_of(self.key) if self.told else None


class NotebookHeard:
    """The questions about what was heard, by the terms of `application.heard_reader.HeardReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask through `asking`."""
        self._asking = asking

    def insights(self, asked: InsightsAsked, limit: int = 100, offset: int = 0) -> list[InsightRow]:
        """Return insights, those heard last first."""
        with self._asking.connection() as connection:
            found = sorted(_matching(connection, asked), key=lambda each: each.key, reverse=True)
            return _rows(connection, found[offset : offset + limit])

    def order(self, listing: Listing) -> list[int]:
        """Return the keys of a list of insights, those heard last first."""
        asked = InsightsAsked(
            words=listing.words, theme=listing.theme or "", state=listing.heard, settled=listing.settled
        )
        with self._asking.connection() as connection:
            return sorted((each.key for each in _matching(connection, asked)), reverse=True)[: listing.limit]

    def rows(self, keys: Sequence[int]) -> list[InsightRow]:
        """Return the rows of some keys in their order; vanished ones are left out."""
        with self._asking.connection() as connection:
            found = {each.key: each for each in _looked_at(connection)}
            return _rows(connection, [found[key] for key in keys if key in found])

    def insights_total(self, asked: InsightsAsked) -> int:
        """Return how many there are in all."""
        with self._asking.connection() as connection:
            return len(_matching(connection, asked))

    def insight(self, insight_id: str) -> InsightWhole | None:
        """Return one insight with all that came of it, or None."""
        with self._asking.connection() as connection:
            key = keys_of(connection, Kind.INSIGHT, [insight_id]).get(insight_id)
            if key is None:
                return None
            (insight,) = (each for each in load(connection, Kind.INSIGHT, [key]) if isinstance(each, Insight))
            (row,) = _rows(connection, _looked_at(connection, key))
            responses = _responses(connection, _json(connection, _RESPONSES_TO, key=key))
            names = {each.id: each.name for each in _organisations(connection)}
            return InsightWhole(
                insight=insight,
                row=row,
                responses=tuple(AnsweredBy(each, names[each.organisation_id]) for each in responses),
                sources=tuple(source_rows(connection, _json(connection, _SOURCES, key=key))),
                waiting=waiting_to_hear(connection, row.people, [key]),
            )

    def gathered_from(self, conversation_id: str) -> list[Insight]:
        """Return the insights that were gathered from a conversation."""
        with self._asking.connection() as connection:
            return _insights(connection, _json(connection, _GATHERED_FROM, id=conversation_id))

    def passed_on(self, period: Period) -> list[PassedOn]:
        """Return the insights that were passed on and have a source in a period."""
        first, last = first_key(period.first.toordinal()), last_key(period.last.toordinal())
        with self._asking.connection() as connection:
            insights = _insights(connection, _json(connection, _PASSED_ON, first=first, last=last))
            keys = keys_of(connection, Kind.INSIGHT, [each.id for each in insights])
            return [
                PassedOn(
                    keys[each.id],
                    each,
                    tuple(_responses(connection, _json(connection, _RESPONSES_TO, key=keys[each.id]))),
                )
                for each in insights
            ]

    def similar(self, asked: SimilarAsked, limit: int = 20) -> list[SourceRow]:
        """Return conversations that belong to no insight yet and may belong to this, the likeliest first."""
        with self._asking.connection() as connection:
            return similar(connection, asked, limit)

    def waiting(self, limit: int = 200) -> WaitingToHear:
        """Return who took part in what was passed on and was not told back since."""
        with self._asking.connection() as connection:
            return waiting_to_hear(connection, limit)

    def organisations(self) -> list[OrganisationRow]:
        """Return the partner services by name."""
        with self._asking.connection() as connection:
            found = {id_: rest for id_, *rest in _json(connection, _ORGANISATIONS)}
            rows = []
            for partner in _organisations(connection):
                sent, answered, last = found.get(partner.id, (0, 0, None))
                rows.append(OrganisationRow(partner, sent, answered, last and date.fromordinal(last)))
        return rows

    def responses_of(self, organisation_id: str) -> list[tuple[Response, Insight]]:
        """Return what was passed on to an organisation, the newest first."""
        with self._asking.connection() as connection:
            responses = _responses(connection, _json(connection, _RESPONSES_OF, id=organisation_id))
            keys = keys_of(connection, Kind.INSIGHT, {each.insight_id for each in responses})
            insights = {each.id: each for each in _insights(connection, list(keys.values()))}
        return [(each, insights[each.insight_id]) for each in responses]

    def responses_by_token(self, tokens: Iterable[str]) -> dict[str, Response]:
        """Return the responses that tokens stand for, by token."""
        with self._asking.connection() as connection:
            keys = _json(connection, _BY_TOKEN, tokens=json.dumps(list(dict.fromkeys(tokens))))
            return {each.token: each for each in _responses(connection, keys)}

    def plans(self) -> list[Plan]:
        """Return the plans, those begun last first."""
        found = [each for each in self._all(Kind.PLAN) if isinstance(each, Plan)]
        return sorted(found, key=lambda plan: (plan.began_on, plan.id), reverse=True)

    def terms(self) -> list[Terms]:
        """Return all terms, those agreed on last first."""
        found = [each for each in self._all(Kind.TERMS) if isinstance(each, Terms)]
        return sorted(found, key=lambda terms: (terms.agreed_on, terms.id), reverse=True)

    def counted_under(self, period: Period) -> CountedUnder:
        """Return the groups and places with terms of which somebody is counted in a period."""
        with self._asking.connection() as connection:
            return counted_under(connection, period)

    def profiles(self) -> list[Profile]:
        """Return the summary profiles by name."""
        found = [each for each in self._all(Kind.PROFILE) if isinstance(each, Profile)]
        return sorted(found, key=lambda profile: (fold(profile.name), profile.id))

    def wellbeing_of(self, person_id: str) -> list[Wellbeing]:
        """Return somebody's answers to measures, the newest first."""
        with self._asking.connection() as connection:
            found = load(connection, Kind.WELLBEING, _json(connection, _MEASURED, id=person_id))
        return [each for each in found if isinstance(each, Wellbeing)]

    def _all(self, kind: Kind) -> Sequence[object]:
        with self._asking.connection() as connection:
            return load(connection, kind, _json(connection, _ALL[kind]))


def _matching(connection: Connection, asked: InsightsAsked) -> list[_Found]:
    wanted = words(asked.words)
    return [
        each
        for each in _looked_at(connection)
        if (asked.kind is None or each.kind is asked.kind)
        and (not asked.theme or each.theme == asked.theme)
        and (asked.organisation_id is None or asked.organisation_id in each.partners)
        and (asked.state is None or each.state is asked.state)
        and (asked.settled is None or each.settled is asked.settled)
        and (not wanted or _has(each.said, wanted))
    ]


def _has(said: str, wanted: Iterable[str]) -> bool:
    """Tell whether each of the folded words begins one of a text's words."""
    known = words(said)
    return all(any(word.startswith(part) for word in known) for part in wanted)


def _looked_at(connection: Connection, key: int | None = None) -> list[_Found]:
    """Return all insights, or the one of a key."""
    found = []
    for at, id_, title, kind, theme, approved, note, safe, sent, told in _json(connection, _INSIGHTS, key=key):
        answers = [day for *_, day, _ in sent if day is not None]
        found.append(
            _Found(
                key=at,
                id=id_,
                title=title,
                kind=InsightKind(kind),
                theme=theme,
                approved=bool(approved),
                said=f"{title} {note} {safe}",
                partners=frozenset(partner for partner, *_ in sent),
                sent_to=tuple(AnswerRow(name, ResponseState(state)) for _, name, state, _, _ in _by_day(sent)),
                newest_answer=max(answers, default=None),
                told=tuple(told),
            )
        )
    return found


def _by_day(sent: Iterable[Any]) -> list[Any]:
    """Return what was passed on by its day, and of one day by name."""
    return sorted(sent, key=lambda each: (each[4], fold(each[1]), each[0]))


def _rows(connection: Connection, found: Sequence[_Found]) -> list[InsightRow]:
    people = behind(connection, [each.key for each in found])
    return [
        InsightRow(
            id=each.id,
            title=each.title,
            kind=each.kind,
            theme=each.theme,
            heard_on=date.fromordinal(day_of(each.key)),
            approved=each.approved,
            state=each.state,
            sent_to=each.sent_to,
            people=len(people.people.get(each.key, ())),
            waiting=len(people.waiting.get(each.key, ())),
            days=each.days,
        )
        for each in found
    ]


def _insights(connection: Connection, keys: Sequence[int]) -> list[Insight]:
    return [each for each in load(connection, Kind.INSIGHT, keys) if isinstance(each, Insight)]


def _responses(connection: Connection, keys: Sequence[int]) -> list[Response]:
    return [each for each in load(connection, Kind.RESPONSE, keys) if isinstance(each, Response)]


def _organisations(connection: Connection) -> list[Organisation]:
    found = load(connection, Kind.ORGANISATION, _json(connection, _ALL[Kind.ORGANISATION]))
    partners = [each for each in found if isinstance(each, Organisation)]
    return sorted(partners, key=lambda each: (fold(each.name), each.id))


def _json(connection: Connection, asked: TextClause, **values: Any) -> Any:
    return json.loads(connection.execute(asked, values).scalar_one())
