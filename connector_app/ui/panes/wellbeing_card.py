"""How somebody said they are, time after time; and a way to ask them again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.vocabulary import CodeList, Item, Vocabulary
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.ui.labels import long_date, translated
from connector_app.ui.panes.pane_parts import add_buttons, add_linked
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card

#: Sittings shown; who wants to see more takes everything about the person.
_SHOWN = 6


class WellbeingCard(Card):
    """The newest first; `chosen(Wellbeing)` opens one, `asked` a new one. Nothing is added up or compared."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(
        self,
        sittings: Sequence[Wellbeing],
        vocabulary: Vocabulary,
        *,
        agreed: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Only who `agreed` to such things being noted is asked."""
        super().__init__(QCoreApplication.translate("WellbeingCard", "How they say they are"), parent)
        for sitting in sittings[:_SHOWN]:
            found = vocabulary.lists.get(sitting.measure)
            title = translated("Vocabulary", found.title) if found else sitting.measure
            told = ", ".join(_told(score, found) for score in sitting.scores)
            add_linked(self, title, told, partial(self.chosen.emit, sitting), long_date(sitting.on))
        if agreed:
            self.ask = secondary_button(self.tr("Ask how they are"))
            self.ask.clicked.connect(self.asked)
            add_buttons(self, self.ask)


def _told(score: Score, measure: CodeList | None) -> str:
    item = measure.by_code.get(score.item) if measure else None
    name = translated("Vocabulary", item.chip) if item else score.item
    return QCoreApplication.translate("WellbeingCard", "{name}: {answer}").format(
        name=name, answer=_answer(score, item)
    )


def _answer(score: Score, item: Item | None) -> str:
    options = item.scale.options if item and item.scale else ()
    return next((option.label for option in options if option.value == score.value), str(score.value))
