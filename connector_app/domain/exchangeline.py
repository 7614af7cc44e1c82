"""The exchange line: who gave what to whom, in one line.

    Bea > Cy: lift to clinic 40m          one gives to one
    Ann, Bea > commons: weeding 2h        many give to everybody
    Ann > Bea > Cy > Ann                  a circle

A time in the title measures the exchange: it is what each giver gave in all, shared out among that giver's
receivers to the minute, so that the hours of a community add up to what was given.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from connector_app.domain.category import guess_category
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import COMMONS, Leg, Party
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.quickline import Named
from connector_app.domain.vocabulary import CodeList

#: More legs than this are a slip of the keyboard, not an exchange.
MOST_LEGS = 500
_ARROW = re.compile(r"\s*(?:->|=>|>|→|›|»)\s*")
_AND = re.compile(r"\s*(?:,|;|&|\+|\band\b)\s*", re.IGNORECASE)
_COMMONS = {"commons", "the commons", "everyone", "everybody", "community", "the community", "all"}
_HOURS_MINUTES = re.compile(
    r"(?<![\w.,])(\d{1,3}) ?h(?:ours?|rs?)? ?(\d{1,2}) ?(?:m(?:ins?|inutes?)?)?(?!\w)", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"(?<![\w.,])(\d{1,4}(?:[.,]\d{1,2})?) ?(m|mins?|minutes?|h|hrs?|hours?)(?!\w)", re.IGNORECASE
)
_TAG = re.compile(r"(?<!\S)#([\w'’-]+)")
_LONGEST_NAME = 4
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class PartyName:
    """A name in an exchange line; `candidates` are none for somebody new, several to be told apart."""

    name: str
    candidates: tuple[Candidate, ...] = ()
    commons: bool = False


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """What a line was understood as; what is given flows from each station to the next.

    `problem` is the code of a RuleBroken that saving would raise, or empty; `problem_name` whom it is about.
    """

    stations: tuple[tuple[PartyName, ...], ...]
    title: str
    minutes: int | None
    category: str
    problem: str = ""
    problem_name: str = ""

    @property
    def names(self) -> tuple[PartyName, ...]:
        """Return every name once, in order of first appearance."""
        return tuple({fold(party.name): party for station in self.stations for party in station}.values())


def parse_exchange(line: str, named: Named, categories: CodeList) -> ExchangeLine:
    """Understand a line; never fails: what is wrong is said in `problem`."""
    flow, said = _split(line, named)
    if len(_ARROW.findall(flow)) + len(_AND.findall(flow)) > MOST_LEGS:
        return ExchangeLine((), said, None, "X_OTHER", "too_many_legs")
    stations = tuple(station for part in _ARROW.split(flow) if (station := tuple(_parties(part, named))))
    minutes, title = _minutes(said)
    category, title = _category(title, categories)
    problem, name = _problem(stations)
    return ExchangeLine(stations, title, minutes, category, problem, name)


def legs_of(line: ExchangeLine, parties: Mapping[str, Party]) -> tuple[Leg, ...]:
    """Return the legs of a line, given the party of each folded name; raise RuleBroken where it has a problem."""
    if line.problem:
        raise RuleBroken(line.problem, name=line.problem_name)
    legs: dict[tuple[Party, Party], Leg] = {}
    for givers, receivers in pairwise(line.stations):
        to = list(dict.fromkeys(_party(name, parties) for name in receivers))
        for giver in dict.fromkeys(_party(name, parties) for name in givers):
            for receiver, minutes in zip(to, _shares(line.minutes, len(to)), strict=True):
                if giver == receiver:
                    raise RuleBroken("giver_is_receiver", name=givers[0].name)
                legs[giver, receiver] = Leg(giver, receiver, minutes)
    return tuple(legs.values())


def _party(name: PartyName, parties: Mapping[str, Party]) -> Party:
    return COMMONS if name.commons else parties[fold(name.name)]


def _shares(minutes: int | None, count: int) -> list[int | None]:
    """Share whole minutes out, the first receivers getting what is over; at least a minute each."""
    if minutes is None:
        return [None] * count
    each, over = divmod(minutes, count)
    return [max(1, each + (number < over)) for number in range(count)]


def _split(line: str, named: Named) -> tuple[str, str]:
    """Return the flow of names and what was said of it; without a colon the last known name ends the flow."""
    line = " ".join(line.split())
    flow, colon, said = line.partition(":")
    if colon:
        return flow, said.strip()
    arrows = list(_ARROW.finditer(line))
    if not arrows:
        return "", line
    start = arrows[-1].end()
    names = list(_AND.finditer(line, start))
    last = names[-1].end() if names else start
    words = line[last:].split(" ")
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = " ".join(words[:count])
        if _is_commons(name) or named(name.lstrip("@")):
            return line[:last] + name, " ".join(words[count:])
    return line[:last] + words[0], " ".join(words[1:])


def _is_commons(name: str) -> bool:
    return fold(name).lstrip("@#") in _COMMONS


def _parties(text: str, named: Named) -> list[PartyName]:
    found = []
    whole = text.strip().strip('"“”')
    # "Gill and Bob" may be what a couple is called.
    if len(whole) <= _LONGEST_TEXT and (known := named(whole)):
        return [PartyName(whole, tuple(known))]
    for part in _AND.split(text):
        name = part.strip().lstrip("@").strip('"“” ').replace("_", " ")
        if _is_commons(name):
            found.append(PartyName(name, commons=True))
        elif name:
            found.append(PartyName(name, tuple(named(name))))
    return found


def _minutes(said: str) -> tuple[int | None, str]:
    """Return the time given in minutes, if any, and the words without it."""
    if match := _HOURS_MINUTES.search(said):
        minutes = int(match[1]) * 60 + int(match[2])
    elif match := _AMOUNT.search(said):
        amount = float(match[1].replace(",", "."))
        minutes = round(amount if match[2][0] in "mM" else amount * 60)
    else:
        return None, said
    rest = " ".join((said[: match.start()] + said[match.end() :]).split())
    return (minutes, rest.rstrip(" ,;")) if minutes else (None, said)


def _category(title: str, categories: CodeList) -> tuple[str, str]:
    """Return the category named by a tag, else guessed from the words, and the title without the tag."""
    for match in _TAG.finditer(title):
        typed = match[1]
        item = categories.named(typed) or categories.named(typed.replace("-", " "))
        if item is not None:
            return item.code, " ".join((title[: match.start()] + title[match.end() :]).split())
    return guess_category(title, categories).code, title


def _problem(stations: Sequence[Sequence[PartyName]]) -> tuple[str, str]:
    if len(stations) < len(("giver", "receiver")):
        return "exchange_without_legs", ""
    if sum(len(givers) * len(receivers) for givers, receivers in pairwise(stations)) > MOST_LEGS:
        return "too_many_legs", ""
    for givers, receivers in pairwise(stations):
        if any(party.commons for party in givers):
            return "commons_cannot_give", ""
        to = {fold(party.name) for party in receivers}
        for giver in givers:
            if fold(giver.name) in to:
                return "giver_is_receiver", giver.name
    return "", ""
