"""Many numbers as one value: how keys cross from the database to another thread."""

import json
from array import array

from connector_app.summary.facts import Column

#: Characters turned into numbers at a time: no frame of the window waits for a part, and a million keys never
#: are a million objects at once.
_AT_ONCE = 16 * 1024


def numbers_of(joined: str) -> Column:
    """Return the numbers of a text with commas between them."""
    numbers = array("q")
    begin = 0
    while begin < len(joined):
        end = joined.find(",", begin + _AT_ONCE)
        end = len(joined) if end < 0 else end
        numbers.extend(json.loads(f"[{joined[begin:end]}]"))
        begin = end + 1
    return numbers
