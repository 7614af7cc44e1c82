"""What was done in this notebook: what kind of action on which fields, when, from where; never what they hold."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.audit import Via
from connector_app.application.rows import TrailRow
from connector_app.ui.labels import translated
from connector_app.ui.panes.field_words import field_word, kind_word
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

#: Lines read at once.
PAGE = 30


class TrailCard(Card):
    """`more_requested(key)` asks for the lines before a key."""

    more_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TrailCard", "What was done here"), parent)
        about = Words(
            self.tr("Kept so that you can account for it. It says what kind of thing was done, never to whom."),
            "muted",
            wrap=True,
        )
        self.list = LineList(self.tr("What was done here"), 8)
        self.more = secondary_button(self.tr("Show earlier ones"))
        self.more.clicked.connect(self._on_more)
        self._rows: list[TrailRow] = []
        for widget in (about, self.list):
            self.body.addWidget(widget)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_rows(self, rows: Sequence[TrailRow]) -> None:
        """Show the newest lines."""
        self._rows = []
        self.add_rows(rows)

    def add_rows(self, rows: Sequence[TrailRow]) -> None:
        """Show these lines below those that are there."""
        self._rows += rows
        self.list.setVisible(bool(self._rows))
        self.list.set_lines([_line(row) for row in self._rows])
        self.more.setVisible(len(rows) == PAGE)

    def _on_more(self) -> None:
        self.more_requested.emit(self._rows[-1].key)


def _line(row: TrailRow) -> Line:
    fields = dict.fromkeys(field_word(field) for field in row.fields)
    kinds = dict.fromkeys(kind_word(kind) for kind in row.kinds)
    told = ", ".join(fields or kinds)
    when = QDateTime.fromSecsSinceEpoch(int(row.at.timestamp()))
    at = QLocale().toString(
        when, QCoreApplication.translate("TrailCard", "d MMM yyyy, HH:mm", "a date format of Qt")
    )
    return Line(_action(row), told, at, key=row.key)


def _action(row: TrailRow) -> str:
    """Return what was done, and when it was not simply done in the window, how."""
    translate = QCoreApplication.translate
    action = translated("Commands", row.action)
    match row.via:
        case Via.UNDO:
            return translate("TrailCard", "{action} (taken back)").format(action=action)
        case Via.REDO:
            return translate("TrailCard", "{action} (done again)").format(action=action)
        case Via.COMMAND_LINE:
            return translate("TrailCard", "{action} (command line)").format(action=action)
        case Via.OLDER_COPY:
            return translate("TrailCard", "{action} (in an older copy)").format(action=action)
    return action
