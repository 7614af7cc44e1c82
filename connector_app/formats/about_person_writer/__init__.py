"""Writes everything about a person: a page to read and print, and the same as data in a file beside it.

Both are private, lie under other names until they were read back and searched for other people, and then take
their places together or not at all.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from connector_app.application.dossier import Dossier, Entry
from connector_app.domain.errors import FileTrouble
from connector_app.formats._whole_file import plain_errors, private_beside, sync_folder, write_through
from connector_app.formats.about_person_writer.inspection import leaks
from connector_app.formats.about_person_writer.page import page_of
from connector_app.text import Translate, untranslated

SUFFIXES = (".html", ".htm")
#: What the data say of themselves; the number counts changes after which an older reader would go wrong.
FORMAT, VERSION = "connector-about-person", 1


def write_about_person(
    dossier: Dossier,
    path: Path,
    translate: Translate = untranslated,
    language: str = "en-GB",
    settle: Callable[[], None] = lambda: None,
) -> Path:
    """Write a settled dossier to `path`, and as data beside it; return where the data are.

    `settle` is called once both are sound, just before they take their places. Raises FileTrouble when a file
    cannot be written, does not read back, or holds what the dossier forbids; then both are as they were before.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise FileTrouble("about_suffix", name=path.name)
    beside = path.with_suffix(".json")
    page = page_of(dossier, translate, language)
    contents = {path: page.source, beside: json.dumps(data_of(dossier, language), ensure_ascii=False, indent=2)}
    with plain_errors(path), ExitStack() as stack:
        temporaries = {}
        for target, text in contents.items():
            temporaries[target] = stack.enter_context(private_beside(target))
            write_through(temporaries[target], text.encode("utf-8"))
        back = {target: file.read_bytes().decode("utf-8") for target, file in temporaries.items()}
        if back != contents:
            raise FileTrouble("export_readback")
        if leaks(back[path], json.loads(back[beside]), page.ours, dossier.forbidden):
            raise FileTrouble("about_leak")
        settle()
        with _as_it_was(beside):
            temporaries[beside].replace(beside)
            temporaries[path].replace(path)
        sync_folder(path.parent)
    return beside


def data_of(dossier: Dossier, language: str) -> dict[str, Any]:
    """Return a settled dossier as JSON holds it: sections by code, in them the fields of each thing by name."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_on": dossier.made_on.isoformat(),
        "language": language,
        "kept_by": {"name": dossier.keeper.name, "contact": dossier.keeper.contact},
        "others_taken_out": {"places": dossier.replaced, "whole_texts": dossier.left_out},
        "about": {section.code: [_fields(entry) for entry in section.entries] for section in dossier.sections},
    }


def _fields(entry: Entry) -> dict[str, Any]:
    """Return the fields of one thing; one that was told several times is a list."""
    found: dict[str, list[Any]] = {}
    for fact in entry.facts:
        found.setdefault(fact.field, []).append(fact.value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


@contextmanager
def _as_it_was(path: Path) -> Iterator[None]:
    """Put a file back as it was when what follows fails: two files cannot be renamed at once."""
    before = path.read_bytes() if path.exists() else None
    try:
        yield
    except OSError:
        if before is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(before)
        raise
