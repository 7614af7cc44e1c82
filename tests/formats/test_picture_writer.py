"""Pictures in files: whole, or not at all."""

import pytest

from connector_app.domain.errors import FileTrouble
from connector_app.formats.picture_writer import write_picture


def test_a_picture_takes_the_place_of_an_older_one(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"before")
    write_picture(b"picture", path)
    assert path.read_bytes() == b"picture"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "a.png"
    path.write_bytes(b"before")
    monkeypatch.setattr("os.fsync", lambda _handle: (_ for _ in ()).throw(OSError(28, "full")))
    with pytest.raises(FileTrouble) as told:
        write_picture(b"picture", path)
    assert told.value.code == "workbook_disk_full"
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]
