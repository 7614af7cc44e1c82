"""Tells by its first bytes what kind of list a file is; its name may say anything."""

import re
from enum import Enum
from pathlib import Path

from connector_app.domain.errors import FileTrouble
from connector_app.formats._bytes import wide_alphabet

_LOOKED_AT = 4096
#: An LDIF file begins with its version, a remark, or the name of its first entry.
_LDIF = re.compile(r"(?:(?:version: ?1|#[^\n]*)\s*\n\s*)*dn::? ?\S")

#: A packed file, be it whole or of no parts, and a file of the kind that Office wrote until 2007.
_SPREADSHEETS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0")


class FileKind(Enum):
    """What a file to import may be."""

    CARDS = "cards"
    LDIF = "ldif"
    SPREADSHEET = "spreadsheet"
    TABLE = "table"


def kind_of(path: Path) -> FileKind:
    """Return what a file seems to be: a text table unless its beginning says otherwise; raise FileTrouble."""
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except OSError as error:
        raise FileTrouble("file_unreadable", file=path.name) from error
    if head.startswith(_SPREADSHEETS):
        return FileKind.SPREADSHEET
    text = head.decode(wide_alphabet(head) or "utf-8-sig", "ignore").lstrip("\ufeff \t\r\n\0").casefold()
    if text.startswith("begin:vcard"):
        return FileKind.CARDS
    return FileKind.LDIF if _LDIF.match(text) else FileKind.TABLE
