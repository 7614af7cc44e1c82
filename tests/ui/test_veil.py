"""Doorstep mode on every page: no word that anybody wrote down is painted, read aloud or told by a tip."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea
from shiboken6 import isValid

from connector_app.settings import Preferences
from connector_app.ui import veil
from connector_app.ui.all_widgets import all_widgets
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.conversation_pane import ConversationPane
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.notice import Notice
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.toast import Toast
from connector_app.ui.widgets.words import Words
from connector_app.ui.workplace import Workplace
from tests.factory import TODAY, notebooks
from tests.ui.canaries import STEM, canary, drawn, leave_what_is_typed, nouns, read_aloud
from tests.ui.every_page import Look, settled

#: The pages on which something stands that was written down.
PERSONAL = {
    "today",
    "people",
    "conversations",
    "exchanges",
    "offers and needs",
    "need form",
    "offer form",
    "heard",
    "insight form",
    "words for partners",
    "a partner's answer",
    "telling back",
    "who waits",
    "partner services",
    "answers, to be taken in",
    "bring in, the columns",
    "bring in, the rows",
    "log form",
    "exchange form",
    "about a person",
    "consent history",
    "search",
}


@pytest.fixture
def canaries(stage):
    """The stage on a notebook full of canaries."""
    notebook = stage._context.desk.notebook
    with notebook.write() as session:
        session.save(nouns())
    yield stage
    veil.draw(on=False)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    """An empty notebook without a passphrase in place of the invented community."""
    path = tmp_path_factory.mktemp("empty") / "sample.connector"
    notebooks().create_sample(path).close()
    return path


def _keeper():
    places = [widget for widget in all_widgets() if isinstance(widget, Workplace)]
    return places[-1].doorstep if places else None


def test_on_every_page_nothing_is_drawn_or_read(canaries):
    seen, found = set(), []
    for scene, window in canaries.scenes(Look(size=(1180, 760))):
        leave_what_is_typed(window)
        words = drawn(window), read_aloud(window)
        if all(words):
            seen.add(scene)
        keeper = _keeper()
        if keeper is None or not any(words):  # covering takes words away and brings none
            continue
        keeper.action.setChecked(True)
        QApplication.processEvents()
        found += [f"{scene} draws {word}" for word in drawn(window)]
        found += [f"{scene} reads {word}" for word in read_aloud(window)]
        keeper.action.setChecked(False)
        QApplication.processEvents()
    assert not found, "\n".join(found)
    assert seen >= PERSONAL


@pytest.fixture
def place(context, store):
    """An open notebook full of canaries that was locked in doorstep mode."""
    store(*nouns())
    context.settings.save(Preferences(doorstep=True))
    made = Workplace(context, [])
    made.resize(1180, 760)
    made.show()
    made.settle = lambda: settled(context.tasks)
    made.settle()
    yield made
    made.close_down()
    made.settle()
    made.close()
    made.deleteLater()
    veil.draw(on=False)


def _nothing_of_it(window):
    QApplication.processEvents()
    assert drawn(window) == set()
    assert read_aloud(window) == set()


def test_it_is_on_again_after_unlocking_and_says_so(place):
    assert veil.is_drawn()
    assert place.doorstep.action.isChecked()
    (notice,) = [notice for notice in place.findChildren(Notice) if "Doorstep" in notice.findChild(Words).text()]
    assert notice.isVisible()
    _nothing_of_it(place)
    notice.findChild(Button).click()
    assert not notice.isVisible()
    assert not place._context.settings.load().doorstep
    assert drawn(place)


def test_a_form_filled_from_the_notebook_is_covered_until_somebody_types(place):
    page = place.go("people")
    place.settle()
    page.list.choose(1)
    place.settle()
    _button(page, "Change").click()
    place.settle()
    _nothing_of_it(place)
    form = page._form
    QTest.keyClicks(form.label, "new")
    QApplication.processEvents()
    assert form.label.echoMode() == QLineEdit.EchoMode.Normal
    assert form.names.echoMode() == QLineEdit.EchoMode.Password
    assert form.notes.isHidden()
    assert STEM in form.notes.toPlainText()
    place.doorstep.action.setChecked(False)
    assert form.names.echoMode() == QLineEdit.EchoMode.Normal
    assert form.notes.isVisible()


def test_while_typing_names_are_offered_by_their_initials(place):
    page = place.go("log")
    place.settle()
    page.heard.line.setFocus()
    QTest.keyClicks(page.heard.line, "@zqjb")
    place.settle()
    assert [offer.label for offer in page.heard.line.offers][:1] == [canary("bela")]
    _nothing_of_it(place)
    shown = page.heard.line._popup._list.item(0).text()
    assert shown == "Z."
    QTest.keyClick(page.heard.line, Qt.Key.Key_Return)
    assert page.heard.line.line() == f"@{canary('bela')} "
    assert drawn(page.heard.line)
    assert not drawn(page.people)


def test_what_was_written_before_is_covered_until_somebody_goes_on(place):
    page = place.go("log")
    page.state.write(canary("draft"))
    page._line_part.begin()
    place.settle()
    _nothing_of_it(place)
    cover = page.findChild(CoveredField)
    assert cover.cover.isVisible()
    cover.cover.click()
    assert page.heard.line.isVisible()
    assert drawn(place)


def test_quoting_takes_the_words_as_they_were_said_and_copying_takes_none(place, qtbot):
    page = place.go("conversations")
    place.settle()
    _button(page, "Quote this").click()
    place.settle()
    dialog = page.findChild(QuoteDialog)
    _nothing_of_it(dialog)
    assert dialog.form.quote.original.startswith(canary("damp", "cellar"))
    dialog.activateWindow()
    dialog.form.reviewer.setFocus()
    qtbot.waitUntil(dialog.form.reviewer.hasFocus)
    QTest.keyClick(dialog.form.reviewer, Qt.Key.Key_F9)
    assert not veil.is_drawn()
    assert drawn(dialog.form)
    dialog.done_reading()
    place.settle()
    place.doorstep.action.setChecked(True)
    pane = page.findChild(ConversationPane)
    pane.text.setFocus()
    pane.text.setSelection(0, 20)
    QTest.keySequence(pane.text, "Ctrl+C")
    assert STEM not in QApplication.clipboard().text()
    page.list.setFocus()
    QTest.keySequence(page.list, "Ctrl+C")
    assert STEM not in QApplication.clipboard().text()


def test_names_to_choose_among_and_what_is_said_are_covered(place, qtbot):
    page = place.go("log")
    place.write("log", f"@{canary('anna')} hello")
    place.settle()
    chip = next(chip for chip in page.people.chips.party_chips)
    chip.set_text(canary("anna"))
    assert STEM not in chip.text()
    assert STEM not in chip.accessibleName()
    menu = chip.menu_of_choices()
    assert len(menu.actions()) >= 3
    assert not [action.text() for action in menu.actions() if STEM in action.text()]
    toast = Toast(place)
    toast.show_message(f"{isolated(canary('anna'))} was deleted.", "Undo")
    _nothing_of_it(toast)
    assert "was deleted" in toast.findChild(Words).accessibleName()


def test_what_is_ours_stays_readable_and_a_passphrase_dotted(place):
    said = " ".join(words.text() for words in place.findChildren(QLabel))
    assert "To follow up" in said
    assert "Conversations lately" in said
    day = DayField(TODAY, place)
    day.show()
    day.repaint()
    assert day.echoMode() == QLineEdit.EchoMode.Normal
    field = PassphraseField("Passphrase", place)
    field.line.setText("copper kettle")
    for on in (False, True, False):
        place.doorstep.action.setChecked(on)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Dawn Khan", "••••• •••••"),
        ("\u2068Dawn\u2069 → \u2068Ali\u2069", "••••• → •••••"),
        ("يارا", "•••••"),
        ("🙂 ok", "••••• •••••"),
        ("one\ntwo", "•••••\n•••••"),
        ("", ""),
    ],
)
def test_each_word_becomes_the_same_dots(text, seen):
    assert veil.covered(text) == seen


def _button(page, text):
    return next(
        found for found in page.findChildren(Button) if found.text().startswith(text) and found.isVisible()
    )


def test_widgets_that_could_end_while_all_are_listed_harm_nobody(qapp):
    before = gc.get_threshold()
    try:
        for late in range(40):
            gc.disable()
            kept = [
                QScrollArea() for _ in range(5)
            ]  # Qt makes more widgets in it, which have no Python object yet
            for _ in range(50):
                left = QScrollArea()  # in a circle, without an owner: only the collector ends it
                left.itself = left
            del left
            gc.set_threshold(gc.get_count()[0] + late)
            gc.enable()
            assert all(isValid(widget) for widget in all_widgets())
            gc.set_threshold(*before)
            kept.clear()
            gc.collect()
    finally:
        gc.enable()
        gc.set_threshold(*before)
