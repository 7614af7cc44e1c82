"""Reading quotes by keyboard and mouse: what is found is shown, and nothing is let go half read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from connector_app.application.commands import save_quote
from connector_app.application.quotes import ToRead
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.settings import Theme
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from tests.factory import TODAY, make_consent, make_conversation, make_person, make_quote
from tests.ui import audit

pytestmark = pytest.mark.usefixtures("spoken", "themed")

DAWN, AMIR = make_person("Dawnette"), make_person("Amir")
TALK = make_conversation(DAWN, AMIR, themes=["HOUSING"])
QUOTE = make_quote(TALK, DAWN, safe_text="", theme="HOUSING")
ITEM = ToRead(QUOTE, ((DAWN.id, DAWN.label),), ("HOUSING",))
SAFE = "The damp makes my family ill."


@pytest.fixture
def window(qtbot, themed):
    made = QWidget()
    made.resize(1024, 600)
    qtbot.addWidget(made)
    themed.dress(made)
    made.show()
    return made


@pytest.fixture
def opened(qtbot, context, window, store):
    """Open the sheet on quotes that are in the notebook, unless one is new."""
    store(DAWN, AMIR, TALK, make_consent(DAWN, purpose=Purpose.QUOTE))

    def open_on(*items, new=False):
        if not new:
            store(*(item.quote for item in items))
        dialog = QuoteDialog(context, items, window, new=new)
        dialog._pause.setInterval(0)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return open_on


@pytest.fixture
def stored(desk):
    return lambda: desk.reader.quotes_of(TALK.id)


def looked_over(qtbot, dialog, text):
    """Type a safe text and wait until it was looked over."""
    dialog.form.safe.set_text(text)
    qtbot.waitUntil(lambda: not dialog._pause.isActive() and dialog._context.tasks.idle)


def filled_in(qtbot, dialog, text=SAFE):
    looked_over(qtbot, dialog, text)
    for box in dialog.form.checks:
        box.setChecked(True)
    dialog.form.reviewer.setText("Ines")


def settle(dialog):
    assert dialog._context.tasks.wait_idle(10)
    QApplication.processEvents()


def test_the_safe_text_starts_empty_beside_the_words_as_said(opened):
    form = opened(ITEM).form
    assert form.said.text() == QUOTE.original
    assert form.safe.text == ""
    assert form.safe.count.text() == "0 of 300 characters"
    assert form.theme.currentData() == "HOUSING"


def test_what_is_found_is_underlined_and_said(qtbot, opened):
    dialog = opened(ITEM)
    looked_over(qtbot, dialog, "🙂 Ask Dawnette, 01632 960222")
    marked = [each.cursor.selectedText() for each in dialog.form.safe.field.extraSelections()]
    assert marked == ["Dawnette", "01632 960222"]
    assert dialog.form.why.isVisible()
    assert "This is a name from the notebook." in dialog.form.why.text()
    assert "telephone number" in dialog.form.why.text()
    assert dialog.form.why.text() in dialog.form.safe.field.accessibleDescription()
    dialog.confirm.click()
    assert "could be recognised" in dialog.wrong.text()
    looked_over(qtbot, dialog, SAFE)
    assert not dialog.form.why.isVisible()
    assert dialog.form.safe.field.extraSelections() == []


def test_each_thing_that_is_missing_is_said_in_turn_and_gets_the_keyboard(qtbot, opened, stored):
    dialog = opened(ITEM)
    form = dialog.form
    steps = [
        (lambda: None, form.safe.field, "words that may be sent"),
        (lambda: looked_over(qtbot, dialog, "x" * 301), form.safe.field, "300 characters"),
        (lambda: (looked_over(qtbot, dialog, SAFE), form.theme.setCurrentIndex(0)), form.theme, "theme"),
        (lambda: form.theme.setCurrentIndex(1), form.checks[0], "Tick each line"),
        (lambda: [box.setChecked(True) for box in form.checks], form.reviewer, "who has read"),
    ]
    for step, focused, said in steps:
        step()
        dialog.confirm.click()
        assert said in dialog.wrong.text()
        assert dialog.focusWidget() is focused
        assert dialog.confirm.accessibleDescription() == dialog.wrong.text()
    assert not stored()[0].approved


def test_confirming_lets_the_words_go_and_can_be_undone(qtbot, opened, context, stored, said):
    dialog = opened(ITEM)
    filled_in(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(dialog)
    (kept,) = stored()
    assert (kept.safe_text, kept.approved_by, kept.approved_on) == (SAFE, "Ines", TODAY)
    assert not dialog.isVisible()
    assert said[-1].action_text == "Undo"
    context.desk.dispatcher.undo()
    assert stored() == [QUOTE]


def test_one_quote_follows_another_and_the_reader_stays_the_same(qtbot, opened, stored):
    second = make_quote(
        TALK, DAWN, safe_text="Nobody rings back.", original="Nobody at the surgery rings Dawn back."
    )
    dialog = opened(ITEM, ToRead(second, ITEM.people, ()))
    assert dialog.title.text() == "Quote 1 of 2"
    filled_in(qtbot, dialog)
    dialog.confirm.click()
    settle(dialog)
    assert dialog.title.text() == "Quote 2 of 2"
    assert dialog.form.safe.text == "Nobody rings back."
    assert dialog.form.reviewer.text() == "Ines"
    assert not any(box.isChecked() for box in dialog.form.checks)
    dialog.later.click()
    settle(dialog)
    assert not dialog.isVisible()
    assert [quote.approved for quote in stored()] == [True, False]


def test_a_new_quote_waits_when_it_is_kept_for_later(opened, stored):
    dialog = opened(ITEM, new=True)
    assert not dialog.drop.isVisible()
    dialog.later.click()
    settle(dialog)
    assert stored() == [QUOTE]


def test_leaving_a_new_quote_at_once_stores_nothing(qtbot, opened, stored):
    dialog = opened(ITEM, new=True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(dialog)
    assert stored() == []
    assert not dialog.isVisible()


def test_leaving_keeps_what_was_typed(qtbot, opened, stored):
    dialog = opened(ITEM, new=True)
    looked_over(qtbot, dialog, SAFE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(dialog)
    (kept,) = stored()
    assert (kept.safe_text, kept.approved) == (SAFE, False)


def test_a_quote_that_shall_never_go_is_deleted(opened, stored):
    dialog = opened(ITEM)
    dialog.drop.click()
    settle(dialog)
    assert stored() == []


def test_a_yes_taken_back_meanwhile_is_said_and_nothing_is_lost(qtbot, opened, store, stored):
    dialog = opened(ITEM)
    filled_in(qtbot, dialog)
    store(make_consent(DAWN, purpose=Purpose.QUOTE, state=ConsentState.WITHDRAWN))
    dialog.confirm.click()
    settle(dialog)
    assert "has not agreed" in dialog.wrong.text()
    assert dialog.form.safe.text == SAFE
    assert dialog.confirm.isEnabled()
    assert not stored()[0].approved


def test_whose_words_they_are_is_asked_when_several_agreed(opened, store, stored):
    store(AMIR, make_consent(AMIR, purpose=Purpose.QUOTE))
    dialog = opened(ToRead(QUOTE, (*ITEM.people, (AMIR.id, AMIR.label)), ("HOUSING",)), new=True)
    dialog.form.person.setCurrentIndex(1)
    dialog.later.click()
    settle(dialog)
    assert stored()[0].person_id == AMIR.id


def test_pasted_words_stand_on_one_line_in_their_own_order(opened):
    field = opened(ITEM).form.safe.field
    QApplication.clipboard().setText("one\ntwo\u202e three")
    field.paste()
    assert field.toPlainText() == "one two three"


def test_words_that_cannot_be_kept_are_given_up_by_leaving_twice(qtbot, opened, stored):
    dialog = opened(ITEM)
    looked_over(qtbot, dialog, "x" * 301)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(dialog)
    assert dialog.isVisible()
    assert "Leave once more" in dialog.wrong.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert stored() == [QUOTE]


def test_a_sheet_that_is_closed_goes_at_once_and_keeps_what_was_typed(qtbot, opened, stored):
    dialog = opened(ITEM)
    looked_over(qtbot, dialog, SAFE)
    dialog.close()
    assert not dialog.isVisible()
    settle(dialog)
    assert stored()[0].safe_text == SAFE


@pytest.mark.parametrize(
    ("choice", "percent", "direction"),
    [
        (Theme.LIGHT, 100, Qt.LayoutDirection.RightToLeft),
        (Theme.DARK, 100, Qt.LayoutDirection.LeftToRight),
        (Theme.LIGHT, 200, Qt.LayoutDirection.LeftToRight),
    ],
    ids=["mirrored", "dark", "large"],
)
def test_it_can_be_read_and_reached_however_it_looks(qtbot, qapp, themed, opened, choice, percent, direction):
    themed.choose(choice, percent)
    qapp.setLayoutDirection(direction)
    try:
        dialog = opened(ITEM)
        looked_over(qtbot, dialog, "Ask Dawnette.")
        dialog.confirm.click()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        steps = audit.tabbed(dialog)
        checks = (audit.unnamed(dialog), audit.small_targets(dialog), audit.out_of_reach(dialog, steps))
        checks += (audit.faint(dialog), audit.cut_off(dialog))
        assert [finding for found in checks for finding in found] == []
        form, first = dialog.form, steps.index(dialog.form.safe.field)
        order = [form.safe.field, form.theme, *form.checks, form.reviewer]
        assert [*steps[first:], *steps[:first]] == [*order, dialog.confirm, dialog.later, dialog.drop]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_theme_that_is_listed_no_more_has_to_be_chosen_anew(opened, desk):
    retired = save_quote(make_quote(TALK, DAWN, theme="NO_SUCH_THEME")).saves[0]
    form = opened(ToRead(retired, ITEM.people, ())).form
    assert form.theme.currentData() == ""
    assert form.missing() is not None
