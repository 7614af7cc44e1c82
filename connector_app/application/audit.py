"""What the audit trail says of an action: which fields of which kinds, and from where; never what they hold."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from enum import StrEnum

from connector_app.domain.noun import Noun, Ref, kind_of, ref_of
from connector_app.text import QT_TRANSLATE_NOOP

#: What is no command and leaves a line all the same.
UNLOCKED_BY_WORDS = QT_TRANSLATE_NOOP("Commands", "Unlock with the recovery words")
SUMMARY_SENT = QT_TRANSLATE_NOOP("Commands", "Send a summary")
DAY_CONFIRMED = QT_TRANSLATE_NOOP("Commands", "Confirm the day")
EVERYTHING_ABOUT = QT_TRANSLATE_NOOP("Commands", "Write everything about a person")
EVERYTHING_EXPORTED = QT_TRANSLATE_NOOP("Commands", "Export everything")
PEOPLE_SAVED = QT_TRANSLATE_NOOP("Commands", "Save people in a file")
FOLLOW_UPS_SAVED = QT_TRANSLATE_NOOP("Commands", "Put follow-ups in a calendar file")
FORGOTTEN = QT_TRANSLATE_NOOP("Commands", "Forget a person")
RETENTION_CHANGED = QT_TRANSLATE_NOOP("Commands", "Change how long records are kept")


class Via(StrEnum):
    """From where something was done."""

    WINDOW = "window"
    COMMAND_LINE = "command line"
    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"
    OLDER_COPY = "older copy"


def changed_fields(saves: Iterable[Noun], before: Mapping[Ref, Noun]) -> set[str]:
    """Return the names, as ``kind.field``, of what differs from before; of what is new all is new, so none."""
    found: set[str] = set()
    if not before:
        return found
    for noun in saves:
        old = before.get(ref_of(noun))
        if old is not None:
            names = (each.name for each in fields(noun) if getattr(noun, each.name) != getattr(old, each.name))
            found.update(f"{kind_of(noun)}.{name}" for name in names)
    return found
