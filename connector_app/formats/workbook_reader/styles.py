"""How cells look, as far as that can hide something: headings, wrapped text, white letters, empty formats."""

from dataclasses import dataclass

from connector_app.formats.workbook_reader.container import Parts
from connector_app.formats.workbook_reader.xml import Node, attribute, children, first, is_on

_HEADINGS = {"16": 1, "17": 2}
#: White in the two places where colours are numbered.
_WHITE_INDEXES, _WHITE_THEME = frozenset({"1", "9"}), "0"
_NEARLY_WHITE, _TOUCH_OF_GREY = 0xF5, -0.05
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
    fonts = [_faint(each) for each in _each(root, "fonts", "font")]
    fills = [_filled(each) for each in _each(root, "fills", "fill")]
    headings = {
        attribute(each, "xfId"): _HEADINGS.get(attribute(each, "builtinId"), 0)
        for each in _each(root, "cellStyles", "cellStyle")
    }
    return [
        Look(
            heading=headings.get(attribute(each, "xfId"), 0),
            wrapped=any(is_on(attribute(way, "wrapText")) for way in children(each, "alignment")),
            unseen=_shows_nothing(formats.get(attribute(each, "numFmtId"), ""))
            or (_at(fonts, attribute(each, "fontId")) and not _at(fills, attribute(each, "fillId"))),
        )
        for each in _each(root, "cellXfs", "xf")
    ]


def _each(root: Node | None, group: str, name: str) -> list[Node]:
    return list(children(first(root, group), name))


def _at(flags: list[bool], number: str) -> bool:
    return number.isdigit() and int(number) < len(flags) and flags[int(number)]


def _shows_nothing(code: str) -> bool:
    """Tell whether a number format leaves every number out."""
    sections = code.replace('""', "").split(";")
    return bool(code) and not any(part.strip() for part in sections[:3])


def _faint(font: Node) -> bool:
    """Tell whether letters are white, or too small to be seen."""
    size, color = first(font, "sz"), first(font, "color")
    if size is not None and float(attribute(size, "val") or 11) < _READABLE:
        return True
    return color is not None and _white(color)


def _white(color: Node) -> bool:
    rgb = bytes.fromhex(attribute(color, "rgb")[-6:])
    tint = float(attribute(color, "tint") or 0)
    return (
        (bool(rgb) and min(rgb) >= _NEARLY_WHITE)
        or attribute(color, "indexed") in _WHITE_INDEXES
        or (attribute(color, "theme") == _WHITE_THEME and tint > _TOUCH_OF_GREY)
    )


def _filled(fill: Node) -> bool:
    """Tell whether there is a colour behind the letters that white can be read on."""
    pattern = first(fill, "patternFill")
    if pattern is None:
        return first(fill, "gradientFill") is not None
    color = first(pattern, "fgColor")
    return attribute(pattern, "patternType") == "solid" and color is not None and not _white(color)
