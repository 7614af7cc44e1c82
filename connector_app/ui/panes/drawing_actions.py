"""How a picture leaves: copied, saved to a file, or printed; in light colours, and never at the doorstep."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QSizePolicy, QWidget

from connector_app.ui import veil
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated
from connector_app.ui.panes.summary_export import open_folder
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.drawing import Drawing, Format, draw_on_page, image_of, picture_of
from connector_app.ui.widgets.flow_layout import FlowLayout


class DrawingActions(veil.Veiled, QWidget):
    """Buttons that copy, save and print what `drawing` returns; they rest while that is nothing.

    Who shows another drawing, or none, calls `refresh`.
    """

    def __init__(
        self, context: Context, drawing: Callable[[], Drawing | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._drawing = drawing
        self.copy = secondary_button(self.tr("Copy"))
        self.save = secondary_button(self.tr("Save as picture…"))
        self.print = secondary_button(self.tr("Print…"))
        self.copy.setAccessibleName(self.tr("Copy the picture"))
        self.print.setAccessibleName(self.tr("Print the picture…"))
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        flow = FlowLayout(self)
        for button in self.buttons:
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.refresh()

    @property
    def buttons(self) -> list[QWidget]:
        """Return the buttons in their order."""
        return [self.copy, self.save, self.print]

    def refresh(self) -> None:
        """Offer what can be done with what is drawn now."""
        covered = veil.is_drawn()
        can = not covered and self._drawing() is not None
        why = self.tr("Not in doorstep mode: a picture holds what is covered now.") if covered else ""
        for button in (self.copy, self.save, self.print):
            button.setEnabled(can)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    def veil_changed(self) -> None:
        """Let nothing leave while words are covered."""
        super().veil_changed()
        self.refresh()

    def write(self, drawing: Drawing, path: Path) -> None:
        """Write a drawing to a file of the kind that its suffix names, a PNG when it names none."""
        if veil.is_drawn():
            return self._context.messages.say(self.tr("Nothing was saved: doorstep mode is on."))
        suffix = path.suffix.lower().removeprefix(".")
        form = Format(suffix) if suffix in set(Format) else Format.PNG
        if suffix != form:
            path = path.with_name(f"{path.name}.{form}")
        content, files = picture_of(drawing, form), self._context.desk.files
        self._context.tasks.run(lambda: files.write_picture(content(), path), lambda _: self._on_written(path))
        return None

    def _on_copy(self) -> None:
        if (drawing := self._drawing()) is not None:
            QGuiApplication.clipboard().setImage(image_of(drawing))
            self._context.messages.say(self.tr("The picture was copied."))

    def _on_save(self) -> QFileDialog | None:
        """Ask where the file goes; what was seen when that was asked is what is saved."""
        if (drawing := self._drawing()) is None:
            return None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, self.tr("Save as picture"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {
            self.tr("Picture (*.png)"): Format.PNG,
            self.tr("Drawing that can be enlarged (*.svg)"): Format.SVG,
            self.tr("PDF page (*.pdf)"): Format.PDF,
        }
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix(Format.PNG)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen]))
        dialog.selectFile(drawing.file_name)
        dialog.fileSelected.connect(lambda chosen: self.write(drawing, Path(chosen)))
        dialog.open()
        return dialog

    def _on_print(self) -> QPrintDialog | None:
        """Let a printer be chosen, and print what was seen when that was asked."""
        if (drawing := self._drawing()) is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Connector")
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(drawing, printer))
        QDialog.open(dialog)  # its own one wants a slot by name
        return dialog

    def print_on(self, drawing: Drawing, printer: QPrinter) -> None:
        """Print a drawing, unless words were covered meanwhile."""
        if veil.is_drawn():
            self._context.messages.say(self.tr("Nothing was printed: doorstep mode is on."))
            return
        draw_on_page(drawing, printer)
        if printer.outputFileName():  # the system's sheet prints to a file, too
            self._on_written(Path(printer.outputFileName()))
        else:
            self._context.messages.say(self.tr("Sent to the printer."))

    def _on_written(self, path: Path) -> None:
        text = self.tr("Saved: {file}. It is not encrypted.").format(file=isolated(path.name))
        self._context.messages.say(text, self.tr("Open folder"), partial(open_folder, path.parent))
