#!/usr/bin/env python3
"""Brings the catalogues in i18n/ up to date with the texts in the code, and compiles them.

    uv run python packaging/translations.py

i18n/connector_<language>.ts is what translators edit. Texts come from the code and from the shipped frameworks
(context ``Vocabulary``), but for the questions of published measures: those hold in the language they were tested
in. English has a catalogue too: its plurals come from there
("1 person", "2 people") and are made from the bracketed s of the code; what is put right by hand stays so. Texts
that are gone go; new ones come in untranslated.
"""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6

from connector_app.ui import catalogues


def update(root: Path, *files: Path) -> None:
    """Bring catalogues up to date with the code below `root`; raise CalledProcessError when Qt's tool fails."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    with tempfile.TemporaryDirectory() as folder:
        vocabulary = Path(folder) / "vocabulary.py"
        vocabulary.write_text(_as_code(sorted(set(pack_texts(root)))), encoding="utf-8")
        subprocess.run([tool, *options, root / "connector_app", vocabulary, "-ts", *files], check=True)


def pack_texts(root: Path) -> Iterator[str]:
    """Yield what is shown of the shipped framework packs."""
    for path in sorted((root / "resources" / "frameworks").glob("*.json")):
        pack = json.loads(path.read_text(encoding="utf-8"))
        yield pack["title"]
        yield from (text for name, text in pack.get("table", {}).items() if name != "name")
        as_asked = pack["kind"] == "measure"
        if not as_asked and "intro" in pack:
            yield pack["intro"]
        for item in pack["items"]:
            yield from _item_texts(item, () if as_asked else ("prompt",))


def _item_texts(item: dict[str, Any], more: tuple[str, ...]) -> Iterator[str]:
    yield from (item[field] for field in ("label", "short", "definition", *more) if item.get(field))
    yield from (band["label"] for band in item.get("scale", {}).get("bands", ()))


def _as_code(texts: list[str]) -> str:
    """Return texts as a module in which the extractor finds them."""
    return "".join(f'QT_TRANSLATE_NOOP("Vocabulary", {json.dumps(text, ensure_ascii=False)})\n' for text in texts)


def with_english_plurals(catalogue: str) -> str:
    """Return the English catalogue with both forms of each number that had none."""
    return re.sub(r'<message numerus="yes">.*?</message>', _with_both_forms, catalogue, flags=re.DOTALL)


def _with_both_forms(message: re.Match[str]) -> str:
    source = re.search("<source>(.*?)</source>", message[0], re.DOTALL)
    if source is None or 'type="unfinished"' not in message[0]:
        return message[0]
    one = source[1].replace("(s)", "")
    many = source[1].replace("person(s)", "people").replace("(s)", "s")
    forms = "".join(f"\n            <numerusform>{form}</numerusform>" for form in (one, many))
    before, _, _ = message[0].partition("<translation")
    return f"{before}<translation>{forms}\n        </translation>\n    </message>"


def main() -> None:
    """Update and compile the catalogues of this checkout."""
    root = Path(__file__).resolve().parent.parent
    update(root, *sorted((root / "i18n").glob("connector_*.ts")))
    english = root / "i18n" / "connector_en.ts"
    english.write_text(with_english_plurals(english.read_text(encoding="utf-8")), encoding="utf-8")
    catalogues.compile_own()


if __name__ == "__main__":
    main()
