"""One person's words from the day they were said to the partner's workbook, and their yes taken back."""

from datetime import date

import openpyxl
import pytest

from connector_app.application.commands import record_consent
from connector_app.application.export_summary import Details
from connector_app.application.quotes import with_words
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.period import parse_period
from connector_app.formats.workbook_writer import write_workbook
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from connector_app.ui.pages.conversations_page import ConversationsPage
from tests.factory import TODAY, make_consent, make_conversation, make_person
from tests.summary.made_facts import protected_of
from tests.ui.pages.list_pages import button, pane, settle, shown

pytestmark = pytest.mark.usefixtures("spoken", "themed")

DAWN = make_person("Dawnette", names="Dawnette Okonkwo")
SAID = "Dawnette says the damp on Hill Street keeps her off work, and nobody rings back."


@pytest.fixture
def page(qtbot, context, store):
    """The conversations of two quarters: everybody's on housing or food, and what Dawnette said in both."""
    people = [make_person(f"Neighbour {number}") for number in range(40)]
    talks = [
        make_conversation(person, themes=["HOUSING" if number < 20 else "FOOD"], on=day)
        for day in (date(2026, 8, 3), date(2026, 11, 2))
        for number, person in enumerate(people)
    ]
    own = [make_conversation(DAWN, themes=["HOUSING"], on=day, text=SAID) for day in (date(2026, 9, 9), TODAY)]
    store(*people, *(make_consent(person) for person in people), DAWN, *talks, *own)
    made = ConversationsPage(context)
    qtbot.addWidget(made)
    return shown(made)


def workbook(context, period, path):
    """Write the summary of a period as it may leave now; return the lines of its quotes."""
    reader = context.desk.reader
    counted = protected_of(reader.facts(parse_period(period)), "what_matters")
    details = Details(recipient="Town PCN", community="Town Together", contact="hello@town.example", made_on=TODAY)
    write_workbook(with_words(reader, counted), details, path, forbidden=reader.identifiers())
    book = openpyxl.load_workbook(path)
    everything = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert not any(kept in everything for kept in ("Ines", "Hill Street", DAWN.id))
    names = [name for name in book.sheetnames if name == "In their own words"]
    return [row[1].value for name in names for row in book[name].iter_rows(min_row=6)]


def quote(qtbot, page, row, words):
    """Quote the conversation of a row in these words; return the sheet."""
    page.list.choose(row)
    settle(page)
    button(pane(page), "Quote this…").click()
    dialog = page.findChildren(QuoteDialog)[-1]
    dialog._pause.setInterval(0)
    reword(qtbot, dialog, words)
    for box in dialog.form.checks:
        box.setChecked(True)
    dialog.form.reviewer.setText("Ines")
    return dialog


def reword(qtbot, dialog, words):
    dialog.form.safe.set_text(words)
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and dialog._context.tasks.idle)


def test_words_leave_when_all_agree_and_no_longer_when_a_yes_is_taken_back(qtbot, page, context, tmp_path):
    # Nobody asked Dawnette yet: there is nothing to press.
    page.list.choose(0)
    settle(page)
    with pytest.raises(StopIteration):
        button(pane(page), "Quote this…")
    yes = make_consent(DAWN, purpose=Purpose.QUOTE)
    context.desk.dispatcher.run(record_consent(yes))
    page.refresh()
    settle(page)

    # What she said this quarter: her name is found and stops it, other words may go.
    dialog = quote(qtbot, page, 0, "Dawnete is off work with the damp.")
    dialog.confirm.click()
    assert "could be recognised" in dialog.wrong.text()
    reword(qtbot, dialog, "The damp keeps me off work.")
    dialog.confirm.click()
    settle(page)
    assert workbook(context, "2026Q4", tmp_path / "q4.xlsx") == ["The damp keeps me off work."]
    assert workbook(context, "2026Q3", tmp_path / "q3.xlsx") == []

    # What she said in summer is kept for later: it waits, and stays.
    summer = next(n for n in range(page.model.rowCount()) if "9 Sep" in page.model.index(n, 0).data())
    dialog = quote(qtbot, page, summer, "Nobody rings back.")
    dialog.later.click()
    settle(page)
    assert workbook(context, "2026Q3", tmp_path / "q3.xlsx") == []

    # She takes her yes back: no word of hers leaves any more.
    context.desk.dispatcher.run(
        record_consent(make_consent(DAWN, purpose=Purpose.QUOTE, state=ConsentState.WITHDRAWN))
    )
    assert workbook(context, "2026Q4", tmp_path / "q4.xlsx") == []
