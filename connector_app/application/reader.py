"""The questions that screens and other uses put to an open notebook; a part of the `ports`."""

from collections.abc import Collection, Generator, Iterable, Sequence
from datetime import date
from typing import Protocol

from connector_app.application.arrivals_reader import ArrivalsReader
from connector_app.application.charts_reader import ChartsReader
from connector_app.application.duplicates_reader import DuplicatesReader
from connector_app.application.heard_reader import HeardReader
from connector_app.application.offers_reader import OffersReader
from connector_app.application.people_reader import PeopleReader
from connector_app.application.picture_reader import PictureReader
from connector_app.application.rows import Candidate, Found, KeptRow, Listing, Row, Totals, TrailRow
from connector_app.application.today_reader import TodayReader
from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.domain.period import Period
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request
from connector_app.summary.facts import Column, Facts
from connector_app.summary.lists import AnswerList


class Reader(Protocol):
    """Questions to an open notebook; safe on any thread."""

    @property
    def charts(self) -> ChartsReader:
        """Return who answers questions about figures over time."""

    @property
    def picture(self) -> PictureReader:
        """Return questions about who gives to whom."""

    @property
    def heard(self) -> HeardReader:
        """Return who answers questions about insights, what came of them, and partners."""

    @property
    def offers(self) -> OffersReader:
        """Return the questions about what people bring and would be glad of."""

    @property
    def people(self) -> PeopleReader:
        """Return who answers questions about one person or group."""

    @property
    def today(self) -> TodayReader:
        """Return what answers the questions of the first page."""

    def get(self, ref: Ref) -> Noun | None:
        """Return one noun, or None."""

    def order(self, listing: Listing) -> Column:
        """Return the keys of all rows of a list, in order."""

    def count(self, listing: Listing) -> int:
        """Return how many rows a list has."""

    def rows(self, kind: Kind, keys: Sequence[int]) -> list[Row]:
        """Return the rows of a window of keys, in their order; vanished ones are left out."""

    def key_of(self, ref: Ref) -> int | None:
        """Return a noun's key in lists, or None."""

    def search(self, words: str, limit: int = 50) -> Found:
        """Find what was said and names, as you type; where nothing is found, names that differ by a slip."""

    def count_found(self, words: str) -> int:
        """Return how much a search finds in all, at most 1,000."""

    def complete(self, prefix: str, limit: int = 8) -> list[Candidate]:
        """Return people and groups whose name starts so, across accents; by typo when few do."""

    def named(self, name: str) -> list[Candidate]:
        """Return people and groups of this name, folded: full label, else other full name, else leading words."""

    def places(self) -> list[Place]:
        """Return all places by name."""

    def codes_in_use(self, list_code: str) -> frozenset[str]:
        """Return the codes of a list that stand anywhere as tags, answers, steps of plans or scores.

        "" stands for a plan or a sitting that names the list and none of its items.
        """

    def mentions(self, words: Sequence[str], pieces: Sequence[str]) -> list[Ref]:
        """Return nouns in which one of these folded words stands, or one of the pieces, in small letters.

        It may be more than was meant: who asks reads the texts.
        """

    def labels(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the labels of people and groups by id."""

    def consents(self, person_id: str) -> list[Consent]:
        """Return a person's consent history, oldest first."""

    def standing(self, person_ids: Iterable[str], purpose: Purpose, organisation: str = "") -> dict[str, Consent]:
        """Return the answer that stands for each person who has one for this purpose.

        Answers about sharing are told apart by `organisation`: only those about this one are returned.
        """

    def consents_due(self, today: date) -> list[Consent]:
        """Return the answers that stand and should be asked again by now, the longest due first.

        Nobody is among them who silences prompts or whose record is only kept.
        """

    def referring_to(self, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
        """Return what refers to any of these: (one of them, a conversation, exchange, consent ... that does)."""

    def everything(self) -> Generator[list[Noun], None, None]:
        """Yield all nouns in batches of one kind, in the order of the kinds, as they are at one moment.

        Close the iterator when it is not read to its end: it holds a connection.
        """

    def how_many(self) -> int:
        """Return how many nouns there are in all."""

    def resting(self, person_ids: Iterable[str]) -> set[str]:
        """Return those of the people whose record is only kept: not counted, quoted, matched or reminded of."""

    def requests(self) -> list[Request]:
        """Return all requests: the open ones first, those that came in first before later ones."""

    def to_review(self, today: date, before: date, limit: int) -> list[KeptRow]:
        """Return who was last met by `before`, whose time to be kept is over, or who asked to be forgotten."""

    def stopped(self) -> list[KeptRow]:
        """Return the people who said no to being kept, or took their yes back."""

    def trail(self, before: int | None = None, limit: int = 50) -> list[TrailRow]:
        """Return the newest lines of the audit trail, those before a key when there is one."""

    def follow_ups_of(self, conversation_id: str) -> list[Noun]:
        """Return the follow-ups promised in a conversation."""

    def quotes(self, period: Period) -> list[Quote]:
        """Return what is quoted from the conversations of a period."""

    def quotes_of(self, conversation_id: str) -> list[Quote]:
        """Return what is quoted from one conversation."""

    def last_exchange_id(self) -> str | None:
        """Return the id of the exchange recorded last, or None."""

    def totals(self) -> Totals:
        """Return how much there is."""

    def given(self, period: Period) -> tuple[int, int]:
        """Return the exchanges of a period, and the minutes given in them."""

    def tallies(self, party_ids: Iterable[str]) -> dict[str, tuple[int, int]]:
        """Return in how many exchanges each person or group gave, and in how many they received; by id."""

    def facts(self, period: Period, lists: Sequence[AnswerList] = ()) -> Facts:
        """Return packed columns for counting: no name, no text, no identity table is read."""

    def arcs(self, period: Period | None) -> list[tuple[int, int]]:
        """Return (giver, receiver) of every leg between people and groups, as keys; the commons left out."""

    def identifiers(self) -> list[str]:
        """Return every label, name, code, group name and way to reach somebody: what no file may hold."""

    def identifiers_of_others(self, person_id: str) -> list[str]:
        """Return every label, name, code and way to reach somebody but this person; names of groups left out."""

    @property
    def arrivals(self) -> ArrivalsReader:
        """Return who answers what a file is compared with before it is taken in."""

    @property
    def duplicates(self) -> DuplicatesReader:
        """Return who answers questions about people who may be one person."""

    def interrupt(self) -> None:
        """Make the questions now running on other threads fail with Interrupted."""
