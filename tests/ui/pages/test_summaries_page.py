import stat
import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from connector_app.application.commands import record_consent
from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.bootstrap import FileFormats
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import parse_period
from connector_app.ui.pages.summaries_page import SummariesPage
from connector_app.ui.panes.summary_reading import file_name, read_summary
from tests.factory import TODAY, make_consent, make_conversation, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def sample(desk):
    """The invented community, large enough for a summary."""
    fill(desk.notebook, sample_nouns(today=TODAY))


@pytest.fixture
def page(qtbot, context):
    made = SummariesPage(replace(context, desk=replace(context.desk, files=FileFormats())))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


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


def cells(page):
    model = page.model
    return [model.index(row, column).data() for row in range(model.rowCount())
            for column in range(1, model.columnCount())]  # fmt: skip


def test_the_last_full_quarter_is_shown_as_it_would_leave(page, sample):
    shown(page)
    assert page.period.value == "2026Q3"
    protected = page._reading.protected
    assert page.chips.chips[0].words == "What matters"
    assert len(page.chips.chips) == len(protected.tables)
    assert page.model.rowCount() == len(protected.tables[0].rows)
    assert all(cell == "[c]" or int(cell) % 5 == 0 for cell in cells(page))
    assert "[c] = withheld" in page.note.text()
    assert page.export.isEnabled()


def test_each_chip_shows_its_table_and_a_new_period_keeps_the_choice(page, sample):
    shown(page)
    page.chips.chips[1].click()
    name = page._reading.protected.tables[1].name
    assert page.model.table.name == name
    page.period._step(-1)
    settle(page)
    assert page.period.value == "2026Q2"
    assert page.model.table.name == name
    assert page.chips.chips[1].isChecked()


def test_cards_say_what_protection_did_and_lead_to_who_was_not_asked(qtbot, page, sample):
    shown(page)
    reading = page._reading
    assert sum(reading.withheld.values()) == sum(table.withheld for table in reading.protected.tables)
    assert "Numbers under 8 are not shown" in words(page.cards)
    assert reading.not_counted > 0
    assert "not counted" in words(page.cards)
    with qtbot.waitSignal(page.open_requested) as asked:
        button(page.cards, "See people").click()
    assert asked.args == [Ref(Kind.PERSON, "")]


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
    assert page._reading.protected.people == 30
    assert page.export.isEnabled()
    assert page.subtitle.text() == "About 30 people"
    assert "Left out or made smaller" in words(page.cards)


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


def test_what_the_cover_says_is_remembered_in_the_notebook(qtbot, context, page, sample):
    shown(page)
    page.cards.cover.recipient.setText("Townstal PCN")
    page.cards.cover.recipient.editingFinished.emit()
    settle(page)
    assert "Townstal PCN" in page.title.text()
    again = SummariesPage(context)
    qtbot.addWidget(again)
    shown(again)
    assert again.cards.cover.recipient.text() == "Townstal PCN"


def test_reading_a_period_nobody_took_part_in_is_a_refusal_not_an_error(desk):
    reading = read_summary(desk, parse_period("1999"))
    assert reading.protected is None
    assert reading.refused.code == "too_few_people"
