# ruff: noqa: F811 - the fixtures of the page are shared by importing them
"""What a group or a place agreed is written down beside the summary, and stops it for others."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileDialog

from connector_app.domain.noun import Kind, Ref
from tests.ui.pages.summaries import _plan_once, page, sample, settle, shown, words  # noqa: F401

pytestmark = pytest.mark.usefixtures("spoken")


def sample_place(page):
    """Return the name of a neighbourhood in which somebody lives who is counted."""
    table = next(t for t in page._reading.planned.protected.tables if t.own_words)
    names = table.rows if table.own_words == "rows" else table.columns
    return next(name for name in names if name in {place.name for place in page._context.desk.reader.places()})


def agree(page, partner):
    card = page.cards.terms
    card.add.click()
    form, place = card.form, sample_place(page)
    form.whose.setCurrentIndex(next(at for at in range(form.whose.count()) if place in form.whose.itemText(at)))
    form.partner.setCurrentIndex(
        next(at for at in range(form.partner.count()) if partner in form.partner.itemText(at))
    )
    card.form.on_keep()
    tell(page)
    return card


def tell(page):
    """Let the page hear what changed: the invented community's own dispatcher tells nobody."""
    settle(page)
    page._context.changes.changed.emit(SimpleNamespace(kinds={Kind.TERMS}))
    settle(page)


def test_terms_stop_a_summary_for_others_and_let_it_go_to_whom_they_name(page, sample, said):
    shown(page)
    partner = sample.reader.heard.organisations()[0].organisation
    card = agree(page, partner.name)
    (terms,) = sample.reader.heard.terms()
    assert (terms.organisation_id, terms.agreed_on) == (partner.id, sample.clock.today())
    assert "nobody knows which organisation" in card.stopped.text()
    page.export.click()
    assert page.findChild(QFileDialog) is None
    assert "nobody knows which organisation" in said[-1].text
    page.cards.cover.name(partner.name)
    settle(page)
    assert card.refused == ()
    assert card.stopped.isHidden()
    page.export.click()
    page.findChild(QFileDialog).reject()


def test_terms_can_be_taken_away_and_be_back(page, sample):
    shown(page)
    card = agree(page, "Nobody")
    assert "nobody" in card.list.lines[0].text
    card.list.choose(0)
    card.buttons[0].click()
    settle(page)
    assert list(sample.reader.heard.terms()) == []
    sample.dispatcher.undo()
    assert len(sample.reader.heard.terms()) == 1


def test_a_day_that_is_over_or_not_understood_is_said(page, sample):
    shown(page)
    card = page.cards.terms
    card.add.click()
    card.form.on_keep()
    assert "Choose whose terms" in card.form.wrong.text()
    card.form.whose.setCurrentIndex(1)
    for typed in ("gibberish", "1/2/2020"):
        card.form.until.setText(typed)
        card.form.on_keep()
        assert "last day" in card.form.wrong.text()
    card.form.until.setText("31/3/2027")
    card.form.on_keep()
    settle(page)
    (terms,) = sample.reader.heard.terms()
    assert terms.until == date(2027, 3, 31)
    assert isinstance(sample.reader.get(Ref(Kind.TERMS, terms.id)), type(terms))
