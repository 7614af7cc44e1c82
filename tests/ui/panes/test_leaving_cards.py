"""People and follow-ups leave: what is in the file and a warning first, then the file, or nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from connector_app.application.people_leaving import Shape
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.file_formats import FileFormats
from connector_app.ui.panes.calendar_leaving_card import CalendarLeavingCard
from connector_app.ui.panes.people_leaving_card import PeopleLeavingCard
from tests.factory import TODAY, make_follow_up, make_person
from tests.ui.every_page import settled

pytestmark = pytest.mark.usefixtures("spoken")
PHONE = ContactPoint(ContactKind.PHONE, "07700 900123")


@pytest.fixture
def people():
    return (
        make_person("Bea", contact_points=(PHONE,), notes="likes tea", before_call="knock twice"),
        make_person("Cy"),
        make_person("Dot", restricted_on=TODAY),
    )


@pytest.fixture
def filled(context, store, people):
    store(
        *people,
        make_follow_up("ring Bea", person_id=people[0].id, due=TODAY + timedelta(3)),
        make_follow_up("tea"),
    )
    object.__setattr__(context, "desk", replace(context.desk, files=FileFormats()))
    return context


@pytest.fixture
def asked(qtbot, filled):
    """Show a card and let it look."""

    def ask(card):
        qtbot.addWidget(card)
        card.show()
        card.ask()
        assert not card.go_on.isEnabled()
        settled(filled.tasks)
        return card

    return ask


def test_before_anybody_leaves_it_is_said_who_and_that_it_is_not_anonymous(asked, filled):
    card = asked(PeopleLeavingCard(filled, Listing(Kind.PERSON)))
    assert card.go_on.isEnabled()
    assert "not anonymous" in card.warning.text()
    assert card.inside.text().splitlines() == [
        "People in the file: 2; numbers and addresses: 1.",
        "Left out, because their record is only kept: 1.",
        "There is something to read here before they are called, which the file does not say: 1.",
    ]
    assert card.warning.text() in card.go_on.accessibleDescription()


def test_people_leave_in_the_form_chosen(asked, filled, tmp_path, said, people, qtbot):
    card = asked(PeopleLeavingCard(filled, [people[0].id]))
    card.shape.chips[2].click()
    card.notes.click()
    settled(filled.tasks)
    dialog = card.choose()
    qtbot.addWidget(dialog)
    assert [name.rsplit("/", 1)[-1] for name in dialog.selectedFiles()] == ["people.csv"]
    path = tmp_path / "people.csv"
    with qtbot.waitSignal(card.left):
        card.write(path)
    assert "likes tea" in path.read_text(encoding="utf-8-sig")
    assert said[-1].text.endswith("It is not encrypted.")
    card = asked(PeopleLeavingCard(filled, filled.desk.reader.order(Listing(Kind.PERSON))))
    assert card.shape.value == Shape.CARDS_3
    card.write(tmp_path / "people.vcf")
    settled(filled.tasks)
    content = (tmp_path / "people.vcf").read_text(encoding="utf-8")
    assert (content.count("END:VCARD"), "likes tea" in content) == (2, False)


def test_nobody_to_save_and_trouble_are_said_and_the_card_is_left(asked, filled, said, people, qtbot, tmp_path):
    card = PeopleLeavingCard(filled, [people[2].id])
    with qtbot.waitSignal(card.left):
        asked(card)
    assert "nobody here who may go" in said[-1].text
    assert not card.buttons.isVisible()
    card = asked(PeopleLeavingCard(filled, [people[0].id]))
    card.write(tmp_path / "no" / "people.vcf")
    settled(filled.tasks)
    assert "is not there" in said[-1].text
    assert card.go_on.isVisible()  # for another folder


def test_escape_leaves_and_nothing_was_written(asked, filled, people, qtbot, tmp_path):
    card = asked(PeopleLeavingCard(filled, [people[0].id]))
    with qtbot.waitSignal(card.left):
        qtbot.keyClick(card.leave, Qt.Key.Key_Escape)
    assert [file for file in tmp_path.iterdir() if file.suffix in (".vcf", ".tmp")] == []


def test_follow_ups_leave_without_a_name_unless_that_is_chosen(asked, filled, tmp_path, people):
    card = asked(CalendarLeavingCard(filled))
    assert card.inside.text().splitlines() == [
        "Follow-ups in the file: 1.",
        "Left out, because they have no day: 1.",
    ]
    assert "servers of others" in card.warning.text()
    path = tmp_path / "follow-ups.ics"
    card.write(path)
    settled(filled.tasks)
    content = path.read_text(encoding="utf-8")
    assert f"SUMMARY:Follow up {people[0].code}" in content
    assert "Bea" not in content
    assert not card.isVisible()
    card = asked(CalendarLeavingCard(filled))
    card.said.chips[2].click()
    card.at.setCurrentIndex(4)
    card.at.activated.emit(4)
    settled(filled.tasks)
    card.write(path)
    settled(filled.tasks)
    content = path.read_text(encoding="utf-8")
    assert "SUMMARY:Bea: ring Bea" in content
    assert "T090000" in content
