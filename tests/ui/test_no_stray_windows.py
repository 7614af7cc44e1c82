"""No part of a page ever shows as a window of its own while it is being put together: on a real desktop it flashes
and takes the keyboard away.
"""

import traceback

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from connector_app import paths
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.workplace import FORMS, PLACES, Workplace
from tests.factory import make_consent, make_conversation, make_exchange, make_follow_up, make_person

pytestmark = pytest.mark.usefixtures("spoken", "themed")


class Strays(QObject):
    """Notes every widget that shows as a window, with the line of ours that showed it."""

    def __init__(self, *allowed):
        super().__init__()
        self.allowed = allowed
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt calls it so
        shown = event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow()
        if shown and not isinstance(watched, self.allowed):
            ours = [frame for frame in traceback.extract_stack() if "connector_app" in frame.filename]
            self.seen += [f"{type(watched).__name__} {ours[-1].filename}:{ours[-1].lineno}" if ours else watched]
        return False


@pytest.fixture
def strays(qapp):
    found = Strays(Workplace, CreatePage, RecoveryPage, UnlockPage, WelcomePage)
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def test_the_pages_before_the_notebook_show_as_one_window(qtbot, strays):
    for page in (
        WelcomePage([("en", "English")], "en", paths.notebooks()),
        CreatePage(paths.notebooks()),
        RecoveryPage(tuple(f"word{number}" for number in range(12))),
        UnlockPage("street"),
    ):
        qtbot.addWidget(page)
        page.show()
        QApplication.processEvents()
    assert strays.seen == []


def test_the_pages_of_a_notebook_show_as_one_window(qtbot, context, store, strays):
    ann, bea = make_person("Ann"), make_person("Bea")
    said, given = make_conversation(ann, bea, themes=("HOUSING",)), make_exchange(ann, bea)
    promised = make_follow_up(person_id=ann.id, conversation_id=said.id)
    store(ann, bea, said, given, promised, make_consent(ann))
    workplace = Workplace(context, [])
    qtbot.addWidget(workplace)
    workplace.show()
    for key in (*(place.key for place in (*PLACES, *FORMS)), "settings"):
        workplace.go(key)
        assert context.tasks.wait_idle()
    for ref in (Ref(Kind.PERSON, ann.id), Ref(Kind.CONVERSATION, said.id), Ref(Kind.EXCHANGE, given.id)):
        workplace.open(ref)
        assert context.tasks.wait_idle()
    for key in ("log", "exchange"):
        workplace.write(key, "@Ann @Zoe damp #housing !fri ring" if key == "log" else "Ann > Zoe: lift 40m")
        assert context.tasks.wait_idle()
    assert strays.seen == []
    workplace.close_down()
