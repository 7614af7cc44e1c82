"""Power loss at thousands of moments of recorded sessions, and of sessions that sync less."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from connector_app.store.schema import VERSION
from tests.faults.long.result import Result
from tests.faults.power import upgrade
from tests.faults.power.cuts import cut_everywhere, lose_power
from tests.faults.power.recording import asked_for, recorded, replayed
from tests.faults.power.verdicts import Session, Verdict
from tests.faults.power.ways_in import RIGHT, Ways

#: A folder in memory, so that opening thousands of states does not wait for a disk.
QUICK = "/dev/shm"  # noqa: S108 - private folders are made in it


@dataclass(frozen=True, slots=True)
class _Recorded:
    """A session to record: kind of notebook, SQLite's synchronous, seed, steps, words to a text, states to try."""

    kind: str
    synchronous: str
    seed: int
    steps: int
    words: int
    states: int

    @property
    def control(self) -> bool:
        """Tell whether this one has to lose something."""
        return self.synchronous != "FULL"


#: Texts of 6,000 words make the log so long that SQLite folds it in by itself, in the middle of a session.
_SESSIONS = (
    _Recorded("encrypted", "FULL", 1, 60, 40, 1500),
    _Recorded("encrypted", "FULL", 2, 60, 40, 1000),
    _Recorded("encrypted", "FULL", 3, 40, 6000, 1000),
    _Recorded("plain", "FULL", 4, 60, 40, 1500),
    _Recorded("encrypted", "NORMAL", 1, 60, 40, 500),
    _Recorded("plain", "NORMAL", 4, 60, 40, 500),
    _Recorded("encrypted", "OFF", 1, 60, 40, 500),
    _Recorded("plain", "OFF", 4, 60, 40, 500),
)


def power(share: float) -> Result:
    """Let the power go; `share` of the states are tried."""
    rows = []
    held = True
    for session in _SESSIONS:
        came = _tried(session, share)
        wrong = sum(came.values()) - came[Verdict.WHOLE]
        held &= bool(wrong) == session.control
        verdicts = [came[verdict] for verdict in Verdict]
        told = f"{session.kind}, WAL, synchronous={session.synchronous}{' (control)' if session.control else ''}"
        rows.append([told, session.seed, sum(came.values()), *verdicts])
        print(*rows[-1], file=sys.stderr, flush=True)
    said = (
        "Sessions of the app's own store, recorded call by call, cut at random moments with any part of what was "
        "not synced: half with names kept as a journalling file system does, half with names that need the folder "
        "synced; half with sectors of 512 bytes torn. Each state is opened by the app and must hold exactly what "
        "was acknowledged, or one step more. A control must lose something."
    )
    return Result(said, ("notebook", "seed", "states", *Verdict), rows, held)


def _tried(session: _Recorded, share: float) -> Counter[Verdict]:
    with TemporaryDirectory(dir=QUICK) as name:
        folder = Path(name)
        arguments = (session.kind, session.synchronous, session.seed, session.steps, session.words)
        recorded(folder / "trace", "tests.faults.power.session", str(folder / "run"), *map(str, arguments))
        asked = asked_for(folder / "trace", folder / "run")
        replayed(asked, folder / "run")
        (folder / "trace").unlink()
        tried = Session(asked, session.seed, session.steps, session.words)
        states = max(2, round(session.states * share))
        return Counter(_verdicts(tried, states, Random(session.seed), folder / "found"))


def _verdicts(session: Session, states: int, chance: Random, folder: Path) -> Iterator[Verdict]:
    for strict in (False, True):
        yield from session.verdicts(states // 2, chance, folder, strict=strict)


def files(share: float) -> Result:
    """Cut the writing of a workbook, of preferences, of what was sent and of the keys."""
    with TemporaryDirectory(dir=QUICK) as name:
        folder = Path(name)
        recorded(folder / "trace", "tests.faults.power.files", str(folder / "run"))
        asked = asked_for(folder / "trace", folder / "run")
        replayed(asked, folder / "run")
    states = max(1, round(50 * share))
    tries = {
        "killed after each call": cut_everywhere(asked),
        "power lost, names as journalled": lose_power(asked, states, Random(1), strict=False),
        "power lost, names by themselves": lose_power(asked, states, Random(2), strict=True),
    }
    rows = [[name, sum(came.values()), sum(came.values()) - came["whole"]] for name, came in tries.items()]
    said = (
        "A workbook over an older one, preferences, what was sent from here and a key file, each written three "
        f"times; {len(asked)} calls to the system, seeds 1 and 2. Each file must be the old or the new one, whole."
    )
    return Result(said, ("fault", "files looked at", "neither old nor new"), rows, not any(row[2] for row in rows))


def upgrades(share: float) -> Result:
    """Let the power go while notebooks of earlier versions are brought up to date."""
    rows = []
    verdicts = ("old", "new", *(verdict for verdict in Verdict if verdict is not Verdict.WHOLE))
    for version in range(1, VERSION):
        with TemporaryDirectory(dir=QUICK) as name:
            folder = Path(name)
            arguments = (str(folder / "run"), str(version), "300")
            recorded(folder / "trace", "tests.faults.power.upgrade", *arguments)
            asked = asked_for(folder / "trace", folder / "run")
            replayed(asked, folder / "run")
            states, chance = max(2, round(250 * share)), Random(version)
            came: Counter[str] = Counter()
            for strict in (False, True):
                came += upgrade.lose_power(asked, states, chance, folder / "found", strict=strict)
        rows.append([f"{version} to {VERSION}", sum(came.values()), *(came[verdict] for verdict in verdicts)])
        print(*rows[-1], file=sys.stderr, flush=True)
    said = (
        "Notebooks as earlier versions made them, with 300 people, answers and conversations, opened and so "
        "brought up to date; the power lost at random moments of it (seed: the version), names kept in both ways."
    )
    held = not any(number for row in rows for number in row[4:])
    return Result(said, ("shape", "states", *verdicts), rows, held)


def passphrases(share: float) -> Result:
    """Change the passphrase many times, cut everywhere."""
    changes = max(2, round(20 * share))
    rows = []
    with TemporaryDirectory(dir=QUICK) as name:
        folder = Path(name)
        words = recorded(folder / "trace", "tests.faults.power.ways_in", str(folder / "run"), str(changes)).strip()
        asked = asked_for(folder / "trace", folder / "run")
        replayed(asked, folder / "run")
        ways = Ways(words, changes, folder)
        for strict, told in ((False, "names as journalled"), (True, "names by themselves")):
            came = ways.cut(asked, max(1, round(20 * share)), Random(1), strict=strict)
            states = sum(came.values())
            rows.append([told, states, states - came[RIGHT]])
    said = (
        f"{changes} changes of the passphrase, killed after each call to the system, and with the power lost "
        "there (seed 1). Of all passphrases there ever were exactly one must open the notebook, the last that was "
        "acknowledged or the one that was just being set, and the recovery words must too."
    )
    return Result(said, ("fault", "states", "anything else opens"), rows, not any(row[-1] for row in rows))
