"""What every test stands on: no screen, no real home folder, one clock, chance that can be repeated."""

import gc
import os
import shutil
import sys
import time
from collections.abc import Generator, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Many tests start programs; none of these need compile again what the one before it compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()

import pytest
from hypothesis import settings

sys.dont_write_bytecode = False  # the same for what is loaded from here on
# Thousands of small folders are made: memory takes them, and lets go of them, much sooner than a disk.
_MEMORY, _ENOUGH = "/dev/shm", 2 * 1024**3  # noqa: S108 - pytest makes a private folder in it
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ENOUGH:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)

settings.register_profile(
    "house",
    deadline=None,  # a busy machine is no fault of the code
    max_examples=int(os.environ.get("HYPOTHESIS_EXAMPLES", "12")),  # the whole run stays under three minutes
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("house")


def pytest_collection_finish() -> None:
    """Let the collector never go through what was loaded to begin with: it stays, and there is much of it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """Really delete the windows that a test gave up; without an event loop of its own Qt keeps them all.

    Every new style sheet, every change of doorstep mode would go through all of them again.
    """
    done = yield
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return done


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of this test's own, so that nothing is read from or left on the machine."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CONNECTOR_HOME", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def _no_blocking_dialogs() -> Iterator[None]:
    """Fail where a dialog would wait for a hand that never comes; dialogs are shown by `open` or `show`."""
    from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

    def refuse(*_args: object, **_kwargs: object) -> None:
        pytest.fail("a blocking dialog was opened")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QDialog, "exec", refuse)
        patch.setattr(QMenu, "exec", refuse)
        patch.setattr(QColorDialog, "getColor", refuse)
        for name in ("critical", "information", "question", "warning"):
            patch.setattr(QMessageBox, name, refuse)
        for name in ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"):
            patch.setattr(QFileDialog, name, refuse)
        for name in ("getDouble", "getInt", "getItem", "getText"):
            patch.setattr(QInputDialog, name, refuse)
        yield
