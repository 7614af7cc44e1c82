"""Writes a picture that was drawn elsewhere: whole or not at all, replacing an older one only once it is sound."""

from pathlib import Path

from connector_app.formats._whole_file import plain_errors, private_beside, sync_folder, write_through


def write_picture(content: bytes, path: Path) -> None:
    """Write the content of a picture file; raise FileTrouble when it cannot be, and leave what was there."""
    with plain_errors(path), private_beside(path) as temporary:
        write_through(temporary, content)
        temporary.replace(path)
        sync_folder(path.parent)
