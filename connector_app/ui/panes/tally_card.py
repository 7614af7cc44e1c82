"""Giving and receiving: both in one line, and the latest exchanges in words; never measured, never compared."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.rows import ExchangeRow
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.labels import isolated, minutes, short_date
from connector_app.ui.models.list_columns import flow
from connector_app.ui.panes.pane_parts import add_linked, selectable
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class TallyCard(Card):
    """`open_requested(Ref)` leads to an exchange."""

    open_requested = Signal(object)

    def __init__(
        self,
        tally: tuple[int, int],
        latest: Sequence[ExchangeRow],
        categories: CodeList,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`tally` counts the exchanges in which they gave, and in which they received."""
        super().__init__(QCoreApplication.translate("TallyCard", "Giving and receiving"), parent)
        gave, received = tally
        if not (gave or received):
            self.body.addWidget(Words(self.tr("No exchange recorded yet."), "muted", wrap=True))
            return
        text = self.tr("gave {gave} : received {received}").format(gave=gave, received=received)
        self.body.addWidget(selectable(text, personal=False))
        for row in latest:
            item = categories.by_code.get(row.category)
            what = isolated(row.title) if row.title else item.chip if item else ""
            words = " · ".join(filter(None, (flow(row), what, minutes(row.minutes))))
            day = short_date(row.on, today)
            show = partial(self.open_requested.emit, Ref(Kind.EXCHANGE, row.id))
            link = add_linked(self, day, "", show, words)
            link.setAccessibleName(self.tr("Exchange of {date}: {what}").format(date=day, what=words))
