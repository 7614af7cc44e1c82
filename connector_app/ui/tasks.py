"""One lane of background work: what could take longer than a blink runs here, its result comes to the window."""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from connector_app.collector import collector_paused
from connector_app.domain.errors import UserError
from connector_app.ui.jobs import Job, ignored, nothing
from connector_app.ui.later import in_turn, later

T = TypeVar("T")
#: A way of showing a result that takes several turns of the event loop: it goes on after each `yield`.
InTurns = Generator[None, None, None]
#: Seconds between two interrupts of a lane that ends, and how many of them end one question.
_CALL_OFF_AFTER, _MEANT = 0.5, 2
_WHOLE = object()
#: Seconds for which a lane that computes keeps the interpreter from the window, each time the window needs it: to
#: paint a list that is a hundred times.
_HAND_OVER = 0.0001


def a_turn_later(made: QObject) -> InTurns:
    """Go on in the next turn with what was made in this one, for to be made and to be shown take long together.

    When that turn does not come, what was made ends in good order: it has no owner, and left to the collector it
    would end in any.
    """
    try:
        yield
    except GeneratorExit:
        made.deleteLater()
        raise


class Task:
    """A handle on work under way."""

    def __init__(self, lane: Tasks, job: Job) -> None:
        """`lane` is where the job waits or runs."""
        self._lane = lane
        self._job = job

    def cancel(self) -> None:
        """Drop the result; a running question to the notebook is called off."""
        self._lane.call_off(self._job)


