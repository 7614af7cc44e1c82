"""What must be true of whatever was read."""

from collections.abc import Iterable

from connector_app.application.imports.tables import Row


def sound(rows: Iterable[Row]) -> None:
    last = 0
    for row, cells in rows:
        assert last < row
        assert "".join(cells).strip()
        storable(cells)
        last = row


def storable(texts: Iterable[str]) -> None:
    """Half a character and an empty byte cannot be kept."""
    said = "".join(texts)
    said.encode()
    assert "\0" not in said
