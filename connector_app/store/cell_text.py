"""The canonical text of a cell: its parts in order, ``dimension=code`` with ``&`` between; any text fits in."""

from connector_app.summary.cells import Cell

#: What would end a part or its dimension, written otherwise; the sign of that comes first.
_ESCAPES = (("%", "%25"), ("=", "%3D"), ("&", "%26"))


def text_of(cell: Cell) -> str:
    """Return the one text of a cell; everyone is the empty text."""
    return "&".join(f"{_escaped(dimension)}={_escaped(code)}" for dimension, code in sorted(cell))


def cell_of(text: str) -> Cell:
    """Return the cell of a text that `text_of` made."""
    parts = (part.partition("=") for part in text.split("&")) if text else ()
    return frozenset((_plain(dimension), _plain(code)) for dimension, _, code in parts)


def _escaped(text: str) -> str:
    for sign, escape in _ESCAPES:
        text = text.replace(sign, escape)
    return text


def _plain(text: str) -> str:
    for sign, escape in reversed(_ESCAPES):
        text = text.replace(escape, sign)
    return text
