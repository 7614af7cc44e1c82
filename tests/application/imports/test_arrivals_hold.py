"""What holds of every file that is taken in, whatever is in it and in the notebook."""

from collections import Counter
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.imports.arriving import Choice, Verdict
from connector_app.application.imports.imported import (
    ConversationsFile,
    ExchangesFile,
    ImportedConversation,
    ImportedExchange,
    ImportedPerson,
    PeopleFile,
)
from connector_app.domain.consent import Consent
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from tests.factory import TODAY, copy_notebook, make_group, make_person

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "frameworks")
NAMES = ("Dawn", "dawn", "Dawn Sayer", "Sayer Dawn", "Bea Thornton", "Beatrice Thornton", "Łukasz", "Ali {row}")
PHONES = ("07700 900100", "+44 7700 900100", "07700 900222", "1")
FEW = {"min_size": 0, "max_size": 2}

names = st.sampled_from(NAMES)
people = st.lists(
    st.builds(
        lambda **told: told,
        display=names,
        phones=st.lists(st.sampled_from(PHONES), **FEW).map(tuple),
        emails=st.lists(st.sampled_from(("d@example.org", "D@Example.org")), **FEW).map(tuple),
        notes=st.lists(st.sampled_from(("one", "two\nthree", "{title}")), **FEW).map(tuple),
        also_known_as=st.sampled_from(("", "Dee", "Dawn")),
        external_id=st.sampled_from(("", "P001", "7")),
        place=st.sampled_from(("", "Northgate", "Moor End")),
        age=st.sampled_from(("", "35-44", "45-54", "old")),
        counted=st.sampled_from((None, None, True, False)),
        kind=st.sampled_from((Kind.PERSON, Kind.PERSON, Kind.GROUP)),
    ),
    max_size=7,
)
known = st.lists(
    st.builds(
        make_person,
        label=names,
        notes=st.sampled_from(("", "one")),
        contact_points=st.lists(
            st.sampled_from(PHONES).map(lambda number: ContactPoint(ContactKind.PHONE, number)), **FEW
        ).map(tuple),
        status=st.sampled_from((PersonStatus.ACTIVE,) * 4 + (PersonStatus.ASKED_TO_BE_FORGOTTEN,)),
    ),
    max_size=4,
)
exchanges = st.lists(
    st.tuples(
        names,
        names,
        st.sampled_from((None, date(2026, 1, 5), date(2026, 1, 6))),
        st.sampled_from((None, 15)),
        st.sampled_from(("", "lift")),
    ),
    max_size=8,
)
conversations = st.lists(
    st.builds(
        lambda **told: told,
        text=st.sampled_from(("", "Buses stop at six", "buses stop at six ")),
        people=st.lists(names, max_size=3).map(tuple),
        on=st.sampled_from((None, date(2026, 1, 5))),
        place=st.sampled_from(("", "Northgate")),
        themes=st.lists(st.sampled_from(("transport", "unheard of")), **FEW).map(tuple),
    ),
    max_size=6,
)


def people_file(rows):
    return PeopleFile(file="p.csv", people=tuple(ImportedPerson(row=n, **told) for n, told in enumerate(rows, 2)))


def exchanges_file(rows):
    return ExchangesFile(file="e.csv", exchanges=tuple(ImportedExchange(n, *row) for n, row in enumerate(rows, 2)))


def conversations_file(rows):
    told = tuple(ImportedConversation(row=n, **row) for n, row in enumerate(rows, 2))
    return ConversationsFile(file="c.csv", conversations=told)


files = st.one_of(people.map(people_file), exchanges.map(exchanges_file), conversations.map(conversations_file))


def facts(notebook):
    """Return everything the notebook tells, in no order."""
    return Counter(noun for batch in notebook.reader.everything() for noun in batch)


@contextmanager
def opened(*nouns):
    """Open a new notebook that holds some nouns."""
    with TemporaryDirectory() as folder, closing(copy_notebook(Path(folder), *nouns)) as notebook:
        yield notebook


def over(notebook, file):
    return look_over(notebook, VOCABULARY, file, TODAY)


def bring(notebook, file):
    dispatcher = Dispatcher(notebook, lambda _: None)
    return dispatcher, take_in(over(notebook, file), notebook, dispatcher)


@given(file=files, known=known)
def test_taking_a_file_in_twice_changes_nothing(file, known):
    with opened(*known, make_group("Dawn")) as notebook:
        bring(notebook, file)
        before = facts(notebook)
        again = over(notebook, file)
        bring(notebook, file)
        assert facts(notebook) == before, [
            (row.row, row.verdict, row.reason and row.reason.say()) for row in again.rows
        ]


