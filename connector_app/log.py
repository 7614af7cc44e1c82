"""A log that may be read by anybody: what happened and where in the program, never to whom.

The format is closed. A message is one of our own constant texts, its arguments are numbers and random ids,
and of an exception only the types and the places are kept: its message may quote what somebody typed.
"""

import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path

_NAME = "connector_app"
_ABOVE = Path(__file__).parent.parent
_BYTES = 256 * 1024
_ID = re.compile(r"[0-9a-f]{32}")


class IdsOnly(logging.Formatter):
    """Writes time, level, place and text of our own records; of anybody else's only the place."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, with the places of its exception below."""
        record.message = f"{record.name}:{record.lineno}"
        if record.name.split(".")[0] == _NAME:
            record.message += f" {_safe_text(record)}"
        record.asctime = self.formatTime(record)
        lines = [self.formatMessage(record)]
        if record.exc_info and record.exc_info[1]:
            lines += places(record.exc_info[1])
        return "\n".join(lines)


def places(error: BaseException) -> Iterator[str]:
    """Tell where an exception and its causes came from: types, files and lines, no message and no value."""
    for each in _chain(error):
        yield f"  {type(each).__module__}.{type(each).__qualname__}"
        for frame in traceback.extract_tb(each.__traceback__, limit=-40):
            yield f"    {_short(frame.filename)}:{frame.lineno} {frame.name}"


def start(path: Path) -> bool:
    """Begin to log into a file of at most 256 KB, with one older one; return False when it cannot be written."""
    logger = logging.getLogger()
    stop()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _LogFile(path, maxBytes=_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(IdsOnly())
    logger.addHandler(handler)
    # Of other packages only what is wrong, and by the root's own level that is so.
    logging.getLogger(_NAME).setLevel(logging.INFO)
    return True


def stop() -> None:
    """Close the file that `start` opened; without one, do nothing."""
    logger = logging.getLogger()
    for handler in [each for each in logger.handlers if isinstance(each, _LogFile)]:
        logger.removeHandler(handler)
        handler.close()


class _LogFile(RotatingFileHandler):
    """A log file that is not in the way: when the disk is full, the line is lost and the app goes on."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Do nothing: the usual handling prints the record's arguments."""


def _safe_text(record: logging.LogRecord) -> str:
    """Fill a text with its arguments: numbers and random ids as they are, of all else the type."""
    if not isinstance(record.msg, str):
        return f"<{type(record.msg).__name__}>"
    args = record.args or ()
    kept = (
        {name: _safe(each) for name, each in args.items()}
        if isinstance(args, Mapping)
        else tuple(map(_safe, args))
    )
    try:
        return record.msg % kept if kept else record.msg
    except (TypeError, ValueError, KeyError):
        return record.msg


def _safe(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str) and _ID.fullmatch(value):
        return value
    return f"<{type(value).__name__}>"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Follow an exception to what it was raised from; each only once, for a chain may be a circle."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _short(filename: str) -> str:
    """Return a path from our package on, of other files the name alone: a home folder is named for its person."""
    path = Path(filename)
    return path.relative_to(_ABOVE).as_posix() if path.is_relative_to(_ABOVE) else path.name
