"""What can be drawn in any size, on a screen or on paper; and how it becomes a picture that leaves the program.

A picture that leaves is drawn in the light colours, whatever the screen shows, with its title above and its note
in small letters below. Lengths are in device independent pixels, 96 to the inch, on whatever it is drawn.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTransform,
)

from connector_app.ui.theme import LIGHT, SPACE_2, SPACE_3, SPACE_4, Tokens

_DOTS_PER_INCH, _POINTS_PER_INCH, _INCHES_PER_METRE = 96, 72, 39.3701
#: How many dots of an image stand for one pixel, so that it stays sharp where it is pasted.
_SHARPNESS = 2
#: The title and the note in relation to the body text.
_TITLE, _NOTE = 20 / 15, 12 / 15
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
_ENDLESS = 100_000


class Drawing(Protocol):
    """Something that draws itself: a chart, a picture of exchanges."""

    @property
    def title(self) -> str:
        """Return what it shows, in a few words; they stand above the picture when it leaves."""

    @property
    def note(self) -> str:
        """Return what whoever finds the picture should know, for small letters below it; may be empty."""

    @property
    def file_name(self) -> str:
        """Return what its file is called at first, without a suffix; it must name nobody."""

    def preferred_size(self, font: QFont) -> QSizeF:
        """Return the size in which it is best read in letters of a font."""

    def draw(self, painter: QPainter, box: QRectF, tokens: Tokens, font: QFont) -> None:
        """Draw it inside a box; the painter's layout direction says from which side it is read."""


class Format(StrEnum):
    """Files that a drawing can become, by their suffix."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


def pixel_font(font: QFont, scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return a font whose size is in pixels: letters as large in relation to lines on whatever device."""
    sized = QFont(font)
    sized.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * scale)))
    sized.setBold(bold or font.bold())
    return sized


def image_of(drawing: Drawing) -> QImage:
    """Return a drawing as an image with its title and note, in twice the size of the screen."""
    sheet = _Sheet(drawing)
    size = (sheet.size * _SHARPNESS).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    per_metre = round(_DOTS_PER_INCH * _SHARPNESS * _INCHES_PER_METRE)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.scale(_SHARPNESS, _SHARPNESS)
    sheet.draw(painter)
    painter.end()
    return image


def picture_of(drawing: Drawing, form: Format) -> Callable[[], bytes]:
    """Draw a picture with its title and note now; what is returned makes the file's content, on any thread."""
    if form is Format.PNG:
        return partial(_png, image_of(drawing))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if form is Format.SVG:
        _write_svg(drawing, buffer)
    else:
        _write_pdf(drawing, buffer)
    buffer.close()
    return lambda: bytes(content.data())


def draw_on_page(drawing: Drawing, device: QPagedPaintDevice) -> None:
    """Draw on a page of paper, as large as fits and not larger than half again its size on the screen."""
    sheet = _Sheet(drawing)
    resolution = device.logicalDpiX()
    page = device.pageLayout().paintRectPixels(resolution)
    largest = min(page.width() / sheet.size.width(), page.height() / sheet.size.height())
    scale = min(largest, 1.5 * resolution / _DOTS_PER_INCH)
    painter = QPainter(device)
    beside = (page.width() - sheet.size.width() * scale) / 2
    painter.setTransform(QTransform(scale, 0, 0, scale, beside, 0))
    sheet.draw(painter)
    painter.end()


class _Sheet:
    """A drawing with its title above and its note below, on the colour of paper."""

    def __init__(self, drawing: Drawing) -> None:
        app_font = QGuiApplication.font()
        self._drawing = drawing
        self._font = pixel_font(app_font)
        self._title_font = pixel_font(app_font, _TITLE, bold=True)
        self._note_font = pixel_font(app_font, _NOTE)
        inner = drawing.preferred_size(self._font)
        title = _height(drawing.title, self._title_font, inner.width())
        note = _height(drawing.note, self._note_font, inner.width())
        self._title = QRectF(SPACE_4, SPACE_4, inner.width(), title)
        below = self._title.bottom() + (SPACE_3 if title else 0)
        self._inner = QRectF(SPACE_4, below, inner.width(), inner.height())
        self._note = QRectF(SPACE_4, self._inner.bottom() + (SPACE_2 if note else 0), inner.width(), note)
        self.size = QSizeF(inner.width() + 2 * SPACE_4, self._note.bottom() + SPACE_4)

    def draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.surface))
        painter.setFont(self._title_font)
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(self._title, _WRAPPED, self._drawing.title)
        painter.setFont(self._note_font)
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(self._note, _WRAPPED, self._drawing.note)
        painter.save()
        self._drawing.draw(painter, self._inner, LIGHT, self._font)
        painter.restore()


def _height(text: str, font: QFont, width: float) -> float:
    if not text:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, _ENDLESS), _WRAPPED, text).height()


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # A type of image is named in bytes; the stubs of Qt want a text.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


def _write_svg(drawing: Drawing, buffer: QBuffer) -> None:
    from PySide6.QtSvg import QSvgGenerator  # few ever need it, and it takes a while to come

    sheet = _Sheet(drawing)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_PER_INCH)
    generator.setSize(sheet.size.toSize())
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setTitle(drawing.title)
    generator.setDescription(drawing.note)
    painter = QPainter(generator)
    sheet.draw(painter)
    painter.end()


def _write_pdf(drawing: Drawing, buffer: QBuffer) -> None:
    """Write one page that is as large as the picture."""
    sheet = _Sheet(drawing)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(drawing.title)
    points = sheet.size * (_POINTS_PER_INCH / _DOTS_PER_INCH)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    sheet.draw(painter)
    painter.end()
