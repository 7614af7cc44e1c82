"""The system's keyring: one way in more, which says no to everything odd and keeps nobody waiting."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest
from keyring.errors import KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from connector_app.domain.errors import NotebookError
from connector_app.store.key_ring import KeyRing, is_real
from connector_app.store.keys import keyring_names
from tests.factory import PASSPHRASE, copy_notebook, make_person, notebooks
from tests.store.drawer import Drawer


@pytest.fixture
def drawer():
    return Drawer()


@pytest.fixture
def ring(drawer):
    return KeyRing(lambda: drawer)


@pytest.fixture
def path(tmp_path, ring):
    """A closed notebook that the keyring opens."""
    copy_notebook(tmp_path, make_person()).close()
    path = tmp_path / "notes.connector"
    notebook = notebooks(ring).open(path, PASSPHRASE)
    notebook.ways_in.add_keyring(PASSPHRASE)
    assert notebook.ways_in.kinds() == {"passphrase", "recovery", "keyring"}
    notebook.close()
    return path


def opens(path, ring):
    notebook = notebooks(ring).open_unasked(path)
    if notebook is None:
        notebooks(ring).open(path, PASSPHRASE).close()  # the passphrase always does
        return False
    assert notebook.reader.totals().people == 1
    notebook.close()
    return True


def test_the_keyring_opens_it_and_knows_no_name(path, ring, drawer):
    assert opens(path, ring)
    (((service, name), secret),) = drawer.kept.items()
    assert service == "Connector"
    assert keyring_names(path.with_name("notes.keys.json")) == [name]
    assert (len(name), len(secret)) == (32, 64)
    assert "notes" not in name


@pytest.mark.parametrize(
    "trouble",
    [
        NoKeyringError("none"),
        KeyringLocked("dismissed"),
        KeyringError("anything"),
        RuntimeError("the daemon died"),
        OSError("no bus"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_a_keyring_that_does_not_answer_means_the_passphrase(path, ring, drawer, trouble):
    drawer.trouble = trouble
    assert not opens(path, ring)
    assert not opens(path, KeyRing(lambda: None))


@pytest.mark.parametrize("secret", [None, "", "zz", "00" * 32, "00" * 31, "x" * 100_000])
def test_an_entry_that_is_gone_or_changed_means_the_passphrase(path, ring, drawer, secret):
    drawer.kept = {} if secret is None else dict.fromkeys(drawer.kept, secret)
    assert not opens(path, ring)


def test_a_keyring_that_hangs_is_left_behind(path, drawer):
    never = threading.Event()
    drawer.get_password = lambda *_: never.wait(30)
    assert not opens(path, KeyRing(lambda: drawer, patience=0.05))
    never.set()


def test_turning_it_off_takes_both_halves_away(path, ring, drawer):
    notebook = notebooks(ring).open(path, PASSPHRASE)
    assert notebook.ways_in.remove_keyring()
    notebook.close()
    assert drawer.kept == {}
    assert keyring_names(path.with_name("notes.keys.json")) == []
    assert not opens(path, ring)


def test_turning_it_off_works_while_the_keyring_does_not(path, ring, drawer):
    notebook = notebooks(ring).open(path, PASSPHRASE)
    drawer.trouble = PasswordDeleteError("locked")
    assert not notebook.ways_in.remove_keyring()
    notebook.close()
    drawer.trouble = None
    assert not opens(path, ring)


def test_turning_it_on_again_leaves_one_entry(path, ring, drawer):
    notebook = notebooks(ring).open(path, PASSPHRASE)
    notebook.ways_in.add_keyring(PASSPHRASE)
    notebook.close()
    assert len(drawer.kept) == 1
    assert opens(path, ring)


@pytest.mark.parametrize(
    ("secret", "trouble", "code"),
    [
        ("not it", None, "wrong_passphrase"),
        (PASSPHRASE, PasswordSetError("full"), "keyring_refused"),
        (PASSPHRASE, KeyringLocked("dismissed"), "keyring_refused"),
    ],
)
def test_what_the_keyring_does_not_take_changes_nothing(tmp_path, ring, drawer, secret, trouble, code):
    notebook = copy_notebook(tmp_path)
    notebook.close()
    notebook = notebooks(ring).open(notebook.path, PASSPHRASE)
    keys = tmp_path / "notes.keys.json"
    before = keys.read_bytes()
    drawer.trouble = trouble
    with pytest.raises(NotebookError, match=code):
        notebook.ways_in.add_keyring(secret)
    assert keys.read_bytes() == before
    assert drawer.kept == {}
    notebook.close()


def test_a_new_passphrase_leaves_the_keyring_as_it_is(path, ring):
    notebook = notebooks(ring).open(path, PASSPHRASE)
    notebook.ways_in.change_passphrase(PASSPHRASE, "another kettle")
    notebook.close()
    again = notebooks(ring).open_unasked(path)
    assert again is not None
    again.close()


def test_only_stores_that_encrypt_count():
    from keyring.backends import chainer, fail, null

    def named(module):
        return type("Keyring", (), {"__module__": module})()

    real = ("SecretService", "kwallet", "libsecret", "Windows", "macOS")
    assert all(is_real(named(f"keyring.backends.{name}")) for name in real)
    for store in (null.Keyring(), fail.Keyring(), chainer.ChainerBackend()):
        assert not is_real(store)
    for module in ("keyrings.alt.file", "keyrings.alt.Windows", "Windows", "keyring.backends.fail", "sagecipher"):
        assert not is_real(named(module))


# In a process of its own, because packages announce their stores when keyring is loaded.
_PLAIN_FILE = """
import sys
sys.path.insert(0, {root!r})
from keyring.backend import KeyringBackend, get_all_keyring
class PlaintextKeyring(KeyringBackend):
    priority = 99
    def get_password(self, service, username): return "00" * 32
    def set_password(self, service, username, password): pass
    def delete_password(self, service, username): pass
from connector_app.store.key_ring import KeyRing
assert any(type(each) is PlaintextKeyring for each in get_all_keyring())
print(KeyRing().offered(), KeyRing().get("any"))
"""


def test_a_plain_file_that_calls_itself_a_keyring_is_refused():
    root = str(Path(__file__).parents[2])
    env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "PYTHON_KEYRING_BACKEND": "__main__.X"}
    command = [sys.executable, "-c", _PLAIN_FILE.format(root=root)]
    run = subprocess.run(command, capture_output=True, text=True, env=env)
    if sys.platform == "linux":  # elsewhere the system's own store is there as well
        assert run.stdout == "False None\n", run.stderr


def test_a_notebook_without_such_a_way_in_never_loads_the_keyring(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", ModuleType("keyring"))
    monkeypatch.setitem(sys.modules, "keyring.backend", None)
    copy_notebook(tmp_path).close()
    asked = []
    assert notebooks(KeyRing(lambda: asked.append(1))).open_unasked(tmp_path / "notes.connector") is None
    assert asked == []
