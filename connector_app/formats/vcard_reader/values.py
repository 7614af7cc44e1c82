"""What the values of a card say: taken out of their encoding, their alphabet and their escapes."""

import binascii
import codecs
import re

from connector_app.formats.vcard_reader.lines import Content

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MEANS = {"n": "\n", "N": "\n"}


class Values:
    """Values of one file; remembers what had to be decided about them, by line.

    In `guessed` the alphabet was not sure; in the cards of `odd` something stood for an e-mail address.
    """

    def __init__(self) -> None:
        self.guessed: list[int] = []
        self.odd: list[int] = []

    def raw(self, content: Content) -> str:
        """Return a value with its escapes still in it."""
        value = content.value
        if content.parameters and content.has("ENCODING", "QUOTED-PRINTABLE"):
            value = binascii.a2b_qp(value)
        return self._decoded(value, content).replace("\0", "")

    def text(self, content: Content) -> str:
        """Return a value as its writer meant it, lines ended by a line feed."""
        return unescaped(self.raw(content)).replace("\r\n", "\n").replace("\r", "\n").strip()

    def parts(self, content: Content) -> list[str]:
        """Return the parts of a value that has several, by semicolons that are not escaped."""
        return [unescaped(part).strip() for part in split(self.raw(content), ";")]

    def _decoded(self, value: bytes, content: Content) -> str:
        named = content.first("CHARSET") if content.parameters else ""
        if not named and value.isascii():
            return value.decode("ascii")
        for alphabet in (named, "utf-8"):
            if alphabet and _is_alphabet(alphabet):
                try:
                    text = value.decode(alphabet)
                    # Some alphabets can spell half a character, which no file of ours can hold.
                    return text if alphabet == "utf-8" else text.encode("utf-8", "replace").decode()
                except UnicodeDecodeError as error:
                    # Programs cut long values off in the middle of a letter; the rest of them is sound.
                    begun = named or not value[: error.start].isascii()
                    if begun and error.reason.startswith("unexpected end"):
                        self.guessed.append(content.number)
                        return value[: error.start].decode(alphabet)
        self.guessed.append(content.number)
        return value.decode("cp1252", "replace")


def split(value: str, sign: str) -> list[str]:
    """Split at every `sign` that no backslash stands before."""
    if "\\" not in value:
        return value.split(sign)
    parts, begin, at = [], 0, 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] == sign:
            parts.append(value[begin:at])
            begin = at + 1
        at += 1
    return [*parts, value[begin:]]


def unescaped(value: str) -> str:
    """Return a value without its backslashes; one that stands before no sign of its own is kept."""
    if "\\" not in value:
        return value

    def meant(match: re.Match[str]) -> str:
        sign = match[1]
        return sign if sign in ',;:\\"' else _MEANS.get(sign, match[0])

    return _ESCAPED.sub(meant, value)


def _is_alphabet(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding  # noqa: SLF001 - the only way to tell text from rot13 and zip
    except (LookupError, ValueError):  # the second says that it cannot be the name of any
        return False