@given(file=files, known=known)
def test_undo_gives_the_notebook_back(file, known):
    with opened(*known) as notebook:
        before = facts(notebook)
        dispatcher, _ = bring(notebook, file)
        dispatcher.undo()
        after = facts(notebook)
        # An answer on counting of somebody who was known is a history: undo adds that it was taken back.
        assert {noun: n for noun, n in after.items() if not isinstance(noun, Consent)} == before


@given(rows=people, known=known, shuffled=st.randoms())
def test_the_order_of_rows_does_not_matter_for_who_is_new(rows, known, shuffled):
    def new(notebook):
        before = {person.id for person in known}
        return Counter(
            (type(noun).__name__, fold(noun.label if isinstance(noun, Person) else noun.name))
            for batch in notebook.reader.everything()
            for noun in batch
            if type(noun).__name__ in ("Person", "Group") and noun.id not in before
        )

    with opened(*known) as one, opened(*known) as other:
        bring(one, people_file(rows))
        mixed = list(rows)
        shuffled.shuffle(mixed)
        bring(other, people_file(mixed))
        assert new(one) == new(other)


def test_whichever_of_rows_that_are_one_says_the_name_of_somebody_forgotten_all_are_left_out():
    plain = {"display": "Dawn Sayer", "emails": ("d@example.org",)}
    telling = {**plain, "also_known_as": "Dawn"}
    for rows in ((plain, telling), (telling, plain)):
        with opened(make_person("Dawn", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)) as notebook:
            assert [row.choice for row in over(notebook, people_file(rows)).rows] == [Choice.LEAVE] * 2


@given(file=files, known=known)
def test_left_rows_leave_no_trace_and_chosen_ones_are_respected(file, known):
    with opened(*known) as notebook:
        before = facts(notebook)
        arrivals = over(notebook, file)
        assert sorted(row.row for row in arrivals.rows) == [row.row for row in arrivals.rows]
        assert sum(arrivals.counts().values()) == len(arrivals.rows)
        for verdict in Verdict:
            arrivals.choose_all(verdict, Choice.LEAVE)
        assert arrivals.command() is None
        for index, row in enumerate(arrivals.rows):
            for choice in row.choices:
                assert arrivals.choose(index, choice).choice is choice
                assert arrivals.rows[index].choice is choice
        assert facts(notebook) == before


@given(rows=people)
def test_everybody_added_has_all_of_their_row_and_nothing_of_another(rows):
    with opened() as notebook:
        file = people_file(rows)
        arrivals = over(notebook, file)
        for index, row in enumerate(arrivals.rows):
            if Choice.ADD in row.choices:
                arrivals.choose(index, Choice.ADD)
        command = arrivals.command()
        made = [noun for noun in (command.saves if command else ()) if type(noun).__name__ in ("Person", "Group")]
        assert len(made) == len(rows)
        for told, noun in zip(file.people, made, strict=True):
            points = [(point.kind.value, point.value) for point in noun.contact_points]
            assert points == [("phone", each) for each in told.phones] + [("email", each) for each in told.emails]
            assert noun.notes == "\n".join(told.notes)
            assert (noun.label if isinstance(noun, Person) else noun.name) == told.display


def test_whose_number_it_is_does_not_hang_on_whether_somebody_has_just_that_name():
    phone = ContactPoint(ContactKind.PHONE, "07700 900100")
    known = make_person("Dawn Sayer", contact_points=(phone,), also_known_as="7")
    for sign in ({"phones": (phone.value,)}, {"external_id": "7"}):
        file = people_file([{"display": "Sayer Dawn", "notes": ("one",)}, {"display": "Sayer Dawn", **sign}])
        with opened(known) as notebook:
            bring(notebook, file)
            assert [row.likely[0].id == known.id for row in over(notebook, file).rows] == [False, True]
            before = facts(notebook)
            bring(notebook, file)
            assert facts(notebook) == before


def test_who_asked_to_be_forgotten_and_a_name_beside_it_count_the_same_both_times():
    forgotten = make_person("Dawn", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    both = {"display": "Dawn Sayer", "emails": ("d@example.org",)}
    with opened(forgotten) as notebook:
        file = people_file([both, {**both, "also_known_as": "Dawn"}])
        bring(notebook, file)
        before = facts(notebook)
        bring(notebook, file)
        assert facts(notebook) == before
