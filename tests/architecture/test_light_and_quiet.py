"""What is loaded when, what never is, and what a window never does with somebody's words."""

import ast
import subprocess
import sys

import pytest

HEAVY = {"alembic", "cryptography", "numpy", "openpyxl", "sqlalchemy"}
NETWORK = {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "ssl", "urllib", "xmlrpc"}
# Sockets of the machine itself: a second start raises the window of the first.
LOCAL = {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
FIELDS = {"QPlainTextEdit", "QTextEdit", "QTextBrowser"}
MARKUP = {"setHtml", "insertHtml", "appendHtml", "RichText", "AutoText", "MarkdownText"}


def _loaded_by(statement):
    """Return the packages that a fresh interpreter has loaded after a statement."""
    look = f"import sys\n{statement}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_first_frame_waits_for_nothing_heavy():
    assert _loaded_by("import connector_app.__main__, connector_app.ui.qt_app") & HEAVY == set()


def test_the_command_line_loads_no_window():
    loaded = _loaded_by("import connector_app.__main__, connector_app.cli.main")
    assert "PySide6" not in loaded
    assert loaded & HEAVY == set()


def test_help_is_given_without_a_window(home):
    command = [sys.executable, "-X", "importtime", "-m", "connector_app", "--help"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0
    assert "usage" in done.stdout.lower()
    assert "PySide6" not in done.stderr


def test_nothing_speaks_to_a_network(parsed):
    imported = {(module.path, name) for module in parsed for name in _imported(module.nodes)}
    assert {(str(path), name) for path, name in imported if _reaches_out(name)} == set()


@pytest.mark.parametrize(
    "source",
    [
        "import urllib.request",
        "from http import client",
        "from PySide6.QtNetwork import QTcpSocket",
        "import socket",
    ],
)
def test_speaking_to_a_network_would_be_found(source):
    assert any(_reaches_out(name) for name in _imported(ast.walk(ast.parse(source))))


def test_words_of_people_are_shown_as_plain_text(parsed):
    """A label guesses whether its text is markup; ours does not, and it is the only one that is made.

    Markup is for the program's own texts, the help and the overview of shortcuts, and for nobody else.
    """
    guessing = {
        f"{module.path}:{node.lineno} {name}"
        for module in parsed
        if "ui" in module.path.parts and module.path.name not in ("words.py", "reading.py")
        for node in module.nodes
        if (name := _used(node)) in MARKUP | {"QLabel", "QMessageBox"}
    }
    assert guessing == set()
    readers = {module.path.name for module in parsed if "Reading" in _names(module.nodes)}
    assert readers == {"guide_page.py", "shortcuts_sheet.py"}


@pytest.mark.parametrize("source", ["QLabel('x')", "QtWidgets.QLabel('x')", "browser.setHtml(text)"])
def test_a_guessing_label_would_be_found(source):
    assert any(_used(node) in MARKUP | {"QLabel"} for node in ast.walk(ast.parse(source)))


def test_every_field_of_several_lines_can_be_covered(parsed):
    """Doorstep mode covers fields of one line by itself; those of several lines stand in a CoveredField.

    The quick line is one wherever it holds what was written before: `log_parts/line_part.py`; a marked passage is
    where it is reviewed: `dialogs/passage_review.py`. What is read in `reading.py` are the program's own texts.
    `toast.py` and `written.py` make none: they look for those there are.
    """
    bare = {
        module.path.name
        for module in parsed
        if (names := _names(module.nodes)) & FIELDS and "CoveredField" not in names
    }
    looking = {"toast.py", "written.py"}
    assert bare == {"covered_field.py", "quick_line.py", "marked_passage.py", "reading.py", *looking}


@pytest.mark.parametrize("source", ["QPlainTextEdit('x')", "class Notes(QtWidgets.QTextEdit): ..."])
def test_a_field_that_cannot_be_covered_would_be_found(source):
    assert _names(ast.walk(ast.parse(source))) & FIELDS


def _names(nodes):
    return {_used(node) for node in nodes}


def _used(node):
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def _reaches_out(name):
    return name.split(".")[0] in NETWORK or (name.startswith("PySide6.QtNetwork") and name not in LOCAL)


def _imported(nodes):
    """Return every name that a module imports, with the module it is from."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
