"""Shows one page of the window at a time: at once, or a large new one in turns until somebody presses a key."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from connector_app.ui.tasks import InTurns, Tasks
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack

#: What a key sends first, and what it sends when no shortcut wanted it.
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class PageShowing(QObject):
    """Dresses pages and brings them to the front of `stack`."""

    def __init__(self, stack: PageStack, tasks: Tasks) -> None:
        super().__init__(stack)
        self._stack = stack
        self._tasks = tasks
        self._coming: PageFrame | None = None
        self._heard: QObject | None = None
        self._before: QWidget | None = None

    def dress(self, page: PageFrame) -> None:
        """Put a page among the others, where it gets its style; it need not be shown yet."""
        if page.parentWidget() is None:
            self._stack.addWidget(page)

    def show(self, page: PageFrame) -> None:
        """Show a page at once."""
        self._come(None)
        self.dress(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def note_keyboard(self) -> None:
        """Note where the keyboard is: one looks something up and comes back."""
        self._before = QApplication.focusWidget()

    def give_keyboard_back(self) -> None:
        """Put the keyboard where it was."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def stop(self) -> None:
        """Show nothing more of what was to come: the keys are for somebody else now."""
        self._come(None)

    def show_in_turns(self, page: PageFrame) -> None:
        """Dress and show a page in turns after this one, or when the first key is pressed: the key is for it."""
        self._come(page)
        self._tasks.in_turns(self._turns(page))

    def _turns(self, page: PageFrame) -> InTurns:
        yield
        self.dress(page)
        yield
        if self._coming is page:  # one may have gone on meanwhile
            self._show_what_comes(page)

    def _show_what_comes(self, page: PageFrame) -> None:
        within = page.focusWidget()  # what was asked of it may have chosen where to begin
        self.show(page)
        (within or page).setFocus()

    def _come(self, page: PageFrame | None) -> None:
        """Listen to the keys of the window for as long as a page is to come: they would go to the one before."""
        if self._heard is not None:
            self._heard.removeEventFilter(self)
        self._coming, self._heard = page, self._stack.window().windowHandle() if page is not None else None
        if self._heard is not None:
            self._heard.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Show what is to come before the window asks who has the keyboard."""
        if event.type() in _KEYS and self._coming is not None:
            self._show_what_comes(self._coming)
        return False
