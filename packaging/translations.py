#!/usr/bin/env python3
"""Brings the catalogues in i18n/ up to date with the texts in the code, and compiles them.

    uv run python packaging/translations.py

i18n/connector_<language>.ts is what translators edit. English has a catalogue too: its plurals come from there
("1 person", "2 people"). The compiled files in resources/i18n/ are made when they are missing or older.
"""

import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path


def catalogues(root: Path) -> Sequence[Path]:
    """Return the catalogues of all languages."""
    return sorted((root / "i18n").glob("connector_*.ts"))


def update(root: Path, lupdate: Path, files: Sequence[Path]) -> None:
    """Bring catalogues up to date with the code; texts that are gone go, new ones come in untranslated."""
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([lupdate, *options, root / "connector_app", "-ts", *files], check=True, cwd=root)


def compile_stale(root: Path, lrelease: Path) -> None:
    """Compile the catalogues whose compiled file is missing or older."""
    target = root / "resources" / "i18n"
    for source in catalogues(root):
        compiled = target / f"{source.stem}.qm"
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run([lrelease, "-silent", "-nounfinished", source, "-qm", compiled], check=True, cwd=root)


def main() -> None:
    """Update and compile the catalogues of this checkout with the tools of the running environment."""
    root = Path(__file__).resolve().parent.parent
    tools = Path(sysconfig.get_path("scripts"))
    suffix = ".exe" if sys.platform == "win32" else ""
    update(root, tools / f"pyside6-lupdate{suffix}", catalogues(root))
    compile_stale(root, tools / f"pyside6-lrelease{suffix}")


if __name__ == "__main__":
    main()
