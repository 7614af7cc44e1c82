"""The page of summaries over the invented community, what is read on it, and releases made up by hand."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from connector_app.application.dispatch import Dispatcher
from connector_app.domain.period import parse_period
from connector_app.file_formats import FileFormats
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.policy import STANDARD
from connector_app.summary.protected import _SEAL, Protected
from connector_app.summary.tabulate import tabulate
from connector_app.ui.pages.summaries_page import SummariesPage
from connector_app.ui.panes import summary_reading
from tests.factory import TODAY, notebooks

#: Plans of the invented community by period and cut.
PLANS = {}


@pytest.fixture
def sample(sample_file, tmp_path, desk):
    """The invented community, large enough for a summary: the desk of the page in place of the empty one."""
    notebook = notebooks().open(Path(shutil.copy(sample_file, tmp_path / "sample.connector")), None)
    yield replace(desk, notebook=notebook, dispatcher=Dispatcher(notebook, lambda _changes: None))
    notebook.close()


@pytest.fixture
def page(request, qtbot, context):
    desk = request.getfixturevalue("sample") if "sample" in request.fixturenames else context.desk
    made = SummariesPage(replace(context, desk=replace(desk, files=FileFormats())))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    yield made
    made.flush()
    assert context.tasks.wait_idle(20)


@pytest.fixture(autouse=True)
def _plan_once(request, monkeypatch):
    """Try to work the invented community out once for each period and cut, as long as nothing was sent of it."""
    if "sample" not in request.fixturenames:
        return
    planning = summary_reading.plan_summary

    def plan(notebook, vocabulary, period, today, *, cut, **more):
        if notebook.ledger.head().sequence:
            return planning(notebook, vocabulary, period, today, cut=cut, **more)
        if (period, cut) not in PLANS:
            PLANS[period, cut] = planning(notebook, vocabulary, period, today, cut=cut, **more)
        return PLANS[period, cut]

    monkeypatch.setattr(summary_reading, "plan_summary", plan)


def settle(page):
    for _ in range(4):
        assert page._context.tasks.wait_idle(20)
        QApplication.processEvents()


def shown(page):
    page.show()
    settle(page)
    return page


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def button(widget, name):
    return next(found for found in widget.findChildren(QPushButton) if found.accessibleName() == name)


def protected_with(audit):
    return Protected(
        _SEAL, period=parse_period("2026Q3"), policy=STANDARD, people=120, tables=(), left_out=(), audit=audit
    )


def a_release(sequence, **fields):
    given = {
        "id": f"{sequence}",
        "sequence": sequence,
        "made_on": TODAY,
        "kind": ReleaseKind.RUNNING,
        "period": parse_period("2026Q4"),
        "recipient": "",
        "numbers": (),
        **dict.fromkeys(("lists", "policy", "sha256", "content", "certificate"), ""),
    }
    return Release(**(given | fields))


def a_true_number(page, sample):
    """Return a cell of the first table that shows a number, and the true number behind it."""
    counts = tabulate(sample.reader.facts(page._reading.period), sample.vocabulary).counts
    table = page._reading.planned.protected.tables[0]
    shown = {key: cell for keys, row in zip(table.keys, table.cells, strict=True)
             for key, cell in zip(keys, row, strict=True) if key is not None}  # fmt: skip
    cell = next(key for key, cell in shown.items() if isinstance(cell, int))
    return cell, counts[cell].number


def choose(preview, cell):
    model = preview.model
    where = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    preview.table.setCurrentIndex(next(index for index in where if model.key(index) == cell))


def cells(page):
    model = page.preview.model
    return [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(1, model.columnCount())
    ]
