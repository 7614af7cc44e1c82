"""What is done about an insight, from whatever page: each step looks at it anew and can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from connector_app.application.commands import Command, delete
from connector_app.application.heard_commands import (
    gather,
    gathered,
    pass_on,
    save_insight,
    save_organisation,
    save_response,
    tell_back,
)
from connector_app.application.heard_reader import WaitingRow
from connector_app.application.insight_words import MOST, approve_words, insight_of, may_be_gathered
from connector_app.application.ports import Reader
from connector_app.application.quotes import Scan
from connector_app.domain.errors import Refused
from connector_app.domain.insight import Insight, ToldBack
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Response
from connector_app.scan.findings import Finding
from connector_app.ui.context import Context

if TYPE_CHECKING:
    from connector_app.ui.panes.insight_pane import InsightPane
    from connector_app.ui.panes.partner_words_card import PartnerWordsCard


class HeardSteps(QObject):
    """Serves the panes of insights, and gathers and tells back from wherever that is wanted."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def serve(self, pane: "InsightPane", insight_id: str) -> None:
        """Do what the pane of an insight asks for."""
        pane.delete_requested.connect(partial(self._delete, insight_id))
        pane.changed.connect(partial(self._on_changed, insight_id))
        pane.words.kept.connect(partial(self._on_words_kept, insight_id))
        pane.words.let_go.connect(partial(self._on_let_go, insight_id))
        pane.words.scan_requested.connect(partial(self._look_over, pane.words, Scan(self._context.desk.reader)))
        pane.passed_on.passed_on.connect(partial(self._on_passed_on, insight_id))
        pane.passed_on.answered.connect(self._on_answered)
        pane.passed_on.taken_back.connect(self._on_taken_back)
        pane.told_back.told.connect(partial(self.tell, insight_id))
        pane.sources.added.connect(partial(self._on_added, insight_id))
        pane.sources.taken_out.connect(partial(self._on_taken_out, insight_id))

    def gather(self, keys: Sequence[int], done: Callable[[Ref], None]) -> None:
        """Make one insight of the conversations of some rows, and give what it is known by to `done`."""
        reader, untitled = self._context.desk.reader, self.tr("Something that was heard")
        made: list[Insight] = []

        def command() -> Command:
            ids = [row.id for row in reader.rows(Kind.CONVERSATION, keys[: MOST + 1])]
            made.append(insight_of(reader, ids, untitled))
            return gather(made[0])

        said = self.tr("Gathered. Say in your own words what was heard.")
        self._context.carry_out(command, said, done=lambda: done(Ref(Kind.INSIGHT, made[0].id)))

    def tell(self, insight_id: str, told: ToldBack) -> None:
        """Keep that somebody was told what became of an insight."""
        self._change(insight_id, self.tr("They were told."), lambda now: tell_back(now, told=told))

    def tell_today(self, row: WaitingRow) -> None:
        """Keep that somebody who waited was told today."""
        self.tell(row.insight_id, ToldBack(self._context.desk.clock.today(), person_id=row.person_id))

    # -- inside --

    def _change(self, insight_id: str, said: str, make: Callable[[Insight], Command]) -> None:
        """Make a command of the insight as it is stored now, and carry it out."""
        reader = self._context.desk.reader
        self._context.carry_out(lambda: make(_stored(reader, insight_id)), said)

    def _delete(self, insight_id: str) -> None:
        self._change(insight_id, self.tr("It was deleted."), delete)

    def _on_changed(self, insight_id: str, form: Insight) -> None:
        def make(now: Insight) -> Command:
            new = replace(
                now, title=form.title, kind=form.kind, level=form.level, theme=form.theme, note=form.note
            )
            return save_insight(new, now)

        self._change(insight_id, self.tr("Kept."), make)

    def _on_words_kept(self, insight_id: str, safe_text: str) -> None:
        self._change(
            insight_id, self.tr("Kept: it waits."), lambda now: save_insight(now.reworded(safe_text), now)
        )

    def _on_let_go(self, insight_id: str, safe_text: str, reviewer: str) -> None:
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        said = self.tr("Approved: it may be sent.")
        self._change(insight_id, said, lambda now: approve_words(reader, now.reworded(safe_text), reviewer, today))

    def _look_over(self, card: "PartnerWordsCard", scan: Scan, text: str) -> None:
        self._context.tasks.run(partial(scan, text), partial(_show_found, card, text), key="insight.scan")

    def _on_passed_on(self, insight_id: str, partner: Organisation, new: bool, on: date) -> None:
        def make(now: Insight) -> Command:
            command = pass_on(now, [partner], on)
            return replace(command, saves=(*save_organisation(partner).saves, *command.saves)) if new else command

        self._change(insight_id, self.tr("Passed on."), make)

    def _on_answered(self, response: Response) -> None:
        reader = self._context.desk.reader

        def command() -> Command:
            if reader.get(Ref(Kind.RESPONSE, response.id)) is None:
                raise Refused("gone")
            return save_response(response)

        self._context.carry_out(command, self.tr("The answer was kept."))

    def _on_taken_back(self, response: Response) -> None:
        self._context.carry_out(delete(response), self.tr("It was not passed on."))

    def _on_added(self, insight_id: str, conversation_id: str) -> None:
        reader = self._context.desk.reader

        def make(now: Insight) -> Command:
            return save_insight(gathered(now, may_be_gathered(reader, [conversation_id])), now)

        self._change(insight_id, self.tr("Added to what was heard."), make)

    def _on_taken_out(self, insight_id: str, conversation_id: str) -> None:
        def make(now: Insight) -> Command:
            rest = tuple(each for each in now.sources if each.conversation_id != conversation_id)
            return save_insight(replace(now, sources=rest), now)

        self._change(insight_id, self.tr("Taken out."), make)


def _show_found(card: "PartnerWordsCard", text: str, found: Sequence[Finding]) -> None:
    if isValid(card):  # the pane may be another one by now
        card.show_findings(text, found)


def _stored(reader: Reader, insight_id: str) -> Insight:
    found = reader.get(Ref(Kind.INSIGHT, insight_id))
    if not isinstance(found, Insight):
        raise Refused("gone")
    return found
