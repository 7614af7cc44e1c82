"""In a checkout, compiles the translators' catalogues whose compiled files are missing or older.

An installed app brings compiled files only; there is nothing to do then.
"""

import os
import sys
from pathlib import Path

import PySide6

from connector_app import paths


def compile_stale(catalogues: Path, compiled: Path) -> None:
    """Compile ``connector_<language>.ts`` files of one folder into the other; what fails stays English."""
    for source in sorted(catalogues.glob("connector_*.ts")):
        target = compiled / f"{source.stem}.qm"
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        try:
            _compile(source, target)
        except OSError:
            import logging  # not before the first frame, where all is well

            logging.getLogger(__name__).warning("A catalogue could not be compiled", exc_info=True)


def compile_own() -> Path:
    """Compile this checkout's stale catalogues and return the folder of compiled ones."""
    compiled = paths.resources() / "i18n"
    compile_stale(paths.resources().parent / "i18n", compiled)
    return compiled


def _compile(source: Path, target: Path) -> None:
    """Compile one catalogue; raise OSError when the tool refuses it or the folder cannot be written."""
    import subprocess  # most starts have nothing to compile and do without it

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target first: two starts at a time, or a kill, leave a whole file or none.
    fresh = target.with_name(f"{target.stem}-{os.getpid()}.qm.new")
    command: list[str | Path] = [tool, "-silent", "-nounfinished", source, "-qm", fresh]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:  # noqa: S603 - our own files
        raise OSError("lrelease refused a catalogue")
    fresh.replace(target)


def languages_in(folder: Path) -> list[str]:
    """Return the languages of a folder of compiled catalogues as BCP 47 tags, English first."""
    found = sorted(path.stem.removeprefix("connector_") for path in folder.glob("connector_*.qm"))
    return ["en-GB", *(code.replace("_", "-") for code in found if code.split("_")[0] != "en")]
