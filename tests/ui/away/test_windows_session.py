"""Messages in the form in which Windows gives them; only the registration itself needs Windows."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray

from connector_app.ui.away.windows_session import WindowsSession


@pytest.fixture
def heard():
    return []


@pytest.fixture
def session(heard):
    return WindowsSession(lambda: heard.append(1))


def give(session, message, parameter, kind=b"windows_generic_MSG"):
    said = wintypes.MSG(message=message, wParam=parameter)
    assert session.nativeEventFilter(QByteArray(kind), ctypes.addressof(said)) == (False, 0)


@pytest.mark.parametrize(("message", "parameter"), [(0x218, 4), (0x2B1, 7), (0x2B1, 2), (0x2B1, 4), (0x2B1, 6)])
def test_sleep_lock_and_leaving_are_heard(session, heard, message, parameter):
    give(session, message, parameter)
    assert heard == [1]


@pytest.mark.parametrize(("message", "parameter"), [(0x218, 7), (0x218, 18), (0x2B1, 8), (0x2B1, 1), (0x100, 4)])
def test_waking_unlocking_and_everything_else_pass(session, heard, message, parameter):
    give(session, message, parameter)
    assert heard == []


def test_messages_of_other_systems_are_not_looked_at(session, heard):
    give(session, 0x218, 4, b"xcb_generic_event_t")
    assert heard == []
