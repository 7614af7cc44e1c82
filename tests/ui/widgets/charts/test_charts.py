"""What all charts keep to: marks that fit and do not overlap, told apart without colour, mirrored, in any size."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from connector_app.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT
from connector_app.ui.widgets.charts.bars import Bar, BarChart
from connector_app.ui.widgets.charts.canvas import Canvas, Fill, Part
from connector_app.ui.widgets.charts.chart import Table, legend_boxes
from connector_app.ui.widgets.charts.columns import Column, ColumnChart, round_above
from connector_app.ui.widgets.charts.diverging import Balance, DivergingChart, Panel
from connector_app.ui.widgets.charts.strips import Strip, StripChart
from connector_app.ui.widgets.drawing import pixel_font

NO_TABLE = Table((), ())
PARTS = (Part("Concern", "warm"), Part("Idea", "accent", Fill.HATCHED), Part("Thanks", "accent", Fill.DOTTED))


def columns(*counts):
    made = tuple(Column(f"M{at}", count, count + 1, f"M{at}: {count}") for at, count in enumerate(counts))
    return ColumnChart(
        title="Over time", said="", table=NO_TABLE, columns=made, counted="Talks", beside="People", growing="Open"
    )


def bars(*rows, shares=False):
    made = tuple(Bar(f"Row {at}", counts, f"Row {at}: {counts}") for at, counts in enumerate(rows))
    return BarChart(title="Bars", said="", table=NO_TABLE, parts=PARTS, bars=made, shares=shares)


def strips(*cells):
    made = tuple(Strip(f"Strip {at}", each, "", f"Strip {at}") for at, each in enumerate(cells))
    return StripChart(
        title="Strips", said="", table=NO_TABLE, parts=PARTS, strips=made, oldest="Longer ago", latest="Lately"
    )


def diverging(*rows):
    panels = tuple(Panel(name, tuple(Balance(*row, f"{row}") for row in rows)) for name in ("One", "Two", "Three"))
    labels = tuple(f"M{at}" for at in range(len(rows)))
    return DivergingChart(title="Both ways", said="", table=NO_TABLE, parts=PARTS, labels=labels, panels=panels)


CHARTS = {
    "columns": columns(3, 0, 12),
    "bars": bars((3, 2, 1), (0, 0, 0), (9, 0, 1)),
    "shares": bars((3, 2, 1), (0, 0, 0), shares=True),
    "strips": strips((0, None, 2), (None, None, None), (1, 1, 1)),
    "diverging": diverging((1, 2, 3), (0, 0, 0), (5, 0, 1)),
}
EMPTY = {
    "columns": columns(),
    "bars": bars((0, 0, 0)),
    "strips": strips((None, None)),
    "diverging": diverging((0, 0, 0)),
}


def painted(chart, *, width=600, tokens=LIGHT, mirrored=False):
    """Return a chart on paper with a border that it must not touch."""
    font = pixel_font(QFont())
    box = QRectF(20, 20, width, chart.height_for(width, font))
    image = QImage(round(box.width()) + 40, round(box.height()) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.surface))
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    chart.draw(painter, box, tokens, font)
    painter.end()
    return image, box


def edge_is_clean(image, box, tokens):
    surface = QColor(tokens.surface)
    rows, every = range(0, image.height(), 3), range(0, image.width(), 3)
    beside = (image.pixelColor(x, y) for y in rows for x in (2, 8, image.width() - 9, image.width() - 3))
    above = (image.pixelColor(x, y) for x in every for y in (2, 8, image.height() - 9, image.height() - 3))
    return all(colour == surface for colour in (*beside, *above))


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [260, 600])
def test_a_chart_stays_inside_its_box(qapp, name, width):
    for mirrored in (False, True):
        image, box = painted(CHARTS[name], width=width, mirrored=mirrored)
        assert edge_is_clean(image, box, LIGHT)


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [260, 600])
def test_marks_lie_inside_the_box_and_beside_each_other(qapp, name, width):
    chart, font = CHARTS[name], pixel_font(QFont())
    box = QRectF(7, 9, width, chart.height_for(width, font))
    marks = chart.marks(box, font)
    assert len(marks) >= 2
    assert all(mark.said for mark in marks)
    for mark in marks:
        assert box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(mark.box)
    for one, other in combinations(marks, 2):
        assert not one.box.adjusted(0.1, 0.1, -0.1, -0.1).intersects(other.box.adjusted(0.1, 0.1, -0.1, -0.1))


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
def test_every_scheme_is_painted_in_its_own_colours(qapp, name, tokens):
    image, _ = painted(CHARTS[name], tokens=tokens)
    colours = {image.pixelColor(x, y).name() for x in range(0, 640, 2) for y in range(0, image.height(), 2)}
    assert QColor(tokens.surface).name() in colours
    assert QColor(tokens.accent).name() in colours


@pytest.mark.parametrize("name", EMPTY)
def test_a_chart_of_nothing_says_so_and_can_be_painted(qapp, name):
    assert EMPTY[name].is_empty
    assert not CHARTS[name].is_empty
    painted(EMPTY[name])


def test_a_mirrored_chart_has_its_bars_at_the_other_side(qapp):
    """The one long part of the first bar is nearer to where reading begins."""
    chart, warm = bars((1, 0, 8)), QColor(LIGHT.warm)
    found = {}
    for mirrored in (False, True):
        image, box = painted(chart, mirrored=mirrored)
        row = round(chart.marks(box, pixel_font(QFont()))[0].box.center().y() - 8)
        found[mirrored] = [x for x in range(image.width()) if image.pixelColor(x, row) == warm]
    assert max(found[False]) < 320 < min(found[True])


def test_fills_of_one_colour_differ_in_black_and_white(qapp):
    pictures = []
    for fill in (Fill.SOLID, Fill.HATCHED, Fill.DOTTED, Fill.PLAIN):
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        Canvas(painter, QRectF(0, 0, 60, 40), LIGHT, pixel_font(QFont())).area(
            QRectF(10, 10, 40, 20), Part("", "accent", fill)
        )
        painter.end()
        inside = [image.pixelColor(x, y).lightness() for x in range(12, 48) for y in range(12, 28)]
        pictures.append(sum(inside) / len(inside))
        assert image.pixelColor(5, 5) == QColor(LIGHT.surface)
        assert image.pixelColor(55, 35) == QColor(LIGHT.surface)
    assert all(abs(one - other) > 10 for one, other in combinations(pictures, 2))


@given(st.integers(0, 3_000_000))
def test_the_scale_is_round_and_not_too_high(count):
    top = round_above(count)
    assert top >= count
    assert top <= max(4, 2.5 * count)
    assert int(str(top).rstrip("0")) in (1, 2, 4, 8)


def test_legends_wrap_where_there_is_no_room(qapp):
    font = pixel_font(QFont())
    wide = legend_boxes(PARTS, QRectF(0, 0, 900, 0), font)
    narrow = legend_boxes(PARTS, QRectF(0, 0, 100, 0), font)
    assert len({box.top() for box in wide}) == 1
    assert len({box.top() for box in narrow}) == 3
    assert all(box.right() <= 100 for box in narrow)


@pytest.mark.parametrize(("width", "shown"), [(600, "Nov Dec Jan Feb"), (110, "Dec Feb")])
def test_each_year_stands_once_below_its_first_label(qapp, monkeypatch, width, shown):
    months = (("Nov", "2025"), ("Dec", "2025"), ("Jan", "2026"), ("Feb", "2026"))
    made = tuple(Column(month, 5, 4, month, year=year) for month, year in months)
    chart = ColumnChart(
        title="Over time", said="", table=NO_TABLE, columns=made, counted="", beside="", growing=""
    )
    written = []
    monkeypatch.setattr(Canvas, "words", lambda _canvas, box, text, **_how: written.append((text, box.center())))
    font = pixel_font(QFont())
    picture = QImage(width, int(chart.height_for(width, font)), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    chart.paint(Canvas(painter, QRectF(0, 0, width, picture.height()), LIGHT, font))
    painter.end()
    places = dict(written)
    labels = [text for text, _ in written if text in dict(months)]
    assert labels == shown.split()
    assert [text for text, _ in written if text.startswith("20")] == ["2025", "2026"]
    first = next(label for label in labels if dict(months)[label] == "2026")
    assert places["2026"].x() == places[first].x()
    assert places[first].y() < places["2026"].y() < picture.height()
