"""Exchanges of a file come into the notebook between the people they mean."""

from datetime import date

import pytest

from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.imports.arrivals import look_over
from connector_app.application.imports.imported import ExchangesFile, ImportedExchange
from connector_app.domain.conversation import Precision
from connector_app.domain.exchange import COMMONS, Exchange, Mode
from connector_app.domain.person import Person
from connector_app.domain.reciprocity import reciprocity_of
from tests.cases import CASES
from tests.factory import TODAY, copy_notebook, make_group, make_person, party_of
from tests.importing import read_exchanges, read_people

VOCABULARY = shipped_vocabulary()
NETWORKS = CASES / "networks"
needs_cases = pytest.mark.skipif(not NETWORKS.is_dir(), reason="no cases on this machine")


def file_of(*rows):
    return ExchangesFile(file="e.csv", exchanges=tuple(ImportedExchange(n, *row) for n, row in enumerate(rows, 2)))


@pytest.fixture
def notebook(tmp_path):
    """A notebook with two Dawns, Ali by several names, and a group."""
    notebook = copy_notebook(
        tmp_path,
        make_person("Dawn", how_we_met="hall"),
        make_person("Dawn", how_we_met="school"),
        make_person("Ali", also_known_as="Big Al; P001", code="P-22AA22"),
        make_person("Bea Thornton"),
        make_group("Lunch club"),
    )
    yield notebook
    notebook.close()


def bring(notebook, file, **asked):
    arrivals = look_over(notebook, VOCABULARY, file, TODAY, **asked)
    command = arrivals.command()
    saves = command.saves if command else ()
    new = [noun for noun in saves if isinstance(noun, Person)]
    exchanges = [noun for noun in saves if isinstance(noun, Exchange)]
    if command:
        Dispatcher(notebook, lambda changes: None).run(command)
    return exchanges, new, arrivals.report()


def test_parties_are_found_by_label_reference_other_name_and_code(notebook):
    (ali,) = notebook.reader.named("Ali")
    rows = [(name, "lunch CLUB") for name in ("ali", "P001", "big al", "p-22aa22")]
    exchanges, new, _ = bring(notebook, file_of(*rows))
    assert new == []
    assert {exchange.legs[0].giver.id for exchange in exchanges} == {ali.id}
    (club,) = notebook.reader.named("Lunch club")
    assert {exchange.legs[0].receiver.id for exchange in exchanges} == {club.id}


def test_unknown_names_become_one_person_each(notebook):
    exchanges, new, report = bring(notebook, file_of(("Zoë", "Ali"), ("zoe", "Ali"), ("Bea", "Ali")))
    assert [person.label for person in new] == ["Zoë", "Bea"]
    assert exchanges[0].legs[0].giver == exchanges[1].legs[0].giver == party_of(new[0])
    assert "2" in report.lines[0].say()


def test_name_of_two_people_is_neither_of_them(notebook):
    _, new, report = bring(notebook, file_of(("Dawn", "Ali"), ("Dawn", "Bea Thornton")))
    assert [person.label for person in new] == ["Dawn"]
    assert "More than one" in report.lines[-1].say()


def test_details_arrive(notebook):
    (exchange,), _, _ = bring(notebook, file_of(("Ali", "Bea Thornton", date(2023, 4, 2), 15, "shopping")))
    assert (exchange.on, exchange.precision, exchange.mode) == (date(2023, 4, 2), Precision.DAY, Mode.TIME)
    assert (exchange.legs[0].minutes, exchange.category, exchange.title) == (15, "X_LIFT", "shopping")


def test_file_without_dates_is_dated_about_today_and_says_so_once(notebook):
    exchanges, _, report = bring(notebook, file_of(("Ali", "Bea Thornton"), ("Bea Thornton", "Ali")))
    assert {(e.on, e.precision, e.mode) for e in exchanges} == {(TODAY, Precision.ABOUT, Mode.TALLY)}
    assert sum("about today, 22 November 2026" in line.say() for line in report.lines) == 1


def test_oneself_and_the_commons_as_giver_are_left_out_and_leave_nobody_behind(notebook):
    rows = (("Zoë", "zoe"), ("commons", "Yan"), ("Ali", "the commons"), ("Ali", "P001"))
    exchanges, new, report = bring(notebook, file_of(*rows))
    assert [left.row for left in report.skipped] == [2, 3, 5]
    assert new == []
    assert [exchange.legs[0].receiver for exchange in exchanges] == [COMMONS]


def test_progress_stops_the_import(notebook):
    def progress(done, total):
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring(notebook, file_of(*[("Ali", "Bea Thornton")] * 1001), progress=progress)
    assert notebook.reader.totals().exchanges == 0


@needs_cases
def test_village_of_published_figures(tmp_path):
    notebook = copy_notebook(tmp_path)
    _, _, report = bring(notebook, read_exchanges(NETWORKS / "nyakatoke_exchanges.csv"))
    figures = reciprocity_of(notebook.reader.arcs(None))
    notebook.close()
    assert report.imported == 630
    assert (figures.parties, figures.arcs, figures.connected_pairs, figures.mutual) == (119, 630, 490, 140)
    assert (figures.only_give, figures.only_receive) == (11, 2)


@needs_cases
def test_time_bank_with_its_members(tmp_path):
    notebook = copy_notebook(tmp_path)
    people = read_people(NETWORKS / "timecredit_ledger_a_people.csv")
    Dispatcher(notebook, lambda changes: None).run(look_over(notebook, VOCABULARY, people, TODAY).command())
    ledger = read_exchanges(NETWORKS / "timecredit_ledger_a_exchanges.csv")
    exchanges, new, report = bring(notebook, ledger)
    figures = reciprocity_of(notebook.reader.arcs(None))
    hours: dict[str, float] = {}
    for exchange in exchanges:
        hours[exchange.title] = hours.get(exchange.title, 0) + (exchange.legs[0].minutes or 0) / 60
    notebook.close()
    assert (report.imported, len(report.skipped), new) == (557, 43, [])
    assert sum(hours.values()) == 879.25
    assert hours["company"] == 185.25
    assert (figures.parties, figures.arcs, figures.mutual, figures.one_way) == (80, 479, 22, 435)
    assert (figures.only_give, figures.only_receive) == (6, 2)
    assert "X_OTHER" not in {exchange.category for exchange in exchanges}


def test_an_exchange_of_one_of_very_many_of_a_name_comes_in_once(tmp_path):
    notebook = copy_notebook(tmp_path, *(make_person("Resident", notes=str(n)) for n in range(80)))
    file = file_of(
        ("Resident", "Ali", date(2026, 4, 2), 30, "Lift"), ("Ali", "Resident", date(2026, 4, 2), 30, "Lift")
    )
    exchanges, new, _ = bring(notebook, file)
    assert (len(exchanges), [person.label for person in new]) == (2, ["Resident", "Ali"])
    exchanges, new, report = bring(notebook, file)
    assert (exchanges, new, report.imported) == ([], [], 0)
    notebook.close()
