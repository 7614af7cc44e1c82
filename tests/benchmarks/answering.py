"""How long a question of somebody who has gone on waits for what the page before was still reading or counting."""

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from connector_app.ui.workplace import Workplace
from tests.benchmarks.desktop import Desktop, desktop, until
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS, Times, seconds

#: Seconds after which somebody goes on: at once, and in the middle.
_AFTER = (0.05, 0.3)
_NAME = "zo"


def answered_meanwhile(stand: Stand) -> Iterator[Line]:
    """Begin what takes long, go to another page, and ask for a name as a key would."""
    times = Times()
    with desktop(stand.path, stand.shelf.room("home")) as shown:
        shown.unlock()
        place = shown.workplace
        for _ in range(stand.rounds):
            for begin in (
                partial(_again, place),
                *(partial(_view, place, *each) for each in _VIEWS),
                partial(_twice, place),
            ):
                for after in _AFTER if stand.rounds > 1 else _AFTER[:1]:
                    times.ours.append(_asked_after(shown, begin, after))
                    times.baseline.append(seconds(partial(_ask, shown)))
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="wait for a name while something is counted",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=times.p95(MS),
        baseline=baseline,
        beside="the same question alone",
        reach=Reach(p95=200),
    )


_VIEWS = (("exchanges", "picture"), ("exchanges", "offers"), ("conversations", "charts"), ("summaries", ""))


def _again(place: Workplace) -> None:
    """Let Today weigh who could help whom, as if something had changed."""
    today = place.go("today")
    today._weighed = None
    today.refresh()


def _view(place: Workplace, key: str, view: str) -> None:
    page = place.go(key)
    if view:
        page.views.show_view(view)


def _twice(place: Workplace) -> None:
    place.go("people").look_twice.click()


def _asked_after(shown: Desktop, begin: Callable[[], None], after: float) -> float:
    """Return how many seconds a question takes that is asked so long after something began."""
    shown.settle()
    begin()
    end = time.perf_counter() + after
    while time.perf_counter() < end:
        QCoreApplication.processEvents()
    shown.workplace.go("heard")
    took = seconds(partial(_ask, shown))
    shown.settle()
    people = shown.workplace.page("people")
    if people.duplicates.page is not None:
        people.duplicates.page.left.emit()
    return took


def _ask(shown: Desktop) -> None:
    context = shown.workplace._context
    found: list[object] = []
    context.tasks.run(partial(context.desk.reader.complete, _NAME), found.append)
    until(lambda: bool(found))
