"""Where files belong: notebooks among the person's documents, settings and log where the system keeps them.

`CONNECTOR_HOME` names one folder for all of it, for a memory stick that goes from machine to machine.
"""

import os
from pathlib import Path

import platformdirs

_NAME = "Connector"
_PACKAGE = Path(__file__).parent


def notebooks() -> Path:
    """Return the folder where new notebooks go; it need not exist yet."""
    home = _home()
    return home / "notebooks" if home else platformdirs.user_documents_path() / _NAME


def settings_file() -> Path:
    """Return the file of the preferences; it need not exist yet."""
    home = _home()
    folder = home or platformdirs.user_config_path(_NAME, appauthor=False)
    return folder / "settings.json"


def log_file() -> Path:
    """Return the file of the log; it need not exist yet."""
    home = _home()
    folder = home or platformdirs.user_log_path(_NAME, appauthor=False)
    return folder / "connector.log"


def resources() -> Path:
    """Return the folder of icons, help, word lists and packs: in the installed package, else in the checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def _home() -> Path | None:
    named = os.environ.get("CONNECTOR_HOME")
    return Path(named) if named else None
