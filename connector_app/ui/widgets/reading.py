"""A text to read with headings, pictures and links inside it; nothing comes from outside its folder."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QTextBrowser, QWidget

from connector_app.ui.theme import SPACE_3, SPACE_4, tokens_of

#: No line of a text is longer than this many letters; tables take what they need.
_LINE = 96
_IMAGE = QTextDocument.ResourceType.ImageResource.value


class Reading(QTextBrowser):
    """Shows Markdown or HTML of ours; `followed` gives the address of a link, which nobody else follows."""

    followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the text."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # pictures keep their width
        self._pictures: Path | None = None
        self._markdown = self._html = ""
        self._shown_width = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._show_again)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def show_markdown(self, text: str, pictures: Path) -> None:
        """Show a text from its beginning; its pictures are files of the folder `pictures` and nowhere else."""
        self._markdown, self._html, self._pictures = text, "", pictures
        self._show()
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def show_html(self, text: str) -> None:
        """Show a text of ours without pictures."""
        self._markdown, self._html, self._pictures = "", text, None
        self._show()

    def open_print_dialog(self) -> QPrintDialog:
        """Let a printer be chosen over the window, and print the text in dark letters when it was."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Connector")
        dialog = QPrintDialog(printer, self.window())
        dialog.accepted.connect(lambda: self.on_paper().print_(printer))
        QDialog.open(dialog)  # its own one wants a slot by name
        return dialog

    def on_paper(self) -> QTextDocument:
        """Return the text as it is printed, in the colours of paper whatever the screen has."""
        document = QTextDocument()
        document.setDefaultStyleSheet("body, td, h1, h2, h3, p, li, a, code { color: black; }")
        document.setHtml(self._html) if self._html else document.setMarkdown(self._markdown)
        return document

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the folder, no wider than there is room; refuse everything else."""
        path = self._picture(QUrl(name).toString())
        if kind != _IMAGE or path is None:
            return None
        image = QImage(str(path))
        room = self._room()
        if not image.isNull() and image.width() > room:
            ratio = self.devicePixelRatioF()
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to another width."""
        super().resizeEvent(event)
        self._wrap()
        if self._pictures is not None and self._room() != self._shown_width:
            self._again.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and sizes of another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._again.start()

    def _picture(self, name: str) -> Path | None:
        if self._pictures is None or "/" in name or "\\" in name or not name.endswith(".png"):
            return None
        path = self._pictures / name
        return path if path.is_file() else None

    def _wrap(self) -> None:
        """Leave room behind the lines of a text, so that they do not get too long."""
        least = _LINE * self.fontMetrics().averageCharWidth() + self.verticalScrollBar().sizeHint().width()
        spare = max(0, self.width() - least) if self._pictures is not None else 0
        margins = QMargins(spare, 0, 0, 0) if self.isRightToLeft() else QMargins(0, 0, spare, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)

    def _room(self) -> int:
        return max(120, self.viewport().width() - 2 * SPACE_4)

    def _show_again(self) -> None:
        bar = self.verticalScrollBar()
        where = bar.value() / max(1, bar.maximum())
        self._show()
        bar.setValue(round(where * bar.maximum()))

    def _show(self) -> None:
        self._wrap()
        self._shown_width = self._room()
        tokens = tokens_of(QApplication.palette())
        document = self.document()
        document.setDocumentMargin(SPACE_3)
        document.setDefaultStyleSheet(
            f"a {{ color: {tokens.accent}; }} code {{ background: {tokens.shade}; color: {tokens.text}; }} "
            f"td.keys {{ color: {tokens.text}; background: {tokens.shade}; white-space: nowrap; }}"
        )
        if self._html:
            self.setHtml(self._html)
        elif self._markdown:
            # By way of HTML, which the style sheet reaches; Markdown alone takes no colours.
            between = QTextDocument()
            between.setMarkdown(self._markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            self.setHtml(between.toHtml().replace("color:#0000ff;", ""))
