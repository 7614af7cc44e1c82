"""What can be done by name or by key: one book of actions, from which the palette and the shortcuts are made."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from connector_app.text import QT_TRANSLATE_NOOP

_SECTION, _LATELY = "section", 3


class Section(StrEnum):
    """Where an action stands among the others; the words for it are `TITLES`."""

    WRITE = "write"
    HERE = "here"
    GO = "go"
    NOTEBOOK = "notebook"
    HELP = "help"


#: In the context ``Actions``.
TITLES = {
    Section.WRITE: QT_TRANSLATE_NOOP("Actions", "Write down"),
    Section.HERE: QT_TRANSLATE_NOOP("Actions", "On this page"),
    Section.GO: QT_TRANSLATE_NOOP("Actions", "Go to"),
    Section.NOTEBOOK: QT_TRANSLATE_NOOP("Actions", "Notebook"),
    Section.HELP: QT_TRANSLATE_NOOP("Actions", "Help"),
}


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key that works in a list or form of a page: the key in Qt's portable words, and what it does.

    `does` is English source text in the context ``Keys``.
    """

    keys: str
    does: str


def make_action(owner: QObject, key: str, section: Section, text: str, slot: Callable[[], object]) -> QAction:
    """Return an action that the book can hold; `key` names it for good, also in the settings."""
    action = QAction(text, owner)
    action.setObjectName(key)
    action.setProperty(_SECTION, section.value)
    action.triggered.connect(lambda _checked=False: slot())
    return action


def offer(page: QWidget, key: str, text: str, slot: Callable[[], object], keys: str = "") -> QAction:
    """Let a page offer something: the palette lists it while the page is shown, its keys work there."""
    action = make_action(page, key, Section.HERE, text, slot)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setShortcut(QKeySequence(keys))
    page.addAction(action)
    return action


def section_of(action: QAction) -> Section:
    """Return where an action belongs; what says nothing belongs to the page shown."""
    said = action.property(_SECTION)
    return Section(said) if isinstance(said, str) else Section.HERE


def keys_of(action: QAction) -> str:
    """Return the action's shortcut as it is called on this system, empty when it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def native_keys(keys: str) -> str:
    """Return keys as they are called on this system: ⌘N for Ctrl+N where it is so; what is no key stays."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


class ActionBook(QObject):
    """Holds what can be done everywhere, knows what the page shown offers, and what was done lately by name.

    `used` gives the keys of what was done last, the newest first, for whoever keeps them.
    """

    used = Signal(object)

    def __init__(self, window: QWidget, lately: Iterable[str] = ()) -> None:
        """`window` is where the keys work."""
        super().__init__(window)
        self._window = window
        self._everywhere: list[QAction] = []
        self._page: QWidget | None = None
        self._lately = list(lately)[:_LATELY]

    def add(self, key: str, section: Section, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        """Add what can be done everywhere."""
        return self.take(make_action(self, key, section, text, slot), section, keys)

    def take(self, action: QAction, section: Section, keys: str = "") -> QAction:
        """Add an action that somebody else made."""
        action.setProperty(_SECTION, section.value)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        self._everywhere.append(action)
        return action

    def show_page(self, page: QWidget | None) -> None:
        """Offer what this page offers."""
        self._page = page

    @property
    def here(self) -> list[QAction]:
        """Return what the page shown offers."""
        return [action for action in self._page.actions() if action.isVisible()] if self._page else []

    @property
    def everywhere(self) -> list[QAction]:
        """Return what can be done everywhere, by section."""
        return sorted(self._everywhere, key=_place_of)

    @property
    def usable(self) -> list[QAction]:
        """Return everything that can be done now, by section."""
        every = sorted((*self.here, *self._everywhere), key=_place_of)
        return [action for action in every if action.isEnabled() and action.text()]

    @property
    def lately(self) -> list[QAction]:
        """Return what was done last by name and can be done again, the newest first."""
        by_key = {action.objectName(): action for action in self.usable}
        return [by_key[key] for key in self._lately if key in by_key]

    @property
    def kept(self) -> tuple[str, ...]:
        """Return the keys of what was done last by name, the newest first, whether or not it can be done now."""
        return tuple(self._lately)

    def do(self, action: QAction) -> None:
        """Do what somebody chose by its name, and remember it."""
        key = action.objectName()
        if key:
            self._lately = [key, *(each for each in self._lately if each != key)][:_LATELY]
            self.used.emit(self.kept)
        action.trigger()


def _place_of(action: QAction) -> int:
    return list(Section).index(section_of(action))
