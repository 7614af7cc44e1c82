"""What the program begins with."""

import pytest

from connector_app import bootstrap
from connector_app.settings import Settings
from tests.factory import PASSPHRASE, notebooks


@pytest.fixture
def doors(monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap.NotebookDoors, "_notebooks", property(lambda _self: notebooks()))
    return bootstrap.NotebookDoors(Settings(tmp_path / "settings.json"))


def _no(_changes):
    pass


def test_a_look_at_invented_people_takes_nobody_away_from_their_own_notebook(doors, tmp_path):
    own, sample = tmp_path / "own.connector", tmp_path / "sample.connector"
    doors.create_sample(sample, _no).notebook.close()
    assert doors.last_notebook() == sample
    doors.create(own, PASSPHRASE, _no)[0].notebook.close()
    assert doors.last_notebook() == own
    doors.create_sample(sample, _no).notebook.close()
    assert doors.last_notebook() == own
    own.unlink()
    doors.create_sample(sample, _no).notebook.close()
    assert doors.last_notebook() == sample
