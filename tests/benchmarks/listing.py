"""Long lists: one page of rows, frames that come late while a list is fetched, and the painting of a page."""

import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from connector_app.application.ports import Notebook
from connector_app.application.rows import ConversationRow, Listing
from connector_app.domain.noun import Kind
from connector_app.store.telling_apart import told_apart_of
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.models.list_view import ListView
from connector_app.ui.models.window_model import PAGE, WindowModel
from connector_app.ui.tasks import Tasks
from tests.benchmarks.desktop import application, settle, until
from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import FRAME, MS, alternate

_ROWS = """
    SELECT conversation.id, conversation.key, conversation.precision, substr(said.text, 1, 200), place.name,
        (SELECT group_concat({name}, ', ') FROM conversation_person AS part
         JOIN person_identity AS identity ON identity.key = part.person
         WHERE part.conversation = conversation.key AND part.role <> 'mentioned'),
        (SELECT group_concat(code, ' ') FROM conversation_theme WHERE conversation = conversation.key)
    FROM conversation JOIN conversation_text AS said ON said.key = conversation.key
    LEFT JOIN place ON place.key = conversation.place
    WHERE conversation.key IN (SELECT value FROM json_each(?)) ORDER BY conversation.key DESC
    """.replace("{name}", told_apart_of("identity.label", "part.person"))
_COLUMNS: tuple[ListColumn[ConversationRow], ...] = (
    ListColumn(lambda: "When", lambda row: row.on.isoformat(), 12),
    ListColumn(lambda: "People", lambda row: ", ".join(row.people), 20),
    ListColumn(lambda: "What was said", lambda row: row.snippet, 40, 3),
    ListColumn(lambda: "Place", lambda row: row.place, 20),
)
_SIZE = (1180, 760)
_NEWEST = Listing(Kind.CONVERSATION)


