"""What forgetting somebody will do, and the last question before it is done; a page of its own."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QWidget

from connector_app.application.forget_plan import ForgetPlan, Passage
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.going_words import GoingWords
from connector_app.ui.panes.passage_list import Listed, PassageList
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words


class ForgetForm(ColumnPage):
    """Shows a plan; `confirmed` with the numbers of places that stay and whether themes do, or `left`."""

    confirmed = Signal(object, bool)
    left = Signal()

    def __init__(self, plan: ForgetPlan, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ForgetForm", "Forget {name}").format(name=isolated(plan.person.label)),
            QCoreApplication.translate(
                "ForgetForm",
                "What this notebook holds about them goes for good. It cannot be undone, and what was done before "
                "cannot be undone afterwards either.",
            ),
            parent,
        )
        self._plan = plan
        self._today = today
        self.keep_themes = QCheckBox(self.tr("Keep what these were about"))
        self._add_going()
        self._add_staying()
        self.lists = self._add_passages()
        self._add_question()
        self.column.addStretch(1)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self._on_left,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def take_focus(self) -> None:
        """Begin at the first thing to decide: what stands above the code is to be read before it is typed."""
        boxes = [box for each in self.lists for box in each.boxes]
        first: QWidget = self.keep_themes if self._plan.themed else next(iter(boxes), self.code)
        first.setFocus()

    @property
    def kept(self) -> frozenset[int]:
        """Return the numbers of the places that stay as they are."""
        return frozenset[int]().union(*(each.kept for each in self.lists))

    def begin(self) -> None:
        """Show that it is being done; nothing can be changed any more."""
        for widget in (self.forget, self.cancel, self.code, self.keep_themes, *self.lists):
            widget.setEnabled(False)
        self.progress.begin(self.tr("Taking them out, and reading every page of the file …"))

    def begin_again(self) -> None:
        """Let it be tried once more."""
        self.progress.end()
        for widget in (self.forget, self.cancel, self.code, self.keep_themes, *self.lists):
            widget.setEnabled(True)

    # -- making --

    def _add_going(self) -> None:
        counts, card, words = self._plan.counts, Card(self.tr("What goes")), GoingWords()
        self._tell(card, self.tr("Their name, their code and all notes about them"))
        self._tell(card, self.tr("%n way(s) to reach them", None, counts.contacts), counts.contacts)
        for line in (*words.consent(counts.consents), *words.alone(counts.conversations_gone)):
            self._tell(card, line)
        if self._plan.themed:
            card.body.addWidget(self.keep_themes)
            hint = self.tr("Then only themes and the day stay, without anybody and without words.")
            card.body.addWidget(Words(hint, "muted", wrap=True))
        going = words.going(
            promises=counts.follow_ups,
            quotes=counts.quotes,
            offers=counts.offers,
            measures=counts.measures,
            ties=counts.ties,
            exchanges=counts.exchanges_gone,
        )
        for line in going:
            self._tell(card, line)
        self._tell(card, self.tr("%n draft(s) that name them", None, counts.drafts), counts.drafts)
        self.column.addWidget(card)

    def _add_staying(self) -> None:
        counts, card = self._plan.counts, Card(self.tr("What stays, without them"))
        for line in GoingWords().staying(conversations=counts.conversations_kept, exchanges=counts.exchanges_kept):
            self._tell(card, line)
        heard, asked = counts.insights, counts.requests
        self._tell(card, self.tr("%n insight(s), without what they said", None, heard), heard)
        self._tell(card, self.tr("%n request(s) of theirs, without a name and without words", None, asked), asked)
        self._tell(card, self.tr("Numbers in summaries that were sent: there was never a name in them"))
        self.column.addWidget(card)

    @staticmethod
    def _tell(card: Card, text: str, count: int = 1) -> None:
        if count:
            card.body.addWidget(Words(text, wrap=True))

    def _add_passages(self) -> list[PassageList]:
        listed = [Listed(number, each, self._where(each)) for number, each in enumerate(self._plan.passages)]
        sure, unsure = ([each for each in listed if each.passage.chosen is on] for on in (True, False))
        lists = []
        if unsure:
            title = self.tr("Please look: does this mean them?")
            hint = self.tr("It may be somebody else, or an ordinary word. It stays unless you tick it.")
            lists.append(PassageList(title, hint, unsure))
        if sure:
            title = self.tr("Where else they are named")
            hint = self.tr("The name becomes […]. Take the tick away where it means somebody else.")
            lists.append(PassageList(title, hint, sure))
        for each in lists:
            self.column.addWidget(each)
        return lists

    def _where(self, passage: Passage) -> str:
        """Return where a text stands, in words."""
        noun = self._plan.before.get(passage.ref)
        on = short_date(passage.on, self._today) if passage.on else ""
        if isinstance(noun, Person | Group):
            name = noun.label if isinstance(noun, Person) else noun.name
            return self.tr("About {name}").format(name=isolated(name))
        said = {
            Kind.CONVERSATION: self.tr("Conversation, {day}"),
            Kind.EXCHANGE: self.tr("Exchange, {day}"),
            Kind.CONSENT: self.tr("An answer about consent of somebody else"),
            Kind.FOLLOW_UP: self.tr("A promise"),
            Kind.QUOTE: self.tr("A quote"),
            Kind.REQUEST: self.tr("A request"),
            Kind.PLACE: self.tr("The name of a place"),
            Kind.RELATIONSHIP: self.tr("How two others stand to each other"),
            Kind.MEMBERSHIP: self.tr("What somebody else does in a group"),
            Kind.STRENGTH: self.tr("What somebody else brings"),
            Kind.NEED: self.tr("What would help somebody else"),
            Kind.MATCH: self.tr("Two others who were brought together"),
            Kind.ORGANISATION: self.tr("An organisation"),
            Kind.INSIGHT: self.tr("An insight"),
            Kind.RESPONSE: self.tr("A partner's answer"),
            Kind.PLAN: self.tr("A plan"),
            Kind.TERMS: self.tr("Terms of a group or place"),
            Kind.PROFILE: self.tr("A summary profile"),
            Kind.WELLBEING: self.tr("How somebody else is"),
        }
        return said[passage.ref.kind].format(day=on)

    def _add_question(self) -> None:
        card = Card(self.tr("To go on, type their code: {code}").format(code=isolated(self._plan.person.code)))
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Their code or their name"))
        self.code.returnPressed.connect(self._on_forget)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.forget = primary_button(self.tr("Forget for good"))
        self.forget.clicked.connect(self._on_forget)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_left)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for button in (self.forget, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        self.progress = ProgressStrip()
        self.progress.stop.hide()
        for widget in (self.code, self.wrong):
            card.body.addWidget(widget)
        card.body.addLayout(row)
        card.body.addWidget(self.progress)
        self.column.addWidget(card)

    # -- what happens --

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Show what the keyboard comes to from outside; Qt does so only for what it came to from within."""
        if now is not None and self.isAncestorOf(now) and not (before is not None and self.isAncestorOf(before)):
            self.ensureWidgetVisible(now)

    def _on_left(self) -> None:
        if self.cancel.isEnabled():
            self.left.emit()

    def _on_forget(self) -> None:
        person = self._plan.person
        if fold(self.code.text()) not in _answers(person.code, person.label):
            self.wrong.setText(self.tr("That is neither their code nor their name. Nothing was done."))
            self.wrong.show()
            self.code.setAccessibleDescription(self.wrong.text())
            self.code.setFocus()
            return
        self.wrong.hide()
        self.confirmed.emit(self.kept, self.keep_themes.isChecked())


def _answers(*texts: str) -> Sequence[str]:
    return [fold(text) for text in texts]
