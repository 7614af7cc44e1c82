"""A page with a filtered list and, beside it, what is chosen in it."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.imports.arriving import Content
from connector_app.application.ports import Reader
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.dialogs.drafted import keep_drafts_in
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.models.list_view import ListView
from connector_app.ui.models.window_model import WindowModel
from connector_app.ui.panes.filters import FilterRow
from connector_app.ui.panes.folding_split import FoldingSplit
from connector_app.ui.panes.half_filled import half_filled, when_left
from connector_app.ui.panes.pane_parts import Pane
from connector_app.ui.tasks import InTurns, a_turn_later
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.header_corner import HeaderCorner
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.tab_order import stops_in
from connector_app.ui.widgets.view_switch import ViewSwitch

_NONE = -1
# Milliseconds after the last row that a held key ran through.
_PAUSE = 60
#: The key of the view that every list page has.
LIST = "list"

MakePane = Callable[[], Pane]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTexts:
    """What a list page says: its title, the list's and the pane's names, and what an empty one invites to.

    `bring_in` is the other way to fill it, from a file; the page says of what in `content`.
    """

    title: str
    list_name: str
    pane_name: str
    empty: str
    first_step: str
    nothing_found: str
    show_all: str
    bring_in: str = ""


class ListPage(PageFrame):
    """Shows one kind of noun; whoever derives from it says which list, and what the pane shows.

    The list and the pane are read in the data lane; a change of a kind in `concerns` reads both again, the
    selection, the scroll position and the focus stay where they were. `views` takes other views of the same.
    """

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("Up", QT_TRANSLATE_NOOP("Keys", "The line above")),
        PageKey("Down", QT_TRANSLATE_NOOP("Keys", "The line below")),
        PageKey("Return", QT_TRANSLATE_NOOP("Keys", "On to what the line shows beside it; Escape comes back")),
        PageKey("Tab", QT_TRANSLATE_NOOP("Keys", "On to what stands beside it")),
    )

    #: What a file would bring to this list.
    content: ClassVar[Content | None] = None

    def __init__(
        self,
        context: Context,
        texts: ListTexts,
        *,
        kind: Kind,
        concerns: frozenset[Kind],
        columns: Sequence[ListColumn[Any]],
        filters: FilterRow,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texts.title, parent)
        self._context = context
        self._texts = texts
        self._kind = kind
        self._concerns = concerns
        self.filters = filters
        self.shown: Ref | None = None
        self._gone: Ref | None = None
        self._enters = False
        self._changed_ids: frozenset[str] = frozenset()
        self._shown_in: Pane | None = None
        self._wanted_row = _NONE
        self._last_row = 0
        self._stale = True
        self._unfiltered_for: Ref | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.reload_pane)
        self.model = WindowModel(context.desk.reader, context.tasks, columns, self)
        self.list = ListView(self.model, texts.list_name, several=several)
        HeaderCorner(self.list)
        self.split = FoldingSplit(texts.pane_name)
        self.split.set_list(self.list)
        self.empty = EmptyState(texts.empty, texts.first_step)
        self.stack = PageStack()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.empty)
        self.views = ViewSwitch(QCoreApplication.translate("ListPage", "View"))
        self.views.add(LIST, QCoreApplication.translate("ListPage", "List"), self._list_view())
        self.body.addWidget(self.views, 1)
        filters.changed.connect(self.relist)
        self.model.listed.connect(self._on_listed)
        self.model.dataChanged.connect(self._on_rows_came)
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self._enter_pane)
        self.empty.asked.connect(self._on_empty_asked)
        self.empty.also_asked.connect(self._on_bring_in)
        context.changes.changed.connect(self._on_changed)

    def _from_file_button(self) -> Button:
        """Return the button that asks for a file to fill this list from."""
        button = secondary_button(QCoreApplication.translate("ListPage", "From a file…"))
        button.setAccessibleName(self._texts.bring_in)
        button.clicked.connect(self._on_bring_in)
        return button

    def _list_view(self) -> QWidget:
        view = QWidget()
        box = QVBoxLayout(view)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.body.spacing())
        box.addWidget(self.filters)
        box.addWidget(self.stack, 1)
        return view

    # -- what a page of this kind says --

    @abstractmethod
    def listing(self) -> Listing:
        """Return what the list asks for, by the filters."""

    @abstractmethod
    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read what the pane shows of a noun and return how to make it, None when the noun is gone.

        Runs in the data lane; what it returns is called on the window's thread.
        """

    @abstractmethod
    def first_step(self) -> None:
        """Do what the empty page offers."""

    # -- what others call --

    def show_ref(self, ref: object) -> None:
        """Show one noun where it stands, letting go of filters that hide it; without an id, just the list."""
        if isinstance(ref, Ref) and ref.kind is self._kind:
            self.views.show_view(LIST)
            if ref.id:
                self.shown = self._unfiltered_for = ref
            self.refresh()

    def refresh(self) -> None:
        """Read everything again; pages that show more than the list and the pane add to this."""
        self._stale = False
        self.relist()

    def relist(self) -> None:
        """Read the list by the filters as they are now, and then the pane."""
        self.model.set_listing(self.listing(), keep=self.shown)

    def reload_pane(self) -> None:
        """Read the pane again."""
        if self.shown is not None:
            self._load(self.shown)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let whoever comes here see where the keyboard is: in the list, which is called as the page is."""
        super().focusInEvent(event)
        self._give_list_keyboard()

    def _give_list_keyboard(self) -> None:
        if self.hasFocus() and self.list.isVisible() and self.list.currentIndex().isValid():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list have the keys of somebody who has just come here, so that the first of them counts."""
        if QApplication.focusWidget() is self and self.list.isVisible():
            self.list.setFocus()
            QApplication.sendEvent(self.list, event)
        elif event.key() == Qt.Key.Key_Escape and self._is_in_pane(QApplication.focusWidget()):
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _is_in_pane(self, widget: QWidget | None) -> bool:
        pane = self.split.widget(1)
        return widget is not None and pane is not None and pane.isAncestorOf(widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the page was not to be seen."""
        super().showEvent(event)
        self._chain_tabs()
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Put the texts of rows anew when the language or the direction of reading changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._refresh_when_seen()

    # -- inside --

    def _chain_tabs(self) -> None:
        """Let Tab follow the eye: what pages add above the list was made after it."""
        items = [self.actions_row.itemAt(number) for number in range(self.actions_row.count())]
        buttons = [button for item in items if item and (button := item.widget())]
        for before, after in pairwise([*buttons, *self.views.chips.chips, *self.filters.controls, self.list]):
            QWidget.setTabOrder(before, after)

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.kinds & self._concerns:
            return
        self._changed_ids = changes.ids
        if self._gone is not None and self._gone.id in changes.ids:  # it is back: what was deleted, for one
            self.shown, self._gone = self._gone, None
        self._refresh_when_seen()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_listed(self, row: int) -> None:
        if row < 0 and self._unfiltered_for is not None and self.filters.narrowed:
            self._unfiltered_for = None
            self.filters.clear()
            return
        self._unfiltered_for = None
        if row < 0 and self.shown is not None and self.shown.id in self._changed_ids:
            self._gone = self.shown
        self._show_or_invite()
        if row < 0 and self.model.rowCount():
            row = min(self._last_row, self.model.rowCount() - 1)
        if row == self.list.currentIndex().row():
            self._on_chosen(row)
        else:
            self.list.choose(row)
        self._give_list_keyboard()  # with a line chosen already: Qt would choose one without selecting it

    def _show_or_invite(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.split)
            return
        self.shown = None
        texts = self._texts
        if self.filters.narrowed:
            self.empty.set_texts(texts.nothing_found, texts.show_all)
        else:
            self.empty.set_texts(texts.empty, texts.first_step, texts.bring_in)
        self.stack.setCurrentWidget(self.empty)

    def _on_empty_asked(self) -> None:
        if self.filters.narrowed:
            self.filters.clear()
        else:
            self.first_step()

    def _on_bring_in(self) -> None:
        self.bring_in_requested.emit(self.content)

    def _on_chosen(self, row: int) -> None:
        self._wanted_row = row
        if row < 0:
            return
        self._last_row = row
        ref = self.model.ref_at(row)
        if ref is not None:
            self._wanted_row = _NONE
            self._enters = self._enters and ref == self.shown
            self.shown = ref
            if self.list.runs:  # the pane follows when the key is let go
                self._pause.start()
            else:
                self._load(ref)

    def _on_rows_came(self) -> None:
        """Show the chosen row's noun when its page had not been there yet."""
        if self._wanted_row >= 0:
            self._on_chosen(self._wanted_row)

    def _enter_pane(self) -> None:
        """Go on in the pane, as soon as it shows what the line is about."""
        shows = self.shown is not None and self.split.property("ref") == f"{self.shown.kind}:{self.shown.id}"
        pane = self._shown_in if shows else None
        self._enters = pane is None
        stops = stops_in(pane) if pane is not None else []
        if stop := next((each for each in stops if each.isVisible() and each.isEnabled()), None):
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _load(self, ref: Ref) -> None:
        self._pause.stop()
        read = partial(self.reading, self._context.desk.reader, ref)
        self._context.tasks.run(read, partial(self._on_read, ref), key=f"pane.{self._kind}")

    def _on_read(self, ref: Ref, make_pane: MakePane | None) -> InTurns:
        if make_pane is None or ref != self.shown:
            return
        again = self.split.property("ref") == f"{ref.kind}:{ref.id}"
        self.split.setProperty("ref", f"{ref.kind}:{ref.id}")
        scroll = self.split.widget(1)
        if again and self._put_off(scroll):
            yield from self._make_whole()  # it was left half made, perhaps, for what was read now
            return
        pane = make_pane()
        yield from a_turn_later(pane)
        where = scroll.verticalScrollBar().value() if isinstance(scroll, QScrollArea) else 0
        focused = _focused_name(scroll)
        if focused and not again:  # a key pressed once more is not for the one that comes next
            self.list.setFocus()
            focused = ""
        self._shown_in = pane
        if scroll is not None:
            keep_drafts_in(scroll)
        self.split.set_pane(pane)
        if again:
            self.split.scroll_to(where)
        if self._enters:
            self._enter_pane()
        sought = focused and not _focus_named(pane, focused)
        for _ in self._make_whole():
            yield
            sought = sought and not _focus_named(pane, focused)

    def _make_whole(self) -> InTurns:
        """Make what is further down in the pane, each part after what is there was painted."""
        pane = self._shown_in
        while pane is not None:
            yield
            if not pane.make_part():
                return
            self.split.fit_pane()

    def _put_off(self, shown: QWidget | None) -> bool:
        """Leave the pane as it is while somebody writes in it; it is read anew when they are through."""
        forms = half_filled(shown) if shown is not None else []
        for form in forms:
            if not form.property("read_after"):
                form.setProperty("read_after", True)
                when_left(form, partial(self._read_after, form))
        return bool(forms)

    def _read_after(self, form: QWidget) -> None:
        if form.property("read_after"):
            form.setProperty("read_after", False)
            self.reload_pane()


def _focused_name(inside: object) -> str:
    """Return the accessible name of what has the focus inside a widget, empty when the focus is elsewhere."""
    focused = QApplication.focusWidget()
    if focused is None or not isinstance(inside, QWidget) or not inside.isAncestorOf(focused):
        return ""
    return focused.accessibleName()


def _focus_named(pane: QWidget, name: str) -> bool:
    """Give the focus to what has a name inside a pane; tell whether it is there."""
    found = next((widget for widget in pane.findChildren(QWidget) if widget.accessibleName() == name), None)
    if found is not None:
        found.setFocus()
    return found is not None
