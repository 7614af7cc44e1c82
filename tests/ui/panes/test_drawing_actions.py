"""How a picture leaves: what each way makes, what it is called, and when none of them is open."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFileDialog

from connector_app.formats.picture_writer import write_picture
from connector_app.ui import veil
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.drawing_actions import DrawingActions
from connector_app.ui.theme import LIGHT
from connector_app.ui.widgets.drawing import Format, picture_of


class Square:
    """A drawing of one square in the colour of accents."""

    title = "A square"
    note = "Drawn by hand."
    file_name = "square"

    def preferred_size(self, _font):
        return QSizeF(200, 100)

    def draw(self, painter, box, tokens, _font):
        self.mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(box.left(), box.top(), 100, 100), QColor(tokens.accent))


class Written:
    """File formats that write pictures for certain."""

    write_picture = staticmethod(write_picture)


@pytest.fixture
def context(context):
    return replace(context, desk=replace(context.desk, files=Written()))


@pytest.fixture
def actions(qtbot, context):
    made = DrawingActions(context, Square)
    qtbot.addWidget(made)
    yield made
    veil.draw(on=False)


@pytest.mark.parametrize("form", Format)
def test_each_format_holds_the_drawing_with_title_and_note(qapp, themed, form):
    content = picture_of(Square(), form)()
    if form is Format.PNG:
        image = QImage.fromData(content)
        accents = sum(
            image.pixelColor(x, y) == QColor(LIGHT.accent)
            for x in range(0, image.width(), 4)
            for y in range(0, image.height(), 4)
        )
        assert accents == 50 * 50
        assert image.height() > 2 * (100 + 2 * QFontMetrics(qapp.font()).height())
    elif form is Format.SVG:
        assert QSvgRenderer(QByteArray(content)).isValid()
        assert b"A square" in content
        assert b"Drawn by hand." in content
    else:
        assert content.startswith(b"%PDF")
        assert content.count(b"/Type /Page\n") == 1


@pytest.mark.parametrize(
    ("chosen", "written", "begins"),
    [
        ("a.png", "a.png", b"\x89PNG"),
        ("a.SVG", "a.SVG", b"<?xml"),
        ("a.pdf", "a.pdf", b"%PDF"),
        ("12.2026", "12.2026.png", b"\x89PNG"),
    ],
)
def test_the_suffix_says_the_format(context, actions, said, tmp_path, chosen, written, begins):
    folder = tmp_path / "pictures"
    folder.mkdir()
    actions.write(Square(), folder / chosen)
    assert context.tasks.wait_idle()
    assert [path.name for path in folder.iterdir()] == [written]
    assert (folder / written).read_bytes().startswith(begins)
    assert written in said[-1].text
    assert said[-1].action_text


def test_what_cannot_be_written_is_told(context, actions, said, tmp_path):
    actions.write(Square(), tmp_path / "nowhere" / "a.png")
    assert context.tasks.wait_idle()
    assert said[-1].warn
    assert "nowhere" in said[-1].text


def test_saving_asks_where_without_blocking(qtbot, actions):
    actions.save.click()
    dialog = actions.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.defaultSuffix() == "png"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "svg"
    assert [Path(file).name for file in dialog.selectedFiles()] == ["square.svg"]
    dialog.close()


def test_a_copy_is_an_image(actions, said):
    actions.copy.click()
    assert QGuiApplication.clipboard().image().width() > 400
    assert said[-1].text == "The picture was copied."
    QGuiApplication.clipboard().clear()


def test_a_print_fits_on_its_page(actions, said, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    actions.print_on(Square(), printer)
    assert (tmp_path / "page.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert said[-1].text == f"Saved: {isolated('page.pdf')}. It is not encrypted."


def test_printing_asks_which_printer_without_blocking(actions):
    actions.print.click()
    dialog = actions.findChild(QDialog)
    assert dialog.isVisible()
    dialog.close()


def test_nothing_leaves_at_the_doorstep(context, actions, said, tmp_path):
    veil.draw(on=True)
    assert not any(button.isEnabled() for button in actions.buttons)
    assert "doorstep" in actions.save.accessibleDescription()
    actions.write(Square(), tmp_path / "a.png")
    assert context.tasks.wait_idle()
    assert not (tmp_path / "a.png").exists()
    veil.draw(on=False)
    assert all(button.isEnabled() for button in actions.buttons)
    assert actions.save.accessibleDescription() == ""


def test_nothing_can_be_done_with_no_drawing(qtbot, context):
    actions = DrawingActions(context, lambda: None)
    qtbot.addWidget(actions)
    assert not any(button.isEnabled() for button in actions.buttons)
