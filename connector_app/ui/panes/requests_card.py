"""What people asked and complained about: a list, and below it the steps of the one that is chosen."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.requests import SOON, Asked
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.request import Request, RequestClosedAs, RequestStep
from connector_app.ui.dialogs.request_words import history, request_kind, rule, state
from connector_app.ui.panes.pane_parts import make_selectable
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words


class RequestsCard(StepsCard):
    """`stepped(Request)` carries a request as it is after a step; `open_requested(Ref)` names a person."""

    stepped = Signal(object)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("RequestsCard", "Requests and complaints"),
            translate(
                "RequestsCard",
                "Nobody has asked for anything yet. Whoever does has a right to an answer in time.",
            ),
            translate("RequestsCard", "What to do with this request"),
            "abcedprw",
            parent,
        )
        self._today = date.min
        self._said = Words(wrap=True, personal=True)
        self._days, self._rule = Words(tone="muted", wrap=True), Words(tone="muted", wrap=True)
        for words in (self._said, self._days, self._rule):
            self.about.addWidget(words)
        self.list.chosen.connect(self._on_chosen)

    def show_requests(self, found: Sequence[Asked], today: date) -> None:
        """Show these requests."""
        self._today = today
        self.show_lines([_line(each, today) for each in found])

    def choose(self, request_id: str) -> None:
        """Put the keyboard on a request."""
        for row, line in enumerate(self.list.lines):
            if isinstance(line.key, Request) and line.key.id == request_id:
                self.list.choose(row)
        self.list.setFocus()

    def describe(self, key: object | None) -> None:
        """Tell what was said, the days of it, and what the law asks for."""
        request = key if isinstance(key, Request) else None
        for words in (self._said, self._days, self._rule):
            words.setVisible(request is not None)
        if request is not None:
            told = "\n".join(text for text in (request.what, request.outcome) if text)
            self._said.setText(told)
            self._said.setVisible(bool(told))
            make_selectable(self._said)
            self._days.setText(history(request, self._today))
            self._rule.setText(rule(request.kind))

    def ways(self, key: object) -> Sequence[Way]:
        """Return the steps that are possible now."""
        if not isinstance(key, Request):
            return ()
        found = [self._step(key, step) for step in key.steps if step is not RequestStep.CLOSE]
        return found + ([self._closing(key, how) for how in RequestClosedAs] if key.steps else [])

    def _step(self, request: Request, step: RequestStep) -> Way:
        letter, text = {
            RequestStep.ACKNOWLEDGE: ("a", self.tr("Acknowledged")),
            RequestStep.ASK_BACK: ("b", self.tr("Asked back")),
            RequestStep.CLEAR_UP: ("c", self.tr("Cleared up")),
            RequestStep.EXTEND: ("e", self.tr("Takes longer")),
        }[step]
        why = self.tr("Why does it take longer? Tell them the same, with the new day.")
        return Way(letter, text, partial(self._take, request, step), why if step is RequestStep.EXTEND else "")

    def _closing(self, request: Request, how: RequestClosedAs) -> Way:
        letter, text = {
            RequestClosedAs.DONE: ("d", self.tr("Done")),
            RequestClosedAs.PARTLY_DONE: ("p", self.tr("Partly done")),
            RequestClosedAs.REFUSED: ("r", self.tr("Refused")),
            RequestClosedAs.WITHDRAWN: ("w", self.tr("Taken back")),
        }[how]
        question = self.tr("What did you tell them? A few words are enough, or none.")
        if how is RequestClosedAs.REFUSED:
            question = self.tr("Why was it refused? Tell them too, and that they may complain to the ICO.")
        return Way(letter, text, partial(self._close, request, how), question)

    def _take(self, request: Request, step: RequestStep, words: str) -> str:
        """Send the request on as it is after the step; return what is wrong with the words, or nothing."""
        if step is RequestStep.EXTEND and not words:
            return self.tr("They have to be told why it takes longer, so a few words are needed.")
        self.stepped.emit(request.stepped(step, self._today, words))
        return ""

    def _close(self, request: Request, how: RequestClosedAs, words: str) -> str:
        if how is RequestClosedAs.REFUSED and not words:
            return self.tr("A refusal needs its reason, so a few words are needed.")
        self.stepped.emit(request.closed(how, self._today, words))
        return ""

    def _on_chosen(self, request: Request) -> None:
        if request.person_id:
            self.open_requested.emit(Ref(Kind.PERSON, request.person_id))


def _line(asked: Asked, today: date) -> Line:
    request = asked.request
    due = request.due_on
    who = asked.who or QCoreApplication.translate("RequestsCard", "somebody")
    warm = due is not None and due <= today + SOON
    return Line(who, request_kind(request.kind), state(request, today), warm, request)
