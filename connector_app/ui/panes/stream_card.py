"""What somebody said, as one stream to read: the newest first, earlier ones in place."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.people_reader import Told
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.ui.labels import change, isolated, long_date, short_date
from connector_app.ui.later import in_turn
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.theme import SPACE_1, SPACE_3
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words

#: Characters and lines of a text that stand there at once; the rest comes when asked for.
_LETTERS, _LINES = 320, 5
#: Entries made before the pane is painted, and in each turn after that.
_AT_ONCE, _IN_TURN = 2, 2


class StreamCard(Card):
    """`open_requested(Ref)` leads to a conversation, `earlier_requested(key)` asks for those before a key."""

    open_requested = Signal(object)
    earlier_requested = Signal(object)

    def __init__(
        self,
        stream: Sequence[Told],
        total: int,
        vocabulary: Vocabulary,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`stream` holds the newest of `total` conversations."""
        super().__init__(QCoreApplication.translate("StreamCard", "Conversations"), parent)
        self._vocabulary, self._today, self._total = vocabulary, today, total
        self._waiting: list[Told] = []
        self._last: int | None = None
        self._stop: QWidget | None = None
        self.shown = 0
        self._entries = QVBoxLayout()
        self._entries.setSpacing(SPACE_3)
        self.body.addLayout(self._entries)
        self.earlier = flush_link("")
        self.earlier.clicked.connect(self._on_earlier)
        self.body.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        if not stream:
            self.body.addWidget(Words(self.tr("Not spoken yet."), "muted", wrap=True))
        self.add(stream)

    def add(self, stream: Sequence[Told]) -> None:
        """Show more conversations below those that are there: a few at once, the others as time allows."""
        self._waiting.extend(stream)
        if stream:
            self._last = stream[-1].key
        self._make_some(_AT_ONCE)

    def _make_some(self, count: int = _IN_TURN) -> None:
        some, self._waiting = self._waiting[:count], self._waiting[count:]
        together = QWidget()  # seen one by one, each would let the whole pane be laid out anew
        box = QVBoxLayout(together)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_3)
        entries = [Entry(told, self._vocabulary, self._today, self) for told in some]
        for entry in entries:
            box.addWidget(entry)
        if entries:
            self._entries.addWidget(together)
        stops = [stop for entry in entries for stop in entry.stops]
        if self._stop is not None:
            let_tab_go_on(self._stop, stops)
        self._stop = stops[-1] if stops else self._stop
        self.shown += len(some)
        rest = self._total - self.shown
        self.earlier.set_text(self.tr("%n earlier conversation(s)", None, rest))
        self.earlier.setVisible(rest > 0 and not self._waiting)
        if self._waiting:
            in_turn(self, self._make_some)
        elif self._stop is not None:
            QWidget.setTabOrder(self._stop, self.earlier)

    def _on_earlier(self) -> None:
        self.earlier.setEnabled(False)
        self.earlier_requested.emit(self._last)

    def let_ask(self) -> None:
        """Let earlier ones be asked for again."""
        self.earlier.setEnabled(True)


class Entry(QWidget):
    """One conversation: the day, who else was there, what was said, what it was about."""

    def __init__(self, told: Told, vocabulary: Vocabulary, today: date, stream: StreamCard) -> None:
        super().__init__()
        self._text = told.text.strip()
        day = flush_link(short_date(told.on, today))
        day.setAccessibleName(self.tr("Conversation of {date}").format(date=long_date(told.on)))
        day.clicked.connect(partial(self._open, stream, told.id))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1 // 2)
        line = QHBoxLayout()
        line.addWidget(day)
        line.addWidget(_muted(self._company(told)), 1)
        box.addLayout(line)
        self.stops: list[QWidget] = [day]
        if self._text:
            self._add_text(box, day.accessibleName())
        if about := _about(told, vocabulary):
            box.addWidget(_muted(about))

    def _company(self, told: Told) -> str:
        names = ", ".join(map(isolated, told.people))
        company = self.tr("with {names}").format(names=names) if names else ""
        return " · ".join(filter(None, (company, isolated(told.group) if told.group else "")))

    def _add_text(self, box: QVBoxLayout, day: str) -> None:
        cut = _beginning(self._text)
        self.words = _Text(cut, wrap=True, personal=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box.addWidget(self.words)
        if cut != self._text:
            self.more = flush_link(self.tr("more"))
            self.more.setAccessibleName(self.tr("More: {what}").format(what=day))
            self.more.clicked.connect(self._on_more)
            box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
            self.stops.append(self.more)

    def _on_more(self) -> None:
        """Show the whole text, or its beginning again."""
        name, whole = self.more.accessibleName(), self.words.text() == self._text
        self.words.setText(_beginning(self._text) if whole else self._text)
        self.more.set_text(self.tr("more") if whole else self.tr("less"))
        self.more.setAccessibleName(name)

    def _open(self, stream: StreamCard, conversation_id: str, _checked: bool = False) -> None:
        stream.open_requested.emit(Ref(Kind.CONVERSATION, conversation_id))


class _Text(Words):
    """Words that the mouse can mark; they only know how once it comes, for such words take long to be measured."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the mouse mark the words from now on."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)


def _beginning(text: str) -> str:
    """Return the whole of a short text, of a long one as much as can be read at a glance."""
    cut = "\n".join(text.splitlines()[:_LINES])
    if len(cut) > _LETTERS:
        cut = cut[:_LETTERS].rsplit(None, 1)[0]
    return text if cut == text else f"{cut.rstrip()} …"


def _about(told: Told, vocabulary: Vocabulary) -> str:
    themes = [_word(vocabulary.themes, code) for code in told.themes]
    felt = [f"{_word(vocabulary.check_ins, code)}: {change(answer)}" for code, answer in told.check_ins]
    return " · ".join((*themes, *felt))


def _word(codes: CodeList, code: str) -> str:
    item = codes.by_code.get(code)
    return item.chip if item else code


def _muted(text: str) -> Words:
    words = Words(text, "muted", wrap=True)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return words
