"""Records that became part of another one, by their random ids: forgetting has to reach them in older copies.

Without that, somebody of whom there were two records would come back with a copy from before, under the one that
had gone. What is kept are two random ids in a setting of the notebook; undo may leave them, for a record that is
there again is nobody's part.
"""

from connector_app.application.ports import Notebook
from connector_app.domain.noun import Kind, Ref

_SETTING = "record_of."


def note_former(notebook: Notebook, goes_id: str, stays_id: str) -> None:
    """Keep of which record another one is about to become a part."""
    notebook.keep_setting(_SETTING + goes_id, stays_id)


def former_records(notebook: Notebook, person_id: str) -> list[str]:
    """Return the ids of records that became part of a person's, also by way of others, and are there no more."""
    parts = {
        name.removeprefix(_SETTING): into
        for name, into in notebook.settings().items()
        if name.startswith(_SETTING) and notebook.reader.get(Ref(Kind.PERSON, name.removeprefix(_SETTING))) is None
    }
    found: list[str] = []
    waiting = [person_id]
    while waiting:
        into = waiting.pop()
        further = [part for part, whole in parts.items() if whole == into and part not in found]
        found += further
        waiting += further
    return found
