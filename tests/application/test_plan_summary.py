"""Releases over time: what a running summary counts anew, what it prints again, and what is refused."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.application.messages import sentence
from connector_app.application.plan_summary import changed, plan_summary
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import ThemeMention
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import parse_period
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cut import Cut, Places
from connector_app.summary.ledger import Number, ReleaseKind
from connector_app.summary.printing import from_text
from connector_app.summary.protected import Withheld
from tests.factory import PASSPHRASE, make_consent, make_conversation, notebooks
from tests.sending import VOCABULARY, Street, shown, theme
from tests.store.releases import make_release

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 22)
EARLY, LATE = date(2026, 10, 12), date(2026, 11, 20)
NORTH, SOUTH = ("place", "quarter 0"), ("place", "quarter 1")


@pytest.fixture(scope="module")
def sent(tmp_path_factory):
    """Sixty people of whom most spoke in October; a summary of the running quarter was sent on the 12th."""
    made = Street(tmp_path_factory.mktemp("sent"), 60)
    made.speak_up(OCTOBER)
    made.send("2026Q4", EARLY)
    made.notebook.close()
    return made


@pytest.fixture
def street(sent, tmp_path):
    made = Street.again(sent, tmp_path)
    yield made
    made.notebook.close()


def newcomers(street, count, *themes):
    """Let people move to the first quarter and speak."""
    new = [person for person in street.arrive(2 * count) if person.place_id == street.places[0].id]
    street.talk(new, date(2026, 10, 20), *themes)
    return new


def of(protected, place):
    """Return what is shown about one neighbourhood, or about none."""
    return {
        cell: None if isinstance(value, Withheld) else value
        for cell, value in shown(protected).items()
        if (place in cell if place else not any(dimension == "place" for dimension, _ in cell))
    }


def first_content(street):
    return from_text(street.notebook.ledger.releases()[0].content)


@pytest.mark.parametrize("count", [1, 9])
def test_a_few_newcomers_change_no_number_whatever_they_say(street, count):
    before = first_content(street)
    newcomers(street, count, "HOUSING")
    after = street.plan("2026Q4", LATE)
    for place in (NORTH, SOUTH, None):
        assert of(after.protected, place) == of(before, place)
    assert after.blocks == {}
    assert after.protected.until == LATE


def test_ten_newcomers_are_counted_in_their_neighbourhood_and_no_other(street):
    before = first_content(street)
    newcomers(street, 12, "HOUSING")
    after = street.plan("2026Q4", LATE)
    assert of(after.protected, NORTH) != of(before, NORTH)
    assert of(after.protected, None) != of(before, None)
    assert of(after.protected, SOUTH) == of(before, SOUTH)
    assert sorted(after.blocks) == ["2026Q4 all", "2026Q4 place:quarter 0"]
    numbers = {number.cell: number for number in after.release.numbers}
    assert {number.since for cell, number in numbers.items() if SOUTH in cell} == {1}
    assert {number.since for cell, number in numbers.items() if NORTH in cell} == {2}


def test_what_people_said_alone_never_counts_a_part_anew(street):
    before = first_content(street)
    reader = street.notebook.reader
    talks = [found for found in map(reader.get, _conversations(street)) if found]
    assert len(talks) > 40
    street.keep(*(replace(talk, themes=(ThemeMention("FOOD"),), text="Edited") for talk in talks))
    after = street.plan("2026Q4", LATE)
    assert after.blocks == {}
    assert of(after.protected, None) == of(before, None)


def _conversations(street):
    from connector_app.application.rows import Listing

    reader = street.notebook.reader
    keys = reader.order(Listing(Kind.CONVERSATION))
    return [Ref(Kind.CONVERSATION, row.id) for row in reader.rows(Kind.CONVERSATION, list(keys))]


def test_people_who_were_erased_count_as_changed(street):
    ledger = street.notebook.ledger
    known, _ = ledger.members("2026Q4 all")
    for person in street.people:
        ledger.erase([person.id])
        left, erased = ledger.members("2026Q4 all")
        assert changed(ledger, "2026Q4 all", left) == erased == len(known) - len(left)
    assert (len(left), len(known) > 40) == (0, True)


def test_a_deletion_that_was_undone_changes_nothing(street):
    before = first_content(street)
    for person in street.people[:3]:
        street.remove(person)
    for _ in range(3):
        street.dispatcher.undo()
    newcomers(street, 8, "HOUSING")
    after = street.plan("2026Q4", LATE)
    assert after.blocks == {}
    assert of(after.protected, None) == of(before, None)


def test_each_running_period_remembers_by_itself_who_was_counted(street):
    before = first_content(street)
    ledger = street.notebook.ledger
    known = ledger.members("2026Q4 all")
    newcomers(street, 12, "MONEY")
    street.send("2026-10-01..2026-11-30", EARLY.replace(day=25))
    assert ledger.members("2026Q4 all") == known
    others, _ = ledger.members("2026-10-01..2026-11-30 all")
    assert len(others) == len(known[0]) + 12
    assert of(street.plan("2026Q4", LATE).protected, SOUTH) == of(before, SOUTH)


@pytest.mark.parametrize("count", [0, 8])
def test_few_newcomers_are_not_told_by_a_period_that_is_a_day_longer_either(street, count):
    street.talk(street.people[:count], date(2026, 11, 1), "HOUSING")
    code, told = refused(street, "2026-10-01..2026-11-30", LATE)
    assert code == "too_like_earlier"
    assert "2026Q4" in told


def test_a_part_in_which_few_tell_two_periods_apart_shows_nothing_of_it(tmp_path):
    street = Street(tmp_path, 60)
    street.speak_up(date(2026, 1, 1))
    north, south = street.people[::2], street.people[1::2]
    street.send("2026-01-01..2026-01-20", NOVEMBER)
    street.talk([*north, *south[:3]], date(2026, 2, 1), "HOUSING")
    quarter = street.plan("2026Q1", NOVEMBER).protected
    assert any(isinstance(value, int) for value in shown(quarter).values())
    assert not any(of(quarter, SOUTH).values())
    assert any(of(quarter, NORTH).values())
    street.notebook.close()


def test_two_summaries_of_one_day_show_the_same(street):
    before = first_content(street)
    newcomers(street, 15, "HOUSING")
    assert of(street.plan("2026Q4", EARLY).protected, NORTH) == of(before, NORTH)


def test_a_running_quarter_is_closed_by_the_same_rule(street):
    before = first_content(street)
    newcomers(street, 3, "HOUSING")
    closing, _ = street.send("2026Q4", date(2027, 1, 3))
    assert closing.kind is ReleaseKind.CLOSED
    assert of(from_text(closing.content), NORTH) == of(before, NORTH)
    again, _ = street.send("2026Q4", date(2027, 2, 1))
    assert again.kind is ReleaseKind.AGAIN


def refused(street, period, today, **how):
    """Return the code and the sentence of a refusal that leaves everything as it was."""
    with street.untouched(), pytest.raises(Refused) as found:
        street.send(period, today, **how)
    told = sentence(found.value)
    assert "{" not in told
    return found.value.code, told


def test_other_groupings_while_a_period_runs_are_refused(street):
    code, told = refused(street, "2026Q4", LATE, cut=Cut(Places.NONE))
    assert code == "cut_changed"
    assert "2026Q4" in told


def test_a_code_more_in_a_list_is_refused_for_days_that_were_summed(street):
    themes = replace(
        VOCABULARY.themes, items=(*VOCABULARY.themes.items, replace(VOCABULARY.themes.items[0], code="X"))
    )
    street.vocabulary = Vocabulary({**VOCABULARY.lists, "THEME": themes})
    code, told = refused(street, "2026Q4", LATE)
    assert code == "lists_changed"
    assert "2026Q4" in told
    street.speak_up(date(2027, 1, 1))
    assert street.send("2027Q1", date(2027, 4, 2))[0].kind is ReleaseKind.CLOSED


def test_a_period_across_another_is_refused(street):
    street.speak_up(date(2026, 9, 1), seed=2)
    code, told = refused(street, "2026-09-05..2026-10-05", LATE)
    assert code == "periods_cross"
    assert "2026Q4" in told


def test_a_month_of_which_little_shows_is_refused(street):
    street.speak_up(date(2026, 9, 1))
    code, told = refused(street, "2026-09", LATE)
    assert code == "month_too_thin"
    assert "60 per cent" in told


def test_a_period_in_which_few_took_part_is_refused(street):
    assert refused(street, "2025Q1", LATE)[0] == "too_few_people"


def test_a_copy_that_forgot_what_left_is_refused(tmp_path):
    street = Street(tmp_path, 40)
    street.speak_up(OCTOBER)
    street.notebook.checkpoint()
    copy = tmp_path / "copy"
    copy.mkdir()
    for end in (".connector", ".keys.json"):
        (copy / f"street{end}").write_bytes((tmp_path / f"street{end}").read_bytes())
    street.send("2026Q4", EARLY)
    street.notebook.close()
    street.notebook = notebooks().open(copy / "street.connector", PASSPHRASE)
    code, told = refused(street, "2026Q4", LATE)
    assert code == "ledger_lost"
    assert "(up to 12 October 2026)" in told
    street.notebook.close()


def test_a_certificate_that_does_not_fit_is_refused_though_its_seal_does(street):
    release = street.notebook.ledger.releases()[0]
    wrong = replace(release, id="wrong", sequence=2, certificate=release.certificate.replace("[[", "[[7,", 1))
    street.notebook.ledger.commit(replace(wrong, numbers=_since(release.numbers, 2)), {})
    code, _ = refused(street, "2026Q4", LATE)
    assert code == "ledger_broken"


def _since(numbers, sequence):
    return tuple(replace(number, since=sequence) for number in numbers)


def test_a_summary_that_does_not_fit_what_was_sent_says_which(tmp_path):
    street = Street(tmp_path, 40)
    street.speak_up(date(2026, 7, 1))
    street.speak_up(date(2026, 8, 1), seed=2)
    street.send("2026-07-01..2026-08-31", NOVEMBER)
    for person in street.people[:17]:
        street.remove(person)
    street.talk(street.people[17:], date(2026, 9, 1), "FOOD")
    code, told = refused(street, "2026Q3", NOVEMBER)
    assert code == "release_contradicts"
    assert "2026-07-01..2026-08-31" in told
    street.notebook.close()


def test_a_number_of_others_that_does_not_fit_is_told_apart(tmp_path):
    street = Street(tmp_path, 40)
    street.speak_up(date(2026, 7, 1))
    number = Number(theme("FOOD"), 39, 39, 39, "", 1)
    lists = street.plan("2026Q3", NOVEMBER).release.lists
    street.notebook.ledger.commit(
        make_release(
            kind=ReleaseKind.OUTSIDE,
            lists=lists,
            period=parse_period("2026Q3"),
            numbers=(number,),
            certificate="",
        ),
        {},
    )
    code, told = refused(street, "2026Q3", NOVEMBER)
    assert code == "outside_total_contradicts"
    assert "2026Q3" in told
    street.notebook.close()


def test_a_quarter_after_its_months_and_a_year_after_its_quarters(tmp_path):
    street = Street(tmp_path, 40)
    for month in range(1, 13):
        street.speak_up(date(2025, month, 1), seed=month)
    sent = [street.send(period, NOVEMBER)[0] for period in ("2025Q1", "2025Q2", "2025")]
    assert [release.kind for release in sent] == [ReleaseKind.CLOSED] * 3
    assert {left.reason for left in from_text(sent[-1].content).left_out} >= {"left_out_again"}
    assert [from_text(release.content).audit.earlier for release in sent] == [0, 0, 2]
    street.notebook.close()


def test_whoever_waits_no_more_is_let_go_with_nothing_changed(street):
    class Stop(Exception):
        pass

    def progress(done):
        if done > 0.4:
            raise Stop

    street.speak_up(date(2026, 9, 1))
    with street.untouched(), pytest.raises(Stop):
        plan_summary(
            street.notebook, VOCABULARY, parse_period("2026Q3"), LATE, marks=street.marks, progress=progress
        )


def test_a_conversation_with_somebody_who_said_no_is_not_counted(street):
    before = street.plan("2026Q4", LATE).not_counted
    stranger = street.newcomer(99)
    street.keep(stranger, make_conversation(stranger, on=OCTOBER))
    assert street.plan("2026Q4", LATE).not_counted == before + 1


def test_few_records_that_are_only_kept_change_no_number_of_a_summary_that_runs(street):
    before, period = first_content(street), parse_period("2026Q4")
    counted = len(street.notebook.reader.facts(period).people)
    street.keep(*rested(street, 4))
    assert counted - 4 <= len(street.notebook.reader.facts(period).people) < counted
    after = street.plan("2026Q4", LATE)
    assert after.blocks == {}
    assert of(after.protected, None) == of(before, None)


def test_many_records_that_are_only_kept_are_as_many_yeses_taken_back(sent, tmp_path):
    outcomes = []
    for name in ("kept", "taken back"):
        folder = tmp_path / name
        folder.mkdir()
        street = Street.again(sent, folder)
        if name == "kept":
            street.keep(*rested(street, 14))
        else:
            for person in street.people[:14]:
                street.retract(person, EARLY)
        outcomes.append(refused(street, "2026Q4", LATE)[0])
        street.notebook.close()
    assert outcomes == ["release_contradicts"] * 2


def rested(street, count):
    """Return what makes the records of the first people rest: half are restricted, half not to be kept."""
    people = street.people[:count]
    kept = [replace(person, restricted_on=EARLY) for person in people[::2]]
    return kept + [make_consent(p, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN) for p in people[1::2]]
