"""What Windows says to a window: the session is locked or left, the machine is about to sleep."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

_POWER, _ABOUT_TO_SLEEP = 0x0218, 4
_SESSION = 0x02B1
#: The console or the remote connection is taken away, the session is logged off or locked.
_LEFT = frozenset({2, 4, 6, 7})
_THIS_SESSION_ONLY = 0


class WindowsSession(QAbstractNativeEventFilter):
    """Calls `gone` when Windows says so to one window."""

    def __init__(self, gone: Callable[[], None]) -> None:
        super().__init__()
        self._gone = gone

    def watch(self, window: int) -> None:
        """Begin to listen; `window` is the native handle of the one that is told."""
        if (app := QCoreApplication.instance()) is not None:
            app.installNativeEventFilter(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION_ONLY)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at each message of the system and let all of them pass."""
        if QByteArray(kind).startsWith(b"windows_") and _says_gone(wintypes.MSG.from_address(int(message))):
            self._gone()
        return False, 0


def _says_gone(message: wintypes.MSG) -> bool:
    if message.message == _POWER:
        return bool(message.wParam == _ABOUT_TO_SLEEP)
    return message.message == _SESSION and message.wParam in _LEFT
