"""A network as it is shown: spots with a name and a form, links between them, and how both are painted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import combinations
from math import dist, inf, log2

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.theme import Tokens
from connector_app.ui.widgets.label_places import Box, Line, beside, place_labels

#: The radius of a mark in relation to the height of a letter, and the longest name in average letters.
_RADIUS, _LONGEST = 0.55, 16
_THINNEST, _THICKEST = 1.3, 4.2
_LIT_MORE, _RING = 1.0, 2.6
#: Between a link and the marks it goes from and to; of a lit one, over their rings, and round it.
_GAP, _LIT_GAP, _AROUND = 3, 1, 1.5
# Marks stay apart by a tenth of the least distance, however small the picture gets.
_CLOSEST = 0.45
_MIDDLE = Qt.TextElideMode.ElideMiddle
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)


class Form(Enum):
    """What a spot looks like: round for a person, square for a group, standing on a corner for the commons."""

    ROUND = auto()
    SQUARE = auto()
    DIAMOND = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """One of the network: `x` and `y` run from 0 to 1; a `whole` one is filled, any other is a ring.

    `name` is somebody's words, `short` is what there is room for where things are dense, `about` is ours.
    """

    key: int
    name: str
    x: float
    y: float
    form: Form = Form.ROUND
    whole: bool = True
    short: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """What connects two spots: an arrow to `other`, one back to `one` if `back`; the more `times`, the thicker."""

    one: int
    other: int
    times: int = 1
    back: bool = False


@dataclass(frozen=True)
class Network:
    """Spots and the links between them."""

    spots: Sequence[Spot] = ()
    links: Sequence[Link] = ()
    by_key: dict[int, Spot] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find spots by their keys from now on."""
        object.__setattr__(self, "by_key", {spot.key: spot for spot in self.spots})


def nameless(network: Network) -> Network:
    """Return a network that names nobody: its marks and links only."""
    return Network([replace(spot, name="", short="") for spot in network.spots], network.links)


@dataclass(frozen=True, slots=True)
class Label:
    """A name with its place; without one it is only shown when its spot is lit."""

    text: str
    box: QRectF | None


class Arrangement:
    """A network at one size: where its marks and names are, in the letters of a font."""

    def __init__(
        self, network: Network, places: dict[int, QPointF], room: QRectF, font: QFont, *, mirrored: bool
    ) -> None:
        """`places` are the middles of the marks; names stand inside `room`."""
        self.network = network
        self.places = places
        self.font = font
        self.room = room
        self.mirrored = mirrored
        metrics = QFontMetricsF(font)
        self.radius = min(radius_for(font), _least_distance(list(places.values())) * _CLOSEST)
        longest = _LONGEST * metrics.averageCharWidth()
        texts = [_texts(spot, metrics, longest) for spot in network.spots]
        sizes = [[(metrics.horizontalAdvance(text) + 4, metrics.height()) for text in each] for each in texts]
        marks = [(places[spot.key].x(), places[spot.key].y()) for spot in network.spots]
        box = (room.left(), room.top(), room.right(), room.bottom())
        lines = [_line(places[link.one], places[link.other]) for link in network.links]
        found = place_labels(marks, self.radius, sizes, box, lines, mirrored=mirrored)
        self.labels = {
            spot.key: Label(each[0], None) if place is None else Label(each[place[0]], _rect(place[1]))
            for spot, each, place in zip(network.spots, texts, found, strict=True)
        }

    def label_box(self, key: int) -> QRectF:
        """Return where a name is when it is shown whether there is room or not."""
        label = self.labels[key]
        if label.box is not None:
            return label.box
        metrics = QFontMetricsF(self.font)
        size = (metrics.horizontalAdvance(label.text) + 4, metrics.height())
        at = self.places[key]
        box: Box = beside((at.x(), at.y()), self.radius, size, (-1 if self.mirrored else 1, 0))
        left = min(max(box[0], self.room.left()), max(self.room.left(), self.room.right() - size[0]))
        return QRectF(left, box[1], *size)


def _rect(box: Box) -> QRectF:
    return QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3]))


def _least_distance(points: Sequence[QPointF]) -> float:
    """Return how far the closest two are apart, endless for one alone."""
    pairs = combinations([(point.x(), point.y()) for point in points], 2)
    return min((dist(one, other) for one, other in pairs), default=inf)


def _line(start: QPointF, end: QPointF) -> Line:
    return start.x(), start.y(), end.x(), end.y()


def radius_for(font: QFont) -> float:
    """Return the radius of a mark beside letters of a font."""
    return QFontMetricsF(font).height() * _RADIUS


def scaled_into(network: Network, room: QRectF) -> dict[int, QPointF]:
    """Return the middle of each mark when the network fills a room."""
    return {
        spot.key: QPointF(room.left() + spot.x * room.width(), room.top() + spot.y * room.height())
        for spot in network.spots
    }


