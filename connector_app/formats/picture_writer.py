"""Writes a picture that was drawn elsewhere: whole or not at all, replacing an older one only once it is sound."""

from pathlib import Path

from connector_app.formats._whole_file import put_whole


def write_picture(content: bytes, path: Path) -> None:
    """Write the content of a picture file; raise FileTrouble when it cannot be, and leave what was there."""
    put_whole(path, content)
