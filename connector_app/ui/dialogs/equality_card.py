"""What somebody says of themselves: a card with a question each, which may be left open or not be answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from connector_app.domain.consent import ConsentState
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.vocabulary import NOT_CHECKED, CodeList, Item, Vocabulary
from connector_app.ui import veil
from connector_app.ui.labels import translated
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_ANSWER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Equality:
    """What it takes to ask: the lists, and whether the person agreed to it; None for somebody new."""

    vocabulary: Vocabulary
    agreed: bool | None = None


class EqualityCard(Card):
    """`answers` as they stand; of somebody new also what they said to being asked, as `said`."""

    def __init__(
        self, equality: Equality, answers: Iterable[EqualityAnswer], parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("EqualityCard", "About them, in their own words"), parent)
        self._before = {answer.question: answer for answer in answers}
        self._fields: list[tuple[frozenset[str], QComboBox]] = []
        self.body.addWidget(
            Words(self.tr("Only what they say themselves. Leave open what nobody asked."), "muted", wrap=True)
        )
        self.consent: Segmented | None = self._add_consent() if equality.agreed is None else None
        self.missing = Words(
            self.tr(
                "They have not agreed that such things are noted. Ask on their page, under their name, first."
            ),
            "warm",
            wrap=True,
        )
        self.missing.setVisible(equality.agreed is False)
        self.body.addWidget(self.missing)
        self.covered = Words(self.tr("Hidden while doorstep mode is on (F9)."), "muted", wrap=True)
        self.body.addWidget(self.covered)
        self._questions = QWidget()
        self._questions.setProperty("plain", "true")
        self._box = QVBoxLayout(self._questions)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_2)
        self.body.addWidget(self._questions)
        for question in equality.vocabulary.questions:
            self._add(question, equality.vocabulary.finer(question))
        if not all(question.verified for question in equality.vocabulary.questions):
            self._box.addWidget(Words(translated("Vocabulary", NOT_CHECKED), "muted", wrap=True))
        self._questions.setEnabled(bool(equality.agreed))
        self._cover()

    @property
    def answers(self) -> tuple[EqualityAnswer, ...]:
        """Return what was answered; what this card does not ask stays as it was."""
        asked = frozenset().union(*(codes for codes, _ in self._fields))
        rest = [answer for question, answer in self._before.items() if question not in asked]
        chosen = [field.currentData(_ANSWER) for _, field in self._fields]
        return (*rest, *(answer for answer in chosen if isinstance(answer, EqualityAnswer)))

    @property
    def said(self) -> ConsentState | None:
        """Return what somebody new said to such things being noted; None while nobody asked."""
        return ConsentState(self.consent.value) if self.consent and self.consent.value else None

    def veil_changed(self) -> None:
        """Cover what somebody said, or show it again."""
        super().veil_changed()
        self._cover()

    def _cover(self) -> None:
        self.covered.setVisible(veil.is_drawn())
        self._questions.setVisible(not veil.is_drawn())

    def _add_consent(self) -> Segmented:
        name = self.tr("May such things be noted?")
        field = Segmented(
            ((ConsentState.GIVEN, self.tr("Agreed")), (ConsentState.REFUSED, self.tr("Said no"))), name
        )
        self.body.addLayout(under_label(Words(name, wrap=True), field))
        field.value_changed.connect(self._on_consent)
        return field

    def _on_consent(self, value: str | None) -> None:
        agreed = value == ConsentState.GIVEN
        self._questions.setEnabled(agreed)
        if not agreed:
            for _, field in self._fields:
                field.setCurrentIndex(0)

    def _add(self, question: CodeList, finer: tuple[CodeList, ...]) -> None:
        """Add a question; more exact answers stand below the one they lie in, and are kept as what they are."""
        field = QComboBox()
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(20)
        field.addItem(self.tr("Not asked"), None)
        for item in question.items:
            self._offer(field, question, item, translated("Vocabulary", item.label))
            for exact in finer:
                for part in exact.items:
                    if item.code in part.within:
                        words = (translated("Vocabulary", text) for text in (item.chip, part.label))
                        self._offer(field, exact, part, ": ".join(words))
        codes = frozenset({question.code, *(exact.code for exact in finer)})
        before = next((answer for code, answer in self._before.items() if code in codes), None)
        if before is not None:
            at = next((row for row in range(field.count()) if field.itemData(row, _ANSWER) == before), -1)
            if at < 0:
                field.addItem(before.answer, before)
            field.setCurrentIndex(at if at >= 0 else field.count() - 1)
        self._fields.append((codes, field))
        name = translated("Vocabulary", question.intro or question.title)
        field.setAccessibleName(name)
        self._box.addLayout(under_label(Words(name, wrap=True), field))

    def _offer(self, field: QComboBox, of: CodeList, item: Item, words: str) -> None:
        answer = EqualityAnswer(of.code, item.code)
        if item.active or self._before.get(of.code) == answer:
            field.addItem(words, answer)
