import logging
from logging.handlers import RotatingFileHandler

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app import log
from connector_app.domain.ids import new_id
from tests.sizes import size

NAME = "Bronwen Szczęsny"


@pytest.fixture
def log_file(tmp_path):
    path = tmp_path / "logs" / "connector.log"
    assert log.start(path)
    yield path
    log.stop()
    logging.getLogger("connector_app").setLevel(logging.NOTSET)


def _fail_over(name):
    try:
        {}[name]
    except KeyError as error:
        raise ValueError(f"cannot find {name}") from error


def _record(msg, *args, name="connector_app.tests"):
    return logging.LogRecord(name, logging.INFO, __file__, 1, msg, args, None)


def test_a_name_in_an_exception_stays_out_of_the_log(log_file):
    try:
        _fail_over(NAME)
    except ValueError:
        logging.getLogger("connector_app.store").exception("Saving failed")
    text = log_file.read_text(encoding="utf-8")
    assert "Saving failed" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "_fail_over" in text
    assert "Bronwen" not in text


def test_a_name_among_the_arguments_stays_out_of_the_log(log_file):
    logging.getLogger("connector_app.store").info("Saved %s of %d", NAME, 3)
    text = log_file.read_text(encoding="utf-8")
    assert "Saved <str> of 3" in text
    assert "Bronwen" not in text


def test_of_other_packages_only_the_place_is_kept(log_file):
    logging.getLogger("sqlalchemy.engine").warning("INSERT INTO person VALUES ('%s')", NAME)
    text = log_file.read_text(encoding="utf-8")
    assert "WARNING sqlalchemy.engine:" in text
    assert "INSERT" not in text
    assert "Bronwen" not in text


def test_what_other_packages_do_all_day_is_left_out(log_file):
    logging.getLogger("alembic.runtime").info("Running upgrade")
    assert log_file.read_text(encoding="utf-8") == ""


def test_random_ids_are_kept(log_file):
    person = new_id()
    logging.getLogger("connector_app.store").info("Saved %(person)s", {"person": person})
    assert f"Saved {person}" in log_file.read_text(encoding="utf-8")


def test_the_name_of_a_home_folder_stays_out():
    code = compile(f"raise ValueError({NAME!r})", "/home/bronwen/plans/sketch.py", "exec")
    with pytest.raises(ValueError, match="Bronwen") as caught:
        exec(code, {})  # noqa: S102 - the way to get a frame with a path of our choice
    text = "\n".join(log.places(caught.value))
    assert "sketch.py:1" in text
    assert "bronwen" not in text.lower()


def test_a_circle_of_causes_ends():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert len(list(log.places(first))) == 2


@given(st.text(min_size=8), st.text(min_size=8))
def test_no_argument_that_is_text_is_written(one, other):
    line = log.IdsOnly().format(_record("Looked at %s and %s", one, other))
    assert line.endswith("Looked at <str> and <str>")


def test_arguments_that_do_not_fit_the_text_are_left_out():
    assert log.IdsOnly().format(_record("Looked at %d", NAME)).endswith("Looked at %d")


def test_the_log_stays_small(log_file):
    line, most = "A line of the usual length, about what was done", 2 * 256 * 1024
    for number in range(size(7_000, 12_000)):
        logging.getLogger("connector_app.store").info(line)
        if number % 100 == 0:
            assert sum(each.stat().st_size for each in log_file.parent.iterdir()) <= most
    assert 7_000 * len(log_file.read_text(encoding="utf-8").splitlines()[0]) > most


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert not log.start(tmp_path / "file" / "connector.log")


def test_a_full_disk_prints_nothing_and_stops_nothing(log_file, monkeypatch, capsys):
    def disk_full(_handler, _record):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(RotatingFileHandler, "shouldRollover", disk_full)
        logging.getLogger("connector_app.store").info("Saved %s", NAME)
    logging.getLogger("connector_app.store").info("Went on")
    assert capsys.readouterr().err == ""
    assert "Went on" in log_file.read_text(encoding="utf-8")
