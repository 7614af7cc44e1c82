"""Facts for counting: integer columns without names, texts or ids that mean anything outside this process."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from connector_app.domain.period import Period

if TYPE_CHECKING:
    Column = array[int]
else:
    Column = array  # not subscriptable at run time before Python 3.12


def _empty() -> Column:
    return array("q")


@dataclass(frozen=True, slots=True)
class AnswerColumns:
    """Who has which codes of one list (`code` is an index into `codes`), each person and code once.

    `name` is the dimension of its cells, and says by its beginning what the codes are of (`cells.SAID` and its
    like). `edition` is the one of the look-up that the codes come from, empty where there is none.
    """

    name: str
    codes: Sequence[str]
    person: Column = field(default_factory=_empty)
    code: Column = field(default_factory=_empty)
    edition: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a summary of one period counts, as packed columns of equal length within each group.

    `people*`: one entry for each person who took part in the period (spoke with, present, gave or
    received), agreed to anonymous counts, and whose record is in use; `place` and `age` are indexes into `places`
    and `age_codes`, -1 when not known. The other groups hold only these people (by the same `person` numbers)
    and only final conversations of the period that are not private. Conversation numbers are per process.
    """

    period: Period
    places: Sequence[str]
    age_codes: Sequence[str]
    #: the name of the town that each of `places` lies in, empty where there is none; as long as `places`, or empty
    places_within: Sequence[str] = ()
    people: Column = field(default_factory=_empty)
    #: the store's key of each of `people`; means nothing outside the notebook, empty for invented communities
    people_key: Column = field(default_factory=_empty)
    people_place: Column = field(default_factory=_empty)
    people_age: Column = field(default_factory=_empty)
    #: who raised which theme (index into `theme_codes`)
    theme_codes: Sequence[str] = ()
    theme_person: Column = field(default_factory=_empty)
    theme_theme: Column = field(default_factory=_empty)
    #: which feature was practised in which conversation with whom (index into `feature_codes`)
    feature_codes: Sequence[str] = ()
    feature_person: Column = field(default_factory=_empty)
    feature_feature: Column = field(default_factory=_empty)
    feature_conversation: Column = field(default_factory=_empty)
    #: who was in which conversation, features or not
    spoke_person: Column = field(default_factory=_empty)
    spoke_conversation: Column = field(default_factory=_empty)
    #: each person's latest check-in of each kind in the period; change is 0 less, 1 same, 2 more
    check_in_codes: Sequence[str] = ()
    check_in_person: Column = field(default_factory=_empty)
    check_in_code: Column = field(default_factory=_empty)
    check_in_change: Column = field(default_factory=_empty)
    #: legs by category; giver or receiver is -1 when it is a group, the commons, or not counted
    category_codes: Sequence[str] = ()
    leg_giver: Column = field(default_factory=_empty)
    leg_receiver: Column = field(default_factory=_empty)
    leg_category: Column = field(default_factory=_empty)
    #: the legs of one exchange have one number and stand together; minutes are -1 where nobody noted the time
    leg_exchange: Column = field(default_factory=_empty)
    leg_minutes: Column = field(default_factory=_empty)
    #: lists of codes, each with who has which; those that nobody asked for are not here
    answers: Sequence[AnswerColumns] = ()
    #: who is behind which insight that was passed on in approved words, and the kind of each code
    passed_on: AnswerColumns | None = None
    passed_on_kinds: Sequence[str] = ()
    #: people who took part but did not agree to be counted, or were never asked
    not_counted: int = 0