def paint_network(
    painter: QPainter,
    shown: Arrangement,
    tokens: Tokens,
    lit: Collection[int] = (),
    centre: int | None = None,
) -> None:
    """Paint links, marks and names. Where some are `lit`, their links stand out and all others step back.

    The links of one alone are all it has, those of several are the ones among them.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(shown.font)
    theirs = _links_of(shown.network, lit)
    for link in shown.network.links:
        if link not in theirs:
            _paint_link(painter, shown, link, QColor(tokens.edge if lit else tokens.muted))
    for spot in shown.network.spots:
        paint_mark(painter, shown.places[spot.key], shown.radius, spot.form, tokens, whole=spot.whole)
    rings = [(key, tokens.accent) for key in lit]
    for key, colour in ([(centre, tokens.text)] if centre is not None else []) + rings:
        if key in shown.places:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), 2))
            reach = shown.radius + _RING + 1
            painter.drawEllipse(shown.places[key], reach, reach)
    for link in theirs:
        _paint_lit_link(painter, shown, link, tokens)
    near = {side for link in theirs for side in (link.one, link.other)} | set(lit)
    _paint_names(painter, shown, tokens, near if lit else set(shown.network.by_key), set(lit))


def _links_of(network: Network, lit: Collection[int]) -> list[Link]:
    """Return the links of one spot, or those among several."""
    if len(lit) == 1:
        return [link for link in network.links if link.one in lit or link.other in lit]
    return [link for link in network.links if link.one in lit and link.other in lit]


def paint_mark(painter: QPainter, at: QPointF, radius: float, form: Form, tokens: Tokens, *, whole: bool) -> None:
    """Paint the mark of a spot: filled for both ways, a ring for one way so far."""
    inner = radius - (0 if whole else _RING / 2)
    painter.setBrush(QColor(tokens.accent if whole else tokens.surface))
    painter.setPen(Qt.PenStyle.NoPen if whole else QPen(QColor(tokens.warm), _RING))
    if form is Form.ROUND:
        painter.drawEllipse(at, inner, inner)
    elif form is Form.SQUARE:
        side = inner * 0.9
        painter.drawRoundedRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side), 3, 3)
    else:
        x, y = at.x(), at.y()
        corners = ((x, y - inner), (x + inner, y), (x, y + inner), (x - inner, y))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_link(painter: QPainter, shown: Arrangement, link: Link, colour: QColor) -> None:
    """Paint a line from edge to edge of two marks, with a head where help arrives.

    Below marks that nearly touch there is only the line: it shows between them that they are linked.
    """
    start, end = shown.places[link.one], shown.places[link.other]
    thick, head = _breadths(link)
    line = QLineF(start, end)
    away = shown.radius + _GAP
    if line.length() <= 2 * away:
        painter.setPen(QPen(colour, thick))
        painter.drawLine(line)
        return
    _paint_arrow(painter, _cut(line, away), link, colour, thick, head)


def _paint_lit_link(painter: QPainter, shown: Arrangement, link: Link, tokens: Tokens) -> None:
    """Paint a link over marks and rings, with a ground around it; between close marks it reaches over both."""
    line = QLineF(shown.places[link.one], shown.places[link.other])
    thick, head = _breadths(link, _LIT_MORE)
    least = head * (2 if link.back else 1) + thick
    away = min(shown.radius + _LIT_GAP, max(0.0, (line.length() - least) / 2))
    if not line.length():
        return
    line = _cut(line, away)
    _paint_arrow(painter, line, link, QColor(tokens.surface), thick, head, _AROUND)
    _paint_arrow(painter, line, link, QColor(tokens.accent), thick, head)


def _breadths(link: Link, more: float = 0.0) -> tuple[float, float]:
    """Return how broad a link's line is and how long its head."""
    thick = min(_THICKEST, _THINNEST + 0.7 * log2(max(1, link.times))) + more
    return thick, 5 + 1.8 * thick


def _cut(line: QLineF, away: float) -> QLineF:
    """Return a line that begins and ends so far inside."""
    step = QPointF(line.dx(), line.dy()) / line.length()
    return QLineF(line.p1() + step * away, line.p2() - step * away)


def _paint_arrow(
    painter: QPainter, line: QLineF, link: Link, colour: QColor, thick: float, head: float, around: float = 0.0
) -> None:
    """Paint a line with its heads, `around` broader on each side."""
    step = QPointF(line.dx(), line.dy()) / line.length()
    first, last = line.p1(), line.p2()
    painter.setPen(QPen(colour, thick + 2 * around, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(first + step * (head - 1 if link.back else 0), last - step * (head - 1)))
    painter.setPen(QPen(colour, 2 * around) if around else Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    _paint_head(painter, last, step, head)
    if link.back:
        _paint_head(painter, first, -step, head)


def _paint_head(painter: QPainter, tip: QPointF, step: QPointF, long: float) -> None:
    across = QPointF(-step.y(), step.x()) * (long * 0.42)
    base = tip - step * long
    painter.drawPolygon(QPolygonF([tip, base + across, base - across]))


def _paint_names(
    painter: QPainter, shown: Arrangement, tokens: Tokens, strong: Collection[int], lit: Collection[int]
) -> None:
    """Paint names on a ground that lets lines stay behind; last those that matter, over everything."""
    ground = QColor(tokens.surface)
    ground.setAlphaF(0.82)
    for key, label in sorted(shown.labels.items(), key=lambda found: found[0] in lit):
        if label.box is None and key not in lit:
            continue
        box = shown.label_box(key)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface) if key in lit else ground)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(tokens.text if key in strong else tokens.muted))
        painter.drawText(box, _CENTRED, label.text)


def _texts(spot: Spot, metrics: QFontMetricsF, longest: float) -> list[str]:
    """Return what may be written beside a spot, the better first; covered at the doorstep."""
    names = dict.fromkeys(filter(None, (spot.name, spot.short)))
    seen = dict.fromkeys(veil.shown(name, personal=True) for name in names)
    # Of a name with what tells it from another of that name the end is seen too: the beginning is the same.
    modes = {name: _MIDDLE if name.endswith(")") else Qt.TextElideMode.ElideRight for name in seen}
    return [isolated(metrics.elidedText(name, mode, longest)) for name, mode in modes.items()] or [""]
