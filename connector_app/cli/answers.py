"""How the command line answers: lines for people, one JSON object for scripts, one sentence for failures."""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TextIO


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: `data` for ``--json``, `lines` otherwise, and the exit code."""

    data: Mapping[str, Any]
    lines: tuple[str, ...] = ()
    code: int = 0


def give(answer: Answer, *, as_json: bool, quiet: bool, out: TextIO) -> None:
    """Print an answer; quiet drops the lines but never the JSON that was asked for."""
    if as_json:
        out.writelines(_json(answer.data))
    elif not quiet:
        out.writelines(printable(line) + "\n" for line in answer.lines)


def _json(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield an object with each of its fields and each element of their lists on a line of its own.

    Made a line at a time it takes a tenth of what the library's own indenting does.
    """
    before = "{"
    for name, value in data.items():
        yield f"{before}\n  {_compact(name)}: "
        if isinstance(value, list) and value:
            yield "["
            for number, element in enumerate(value):
                yield f"{',' if number else ''}\n    {_compact(element)}"
            yield "\n  ]"
        else:
            yield _compact(value)
        before = ","
    yield "\n}\n" if data else "{}\n"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def complain(sentence: str, out: TextIO) -> None:
    """Print one sentence of failure."""
    out.write(f"connector: {printable(sentence)}\n")


def printable(text: str) -> str:
    """Return the text with control and direction characters spelt out, so that a name cannot drive a terminal."""
    return "".join(c if c == "\t" or c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def table(rows: Iterable[Iterable[object]]) -> list[str]:
    """Return rows as aligned lines; the first column to the left, the others to the right."""
    cells = [[printable(str(cell)) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


class Progress:
    """Tells how far something is, on standard error when that is a terminal."""

    def __init__(self, what: str, *, quiet: bool) -> None:
        self._what = what
        self._shown = sys.stderr.isatty() and not quiet

    def __call__(self, done: int, total: int) -> None:
        """Show how many of how many are done."""
        if self._shown:
            sys.stderr.write(f"\r{self._what}: {done:,} of {total:,}")
            if done >= total:
                sys.stderr.write("\n")
            sys.stderr.flush()
