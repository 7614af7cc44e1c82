"""Going through people who are written down twice: pages laid over a list, and the work in the lane."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command
from connector_app.application.duplicates import Duplicates, look_for_duplicates, not_the_same
from connector_app.application.former_records import note_former
from connector_app.application.merge_people import merge
from connector_app.domain.likeness import Likeness
from connector_app.domain.merging import Choice
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.dialogs.form_drafts import drafts_above
from connector_app.ui.panes.duplicates_view import DuplicatesView
from connector_app.ui.panes.merge_reading import MergeReading, read_merge
from connector_app.ui.panes.merge_view import MergeView
from connector_app.ui.widgets.page_stack import PageStack

_CONCERNS = frozenset({Kind.PERSON, Kind.DISTINCT, Kind.RELATIONSHIP})


class DuplicatesFlow(QObject):
    """Lays its pages over a stack; `shown` when the first is there, `ended` when the stack is free again.

    Whoever begins with two people ends with them; whoever looks for duplicates comes back to the list of pairs.
    """

    shown = Signal()
    ended = Signal()

    def __init__(self, context: Context, stack: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stack = stack
        self._pairs: DuplicatesView | None = None
        self._sides: MergeView | None = None
        context.changes.changed.connect(self._on_changed)

    @property
    def page(self) -> DuplicatesView | MergeView | None:
        """Return the page that is on top, None while nothing of this is shown."""
        return self._sides or self._pairs

    def begin(self) -> None:
        """Look for people who may be written down twice, and show the pairs."""
        if self._pairs is None:
            self._pairs = DuplicatesView()
            self._pairs.asked.connect(self._read)
            self._pairs.left.connect(self._end)
            self._stack.addWidget(self._pairs)
            self._put(self._pairs)
        self._look()

    def _look(self) -> None:
        reader = self._context.desk.reader
        self._context.tasks.run_aside(
            partial(look_for_duplicates, reader),
            self._show_pairs,
            key="duplicates",
            progress_text=self.tr("Looking for people who are written down twice …"),
        )

    def begin_with(self, one_id: str, other_id: str) -> None:
        """Show two people side by side that somebody chose."""
        self._read(Likeness(one_id, other_id, (), 0))

    def _show_pairs(self, found: Duplicates) -> None:
        if self._pairs is not None:
            self._pairs.show_pairs(found)
            if self.page is self._pairs:
                self._pairs.take_focus()

    def _read(self, pair: Likeness) -> None:
        reader = self._context.desk.reader
        self._context.tasks.run(
            lambda: read_merge(reader, pair.one_id, pair.other_id, pair.reasons), self._show_sides, key="merge"
        )

    def _show_sides(self, found: MergeReading) -> None:
        self._drop_sides()
        view = self._sides = MergeView(found, self._context.desk.vocabulary)
        view.merged.connect(self._on_merged)
        view.told_apart.connect(lambda: self._on_told_apart(found))
        view.left.connect(self._on_later)
        self._stack.addWidget(view)
        self._put(view)

    def _on_merged(self, stays: str, goes: str, choices: dict[str, Choice]) -> None:
        notebook = self._context.desk.notebook

        def command() -> Command:
            made = merge(notebook.reader, stays, goes, choices)
            note_former(notebook, goes, stays)
            return made.command

        def done() -> None:
            if (drafts := drafts_above(self._stack)) is not None:
                drafts.drop_about(goes)
            self._close_sides()

        self._context.carry_out(command, self.tr("They are one person now."), done=done)

    def _on_told_apart(self, found: MergeReading) -> None:
        said = self.tr("Remembered: they are two people.")
        self._context.carry_out(not_the_same(found.one.id, found.other.id), said, done=self._close_sides)

    def _on_later(self) -> None:
        if self._pairs is not None:
            self._pairs.go_on()
        self._close_sides()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._pairs is not None and changes.kinds & _CONCERNS:
            self._look()

    def _close_sides(self) -> None:
        """Go back to the pairs, or end where there was no list of them."""
        self._drop_sides()
        if self._pairs is None:
            self.ended.emit()
        else:
            self._put(self._pairs)

    def _put(self, page: DuplicatesView | MergeView) -> None:
        self._stack.setCurrentWidget(page)
        page.take_focus()
        self.shown.emit()

    def _drop_sides(self) -> None:
        if self._sides is not None:
            view, self._sides = self._sides, None
            self._stack.removeWidget(view)
            view.deleteLater()

    def _end(self) -> None:
        self._drop_sides()
        if self._pairs is not None:
            view, self._pairs = self._pairs, None
            self._stack.removeWidget(view)
            view.deleteLater()
        self.ended.emit()
