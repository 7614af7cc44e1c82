import shutil
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from connector_app.application.commands import record_consent
from connector_app.application.dispatch import Dispatcher
from connector_app.application.sent_before import Again, SentBefore
from connector_app.bootstrap import FileFormats
from connector_app.domain.errors import NotebookError, Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import parse_period
from connector_app.summary.coarsen import Coarser
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.policy import STANDARD
from connector_app.summary.protected import _SEAL, Audit, Protected
from connector_app.summary.tabulate import tabulate
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.summaries_page import SummariesPage
from connector_app.ui.panes import summary_reading
from connector_app.ui.panes.reader_card import ReaderCard
from connector_app.ui.panes.sent_before_card import SentBeforeCard
from connector_app.ui.panes.summary_reading import file_name, read_summary
from tests.factory import TODAY, make_consent, make_conversation, make_person, notebooks

#: Plans of the invented community by period and cut.
PLANS = {}

pytestmark = pytest.mark.usefixtures("spoken")


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
    return [model.index(row, column).data() for row in range(model.rowCount())
            for column in range(1, model.columnCount())]  # fmt: skip


def test_the_last_full_quarter_is_shown_as_it_would_leave(page, sample):
    shown(page)
    assert page.period.value == "2026Q3"
    protected = page._reading.planned.protected
    assert page.chips.chips[0].words == "What matters"
    assert len(page.chips.chips) == len(protected.tables)
    assert page.preview.model.rowCount() == len(protected.tables[0].rows)
    assert all(cell == "[c]" or int(cell) % 5 == 0 for cell in cells(page))
    assert "[c] = withheld" in page.preview.note.text()
    assert page.export.isEnabled()


def test_each_chip_shows_its_table_and_a_new_period_keeps_the_choice(page, sample):
    shown(page)
    page.chips.chips[1].click()
    name = page._reading.planned.protected.tables[1].name
    assert page.preview.model.table.name == name
    page.period._step(-1)
    settle(page)
    assert page.period.value == "2026Q2"
    assert page.preview.model.table.name == name
    assert page.chips.chips[1].isChecked()


def test_cards_say_what_was_tried_and_lead_to_who_was_not_asked(qtbot, page, sample):
    shown(page)
    reading = page._reading
    tables = reading.planned.protected.tables
    assert sum(reading.withheld.values()) == sum(table.withheld for table in tables)
    assert "No number under 8 can be worked out" in words(page.cards.reader)
    assert "odds can shift" in words(page.cards.reader)
    assert reading.not_counted > 0
    assert "not counted" in words(page.cards.withheld)
    with qtbot.waitSignal(page.open_requested) as asked:
        button(page.cards, "See people").click()
    assert asked.args == [Ref(Kind.PERSON, "")]


