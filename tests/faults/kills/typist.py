"""The real program, with a hand in it that unlocks, opens the page and types; it tells when the draft is kept.

``python -m tests.faults.kills.typist NOTEBOOK LINE``; where a draft is found on the page, that is told instead.
"""

import sys

from PySide6.QtTest import QTest

from connector_app import bootstrap
from connector_app.ui import main_window, qt_app
from tests.factory import PASSPHRASE, notebooks
from tests.faults.kills.program import serve, tell


def type_into(path: str, text: str) -> None:
    """Become the program and type, until killed."""
    entering, beginning = main_window.MainWindow._enter, main_window.MainWindow.begin

    def enter(window, desk):
        entering(window, desk)
        window.workplace.write("log", "")
        line = window.workplace.page("log").heard.line
        keep = desk.notebook.keep_draft

        def kept(name, draft):
            keep(name, draft)
            if draft and text in draft:
                tell("kept")

        desk.notebook.keep_draft = kept
        if line.line():
            tell(f"found {line.line()}")
        else:
            QTest.keyClicks(line, text)

    def begin(window, notebook):
        beginning(window, notebook)
        window.first_painted.connect(lambda: _unlock(window))

    bootstrap.NotebookDoors._notebooks = property(lambda _self: notebooks())
    main_window.MainWindow._enter = enter
    main_window.MainWindow.begin = begin
    bootstrap.main([path])


def _unlock(window):
    window.centralWidget().field.line.setText(PASSPHRASE)
    window.centralWidget().unlock.click()


if __name__ == "__main__":
    assert qt_app  # loaded once, not by each process that is killed
    serve(lambda _: type_into(*sys.argv[1:]))
