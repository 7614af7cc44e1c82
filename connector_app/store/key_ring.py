"""The system's own store of secrets (Secret Service, KWallet, Windows' credentials, the Mac's keychain).

Only stores that encrypt what they keep are used; plain files that call themselves a keyring are not. Whatever goes
wrong in there is an answer of "no": the passphrase always opens the notebook too.
"""

import logging
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Protocol, TypeVar

_SERVICE = "Connector"
#: Seconds that a store may take before it counts as absent: a daemon that hangs must not hang the opening.
PATIENCE = 5.0
# Modules of keyring whose stores are kept by the system and locked with the person's session.
_OF_DESKTOPS = ("SecretService", "libsecret", "kwallet")
_OF_SYSTEM = {"win32": ("Windows",), "darwin": ("macOS",)}
_REAL = (*_OF_DESKTOPS, *_OF_SYSTEM["win32"], *_OF_SYSTEM["darwin"])
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Store(Protocol):
    """What we use of a keyring's backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under a name, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep something under a name."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget what is kept under a name."""


class KeyRing:
    """Keeps secrets under random names; `find` returns the store to use, or None when there is none."""

    def __init__(self, find: "Callable[[], Store | None] | None" = None, patience: float = PATIENCE) -> None:
        self._find = find or real_store
        self._patience = patience

    def offered(self) -> bool:
        """Tell whether this machine has a store that is good enough."""
        return self._asked(lambda store: True) is True

    def get(self, name: str) -> bytes | None:
        """Return the secret under a name; None when there is none, the store is locked, or it does not answer."""
        kept = self._asked(lambda store: store.get_password(_SERVICE, name))
        try:
            return bytes.fromhex(kept) if kept else None
        except (TypeError, ValueError):
            return None

    def keep(self, name: str, secret: bytes) -> bool:
        """Keep a secret and read it back; return whether it is there."""

        def put(store: Store) -> str | None:
            store.set_password(_SERVICE, name, secret.hex())
            return store.get_password(_SERVICE, name)

        return self._asked(put) == secret.hex()

    def forget(self, name: str) -> bool:
        """Take a secret away; return whether the store did so or had none."""

        def drop(store: Store) -> bool:
            if store.get_password(_SERVICE, name) is not None:
                store.delete_password(_SERVICE, name)
            return True

        return self._asked(drop) is True

    def _asked(self, ask: Callable[[Store], _T]) -> _T | None:
        """Ask the store on a thread of its own, which is left behind when the store does not answer in time."""
        answers: list[_T] = []

        def work() -> None:
            try:
                store = self._find()
                if store is not None:
                    answers.append(ask(store))
            except Exception as error:  # noqa: BLE001 - stores raise whatever their systems do; each means "no"
                _log.info("the keyring did not answer: %s", error)

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        return answers[0] if answers else None


def real_store() -> Store | None:
    """Return the best store of this system that really protects what it keeps, or None.

    Only this system's backends are loaded: looking for the Mac's elsewhere starts a compiler.
    """
    from keyring.backend import KeyringBackend  # slow to load, and rarely needed

    for name in _OF_SYSTEM.get(sys.platform, _OF_DESKTOPS):
        import_module(f"keyring.backends.{name}")
    usable = [each for each in (kind() for kind in KeyringBackend.get_viable_backends()) if is_real(each)]
    return max(usable, key=lambda each: float(each.priority), default=None)


def is_real(store: object) -> bool:
    """Tell whether a backend is one of keyring's own for a system's encrypted store."""
    package, _, name = type(store).__module__.rpartition(".")
    return package == "keyring.backends" and name in _REAL
