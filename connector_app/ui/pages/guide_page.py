"""Help for each page: the topics beside the one that is read; Escape and Back lead to where one came from."""

import re
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey, native_keys
from connector_app.ui.context import Context
from connector_app.ui.panes.help_topics import TOPICS, Topic, pictures_folder, read_topics, topic_of
from connector_app.ui.theme import BAR, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.reading import Reading
from connector_app.ui.widgets.scroll_keys import SCROLL_KEYS

_TOPICS_IN_LETTERS = 31
#: In letters: below this the topics stand above; then this many lines of them are seen at once.
_TWO_COLUMNS, _FEW = 76, 3
_ANY = 16_777_215
_KEY = re.compile(r"`([^`]+)`")
_PAGE = "page:"


class GuidePage(PageFrame):
    """The help; a link leads to another topic, or to a page of the program: signal `page_requested`."""

    page_requested = Signal(str)
    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("Esc", QT_TRANSLATE_NOOP("Keys", "Back to where you were")),
        PageKey("PgDown", QT_TRANSLATE_NOOP("Keys", "Read on")),
    )

    def __init__(self, context: Context | None = None, parent: QWidget | None = None) -> None:
        """Every page is given the notebook; what is read here is the same for all, and before one is open."""
        del context
        super().__init__(QCoreApplication.translate("GuidePage", "Help"), parent)
        self._topics: dict[str, Topic] = {topic.key: topic for topic in read_topics(QLocale().bcp47Name())}
        back = secondary_button(self.tr("Back"))
        back.clicked.connect(self.left)
        self.print = secondary_button(self.tr("Print"))
        self.actions_row.addWidget(self.print)
        self.actions_row.addWidget(back)
        self.topics = LineList(self.tr("Topics"), len(TOPICS), marks_always=True)
        self.topics.set_lines(
            [Line("", each.title, key=each.key, personal=False) for each in self._topics.values()]
        )
        self.reading = Reading(self.tr("Help"))
        card = Card()
        card.body.addWidget(self.reading)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE_4)
        self._beside.addWidget(self.topics)
        self._beside.addWidget(card, 1)
        row = QHBoxLayout()
        row.addLayout(self._beside, 1)
        row.addSpacing(BAR)
        self.body.addLayout(row, 1)
        self.print.clicked.connect(self.reading.open_print_dialog)
        self.topics.selectionModel().currentChanged.connect(lambda _now, _before: self._show_chosen())
        self.topics.chosen.connect(lambda _key: self.reading.setFocus())
        self.reading.followed.connect(self._on_followed)
        QWidget.setTabOrder(self.print, back)
        QWidget.setTabOrder(back, self.topics)
        QWidget.setTabOrder(self.topics, self.reading)
        self._show_chosen()

    def show_topic(self, page: str) -> None:
        """Show what explains a page, by its key."""
        self.topics.choose(TOPICS.index(topic_of(page)))

    @property
    def topic(self) -> str:
        """Return the key of the topic shown."""
        line = self.topics.current
        return str(line.key) if line is not None else TOPICS[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or leave on Escape."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in SCROLL_KEYS:
            self.reading.verticalScrollBar().triggerAction(SCROLL_KEYS[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the topics above what is read where there is no room beside it."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        beside = self.width() >= _TWO_COLUMNS * letter
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._beside.setAlignment(self.topics, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
        # Beside what is read they scroll rather than make the page higher than the window.
        upright = QSizePolicy.Policy.Maximum if beside else QSizePolicy.Policy.Fixed
        self.topics.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.topics.set_most(len(TOPICS) if beside else _FEW)
        self.topics.setMaximumWidth(_TOPICS_IN_LETTERS * letter if beside else _ANY)
        self.topics.setMinimumWidth(_TOPICS_IN_LETTERS * letter if beside else 0)

    def _show_chosen(self) -> None:
        topic = self._topics[self.topic]
        self.reading.setAccessibleName(topic.title)
        self.reading.show_markdown(f"## {topic.title}\n\n{_below(_with_own_keys(topic.text))}", pictures_folder())

    def _on_followed(self, address: str) -> None:
        """Go where a link leads: to a topic, or to a page; whatever else it says leads nowhere."""
        if address.startswith(_PAGE):
            self.page_requested.emit(address.removeprefix(_PAGE))
        elif address.removesuffix(".md") in TOPICS:
            self.show_topic(address.removesuffix(".md"))
            self.reading.setFocus()


def _with_own_keys(text: str) -> str:
    """Return a text in which keys are called as on this system."""
    return _KEY.sub(lambda found: f"`{native_keys(found[1])}`", text)


def _below(text: str) -> str:
    """Return a text whose headings stand below one more."""
    return re.sub(r"^(?=#)", "#", text, flags=re.MULTILINE)
