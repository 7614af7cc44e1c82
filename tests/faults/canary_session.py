"""The real program with a hand at it, run in a process of its own so that every file it touches can be recorded.

    python -m tests.faults.canary_session NOTEBOOK FOREIGN PEOPLE WORKBOOK

Everything that somebody writes down is a canary. Then things go wrong: a database error that quotes a name, a
crash in a slot and on a thread, a disk that takes no more, a wrong file. At the end comes a control, after the
line CONTROL on standard error: a sort that may use a temporary file, and a canary in plain text.
"""

import gc
import resource
import signal
import sqlite3
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from connector_app import bootstrap, paths
from connector_app.application.commands import record_consent
from connector_app.application.export_summary import Details, export_summary
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.plan_summary import plan_summary
from connector_app.application.rows import Listing
from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.conversation import Participant
from connector_app.domain.errors import UserError
from connector_app.domain.noun import Kind
from connector_app.domain.period import quarter_of
from connector_app.settings import Settings
from connector_app.store.engine import driver_connection
from connector_app.ui import qt_app
from connector_app.ui.all_widgets import top_level_widgets
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.unlock_page import UnlockPage
from tests.factory import PASSPHRASE, make_conversation
from tests.importing import read_people

TODAY = date.today()  # noqa: DTZ011 - the program's own clock
_FULL = 200 * 1024
#: 24 MB to put in order: more than the cache holds.
_SORT = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) "
    "SELECT t FROM (SELECT hex(randomblob(300)) || ? AS t FROM n) ORDER BY t LIMIT 1 OFFSET {rows} - 1"
)


class Hand:
    """Whoever sits before the window."""

    def __init__(self, foreign: Path, people: Path, workbook: Path) -> None:
        self._foreign, self._people, self._workbook = foreign, people, workbook
        (self.window,) = (each for each in top_level_widgets() if isinstance(each, MainWindow))
        self.titles: set[str] = set()

    def __call__(self) -> int:
        """Do everything, in order; the exit code is that of the program."""
        self.until(lambda: isinstance(self.window.centralWidget(), UnlockPage))
        self.window.centralWidget().unlock_requested.emit(PASSPHRASE)
        self.until(lambda: self.window.workplace is not None)
        self.desk, self.place = self.window._desk, self.window.workplace
        for step in (self.write, self.take_in, self.send, self.look, self.sort, self.fail):
            step()
            self.settle()
        self.window.lock()
        self.until(lambda: self.window.tasks.idle)
        self.window.close()
        print("Windows are called", *sorted(self.titles), flush=True)
        control(self._foreign.parent)
        return 0

    def until(self, holds: Callable[[], bool]) -> None:
        """Let events run until something holds."""
        end = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < end
            QApplication.processEvents()
            for window in filter(QWidget.isVisible, top_level_widgets()):
                self.titles |= {window.windowTitle(), window.windowRole(), window.windowIconText()}
                self.titles.add(QWidget.accessibleName(window))
            time.sleep(0.002)  # what works on another thread gets on sooner when this one does not only ask for it

    def settle(self) -> None:
        """Let the notebook's work come to an end."""
        self.until(lambda: self.window._desk_tasks.idle)

    def write(self) -> None:
        """Log, record, take back, leave a draft."""
        for key, line in (
            ("log", "@Zqjanna @Zqjbela Zqjdamp in the cellar !fri Zqjpromise"),
            ("exchange", "Zqjanna > Zqjbela: Zqjlift 40m"),
        ):
            self.place.write(key, line)
            self.place.page(key).finish()
            self.settle()
        self.place._context.undo()
        self.settle()
        self.place.write("log", "@Zqjanna Zqjdraft that waits")

    def take_in(self) -> None:
        """Import people, of whom one row cannot be read, and ask all whether they may be counted."""
        file, desk = read_people(self._people), self.desk
        take_in(look_over(desk.notebook, desk.vocabulary, file, TODAY), desk.notebook, desk.dispatcher)
        ids = [row.id for row in desk.reader.rows(Kind.PERSON, desk.reader.order(Listing(Kind.PERSON)))]
        yes = {"purpose": Purpose.ANONYMOUS_COUNTS, "state": ConsentState.GIVEN, "decided_on": TODAY}
        desk.dispatcher.run(record_consent(*(Consent(person_id=each, **yes) for each in ids)))
        with desk.notebook.write() as session:
            people = tuple(map(Participant, ids))
            session.save([make_conversation(people=people, themes=("FOOD",), text="Zqjpicnic")])

    def send(self) -> None:
        """Write a summary to a file."""
        desk = self.desk
        planned = plan_summary(desk.notebook, desk.vocabulary, quarter_of(TODAY), TODAY)
        details = Details(recipient="Zqjcouncil", community="Our street", contact="", made_on=TODAY)
        export_summary(desk.notebook, planned, self._workbook, desk.files.write_workbook, details)

    def look(self) -> None:
        """Go everywhere, and search."""
        for key in ("people", "conversations", "exchanges", "settings", "today"):
            self.place.go(key)
            self.settle()
        self.place.actions_everywhere.show_search()
        palette = next(each for each in top_level_widgets() if hasattr(each, "results"))
        palette.line.setText("Zqjdamp")
        self.settle()
        assert palette.results.lines
        palette.close()

    def sort(self) -> None:
        """Put more in order than memory is set aside for."""
        with self.desk.notebook._engine.connect() as connection:
            driver_connection(connection).execute(_SORT.format(rows=40_000), ("Zqjsorted",)).fetchone()

    def fail(self) -> None:
        """Let everything go wrong that can."""
        self.in_the_lane(_break_a_rule_of_the_database(self.desk))
        QTimer.singleShot(0, _fails)
        thread = threading.Thread(target=_fails)
        thread.start()
        thread.join()
        self.in_the_lane(lambda: self.window.front_door.doors.open(self._foreign, PASSPHRASE, lambda _: None))
        self.in_the_lane(lambda: read_people(self._foreign))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (_FULL, before[1]))
        self.in_the_lane(lambda: _write_much(self.desk))
        self.settle()
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        for _ in range(50):
            QApplication.processEvents()

    def in_the_lane(self, work: Callable[[], object]) -> None:
        """Do what fails as a page does it: in the lane, with nobody who expects the failure."""
        self.window._desk_tasks.run(work, lambda _: sys.exit("that should have failed"))


