"""Takes a file of people in, takes it back, and so on until it is killed.

``python -m tests.faults.kills.importer PATH ROWS``; says before each step that it begins.
"""

import sys
from itertools import cycle
from pathlib import Path

from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.imports.imported import ImportedPerson, PeopleFile
from tests.factory import PASSPHRASE, TODAY
from tests.faults.kills.program import serve, tell
from tests.remembered import RememberedKeys

_FRAMEWORKS = Path(__file__).parents[3] / "resources" / "frameworks"


def file_of(rows: int) -> PeopleFile:
    """Return a file of so many people, from two places, who say whether they may be counted."""
    places = ("Northgate", "Moor End")
    people = (
        ImportedPerson(row=n, display=f"Person {n}", phones=(f"07700 {n:06}",), place=places[n % 2], counted=True)
        for n in range(rows)
    )
    return PeopleFile(file="people.csv", people=tuple(people))


def bring_and_take_back(store: RememberedKeys, path: Path, rows: int) -> None:
    """Take the file in and back again and again."""
    notebook, vocabulary, file = store.open(path, PASSPHRASE), load_vocabulary(_FRAMEWORKS), file_of(rows)
    dispatcher = Dispatcher(notebook, lambda _: None)
    for bring in cycle((True, False)):
        arrivals = look_over(notebook, vocabulary, file, TODAY) if bring else None
        tell("bring" if bring else "take back")
        if arrivals is not None:
            take_in(arrivals, notebook, dispatcher)
        elif dispatcher.undo() is None:
            return


if __name__ == "__main__":
    notebook_path, number = Path(sys.argv[1]), int(sys.argv[2])
    remembered = RememberedKeys()
    remembered.key_of(notebook_path)
    serve(lambda _: bring_and_take_back(remembered, notebook_path, number))
