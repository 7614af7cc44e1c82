#!/usr/bin/env python3
"""Writes the map of the code in CONTRIBUTING.md from the first sentence of each module.

uv run python packaging/file_map.py
"""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

BEGIN, END = "<!-- map: packaging/file_map.py writes it -->", "<!-- end of map -->"


def file_map(root: Path) -> str:
    """Return the map as Markdown: a heading for each folder, a line for each module."""
    modules = sorted((root / "connector_app").rglob("*.py"), key=lambda path: (path.parent, path.name))
    lines: list[str] = []
    for folder, inside in groupby(modules, lambda path: path.parent):
        lines += ["", f"**{folder.relative_to(root).as_posix()}/**", "", *_entries(inside)]
    return "\n".join(lines[1:])


def with_map(text: str, root: Path) -> str:
    """Return a document with a fresh map between its two marks; raise ValueError when they are missing."""
    before, mark, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not (mark and end):
        raise ValueError("the marks of the map are missing")
    return f"{before}{BEGIN}\n\n{file_map(root)}\n\n{END}{after}"


def _entries(modules: Iterable[Path]) -> Iterator[str]:
    for path in modules:
        sentence = first_sentence(path.read_text(encoding="utf-8"))
        if sentence:
            yield f"- `{path.name}`: {sentence}"


def first_sentence(source: str) -> str:
    """Return the first sentence of a module's docstring without its full stop; nothing when there is none."""
    text = " ".join((ast.get_docstring(ast.parse(source)) or "").split())
    return re.split(r"(?<=[.?!])\s", text)[0].rstrip(".")


def main() -> None:
    """Bring the map in this checkout up to date."""
    root = Path(__file__).resolve().parent.parent
    document = root / "CONTRIBUTING.md"
    document.write_text(with_map(document.read_text(encoding="utf-8"), root), encoding="utf-8")


if __name__ == "__main__":
    main()
