"""From everything about a person to a file that may be handed to them; the trail says that it happened."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from connector_app.application.about_person_others import Decision
from connector_app.application.audit import EVERYTHING_ABOUT, Via
from connector_app.application.dossier import Dossier
from connector_app.application.ports import Notebook
from connector_app.domain.noun import Kind
from connector_app.text import Translate, untranslated


class Writer(Protocol):
    """Writes a settled dossier, whole or not at all."""

    def __call__(
        self, dossier: Dossier, path: Path, translate: Translate, language: str, settle: Callable[[], None]
    ) -> Path:
        """Return where the data beside it are; raise FileTrouble with nothing left behind."""


def write_everything_about(
    notebook: Notebook,
    dossier: Dossier,
    decisions: Mapping[int, Decision],
    path: Path,
    write: Writer,
    translate: Translate = untranslated,
    language: str = "en-GB",
    via: Via = Via.WINDOW,
) -> Dossier:
    """Write what was gathered, with other people taken out as decided; return what was written.

    Raises FileTrouble with no file left behind.
    """
    settled = dossier.settled(decisions, translate)

    def settle() -> None:
        notebook.note(EVERYTHING_ABOUT, [Kind.PERSON], via)

    write(settled, path, translate, language, settle)
    return settled


def file_name(dossier: Dossier) -> str:
    """Return a name for the file: the person's code, which tells nothing to others."""
    return f"{dossier.code}.html"
