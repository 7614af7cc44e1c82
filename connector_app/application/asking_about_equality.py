"""Whether people are asked who they are, for equality: off until somebody who keeps a notebook has a reason to."""

from connector_app.application.ports import Notebook
from connector_app.text import QT_TRANSLATE_NOOP

EQUALITY_ASKED = QT_TRANSLATE_NOOP("Commands", "Ask about equality from now on, or no longer")
_SETTING = "ask_equality"


def asks_about_equality(notebook: Notebook) -> bool:
    """Tell whether the questions are shown where a person is written down."""
    return notebook.setting(_SETTING) == "1"


def ask_about_equality(notebook: Notebook, *, ask: bool) -> None:
    """Show the questions from now on, or no longer; answers that were given stay."""
    notebook.keep_setting(_SETTING, "1" if ask else "0")
    notebook.note(EQUALITY_ASKED)
