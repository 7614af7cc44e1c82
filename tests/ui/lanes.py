"""A tripwire: the notebook is asked in the data lane, so that no question ever holds up the window.

A few answers are needed while a line is understood, between one key and the next. Each is a look-up of a few names
or people by an index, however large the notebook is; they are named here, and nothing else may ask.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from connector_app.store.asking import Asking

_UI = Path("connector_app") / "ui"
#: Where the window itself asks, and why it may: file and function.
AT_ONCE = {
    ("known_names.py", "named"),  # who is called so, once for each name that is typed
    ("completions.py", "name_offers"),  # who is called something like it: under 4 ms with 100,000 people
    ("people_part.py", "_on_submitted"),  # who is called so, for a name typed beside the line
    ("consent_card.py", "show_state"),  # whether the few people of a line may be counted
    ("facts_part.py", "__init__"),  # the places, of which there are few
    ("facts_part.py", "reload_places"),
    ("people_page.py", "_open_form"),  # the same, for the form of a person
}


@contextmanager
def only_in_the_lane(patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Yield where the window asked the notebook itself while the context lasts; what may do so is left out."""
    window, lend, asked = threading.get_ident(), Asking.connection, []

    def watched(asking: Asking) -> object:
        if threading.get_ident() == window and (where := _asker()) not in (None, *AT_ONCE):
            asked.append("{} in {}".format(*reversed(where)))
        return lend(asking)

    with patch.context() as patched:
        patched.setattr(Asking, "connection", watched)
        yield asked


def _asker() -> tuple[str, str] | None:
    """Return which file and function of the window's is asking, None when it is a test."""
    frame = sys._getframe(2)
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if _UI.as_posix() in path.as_posix():
            return path.name, frame.f_code.co_name
        frame = frame.f_back
    return None
