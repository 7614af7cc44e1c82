#!/usr/bin/env python3
"""Brings the catalogues in i18n/ up to date with the texts in the code, and compiles them.

    uv run python packaging/translations.py

i18n/connector_<language>.ts is what translators edit. English has a catalogue too: its plurals come from there
("1 person", "2 people"). Texts that are gone go; new ones come in untranslated.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

from connector_app.ui import catalogues


def update(root: Path, *files: Path) -> None:
    """Bring catalogues up to date with the code below `root`; raise CalledProcessError when Qt's tool fails."""
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([tool, *options, root / "connector_app", "-ts", *files], check=True)


def main() -> None:
    """Update and compile the catalogues of this checkout."""
    root = Path(__file__).resolve().parent.parent
    update(root, *sorted((root / "i18n").glob("connector_*.ts")))
    catalogues.compile_own()


if __name__ == "__main__":
    main()