def test_what_was_tried_is_told_in_numbers(qtbot, spoken):
    card = ReaderCard()
    qtbot.addWidget(card)
    card.show_protected(protected_with(Audit(45, 12, 3, 7, 9)))
    text = words(card)
    for told in ("(tried: 45)", "(tried: 12)", "sent before (3)", "7 more", "shown: 9."):
        assert told in text, told
    card.show_protected(protected_with(Audit(45, 12, 0, 0, 9)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Nothing was sent before" in words(card)
    assert "more number" not in words(card)


def test_help_is_one_link_and_one_key_away(qtbot, page, sample):
    shown(page)
    with qtbot.waitSignal(page.help_requested):
        button(page.cards, "How people are protected").click()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.help_requested):
        qtbot.keyClick(page, Qt.Key.Key_F1)


def test_the_current_cell_says_below_the_table_why_it_shows_a_c(page, sample):
    shown(page)
    model, table = page.preview.model, page.preview.table
    where = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    table.setCurrentIndex(next(index for index in where if index.data() == "[c]"))
    assert page.preview.cell.text().startswith("[c] here: ")
    table.setCurrentIndex(next(index for index in where[1:] if index.column() and index.data() != "[c]"))
    assert "Choose a number" in page.preview.cell.text()


def test_too_few_people_is_said_in_place_of_the_tables_with_what_to_do(page, store):
    people = [make_person(f"Person {n}") for n in range(30)]
    store(*people, make_conversation(*people, on=TODAY.replace(month=8)))
    shown(page)
    assert page.stack.currentWidget() is page.empty
    assert "30 people took part but are not counted" in page.empty.sentence.text()
    assert not page.empty.button.isHidden()
    assert not page.export.isEnabled()


def test_consents_recorded_elsewhere_change_what_is_shown(page, store, desk):
    people = [make_person(f"Person {n}") for n in range(30)]
    store(*people, make_conversation(*people, on=TODAY.replace(month=8)))
    shown(page)
    desk.dispatcher.run(record_consent(*(make_consent(person) for person in people)))
    settle(page)
    assert page._reading.planned.protected.people == 30
    assert page.export.isEnabled()
    assert page.subtitle.text() == "About 30 people"
    assert "Left out or made smaller" in words(page.cards.withheld)


def test_export_writes_what_is_shown_and_offers_the_folder(page, sample, tmp_path, said):
    shown(page)
    page.cards.cover.recipient.setText("Townstal PCN")
    path = tmp_path / file_name(page._reading.period)
    page.export_to(path)
    settle(page)
    assert path.exists()
    assert path.name == "Connector summary 2026Q3.xlsx"
    assert said[-1].action_text == "Open folder"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_export_asks_where_with_a_name_that_says_nothing_about_anybody(qtbot, page, sample):
    shown(page)
    page.export.click()
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.selectedFiles()[0].endswith("Connector summary 2026Q3.xlsx")
    dialog.reject()


def test_what_the_cover_says_is_remembered_in_the_notebook(qtbot, page, sample):
    shown(page)
    page.cards.cover.recipient.setText("Townstal PCN")
    page.cards.cover.recipient.editingFinished.emit()
    settle(page)
    assert "Townstal PCN" in page.title.text()
    again = SummariesPage(page._context)
    qtbot.addWidget(again)
    shown(again)
    assert again.cards.cover.recipient.text() == "Townstal PCN"


def test_reading_a_period_nobody_took_part_in_is_a_refusal_not_an_error(desk):
    reading = read_summary(desk, parse_period("1999"), FINEST, lambda _share: None)
    assert reading.planned is None
    assert reading.refused.code == "too_few_people"


# While it is being made, and when it cannot be.


def test_counting_can_be_stopped_and_begun_again(qtbot, page, sample, monkeypatch):
    begun, gate = threading.Event(), threading.Event()

    def slow(*given, progress, **more):
        progress(0.25)
        begun.set()
        gate.wait(10)
        progress(0.5)
        return planning(*given, progress=progress, **more)

    planning = summary_reading.plan_summary
    monkeypatch.setattr(summary_reading, "plan_summary", slow)
    page.show()
    assert begun.wait(10)
    qtbot.waitUntil(lambda: page.progress.bar.value() == 25)
    assert not page.export.isEnabled()
    page.progress.stop.click()
    gate.set()
    settle(page)
    assert page.progress.isHidden()
    assert "Stopped" in page.empty.sentence.text()
    assert not page.export.isEnabled()
    page.empty.button.click()
    settle(page)
    assert page.export.isEnabled()
    assert page.stack.currentIndex() == 0


def test_a_page_that_nobody_looks_at_counts_no_further(page, sample, monkeypatch):
    begun, gate = threading.Event(), threading.Event()

    def slow(*_given, progress, **_more):
        begun.set()
        gate.wait(10)
        progress(0.5)
        pytest.fail("it went on")

    monkeypatch.setattr(summary_reading, "plan_summary", slow)
    page.show()
    assert begun.wait(10)
    page.hide()
    gate.set()
    settle(page)
    assert page._stale
    assert page.progress.isHidden()


@pytest.mark.parametrize(
    ("code", "params", "period", "cut"),
    [
        ("month_too_thin", {"share": 34, "least": 60}, "2026Q3", FINEST),
        ("periods_cross", {"period": "2026Q2"}, "2026Q2", FINEST),
        ("audit_timed_out", {}, "2026-08", Cut(places=Places.NONE)),
    ],
)
def test_a_refusal_offers_the_way_out(page, sample, monkeypatch, code, params, period, cut):
    asked = []

    def refuse(_notebook, _vocabulary, period, _today, *, cut, **_more):
        asked.append((str(period), cut))
        raise Refused(code, **params)

    monkeypatch.setattr(summary_reading, "plan_summary", refuse)
    page.period.set_value("2026-08")
    shown(page)
    assert page.empty.sentence.text() == sentence_of(Refused(code, **params))
    assert not page.empty.button.isHidden()
    page.empty.button.click()
    settle(page)
    assert asked == [("2026-08", FINEST), (period, cut)]


def test_a_refusal_without_a_way_out_offers_none(page, sample, monkeypatch):
    def refuse(*_given, **_more):
        raise Refused("ledger_broken")

    monkeypatch.setattr(summary_reading, "plan_summary", refuse)
    shown(page)
    assert page.empty.button.isHidden()


def test_a_notebook_that_cannot_be_read_is_said_and_can_be_tried_again(page, sample, monkeypatch):
    def fail(*_given, **_more):
        raise NotebookError("disk_trouble", file="notes")

    with monkeypatch.context() as trouble:
        trouble.setattr(summary_reading, "plan_summary", fail)
        shown(page)
    assert page.progress.isHidden()
    assert page.empty.sentence.text() == sentence_of(NotebookError("disk_trouble", file="notes"))
    page.empty.button.click()
    settle(page)
    assert page.export.isEnabled()


# What was sent before, and coarser ways.


def test_exported_again_it_leaves_the_same_numbers(page, sample, tmp_path, said):
    shown(page)
    assert "not sent before" in words(page.cards.sent)
    page.cards.cover.recipient.setText("Townstal PCN")
    first = page._reading.planned.protected.tables
    page.export_to(tmp_path / "a.xlsx")
    settle(page)
    assert "From now on" in said[-1].text
    assert "word for word" in words(page.cards.sent)
    assert "Townstal PCN" in words(page.cards.sent)
    assert page._reading.planned.release is None
    assert page._reading.planned.protected.tables == first
    page.export_to(tmp_path / "b.xlsx")
    settle(page)
    assert "The same numbers as before" in said[-1].text


def test_a_file_that_cannot_be_written_is_said_and_may_be_tried_again(page, sample, tmp_path, said):
    shown(page)
    page.export_to(tmp_path / "missing" / "a.xlsx")
    settle(page)
    assert said[-1].warn
    assert page.export.isEnabled()
    assert page._reading.planned.release is not None


def test_a_running_period_marks_what_changed_since_it_was_sent(qtbot, context, spoken):
    card = SentBeforeCard()
    qtbot.addWidget(card)
    release = a_release(1, recipient="Townstal PCN")
    card.show_releases([release], SentBefore(Again.REFRESHED, release, {("what_matters", 0, 0): 15}, 60), TODAY)
    assert "1 number changed since then" in words(card)
    assert "60 are as last time" in words(card)
    many = [a_release(n, recipient=f"Partner {n}") for n in range(1, 11)]
    card.show_releases(many, SentBefore(Again.FIRST), TODAY)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Partner 10" in words(card)
    assert "Partner 1 " not in words(card)
    assert "and 4 more" in words(card)


def test_a_coarser_way_is_one_button(qtbot, page, sample):
    shown(page)
    quarter, nowhere = parse_period("2026Q2"), Cut(places=Places.NONE)
    page.cards.more.show_ways([Coarser(quarter, nowhere, 67, 34)], page._reading.period, FINEST)
    text = words(page.cards.more)
    assert "By quarter instead of month, without neighbourhoods: 67 % of the numbers" in text
    assert "instead of 34 %" in text
    button(page.cards.more, "Count this way: By quarter instead of month, without neighbourhoods").click()
    settle(page)
    assert page.period.value == "2026Q2"
    assert page._reading.cut == nowhere
    assert "without neighbourhoods" in page.subtitle.text()
    button(page.cards.more, "Back to the finest").click()
    settle(page)
    assert page._reading.cut == FINEST


def test_a_period_that_still_runs_says_until_when(page, sample):
    page.period.set_value("2026Q4")
    shown(page)
    assert "so far: until" in page.subtitle.text()


# Numbers that others have.


def test_a_number_somebody_else_has_is_kept_in_mind(qtbot, page, sample, said):
    shown(page)
    preview = page.preview
    cell, number = a_true_number(page, sample)
    choose(preview, cell)
    preview.know.click()
    assert preview.form.isVisible()
    preview.form.number.setText(str(number + 1))
    preview.form.who.setText("The council")
    preview.form.keep.click()
    settle(page)
    assert "counts another number" in preview.form.wrong.text()
    preview.form.number.setText(str(number))
    preview.form.keep.click()
    settle(page)
    assert "The council" in said[-1].text
    assert "The council has a number from elsewhere" in words(page.cards.sent).replace("\u2068", "").replace(
        "\u2069", ""
    )
    (release,) = sample.notebook.ledger.releases()
    assert [(each.cell, each.low, each.high) for each in release.numbers] == [(cell, number, number)]
