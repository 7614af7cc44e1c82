"""Whether the window ever stops listening: the longest stall of its event loop while somebody uses all of it.

A thread beside the window's asks it to answer every few milliseconds; how long the answer takes is how long a key
pressed then would have waited. Beside it stands how much of a stall the program itself was at work: the rest is a
machine that is busy with something else.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.page_list import FORMS, GUIDE, HELP, PLACES, RIGHTS
from connector_app.ui.panes.list_page import LIST
from connector_app.ui.workplace import Workplace
from tests.benchmarks.desktop import Desktop, desktop
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS

#: No key waits longer than this for the window to hear it, in milliseconds.
MOST = 50
_ASK_EVERY = 0.002
_ALONE_MS = 300
#: Rows of the file that is brought in.
_ROWS = 20_000
#: What cannot be told from no stall at all, in seconds.
_FINEST = 0.0001
#: How many of our own functions are told of where the window was.
_NEAREST = 4
_CONTROL = Qt.KeyboardModifier.ControlModifier
_LINE = "@Zofia the buses stop at six and the hall is cold #transport +lifts !fri ring about the bench"
#: The further views of the list pages.
_VIEWS = (("people", ("groups",)), ("conversations", ("charts",)), ("exchanges", ("picture", "offers")))
_WORDS = ("damp", "garden", "zofia", "warm hall")


class Watchdog(QObject):
    """Notes each stall: from when it is time to ask the event loop until it answers, and what the window did then.

    `most_work` is the most that all threads of the program worked in a stall: what it is itself the cause of.
    """

    _asked = Signal(float, float)

    def __init__(self, telling: float = MOST / MS) -> None:
        """`telling` is from how many seconds on it is noted where the window was."""
        super().__init__()
        self.longest = self.most_work = _FINEST
        self.where: list[str] = []
        self._telling = telling
        self._answered = threading.Event()
        self._over = threading.Event()
        self._window = threading.get_ident()
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._ask, name="watchdog", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        QApplication.processEvents()
        self._thread.join()

    def _ask(self) -> None:
        # What keeps this very thread from asking, the interpreter's lock above all, is a stall too.
        due, worked = time.perf_counter() + _ASK_EVERY, time.process_time()
        while not self._over.wait(_ASK_EVERY):
            self._answered.clear()
            self._asked.emit(due, worked)
            if not self._answered.wait(self._telling):
                self._note()
                while not self._answered.wait(self._telling) and not self._over.is_set():
                    pass
            due, worked = time.perf_counter() + _ASK_EVERY, time.process_time()

    def _note(self) -> None:
        # No call that lets the window go on meanwhile: a frame held here would keep its painter beyond its end.
        frame, ours = sys._current_frames().get(self._window), []
        while frame is not None and len(ours) < _NEAREST:
            if "connector_app" in frame.f_code.co_filename:
                ours.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        self.where.append(" < ".join(ours))

    def _on_asked(self, since: float, worked: float) -> None:
        stall = time.perf_counter() - since
        self.longest = max(self.longest, stall)
        self.most_work = max(self.most_work, min(stall, time.process_time() - worked))
        self._answered.set()


class _Hand:
    """Somebody who uses the whole window step by step; `stalls` has the longest of each, and the most work in one.

    With `in_short` nothing is done twice: only to see that it can be done.
    """

    def __init__(self, shown: Desktop, *, in_short: bool) -> None:
        self._shown = shown
        self._times = 1 if in_short else 20
        self._words = _WORDS[:1] if in_short else _WORDS
        self.stalls: dict[str, tuple[float, float]] = {}

    @property
    def _place(self) -> Workplace:
        return self._shown.workplace

    def take(self, name: str, *actions: Callable[[], object]) -> None:
        """Do something, let the window come to rest after each part, and note the longest stall."""
        watchdog = Watchdog()
        with watchdog:
            for action in actions:
                action()
                self._shown.settle()
        self.note(name, watchdog)

    def note(self, name: str, watchdog: Watchdog) -> None:
        """Keep what a watchdog saw, in seconds."""
        longest, work = self.stalls.get(name, (0.0, 0.0))
        self.stalls[name] = max(longest, watchdog.longest), max(work, watchdog.most_work)
        for place in watchdog.where:
            print(f"    {name}: {place}", file=sys.stderr)

    def use_everything(self) -> None:
        """Visit every page twice, go through lists, read, search, log, take back."""
        self.take("left alone", lambda: QTest.qWait(_ALONE_MS))
        pages = [each.key for each in (*PLACES, *FORMS, *RIGHTS, *HELP, *GUIDE)] + ["settings"]
        for key in pages:
            self.take(f"{key}: first time", lambda key=key: self._place.go(key))
        for key in pages if self._times > 1 else ():
            self.take(f"{key}: again", lambda key=key: self._place.go(key))
        for key in ("people", "conversations", "exchanges"):
            self._go_through(key)
        self._look_at_views()
        self._lay_over()
        self._search()
        self._promise()
        self._log()
        self._bring_in()
        self.take("undo", self._place.undo.trigger)
        self.take("redo", self._place.redo.trigger)
        self.take("undo again", self._place.undo.trigger)

    def _go_through(self, key: str) -> None:
        page = self._place.go(key)
        page.views.show_view(LIST)
        self._shown.settle()
        bar = page.list.verticalScrollBar()
        ends = [bar.maximum() * part // self._times for part in range(1, self._times + 1)]
        self.take(f"{key}: scrolled", *[partial(bar.setValue, end) for end in ends])
        steps = [partial(page.list.choose, row) for row in (0, 1, 2, page.model.rowCount() // 2)]
        self.take(f"{key}: read", *steps)
        downs = [partial(QTest.keyClick, page.list, Qt.Key.Key_Down)] * self._times
        self.take(f"{key}: arrow keys", *downs)

    def _look_at_views(self) -> None:
        """Look at each further view of the list pages, twice."""
        for key, views in _VIEWS:
            page = self._place.go(key)
            page.views.show_view(LIST)
            self._shown.settle()
            for view in views:
                self.take(f"{key}: {view} first time", partial(page.views.show_view, view))
                self.take(f"{key}: back to the list", partial(page.views.show_view, LIST))
                self.take(f"{key}: {view} again", partial(page.views.show_view, view))
            page.views.show_view(LIST)

    def _lay_over(self) -> None:
        """Open what lies over a page, and close it again."""
        page = self._place.go("people")
        self._shown.settle()
        self.take("people: duplicates", page.look_twice.click)
        self.take("people: duplicates left", lambda: page.duplicates.page.left.emit())  # noqa: PLW0108 - made only then
        self.take("people: form", page.first_step)
        self.take("people: form left", page.forms.close)
        everywhere = self._place.actions_everywhere
        for name, show in (("undo history", everywhere.show_history), ("shortcuts", everywhere.show_shortcuts)):
            self.take(f"{name}: opened", show)
            for sheet in self._place.findChildren(QDialog):
                sheet.close()

    def _search(self) -> None:
        self.take("search: opened", self._place.actions_everywhere.show_search)
        palette = self._shown.window.findChild(SearchPalette)
        for word in self._words:
            palette.line.clear()
            self.take("search: typed", *[partial(QTest.keyClick, palette.line, letter) for letter in word])
        palette.close()

    def _promise(self) -> None:
        today = self._place.go("today")
        self._shown.settle()
        self.take("today: promise form", today.promises.promise_requested.emit)

    def _log(self) -> None:
        self._place.write("log", "")
        self._shown.settle()
        page = self._place.page("log")
        self.take("log: typed", *[partial(QTest.keyClick, page.heard.line, letter) for letter in _LINE])
        self.take("log: saved", lambda: QTest.keyClick(page.heard.line, Qt.Key.Key_Return, _CONTROL))

    def _bring_in(self) -> None:
        """Bring in a file of very many people, and take it back."""
        page = self._place.go("bring-in")
        with TemporaryDirectory() as room:
            path = Path(room) / "people.csv"
            path.write_text("\n".join(["Name,Tel", *_file_of_people(_ROWS if self._times > 1 else 50)]), "utf-8")
            self.take("file: read", partial(page.read, path))
        self.take("file: looked over", page.go_on.click)
        rows = page.view.list
        self.take("file: arrow keys", *[partial(QTest.keyClick, rows, Qt.Key.Key_Down)] * self._times)
        self.take("file: all marked", rows.selectAll)
        self.take("file: chosen for all", partial(QTest.keyClick, rows, Qt.Key.Key_A))
        self.take("file: brought in", page.go_on.click)
        self.take("file: taken back", self._place.undo.trigger)


def _file_of_people(count: int) -> Iterator[str]:
    for number in range(count):
        yield f"Person {number % 997} of {number // 997},0115 {number:07}"


def never_blocked(stand: Stand) -> Iterator[Line]:
    """Use the whole window and tell of each step how long the window did not listen."""
    with desktop(stand.path, stand.shelf.room("home")) as shown:
        hand = _Hand(shown, in_short=stand.rounds == 1)
        watchdog = Watchdog()
        with watchdog:
            shown.unlock()
        hand.note("unlock", watchdog)
        hand.use_everything()
    for name, (longest, work) in sorted(hand.stalls.items(), key=lambda pair: -pair[1][1]):
        yield Figure(
            operation=f"longest stall, {name}",
            size=stand.conversations,
            unit="ms",
            ours=longest * MS,
            baseline=work * MS,
            beside="our own work in one",
            reach=Reach(most=MOST),
        )
