"""The words of the sheet that a partner fills in: headings and choices, and what they mean when it comes back.

All are English source text of the context ``Responses``. A sheet may come back in another language than the one
spoken now, so the notebook keeps the words of every language in which it has sent one.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.folding import fold
from connector_app.domain.insight import InsightKind
from connector_app.domain.response import ChangedHow, Led, ResponseState, Shared
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

CONTEXT = "Responses"
#: Where the notebook keeps the words of other languages.
SETTING = "response_words"
YES, NO = "yes", "no"
_EMPTY = "empty"


class Column(StrEnum):
    """The columns of the sheet; those before `STATE` say what was heard, `REFERENCE` which row it is."""

    HEARD = "heard"
    KIND = "kind"
    THEME = "theme"
    SENT = "sent"
    STATE = "state"
    DECIDED = "decided"
    LED = "led"
    DECISION = "shared_decision"
    MONEY = "shared_money"
    SPACE = "shared_space"
    INFORMATION = "shared_information"
    TIME = "shared_time"
    CHANGED = "changed"
    WORDS = "words"
    REASON = "reason"
    ON = "on"
    REFERENCE = "reference"


#: The columns in which a partner says what was shared.
SHARED = {
    Column.DECISION: Shared.DECISION,
    Column.MONEY: Shared.MONEY,
    Column.SPACE: Shared.SPACE,
    Column.INFORMATION: Shared.INFORMATION,
    Column.TIME: Shared.TIME,
}
#: The columns for free words, and the one for a day.
FREE = (Column.WORDS, Column.REASON)
#: Letters of what a partner writes into one cell.
LONGEST_ANSWER = 1_000
#: What stands in a cell until somebody chooses or writes something.
CHOOSE = QT_TRANSLATE_NOOP("Responses", "Choose")
WRITE = QT_TRANSLATE_NOOP("Responses", "Write here")

HEADINGS: Mapping[Column, str] = {
    Column.HEARD: QT_TRANSLATE_NOOP("Responses", "What we heard"),
    Column.KIND: QT_TRANSLATE_NOOP("Responses", "Kind"),
    Column.THEME: QT_TRANSLATE_NOOP("Responses", "Theme"),
    Column.SENT: QT_TRANSLATE_NOOP("Responses", "Passed on to you"),
    Column.STATE: QT_TRANSLATE_NOOP("Responses", "Your answer"),
    Column.DECIDED: QT_TRANSLATE_NOOP("Responses", "Who decided"),
    Column.LED: QT_TRANSLATE_NOOP("Responses", "Who led"),
    Column.DECISION: QT_TRANSLATE_NOOP("Responses", "Shared: decisions"),
    Column.MONEY: QT_TRANSLATE_NOOP("Responses", "Shared: money"),
    Column.SPACE: QT_TRANSLATE_NOOP("Responses", "Shared: space"),
    Column.INFORMATION: QT_TRANSLATE_NOOP("Responses", "Shared: information"),
    Column.TIME: QT_TRANSLATE_NOOP("Responses", "Shared: time"),
    Column.CHANGED: QT_TRANSLATE_NOOP("Responses", "Did it change how you work?"),
    Column.WORDS: QT_TRANSLATE_NOOP("Responses", "In your words"),
    Column.REASON: QT_TRANSLATE_NOOP("Responses", "Reason if not done"),
    Column.ON: QT_TRANSLATE_NOOP("Responses", "Day of your answer"),
    Column.REFERENCE: QT_TRANSLATE_NOOP("Responses", "Reference"),
}
STATES: Mapping[str, str] = {
    ResponseState.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Responses", "Acknowledged"),
    ResponseState.IN_PROGRESS: QT_TRANSLATE_NOOP("Responses", "In progress"),
    ResponseState.DONE: QT_TRANSLATE_NOOP("Responses", "Done"),
    ResponseState.NOT_DONE: QT_TRANSLATE_NOOP("Responses", "Not done"),
}
_WHO: Mapping[str, str] = {
    Led.COMMUNITY: QT_TRANSLATE_NOOP("Responses", "The community"),
    Led.TOGETHER: QT_TRANSLATE_NOOP("Responses", "Both together"),
    Led.SERVICE: QT_TRANSLATE_NOOP("Responses", "The service"),
}
_YES_NO: Mapping[str, str] = {YES: QT_TRANSLATE_NOOP("Responses", "Yes"), NO: QT_TRANSLATE_NOOP("Responses", "No")}
_CHANGED: Mapping[str, str] = {
    ChangedHow.YES: QT_TRANSLATE_NOOP("Responses", "Yes"),
    ChangedHow.SIGNPOSTED: QT_TRANSLATE_NOOP("Responses", "Signposted only"),
    ChangedHow.NO: QT_TRANSLATE_NOOP("Responses", "No"),
}
#: What may be chosen in a column, by code; a spreadsheet parts them by commas, so no word may have one.
CHOICES: Mapping[Column, Mapping[str, str]] = {
    Column.STATE: STATES,
    Column.DECIDED: _WHO,
    Column.LED: _WHO,
    **dict.fromkeys(SHARED, _YES_NO),
    Column.CHANGED: _CHANGED,
}
KINDS: Mapping[InsightKind, str] = {
    InsightKind.NEED: QT_TRANSLATE_NOOP("Responses", "Need"),
    InsightKind.BARRIER: QT_TRANSLATE_NOOP("Responses", "Barrier"),
    InsightKind.STRENGTH: QT_TRANSLATE_NOOP("Responses", "Strength"),
    InsightKind.IDEA: QT_TRANSLATE_NOOP("Responses", "Idea"),
    InsightKind.GOOD_EXPERIENCE: QT_TRANSLATE_NOOP("Responses", "Good experience"),
    InsightKind.POOR_EXPERIENCE: QT_TRANSLATE_NOOP("Responses", "Poor experience"),
}


def _sources() -> list[tuple[str, str]]:
    """Return every word that has to be understood, with what it stands for."""
    found = [(f"heading.{column}", text) for column, text in HEADINGS.items()]
    found += [(f"{column}.{code}", text) for column, texts in CHOICES.items() for code, text in texts.items()]
    return [*found, (_EMPTY, CHOOSE), (_EMPTY, WRITE)]


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence about a file or a row; its gaps may be columns and days, which are put into words."""

    text: str
    gaps: Mapping[str, object] = field(default_factory=dict)
    context: str = CONTEXT

    def say(self, translate: Translate = untranslated, day: Callable[[date], str] = date.isoformat) -> str:
        """Return the sentence in the reader's language with its gaps filled."""
        said = translate(self.context, self.text)
        for name, value in self.gaps.items():
            word = translate(CONTEXT, HEADINGS[value]) if isinstance(value, Column) else value
            said = said.replace("{" + name + "}", day(word) if isinstance(word, date) else str(word))
        return said


