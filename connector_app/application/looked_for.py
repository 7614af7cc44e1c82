"""What must not be found in a file once somebody was forgotten, and what may still stand there."""

from collections.abc import Iterable
from dataclasses import replace

from connector_app.application.erasure import LookedFor
from connector_app.application.passages import Finder
from connector_app.application.signs import Signs, digits_of
from connector_app.domain.folding import words
from connector_app.domain.noun import Noun
from connector_app.domain.texts import texts_of

#: Shorter words are looked for in texts, but not on the pages of a file: they are part of too many others.
_LEAST_WORD = 3
_LEAST_DIGITS = 6
#: By so many letters a text that goes is looked for afterwards, and so many texts.
_BEGINNING, _MOST_TEXTS = 32, 12


def looked_for(signs: Signs, finder: Finder, going: Iterable[Noun]) -> LookedFor:
    """Return what must not be found afterwards; what others are called too may."""
    numbers = [number for number in signs.phones if len(number) >= _LEAST_DIGITS]
    phones = [point.value for point in signs.contacts if any(number in _digits(point.value) for number in numbers)]
    telling = [*signs.whole, signs.code, *signs.literal, *phones, *numbers]
    borne = [sign for sign in telling if any(not spot.sure for spot in finder.find(sign, linked=False))]
    single = [word for word in signs.words if len(word) >= _LEAST_WORD]
    texts = (text[:_BEGINNING] for noun in going for _, text in texts_of(noun) if len(text) >= _BEGINNING)
    return LookedFor(
        telling=tuple(dict.fromkeys(sign for sign in telling if sign not in borne)),
        words=tuple(dict.fromkeys([*borne, *single])),
        texts=tuple(dict.fromkeys(texts))[:_MOST_TEXTS],
    )


def less_strict(looked_for: LookedFor, kept: Iterable[str]) -> LookedFor:
    """Return it with what stands in passages that stay among the words that may be found."""
    staying = {each for passage in kept for each in _comparable(passage)}
    may_stand = tuple(sign for sign in looked_for.telling if staying & set(_comparable(sign)))
    telling = tuple(sign for sign in looked_for.telling if sign not in may_stand)
    return replace(looked_for, telling=telling, words=(*looked_for.words, *may_stand))


def _comparable(text: str) -> tuple[str, ...]:
    joined, digits = "".join(words(text)), _digits(text)
    return (joined, digits_of(text)) if len(digits) >= _LEAST_DIGITS else (joined,)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
