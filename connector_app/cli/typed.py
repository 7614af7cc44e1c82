"""What the values of the command line mean; what cannot be meant raises ArgumentTypeError with the reason."""

import argparse
import codecs
from datetime import time

_MOST_ROWS = 100_000


def time_of(text: str) -> time:
    """Return a time of day such as ``09:00``."""
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a time of day is written like 09:00") from error


def columns_of(text: str) -> list[tuple[str, str]]:
    """Take ``Name=full,Tel=phone`` apart."""
    pairs = [part.rpartition("=") for part in text.split(",") if part.strip()]
    if not all(equals and heading.strip() for heading, equals, _ in pairs):
        raise argparse.ArgumentTypeError("say HEADING=ROLE, with commas between")
    return [(heading.strip(), role.strip()) for heading, _, role in pairs]


def encoding_of(text: str) -> str:
    """Return the name under which Python knows a way to write letters."""
    try:
        "".encode(text)
        return codecs.lookup(text).name
    except LookupError as error:
        raise argparse.ArgumentTypeError("is no known way to write letters, such as utf-8 or cp1252") from error


def rows_of(text: str) -> list[int]:
    """Take ``4,7-9`` apart."""
    found: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        numbers = range(count_of(first), count_of(last or first) + 1)
        if len(numbers) > _MOST_ROWS:
            raise argparse.ArgumentTypeError("are too many rows")
        found += numbers
    return found


def count_of(text: str) -> int:
    """Return a whole number that is not below 0."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return number