@dataclass(frozen=True, slots=True)
class Known:
    """What the words of a sheet mean, whatever of our languages they are in.

    `words` are folded; `empty` are those that stand in a cell until somebody fills it in.
    """

    words: Mapping[str, frozenset[str]]
    empty: tuple[str, ...]

    def column(self, text: str) -> Column | None:
        """Return the column under a heading, None when it is none of ours."""
        found = self._of("heading.", text)
        return Column(next(iter(found))) if len(found) == 1 else None

    def choice(self, column: Column, text: str) -> str | None:
        """Return the code of what was chosen in a column, None when that is not clear."""
        found = self._of(f"{column}.", text)
        return next(iter(found)) if len(found) == 1 else None

    def written(self, text: str) -> str:
        """Return what somebody wrote into a cell, without the words that stood there before."""
        text = text.strip()
        for word in self.empty:
            rest = text[len(word) :]
            if text[: len(word)].casefold() == word.casefold() and not rest[:1].isalnum():
                return rest.lstrip(" \n\t:.,-–")
        return text

    def _of(self, kind: str, text: str) -> set[str]:
        meant = self.words.get(_folded(text), frozenset())
        return {each.removeprefix(kind) for each in meant if each.startswith(kind)}


def known_words(kept: str | None) -> Known:
    """Return the words of English and those that a notebook keeps; what is damaged there is passed over."""
    found: dict[str, set[str]] = {}
    empty: list[str] = []
    for meaning, text in (*_sources(), *_kept(kept)):
        if meaning == _EMPTY:
            empty.append(text)
        else:
            found.setdefault(_folded(text), set()).add(meaning)
    return Known({word: frozenset(meanings) for word, meanings in found.items()}, tuple(filter(None, empty)))


def _folded(text: str) -> str:
    return fold(text).rstrip("?!.: ")


def with_words_of(kept: str | None, translate: Translate) -> str | None:
    """Return what a notebook has to keep once a sheet was sent in a language; None when nothing is new."""
    said = {(meaning, translate(CONTEXT, text)) for meaning, text in _sources()}
    before = {*_sources(), *_kept(kept)}
    if said <= before:
        return None
    return json.dumps(sorted(said | set(_kept(kept))), ensure_ascii=False)


def _kept(kept: str | None) -> Iterable[tuple[str, str]]:
    try:
        pairs = json.loads(kept) if kept else []
    except ValueError:
        return []
    meanings = {meaning for meaning, _ in _sources()}
    return [
        (pair[0], pair[1])
        for pair in (pairs if isinstance(pairs, list) else [])
        if isinstance(pair, list) and len(pair) == 2 and pair[0] in meanings and isinstance(pair[1], str)  # noqa: PLR2004 - a pair
    ]
