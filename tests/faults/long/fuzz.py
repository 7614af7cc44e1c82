"""Every reader of files that people bring, searched for a file it does not survive: ten minutes each."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.fuzz.loop import search
from tests.faults.fuzz.readers import targets
from tests.faults.long.power import QUICK
from tests.faults.long.result import Result

_SECONDS = 600


def fuzz(share: float) -> Result:
    """Search each reader in turn."""
    rows: list[list[str | int]] = []
    wrong: list[str] = []
    with TemporaryDirectory(dir=QUICK) as name:
        for number, (reader, target) in enumerate(targets(Path(name)).items(), 1):
            came = search(target, number, seconds=_SECONDS * share)
            rows.append([reader, came.tried, came.refused, len(came.kept), came.steps, len(came.wrong)])
            wrong += [f"{reader}: {what}: {data!r}" for what, data in came.wrong.items()]
    said = (
        f"Files that a reader knows, changed at random (seed: its number) for {_SECONDS * share:.0f} s each; "
        "those that reach a step between two lines of code that was never made are changed further. A reader must "
        "read or refuse in plain words, within two seconds; what it reads must be whole texts in order."
    )
    columns = ("reader", "tried", "refused", "kept", "steps", "wrong")
    return Result("\n\n".join([said, *wrong]), columns, rows, not wrong)
