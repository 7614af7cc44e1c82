from connector_app.application.dispatch import Dispatcher
from connector_app.application.duplicates import look_for_duplicates, not_the_same
from connector_app.domain.likeness import Known, Reason
from connector_app.domain.person import ContactKind, ContactPoint
from tests.factory import (
    TODAY,
    copy_notebook,
    make_distinct,
    make_group,
    make_membership,
    make_person,
    make_place,
    make_relationship,
)


def test_everybody_is_read_with_what_is_compared(tmp_path):
    place = make_place()
    ways = (ContactPoint(ContactKind.PHONE, "07700 900123"), ContactPoint(ContactKind.ADDRESS, "1 Hill Street"))
    dawn = make_person(
        "Dawn",
        names="Dawn Shaw",
        also_known_as="Dee; D. Shaw",
        how_we_met="At the hall",
        place_id=place.id,
        contact_points=ways,
    )
    ali, choir, before = make_person("Ali"), make_group("Choir"), make_group()
    belongs = make_membership(dawn, choir), make_membership(dawn, before, until=TODAY)
    notebook = copy_notebook(tmp_path, place, dawn, ali, choir, before, *belongs)
    assert sorted(notebook.reader.duplicates.people(), key=lambda each: each.label) == [
        Known(id=ali.id, label="Ali", code=ali.code),
        Known(
            id=dawn.id,
            label="Dawn",
            code=dawn.code,
            names="Dawn Shaw",
            also_known_as=("Dee", "D. Shaw"),
            place_id=place.id,
            how_we_met="At the hall",
            contact_points=ways[:1],
            group_ids=frozenset({choir.id}),
        ),
    ]
    notebook.close()


def test_people_who_are_something_to_each_other_or_were_told_apart_are_two(tmp_path):
    dawn, don, cy = make_person("Dawn"), make_person("Don"), make_person("Cy")
    notebook = copy_notebook(tmp_path, dawn, don, cy, make_distinct(dawn, don), make_relationship(cy, don))
    assert notebook.reader.duplicates.apart() == {frozenset((dawn.id, don.id)), frozenset((cy.id, don.id))}
    notebook.close()


def test_not_the_same_is_remembered_and_can_be_taken_back(tmp_path):
    one, other = make_person("Bob Shaw"), make_person("Robert Shaw")
    notebook = copy_notebook(tmp_path, one, other)
    dispatcher = Dispatcher(notebook, lambda _: None)
    found = look_for_duplicates(notebook.reader)
    assert [each.reasons for each in found.pairs] == [(Reason.SHORT_FORM,)]
    assert {found.label(one.id), found.label(other.id)} == {"Bob Shaw", "Robert Shaw"}
    dispatcher.run(not_the_same(one.id, other.id))
    assert look_for_duplicates(notebook.reader).total == 0
    dispatcher.undo()
    assert look_for_duplicates(notebook.reader).total == 1
    notebook.close()
