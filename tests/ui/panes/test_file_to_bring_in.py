"""The dialog for a file begins in a folder there is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from connector_app.ui.panes.file_to_bring_in import file_to_bring_in


@pytest.mark.parametrize("there", [True, False])
def test_without_a_folder_for_downloads_it_begins_at_home(qtbot, tmp_path, monkeypatch, there):
    home, downloads = tmp_path / "home", tmp_path / "home" / "Downloads"
    home.mkdir()
    if there:
        downloads.mkdir()
    monkeypatch.setattr(Path, "home", staticmethod(lambda: home))
    monkeypatch.setattr(QStandardPaths, "writableLocation", staticmethod(lambda _place: str(downloads)))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_to_bring_in(parent)
    assert Path(dialog.directory().absolutePath()) == (downloads if there else home)
    assert dialog.selectedFiles() in ([], [str(downloads if there else home)])
