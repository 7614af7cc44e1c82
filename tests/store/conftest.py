"""Notebooks for the tests of the store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from connector_app.store.notebook import OpenNotebook
from tests.factory import copy_notebook, make_notebook


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[OpenNotebook]:
    """A new, empty, encrypted notebook."""
    made = copy_notebook(tmp_path)
    assert isinstance(made, OpenNotebook)
    yield made
    made.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenNotebook]:
    """A notebook from which nothing was sent; whoever adds to it rolls back."""
    made = make_notebook(tmp_path_factory.mktemp("empty"))
    assert isinstance(made, OpenNotebook)
    yield made
    made.close()
