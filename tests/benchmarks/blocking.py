"""Whether the window ever stops listening: the longest stall of its event loop while somebody uses all of it.

A fresh process for each round; of each step the median of all rounds and the worst are told, of what the program
itself is the cause of, and beside it what one waited on this machine with all that it did besides.
`python -m tests.benchmarks.blocking NOTEBOOK HOME` is one round alone.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.page_list import FORMS, GUIDE, HELP, PLACES, RIGHTS
from connector_app.ui.panes.list_page import LIST
from connector_app.ui.workplace import Workplace
from tests.benchmarks.desktop import Desktop, desktop
from tests.benchmarks.stalls import Watchdog
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS

#: No key waits longer than this for the window to hear it, in milliseconds.
MOST = 50
#: From how many milliseconds on it is told what the window did meanwhile.
_TELLING = 35
_ROUNDS = 3
#: Long enough for what the window makes ahead to be made, and for a look at whether it is.
_ALONE_MS, _ALONE_IN_SHORT_MS = 3_000, 300
#: Rows of the file that is brought in.
_ROWS = 20_000
_CONTROL = Qt.KeyboardModifier.ControlModifier
_LINE = "@Zofia the buses stop at six and the hall is cold #transport +lifts !fri ring about the bench"
#: The further views of the list pages.
_VIEWS = (("people", ("groups",)), ("conversations", ("charts",)), ("exchanges", ("picture", "offers")))
_WORDS = ("damp", "garden", "zofia", "warm hall")


class _Hand:
    """Somebody who uses the whole window step by step; `stalls` has of each the most of our own, and the longest.

    With `in_short` nothing is done twice, and of many alike only one: only to see that it can be done.
    """

    def __init__(self, shown: Desktop, *, in_short: bool, telling: float) -> None:
        self._shown = shown
        self._telling = telling
        self._times = 1 if in_short else 20
        self._words = _WORDS[:1] if in_short else _WORDS
        self._pages = [each.key for each in (*PLACES, *FORMS, *RIGHTS, *HELP, *GUIDE)] + ["settings"]
        self._lists, self._views = ("people", "conversations", "exchanges"), _VIEWS
        if in_short:
            self._pages, self._lists, self._views = self._pages[:2], self._lists[:1], _VIEWS[:1]
        self.stalls: dict[str, tuple[float, float]] = {}

    @property
    def _place(self) -> Workplace:
        return self._shown.workplace

    def take(self, name: str, *actions: Callable[[], object]) -> None:
        """Do something, let the window come to rest after each part, and note the longest stall."""
        with Watchdog(self._telling) as watchdog:
            for action in actions:
                action()
                self._shown.settle()
        self.note(name, watchdog)

    def note(self, name: str, watchdog: Watchdog) -> None:
        """Keep what a watchdog saw, in seconds."""
        own, longest = self.stalls.get(name, (0.0, 0.0))
        self.stalls[name] = max(own, watchdog.most_own), max(longest, watchdog.longest)
        for stall in watchdog.stalls:
            print(f"    {name}: {stall}", file=sys.stderr)

    def use_everything(self) -> None:
        """Visit every page twice, go through lists, read, search, log, take back."""
        self.take("left alone", partial(_leave_alone, _ALONE_IN_SHORT_MS if self._times == 1 else _ALONE_MS))
        for key in self._pages:
            self.take(f"{key}: first time", lambda key=key: self._place.go(key))
        for key in self._pages if self._times > 1 else ():
            self.take(f"{key}: again", lambda key=key: self._place.go(key))
        for key in self._lists:
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
        for key, views in self._views:
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


def _leave_alone(ms: int) -> None:
    """Let the window do what it does by itself; QTest's own way to wait keeps the interpreter from all lanes."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _file_of_people(count: int) -> Iterator[str]:
    for number in range(count):
        yield f"Person {number % 997} of {number // 997},0115 {number:07}"


def never_blocked(stand: Stand) -> Iterator[Line]:
    """Use the whole window and tell of each step how long the window did not listen."""
    home = stand.shelf.room("home")
    rounds = [_in_a_child(stand.path, home, stand.rounds == 1) for _ in range(min(stand.rounds, _ROUNDS))]
    own = {name: [each[name][0] * MS for each in rounds] for name in rounds[0]}
    for name in sorted(own, key=lambda name: -statistics.median(own[name])):
        yield Figure(
            operation=f"longest stall, {name}",
            size=stand.conversations,
            unit="ms",
            ours=statistics.median(own[name]),
            p95=max(own[name]),
            baseline=statistics.median(each[name][1] * MS for each in rounds),
            beside="with what the machine did besides",
            reach=Reach(most=MOST, p95=MOST),
        )


def _in_a_child(path: Path, home: Path, in_short: bool) -> dict[str, tuple[float, float]]:
    """Use the window in a fresh process; its own words go where ours go."""
    command = [sys.executable, "-m", "tests.benchmarks.blocking", str(path), str(home), str(int(in_short))]
    place = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=place, stdout=subprocess.PIPE, text=True, check=True)
    stalls: dict[str, tuple[float, float]] = json.loads(told.stdout)
    return stalls


def use_window(path: Path, home: Path, *, in_short: bool, telling: float = _TELLING / MS) -> _Hand:
    """Unlock a notebook in the window and use all of it; stalls from `telling` seconds on are told of."""
    with desktop(path, home) as shown:
        hand = _Hand(shown, in_short=in_short, telling=telling)
        with Watchdog(telling) as watchdog:
            shown.unlock()
        hand.note("unlock", watchdog)
        hand.use_everything()
        with Watchdog(telling) as watchdog:
            shown.lock()
        hand.note("locked", watchdog)
    return hand


if __name__ == "__main__":
    place, home, short = sys.argv[1:]
    print(json.dumps(use_window(Path(place), Path(home), in_short=short == "1").stalls))
