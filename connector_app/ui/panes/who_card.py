"""Who somebody is at a glance: the name, what tells them apart, what to know first, what they agreed to."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.domain.person import Person
from connector_app.domain.resting import Heed, Rest
from connector_app.ui.labels import isolated
from connector_app.ui.labels import rest as rest_word
from connector_app.ui.panes.consent_glance import ConsentGlance
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class WhoCard(Card):
    """`log_requested`, `edit_requested` and `delete_requested` come from its buttons."""

    log_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(
        self,
        person: Person,
        heeded: Sequence[tuple[Heed, str]],
        rest: Rest | None,
        glance: ConsentGlance,
        parent: QWidget | None = None,
    ) -> None:
        """What is to be `heeded` is told before anything else about them."""
        super().__init__(parent=parent)
        self.body.addWidget(Heading(person.label, personal=True))
        hints = [isolated(text) for text in (person.pronouns, person.how_we_met) if text]
        if hints:
            self.body.addWidget(Words(" · ".join(hints), "muted", wrap=True))
        if heeded:
            self._add_flags([heed for heed, _ in heeded], rest)
            self._add_heeded(heeded)
        self.glance = glance
        self.body.addWidget(glance)
        self._add_buttons()

    def _add_flags(self, heeds: Sequence[Heed], rest: Rest | None) -> None:
        flags = [QCoreApplication.translate("BeforeCall", "Before you call or knock")]
        if rest is not None:
            flags.append(rest_word(rest))
        if Heed.NEEDS in heeds:
            flags.append(self.tr("access needs"))
        row = QWidget()
        flow = FlowLayout(row)
        for text in flags:
            flow.addWidget(Badge(text, warm=True))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        self.body.addWidget(row)

    def _add_heeded(self, heeded: Sequence[tuple[Heed, str]]) -> None:
        for _, text in heeded:
            words = Words(text, wrap=True)
            words.setAccessibleName(text)
            self.body.addWidget(words)

    def _add_buttons(self) -> None:
        log = secondary_button(self.tr("Log a conversation"))
        log.clicked.connect(self.log_requested)
        edit = secondary_button(self.tr("Change"))
        edit.clicked.connect(self.edit_requested)
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        add_buttons(self, log, edit, delete)
