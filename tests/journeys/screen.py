"""A real X display with a session of its own: window manager, bus, and somebody who reads the screen."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from tests.system import require_programs

_READER = Path(__file__).with_name("screen_reader.py")
_SYSTEM_PYTHON = "/usr/bin/python3"


class Screen:
    """What is on the display, as a screen reader knows it; waiting for something that does not come fails."""

    def __init__(self, display: str, orders: IO[str], answers: IO[str]) -> None:
        self._orders, self._answers = orders, answers
        bus = self._ask("ready")
        self.environment = {**os.environ, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}

    def wait_for(self, role: str, name: str) -> None:
        """Wait until something is shown."""
        self._ask("wait_for", role, name)

    def press(self, name: str) -> None:
        """Press a button."""
        self._ask("press", "push button", name)

    def insert(self, name: str, text: str) -> None:
        """Put text into an empty field."""
        self._ask("insert", "text", name, text)

    def faults(self) -> dict[str, Any]:
        """Return how many ``controls`` are on the screen, and the ``faults`` of whatever is there."""
        return self._ask("faults")

    def states(self, role: str, name: str) -> list[str]:
        """Return what is told of the state of something: ``checked``, ``focused``, ``expandable`` ..."""
        return self._ask("states", role, name)

    def wait_for_focus(self, name: str) -> None:
        """Wait until the keyboard is on what is called so."""
        self._ask("wait_for_focus", name)

    def keys(self, *chords: str) -> None:
        """Press keys on the keyboard of the display, named as X names them: ``ctrl+2``."""
        press = ["xdotool", "key", "--clearmodifiers", *chords]
        subprocess.run(press, env=self.environment, check=True, timeout=10)

    def close_window(self) -> None:
        """Ask the window to close, as its cross does: through the window manager."""
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Connector$"]
        close = ["windowactivate", "--sync", "key", "--clearmodifiers", "alt+F4"]
        subprocess.run([*find, *close], env=self.environment, check=True, timeout=10)

    def _ask(self, *order: str) -> Any:
        self._orders.write(json.dumps(order) + "\n")
        self._orders.flush()
        answer = self._answers.readline()
        assert answer, f"the screen reader ended during {order}"
        outcome, found = json.loads(answer)
        assert outcome == "ok", f"{order} did not come about; on the screen:\n{found}"
        return found


@contextmanager
def real_screen() -> Iterator[Screen]:
    """Start a display and its session; everything in it ends with the block."""
    require_programs()
    with _display() as display, _manager(display):
        answers, tell = os.pipe()
        command = ["dbus-run-session", "--", _SYSTEM_PYTHON, str(_READER), str(tell)]
        reader = _start(command, display, stdin=subprocess.PIPE, pass_fds=(tell,), text=True, encoding="utf-8")
        os.close(tell)
        try:
            with os.fdopen(answers, encoding="utf-8") as answered:
                yield Screen(display, reader.stdin, answered)
        finally:
            reader.communicate(timeout=10)


@contextmanager
def _display() -> Iterator[str]:
    """Start an X server, which chooses a free number and says which."""
    said, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(said, encoding="ascii") as answer:
            number = answer.readline().strip()
        assert number, "the X server did not start"
        yield f":{number}"
    finally:
        _end(server)


@contextmanager
def _manager(display: str) -> Iterator[None]:
    """Start a window manager: without one no window is active, and none can be asked to close."""
    manager = _start(["openbox", "--sm-disable"], display)
    try:
        yield
    finally:
        _end(manager)


def _start(command: list[str], display: str, **how: Any) -> "subprocess.Popen[Any]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env={**os.environ, "DISPLAY": display}, stdout=quiet, stderr=quiet, **how)


def _end(process: "subprocess.Popen[Any]") -> None:
    process.terminate()
    process.wait(timeout=10)
