"""The exchanges recorded last, so that nobody records the same twice; each is one press away."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.rows import ExchangeRow, Listing
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated
from connector_app.ui.models.list_columns import flow
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words

_MOST = 5
#: What an exchange is told by.
_CONCERNS = frozenset({Kind.EXCHANGE, Kind.PERSON, Kind.GROUP})
#: Between who gave to whom and what, where both are read in one line.
_GAP = "   "


class _Told(QWidget):
    """Who gave to whom, and below it what; a press with the mouse presses the link beside it."""

    def __init__(self, who: str, what: str, link: Button) -> None:
        super().__init__()
        self._link = link
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = QVBoxLayout(self)
        box.setSpacing(0)
        # Its first line stands beside the words of the link, which has a rim around them.
        rim = (link.sizeHint().height() - self.fontMetrics().height()) // 2
        box.setContentsMargins(0, rim, 0, 0)
        box.addWidget(Words(who, wrap=True))
        if what:
            box.addWidget(Words(what, "muted", wrap=True))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the link, where the press began and ended here."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._link.click()


class LatestCard(Card):
    """Shows the five newest exchanges, read in the lane; `open_requested(Ref)` leads to one.

    `shown` when there are other links than before, for whoever leads Tab through them.
    """

    open_requested = Signal(object)
    shown = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("LatestCard", "Latest"))
        self._context = context
        self.texts: list[str] = []
        self.links: list[Button] = []
        self._rows: list[ExchangeRow] | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        context.changes.changed.connect(self._on_changed)
        self.reload()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS:
            self.reload()

    def reload(self) -> None:
        """Read and show the newest again."""
        reader = self._context.desk.reader

        def newest() -> list[ExchangeRow]:
            keys = reader.order(Listing(Kind.EXCHANGE, limit=_MOST))
            return [row for row in reader.rows(Kind.EXCHANGE, keys) if isinstance(row, ExchangeRow)]

        self._context.tasks.run(newest, self._show, key="latest exchanges")

    def _show(self, rows: list[ExchangeRow]) -> None:
        if rows == self._rows:  # whoever is on a link stays there
            return
        self._rows = rows
        inside = any(link.hasFocus() for link in self.links)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.links = []
        told = [(flow(row), _what(row)) for row in rows]
        self.texts = [_GAP.join(filter(None, parts)) for parts in told]
        today = self._context.desk.clock.today()
        for index, (row, text, parts) in enumerate(zip(rows, self.texts, told, strict=True)):
            link = self._link(row, labels.day(row.on, today), text)
            self.links.append(link)
            self._grid.addWidget(link, index, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(_Told(*parts, link), index, 1)
        let_tab_go_on(self, self.links)
        if inside and self.links:
            self.links[0].setFocus()
        self.shown.emit()
        if not rows:
            self._grid.addWidget(Words(self.tr("Nothing is recorded yet."), "muted", wrap=True), 0, 0, 1, 2)

    def _link(self, row: ExchangeRow, day: str, text: str) -> Button:
        link = flush_link(day)
        link.setAccessibleName(self.tr("Exchange of {date}: {what}").format(date=day, what=text))
        show = partial(self.open_requested.emit, Ref(Kind.EXCHANGE, row.id))
        link.clicked.connect(lambda _=False: show())  # the button's state is no argument of the signal
        return link


def _what(row: ExchangeRow) -> str:
    return " · ".join(filter(None, (isolated(row.title) if row.title else "", labels.minutes(row.minutes))))
