"""Postcodes in the settings: official files are taken in, what they say of people is shown first, then kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QWidget

from connector_app.application.area_files import ATTRIBUTION
from connector_app.application.area_shelf import KeptArea, KeptDeprivation
from connector_app.application.commands import Command
from connector_app.application.keep_copies import copy_is_due
from connector_app.application.look_up import Choices, LookUp, attribution_year, choices_in, keep_choices, look_up
from connector_app.application.take_in_areas import (
    TakenIn,
    areas_lived_in,
    areas_named,
    drop_areas,
    keep_areas,
    read_area_files,
    told_of,
)
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.dialogs.labelled_fields import line_field
from connector_app.ui.labels import isolated, long_date, translated
from connector_app.ui.tasks import Task
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import Button, primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.file_drop import FileDrop
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the card tells of the notebook."""

    areas: Sequence[KeptArea]
    deprivation: KeptDeprivation | None
    lived_in: frozenset[str]
    choices: Choices
    year: int | None


class LookUpCard(Card):
    """Nothing is kept and nobody changed before it was shown what would come of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LookUpCard", "Postcodes and deprivation"), parent)
        self._context = context
        self._task: Task | None = None
        self._paths: tuple[Path, ...] = ()
        self._taken: TakenIn | None = None
        self._add_what_it_is()
        self._add_choices()
        self._add_offer()
        drop = FileDrop(self)
        for suffix in (".csv", ".zip"):
            drop.take(suffix, lambda path: self.offer([*self._paths, path]))
        self._close()
        self.read()

    # -- parts --

    def _add_what_it_is(self) -> None:
        words = self.tr(
            "From a postcode Connector can read how deprived the small area is and in which ward it lies: in the "
            "official files, here on this computer. Nothing is sent, and nobody types how deprived an area is."
        )
        where = self.tr(
            "You need the ONS Postcode Directory (ONSPD) or the National Statistics Postcode Lookup (NSPL), as it "
            "comes, and perhaps file 7 of the English Indices of Deprivation. Choose them together, or drop them "
            "here."
        )
        self.known = Words(wrap=True)
        self.attribution = Words(tone="muted", wrap=True)
        for each in (Words(words, wrap=True), Words(where, "muted", wrap=True), self.known):
            self.body.addWidget(each)

    def _add_choices(self) -> None:
        self.areas = line_field(self, self.tr("Postcode areas to take in, for example TQ PL"), "")
        self.areas.setAcceptDrops(False)  # a file is meant for the card
        self.places = QCheckBox(self.tr("Put people without a place into their ward"))
        self.forget = QCheckBox(self.tr("Do not keep the postcode of who was found"))
        stays = self.tr(
            "Both also hold for postcodes that are typed or imported later. An address stays as it is, and copies "
            "that were made before still hold the postcode."
        )
        for box in (self.places, self.forget):
            box.setAccessibleName(box.text())
            box.setAccessibleDescription(stays)
            box.clicked.connect(self._on_choice)
            self.body.addWidget(box)
        self.body.addWidget(Words(stays, "muted", wrap=True))

    def _add_offer(self) -> None:
        self.begin = secondary_button(self.tr("Choose files…"))
        self.begin.clicked.connect(self.choose)
        self.again = secondary_button(self.tr("Look up again"))
        self.again.clicked.connect(lambda: self.offer([]))
        self.drop_all = secondary_button(self.tr("Delete the areas"))
        self.drop_all.clicked.connect(self._on_drop)
        self._add_row(self.begin, self.again, self.drop_all)
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self._on_stopped)
        self.body.addWidget(self.progress)
        self.offered = Words(wrap=True)
        self.body.addWidget(self.offered)
        self.take = primary_button(self.tr("Look up"))
        self.take.clicked.connect(self._on_take)
        self.leave = secondary_button(self.tr("Cancel"))
        self.leave.clicked.connect(self._on_left)
        self._add_row(self.take, self.leave)
        self.body.addWidget(self.attribution)

    def _add_row(self, *buttons: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    # -- what is kept --

    def read(self) -> None:
        """Show what is kept, and in which areas people live."""
        notebook = self._context.desk.notebook

        def work() -> _Kept:
            year, choices = attribution_year(notebook), choices_in(notebook)
            return _Kept(*notebook.areas.kept(), areas_lived_in(notebook), choices, year)

        self._context.tasks.run(work, self._show, key="look_up.kept")

    def _show(self, kept: _Kept) -> None:
        lines = [self._told_of_area(area) for area in kept.areas]
        if kept.deprivation is not None:
            text = self.tr("{edition}: {areas}, taken in on {day}")
            lines.append(
                text.format(
                    edition=kept.deprivation.edition.value,
                    areas=self.tr("%n small area(s)", "", kept.deprivation.areas),
                    day=long_date(kept.deprivation.taken_on),
                )
            )
        self.known.setText("\n".join(lines) or self.tr("No postcode area has been taken in yet."))
        if not self.areas.isModified():
            self.areas.setText(" ".join(sorted(kept.lived_in)))
        self.places.setChecked(kept.choices.places)
        self.forget.setChecked(kept.choices.forget)
        has_areas = bool(kept.areas)
        self.again.setVisible(has_areas and self._taken is None)
        self.drop_all.setVisible(has_areas and self._taken is None)
        self._attribute(kept.year)

    def _told_of_area(self, area: KeptArea) -> str:
        text = self.tr("{area}: {postcodes}, {release}, taken in on {day}")
        return text.format(
            area=isolated(area.code),
            postcodes=self.tr("%n postcode(s)", "", area.postcodes),
            release=isolated(area.release) if area.release else self.tr("of an unknown month"),
            day=long_date(area.taken_on),
        )

    def _attribute(self, year: int | None) -> None:
        self.attribution.setVisible(year is not None)
        self.attribution.setText(translated("LookUp", ATTRIBUTION).replace("{year}", str(year)))

    # -- what files say --

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks which files they are."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, self.tr("Look postcodes up"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Postcodes and deprivation (*.csv *.zip)"))
        dialog.filesSelected.connect(lambda chosen: self.offer([Path(each) for each in chosen]))
        dialog.open()
        return dialog

    def offer(self, paths: Sequence[Path]) -> None:
        """Read files and say what looking up in them would do; without any, in what is kept already."""
        notebook, files, chosen = self._context.desk.notebook, self._context.desk.files, self._choices
        typed = self.areas.text() if self.areas.isModified() else ""
        self._paths = tuple(dict.fromkeys(paths))
        fresh = self._paths

        def look(tell: Callable[[float], None]) -> tuple[TakenIn, LookUp]:
            if fresh:
                taken = read_area_files(notebook, files.read_areas, fresh, areas_named(typed), tell)
            else:
                taken = TakenIn(notebook.areas.open())
            return taken, look_up(notebook, taken.whole, chosen)

        self._busy(on=True)
        self.progress.begin(self.tr("Reading the files…"))
        self._task = self._context.tasks.run_long(
            look, self._on_looked, self.progress.say, self._on_refused, key="look_up"
        )

    @property
    def _choices(self) -> Choices:
        return Choices(forget=self.forget.isChecked(), places=self.places.isChecked())

    def _on_looked(self, found: tuple[TakenIn, LookUp]) -> None:
        taken, would = found
        self._busy(on=False)
        self._taken = taken
        areas = ", ".join(isolated(f"{area.code} {area.release}".strip()) for area in taken.fresh)
        lines = [self.tr("To be taken in: {areas}").format(areas=areas)] if areas else []
        if taken.deprivation is not None:
            text = self.tr("To be taken in: {edition}")
            lines.append(text.format(edition=taken.deprivation.edition.value))
        lines += [line.say(translated) for line in told_of(would, taken.odd)]
        self.offered.setText("\n".join(lines))
        self.take.setAccessibleDescription(self.offered.text())
        for each in (self.offered, self.take, self.leave):
            each.show()
        for each in (self.begin, self.again, self.drop_all):
            each.hide()
        self._attribute(max((area.year for area in taken.whole.areas.values()), default=0) or self._this_year)
        self.take.setFocus()

    @property
    def _this_year(self) -> int:
        return self._context.desk.clock.today().year

    def _on_choice(self) -> None:
        """Say anew what would come of it, with what was chosen now."""
        if (taken := self._taken) is None:
            return
        notebook, chosen = self._context.desk.notebook, self._choices
        work = lambda: (taken, look_up(notebook, taken.whole, chosen))  # noqa: E731 - the lane asks for no more
        self._context.tasks.run(work, self._on_looked, self._on_refused, key="look_up")

    def _on_take(self) -> None:
        """Keep what the files told, and look everybody up in one step that can be taken back."""
        taken, chosen, desk = self._taken, self._choices, self._context.desk
        if taken is None:
            return
        found: list[LookUp] = []

        def work() -> Command | None:
            found.append(look_up(desk.notebook, taken.whole, chosen))
            if copy_is_due(desk.notebook):
                desk.notebook.back_up()
            if taken.fresh or taken.deprivation is not None:
                keep_areas(desk.notebook, taken, desk.clock.today())
            keep_choices(desk.notebook, chosen)
            return found[0].command

        self._busy(on=True)
        self._context.carry_out(
            work,
            lambda: self.tr("Looked up: %n person(s) changed.", "", len(found[0].changed)),
            done=self._on_done,
            failed=self._on_refused,
            nothing=self.tr("Kept; nobody had to be changed."),
        )

    def _on_done(self) -> None:
        self._busy(on=False)
        self._close()
        self.areas.setModified(False)
        self.read()
        self.begin.setFocus()

    def _on_drop(self) -> None:
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: drop_areas(notebook), self._on_dropped, self._on_refused)

    def _on_dropped(self, _nothing: object) -> None:
        self._context.messages.say(self.tr("The areas are gone; what was looked up stays."))
        self.read()
        self.begin.setFocus()

    def _on_refused(self, error: Exception) -> None:
        self._busy(on=False)
        if not isinstance(error, UserError):
            raise error
        self._on_left()
        self._context.messages.tell(error)

    def _on_stopped(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._busy(on=False)
        self._on_left()
        self._context.messages.say(self.tr("Stopped; nothing was changed."))

    def _on_left(self) -> None:
        self._close()
        self.read()
        self.begin.setFocus()

    def _busy(self, *, on: bool) -> None:
        if not on:
            self.progress.end()
        for each in (self.begin, self.again, self.drop_all, self.take, self.areas, self.places, self.forget):
            each.setEnabled(not on)

    def _close(self) -> None:
        self._taken, self._paths = None, ()
        for each in (self.offered, self.take, self.leave):
            each.hide()
        self.begin.show()
