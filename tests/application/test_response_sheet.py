"""What goes on the sheet that a partner fills in, and the marks by which it is known again."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.response_sheet import mark_in, mark_of, organisation_named, to_ask
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Noun
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import parse_period
from connector_app.domain.response import ResponseState
from connector_app.summary.asks import AskStays
from connector_app.summary.statements import Approved, Number, Statement
from tests.asking import HEARD, let_go, passed_on
from tests.factory import TODAY, copy_notebook, make_notebook, make_person
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown

THEME, RARE = (item.code for item in VOCABULARY.themes.items[:2])
PROTECTED = themes_shown(THEME, withheld=[RARE], period=parse_period("2026Q4"))
LABEL = VOCABULARY.themes.by_code[THEME].label
PCN, COUNCIL = Organisation(name="Town PCN"), Organisation(name="The council")
FIRST, SECOND, THIRD = (let_go(text, theme=THEME) for text in HEARD)


@pytest.fixture
def kept(tmp_path):
    """A notebook with nouns in it."""
    opened = []

    def keep(*nouns: Noun):
        opened.append(copy_notebook(tmp_path, *nouns))
        return opened[0]

    yield keep
    for notebook in opened:
        notebook.close()


def texts(found) -> set[str]:
    return {row.text for row in found.asks.rows} if found.asks else set()


def test_an_organisation_is_asked_about_what_was_passed_on_to_it_and_nothing_else(kept):
    theirs, other = passed_on(FIRST, PCN), passed_on(SECOND, COUNCIL)
    notebook = kept(PCN, COUNCIL, FIRST, SECOND, THIRD, theirs, other)
    found = to_ask(notebook, PCN.id, PROTECTED, TODAY)
    (row,) = found.asks.rows
    assert (row.token, row.text, row.sent) == (theirs.token, HEARD[0], date(2026, 7, 1))
    assert found.held == {}


def test_what_is_settled_unread_or_names_somebody_stays(kept):
    dawn = make_person("Dawnette", names="Dawnette Okonkwo")
    named = let_go("Dawnette would like a bench.", theme=THEME)
    unread = let_go("A bench.", theme=THEME, approved_by="", approved_on=None)
    done = {"state": ResponseState.DONE, "answered_on": date(2026, 8, 1)}
    responses = [
        passed_on(FIRST, PCN, **done),
        passed_on(unread, PCN),
        passed_on(named, PCN),
        passed_on(SECOND, PCN),
    ]
    notebook = kept(PCN, dawn, FIRST, SECOND, unread, named, *responses)
    found = to_ask(notebook, PCN.id, PROTECTED, TODAY)
    assert texts(found) == {HEARD[1]}
    assert found.held == {AskStays.SETTLED: 1, AskStays.UNREAD: 1, AskStays.BLOCKED: 1}


def test_nothing_to_ask_makes_no_sheet(kept):
    notebook = kept(PCN, FIRST)
    assert to_ask(notebook, PCN.id, PROTECTED, TODAY).asks is None


def test_words_go_only_beside_a_number_that_is_shown(kept):
    shown, withheld, none = FIRST, replace(SECOND, theme=RARE), replace(THIRD, theme="")
    notebook = kept(PCN, shown, withheld, none, *(passed_on(each, PCN) for each in (shown, withheld, none)))
    found = to_ask(notebook, PCN.id, PROTECTED, TODAY)
    assert {row.text: row.theme for row in found.asks.rows} == {HEARD[0]: LABEL}
    assert found.held == {AskStays.NO_CROWD: 2}


def test_words_that_are_stated_beside_their_own_number_may_be_asked_about_whatever_their_theme(kept):
    insight = replace(SECOND, theme=RARE)
    notebook = kept(PCN, insight, passed_on(insight, PCN))
    page = Statement(
        name="you_said_we_did",
        short="You said",
        title="You said",
        columns=("Heard", "People"),
        rows=((Approved((HEARD[1],)), Number(20)),),
    )
    (row,) = to_ask(notebook, PCN.id, PROTECTED.stating([page]), TODAY).asks.rows
    assert (row.text, row.theme) == (HEARD[1], "")


def test_chance_has_the_order(kept):
    notebook = kept(PCN, FIRST, SECOND, *(passed_on(each, PCN) for each in (FIRST, SECOND)))
    forwards = to_ask(notebook, PCN.id, PROTECTED, TODAY, lambda waiting: waiting.sort(key=lambda each: each.text))
    backwards = to_ask(
        notebook, PCN.id, PROTECTED, TODAY, lambda waiting: waiting.sort(key=lambda each: each.text, reverse=True)
    )
    assert [row.text for row in forwards.asks.rows] == [row.text for row in reversed(backwards.asks.rows)]


def test_no_row_holds_an_id_a_day_or_what_stays_here(kept):
    insight = replace(FIRST, note="Dawn and her sister", title="Dawn's bus")
    response = passed_on(insight, PCN, words="We know Dawn")
    notebook = kept(PCN, insight, response)
    said = repr(to_ask(notebook, PCN.id, PROTECTED, TODAY).asks.rows)
    for secret in ("Dawn", insight.id, response.id, PCN.id, "2026, 7, 14", "2026, 6, 3"):
        assert secret not in said


def test_an_organisation_is_found_by_its_name(kept):
    notebook = kept(PCN, COUNCIL)
    assert organisation_named(notebook.reader, " town pcn") == PCN
    with pytest.raises(Refused, match="no_such_organisation"):
        organisation_named(notebook.reader, "Town")


def test_a_mark_is_known_again_by_the_notebook_that_made_it_and_by_no_other(kept, tmp_path):
    notebook = kept()
    mark = mark_of(notebook, TODAY)
    found = mark_in(notebook, f"Reference: {mark.lower()}.")
    assert (found.on, found.ours) == (TODAY, True)
    assert mark_of(notebook, date(2026, 11, 23)) != mark
    (tmp_path / "other").mkdir()
    other = make_notebook(tmp_path / "other")
    foreign = mark_in(other, mark)
    other.close()
    assert (foreign.on, foreign.ours) == (TODAY, False)


@pytest.mark.parametrize("text", ["", "S-20261122", "S-20261341-ABCDEFGHJK", "S-2026112-ABCDEFGHJK"])
def test_other_texts_are_no_marks(kept, text):
    assert mark_in(kept(), text) is None


def test_a_mark_whose_day_was_changed_is_not_ours(kept):
    notebook = kept()
    mark = mark_of(notebook, TODAY).replace("20261122", "20261121")
    assert not mark_in(notebook, mark).ours
