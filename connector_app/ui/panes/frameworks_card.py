"""The frameworks of a notebook in its settings, each with where it is from; others come in from a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from connector_app.application.frameworks import Pack
from connector_app.application.own_frameworks import (
    OwnFramework,
    Taken,
    compare,
    frameworks_of,
    remove,
    take_in,
    vocabulary_in,
)
from connector_app.domain.errors import UserError
from connector_app.domain.vocabulary import NOT_CHECKED, CodeList, Vocabulary
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, long_date, translated
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words

_MOST_NAMED = 6


class FrameworksCard(StepsCard):
    """`changed(Vocabulary)` says that other lists are in force; nothing is taken in before it was shown."""

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("FrameworksCard", "Frameworks"),
            translate("FrameworksCard", "Reading the lists…"),
            translate("FrameworksCard", "What to do with this framework"),
            "t",
            parent,
        )
        self._context = context
        self._pack: Pack | None = None
        words = self.tr(
            "Lists that partners speak in. They change from time to time: a newer one, or another, comes as a "
            "file and stays in this notebook. What stands under an older one is kept."
        )
        self.body.insertWidget(1, Words(words, "muted", wrap=True))
        self._facts = Words(tone="muted", wrap=True)
        self._source, self._licence = Words(wrap=True), Words(tone="muted", wrap=True)
        self._note = Words(translated("Vocabulary", NOT_CHECKED), "warm", wrap=True)
        for each in (self._facts, self._note, self._source, self._licence):
            self.about.addWidget(each)
        self.begin = secondary_button(self.tr("Take in a framework from a file…"))
        self.begin.clicked.connect(self.choose)
        self.body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self.offered = Words(wrap=True)
        self.take = primary_button(self.tr("Take it in"))
        self.take.clicked.connect(self._on_take)
        self.leave = secondary_button(self.tr("Cancel"))
        self.leave.clicked.connect(self._close)
        self.body.addWidget(self.offered)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.body.addLayout(row)
        self._close()
        self.read()

    def read(self) -> None:
        """Show the frameworks as they are."""
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: frameworks_of(notebook), self._show, key="frameworks")

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self, self.tr("Take in a framework"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Framework (*.json)"))
        dialog.fileSelected.connect(lambda chosen: self.offer(Path(chosen)))
        dialog.open()
        return dialog

    def offer(self, path: Path) -> None:
        """Read a file and say what taking it in would do, or why it cannot be."""
        desk = self._context.desk

        def look() -> tuple[Pack, Taken]:
            pack = desk.files.read_framework(path)
            return pack, compare(desk.notebook, pack)

        self._context.tasks.run(look, lambda found: self.show_offer(*found), self._on_refused, key="framework")

    def ways(self, key: object) -> Sequence[Way]:
        """Return that what was taken in can be taken out."""
        if not isinstance(key, OwnFramework) or not (key.taken_on or key.damaged):
            return ()
        return (Way("t", self.tr("Take out"), lambda _answer: self._take_out(key.code)),)

    def describe(self, key: object | None) -> None:
        """Tell where a framework comes from, and whether its wording was checked."""
        own = key if isinstance(key, OwnFramework) else None
        found = own.found if own else None
        for each in (self._facts, self._source, self._licence):
            each.setVisible(found is not None)
        self._note.setVisible(found is not None and not found.verified)
        if own is None or found is None:
            return
        if own.taken_on:
            origin = self.tr("taken in on {day}").format(day=long_date(own.taken_on))
        else:
            origin = self.tr("came with the program")
        count = self.tr("%n item(s)", "", sum(item.active for item in found.items))
        told = self.tr("Version {version}, {count}, {origin}")
        self._facts.setText(told.format(version=isolated(found.version), count=count, origin=origin))
        self._source.setText(self.tr("Source: {source}").format(source=isolated(found.source)))
        self._licence.setText(self.tr("Licence: {licence}").format(licence=isolated(found.licence)))

    def _show(self, found: list[OwnFramework]) -> None:
        self.show_lines([self._line(one) for one in found])

    def _line(self, one: OwnFramework) -> Line:
        if one.found is None:
            text = self.tr("cannot be read by this version of Connector")
            return Line(one.code, text, warm=True, key=one, personal=False)
        version = self.tr("version {version}").format(version=one.found.version)
        checked = "" if one.found.verified else self.tr("wording not checked")
        taken = self.tr("taken in") if one.taken_on else ""
        return Line(_title(one.found), version, checked, key=one, personal=False, aside=taken)

    def show_offer(self, pack: Pack, taken: Taken) -> None:
        """Show what taking in a pack would do, with the choice to do it."""
        self._pack = pack
        self.offered.setText(self._told(taken))
        for each in (self.offered, self.take, self.leave):
            each.show()
        self.begin.hide()
        self.take.setAccessibleDescription(self.offered.text())
        self.take.setFocus()

    def _told(self, taken: Taken) -> str:
        if taken.before is None:
            text = self.tr("{title}, version {version}: a framework that is not here yet.")
            lines = [text.format(title=_title(taken.found), version=isolated(taken.found.version))]
        else:
            text = self.tr("{title}: version {version} in the place of version {before}.")
            lines = [
                text.format(
                    title=_title(taken.found),
                    version=isolated(taken.found.version),
                    before=isolated(taken.before.version),
                )
            ]
        if taken.new:
            lines.append(self.tr("New: {items}").format(items=_named(taken.found, taken.new)))
        if taken.ended:
            text = self.tr("No longer offered, but kept where they stand: {items}")
            lines.append(text.format(items=_named(taken.found, taken.ended)))
        if not taken.found.verified:
            lines.append(translated("Vocabulary", NOT_CHECKED))
        lines.append(self.tr("Source: {source}").format(source=isolated(taken.found.source)))
        return "\n".join(lines)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._close()
        self._context.messages.tell(error)

    def _on_take(self) -> None:
        pack, desk = self._pack, self._context.desk
        if pack is None:
            return

        def work() -> tuple[Taken, Vocabulary]:
            taken = take_in(desk.notebook, pack, desk.clock.today())
            return taken, vocabulary_in(desk.notebook)

        self._context.tasks.run(work, self._on_taken, self._on_refused)

    def _on_taken(self, found: tuple[Taken, Vocabulary]) -> None:
        taken, vocabulary = found
        self._close()
        self._context.messages.say(self.tr("Taken in: {title}").format(title=_title(taken.found)))
        self.read()
        self.changed.emit(vocabulary)

    def _take_out(self, code: str) -> str:
        notebook = self._context.desk.notebook

        def work() -> Vocabulary:
            remove(notebook, code)
            return vocabulary_in(notebook)

        self._context.tasks.run(work, self._on_taken_out, self._on_refused)
        return ""

    def _on_taken_out(self, vocabulary: Vocabulary) -> None:
        self._context.messages.say(self.tr("Taken out."))
        self.read()
        self.changed.emit(vocabulary)

    def _close(self) -> None:
        self._pack = None
        for each in (self.offered, self.take, self.leave):
            each.hide()
        self.begin.show()


def _title(found: CodeList) -> str:
    return isolated(translated("Vocabulary", found.title))


def _named(found: CodeList, codes: Sequence[str]) -> str:
    labels = [isolated(translated("Vocabulary", found.by_code[code].chip)) for code in codes[:_MOST_NAMED]]
    return ", ".join([*labels, *(["…"] if len(codes) > _MOST_NAMED else [])])
