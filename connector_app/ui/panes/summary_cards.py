"""The cards beside a summary: what protection did, what was left out, and what the cover says."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.summary.protected import Protected, Withheld
from connector_app.ui.labels import translated
from connector_app.ui.panes.pane_parts import Pane, add_buttons, flush_link
from connector_app.ui.panes.summary_reading import SummaryReading
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

_LONGEST = 120


class SummaryCards(Pane):
    """What stands beside the preview; `people_requested` asks for the people who might be asked."""

    people_requested = Signal()
    cover_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.cover = CoverCard()
        self.cover.changed.connect(self.cover_changed)
        self._protection = self._left_out = QWidget()
        self.see_people: QWidget | None = None
        self.about = Card(self.tr("About this table"))
        self._about_words = Words(tone="muted", wrap=True)
        self.about.body.addWidget(self._about_words)
        self.column.addWidget(self.about)
        self.column.addWidget(self.cover)
        self.column.addStretch(1)

    def show_table(self, title: str, notes: Sequence[str]) -> None:
        """Say what a table is and what must be known to read it."""
        self._about_words.setText("\n".join((title, *notes)))

    def show_reading(self, reading: SummaryReading) -> None:
        """Say what was done for this summary."""
        for old in (self._protection, self._left_out):
            old.hide()
            old.deleteLater()
        protected, self.see_people = reading.protected, None
        self._protection = self._protection_card(reading, protected) if protected else QWidget()
        self._left_out = self._left_out_card(protected) if protected and protected.left_out else QWidget()
        self.column.insertWidget(0, self._protection)
        self.column.insertWidget(1, self._left_out)

    def _protection_card(self, reading: SummaryReading, protected: Protected) -> Card:
        card = Card(self.tr("What protection did"))
        least = protected.policy.threshold
        lines = [
            self.tr("About %n people are counted, each once.", None, protected.people),
            self.tr("Numbers under %n are not shown, nor is zero.", None, least),
            self.tr("No names, notes or addresses: the file is searched for all of them before it is kept."),
        ]
        for line in lines:
            card.body.addWidget(Words(f"✓  {line}", wrap=True))
        for why, count in ((why, reading.withheld[why]) for why in Withheld if reading.withheld[why]):
            card.body.addWidget(Words(self._withheld(why, count), "muted", wrap=True))
        if reading.not_counted:
            text = self.tr(
                "%n people took part but are not counted: nobody asked them yet, or they said no.",
                None,
                reading.not_counted,
            )
            card.body.addWidget(Words(text, "warm", wrap=True))
            see = flush_link(self.tr("See people"))
            see.clicked.connect(self.people_requested)
            add_buttons(card, see)
            self.see_people = see
        return card

    def _withheld(self, why: Withheld, count: int) -> str:
        match why:
            case Withheld.TOO_FEW:
                return self.tr("%n number(s) withheld: so few people could be recognised.", None, count)
            case Withheld.LOOKS_LIKE_EVERYONE:
                return self.tr(
                    "%n number(s) withheld: they would tell something about nearly everyone in a group.",
                    None,
                    count,
                )
            case Withheld.FROM_WITHHELD:
                return self.tr("%n number(s) withheld: they are worked out from withheld ones.", None, count)

    def _left_out_card(self, protected: Protected) -> Card:
        from connector_app.summary.protect import LEFT_OUT_REASONS

        card = Card(self.tr("Left out or made smaller"))
        for table in protected.left_out:
            card.body.addWidget(Words(translated("Summary", table.title), wrap=True))
            reason = LEFT_OUT_REASONS.get(table.reason, "")
            card.body.addWidget(Words(translated("Summary", reason), "muted", wrap=True))
        return card


class CoverCard(Card):
    """What the cover sheet says beside the numbers; `changed` when a field was left with another text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("On the cover")
        self.setAccessibleName(title)
        self.recipient = self._field(self.tr("Who is it for?"))
        self.community = self._field(self.tr("Who sends it?"))
        self.contact = self._field(self.tr("Whom can they ask? This leaves with the file."))

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(name)
        label = Words(name, "muted", wrap=True)
        label.setBuddy(field)
        field.editingFinished.connect(self.changed)
        self.body.addWidget(label)
        self.body.addWidget(field)
        return field
