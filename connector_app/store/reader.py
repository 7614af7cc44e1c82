"""The reader: questions to an open notebook, by the terms of `application.ports.Reader`."""

import json
from array import array
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Select, func, select, text

from connector_app.application.charts_reader import ChartsReader
from connector_app.application.duplicates_reader import DuplicatesReader
from connector_app.application.rows import Candidate, Found, Hit, KeptRow, Listing, Row, Totals, TrailRow
from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.domain.period import Period
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request
from connector_app.store import answers, figures, rights, schema
from connector_app.store import listing as lists
from connector_app.store.arrivals import NotebookArrivals
from connector_app.store.asking import Asking
from connector_app.store.charts import ChartCounts
from connector_app.store.code_use import codes_in_use
from connector_app.store.duplicates import Duplicates
from connector_app.store.facts import Counting
from connector_app.store.heard import NotebookHeard
from connector_app.store.loading import everything, how_many, keys_of, load, load_refs
from connector_app.store.mentions import mentions
from connector_app.store.names import Names
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.offers import NotebookOffers
from connector_app.store.packed import numbers_of
from connector_app.store.people_reading import PeopleReading
from connector_app.store.picture import NotebookPicture
from connector_app.store.referring import referring_to
from connector_app.store.search import count as count_found
from connector_app.store.search import search
from connector_app.store.today import NotebookToday
from connector_app.store.windows import rows_of
from connector_app.summary.facts import Column, Facts
from connector_app.summary.lists import AnswerList

_LABELS = text("""
    SELECT json_group_array(json_array(wanted.value, coalesce(identity.label, named.name)))
    FROM json_each(:ids) AS wanted
    CROSS JOIN party ON party.id = unhex(wanted.value)
    LEFT JOIN person_identity AS identity ON identity.key = party.key
    LEFT JOIN group_identity AS named ON named.key = party.key
    WHERE identity.key IS NOT NULL OR named.key IS NOT NULL
    """)
_IDENTIFIERS = text("""
    SELECT json_group_array(DISTINCT known) FROM (
        SELECT label AS known FROM person_identity
        UNION ALL SELECT names FROM person_identity
        UNION ALL SELECT also_known_as FROM person_identity
        UNION ALL SELECT code FROM person_identity
        UNION ALL SELECT name FROM group_identity
        UNION ALL SELECT value FROM contact_point)
    WHERE known <> ''
    """)
_OF_OTHERS = text("""
    SELECT json_group_array(DISTINCT known) FROM (
        SELECT key, label AS known FROM person_identity
        UNION ALL SELECT key, names FROM person_identity
        UNION ALL SELECT key, also_known_as FROM person_identity
        UNION ALL SELECT key, code FROM person_identity
        UNION ALL SELECT party, value FROM contact_point)
    WHERE known <> '' AND key <> (SELECT key FROM party WHERE id = unhex(:id))
    """)


