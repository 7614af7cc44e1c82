"""Bringing in what somebody has in a file: which file, what its columns hold, a look at every row, taking in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from connector_app.application.imports.arriving import Arriving, Content
from connector_app.application.imports.tables import Tables
from connector_app.domain.consent import ConsentMethod
from connector_app.domain.errors import UserError
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.arrivals_view import ArrivalsView
from connector_app.ui.panes.arriving_words import ArrivingCounts
from connector_app.ui.panes.columns_view import ColumnsView
from connector_app.ui.panes.file_to_bring_in import file_to_bring_in
from connector_app.ui.panes.import_work import (
    Guess,
    LookedOver,
    Opened,
    TakenIn,
    first_rows,
    guess_again,
    look_over_file,
    open_file,
    take_in,
)
from connector_app.ui.panes.imported_view import ImportedView
from connector_app.ui.panes.stoppable_work import StoppableWork, StoppedByHandError, Tell
from connector_app.ui.tasks import InTurns
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in
from connector_app.ui.widgets.words import Words


class BringInPage(PageFrame):
    """One page, one step after the other; nothing is kept before the last button, and then all of it at once.

    `page_requested` asks for the place where what came in stands.
    """

    page_requested = Signal(str)

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("A", QT_TRANSLATE_NOOP("Keys", "In the rows of a file: add what is chosen")),
        PageKey("F", QT_TRANSLATE_NOOP("Keys", "In the rows of a file: add it to the one you have")),
        PageKey("L", QT_TRANSLATE_NOOP("Keys", "In the rows of a file: leave it out")),
        PageKey("Space", QT_TRANSLATE_NOOP("Keys", "In the rows of a file: the next choice")),
        PageKey("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "In a file: go on to the next step")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BringInPage", "Bring in from a file"), parent)
        self._context = context
        self._path: Path | None = None
        self._content: Content | None = None
        self._opened: Opened | None = None
        self._looked: LookedOver | None = None
        self._counted: ConsentMethod | None = None
        self._looked_by: Guess | None = None
        self.columns: ColumnsView | None = None
        self.view: ArrivalsView | None = None
        self.imported: ImportedView | None = None
        self._make_buttons()
        self.trouble = Words("", "warm", wrap=True)
        self.trouble.hide()
        self.progress = ProgressStrip()
        self.work = StoppableWork(context, self.progress, self)
        self.work.busy_changed.connect(self._on_busy)
        self.empty = EmptyState("", self.tr("Choose a file…"))
        self.empty.asked.connect(self.ask)
        self.stack = PageStack()
        self.stack.addWidget(self.empty)
        for widget, stretch in ((self.trouble, 0), (self.progress, 0), (self.stack, 1)):
            self.body.addWidget(widget, stretch)
        self._begin()

    def _make_buttons(self) -> None:
        self.back = secondary_button(self.tr("Back"))
        self.back.clicked.connect(self._on_back)
        self.choose = secondary_button(self.tr("Another file…"))
        self.choose.clicked.connect(self.ask)
        self.go_on = primary_button("")
        self.go_on.clicked.connect(self._on_go_on)
        for button in (self.back, self.choose, self.go_on):
            self.actions_row.addWidget(button)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self.offer(f"bring.{keys}", "", self.go_on.click, keys)

    # -- what others call --

    def begin(self, content: Content | None = None) -> QFileDialog:
        """Begin anew with a file of people, exchanges or conversations, and ask for it."""
        if not self.work.storing:
            self.work.stop()
            self._begin()
        return self.ask(content)

    def ask(self, content: Content | None = None) -> QFileDialog:
        """Return an open dialog that asks which file it is."""
        dialog = file_to_bring_in(self)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen), content))
        dialog.open()
        return dialog

    def read(self, path: Path, content: Content | None = None, encoding: str | None = None) -> None:
        """Read a file in the lane, and show what its columns hold, or what it would bring."""
        if self.work.storing:
            self._context.messages.say(self.tr("One file is just being brought in; wait for it to end."))
            return
        self._path, self._content, self._counted = path, content, None
        self._begin()
        work = partial(open_file, self._context.desk, path, content, encoding)
        self._run(work, self.show_opened, self.tr("Reading {file}…").format(file=isolated(path.name)))

    # -- the steps --

    def _begin(self) -> None:
        """Show what this page is for."""
        self._drop()
        self.set_subtitle(self.tr("From your phone, a spreadsheet or an old address book."))
        text = self.tr(
            "Drop a file anywhere on this window, or choose it. You see every row before anything is kept, and "
            "one step takes it all back."
        )
        if self._context.desk.notebook.sample:
            text += "\n\n" + (
                self.tr(
                    "This is the invented community, and its file is not encrypted: bring real people into a "
                    "notebook of your own."
                )
                if self._context.desk.notebook.ways_in is None
                else self.tr("This is the invented community: bring real people into a notebook of your own.")
            )
        self.empty.set_texts(text, self.tr("Choose a file…"))
        self._show(self.empty)

    def show_opened(self, opened: Opened) -> None:
        """Show what the columns of a table hold; whatever else it is can be looked over at once."""
        self._opened = opened
        if not isinstance(opened.found, Tables) or opened.guess is None:
            self._look_over()
            return
        self.columns = ColumnsView(opened.found, opened.guess)
        self.columns.corrected.connect(self._read_sample)
        self.columns.guess_asked.connect(self._on_guess_asked)
        self.columns.anew_asked.connect(self._on_anew_asked)
        self.columns.alphabet_asked.connect(self._on_alphabet)
        self._columns_page = Scrolling(self.columns)
        self.stack.addWidget(self._columns_page)
        self._show_columns()
        self._make_columns()
        self.go_on.setFocus()

    def _show_columns(self) -> None:
        if self.columns is not None:
            self.set_subtitle(self.tr("Step 1 of 2: what the columns hold"))
            self._show(self._columns_page)
            self.go_on.setFocus()

    def _make_columns(self) -> None:
        if self.columns is not None:
            self._context.tasks.in_turns(self._make_rows(self.columns))
            self._read_sample()

    def _make_rows(self, columns: ColumnsView) -> InTurns:
        yield from columns.make_rows()
        if columns is self.columns:
            self._chain_tabs()

    def _read_sample(self) -> None:
        opened, columns = self._opened, self.columns
        if opened is not None and columns is not None and isinstance(opened.found, Tables):
            read = partial(first_rows, self._context.desk, opened.found, columns.guess)
            self._context.tasks.run(read, self._show_sample, key="import.sample")

    def _show_sample(self, rows: list[Arriving]) -> None:
        if self.columns is not None:
            self.columns.show_sample(rows, self._context.desk.clock.today())

    def _on_guess_asked(self, sheet: int, content: Content | None, heading: int | None) -> None:
        opened = self._opened
        if opened is not None and isinstance(opened.found, Tables):
            guess = partial(guess_again, self._context.desk, opened.found, sheet, content, heading)
            self._context.tasks.run(guess, self._show_guess, key="import.guess")

    def _on_anew_asked(self) -> None:
        if self.columns is not None:
            guess = self.columns.guess
            self._on_guess_asked(guess.sheet, guess.mapping.content, -1)

    def _show_guess(self, guess: Guess) -> None:
        if self.columns is not None:
            self.columns.show_guess(guess)
            self._make_columns()

    def _on_alphabet(self, encoding: str) -> None:
        if self._path is not None:
            self.read(self._path, self._content, encoding)

    def _look_over(self) -> None:
        """Look every row over, with what was decided of them before."""
        opened = self._opened
        if opened is None:
            return
        guess = self.columns.guess if self.columns is not None else None
        same = self.view is not None and self._looked_by == guess
        decided = dict(self.view.decided) if self.view is not None and same else {}
        self._looked_by = guess
        work = partial(look_over_file, self._context.desk, opened.found, guess, self._counted, decided)
        done = self._show_anew if same else self.show_looked
        self._run(work, done, self.tr("Looking every row over…"))

    def show_looked(self, looked: LookedOver) -> None:
        """Show every row of the file with what would become of it."""
        self._drop_view()
        self._looked = looked
        self.view = ArrivalsView(self._context, looked)
        self.view.changed.connect(self._name_button)
        self.view.counted_asked.connect(self._on_counted)
        self.stack.addWidget(self.view)
        table = self.columns is not None
        self.set_subtitle(self.tr("Step 2 of 2: look, then bring in") if table else self.tr("Look, then bring in"))
        self._show(self.view)
        (self.go_on if self.view.coming else self.view.list).setFocus()

    def _show_anew(self, looked: LookedOver) -> None:
        self._looked = looked
        if self.view is not None:
            self.view.show_looked(looked)
            self.view.counted.setFocus()

    def _on_counted(self, method: ConsentMethod | None) -> None:
        self._counted = method
        self._look_over()

    def _on_go_on(self) -> None:
        shown = self.stack.currentWidget()
        if shown is self.empty:
            self.ask(self._content)
        elif shown is self.view:
            self._take_in()
        elif shown is self.imported:
            self._show_what_came()
        else:
            self._look_over()

    # -- taking in --

    def _take_in(self) -> None:
        looked, view = self._looked, self.view
        if looked is None or view is None or not view.coming:
            return
        sheet = self.columns.sheet if self.columns is not None else None
        guess = self.columns.guess if self.columns is not None else None
        work = partial(take_in, self._context.desk, looked, sheet, guess)
        self._run(work, self.show_taken_in, self.tr("Bringing it in; a copy is made first…"), stores=True)

    def show_taken_in(self, taken: TakenIn) -> None:
        """Show what came in, and say it with a way back."""
        report, looked = taken.report, self._looked
        if looked is None:
            return
        content, counts = looked.arrivals.content, ArrivingCounts()
        said = counts.brought_in(content, report.imported)
        if report.updated:
            said = f"{said} {counts.filled(report.updated)}"
        if taken.stored:
            undo = QCoreApplication.translate("Context", "Undo")
            self._context.messages.say(said, undo, self._context.undo)
        self._drop()
        self.imported = ImportedView(self._context, report, content, said)
        self.stack.addWidget(self.imported)
        self.set_subtitle("")
        self._show(self.imported)
        self.go_on.setFocus()

    def _show_what_came(self) -> None:
        """Show the place where what came in stands."""
        if self.imported is not None:
            place = self.imported.place
            self._begin()
            self.page_requested.emit(place)

    # -- what runs --

    def _run(
        self, work: Callable[[Tell], object], done: Callable[..., object], said: str, *, stores: bool = False
    ) -> None:
        """Do something in the lane that takes a while."""
        self.trouble.hide()
        self.work.begin(work, done, self._on_failed, said, stores=stores)

    def _on_busy(self) -> None:
        if self.view is not None:
            self.view.setEnabled(not self.work.busy)
        self._name_button()

    def _on_failed(self, error: Exception) -> None:
        """Say why it cannot be, where it was tried; the file and the notebook are as they were."""
        if isinstance(error, StoppedByHandError):
            self._context.messages.say(self.tr("Stopped; nothing was brought in."))
            return
        if not isinstance(error, UserError):
            raise error
        said = sentence_of(error)
        if self.stack.currentWidget() is self.empty:
            self.empty.set_texts(said, self.tr("Choose another file…"))
            self.empty.button.setFocus()
        else:
            self.trouble.setText(said)
            self.trouble.show()

    # -- showing --

    def _show(self, widget: QWidget) -> None:
        self.trouble.hide()
        self.stack.setCurrentWidget(widget)
        self._name_button()
        self._chain_tabs()

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye, through what was made late too."""
        shown = self.stack.currentWidget()
        inside = self.columns.stops if self.columns is not None and shown is self._columns_page else None
        stops = stops_in(shown) if inside is None and shown is not None else inside or []
        let_tab_go_on(self.back, (self.choose, self.go_on, self.progress.stop, *stops))

    def _name_button(self) -> None:
        """Say on the one primary button what comes next."""
        shown = self.stack.currentWidget()
        counts = ArrivingCounts()
        ready = not self.work.busy
        if self.view is not None and shown is self.view:
            self.go_on.set_text(counts.to_bring_in(self.view.content, self.view.coming))
            ready = ready and self.view.coming > 0
        elif self.imported is not None and shown is self.imported:
            self.go_on.set_text(self.imported.show_text)
        else:
            self.go_on.set_text(self.tr("Look at the rows"))
        self.go_on.setEnabled(ready)
        self.go_on.setVisible(shown is not self.empty)
        self.choose.setVisible(shown is not self.empty and shown is not self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        else:
            self._on_back()

    def _on_back(self) -> None:
        """Stop what runs, else go back to the columns, else leave."""
        if self.work.busy:
            self.work.stop()
        elif self.view is not None and self.columns is not None and self.stack.currentWidget() is self.view:
            self._show_columns()
        else:
            self.left.emit()

    def _drop_view(self) -> None:
        if self.view is not None:
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
        self.view = self._looked = None

    def _drop(self) -> None:
        """Let go of the file that was shown, and of all that was made of it."""
        self._drop_view()
        if self.columns is not None:
            self.stack.removeWidget(self._columns_page)
            self._columns_page.deleteLater()
        if self.imported is not None:
            self.stack.removeWidget(self.imported)
            self.imported.deleteLater()
        self.columns = self.imported = self._opened = self._looked_by = None
