"""The list of what was done: one goes back to any step and forward again, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import add_person, save_follow_up
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import veil
from connector_app.ui.dialogs.undo_history import UndoHistory
from tests.factory import make_follow_up, make_person
from tests.ui.unmarked import unmarked

pytestmark = pytest.mark.usefixtures("spoken", "themed")


@pytest.fixture
def opened(qtbot, context):
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()

    def make():
        dialog = UndoHistory(context, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return make


def told(dialog):
    return [(unmarked(line.strong or line.text).split(" · ")[0], line.badge) for line in dialog.steps.lines]


def test_an_empty_one_says_what_will_be_here(opened):
    dialog = opened()
    assert "Nothing was changed yet" in dialog.explained.text()
    assert dialog.go.isHidden()


def test_enter_takes_back_from_a_step_on_and_does_it_again(qtbot, opened, context, desk, said):
    person, promise = make_person("Dawn"), make_follow_up("ring")
    desk.dispatcher.run(add_person(person))
    desk.dispatcher.run(save_follow_up(promise))
    dialog = opened()
    assert told(dialog) == [("Change a follow-up", ""), ("Add a person", "")]
    assert dialog.steps.currentIndex().row() == 0
    qtbot.keyClick(dialog.steps, Qt.Key.Key_Down)
    assert dialog.go.text() == "Take back from here on"
    qtbot.keyClick(dialog.steps, Qt.Key.Key_Return)
    assert context.tasks.wait_idle()
    assert told(dialog) == [("Change a follow-up", "taken back"), ("Add a person", "taken back")]
    assert desk.reader.get(Ref(Kind.PERSON, person.id)) is None
    assert said[-1].text.startswith("2 step")
    assert dialog.isVisible()
    assert dialog.go.text() == "Do it again up to here"
    dialog.go.click()
    assert context.tasks.wait_idle()
    assert told(dialog) == [("Change a follow-up", "taken back"), ("Add a person", "")]
    assert desk.reader.get(Ref(Kind.PERSON, person.id)) == person


def test_the_newest_step_that_stands_is_chosen_first(opened, desk):
    for _ in range(3):
        desk.dispatcher.run(save_follow_up(make_follow_up("ring")))
    desk.dispatcher.undo()
    dialog = opened()
    assert dialog.steps.currentIndex().row() == 1
    assert dialog.steps.current.key == (1, False)


def test_escape_leaves_everything_as_it_is(qtbot, opened, desk):
    desk.dispatcher.run(save_follow_up(make_follow_up("ring")))
    dialog = opened()
    qtbot.keyClick(dialog.steps, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not desk.dispatcher.history[0].taken_back


def test_a_step_says_whose_it_was_but_not_at_the_doorstep(opened, desk):
    desk.dispatcher.run(add_person(make_person("Dawn")))
    dialog = opened()
    (line,) = dialog.steps.lines
    assert unmarked(line.text).startswith("Dawn · ")
    veil.draw(on=True)
    try:
        assert "Dawn" not in line.spoken
    finally:
        veil.draw(on=False)