class NotebookReader:
    """Questions to an open notebook; safe on any thread."""

    def __init__(self, engine: Engine, path: Path, connected: Callable[[], Any]) -> None:
        """Ask through `engine`; `connected` makes the connection on which only counting happens."""
        self._asking = Asking(engine, path.name)
        self._names = Names()
        self._duplicates = Duplicates(self._asking)
        self._counting = Counting(self._asking, connected, path.name)
        self._offers = NotebookOffers(self._asking)
        self._heard = NotebookHeard(self._asking)
        self._people = PeopleReading(self._asking)
        self._today = NotebookToday(self._asking)

    @property
    def today(self) -> NotebookToday:
        """Return what answers the questions of the first page."""
        return self._today

    @property
    def people(self) -> PeopleReading:
        """Return who answers questions about one person or group."""
        return self._people

    @property
    def heard(self) -> NotebookHeard:
        """Return who answers questions about insights, what came of them, and partners."""
        return self._heard

    @property
    def offers(self) -> NotebookOffers:
        """Return the questions about what people bring and would be glad of."""
        return self._offers

    @property
    def charts(self) -> ChartsReader:
        """Return who answers questions about figures over time."""
        return ChartCounts(self._asking)

    @property
    def picture(self) -> NotebookPicture:
        """Return questions about who gives to whom."""
        return NotebookPicture(self._asking)

    def get(self, ref: Ref) -> Noun | None:
        """Return one noun, or None."""
        with self._asking.connection() as connection:
            return load_refs(connection, [ref]).get(ref)

    def order(self, listing: Listing) -> Column:
        """Return the keys of all rows of a list, in order."""
        if listing.kind is Kind.INSIGHT:
            return array("q", self._heard.order(listing))
        with self._asking.connection() as connection:
            joined = lists.joined_keys(connection, listing)
        return numbers_of(joined)

    def count(self, listing: Listing) -> int:
        """Return how many rows a list has."""
        if listing.kind is Kind.INSIGHT:
            return len(self._heard.order(listing))
        with self._asking.connection() as connection:
            return figures.count(connection, listing)

    def rows(self, kind: Kind, keys: Sequence[int]) -> list[Row]:
        """Return the rows of a window of keys, in their order; vanished ones are left out."""
        if kind is Kind.INSIGHT:
            return list(self._heard.rows(keys))
        return rows_of(self._asking.value, kind, keys)

    def key_of(self, ref: Ref) -> int | None:
        """Return a noun's key in lists, or None."""
        with self._asking.connection() as connection:
            return keys_of(connection, ref.kind, [ref.id]).get(ref.id)

    def search(self, words: str, limit: int = 50) -> Found:
        """Find what was said and names, as you type; where nothing is found, names that differ by a slip."""
        with self._asking.connection() as connection:
            found = search(connection, words, limit)
            if found.hits:
                return found
            near = self._names.near(connection, words, limit)
        hits = tuple(Hit(each.kind, each.id, each.label, each.hint) for each in near)
        return Found(hits, len(hits))

    def count_found(self, words: str) -> int:
        """Return how much there is to find, at most 1,000."""
        with self._asking.connection() as connection:
            return count_found(connection, words)

    def complete(self, prefix: str, limit: int = 8) -> list[Candidate]:
        """Return people and groups whose name starts so, across accents; by typo when few do."""
        with self._asking.connection() as connection:
            return self._names.complete(connection, prefix, limit)

    def named(self, name: str) -> list[Candidate]:
        """Return people and groups of this name, folded: full label, else other full name, else leading words."""
        with self._asking.connection() as connection:
            return self._names.named(connection, name)

    def places(self) -> list[Place]:
        """Return all places by name."""
        with self._asking.connection() as connection:
            keys = connection.scalars(select(schema.place.c.key)).all()
            found = [noun for noun in load(connection, Kind.PLACE, keys) if isinstance(noun, Place)]
        return sorted(found, key=lambda place: (fold(place.name), place.id))

    def mentions(self, words: Sequence[str], pieces: Sequence[str]) -> list[Ref]:
        """Return nouns in which one of these folded words stands, or one of the pieces, in small letters."""
        with self._asking.connection() as connection:
            return mentions(connection, words, pieces)

    def labels(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the labels of people and groups by id."""
        with self._asking.connection() as connection:
            found = connection.execute(_LABELS, {"ids": json.dumps(list(ids))}).scalar_one()
        return dict(json.loads(found))

    def codes_in_use(self, list_code: str) -> frozenset[str]:
        """Return the codes of a list that stand anywhere as tags, answers, steps of plans or scores."""
        with self._asking.connection() as connection:
            return codes_in_use(connection, list_code)

    def consents(self, person_id: str) -> list[Consent]:
        """Return a person's consent history, oldest first."""
        with self._asking.connection() as connection:
            return answers.history(connection, person_id)

    def standing(self, person_ids: Iterable[str], purpose: Purpose, organisation: str = "") -> dict[str, Consent]:
        """Return the answer that stands for each person who has one; of sharing, about one organisation."""
        with self._asking.connection() as connection:
            return answers.standing(connection, person_ids, purpose, organisation)

    def consents_due(self, today: date) -> list[Consent]:
        """Return the answers that stand and should be asked again by now, the longest due first."""
        with self._asking.connection() as connection:
            return answers.due(connection, today)

    def referring_to(self, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
        """Return what refers to any of these: (one of them, a conversation, exchange, consent ... that does)."""
        with self._asking.connection() as connection:
            return referring_to(connection, refs)

    def everything(self) -> Generator[list[Noun], None, None]:
        """Yield all nouns in batches of one kind, in the order of the kinds, as they are at one moment."""
        with self._asking.connection() as connection:
            yield from everything(connection)

    def how_many(self) -> int:
        """Return how many nouns there are in all."""
        with self._asking.connection() as connection:
            return how_many(connection)

    def resting(self, person_ids: Iterable[str]) -> set[str]:
        """Return those of the people whose record is only kept: not counted, quoted, matched or reminded of."""
        with self._asking.connection() as connection:
            return rights.resting(connection, person_ids)

    def requests(self) -> list[Request]:
        """Return all requests: the open ones first, those that came in first before later ones."""
        with self._asking.connection() as connection:
            return rights.requests(connection)

    def to_review(self, today: date, before: date, limit: int) -> list[KeptRow]:
        """Return who was last met by `before`, whose time to be kept is over, or who asked to be forgotten."""
        with self._asking.connection() as connection:
            return rights.to_review(connection, today, before, limit)

    def stopped(self) -> list[KeptRow]:
        """Return the people who said no to being kept, or took their yes back."""
        with self._asking.connection() as connection:
            return rights.stopped(connection)

    def trail(self, before: int | None = None, limit: int = 50) -> list[TrailRow]:
        """Return the newest lines of the audit trail, those before a key when there is one."""
        with self._asking.connection() as connection:
            return rights.trail(connection, before, limit)

    def follow_ups_of(self, conversation_id: str) -> list[Noun]:
        """Return the follow-ups promised in a conversation."""
        follow_up, conversation = schema.follow_up, schema.conversation
        asked = select(follow_up.c.key).join(conversation, conversation.c.key == follow_up.c.conversation)
        asked = asked.where(conversation.c.id == bytes.fromhex(conversation_id)).order_by(follow_up.c.key)
        with self._asking.connection() as connection:
            return load(connection, Kind.FOLLOW_UP, connection.scalars(asked).all())

    def quotes(self, period: Period) -> list[Quote]:
        """Return what is quoted from the conversations of a period."""
        conversation = schema.quote.c.conversation
        first, last = first_key(period.first.toordinal()), last_key(period.last.toordinal())
        return self._quotes(select(schema.quote.c.key).where(conversation.between(first, last)))

    def quotes_of(self, conversation_id: str) -> list[Quote]:
        """Return what is quoted from one conversation."""
        quote, conversation = schema.quote, schema.conversation
        asked = select(quote.c.key).join(conversation, conversation.c.key == quote.c.conversation)
        return self._quotes(asked.where(conversation.c.id == bytes.fromhex(conversation_id)))

    def _quotes(self, asked: Select[int]) -> list[Quote]:
        with self._asking.connection() as connection:
            keys = connection.scalars(asked.order_by(schema.quote.c.key)).all()
            return [noun for noun in load(connection, Kind.QUOTE, keys) if isinstance(noun, Quote)]

    def last_exchange_id(self) -> str | None:
        """Return the id of the exchange recorded last, or None."""
        exchange = schema.exchange
        asked = select(exchange.c.id).order_by(exchange.c.created_at.desc()).limit(1)
        with self._asking.connection() as connection:
            found = connection.scalar(asked)
        return None if found is None else found.hex()

    def totals(self) -> Totals:
        """Return how much there is."""
        follow_up = schema.follow_up
        people, talks, exchanges, groups = (
            select(func.count()).select_from(table)
            for table in (schema.person, schema.conversation, schema.exchange, schema.social_group)
        )
        still_open = select(func.count()).select_from(follow_up).where(follow_up.c.closed_on.is_(None))
        asked = (people, talks, exchanges, still_open, groups)
        with self._asking.connection() as connection:
            return Totals(*(int(connection.scalar(statement) or 0) for statement in asked))

    def given(self, period: Period) -> tuple[int, int]:
        """Return the exchanges of a period, and the minutes given in them."""
        with self._asking.connection() as connection:
            return figures.given(connection, period)

    def tallies(self, party_ids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return in how many exchanges each person or group gave, and in how many they received; by id."""
        with self._asking.connection() as connection:
            return figures.tallies(connection, party_ids)

    def facts(self, period: Period, lists: Sequence[AnswerList] = ()) -> Facts:
        """Return packed columns for counting: no name, no text, no identity table is read."""
        return self._counting.facts(period, lists)

    def arcs(self, period: Period | None) -> list[tuple[int, int]]:
        """Return (giver, receiver) of every leg between people and groups, as keys; the commons left out."""
        return self._counting.arcs(period)

    def identifiers(self) -> list[str]:
        """Return every label, name, code, group name and way to reach somebody: what no file may hold."""
        with self._asking.connection() as connection:
            found: list[str] = json.loads(connection.execute(_IDENTIFIERS).scalar_one())
        return found

    def identifiers_of_others(self, person_id: str) -> list[str]:
        """Return every label, name, code and way to reach somebody but this person; names of groups left out."""
        with self._asking.connection() as connection:
            found: list[str] = json.loads(connection.execute(_OF_OTHERS, {"id": person_id}).scalar_one())
        return found

    @property
    def arrivals(self) -> NotebookArrivals:
        """Return who answers what a file is compared with before it is taken in."""
        return NotebookArrivals(self._asking)

    @property
    def duplicates(self) -> DuplicatesReader:
        """Return who answers questions about people who may be one person."""
        return self._duplicates

    def interrupt(self) -> None:
        """Make the questions now running on other threads fail with Interrupted."""
        self._asking.interrupt()

    def forget_names(self) -> None:
        """Read the words of names again when they are needed next; somebody has written."""
        self._names.forget()
