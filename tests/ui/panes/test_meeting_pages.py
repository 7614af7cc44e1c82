"""Charts for a meeting: what is on the paper is what is shown, whatever language; nothing else becomes a file."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from connector_app.application.area_files import owners
from connector_app.application.export_summary import Details
from connector_app.application.statement_words import SAID_AND_DONE
from connector_app.domain.errors import FileTrouble
from connector_app.formats.meeting_writer import write_meeting
from connector_app.formats.meeting_writer.pdf_text import lines_of
from connector_app.summary.policy import STANDARD
from connector_app.summary.protected import _SEAL, Protected, ProtectedTable, Unit, Withheld
from connector_app.summary.statements import Approved, Label, Number, Statement
from connector_app.text import untranslated
from connector_app.ui.panes.meeting_pages import HEIGHT, WIDTH, MeetingPages, meeting_pages
from connector_app.ui.speech import Speech, speech_in, window_speech
from connector_app.ui.theme import LIGHT
from tests.factory import TODAY
from tests.summary.made_facts import QUARTER
from tests.welsh import a_welsh_catalogue

pytestmark = pytest.mark.usefixtures("spoken")

DETAILS = Details(recipient="Townstal PCN", community="Riverside", contact="x", made_on=TODAY)
HIDDEN = Withheld.TOO_FEW


@pytest.fixture
def mirrored():
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    yield
    QLocale.setDefault(before)


def a_summary(rows, cells, *, name="what_matters"):
    table = ProtectedTable(
        name=name,
        title="Somewhere",
        row_title="Theme",
        rows=tuple(rows),
        columns=("North", "All neighbourhoods"),
        units=(Unit.PEOPLE, Unit.PEOPLE),
        cells=tuple((35, cell) for cell in cells),
    )
    return Protected(_SEAL, period=QUARTER, policy=STANDARD, people=60, tables=[table], left_out=[])


def pages(protected, speech=None):
    return meeting_pages(protected, DETAILS, speech or window_speech())


def values(protected):
    """Return what stands behind the bars, in the order of the rows."""
    return [line for line in lines_of(pages(protected)) if re.fullmatch(r"\d+|\[c\]", line)]


def page_of(protected, number=1, speech=None):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    MeetingPages(protected, DETAILS, speech or window_speech()).draw(painter, number)
    painter.end()
    return image


def filled(image, y):
    """Return where a line of a picture has the colour of bars."""
    return [x for x in range(WIDTH) if image.pixelColor(x, y).name() == LIGHT.accent.lower()]


def other_pdf(text):
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(900, 900, text)
    painter.end()
    return bytes(content.data())


def test_the_paper_holds_the_numbers_of_all_places_and_no_others(qapp):
    protected = a_summary(["Food", "Housing", "Any theme"], [20, HIDDEN, 45])
    assert values(protected) == ["20", "[c]", "45"]
    text = " ".join(lines_of(pages(protected)))
    assert "35" not in text
    for words in (
        "Townstal PCN",
        "Riverside",
        "2026",
        "[c] fewer than 8, or hidden",
        "Page 1 of 2",
        "Page 2 of 2",
    ):
        assert words in text, words


def test_the_owners_of_postcode_data_are_named_where_something_was_looked_up(qapp, tmp_path):
    protected, named = a_summary(["Food", "Any theme"], [20, 45]), replace(DETAILS, postcode_year=2025)
    words = owners(2025, untranslated)
    content = meeting_pages(protected, named, window_speech())
    assert words in " ".join(lines_of(content))
    assert words not in " ".join(lines_of(pages(protected)))
    path = tmp_path / "a.pdf"
    write_meeting(content, protected, named, path, untranslated, ["Mr Crown"])
    assert path.exists()


def test_a_withheld_number_looks_the_same_whatever_is_behind_it(qapp):
    pictures = [page_of(a_summary(["Food", "Any theme"], [why, 45])) for why in Withheld]
    assert all(picture == pictures[0] for picture in pictures)
    assert page_of(a_summary(["Food", "Any theme"], [10, 45])) != pictures[0]


def test_what_matters_most_stands_first_and_what_is_withheld_after_all_that_is_shown(qapp):
    labels = ["Food", "Housing", "Money", "Transport", "Any theme"]
    protected = a_summary(labels, [20, HIDDEN, 40, 20, 45])
    assert values(protected) == ["40", "20", "20", "[c]", "45"]
    lines = list(lines_of(pages(protected)))
    assert sorted(labels, key=lines.index) == ["Money", "Food", "Transport", "Housing", "Any theme"]
    ages = a_summary(["Under 16", "16-17", "All ages"], [20, 40, 45], name="people_by_age")
    assert values(ages) == ["20", "40", "45"]


def test_a_table_of_nothing_but_withheld_numbers_shows_none(qapp):
    assert values(a_summary(["Food", "Any theme"], [HIDDEN, HIDDEN])) == ["[c]", "[c]"]


def test_a_table_that_was_left_out_is_told_and_not_drawn(qapp):
    text = " ".join(lines_of(pages(a_summary(["Food"], [20]))))
    assert text.count("Not shown, to protect people.") == 4


def test_long_labels_wrap_and_too_many_rows_leave_the_one_of_all(qapp):
    long = "Getting about without a car in the evening and at weekends when no bus comes"
    lines = list(lines_of(pages(a_summary([long, "Any theme"], [20, 45]))))
    assert long not in lines
    assert long in " ".join(lines)
    many = a_summary([*(f"Theme {n}" for n in range(120)), "Any theme"], [*([20, HIDDEN] * 60), 45])
    assert values(many)[-1] == "45"
    assert "More rows are in the workbook." in list(lines_of(pages(many)))
    assert "[c]" not in values(many)


def test_bars_begin_on_the_right_where_one_reads_from_there(qapp, mirrored):
    protected = a_summary(["Food", "Any theme"], [20, 45])
    image = page_of(protected)
    assert [value for value in values(protected) if value != "2026"] == ["20", "45"]
    bar = filled(image, next(y for y in range(HEIGHT) if 100 < len(filled(image, y)) < WIDTH // 2))
    assert max(bar) < WIDTH * 0.6, "labels stand to the right of bars"
    assert min(bar) > WIDTH * 0.25, "the shorter bar does not reach as far as the longest"


def test_nothing_but_a_protected_summary_is_drawn_or_written(qapp, tmp_path):
    with pytest.raises(TypeError):
        pages([20])
    with pytest.raises(TypeError):
        write_meeting(b"", [20], DETAILS, tmp_path / "a.pdf", untranslated, ())


def test_a_sound_file_is_written_whole(qapp, tmp_path):
    protected, path = a_summary(["Food", "Any theme"], [20, 45]), tmp_path / "a.pdf"
    content = pages(protected)
    write_meeting(content, protected, DETAILS, path, untranslated, ["Zebedee Canary", "07700 900123"])
    assert list(lines_of(path.read_bytes())) == list(lines_of(content))
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_tells_the_day_it_was_made_and_no_hour_of_it(qapp, tmp_path):
    protected, path = a_summary(["Food"], [20]), tmp_path / "a.pdf"
    write_meeting(pages(protected), protected, DETAILS, path, untranslated, ())
    said = re.findall(rb"\(D:(\d+)", path.read_bytes())
    assert said
    assert set(said) == {f"{TODAY:%Y%m%d}000000".encode()}


@pytest.mark.parametrize("text", ["Zebedee Canary", "ZebedeeCanary", "yranaC eedebeZ", "07700 900123", "37", "7"])
def test_a_name_or_another_number_keeps_the_file_away(qapp, tmp_path, text):
    protected = a_summary(["Food", "Any theme"], [20, 45])
    content = other_pdf(f"20 people said {text}")
    with pytest.raises(FileTrouble) as told:
        write_meeting(content, protected, DETAILS, tmp_path / "a.pdf", untranslated, ["Zebedee Canary"])
    assert told.value.code == "charts_leak"
    assert list(tmp_path.iterdir()) == []


def test_a_label_that_names_somebody_in_the_communitys_own_words_keeps_it_away(qapp, tmp_path):
    protected = a_summary(["Zebedee's garden", "Any theme"], [20, 45])
    table = replace(protected.tables[0], own_words="rows")
    own = Protected(_SEAL, period=QUARTER, policy=STANDARD, people=60, tables=[table], left_out=[])
    with pytest.raises(FileTrouble):
        write_meeting(pages(own), own, DETAILS, tmp_path / "a.pdf", untranslated, ["Zebedee"])


@pytest.mark.parametrize("content", [b"", b"no PDF at all"])
def test_what_cannot_be_read_back_is_not_written(qapp, tmp_path, content):
    with pytest.raises(FileTrouble):
        write_meeting(
            content, a_summary(["Food", "Any theme"], [20, 45]), DETAILS, tmp_path / "a.pdf", untranslated, ()
        )
    assert list(tmp_path.iterdir()) == []


def stating(protected, *rows):
    page = Statement(
        name=SAID_AND_DONE.name,
        short=SAID_AND_DONE.short,
        title=SAID_AND_DONE.title,
        columns=SAID_AND_DONE.columns,
        rows=rows,
    )
    return protected.stating([page])


def a_row(words, people=20, told="Not yet"):
    blank = Label()
    return (
        Approved((words,)),
        blank,
        blank,
        Number(people),
        Label.of("Done"),
        blank,
        blank,
        blank,
        Label.of(told),
    )


def test_what_was_said_and_done_stands_on_the_second_page(qapp, tmp_path):
    protected = stating(a_summary(["Food"], [20]), a_row("No bus after 6"), a_row("The 9 is late", 35, "Yes"))
    content = pages(protected)
    text = " ".join(lines_of(content))
    for words in ("You said, we did", "No bus after 6", "about 20 people", "Done", "about 35 people"):
        assert words in text, words
    assert "Were people told back? Yes" in text
    write_meeting(content, protected, DETAILS, tmp_path / "a.pdf", untranslated, ["Zebedee"])
    assert (tmp_path / "a.pdf").exists()


def test_words_with_a_name_in_them_do_not_get_out_by_the_paper(qapp, tmp_path):
    protected = stating(a_summary(["Food"], [20]), a_row("Zebedee waits for the bus"))
    with pytest.raises(FileTrouble, match="charts_leak"):
        write_meeting(pages(protected), protected, DETAILS, tmp_path / "a.pdf", untranslated, ["Zebedee"])
    assert list(tmp_path.iterdir()) == []


def test_a_number_that_no_statement_shows_does_not_get_out_by_the_paper(qapp, tmp_path):
    shown = stating(a_summary(["Food"], [20]), a_row("No bus", 35))
    drawn = stating(a_summary(["Food"], [20]), a_row("No bus", 95))
    with pytest.raises(FileTrouble, match="charts_leak"):
        write_meeting(pages(drawn), shown, DETAILS, tmp_path / "a.pdf", untranslated, ())


def test_more_than_fits_is_left_to_the_workbook(qapp):
    rows = [
        a_row(f"What was heard for the time of number {letter} " * 4) for letter in "abcdefghijklmnopqrstuvwxyz"
    ]
    lines = list(lines_of(pages(stating(a_summary(["Food"], [20]), *rows))))
    assert "More rows are in the workbook." in lines
    assert not any("number z" in line for line in lines)


def test_the_pages_are_the_same_from_another_thread(qapp):
    protected = stating(a_summary(["Food"], [20]), a_row("No bus"))
    with ThreadPoolExecutor(1) as pool:
        drawn = pool.submit(pages, protected).result()
    assert list(lines_of(drawn)) == list(lines_of(pages(protected)))


def test_the_pages_speak_the_language_they_were_asked_for_whatever_the_window_speaks(qapp, tmp_path):
    welsh = speech_in(a_welsh_catalogue(tmp_path), "cy")
    protected = stating(a_summary(["Food", "Any theme"], [20, 45]), a_row("No bus"))
    text = " ".join(lines_of(pages(protected, welsh)))
    for words in (
        "Beth glywsom ni, i Townstal PCN",
        "tua 60 o bobl",
        "Bwyd",
        "Gorffennaf",
        "Tudalen 2 o 2",
    ):
        assert words in text, words
    assert "about 60 people" not in text
    assert "about 60 people" in " ".join(lines_of(pages(protected)))
    write_meeting(pages(protected, welsh), protected, DETAILS, tmp_path / "a.pdf", welsh.translate, ["Zebedee"])


def test_a_language_read_from_the_right_is_drawn_from_there_in_a_window_that_is_not(qapp):
    protected = a_summary(["Food", "Any theme"], [20, 45])
    arabic = Speech(window_speech().translate, QLocale("ar"))
    bars = page_of(protected, speech=arabic)
    row = next(y for y in range(HEIGHT) if 100 < len(filled(bars, y)) < WIDTH // 2)
    assert max(filled(bars, row)) < WIDTH * 0.6
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
