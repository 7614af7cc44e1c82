"""Being somebody who may do little, for a while."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_NOBODY = 65534

needs_root = pytest.mark.skipif(
    not hasattr(os, "setresuid") or os.getuid() != 0, reason="only root can become nobody"
)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Act as a user to whom nothing here belongs."""
    os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
