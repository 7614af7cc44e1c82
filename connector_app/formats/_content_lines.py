"""The lines of cards and calendars as they are written (RFC 6350, RFC 5545): escaped, folded, ended by CR LF."""

from collections.abc import Iterable

#: Octets of a line, without what ends it.
MOST = 75
#: The two highest bits of an octet, and how they are where it goes on with a letter begun before it (UTF-8).
_HIGHEST, _GOES_ON = 0xC0, 0x80
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def escaped(text: str) -> str:
    """Return a text as a value: control characters gone, signs with a meaning escaped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign in "\n\t" or not _controls(sign)).translate(_ESCAPES)


def content(lines: Iterable[str]) -> bytes:
    """Return lines as a file holds them; a long one goes on behind a blank, never in the middle of a letter."""
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line.encode("utf-8")))


def _folded(line: bytes) -> Iterable[bytes]:
    begin, room = 0, MOST
    while len(line) - begin > room:
        end = begin + room
        while line[end] & _HIGHEST == _GOES_ON:
            end -= 1
        yield (b" " if begin else b"") + line[begin:end]
        begin, room = end, MOST - 1
    yield (b" " if begin else b"") + line[begin:]


def _controls(sign: str) -> bool:
    return sign < " " or "\x7f" <= sign < "\xa0"
