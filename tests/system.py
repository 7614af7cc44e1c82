"""Programs of the system that some tests need; `packaging/run.py --tests` knows them all and installs them."""

import importlib.util
from pathlib import Path

import pytest

_RUN = Path(__file__).parents[1] / "packaging" / "run.py"


def require_programs() -> None:
    """Fail with what is to be installed when something is missing; nothing is skipped."""
    spec = importlib.util.spec_from_file_location("packaging_run", _RUN)
    assert spec is not None
    assert spec.loader is not None
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    lacking = sorted({package for mark, package in run.TESTS.items() if not run.present(mark)})
    if lacking:
        command = "python3 packaging/run.py --tests"
        pytest.fail(f"Please install {' '.join(lacking)}, or start the tests by: {command}", pytrace=False)
