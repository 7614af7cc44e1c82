"""A page on which something is written down: kept as it is typed, stored by a key, thrown away with a way back."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connector_app.application.changes import ChangeSet
from connector_app.application.conversation_form import candidate_sign
from connector_app.domain.errors import UserError
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.pages.log_parts.columns import Columns
from connector_app.ui.pages.log_parts.draft_keeper import DraftKeeper
from connector_app.ui.pages.log_parts.line_part import LinePart
from connector_app.ui.pages.log_parts.writing_state import WritingState
from connector_app.ui.tasks import InTurns
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.page_frame import PageFrame

#: Parts that are there at once, and in each turn after that.
_AT_ONCE, _IN_TURN = 5, 2


class WritingPage(PageFrame):
    """Holds a state, its line and its drafts; pages add what stands around the line.

    `left` is emitted when what was written is stored or thrown away. A change to something stored has a draft of
    its own, so that a new one may wait meanwhile.
    """

    #: The kinds whose changes elsewhere may change what the line means.
    concerns = frozenset({Kind.PERSON, Kind.GROUP})

    #: Whether the page stays for the next one: where one Enter stores a line, more lines are likely to follow, and
    #: keys typed ahead must not go to what another page does with them.
    one_after_another: ClassVar[bool] = False

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Keep what was written")),
        PageKey("Tab", QT_TRANSLATE_NOOP("Keys", "Take the completion shown, or go on")),
        PageKey("Esc", QT_TRANSLATE_NOOP("Keys", "Go back, while nothing is written")),
    )

    def __init__(
        self,
        context: Context,
        titles: tuple[str, str],
        done_button: Button,
        draft: str,
        state: WritingState[Any, Any, Any],
        line_part: LinePart,
    ) -> None:
        """`titles` are those for something new and for a change; `draft` is the name of the draft."""
        super().__init__(titles[0])
        self._context = context
        self._titles = titles
        self._writing = state
        self._line_part = line_part
        self._storing = False
        self._wings = QWidget()  # never seen: what shows itself before its turn does so in here
        self._from_before = False
        self._just_brought_back = False
        notebook, tasks = context.desk.notebook, context.tasks
        self._new_keeper = DraftKeeper(notebook, tasks, draft, state.draft, self)
        self._change_keeper = DraftKeeper(notebook, tasks, f"{draft}_change", state.draft, self)
        for keeper in (self._new_keeper, self._change_keeper):
            keeper.writing.connect(context.changes.draft_kept)
        self.set_subtitle(QCoreApplication.translate("WritingPage", "Saved as you type · stays on this computer"))
        self.discard_button = secondary_button(QCoreApplication.translate("WritingPage", "Discard"))
        self.done_button = done_button
        self.actions_row.addWidget(self.discard_button)
        self.actions_row.addWidget(done_button)

    # What the window uses

    def start(self, line: str = "", who: object = None) -> None:
        """Begin with a line or with somebody, in front of what an unfinished draft holds."""
        if self._writing.changing and not self._just_brought_back:
            self._keep_now()
            self._begin_new()
        self._just_brought_back = False
        if isinstance(who, Candidate):
            line = f"{candidate_sign(who)} "
        if line and not self._writing.line.startswith(line):
            self._writing.write(line + self._writing.line)
        if isinstance(who, Candidate):  # of several with this name it is this one
            self._writing.edit(lambda form, _: form.with_pick(who.label, who.id))
        self._focus_line()

    def edit(self, ref: object) -> None:
        """Change something stored; a draft of a new one waits meanwhile, and a change half written goes on."""
        self._keep_now()
        if isinstance(ref, Ref) and self._writing.form.changes != ref.id:
            self._change(ref)
        self._focus_line()

    def go_on(self, *, changing: bool) -> None:
        """Go on with what waits: a change to something stored, or something new."""
        if self._writing.changing != changing:
            self._keep_now()
            waiting = (self._change_keeper if changing else self._new_keeper).kept()
            if waiting is not None and self._writing.bring_back(waiting):
                self._begun()
        self._focus_line()

    def _change(self, ref: Ref) -> None:
        waiting = self._change_keeper.kept()
        if waiting is not None and not self._writing.bring_back(waiting):
            waiting = None
        if waiting is not None and self._writing.form.changes == ref.id:
            self._begun()
            self._context.messages.say(
                QCoreApplication.translate("WritingPage", "Your draft from before is here.")
            )
        else:
            changed = self._writing.change(ref)  # else it is gone, and the change that waited goes on
            self._begun()
            if changed and waiting is not None:
                self.put_aside(waiting, _aside())

    def flush(self) -> None:
        """Keep what is being typed, in the lane: the window is about to lock or close and must not wait."""
        self._line_part.settle()
        self._keeper.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back where one came from on Escape, unless something is written: it may only have closed a list."""
        if event.key() == Qt.Key.Key_Escape and not self._storing and self._writing.draft() is None:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Say so when a draft from before is here."""
        super().showEvent(event)
        if self._from_before:
            self._from_before = False
            text = QCoreApplication.translate("WritingPage", "Your draft from before is here.")
            self._context.messages.say(text)

    # What pages use

    def make_ready(self, first: Iterable[QWidget], second: Iterable[QWidget]) -> None:
        """Lay the parts out, bring the draft back, and connect what all such pages have."""
        self._columns = Columns()
        first = list(first)
        for part in first[:_AT_ONCE]:
            self._columns.add(part)
        self._parts = [*((part, False) for part in first[_AT_ONCE:]), *((part, True) for part in second)]
        for part, _ in self._parts:
            part.setParent(self._wings)
        self.body.addWidget(self._columns, 1)
        self._context.tasks.in_turns(self._add_parts())
        self._restore()
        reader = self._context.desk.reader
        # The first question with a typo loads what compares letters; it must not fall on a key.
        self._context.tasks.run(lambda: reader.complete("qxqxq"), lambda _: None)
        self._writing.changed.connect(self._on_written)
        self._line_part.left.connect(self._on_line_left)
        self._line_part.submitted.connect(self.finish)
        self.done_button.clicked.connect(self.finish)
        self.discard_button.clicked.connect(self.discard)
        self._context.changes.changed.connect(self._on_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.finish)

    def _add_parts(self) -> InTurns:
        """Add what stands further down, some in each turn: all together they stop the window noticeably."""
        while self._parts:
            yield
            if not isValid(self):
                return
            some, self._parts = self._parts[:_IN_TURN], self._parts[_IN_TURN:]
            for part, second in some:
                self._columns.add(part, second=second)

    def parts_ready(self) -> bool:
        """Tell whether the parts around the line hold nothing unclear; a part that does says so itself."""
        return True

    @abstractmethod
    def said_when_stored(self) -> str:
        """Return what is said when it was stored."""

    def names_changed(self, changes: ChangeSet) -> None:
        """Show again what depends on the nouns that changed elsewhere."""
        self._writing.refresh()

    def finish(self) -> None:
        """Store what was written; where something must be settled first, say what beside the line."""
        if self._storing:
            return
        self._line_part.settle()
        if not self.parts_ready():
            return
        try:
            command = self._writing.command()
        except UserError as error:
            self._line_part.tell(error)
            return
        self._set_storing(storing=True)
        self._context.carry_out(command, self.said_when_stored(), self, self._on_stored, self._on_failed)

    def discard(self) -> None:
        """Throw away what was written, with a way back to it."""
        self._line_part.settle()
        draft = self._writing.draft()
        if draft is not None:
            self.put_aside(draft, QCoreApplication.translate("WritingPage", "Thrown away."))
        self._leave()

    def put_aside(self, draft: str, said: str) -> None:
        """Say that a draft went, with a button that brings it back to the page; so does undo."""

        def back() -> None:
            self._line_part.settle()
            meanwhile = self._writing.draft()
            if self._writing.bring_back(draft):
                self._begun()
                self._keeper.touch()
                self._just_brought_back = True
                self.brought_back()
            if meanwhile not in (None, draft):
                self.put_aside(meanwhile, _aside())

        self._context.throw_away(said, back)

    @abstractmethod
    def brought_back(self) -> None:
        """Ask the window to show this page again."""

    # Inside

    def hold_drafts(self, *, held: bool) -> None:
        """Write no draft while somebody is forgotten, or go on writing."""
        for keeper in (self._new_keeper, self._change_keeper):
            keeper.hold(held=held)

    def _keep_now(self) -> None:
        """Keep what is being typed before another form begins."""
        self._line_part.settle()
        self._keeper.flush()

    @property
    def _keeper(self) -> DraftKeeper:
        """Return the keeper of what is on the page: something new, or a change."""
        return self._change_keeper if self._writing.changing else self._new_keeper

    def _restore(self) -> None:
        """Bring back what was being written when the notebook was last closed, a change before something new."""
        drafts = [keeper.kept() for keeper in (self._change_keeper, self._new_keeper)]
        self._from_before = any(draft is not None and self._writing.bring_back(draft) for draft in drafts)
        self._begun()

    def _begin_new(self) -> None:
        """Go on with the new one that waits, or begin one."""
        waiting = self._new_keeper.kept()
        if waiting is None or not self._writing.bring_back(waiting):
            self._writing.begin()
        self._begun()

    def _begun(self) -> None:
        """Follow the state, which has just begun with another form."""
        title = self._titles[1] if self._writing.changing else self._titles[0]
        self.title.setText(title)
        self.setAccessibleName(title)
        self._line_part.begin()
        self._keeper.rest()

    def _leave(self) -> None:
        """Forget the draft, be ready for the next one, and go where the person came from."""
        self._clear()
        self.left.emit()

    def _clear(self) -> None:
        """Forget the draft, and be ready for the next one."""
        changed = self._writing.changing
        self._keeper.drop()
        if changed:
            self._begin_new()
        else:
            self._writing.begin()
            self._begun()

    def _on_written(self) -> None:
        self._keeper.touch()

    def _on_line_left(self) -> None:
        self._keeper.keep()

    def _on_stored(self) -> None:
        self._set_storing(storing=False)
        if self.one_after_another and not self._writing.changing:
            self._clear()
            self._focus_line()
        else:
            self._leave()

    def _on_failed(self, error: Exception) -> None:
        self._set_storing(storing=False)
        if not isinstance(error, UserError):
            raise error
        self._line_part.tell(error)

    def _set_storing(self, *, storing: bool) -> None:
        self._storing = storing
        self._line_part.line.setReadOnly(storing)
        self.done_button.setEnabled(not storing)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & self.concerns:
            self.names_changed(changes)

    def _focus_line(self) -> None:
        self._line_part.line.moveCursor(QTextCursor.MoveOperation.End)
        self._line_part.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._columns.keep_in_view(self._line_part.line)


def _aside() -> str:
    return QCoreApplication.translate("WritingPage", "What you were writing was put aside.")