def list_page(stand: Stand) -> Iterator[Line]:
    """Read pages of rows from all over the list."""
    with closing(opened(stand.path)) as notebook, raw(stand.path, key_of(stand.path)) as connection:
        order = notebook.reader.order(_NEWEST)
        step = max(1, (len(order) - PAGE) // (10 * stand.rounds))
        pages = [order[start : start + PAGE].tolist() for start in range(0, max(1, len(order) - PAGE), step)]
        times = alternate(
            lambda keys: notebook.reader.rows(Kind.CONVERSATION, keys),
            lambda keys: connection.execute(_ROWS, (str(keys),)).fetchall(),
            pages,
        )
    ours, baseline = times.medians(MS)
    yield Figure(
        operation=f"list page of {PAGE} rows",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=times.p95(MS),
        baseline=baseline,
        beside="raw SQL, the same rows",
        reach=Reach(ratio=1.6),
    )


class _Shown:
    """A list of conversations on the screen, with its lane."""

    def __init__(self, notebook: Notebook) -> None:
        application()
        self.tasks = Tasks(_raise, notebook.reader.interrupt)
        self.model = WindowModel(notebook.reader, self.tasks, _COLUMNS)
        self._listed = 0
        self.model.listed.connect(self._on_listed)
        self.view = ListView(self.model, "Conversations")
        self.view.resize(*_SIZE)
        self.view.show()

    def list(self) -> None:
        """Fetch the list, and come to rest."""
        self.model.set_listing(_NEWEST)
        settle(self.tasks)

    def list_until_painted(self, _turn: int) -> None:
        """Fetch the list, and wait no longer than until its first rows are painted."""
        before = self._listed
        self.model.set_listing(_NEWEST)
        until(lambda: self._listed > before)

    def _on_listed(self, _kept: int) -> None:
        self._listed += 1

    def close(self) -> None:
        """Take the list from the screen."""
        self.tasks.close()
        self.view.close()


def painted_after_query(stand: Stand) -> Iterator[Line]:
    """List anew, and jump to rows far away, until the rows are painted; beside the questions that this asks."""
    with closing(opened(stand.path)) as notebook:
        shown = _Shown(notebook)
        shown.list()
        reader, model = notebook.reader, shown.model
        order = reader.order(_NEWEST)
        last = max(0, len(order) - PAGE)
        tops = sorted(
            {last * part // (10 * stand.rounds) // PAGE * PAGE for part in range(1, 10 * stand.rounds + 1)}
        )

        def ask(top: int) -> None:
            reader.rows(Kind.CONVERSATION, order[top : top + PAGE].tolist())

        def jump(top: int) -> None:
            shown.view.scrollTo(model.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            until(lambda: model.ref_at(top) is not None)

        listed = alternate(shown.list_until_painted, lambda _: (reader.order(_NEWEST), ask(0)), tops)
        jumped = alternate(jump, ask, tops, warm=False)
        shown.close()
    for name, times in (("list", listed), ("jump in a list", jumped)):
        ours, own = times.medians(MS)
        yield Figure(
            operation=f"{name} painted, beside its own query",
            size=stand.conversations,
            unit="ms",
            ours=ours,
            p95=times.p95(MS),
            baseline=own,
            beside="the same questions alone",
            reach=Reach(more=FRAME),
        )


class _Watchdog(QObject):
    """Notes when the event loop comes round, and the longest time it did not."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_round)
        self._timer.start(1)

    def stop(self) -> float:
        """Return the longest gap in seconds."""
        self._on_round()
        self._timer.stop()
        return self.longest

    def _on_round(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def late_frames(stand: Stand) -> Iterator[Line]:
    """Fetch and jump about in a list, and see how long the window did not get round to paint."""
    with closing(opened(stand.path)) as notebook:
        shown = _Shown(notebook)
        shown.list()
        busy, idle = [], []
        for _ in range(stand.rounds):
            watchdog = _Watchdog()
            shown.list()
            for jump in range(1, 9):
                shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum() * jump // 8)
                settle(shown.tasks)
            busy.append(watchdog.stop())
            watchdog = _Watchdog()
            for _ in range(9):
                shown.view.viewport().update()
                QCoreApplication.processEvents()
            idle.append(watchdog.stop())
        shown.close()
    yield Figure(
        operation="longest wait for a frame while a list is fetched",
        size=stand.conversations,
        unit="ms",
        ours=max(busy) * MS,
        baseline=statistics.median(idle) * MS,
        beside="the same list at rest, repainted",
        reach=Reach(most=50),
    )


def page_painted(stand: Stand) -> Iterator[Line]:
    """Paint one page of the windowed list and the same rows out of Qt's own model."""
    with closing(opened(stand.path)) as notebook:
        shown = _Shown(notebook)
        shown.list()
        plain = _plain_copy(shown.view)
        times = alternate(
            lambda _: shown.view.viewport().repaint(),
            lambda _: plain.viewport().repaint(),
            range(30 * stand.rounds if stand.rounds > 1 else 5),
        )
        plain.close()
        shown.close()
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="page painted",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=times.p95(MS),
        baseline=baseline,
        beside="QStandardItemModel, the same rows",
        reach=Reach(ratio=1.4),
    )


def _plain_copy(view: ListView) -> QTableView:
    """Return a plain view that looks the same, over Qt's model with the first rows in it."""
    shown = view.model()
    model = QStandardItemModel(0, shown.columnCount(), view)
    model.setHorizontalHeaderLabels([column.title() for column in _COLUMNS])
    for row in range(min(PAGE, shown.rowCount())):
        model.appendRow([_item(shown.index(row, column)) for column in range(shown.columnCount())])
    plain = QTableView()
    plain.setModel(model)
    plain.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    plain.setShowGrid(False)
    plain.setWordWrap(False)
    plain.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    plain.verticalHeader().hide()
    plain.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    plain.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
    plain.resize(*_SIZE)
    for column in range(shown.columnCount()):
        plain.setColumnWidth(column, view.columnWidth(column))
        plain.setColumnHidden(column, view.isColumnHidden(column))
    plain.show()
    QCoreApplication.processEvents()
    return plain


def _item(index: Any) -> QStandardItem:
    item = QStandardItem(index.data(Qt.ItemDataRole.DisplayRole))
    item.setTextAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
    return item


def _raise(error: Exception) -> None:
    raise error
