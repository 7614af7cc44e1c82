"""Random names for things: ids that survive merging, and the short code a person is known by on paper."""

import secrets
import uuid

# No I, L, O, U, 0 or 1: the code is read aloud and written by hand.
_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"

#: The one party that is everybody.
COMMONS_ID = "0" * 32


def new_id() -> str:
    """Return 32 hexadecimal digits of a random UUID."""
    return uuid.uuid4().hex


def new_code() -> str:
    """Return a random person code like ``P-7K3M9T``; uniqueness is checked where it is stored."""
    return "P-" + "".join(secrets.choice(_CODE_LETTERS) for _ in range(6))


def code_of(number: int) -> str:
    """Return the person code that stands for a number; numbers 30^6 apart share one."""
    letters = ""
    for _ in range(6):
        number, place = divmod(number, len(_CODE_LETTERS))
        letters += _CODE_LETTERS[place]
    return "P-" + letters
