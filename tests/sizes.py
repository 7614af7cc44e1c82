"""How much a test takes in: little in the default run, which must stay short, all of it where somebody asks."""

import os

#: `LONG=1` in the environment asks for all of it.
LONG = os.environ.get("LONG") == "1"


def size(short: int, whole: int) -> int:
    """Return how many of something a test takes; both show the same, the whole shows it more surely."""
    return whole if LONG else short