def _fails() -> None:
    raise ValueError("Zqjcrash")


def _break_a_rule_of_the_database(desk) -> Callable[[], object]:
    doubled = "INSERT INTO party (key, id, party_kind, created_at, updated_at) SELECT 9, id, ?, 0, 0 FROM party"

    def work() -> None:
        with desk.notebook._engine.connect() as connection:
            connection.exec_driver_sql(doubled, ("Zqjrule",))

    return work


def _write_much(desk) -> None:
    for _ in range(50):
        with desk.notebook.write() as session:
            session.save([make_conversation(text="Zqjmuch " * 4_000)])
    raise UserError("disk_full", file="never")


def control(folder: Path) -> None:
    """Do what must be found: let a sort use a temporary file, and write a canary in plain text."""
    print("CONTROL", file=sys.stderr, flush=True)
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA temp_store=FILE")
    connection.execute("PRAGMA cache_size=-200")
    connection.execute(_SORT.format(rows=6_000), ("Zqjcontrol",)).fetchone()
    connection.close()
    (folder / "control.txt").write_text("Zqjcontrol", encoding="utf-8")


def _told(hand: Hand) -> int:
    """Let the hand work; what goes wrong with it is no crash of the program."""
    try:
        return hand()
    except Exception:  # noqa: BLE001 - printed, and the session has failed
        traceback.print_exc()
        return 1


def main() -> int:
    """Start the program as `connector` does, with the hand in place of the person."""
    notebook, foreign, people, workbook = map(Path, sys.argv[1:])
    settings = Settings(paths.settings_file())
    QApplication.exec = lambda *_: _told(Hand(foreign, people, workbook))
    doors = bootstrap.NotebookDoors(settings)
    gc.disable()
    return qt_app.run(doors, settings, notebook=notebook, sample=notebook.with_name("Sample.connector"))


if __name__ == "__main__":
    sys.exit(main())
