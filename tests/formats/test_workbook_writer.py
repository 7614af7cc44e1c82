import errno
import hashlib
import os
import re
import stat
from contextlib import suppress
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble, UserError
from connector_app.domain.period import parse_period
from connector_app.formats import _whole_file, workbook_writer
from connector_app.formats.workbook_writer import write_workbook
from connector_app.formats.workbook_writer.cleaning import clean, distinct, sheet_names
from connector_app.formats.workbook_writer.plan import following, plan_of
from connector_app.summary.policy import STRICT
from connector_app.summary.protect import protect
from connector_app.summary.protected import _SEAL, Protected, Withheld
from connector_app.summary.tabulate import tabulate
from connector_app.text import untranslated
from tests.summary.made_facts import QUARTER, VOCABULARY, community, protected_of

DETAILS = Details(
    recipient="Townstal PCN",
    community="Townstal Together",
    contact="hello@townstal.example",
    made_on=date(2026, 10, 3),
)
#: Tables with neighbourhoods' names in them; the others take longer to protect and show none.
NAMED = ("what_matters",)


def summary(size=120, places=("North", "South"), only=()) -> Protected:
    return protected_of(community(size, places=places), *only)


@pytest.fixture(scope="module")
def protected() -> Protected:
    return summary()


@pytest.fixture(scope="module")
def running(protected) -> Protected:
    """The same while its period still runs."""
    kept = ("period", "policy", "people", "tables", "left_out", "audit")
    return Protected(_SEAL, until=date(2026, 8, 22), **{name: getattr(protected, name) for name in kept})


def parts(path: Path) -> str:
    with ZipFile(path) as archive:
        return "\n".join([*archive.namelist(), *(archive.read(name).decode() for name in archive.namelist())])


def test_the_file_says_what_was_protected(protected, tmp_path):
    path = tmp_path / "summary.xlsx"
    digest = write_workbook(protected, DETAILS, path)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    book = load_workbook(path)
    for table, page in zip(protected.tables, book.worksheets[3:], strict=True):
        top = int(re.findall(r"\d+", page.tables[table.name].ref)[0])
        rows = list(page.iter_rows(min_row=top, values_only=True))
        assert rows[0][1:] == table.columns
        for row, label, cells in zip(rows[1:], table.rows, table.cells, strict=True):
            assert row == (label, *("[c]" if isinstance(cell, Withheld) else cell for cell in cells))


