"""What the README in an open export says, in English source text (context ``OpenExport``)."""

from connector_app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("OpenExport", "Everything from a Connector notebook, made on {day}")
_OPEN = QT_TRANSLATE_NOOP(
    "OpenExport",
    "NOT ENCRYPTED AND NOT ANONYMOUS. Everything in here can be read by whoever has it: names, ways to reach "
    "people, what they said, and what they told of their health and identity. It is for you, and for moving to "
    "another program. For services make a summary instead.",
)
_JSON = QT_TRANSLATE_NOOP(
    "OpenExport",
    "notebook.json: all of it in one file (JSON, UTF-8), exactly as it is kept. Under nouns, each kind of thing "
    "is a list; things refer to one another by id. Days are written 2026-11-22. Under drafts is what was being "
    "written, under settings what was set in this notebook, under releases what was sent, with the numbers a "
    "reader was shown.",
)
_CSV = QT_TRANSLATE_NOOP(
    "OpenExport",
    "The .csv files: the same as tables, for a spreadsheet (UTF-8 with a byte order mark, commas between, one "
    "file for each kind of thing). A file such as conversation_people.csv holds what one conversation has "
    "several of; its first column says of which one. An apostrophe stands before a text that a spreadsheet would "
    "take for a formula; notebook.json has the text without it.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "OpenExport",
    "Not in here: the passphrase and keys, backups, the secret of the memory of what was sent, and the trail of "
    "what was done when, which holds nothing about anybody.",
)
_BROKEN = QT_TRANSLATE_NOOP(
    "OpenExport",
    "The memory of what was sent was changed or damaged, so it is not in here (releases is null). Everything "
    "else is.",
)


def readme(day: str, translate: Translate, *, broken: bool) -> str:
    """Return the text of README.txt; `broken` says that what was sent could not be read."""
    texts = [_TITLE, _OPEN, _JSON, _CSV, _LEFT_OUT, *([_BROKEN] if broken else [])]
    return "\r\n\r\n".join(translate("OpenExport", text).replace("{day}", day) for text in texts) + "\r\n"
