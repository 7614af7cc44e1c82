"""A text table is a file of one sheet, in the letters that are found out, or in those that somebody chose."""

import pytest

from connector_app.domain.errors import FileTrouble
from connector_app.formats.text_table_reader import read_text_table


@pytest.fixture
def read(tmp_path):
    """Read a table from bytes."""

    def read_(content, encoding=None):
        path = tmp_path / "people.csv"
        path.write_bytes(content)
        return read_text_table(path, encoding)

    return read_


def cells(found):
    return [row for _, row in found.sheets[0].rows]


def test_a_table_is_one_sheet_without_a_name(read):
    found = read(b"Name,Phone\n\nDawn,1\n")
    assert (found.file, found.encoding) == ("people.csv", "utf-8")
    assert [(sheet.name, sheet.hidden, sheet.rows) for sheet in found.sheets] == [
        ("", False, [(1, ["Name", "Phone"]), (3, ["Dawn", "1"])])
    ]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16-be", "utf-16-be"), ("cp1252", "cp1252")],
)
def test_the_letters_that_were_found_out_are_told(read, encoding, found):
    assert read("Name\nSiân\n".encode(encoding)).encoding == found


def test_somebody_may_know_better(read):
    written = "Name\nDvořák Petőfi\n".encode("cp1250")
    assert cells(read(written))[1] == ["Dvoøák Petõfi"]
    better = read(written, "cp1250")
    assert cells(better)[1] == ["Dvořák Petőfi"]
    assert (better.encoding, better.sheets[0].lines) == ("cp1250", ())


def test_letters_that_were_not_meant_are_counted(read):
    found = read("Name\nSiân\n".encode("cp1252"), "utf-8")
    assert [line.gaps for line in found.sheets[0].lines] == [{"count": 1}]


def test_half_a_character_is_none(read):
    assert cells(read(b"Name\nAnn+2AA-\n", "utf-7"))[1] == ["Ann?"]


@pytest.mark.parametrize("encoding", ["no such alphabet", "hex", "idna"])
def test_an_alphabet_that_is_none_is_refused(read, encoding):
    with pytest.raises(FileTrouble, match="file_not_text"):
        read(b"Name\n\xff\xfe.\xe9" + b"a" * 90, encoding)
