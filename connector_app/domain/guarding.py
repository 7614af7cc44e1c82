"""Keeps a spreadsheet from calculating a text of a table of ours, and takes the guard off what comes back."""

import re

_CALCULATES = r"[=+\-@\t\r\n＝＋－＠]"
# Wide letters too; an apostrophe of the text's own is told apart by one more.
_TO_GUARD = re.compile(f"'*{_CALCULATES}")
_GUARDED = re.compile(f"'+{_CALCULATES}")


def guarded(text: str) -> str:
    """Return a text with an apostrophe before it where a spreadsheet would begin to calculate."""
    return "'" + text if _TO_GUARD.match(text) else text


def unguarded(text: str) -> str:
    """Return a text that was `guarded` as it was before."""
    return text[1:] if _GUARDED.match(text) else text