def test_only_its_owner_may_read_it_and_nothing_else_is_left(protected, tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(protected, DETAILS, path)
    assert [found.name for found in tmp_path.iterdir()] == ["summary.xlsx"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_summary_gives_the_same_bytes(protected, tmp_path):
    first = write_workbook(protected, DETAILS, tmp_path / "a.xlsx")
    assert write_workbook(protected, DETAILS, tmp_path / "b.xlsx") == first


@pytest.mark.parametrize("wrong", [None, "numbers", [[1, 2]], object()])
def test_nothing_but_a_protected_is_written(wrong, tmp_path):
    with pytest.raises(TypeError):
        write_workbook(wrong, DETAILS, tmp_path / "summary.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_reasons_for_withholding_are_not_in_the_file(protected, tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(protected, DETAILS, path)
    content = parts(path)
    assert any(table.withheld for table in protected.tables)
    assert not [reason for reason in Withheld if reason.value in content]
    assert not re.search(r"[cC]onnector_app|too few|looks like", content)


NASTY = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2",
    "@SUM(A1)",
    "#N/A",
    "bell\x07 and \x00nothing",
    "line\nbreak\ttab",
    "_x0041_lbert",
    "<b>&amp;",
    "north\u202egnp.exe",
    "half \ud83d",
    "[note 7]",
    "42",
    "TRUE",
    "Łódź عربي 你好",
]


@pytest.fixture(scope="module")
def nasty(tmp_path_factory):
    """A summary of neighbourhoods with all these names: the heading of each, and the parts of the file."""
    path = tmp_path_factory.mktemp("nasty") / "summary.xlsx"
    write_workbook(summary(places=(*NASTY, "South"), only=NAMED), DETAILS, path)
    page = load_workbook(path)["What matters"]
    return next(row for row in page.iter_rows() if row[0].value == "Theme")[1:], parts(path)


@pytest.mark.parametrize("name", NASTY)
def test_a_neighbourhood_of_any_name_arrives_as_text(name, nasty):
    headings, whole = nasty
    header = headings[NASTY.index(name)]
    assert header.data_type == "s"
    assert header.value == clean(name)
    assert header.quotePrefix == (clean(name)[0] in "=+-@")
    assert "<f>" not in whole


#: What makes a spreadsheet work a text out, alone and behind what it overlooks, before any other text.
FORMULAS = [
    "=",
    "+",
    "-",
    "@",
    "|",
    "%",
    "\t=",
    "\r=",
    "\n=",
    " =",
    "\x00=",
    "'=",
    '"=',
    "\ufeff=",
    "=-",
    "_x003D_",
]
ANY_TEXT = st.builds(str.__add__, st.sampled_from(["", *FORMULAS]), st.text(min_size=1).filter(str.strip))


@given(st.lists(ANY_TEXT, min_size=1, max_size=3), ANY_TEXT, ANY_TEXT, ANY_TEXT)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_at_all_are_texts_in_the_file(protected, tmp_path, names, recipient, community, contact):
    path = tmp_path / "summary.xlsx"
    details = Details(recipient=recipient, community=community, contact=contact, made_on=date(2026, 10, 3))
    assert write_workbook(summary(60, places=tuple(names), only=NAMED), details, path)
    with ZipFile(path) as archive:
        sheets = [archive.read(part) for part in archive.namelist() if part.startswith("xl/worksheets/sheet")]
    cells = [cell for sheet in sheets for cell in re.findall(rb"<c [^>]*>", sheet)]
    assert {re.search(rb' t="([^"]*)"', cell)[1] for cell in cells} == {b"inlineStr", b"n"}
    assert not any(b"<f" in sheet for sheet in sheets)


def test_columns_of_one_name_can_be_told_apart(tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(summary(places=("Theme", "Not known", "N" * 150), only=NAMED), DETAILS, path)
    page = load_workbook(path)["What matters"]
    header = [cell.value for cell in next(row for row in page.iter_rows() if row[0].value == "Theme")]
    assert header[:4] == ["Theme", "Theme (2)", "Not known", "N" * 100 + "..."]
    assert header[4] == "Not known (2)"


def test_what_is_narrow_is_printed_upright_so_that_no_row_stands_alone_on_a_page(tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(summary(places=("North", "South", "East", "West"), only=NAMED), DETAILS, path)
    book = load_workbook(path)
    assert book["What matters"].page_setup.orientation == "landscape"
    assert book["Cover"].page_setup.orientation == "portrait"
    assert [book[name].page_setup.fitToHeight for name in ("What matters", "Cover")] == [1, 0]
    write_workbook(summary(places=("North",), only=NAMED), DETAILS, tmp_path / "narrow.xlsx")
    assert load_workbook(tmp_path / "narrow.xlsx")["What matters"].page_setup.orientation == "portrait"


def cover_of(protected) -> str:
    return " ".join(text for text, _ in plan_of(protected, DETAILS, untranslated).sheets[0].lines)


def test_the_cover_says_what_is_done_by_the_numbers_of_the_policy(protected):
    cover = cover_of(protected)
    assert "below 8, including none" in cover
    assert "nearest 5" in cover
    assert "tries to work the hidden numbers out" in cover
    assert "at least 10 people's records" in cover
    assert "so far" not in cover


def test_the_cover_of_another_policy_names_its_numbers():
    tables = tabulate(community(120), VOCABULARY)
    cover = cover_of(protect(QUARTER, tables, tables.people, STRICT))
    assert "below 10, including none" in cover
    assert "10 people may be one household" in cover


def test_the_cover_hides_no_risk_that_remains(protected):
    cover = cover_of(protected)
    for risk in ("all but one", "odds can still shift", "8 people may be one household", "at least 1", "story"):
        assert risk in cover
    assert "{" not in cover


def test_a_running_period_says_until_when_it_was_counted(running):
    cover = cover_of(running)
    assert "1 July 2026 to 30 September 2026, so far: until 22 August 2026" in cover
    assert "only after at least 10 people in it have changed" in cover
    assert "Not before" not in cover


def test_left_out_tables_are_named_without_saying_why():
    few = summary(40)
    cover = [text for text, _ in plan_of(few, DETAILS, untranslated).sheets[0].lines]
    assert few.left_out
    assert {left.title for left in few.left_out} <= set(cover)
    assert not [text for text in cover if "left_out" in text or "Too few" in text]


def test_texts_are_translated_and_own_words_are_not(tmp_path):
    plan = plan_of(summary(places=("Food", "South")), DETAILS, lambda context, source: source.upper())
    grid = plan.sheets[3].grid
    assert grid.header[0] == "THEME"
    assert grid.header[1:3] == ("Food", "South")
    assert grid.header[3:] == ("NOT KNOWN", "ALL NEIGHBOURHOODS")
    assert "FOOD" in {row[0] for row in grid.rows}


def test_a_language_from_right_to_left_turns_the_sheets(protected, tmp_path):
    path = tmp_path / "summary.xlsx"
    details = Details(recipient="", community="", contact="", made_on=date(2026, 10, 3), language="ar")
    write_workbook(protected, details, path)
    assert all(page.sheet_view.rightToLeft for page in load_workbook(path).worksheets)


@pytest.mark.parametrize(
    ("period", "next_one"),
    [
        ("2026Q4", "2027Q1"),
        ("2026-12", "2027-01"),
        ("2026", "2027"),
        ("2026-07-01..2026-07-10", "2026-07-11..2026-07-20"),
    ],
)
def test_the_next_update_is_the_next_period_of_the_same_form(period, next_one):
    assert following(parse_period(period)) == parse_period(next_one)


# What must not be in the file.


@pytest.mark.parametrize(
    ("place", "forbidden"),
    [
        ("Behind Zbigniew Zając's", "zbigniew zając"),
        ("near ŁUCJA NOWAK garden", "Łucja Nowak"),
        ("Flats 0161 496 0123", "+44 161 4960123"),
        ("Flats 0161-496-0123", "01614960123"),
        ("corner M11AA", "M1 1AA"),
        ("by ada@example.org", "ada@example.org"),
    ],
)
def test_a_name_or_number_in_the_file_stops_it(place, forbidden, tmp_path):
    protected = summary(places=(place, "South"), only=NAMED)
    with pytest.raises(FileTrouble) as trouble:
        write_workbook(protected, DETAILS, tmp_path / "summary.xlsx", forbidden=[forbidden])
    assert trouble.value.code == "workbook_leak"
    assert forbidden not in repr(trouble.value.__dict__)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "harmless",
    [
        # Several at once, none of which stands in another: what any of them would stop, all of them do.
        ["North", "Food", "Any", "June", "Townstal Together", "hello@townstal.example"],
        ["Nor", "July", "Sou th x"],
        ["orth", ""],
    ],
)
def test_what_is_said_anyway_and_whole_names_of_places_do_not_stop_it(harmless, protected, tmp_path):
    assert write_workbook(protected, DETAILS, tmp_path / "summary.xlsx", forbidden=harmless)


def test_a_forbidden_text_in_the_documents_properties_stops_it(protected, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_writer, "CREATOR", "Zbigniew Kowalski")
    with pytest.raises(FileTrouble) as trouble:
        write_workbook(protected, DETAILS, tmp_path / "summary.xlsx", forbidden=["Zbigniew Kowalski"])
    assert trouble.value.code == "workbook_leak"


# Trouble with the disk.


def code_of(action) -> str:
    with pytest.raises(UserError) as trouble:
        action()
    return trouble.value.code


def test_a_file_that_reads_back_differently_is_not_kept(protected, tmp_path, monkeypatch):
    def damaged(path, content):
        path.write_bytes(content[:-1] + b"\x01")

    monkeypatch.setattr(workbook_writer, "write_through", damaged)
    old = tmp_path / "summary.xlsx"
    old.write_bytes(b"older")
    assert code_of(lambda: write_workbook(protected, DETAILS, old)) == "workbook_readback"
    assert old.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [old]


def test_a_cell_that_is_not_as_planned_is_noticed(protected, tmp_path):
    path, plan = tmp_path / "summary.xlsx", plan_of(protected, DETAILS, untranslated)
    content = workbook_writer._built(plan)
    path.write_bytes(content)
    workbook_writer._require_same(path, content, plan)
    other = plan_of(summary(119), DETAILS, untranslated)
    assert code_of(lambda: workbook_writer._require_same(path, content, other)) == "workbook_readback"


def test_a_file_open_elsewhere_names_a_free_one(protected, tmp_path, monkeypatch):
    path = tmp_path / "summary.xlsx"
    path.write_bytes(b"open in a spreadsheet")
    (tmp_path / "summary (2).xlsx").write_bytes(b"also there")

    def refuse(self, target):
        raise PermissionError(errno.EACCES, "sharing violation")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileTrouble) as trouble:
        write_workbook(protected, DETAILS, path)
    assert trouble.value.code == "file_in_use"
    assert trouble.value.params == {"name": "summary.xlsx", "free": "summary (3).xlsx"}
    assert path.read_bytes() == b"open in a spreadsheet"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_full_disk_leaves_nothing(protected, tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(_whole_file.os, "fsync", full)
    assert code_of(lambda: write_workbook(protected, DETAILS, tmp_path / "a.xlsx")) == "workbook_disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_a_folder_and_a_wrong_ending_are_said_plainly(protected, tmp_path):
    folder = tmp_path / "folder.xlsx"
    folder.mkdir()
    assert code_of(lambda: write_workbook(protected, DETAILS, tmp_path / "no" / "a.xlsx")) == "folder_missing"
    assert code_of(lambda: write_workbook(protected, DETAILS, folder)) == "name_is_folder"
    assert code_of(lambda: write_workbook(protected, DETAILS, tmp_path / "a.csv")) == "workbook_suffix"
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_that_may_not_be_written_is_said_plainly(protected, tmp_path, monkeypatch):
    def denied(**_):
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(_whole_file.tempfile, "mkstemp", denied)
    monkeypatch.setattr(_whole_file.os, "access", lambda *_: False)
    assert code_of(lambda: write_workbook(protected, DETAILS, tmp_path / "a.xlsx")) == "folder_read_only"


# Small rules.


@given(st.lists(st.text(max_size=40)))
def test_distinct_texts_differ_whatever_their_case(given_texts):
    found = distinct(given_texts)
    assert len({text.casefold() for text in found}) == len(given_texts)


@given(st.lists(st.text(min_size=1, max_size=60), max_size=20))
def test_sheet_names_are_within_the_limits(titles):
    found = sheet_names(titles)
    assert len({name.casefold() for name in found}) == len(titles)
    for name in found:
        assert len(name) <= 31
        assert not re.search(r"[\[\]:*?/\\]", name)


@given(st.text())
def test_clean_texts_stay_as_they_are(text):
    with suppress(UnicodeEncodeError):
        clean(text).encode()
        assert clean(clean(text)) == clean(text)
