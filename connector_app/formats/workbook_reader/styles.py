"""How cells look, as far as that can hide something: headings, wrapped text, white letters, empty formats."""

from dataclasses import dataclass

from connector_app.formats.workbook_reader.container import Parts
from connector_app.formats.workbook_reader.xml import Node, attribute, children, first, is_on

_HEADINGS = {"16": 1, "17": 2}
_WHITE, _BLACK = bytes([255] * 3), bytes(3)
#: The colours whose numbers always mean the same; tinted ones and all others count as some other colour.
_THEME = {"0": _WHITE, "1": _BLACK}
_INDEXED = {"0": _BLACK, "8": _BLACK, "64": _BLACK, "1": _WHITE, "9": _WHITE, "65": _WHITE}
#: Colours that differ by no more than this in each of red, green and blue look the same.
_SAME, _TOUCH = 12, 0.05
#: Smaller letters than this, in points, nobody can see.
_READABLE = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """How one style looks; `unseen` when what it styles cannot be seen."""

    heading: int = 0
    wrapped: bool = False
    unseen: bool = False


def styles_of(parts: Parts) -> list[Look]:
    """Return the looks by number of style."""
    root = parts.tree("xl/styles.xml")
    formats = {
        attribute(each, "numFmtId"): attribute(each, "formatCode") for each in _each(root, "numFmts", "numFmt")
    }
    fonts = [_ink(each) for each in _each(root, "fonts", "font")]
    fills = [_ground(each) for each in _each(root, "fills", "fill")]
    headings = {
        attribute(each, "xfId"): _HEADINGS.get(attribute(each, "builtinId"), 0)
        for each in _each(root, "cellStyles", "cellStyle")
    }
    return [
        Look(
            heading=headings.get(attribute(each, "xfId"), 0),
            wrapped=any(is_on(attribute(way, "wrapText")) for way in children(each, "alignment")),
            unseen=_shows_nothing(formats.get(attribute(each, "numFmtId"), ""))
            or _alike(_at(fonts, attribute(each, "fontId")), _at(fills, attribute(each, "fillId"))),
        )
        for each in _each(root, "cellXfs", "xf")
    ]


def _each(root: Node | None, group: str, name: str) -> list[Node]:
    return list(children(first(root, group), name))


def _at(colors: list[bytes | None], number: str) -> bytes | None:
    return colors[int(number)] if number.isdigit() and int(number) < len(colors) else None


def _shows_nothing(code: str) -> bool:
    """Tell whether a number format leaves every number out."""
    sections = code.replace('""', "").split(";")
    return bool(code) and not any(part.strip() for part in sections[:3])


def _ink(font: Node) -> bytes | None:
    """Return the colour of letters, None when that is not known; letters too small to see have that of paper."""
    size, color = first(font, "sz"), first(font, "color")
    if size is not None and float(attribute(size, "val") or 11) < _READABLE:
        return _WHITE
    return _BLACK if color is None else _tone(color)


def _ground(fill: Node) -> bytes | None:
    """Return the colour behind letters, None when that is not known or not one."""
    pattern = first(fill, "patternFill")
    if pattern is None:
        return None
    kind, color = attribute(pattern, "patternType"), first(pattern, "fgColor")
    if kind in ("", "none"):
        return _WHITE
    if kind != "solid":
        return None
    return _BLACK if color is None else _tone(color)


def _tone(color: Node) -> bytes | None:
    if abs(float(attribute(color, "tint") or 0)) > _TOUCH:
        return None
    if rgb := attribute(color, "rgb"):
        return bytes.fromhex(rgb[-6:])
    return _THEME.get(attribute(color, "theme")) or _INDEXED.get(attribute(color, "indexed"))


def _alike(ink: bytes | None, ground: bytes | None) -> bool:
    if ink is None or ground is None:
        return False
    return all(abs(one - other) <= _SAME for one, other in zip(ink, ground, strict=False))
