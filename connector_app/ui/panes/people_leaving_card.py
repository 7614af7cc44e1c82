"""The card from which people leave as cards for a phone or as a table: who, in which form, with notes or not."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.people_leaving import (
    WARNING,
    PeopleLeaving,
    Shape,
    gather_people,
    ids_of,
    save_people,
)
from connector_app.application.rows import Listing
from connector_app.ui.context import Context
from connector_app.ui.labels import translated
from connector_app.ui.panes.leaving_card import LeavingCard, Target, Work
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.tick_box import TickBox

#: Who goes: people by id, the rows of a list by their keys, or a list as it stands.
Who = Sequence[str] | Sequence[int] | Listing


class PeopleLeavingCard(LeavingCard):
    """Notes and access needs stay here unless they are ticked; nobody goes whose record rests."""

    def __init__(self, context: Context, who: Who, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        what = translate(
            "PeopleLeavingCard",
            "Names and the ways to reach people, for a telephone, an address book or a spreadsheet.",
        )
        title = translate("PeopleLeavingCard", "Save people in a file")
        super().__init__(context, title, what, translated("Leaving", WARNING), parent)
        self._who = who
        self.shape = ChoiceRow(
            (
                (Shape.CARDS_3, self.tr("Cards for a phone or Outlook")),
                (Shape.CARDS_4, self.tr("Cards for newer programs")),
                (Shape.TABLE, self.tr("Table (CSV)")),
            ),
            self.tr("Form of the file"),
        )
        self.shape.chosen.connect(lambda _shape: self.look())
        self.notes = TickBox(self.tr("Notes on people and their access needs too"))
        self.notes.setAccessibleName(self.notes.text())
        self.notes.clicked.connect(lambda _on: self.look())
        self.finish(self.shape, self.notes)

    def gathering(self) -> Work:
        """Return what reads the people."""
        desk, who, shape, words = self._context.desk, self._who, Shape(self.shape.value), self.notes.isChecked()

        def work(tell: Callable[[float], None]) -> PeopleLeaving:
            def progress(done: int, total: int) -> None:
                tell(done / total)

            reader, ages = desk.reader, desk.notebook.setting("age_classification") or ""
            chosen: Sequence[str] | Sequence[int] = list(reader.order(who)) if isinstance(who, Listing) else who
            keys = [each for each in chosen if isinstance(each, int)]
            ids = [*ids_of(reader, keys), *(each for each in chosen if isinstance(each, str))]
            return gather_people(reader, desk.vocabulary, ids, shape, words=words, ages=ages, progress=progress)

        return work

    def told(self) -> Sequence[str]:
        """Return how many people and ways to reach them are in it, and who stays."""
        found: PeopleLeaving = self.found
        people, ways = f"{len(found.people):,}", f"{found.ways:,}"
        text = self.tr("People in the file: {people}; numbers and addresses: {ways}.")
        lines = [text.format(people=people, ways=ways)]
        if found.resting:
            text = self.tr("Left out, because their record is only kept: {count}.")
            lines.append(text.format(count=f"{found.resting:,}"))
        if found.heeded:
            text = self.tr(
                "There is something to read here before they are called, which the file does not say: {count}."
            )
            lines.append(text.format(count=f"{found.heeded:,}"))
        return lines

    def target(self) -> Target:
        """Return where it may go; the name names nobody."""
        title = self.tr("Save people in a file")
        if self.shape.value == Shape.TABLE:
            return Target(title, self.tr("Table (*.csv)"), "csv", "people")
        return Target(title, self.tr("Cards (*.vcf)"), "vcf", "people")

    def writing(self, path: Path) -> Work:
        """Return what writes what was looked at."""
        desk, found, shape = self._context.desk, self.found, Shape(self.shape.value)
        return lambda _tell: save_people(desk.notebook, found, path, shape, desk.files.write_people)
