"""Writes a report that was put into words elsewhere, as a text that any editor opens: whole or not at all."""

from pathlib import Path

from connector_app.formats._whole_file import plain_errors, private_beside, sync_folder, write_through


def write_report(text: str, path: Path) -> None:
    """Write a text file in UTF-8; raise FileTrouble when it cannot be, and leave what was there."""
    with plain_errors(path), private_beside(path) as temporary:
        write_through(temporary, text.encode())
        temporary.replace(path)
        sync_folder(path.parent)
