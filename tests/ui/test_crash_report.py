import sys
import threading

import pytest

from connector_app.ui.crash_report import CrashReport


@pytest.fixture
def said():
    return []


@pytest.fixture
def report(qapp, tmp_path, said):
    made = CrashReport(tmp_path / "logs", said.append)
    yield made
    made.uninstall()


def fail():
    raise ValueError("Amina's secret")


def test_a_report_has_the_place_and_not_the_message(report, qtbot, said):
    with pytest.raises(ValueError, match="secret") as caught:
        fail()
    file = report.catch(caught.value)
    text = file.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_crash_report.py" in text
    assert "Amina" not in text
    qtbot.waitUntil(lambda: bool(said))
    assert str(file) in said[0]


def test_two_failures_within_a_second_are_two_reports(report):
    files = {report.catch(ValueError()) for _ in range(3)}
    assert len(files) == 3
    assert all(file.exists() for file in files)


def test_a_failure_on_another_thread_is_caught(report, qtbot, said):
    report.install()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(said))
    assert "everything saved is safe" in said[0]


def test_a_folder_that_cannot_be_written_still_gets_a_sentence(qapp, qtbot, tmp_path, said):
    (tmp_path / "file").write_text("")
    report = CrashReport(tmp_path / "file" / "logs", said.append)
    assert report.catch(ValueError()) is None
    qtbot.waitUntil(lambda: bool(said))


def test_old_reports_go(report, tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir()
    for number in range(30):
        (folder / f"report-20200101-0000{number:02}.txt").write_text("")
    report.catch(ValueError())
    assert len(list(folder.iterdir())) == 21


def test_interrupting_from_the_keyboard_is_no_crash(report, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: seen.append(args[0]))
    report.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt]
