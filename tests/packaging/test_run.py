import os
import re
import subprocess
import sys

import pytest

PACKAGE = re.compile(r"[a-z0-9][a-z0-9.+-]+")


@pytest.fixture
def checkout(tmp_path):
    """The three files that decide what is installed."""
    (tmp_path / "packaging").mkdir()
    for name in ("uv.lock", "pyproject.toml", "packaging/uv.txt"):
        (tmp_path / name).write_text("first", encoding="utf-8")
    return tmp_path


def test_a_start_without_a_screen_needs_no_window_system(run):
    assert run.system_needs({}, tests=False) == run.QT


def test_a_screen_adds_what_it_speaks(run):
    assert run.system_needs({"DISPLAY": ":0"}, tests=False) == run.QT | run.X11
    assert run.system_needs({"WAYLAND_DISPLAY": "wayland-0"}, tests=False) == run.QT | run.WAYLAND


def test_tests_need_a_screen_of_their_own_and_the_tools(run):
    assert run.system_needs({}, tests=True) == run.QT | run.X11 | run.TESTS


def test_every_need_names_a_debian_package(run):
    needs = run.system_needs({"WAYLAND_DISPLAY": "w"}, tests=True)
    assert all(PACKAGE.fullmatch(package) for package in needs.values())


def test_a_library_a_program_and_a_file_are_looked_for_each_in_its_way(run, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("here.txt", "weave", "weave.exe"):
        (tmp_path / name).touch(mode=0o755)
    assert run.present(f"{tmp_path}/*.txt")
    assert not run.present(f"{tmp_path}/*.png")
    assert run.present("weave")
    assert not run.present("loom")
    assert not run.present("libnosuchthing.so.7")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring these libraries with Qt")
def test_a_library_of_this_machine_is_found(run):
    assert run.present("libc.so.6")


def test_missing_packages_are_those_whose_mark_is_absent(run, tmp_path):
    needs = {str(tmp_path): "here", f"{tmp_path}/none": "absent"}
    assert run.missing_packages(needs) == ["absent"]


def test_a_person_who_is_not_root_gets_the_exact_command(run, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as end:
        run.install_system({"/no/such/file": "libgl1"})
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1" in str(end.value)


def test_a_system_without_apt_is_told_the_names(run, monkeypatch):
    monkeypatch.setattr(run.shutil, "which", lambda _name: None)
    with pytest.raises(SystemExit) as end:
        run.install_system({"/no/such/file": "libgl1"})
    assert "libgl1" in str(end.value)


def test_nothing_is_installed_when_nothing_is_missing(run, monkeypatch, tmp_path):
    monkeypatch.setattr(run.subprocess, "call", lambda *_args, **_kwargs: pytest.fail("something was started"))
    run.install_system({str(tmp_path): "here"})


def test_an_older_python_is_told_which_one_is_needed(run, monkeypatch):
    monkeypatch.setattr(run.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit) as end:
        run.main([])
    assert str(end.value) == "Connector needs Python 3.11 or newer; this is 3.9.2."


@pytest.mark.parametrize("name", ["uv.lock", "pyproject.toml", "packaging/uv.txt"])
def test_a_changed_list_of_packages_is_set_up_again(run, checkout, name):
    before = run.marks(checkout, tests=False)
    assert run.marks(checkout, tests=False) == before
    (checkout / name).write_text("second", encoding="utf-8")
    assert run.marks(checkout, tests=False).isdisjoint(before)


def test_an_environment_for_tests_serves_the_app_but_not_the_other_way_round(run, checkout):
    assert run.marks(checkout, tests=False) < run.marks(checkout, tests=True)


def test_a_stamp_is_read_back_and_none_means_nothing_done(run, tmp_path):
    assert run.done(tmp_path / "none") == set()
    (tmp_path / "stamp").write_text("one\ntwo", encoding="utf-8")
    assert run.done(tmp_path / "stamp") == {"one", "two"}


def test_a_failing_step_ends_in_plain_words(run):
    with pytest.raises(SystemExit) as end:
        run.step([sys.executable, "-c", "raise SystemExit(3)"])
    assert "Setting up failed" in str(end.value)


def test_programs_are_found_on_each_system(run, monkeypatch, tmp_path):
    assert run.program(tmp_path, "uv") in (tmp_path / "bin" / "uv", tmp_path / "Scripts" / "uv.exe")
    monkeypatch.setattr(run, "WINDOWS", not run.WINDOWS)
    assert run.program(tmp_path, "uv") in (tmp_path / "bin" / "uv", tmp_path / "Scripts" / "uv.exe")


def test_a_set_up_checkout_goes_straight_on(run, monkeypatch, tmp_path):
    run.program(tmp_path, "python").parent.mkdir()
    run.program(tmp_path, "python").touch()
    needs = run.system_needs(os.environ, tests=True) if sys.platform == "linux" else {}
    stamp = tmp_path / "connector-is-set-up.txt"
    stamp.write_text("\n".join({*needs, *run.marks(run.ROOT, tests=True)}), encoding="utf-8")
    monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", str(tmp_path))
    monkeypatch.setattr(run, "step", lambda command: pytest.fail(f"{command} was started"))
    monkeypatch.setattr(run, "become", lambda command: sys.exit(" ".join(command[1:])))
    with pytest.raises(SystemExit) as end:
        run.main(["log", "a line"])
    assert end.value.code == "-m connector_app log a line"
    monkeypatch.setattr(run, "run_tests", lambda command, asked: " ".join([*command[1:], *asked]))
    with pytest.raises(SystemExit) as end:
        run.main(["--tests", "-k", "words"])
    assert end.value.code == "-m pytest -k words"


def test_what_failed_is_told_with_its_values(run, tmp_path, capfd):
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    (tmp_path / "test_it.py").write_text(
        "def test_right():\n    assert True\n\n\ndef test_wrong():\n    found = 41 + 1\n    assert found == 43\n",
        encoding="utf-8",
    )
    command, asked = [sys.executable, "-m", "pytest", "--rootdir", str(tmp_path)], [str(tmp_path)]
    assert run.run_tests(command, asked) == run.SOME_FAILED
    told = capfd.readouterr().out
    assert "1 failed, 1 passed" in told
    assert "assert 42 == 43" in told


def test_only_the_standard_library_is_needed(root):
    """Without site-packages the script still loads and gets to its first decision."""
    look = "import sys; sys.path.insert(0, 'packaging'); import run; print(run.OLDEST)"
    answer = subprocess.run([sys.executable, "-S", "-I", "-c", look], cwd=root, capture_output=True, text=True)
    assert answer.stdout.strip() == "(3, 11)", answer.stderr


def test_the_check_run_does_what_the_readme_says_and_no_more(root):
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert commands == [
        "set -euo pipefail",
        'cd "$(dirname "$0")/.."',
        "exec python3 packaging/run.py --tests",
    ]
    assert "python3 packaging/run.py --tests" in (root / "README.md").read_text(encoding="utf-8")
