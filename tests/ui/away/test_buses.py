"""Signals of a real message bus: a daemon of its own, and a service in the place of logind and screen savers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from connector_app.ui.away.buses import SessionBuses
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="message buses are Linux's")

_FAKE = Path(__file__).with_name("fake_login.py")
_LOGIN = "/org/freedesktop/login1"
_MANAGER, _SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"


class Bus:
    """A bus and what is said on it."""

    def __init__(self, address, service):
        self.address, self._service = address, service

    def ask(self, *words):
        print(*words, file=self._service.stdin, flush=True)
        return self._service.stdout.readline().split()

    def emit(self, *words):
        assert self.ask("emit", *words) == ["emitted"]


@pytest.fixture(scope="module")
def bus():
    require_programs()
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], **pipes) as daemon:
        address = daemon.stdout.readline().strip()
        env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        with subprocess.Popen(["/usr/bin/python3", _FAKE], env=env, stdin=subprocess.PIPE, **pipes) as service:
            assert service.stdout.readline() == "ready\n"
            yield Bus(address, service)
            service.terminate()
        daemon.terminate()


@pytest.fixture
def connection(bus):
    yield QDBusConnection.connectToBus(bus.address, "test")
    QDBusConnection.disconnectFromBus("test")


@pytest.fixture
def buses(qapp, connection, monkeypatch):
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    made = SessionBuses(session=connection, system=connection)
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    "signal",
    [
        (_LOGIN, _MANAGER, "PrepareForSleep", "true"),
        (f"{_LOGIN}/session/_32", _SESSION, "Lock"),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true"),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true"),
    ],
    ids=lambda signal: "-".join(signal[1:]),
)
def test_sleep_and_locks_are_heard(qtbot, buses, bus, signal):
    with qtbot.waitSignal(buses.gone):
        bus.emit(*signal)


def test_sleep_says_first_that_there_is_little_time(qtbot, buses, bus):
    heard = []
    buses.sleeping.connect(lambda: heard.append("sleeping"))
    buses.gone.connect(lambda: heard.append("gone"))
    bus.emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true")
    bus.emit(_LOGIN, _MANAGER, "PrepareForSleep", "true")
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard in (["gone", "sleeping", "gone"], ["sleeping", "gone", "gone"])  # two buses keep no common order


def test_waking_unlocking_and_the_session_of_somebody_else_are_no_reason(qtbot, buses, bus):
    heard = []
    buses.gone.connect(lambda: heard.append(1))
    bus.emit(_LOGIN, _MANAGER, "PrepareForSleep", "false")
    bus.emit(f"{_LOGIN}/session/_33", _SESSION, "Lock")
    bus.emit("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "false")
    bus.emit("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [1]


def test_sleep_waits_until_the_notebook_is_closed(qtbot, buses, bus):
    buses.hold()
    qtbot.waitUntil(lambda: buses.holds)
    held, state, what, who, *_why, mode = bus.ask("held")
    assert (held, state, what, who, mode) == ("1", "holding", "sleep", "Connector", "delay")
    buses.let_go()
    qtbot.waitUntil(lambda: bus.ask("held")[1] == "let-go")


def test_a_bus_that_is_not_there_is_silent(qapp, monkeypatch):
    nowhere = QDBusConnection("nowhere")
    buses = SessionBuses(session=nowhere, system=nowhere)
    buses.hold()
    assert not buses.holds
    buses.let_go()
