"""Changes files that are made of records, so that most records stay ones: their order, numbers and lengths."""

from collections.abc import Callable, Sequence
from functools import partial
from random import Random

from tests.faults.fuzz.loop import Change, changed
from tests.old_excel import Record, binary_part, binary_records, old_records, old_stream

_LONGEST = 6_000
_NUMBERS = (0, 1, 2, 4, 0x7F, 0x80, 0xFF, 0x100, 0x3FFF, 0x7FFF, 0xFFFF, 0xFFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def _changed(
    split: Callable[[bytes], list[Record]],
    join: Callable[[Sequence[Record]], bytes],
    chance: Random,
    kept: Sequence[bytes],
    words: Sequence[bytes],
) -> bytes:
    """Return a file like one that is known, changed in a few places."""
    if not chance.randrange(4):
        return changed(chance, kept, words)
    records = split(chance.choice(kept))
    for _ in range(chance.choice((1, 1, 2, 4))):
        if not records:
            break
        at = chance.randrange(len(records))
        kind, held = records[at]
        match chance.randrange(6):
            case 0:
                del records[at]
            case 1:
                records[at:at] = [records[at]] * chance.choice((1, 1, 40))
            case 2:
                records.insert(
                    chance.randrange(len(records)), chance.choice(split(chance.choice(kept)) or records)
                )
            case 3:
                records[at] = (chance.choice(records)[0], held)
            case _:
                records[at] = (kind, _other(chance, held, words))
    made = join(records)
    return made if len(made) <= _LONGEST else chance.choice(kept)


def _other(chance: Random, held: bytes, words: Sequence[bytes]) -> bytes:
    """Return what a record holds with a number changed, or cut off, or with a word in it."""
    place = chance.randrange(len(held) + 1)
    width = chance.choice((1, 2, 4, 8))
    match chance.randrange(4):
        case 0:
            return held[:place]
        case 1:
            return held[:place] + chance.choice(words) + held[place:]
    number = (chance.choice(_NUMBERS) & (1 << 8 * width) - 1).to_bytes(width, "little")
    return held[:place] + number + held[place + width :]


changed_old: Change = partial(_changed, old_records, old_stream)
changed_binary: Change = partial(_changed, binary_records, binary_part)
