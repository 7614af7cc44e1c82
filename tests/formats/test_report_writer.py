"""A report is written whole, or what was there stays."""

import pytest

from connector_app.domain.errors import FileTrouble
from connector_app.formats.report_writer import write_report


def test_a_report_is_written_in_letters_of_every_script(tmp_path):
    path = tmp_path / "report.txt"
    path.write_text("older")
    write_report("Siân, Żak, أمينة\n", path)
    assert path.read_text(encoding="utf-8") == "Siân, Żak, أمينة\n"
    assert list(tmp_path.iterdir()) == [path]


def test_where_nothing_can_be_written_it_is_said(tmp_path):
    with pytest.raises(FileTrouble):
        write_report("text", tmp_path / "no such folder" / "report.txt")
