"""An open notebook and everything around it, as the pages are given it."""

import gc
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from connector_app import paths
from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.settings import SentFromHere, Settings
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui import catalogues
from connector_app.ui.change_relay import ChangeRelay
from connector_app.ui.context import Context
from connector_app.ui.messages import Messages
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import STYLE, Theme
from connector_app.ui.translation import Translation
from tests.factory import TODAY, copy_notebook, notebooks
from tests.ui.every_page import Stage, make_sample


@dataclass
class Calendar:
    """A clock that stands still."""

    day: date = TODAY

    def today(self):
        return self.day


@pytest.fixture(scope="session", autouse=True)
def what_others_left():
    """Let no window that closes go through what all the tests before these left in memory."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp_args():
    """The application as the app begins it."""
    return ["connector", *STYLE]


@pytest.fixture
def spoken(qapp):
    """English on the application, as it is installed; every translator that stays is asked for every text."""
    translation = Translation(qapp, catalogues.compile_own())
    translation.use("en")
    yield translation
    translation.deleteLater()


@pytest.fixture
def themed(qapp: QApplication):
    """The light scheme on the application, as it runs: a window is dressed by whoever makes it."""
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp, paths.resources() / "icons", ThemeChoice.LIGHT)
    yield theme
    theme.deleteLater()
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def relay():
    return ChangeRelay()


@pytest.fixture
def desk(tmp_path: Path, relay):
    """A new encrypted notebook with all that works on it."""
    notebook = copy_notebook(tmp_path)
    yield Desk(
        notebook,
        Dispatcher(notebook, relay.publish),
        shipped_vocabulary(),
        Calendar(),
        None,
        SentFromHere(tmp_path / "sent.json"),
    )
    notebook.close()


@pytest.fixture
def context(qapp, desk, relay, tmp_path):
    """What a page is given."""
    messages = Messages()
    tasks = Tasks(messages.tell, desk.reader.interrupt)
    yield Context(desk, tasks, messages, relay, Settings(tmp_path / "settings.json"))
    tasks.close()


@pytest.fixture
def said(context):
    """Everything that was said so far."""
    heard = []
    context.messages.said.connect(heard.append)
    return heard


@pytest.fixture
def store(desk):
    """Put nouns into the notebook past the dispatcher: what was there before."""

    def put(*nouns):
        with desk.notebook.write() as session:
            session.save(nouns)

    return put


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    """The invented community in a file, made once; tests work on a copy."""
    path = tmp_path_factory.mktemp("sample") / "sample.connector"
    make_sample(path)
    return path


@pytest.fixture
def sample_context(sample_file, relay, qapp, tmp_path):
    """What a page is given of the invented community."""
    path = shutil.copy(sample_file, tmp_path / "sample.connector")
    notebook = notebooks().open(Path(path), None)
    vocabulary = shipped_vocabulary()
    desk = Desk(
        notebook,
        Dispatcher(notebook, relay.publish),
        vocabulary,
        Calendar(),
        None,
        SentFromHere(tmp_path / "sent.json"),
    )
    messages = Messages()
    tasks = Tasks(messages.tell, desk.reader.interrupt)
    yield Context(desk, tasks, messages, relay, Settings(tmp_path / "settings.json"))
    tasks.close()
    notebook.close()


@pytest.fixture
def stage(sample_context, themed, spoken, qapp, tmp_path):
    """Every page of the window on the invented community."""
    return Stage(qapp, themed, sample_context, tmp_path)
