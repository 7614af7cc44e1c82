"""Keeps a spreadsheet from calculating a text of a table; the import takes the guard off again."""

import re

# Wide letters too; an apostrophe of the text's own is told apart by one more.
_CALCULATES = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """Return a text with an apostrophe before it where a spreadsheet would begin to calculate."""
    return "'" + text if _CALCULATES.match(text) else text
