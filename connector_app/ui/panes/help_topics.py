"""The topics of the help: which there are, and where the text of each is read from."""

import re
from dataclasses import dataclass
from pathlib import Path

from connector_app import paths

#: Every topic by the key of the page it explains, in the order of reading; files of ``resources/help``.
TOPICS = (
    "first-steps",
    "today",
    "people",
    "conversations",
    "log",
    "exchanges",
    "exchange",
    "bring-in",
    "heard",
    "summaries",
    "rights",
    "settings",
    "copies",
    "doorstep",
    "keyboard",
)
#: Pages that are explained by the topic of another.
TOPIC_OF = {"help": "summaries", "answers": "summaries"}
PICTURES = "pictures"
_FALLBACK = "en"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its key, its title, and its Markdown without the title."""

    key: str
    title: str
    text: str


def topic_of(page: str) -> str:
    """Return the topic that explains a page; the first steps where none does."""
    key = TOPIC_OF.get(page, page)
    return key if key in TOPICS else TOPICS[0]


def read_topics(language: str, folder: Path | None = None) -> list[Topic]:
    """Read all topics in a language (BCP 47); one that is not there yet is read in English."""
    folder = folder or paths.resources() / "help"
    return [_read(key, language, folder) for key in TOPICS]


def pictures_folder() -> Path:
    """Return the folder of the pictures; they are the same in every language."""
    return paths.resources() / "help" / _FALLBACK / PICTURES


def _read(key: str, language: str, folder: Path) -> Topic:
    tongues = (language, language.partition("-")[0], _FALLBACK)
    known = (folder / tongue / f"{key}.md" for tongue in tongues if tongue)
    text = next(path for path in known if path.is_file()).read_text(encoding="utf-8")
    title = _TITLE.search(text)
    return Topic(key, title[1] if title else key, _TITLE.sub("", text, count=1).strip())