class Tasks(QObject):
    """The data lane: one worker thread, first come first served.

    `tell` says a UserError that nobody else handles; `interrupt` calls off the notebook's running questions.
    """

    busy_changed = Signal(str)
    _finished = Signal(object)
    _went_on = Signal(object, float)

    def __init__(
        self, tell: Callable[[UserError], None], interrupt: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tell = tell
        self._interrupt = interrupt
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._open: list[Job] = []
        self._left: list[Job] = []
        self._closing = False
        self._ended: Callable[[], None] | None = None
        self._said = ""
        self._turn = threading.Condition()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._went_on.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_HAND_OVER)
        self._thread = threading.Thread(target=self._work, name="data lane", daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str = "",
        progress_text: str | None = None,
        stoppable: bool = False,
    ) -> Task:
        """Do `work` in the lane and hand its result to `done` on the window's thread.

        A `done` that yields goes on in the next turn of the event loop, so that no key waits for all it shows; the
        lane is not idle until it is through.
        A newer task of the same `key` takes the place of an older one. Without `failed`, a UserError is told
        and anything else is raised on the window's thread, as the bug it is. A closed lane begins nothing.
        What is `stoppable` only asks, and nobody waits for its end with something put aside: `stop` calls it off.
        """
        job = Job(work, done, failed, key, progress_text or "", stoppable=stoppable)  # type: ignore[arg-type]
        return self._begin(job)

    def run_long(
        self,
        work: Callable[[Callable[[float], None]], T],
        done: Callable[[T], object],
        told: Callable[[float], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        key: str = "",
    ) -> Task:
        """Do work that says how far it is, from 0 to 1; `told` hears of it in steps of a hundredth.

        Once the task is cancelled, saying so raises Interrupted in the work.
        """
        from connector_app.application.ports import Interrupted  # its nouns are not needed for the first frame

        said = -1

        def go_on(share: float) -> None:
            nonlocal said
            if job.cancelled:
                raise Interrupted
            if (hundredths := int(100 * share)) != said:
                said = hundredths
                self._went_on.emit(job, share)

        job = Job(lambda: work(go_on), done, failed, key, "", told)  # type: ignore[arg-type]
        return self._begin(job)

    def run_aside(
        self,
        work: Callable[[Callable[[], None]], T],
        done: Callable[[T], object],
        *,
        key: str = "",
        progress_text: str = "",
    ) -> Task:
        """Do what is for whoever still looks: when nothing else waits, and anew where something came between.

        The work calls what it is given now and then; that raises Interrupted once it is to make room.
        """
        from connector_app.application.ports import Interrupted  # as above

        def go_on() -> None:
            if job.cancelled or self._others_wait():
                raise Interrupted

        job = Job(lambda: work(go_on), done, None, key, progress_text, aside=True)  # type: ignore[arg-type]
        return self._begin(job)

    def in_turns(self, showing: InTurns) -> None:
        """Show something in several turns for which nothing is read; the lane is not idle until it is through."""
        job = Job(nothing, ignored, None, "", "")
        self._open.append(job)
        self._go_on(job, showing)

    def _begin(self, job: Job) -> Task:
        if job.key:
            for older in [each for each in self._open if each.key == job.key]:
                self.call_off(older)
        if self._closing:
            job.cancelled = True
            return Task(self, job)
        self._open.append(job)
        with self._turn:
            self._waiting.append(job)
            in_its_way = not job.aside and self._running is not None and self._running.aside
            self._turn.notify()
        if in_its_way:
            self._interrupt()
        self._say_busy()
        return Task(self, job)

    def call_off(self, job: Job) -> None:
        """Drop a job: it is not begun, or its running question is interrupted and its result forgotten."""
        job.cancelled = True
        with self._turn:
            if job in self._waiting:
                self._waiting.remove(job)
            running = self._running is job
        if running:
            self._interrupt()
        self._forget(job)
        job.let_go()

    @property
    def can_stop(self) -> bool:
        """Tell whether what is said to be going on may be called off."""
        return (job := self._told_of()) is not None and job.stoppable

    def stop(self) -> None:
        """Call off what is said to be going on, if that may be."""
        if (job := self._told_of()) is not None and job.stoppable:
            self.call_off(job)

    @property
    def idle(self) -> bool:
        """Tell whether nothing waits, runs or is yet to be delivered."""
        with self._turn:
            return not (self._open or self._waiting or self._running)

    def wait_idle(self, timeout: float = 5.0) -> bool:
        """Let events run until the lane is idle, at most `timeout` seconds; tell whether it is."""
        end = time.monotonic() + timeout
        while not self.idle and time.monotonic() < end:
            QCoreApplication.processEvents()
            with self._turn:
                if self._waiting or self._running:  # else something is only being shown, turn by turn
                    self._turn.wait(0.002)
        return self.idle

    def close(self) -> None:
        """Do what still waits, for it may be something to keep, deliver nothing more, and end the thread.

        Long work is only ever for somebody who waits for it, so it ends now.
        """
        self._call_off_long_work()
        self._take_no_more()
        self._thread.join()

    def finish(self, within: float, ended: Callable[[], None]) -> None:
        """Call long work off, let the rest be done and delivered, at most `within` seconds; then say `ended`.

        Nothing here waits. Afterwards `join` returns when the thread has done what may be something to keep.
        """
        self._ended = ended
        self._call_off_long_work()
        later(self, self._end, round(1000 * within))
        self._end_if_idle()

    def join(self) -> None:
        """Wait, on another thread, until `finish` is through; questions that still run are called off."""
        while self._thread.is_alive():
            self._thread.join(_CALL_OFF_AFTER)
            self._interrupt()

    def _end_if_idle(self) -> None:
        if self._ended is not None and self.idle:
            later(self, self._end)

    def _end(self) -> None:
        ended, self._ended = self._ended, None
        if ended is not None:
            self._take_no_more()
            ended()

    def _call_off_long_work(self) -> None:
        for job in [each for each in self._open if each.told is not None or each.aside]:
            self.call_off(job)

    def _take_no_more(self) -> None:
        with self._turn:
            self._closing = True
            self._turn.notify()
        # Nobody delivers these: were the lane the last to hold them, widgets would end on its thread.
        self._left, self._open = self._open, []

    def _work(self) -> None:
        while True:
            with self._turn:
                while not self._waiting and not self._closing:
                    self._turn.wait()
                if not self._waiting:
                    return
                job = self._running = self._next()
            with collector_paused():  # it would find widgets, and these end on the window's thread
                if self._carry_out(job):
                    self._let_go_on(job)
                else:
                    self._set_aside(job)

    def _next(self) -> Job:
        """Take what is to be done next, what gives way last; whoever asks holds the turn."""
        job = next((each for each in self._waiting if not each.aside), self._waiting[0])
        self._waiting.remove(job)
        return job

    def _others_wait(self) -> bool:
        """Tell whether something waits for which everything aside makes room."""
        with self._turn:
            return any(not each.aside for each in self._waiting)

    def _set_aside(self, job: Job) -> None:
        with self._turn:
            self._running = None
            self._waiting.append(job)

    def _let_go_on(self, job: Job) -> None:
        with self._turn:
            self._running = None
            closing = self._closing
            self._turn.notify_all()
        if closing:
            job.cancelled = True
        else:
            self._finished.emit(job)

    @Slot(object, float)
    def _tell_progress(self, job: Job, share: float) -> None:
        if job.told is not None and not job.cancelled:
            job.told(share)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        self._forget(job)
        shown: object = None
        try:
            if not job.cancelled and not self._closing:
                shown = self._hand_over(job)
        finally:
            job.let_go()
            if not isinstance(shown, Generator):
                self._end_if_idle()
        if isinstance(shown, Generator):
            self._open.append(job)
            self._go_on(job, shown)

    def _go_on(self, job: Job, showing: InTurns) -> None:
        """Show some more of a result, unless something newer of its key was asked for meanwhile."""
        whole = True
        try:
            whole = job.cancelled or self._closing or next(showing, _WHOLE) is _WHOLE
        finally:
            if whole:
                self._forget(job)
                self._end_if_idle()
        if not whole:
            in_turn(self, partial(self._go_on, job, showing))

    def _hand_over(self, job: Job) -> object:
        if job.error is None:
            return job.done(job.result)
        if job.failed is not None:
            job.failed(job.error)
        elif isinstance(job.error, UserError):
            self._tell(job.error)
        else:
            raise job.error
        return None

    def _forget(self, job: Job) -> None:
        if job in self._open:
            self._open.remove(job)
            self._say_busy()

    def _told_of(self) -> Job | None:
        return next((job for job in self._open if job.progress_text), None)

    def _say_busy(self) -> None:
        job = self._told_of()
        said = job.progress_text if job is not None else ""
        if said != self._said:
            self._said = said
            self.busy_changed.emit(said)

    def _carry_out(self, job: Job) -> bool:
        """Do a job's work and keep what came of it; an interrupt meant for its predecessor starts it again.

        Return False when it is to be done later, for something else came.
        While the lane ends, a question that is called off twice is given up: then it was meant.
        """
        from connector_app.application.ports import Interrupted  # its nouns are not needed for the first frame

        called_off = 0
        while not job.cancelled and called_off < _MEANT:
            try:
                job.result = job.work()
            except Interrupted:
                if job.aside and self._others_wait():
                    return False
                called_off += self._closing
                continue
            except Exception as error:  # noqa: BLE001 - delivered to the window, which tells or raises it
                job.error = error
            return True
        return True
