"""The words and names a noun is found by, folded; each kind's word index has one row a noun, under its key."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from connector_app.domain.conversation import Conversation
from connector_app.domain.exchange import Exchange
from connector_app.domain.folding import fold, words
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind, Noun
from connector_app.domain.person import Person
from connector_app.domain.strength import Strength

#: What stands between the names in "also known as".
BETWEEN_NAMES = re.compile(r"[,;/\n]")
LABEL, OTHER_NAME = 0, 1


@dataclass(frozen=True, slots=True)
class WordIndex:
    """A word index and its columns."""

    table: str
    columns: tuple[str, ...]


WORD_INDEXES: Mapping[Kind, WordIndex] = {
    Kind.PERSON: WordIndex("party_words", ("names", "codes")),
    Kind.GROUP: WordIndex("party_words", ("names",)),
    Kind.CONVERSATION: WordIndex("conversation_words", ("text",)),
    Kind.EXCHANGE: WordIndex("exchange_words", ("title", "things")),
    Kind.FOLLOW_UP: WordIndex("follow_up_words", ("text",)),
    Kind.STRENGTH: WordIndex("strength_words", ("text",)),
    Kind.NEED: WordIndex("need_words", ("text",)),
}


def searchable(noun: Noun) -> tuple[str, ...]:
    """Return the folded words of a noun, one text for each column of its index."""
    match noun:
        case Person():
            return _joined(f"{noun.label} {noun.names} {noun.also_known_as}"), _joined(noun.code)
        case Group():
            return (_joined(noun.name),)
        case Conversation():
            return (_joined(noun.text),)
        case Exchange():
            return _joined(noun.title), _joined(" ".join(leg.thing for leg in noun.legs))
        case FollowUp():
            return (_joined(f"{noun.what} {noun.reason}"),)
        case Strength() | Need():
            return (_joined(f"{noun.title} {noun.note}"),)
    return ()


def comparable_names(noun: Noun) -> list[tuple[int, str]]:
    """Return (rank, folded name) of a person or group: the label, then whatever else they are called."""
    match noun:
        case Person():
            names = [(LABEL, fold(noun.label))]
            known_as = noun.also_known_as
            if noun.names or known_as:
                written = {noun.names, known_as, *BETWEEN_NAMES.split(known_as)}
                names += [(OTHER_NAME, name) for name in sorted(set(map(fold, written))) if name]
            return names
        case Group():
            return [(LABEL, fold(noun.name))]
    return []


def _joined(text: str) -> str:
    return " ".join(words(text))
