import subprocess
import sys

import pytest

from connector_app.ui.single_instance import SingleInstance


@pytest.fixture
def make(qapp):
    made = []

    def build(folder):
        made.append(SingleInstance(folder))
        return made[-1]

    yield build
    for each in made:
        each.close()


def test_a_second_start_finds_the_first_and_raises_it(qtbot, make, tmp_path):
    first, second = make(tmp_path), make(tmp_path)
    assert first.is_first()
    assert first.listen()
    assert not second.is_first()
    with qtbot.waitSignal(first.raised):
        assert second.knock()
    first.close()
    assert second.is_first()
    assert not second.knock()


def test_another_folder_is_another_program(make, tmp_path):
    assert make(tmp_path / "a").is_first()
    assert make(tmp_path / "b").is_first()


def test_where_no_lock_can_be_kept_a_window_opens_all_the_same(make, tmp_path):
    (tmp_path / "file").write_text("")
    assert make(tmp_path / "file").is_first()


def test_a_lock_of_a_process_that_is_gone_does_not_stand_in_the_way(make, tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from connector_app.ui.single_instance import SingleInstance\n"
        "first = SingleInstance(Path(sys.argv[1])); assert first.is_first(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    assert (tmp_path / "window.lock").exists()
    assert make(tmp_path).is_first()


@pytest.mark.parametrize("path", ["", "/home/dawn/Siân’s street.connector", "x" * 9000])
def test_a_second_start_hands_over_which_notebook_it_was_given(qtbot, make, tmp_path, path):
    first, second = make(tmp_path), make(tmp_path)
    assert first.is_first()
    assert first.listen()
    with qtbot.waitSignal(first.raised) as heard:
        assert second.knock(path)
    assert heard.args == [path]
