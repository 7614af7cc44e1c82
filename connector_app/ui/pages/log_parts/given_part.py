"""Who gave what to whom: the line of an exchange, its completions, and what is wrong with it, said at once."""

from PySide6.QtCore import QCoreApplication

from connector_app.domain.errors import RuleBroken
from connector_app.domain.folding import fold
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.completions import name_offers
from connector_app.ui.pages.log_parts.exchange_state import ExchangeState
from connector_app.ui.pages.log_parts.line_part import LinePart
from connector_app.ui.widgets.quick_line import QuickLine
from connector_app.ui.widgets.quick_line_popup import Offer
from connector_app.ui.widgets.quick_line_text import Opening

# The word the line reads, whatever the language of the window.
_COMMONS = "commons"
_BETWEEN = ",;&+>→›»"
# What is merely not there yet while somebody types is not a mistake.
_UNFINISHED = "exchange_without_legs"


def name_opening(line: str, at: int) -> Opening | None:
    """Find the name being typed: before the colon, from the last arrow or comma on."""
    typed = line[:at]
    if ":" in typed:
        return None
    start = max(typed.rfind(sign) for sign in _BETWEEN) + 1
    start += len(typed[start:]) - len(typed[start:].lstrip())
    return Opening("", start) if start < at else None


class GivenPart(LinePart):
    """Names are completed as they are; Enter records."""

    def __init__(self, state: ExchangeState) -> None:
        line = QuickLine(name_opening, single_line=True)
        super().__init__(state, line, QCoreApplication.translate("GivenPart", "Who gave what to whom?"))
        self._state = state
        line.setPlaceholderText(self.tr("Bea > Cy: lift to clinic 40m"))
        line.setAccessibleDescription(
            self.tr("Write the giver, a greater-than sign, the receiver, a colon, and what was given.")
        )
        line.completion_wanted.connect(self._on_completion_wanted)
        line.chosen.connect(self._on_chosen)

    def show_state(self) -> None:
        """Show the line, and say what is wrong with it beyond being unfinished."""
        super().show_state()
        line = self._state.understood.line
        wrong = line.problem if line.problem != _UNFINISHED else ""
        self.say(sentence_of(RuleBroken(wrong, name=line.problem_name)) if wrong else "")

    def _on_completion_wanted(self, _sign: str, prefix: str) -> None:
        offers = name_offers(self._state.desk.reader, prefix, sign="", new=False)
        if len(fold(prefix)) > 1 and _COMMONS.startswith(fold(prefix)) and fold(prefix) != _COMMONS:
            offers.append(Offer(_COMMONS, _COMMONS, self.tr("everybody together"), personal=False))
        self.line.offer(offers)

    def _on_chosen(self, offer: Offer) -> None:
        if offer.data:
            self._state.edit(lambda form, _: form.with_pick(offer.text.strip('"'), offer.data))
