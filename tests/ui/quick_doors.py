"""The ways in as the window is given them, on the real store, with a quick key derivation."""

from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.settings import SentFromHere
from tests.factory import make_follow_up, notebooks
from tests.ui.conftest import Calendar


class QuickDoors:
    """The ways in, with a quick key derivation and a community of one promise."""

    def __init__(self, ring=None):
        self._notebooks = notebooks(ring)
        self.wait = 0

    def _desk(self, notebook, publish):
        vocabulary = shipped_vocabulary()
        marks = SentFromHere(notebook.path.with_name("sent.json"))
        return Desk(notebook, Dispatcher(notebook, publish), vocabulary, Calendar(), None, marks)

    def needs_secret(self, path):
        return self._notebooks.needs_secret(path)

    def open_unasked(self, path, publish):
        notebook = self._notebooks.open_unasked(path)
        return None if notebook is None else self._desk(notebook, publish)

    def seconds_to_wait(self, path):
        return self.wait

    def open(self, path, secret, publish):
        return self._desk(self._notebooks.open(path, secret), publish)

    def create(self, path, passphrase, publish):
        notebook, words = self._notebooks.create(path, passphrase)
        return self._desk(notebook, publish), words

    def create_sample(self, path, publish):
        path.parent.mkdir(parents=True, exist_ok=True)
        notebook = self._notebooks.create_sample(path)
        with notebook.write() as session:
            session.save([make_follow_up("invented")])
        return self._desk(notebook, publish)

    def remove_sample(self, path):
        self._notebooks.remove_sample(path)

    def __getattr__(self, name):
        return getattr(self._notebooks, name)
