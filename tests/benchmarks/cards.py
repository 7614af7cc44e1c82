"""A file of cards, and the least a program does to get its people: lines joined, taken apart and told by name."""

import re
from pathlib import Path

_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dawn Reed {0}\r\nN:Reed {0};Dawn;;;\r\nTEL;TYPE=CELL:07700 {0:06}\r\n"
    "EMAIL:neighbour{0}@example.org\r\nADR:;;{0} Mill Lane;Ely;;CB7 4AA;\r\n"
    "NOTE:Best in the mornings.\r\nEND:VCARD\r\n"
)
_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)")
_PART = re.compile(r"(?<!\\);")


def write_cards(path: Path, number: int) -> Path:
    """Write so many people and return the file."""
    path.write_text("".join(_CARD.format(n) for n in range(number)), encoding="utf-8", newline="")
    return path


def split_cards(path: Path) -> list[dict[str, str]]:
    """Return the people, with the names that a table has for what the cards say."""
    people: list[dict[str, str]] = []
    for line in _FOLD.sub("", path.read_bytes().decode()).splitlines():
        name, _parameters, value = _LINE.fullmatch(line).groups()  # type: ignore[union-attr]
        parts = [part.replace("\\,", ",").replace("\\n", "\n") for part in _PART.split(value)]
        match name:
            case "BEGIN":
                people.append({})
            case "FN":
                people[-1]["Name"] = parts[0]
            case "TEL":
                people[-1]["Phone"] = parts[0]
            case "EMAIL":
                people[-1]["Email"] = parts[0]
            case "ADR":
                people[-1]["Postcode"] = parts[5]
            case "NOTE":
                people[-1]["Notes"] = parts[0]
    return people
