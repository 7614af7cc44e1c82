"""What an open notebook shows is loaded on the window's thread, and a key need not wait for all of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import delete

from connector_app.ui.getting_ready import load_in_turns
from tests.factory import copy_notebook, make_person

ROOT = Path(__file__).parents[2]

# The real program: unlocks a notebook in the first moment, goes to every page, and tells which parts of the window
# and of Qt's bindings were loaded on which thread.
ALL_PAGES = """
import json, sys, threading
here, elsewhere = [], []
class Hearing:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.startswith(("PySide6", "shiboken6", "connector_app.ui")):
            (here if threading.current_thread() is threading.main_thread() else elsewhere).append(name)
sys.meta_path.insert(0, Hearing)
from connector_app import bootstrap
from connector_app.ui import main_window
from connector_app.ui.later import later
from connector_app.ui.page_list import PLACES
from tests.factory import PASSPHRASE, notebooks
class Window(main_window.MainWindow):
    def begin(self, notebook):
        super().begin(notebook)
        self.is_ready = False
        self.ready.connect(lambda: setattr(self, "is_ready", True))
        self.first_painted.connect(self.unlock)
    def unlock(self):
        self.centralWidget().field.line.setText(PASSPHRASE)
        self.centralWidget().unlock.click()
    def _enter(self, desk):
        super()._enter(desk)
        self.was_ready = self.is_ready
        self.keys = [place.key for place in PLACES]
        self.go_on()
    def go_on(self):
        if not self._desk_tasks.idle:
            later(self, self.go_on, 5)
        elif self.keys:
            self.workplace.go(self.keys.pop())
            later(self, self.go_on, 5)
        else:
            print(json.dumps([self.was_ready, here, elsewhere]))
            self.close()
bootstrap.NotebookDoors._notebooks = property(lambda _self: notebooks())
from connector_app.ui import qt_app
qt_app.MainWindow = Window
sys.exit(bootstrap.main([sys.argv[1]]))
"""


def test_no_other_thread_loads_a_part_of_qt(home, tmp_path):
    notebook = copy_notebook(tmp_path, make_person("Dawn"))
    notebook.close()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", ALL_PAGES, str(notebook.path)]
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    was_ready, here, elsewhere = json.loads(done.stdout.splitlines()[-1])
    assert was_ready, "what is set aside from the collector would have something of the notebook in it"
    assert {"connector_app.ui.workplace", "connector_app.ui.panes.charts_view"} <= set(here)
    assert elsewhere == []


def test_it_is_said_once_all_is_there_to_whoever_still_is(qtbot):
    heard = []
    owner, gone = QObject(), QObject()
    load_in_turns(gone, lambda: heard.append("of nobody"))
    load_in_turns(owner, lambda: heard.append("done"))
    delete(gone)
    qtbot.waitUntil(lambda: heard == ["done"])
