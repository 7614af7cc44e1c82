"""The card from which everything can be taken along, in an open format: a warning first, then where it goes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from connector_app.application.open_export import WARNING, export_openly
from connector_app.application.rows import Totals
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.panes.leaving_card import LeavingCard, Target, Work
from connector_app.ui.widgets.buttons import secondary_button


class OpenExportCard(LeavingCard):
    """Stands among the settings all the time, with a button that begins to ask."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        what = translate(
            "OpenExportCard",
            "The notebook is yours: all of it can be written as tables (CSV) and as JSON, which other programs "
            "read. For services make a summary instead.",
        )
        title = translate("OpenExportCard", "Take everything with you")
        super().__init__(context, title, what, translated("OpenExport", WARNING), parent)
        self.begin = secondary_button(self.tr("Export everything…"))
        self.begin.clicked.connect(self.ask)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish()
        self.left.connect(self._on_left)
        self.show_question(on=False)

    def show_question(self, *, on: bool) -> None:
        """Show the warning and what can be done after it, or only the way to it."""
        super().show_question(on=on)
        self.begin.setVisible(not on)
        self.begin.setEnabled(True)

    def gathering(self) -> Work:
        """Return what counts all there is."""
        reader = self._context.desk.reader
        return lambda _tell: (reader.totals(), reader.how_many())

    def told(self) -> Sequence[str]:
        """Return how much of what is in it."""
        totals: Totals = self.found[0]
        text = self.tr(
            "In the file: people: {people}, conversations: {conversations}, exchanges: {exchanges}, open "
            "follow-ups: {follow_ups}, and everything else, with all that was said; {entries} entries in all."
        )
        said = text.format(
            people=f"{totals.people:,}",
            conversations=f"{totals.conversations:,}",
            exchanges=f"{totals.exchanges:,}",
            follow_ups=f"{totals.follow_ups_open:,}",
            entries=f"{self.found[1]:,}",
        )
        return (said,)

    def target(self) -> Target:
        """Return where it may go: a packed file whose name tells nothing but the day."""
        day = self._context.desk.clock.today().isoformat()
        return Target(self.tr("Export everything"), self.tr("Packed file (*.zip)"), "zip", f"connector-{day}")

    def writing(self, path: Path) -> Work:
        """Return what writes everything."""
        desk = self._context.desk

        def work(tell: Callable[[float], None]) -> int:
            def progress(done: int, total: int) -> None:
                tell(done / total)

            write = desk.files.write_open_export
            return export_openly(desk.notebook, path, write, desk.clock.today(), progress, translated)

        return work

    def write(self, path: Path) -> None:
        """Write everything; nothing else begins meanwhile."""
        super().write(path)
        self.begin.setEnabled(False)

    def _on_left(self) -> None:
        self.begin.setEnabled(True)
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)
