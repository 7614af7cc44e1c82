"""One row of a file in the pane: what becomes of it, and what it says beside what the notebook has."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.imports.arriving import Arriving, Choice, Content, Likely
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.arriving_words import Facts, choice_word, title_of, verdict_word, why
from connector_app.ui.panes.pane_parts import Pane, add_fact, selectable
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.side_by_side import SideBySide
from connector_app.ui.widgets.words import Words

#: So many of those whom a row may be are shown beside it.
_MOST_LIKELY = 3


class ArrivingPane(Pane):
    """`chosen(choice, likely id)` tells what is to become of the row; `likely` has the facts of each it may be."""

    chosen = Signal(object, object)

    def __init__(
        self,
        row: Arriving,
        content: Content,
        told: Facts,
        likely: Sequence[Facts],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("ArrivingPane", "In the file"), parent)
        self.choices: ChoiceRow | None = None
        card = self.add_card(self.tr("Row {row} of the file").format(row=row.row))
        if row.title:
            card.body.addWidget(selectable(title_of(row), "strong"))
        card.body.addWidget(Words(verdict_word(row.verdict, content), "muted", wrap=True))
        if said := why(row):
            card.body.addWidget(Words(said, "warm" if len(row.choices) == 1 else "", wrap=True, personal=True))
        if len(row.choices) > 1:
            self.choices = self._choice_row(row)
            card.body.addWidget(self.choices)
        if not row.likely:
            for name, text in told.items():
                add_fact(card, name, text)
        for known, facts in zip(row.likely[:_MOST_LIKELY], likely, strict=False):
            self._add_beside(known, told, facts)
        self.finish()

    def _choice_row(self, row: Arriving) -> ChoiceRow:
        options: list[tuple[str, str]] = []
        self._meant: dict[str, tuple[Choice, str | None]] = {}
        for choice in row.choices:
            targets = row.likely[:_MOST_LIKELY] if choice is Choice.FILL else ()
            for likely in targets:
                self._meant[likely.id] = (choice, likely.id)
                options.append((likely.id, choice_word(choice, likely.label)))
            if not targets:
                self._meant[choice.value] = (choice, None)
                options.append((choice.value, choice_word(choice)))
        choices = ChoiceRow(options, self.tr("What becomes of it"))
        choices.set_value(row.likely[0].id if row.choice is Choice.FILL and row.likely else row.choice.value)
        choices.chosen.connect(lambda value: self.chosen.emit(*self._meant[value]))
        return choices

    def _add_beside(self, known: Likely, told: Facts, facts: Facts) -> None:
        """Show what the file says and what the notebook has, field by field."""
        card = self.add_card(self.tr("Beside {name}").format(name=isolated(known.label)))
        card.body.addWidget(Words(known.reason.say(translated), wrap=True, personal=True))
        if not facts:
            for name, text in told.items():
                add_fact(card, name, text)
            return
        sides = self.tr("In the file"), self.tr("In your notebook")
        card.body.addWidget(SideBySide("", *sides, personal=False))
        for name in dict.fromkeys((*told, *facts)):
            card.body.addWidget(SideBySide(name, told.get(name, ""), facts.get(name, "")))
