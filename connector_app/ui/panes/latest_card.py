"""The exchanges recorded last, so that nobody records the same twice."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from connector_app.application.rows import ExchangeRow, Listing
from connector_app.domain.noun import Kind
from connector_app.ui import labels
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

_MOST = 5


class LatestCard(Card):
    """Shows the five newest exchanges; reads them in the lane."""

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("LatestCard", "Latest"))
        self._context = context
        self.texts: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.reload()

    def reload(self) -> None:
        """Read and show the newest again."""
        reader = self._context.desk.reader

        def newest() -> list[ExchangeRow]:
            keys = reader.order(Listing(Kind.EXCHANGE, limit=_MOST))
            return [row for row in reader.rows(Kind.EXCHANGE, keys) if isinstance(row, ExchangeRow)]

        self._context.tasks.run(newest, self._show, key="latest exchanges")

    def _show(self, rows: list[ExchangeRow]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.texts = [self._text(row) for row in rows]
        today = self._context.desk.clock.today()
        for index, (row, text) in enumerate(zip(rows, self.texts, strict=True)):
            self._grid.addWidget(Words(labels.day(row.on, today), "muted"), index, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Words(text, wrap=True), index, 1)
        if not rows:
            self._grid.addWidget(Words(self.tr("Nothing is recorded yet."), "muted", wrap=True), 0, 0, 1, 2)

    def _text(self, row: ExchangeRow) -> str:
        arrow = "←" if self.isRightToLeft() else "→"
        givers, receivers = (
            ", ".join(isolated(labels.party(name)) for name in names) for names in (row.givers, row.receivers)
        )
        given = " · ".join(filter(None, (isolated(row.title) if row.title else "", labels.minutes(row.minutes))))
        return f"{givers} {arrow} {receivers}   {given}".rstrip()
