"""The scripts in packaging/ as modules; they are no package, for the name belongs to another one."""

import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def root():
    return ROOT


@pytest.fixture
def run(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "packaging")
    yield importlib.import_module("run")
    sys.modules.pop("run", None)
    sys.modules.pop("translations", None)


@pytest.fixture
def translations(run):
    return run.translations
