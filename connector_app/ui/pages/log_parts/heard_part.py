"""What did you hear: the line of a conversation, its completions and its marks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from connector_app.ui.labels import isolated
from connector_app.ui.pages.log_parts.completions import brought_offers, day_offers, name_offers, tag_offers
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.line_marks import marks_of
from connector_app.ui.pages.log_parts.line_part import LinePart
from connector_app.ui.widgets.quick_line import QuickLine
from connector_app.ui.widgets.quick_line_popup import Offer
from connector_app.ui.widgets.quick_line_text import by_signs


class HeardPart(LinePart):
    """Names, themes, features and promises are written into the line by their signs."""

    def __init__(self, state: ConversationState) -> None:
        line = QuickLine(by_signs({"@": 2, "#": 0, "+": 0, "!": 0}), least_lines=4)
        super().__init__(state, line, QCoreApplication.translate("HeardPart", "What did you hear?"))
        #: What is offered after a plus: titles of strengths; whoever makes the part reads them.
        self.titles: Sequence[str] = ()
        self._state = state
        line.setAccessibleDescription(
            self.tr("Write @ before a name, # before what matters, + before what they bring, ! before a promise.")
        )
        line.setPlaceholderText(
            self.tr("@Dawn @Ali buses stop at six #transport +lifts !fri ring about the bench")
        )
        line.completion_wanted.connect(self._on_completion_wanted)
        line.chosen.connect(self._on_chosen)

    def show_state(self) -> None:
        """Show the line and what is understood of it."""
        super().show_state()
        understood = self._state.understood
        self.line.mark(marks_of(understood))
        unknown = [isolated("#" + tag.typed) for tag in understood.line.tags if not tag.code]
        self.say(self._remark(unknown, nobodys=any(not understood.line.whose(b) for b in understood.line.brought)))

    def _remark(self, unknown: Sequence[str], *, nobodys: bool) -> str:
        if unknown:
            text = self.tr("No theme is called {words}; it stays in the text.")
            return text.format(words=", ".join(unknown))
        return self.tr("Name with @ who brings it; until then it is only text.") if nobodys else ""

    def _on_completion_wanted(self, sign: str, prefix: str) -> None:
        desk = self._state.desk
        match sign:
            case "@":
                self.line.offer(name_offers(desk.reader, prefix))
            case "#":
                self.line.offer(tag_offers(desk.vocabulary, prefix))
            case "+":
                self.line.offer(brought_offers(self.titles, desk.vocabulary, prefix))
            case _:
                self.line.offer(day_offers(prefix, self._state.today))

    def _on_chosen(self, offer: Offer) -> None:
        if offer.text.startswith("@"):
            name = offer.text[1:].strip('"')
            self._state.edit(lambda form, _: form.with_pick(name, offer.data))
