# ruff: noqa: F811 - the fixtures of the page are shared by importing them
import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from connector_app.application.sent_before import Again, SentBefore
from connector_app.domain.errors import NotebookError, Refused
from connector_app.domain.period import parse_period
from connector_app.summary.coarsen import Coarser
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes import summary_reading
from connector_app.ui.panes.sent_before_card import SentBeforeCard
from tests.factory import TODAY
from tests.ui.pages.summaries import (  # noqa: F401
    _plan_once,
    a_release,
    a_true_number,
    button,
    choose,
    page,
    sample,
    settle,
    shown,
    words,
)

pytestmark = pytest.mark.usefixtures("spoken")


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
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: page.progress.bar.value() == 25)
    assert not page.export.isEnabled()
    page.progress.stop.click()
    gate.set()
    settle(page)
    assert page.progress.isHidden()
    assert "Stopped" in page.nothing.sentence.text()
    assert not page.export.isEnabled()
    page.nothing.button.click()
    settle(page)
    assert page.export.isEnabled()
    assert page.preview.isVisible()


def test_a_page_that_nobody_looks_at_counts_no_further(qtbot, page, sample, monkeypatch):
    begun, gate = threading.Event(), threading.Event()

    def slow(*_given, progress, **_more):
        begun.set()
        gate.wait(10)
        progress(0.5)
        pytest.fail("it went on")

    monkeypatch.setattr(summary_reading, "plan_summary", slow)
    page.show()
    qtbot.waitUntil(begun.is_set)
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
    assert page.nothing.sentence.text() == sentence_of(Refused(code, **params))
    assert not page.nothing.button.isHidden()
    page.nothing.button.click()
    settle(page)
    assert asked == [("2026-08", FINEST), (period, cut)]


def test_a_refusal_without_a_way_out_offers_none(page, sample, monkeypatch):
    def refuse(*_given, **_more):
        raise Refused("ledger_broken")

    monkeypatch.setattr(summary_reading, "plan_summary", refuse)
    shown(page)
    assert page.nothing.button.isHidden()


def test_a_notebook_that_cannot_be_read_is_said_and_can_be_tried_again(page, sample, monkeypatch):
    def fail(*_given, **_more):
        raise NotebookError("disk_trouble", file="notes")

    with monkeypatch.context() as trouble:
        trouble.setattr(summary_reading, "plan_summary", fail)
        shown(page)
    assert page.progress.isHidden()
    assert page.nothing.sentence.text() == sentence_of(NotebookError("disk_trouble", file="notes"))
    page.nothing.button.click()
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
