"""What of a record goes and what stays when only the least of it is kept, read before it is done."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.keep_least import LeastPlan
from connector_app.domain.noun import Kind
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.panes.going_words import GoingWords
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.words import Words


class LeastForm(InlineForm):
    """Hidden until a plan is shown; `confirmed(LeastPlan)` when it is to be done."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("LeastForm", "Keep only the minimum"), translate("LeastForm", "Delete the rest"), parent
        )
        self._plan: LeastPlan | None = None

    @property
    def lines(self) -> list[str]:
        """Return what is told, line by line."""
        return [words.text() for words in self.findChildren(Words) if words is not self.wrong]

    def show_plan(self, plan: LeastPlan, after: QWidget) -> None:
        """Tell what a plan will do, and wait for an answer; Tab comes to it `after` a widget."""
        self._plan = plan
        while (item := self.fields.takeAt(0)) is not None:
            if (words := item.widget()) is not None:
                words.setParent(None)
                words.deleteLater()
        self._tell(self.tr("What goes"), self._going(plan))
        self._tell(self.tr("What stays"), self._staying(plan))
        hint = self.tr(
            "Older copies of the notebook still hold all of it, and so does the way back until the notebook is "
            "locked. To take their name out of every text and prove it, forget them instead."
        )
        self.fields.addWidget(Words(hint, "muted", wrap=True))
        self.setAccessibleDescription("\n".join(self.lines))
        self.open_form(after)
        bring_into_view(self)

    def on_keep(self) -> None:
        """Ask for what is shown to be done, once."""
        if self._plan is not None and not self.sent:
            self.sent = True
            self.confirmed.emit(self._plan)

    def close_form(self) -> None:
        """Show nothing any more; what was shown is not asked for."""
        self._plan = None
        self.hide()

    def _going(self, plan: LeastPlan) -> list[str]:
        words = GoingWords()
        return [
            self.tr("Other names, ways to reach them, notes and all else that is filled in about them"),
            *words.alone(plan.goes(Kind.CONVERSATION)),
            *words.going(
                promises=plan.goes(Kind.FOLLOW_UP),
                quotes=plan.goes(Kind.QUOTE),
                offers=plan.goes(Kind.STRENGTH, Kind.NEED),
                measures=plan.goes(Kind.WELLBEING),
                ties=plan.goes(Kind.RELATIONSHIP, Kind.MEMBERSHIP),
                exchanges=plan.goes(Kind.EXCHANGE),
            ),
        ]

    def _staying(self, plan: LeastPlan) -> list[str]:
        words = GoingWords()
        shared = words.staying(conversations=plan.stays(Kind.CONVERSATION), exchanges=plan.stays(Kind.EXCHANGE))
        without = self.tr("These stay without them. Where their name is in the words, it is still there.")
        return [
            self.tr("Their name, their code and whether they are in touch, so that the wish is known by it"),
            *words.consent(plan.consents),
            *_counted(plan.requests, self.tr("%n request(s) of theirs, as written down", None, plan.requests)),
            *shared,
            *_counted(len(shared), without),
        ]

    def _tell(self, title: str, lines: Iterable[str]) -> None:
        if self.fields.count():
            self.fields.addSpacing(SPACE_2)
        self.fields.addWidget(Words(title, "strong", wrap=True))
        for line in lines:
            self.fields.addWidget(Words(line, wrap=True))


def _counted(count: int, line: str) -> list[str]:
    return [line] if count else []
