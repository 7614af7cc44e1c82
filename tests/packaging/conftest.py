"""The scripts in packaging/ as modules; they are no package, for the name belongs to another one."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def root():
    return ROOT


@pytest.fixture
def run():
    return _script("run")


@pytest.fixture
def file_map():
    return _script("file_map")


@pytest.fixture
def translations():
    return _script("translations")


@pytest.fixture(scope="module")
def sbom():
    return _script("sbom")


def _script(name):
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
