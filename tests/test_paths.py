import importlib.util
import shutil
from pathlib import Path

import platformdirs
import pytest

from connector_app import paths


def test_one_folder_holds_everything_when_named(home):
    assert paths.notebooks() == home / "notebooks"
    assert paths.settings_file() == home / "settings.json"
    assert paths.log_file() == home / "connector.log"


def test_without_a_named_folder_the_system_decides(monkeypatch):
    monkeypatch.delenv("CONNECTOR_HOME")
    assert paths.notebooks().parent == platformdirs.user_documents_path()
    assert paths.settings_file().is_relative_to(platformdirs.user_config_path())
    assert paths.log_file().name == "connector.log"


def test_asking_makes_no_folder(home):
    paths.notebooks()
    paths.settings_file()
    paths.log_file()
    assert list(home.iterdir()) == []


def test_resources_of_the_checkout_are_found():
    assert (paths.resources() / "frameworks").is_dir()


def test_resources_of_an_installed_package_are_found(tmp_path):
    package = tmp_path / "connector_app"
    (package / "_resources").mkdir(parents=True)
    installed = _loaded_from(shutil.copy(paths.__file__, package))
    assert installed.resources() == package / "_resources"


def _loaded_from(file: str | Path):
    spec = importlib.util.spec_from_file_location("installed_paths", file)
    if spec is None or spec.loader is None:
        pytest.fail("the copy cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
