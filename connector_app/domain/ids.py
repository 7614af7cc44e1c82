"""Random names for things: ids that survive merging, and the short code a person is known by on paper."""

import os
import re
import secrets
from collections.abc import Iterator

# No I, L, O, U, 0 or 1: the code is read aloud and written by hand.
_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

#: Two letters of a code at a time, in the order in which `letters_of` counts.
_PAIRS = tuple(one + two for two in _CODE_LETTERS for one in _CODE_LETTERS)

# Shares no factor with 30, so that counting on in these steps meets every code once.
_CODE_STEP = 123_456_791

#: A token wherever it stands by itself, whatever became of its case, blanks and dashes.
_TOKEN = re.compile(f"R-[{_CODE_LETTERS}]{{10}}")
_BLANK, _DASH = re.compile(r"\s"), re.compile("[\u2010-\u2015\u2212]")

#: The digit that says how a UUID is made keeps two of its four bits.
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}

#: The one party that is everybody.
COMMONS_ID = "0" * 32


class _Ids:
    """Random UUIDs, version 4, drawn for many things at a time.

    Each drawing hands the interpreter to other threads for a moment too short to be taken: one for each of ten
    thousand rows, and the window would not come to its turn between them.
    """

    _AT_ONCE = 1024

    def __init__(self) -> None:
        self.forget()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.forget)  # two processes must not give the same ids

    def forget(self) -> None:
        """Give nothing any more of what was drawn."""
        self._drawn: list[str] = []

    def take(self) -> str:
        """Return 32 hexadecimal digits that nobody gets again, on whatever thread."""
        while True:
            try:
                return self._drawn.pop()  # one step, in which no other thread can be
            except IndexError:
                self._drawn.extend(self._more())

    def _more(self) -> list[str]:
        digits = os.urandom(16 * self._AT_ONCE).hex()
        drawn = (digits[at : at + 32] for at in range(0, len(digits), 32))
        return [f"{each[:12]}4{each[13:16]}{_VARIANT[each[16]]}{each[17:]}" for each in drawn]


_IDS = _Ids()


def new_id() -> str:
    """Return 32 hexadecimal digits of a random UUID, version 4."""
    return _IDS.take()


def new_code() -> str:
    """Return a random person code like ``P-7K3M9T``; uniqueness is checked where it is stored."""
    return "P-" + "".join(secrets.choice(_CODE_LETTERS) for _ in range(6))


def new_token() -> str:
    """Return a random word like ``R-4K7M2PQ9XW``, found again in a file that comes back and otherwise empty."""
    return "R-" + "".join(secrets.choice(_CODE_LETTERS) for _ in range(10))


def token_in(text: str) -> str:
    """Return the token that a text is, empty when it is something else."""
    if text.lstrip()[:1] not in ("R", "r"):  # of a large file nearly everything
        return ""
    plain = _DASH.sub("-", _BLANK.sub("", text)).upper()
    return plain if _TOKEN.fullmatch(plain) else ""


def letters_of(number: int, count: int) -> str:
    """Return the letters that stand for a number, the last place first; what does not fit is left out."""
    letters = ""
    for _ in range(count):
        number, place = divmod(number, len(_CODE_LETTERS))
        letters += _CODE_LETTERS[place]
    return letters


def codes_from(number: int) -> Iterator[str]:
    """Yield person codes beginning with the one that stands for a number; none comes twice in 30^6."""
    while True:
        rest, first = divmod(number, len(_PAIRS))
        rest, second = divmod(rest, len(_PAIRS))
        yield f"P-{_PAIRS[first]}{_PAIRS[second]}{_PAIRS[rest % len(_PAIRS)]}"
        number += _CODE_STEP
