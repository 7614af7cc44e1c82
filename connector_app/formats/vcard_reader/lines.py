"""The lines of a card file: whatever ends them, folded or not, each taken apart into name, parameters and value.

All of it on bytes, since a folded line may be cut in the middle of a letter and each value may have an alphabet of
its own (vCard 2.1; RFC 2426 for 3.0, RFC 6350 for 4.0). Each byte is looked at once, however hostile the file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

#: Letters of which a picture is made when it is written as text.
_PICTURE = re.compile(rb"[A-Za-z0-9+/=]+")
#: The name of a property, perhaps in a group (item1.TEL).
_NAME = re.compile(rb"(?:[^.;:]*\.)*([A-Za-z0-9-]+)")
_BLANK = b" \t"
_FOLDED = (b" ", b"\t")
#: What stands before the colon: the name and the parameters.
_Head: TypeAlias = tuple[str, Mapping[str, tuple[str, ...]]]


@dataclass(slots=True)
class Content:
    """One property: `name` in capitals without its group, `value` still encoded; `number` is its first line."""

    number: int
    name: str
    parameters: Mapping[str, tuple[str, ...]]
    value: bytes

    def has(self, name: str, value: str) -> bool:
        """Tell whether a parameter has a value, in any case; 2.1 writes values without their parameter's name."""
        return value in self.parameters.get(name, ()) or value in self.parameters.get("", ())

    def first(self, name: str) -> str:
        """Return the first value of a parameter, empty when it has none."""
        return next(iter(self.parameters.get(name, ())), "")


@dataclass(frozen=True, slots=True)
class Stray:
    """A line that is no property."""

    number: int


def contents_of(data: bytes) -> Iterator[Content | Stray]:
    """Yield the properties of a file in order, and the lines that are none."""
    lines = _physical(data)
    heads: dict[bytes, _Head | None] = {}
    at, last = 0, len(lines)
    while at < last:
        line = lines[at]
        used = 1
        if not line or line.isspace():
            at += 1
            continue
        if at + 1 < last and lines[at + 1][:1] in _FOLDED and not _goes_on(line):
            parts = [line]
            while at + used < last and lines[at + used][:1] in _FOLDED:
                parts.append(lines[at + used][1:])
                used += 1
            line = b"".join(parts)
        found = _taken_apart(at + 1, line, heads)
        if isinstance(found, Content) and found.parameters:
            found, used = _longer(found, lines, at, used)
        yield found
        at += used


def _goes_on(line: bytes) -> bool:
    """Tell whether a quoted-printable value says itself that it goes on: a blank after that is a part of it."""
    return line.rstrip(_BLANK).endswith(b"=") and b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _physical(data: bytes) -> list[bytes]:
    """Return the lines; where some end in a line feed, a lone carriage return is a part of what is said."""
    end = b"\n" if b"\n" in data else b"\r"
    return [line.rstrip(b"\r") for line in data.split(end)]


def _taken_apart(number: int, line: bytes, heads: dict[bytes, _Head | None]) -> Content | Stray:
    """Return the property a line is; a colon or semicolon between quotes belongs to a parameter.

    `heads` are those met before, as nearly all lines of a file begin like others.
    """
    said, colon, value = line.partition(b":")
    if not colon:
        return Stray(number)
    if b'"' in said:
        parts, end = _parts(line, len(said))
        head, value = _head(parts), line[end + 1 :]
    elif said in heads:
        head = heads[said]
    else:
        head = heads[said] = _head(said.split(b";"))
    return Stray(number) if head is None else Content(number, *head, value)


def _head(parts: list[bytes]) -> _Head | None:
    """Return the name and the parameters of a property, None when it is none."""
    name = _NAME.fullmatch(parts[0].strip())
    return None if name is None else (name[1].decode().upper(), _parameters(parts[1:]))


def _parts(line: bytes, first_colon: int) -> tuple[list[bytes], int]:
    """Return the name and the parameters, some with quotes, and where the colon behind them stands."""
    parts: list[bytes] = []
    begin, quoted = 0, False
    for match in re.finditer(rb'[":;]', line):
        if match[0] == b'"':
            quoted = not quoted
        elif not quoted:
            parts.append(line[begin : match.start()])
            begin = match.end()
            if match[0] == b":":
                return parts, match.start()
    # A quote that is never closed: the first colon counts.
    return line[:first_colon].split(b";"), first_colon


def _parameters(parts: list[bytes]) -> dict[str, tuple[str, ...]]:
    """Return what stands between the name and the value, all in capitals."""
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        text = part.decode("utf-8", "replace")
        name, equals, value = text.partition("=")
        if not equals:
            name, value = "", text
        key = name.strip().upper()
        values = tuple(word.strip(' "').upper() for word in value.split(","))
        found[key] = found.get(key, ()) + values
    return found


def _longer(content: Content, lines: list[bytes], at: int, used: int) -> tuple[Content, int]:
    """Return a property with the lines that its encoding says belong to it, and how many lines it takes."""
    if content.has("ENCODING", "QUOTED-PRINTABLE"):
        parts = [content.value]
        while parts[-1].rstrip(_BLANK).endswith(b"=") and at + used < len(lines):
            more = lines[at + used]
            if more[:6].upper() in (b"END:VC", b"BEGIN:"):
                break
            parts[-1] = parts[-1].rstrip(_BLANK)[:-1]
            parts.append(more)
            used += 1
        return _with(content, b"".join(parts)), used
    if content.has("ENCODING", "BASE64") or content.has("ENCODING", "B"):
        while at + used < len(lines) and _PICTURE.fullmatch(lines[at + used].strip()):
            used += 1
        return _with(content, b""), used
    return content, used


def _with(content: Content, value: bytes) -> Content:
    return Content(content.number, content.name, content.parameters, value)
