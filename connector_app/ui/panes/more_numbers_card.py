"""The card that offers coarser ways of counting, with what is gained by them."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.period import Period
from connector_app.summary.cut import FINEST, Cut
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.summary_words import coarser_words
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.widgets.buttons import secondary_button

if TYPE_CHECKING:
    from connector_app.application.coarser import Coarser


class MoreNumbersCard(ToldCard):
    """One button for each way of counting that shows more: signal `chosen` with the period and the cut."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MoreNumbersCard", "Show more numbers"), parent)

    def show_ways(self, ways: Sequence["Coarser"], period: Period, cut: Cut) -> None:
        """Offer ways coarser than the one now shown, and the way back to the finest."""
        self.begin()
        for way in ways:
            words = coarser_words(way.period, way.cut, period, cut)
            gain = self.tr("{way}: {share} % of the numbers can be shown instead of {now} %.")
            self.tell(gain.format(way=words, share=way.share, now=way.share_now))
            button = secondary_button(self.tr("Count this way"))
            name = self.tr("Count this way: {way}").format(way=words)
            button.setAccessibleName(name)
            button.clicked.connect(partial(self._choose, way.period, way.cut))
            self.offer(button)
        if cut != FINEST:
            back = flush_link(self.tr("Back to the finest"))
            back.setAccessibleDescription(self.tr("By neighbourhood and in the age bands of the notebook"))
            back.clicked.connect(partial(self._choose, period, FINEST))
            self.offer(back)
        self.finish()

    def _choose(self, period: Period, cut: Cut, _checked: bool = False) -> None:
        self.chosen.emit(period, cut)
