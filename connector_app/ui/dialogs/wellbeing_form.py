"""How somebody is, by a published measure: its questions as they are asked, or only a total and its licence."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.domain.scale import Scale
from connector_app.domain.vocabulary import NOT_CHECKED, CodeList, Item, Vocabulary
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.labelled_fields import labelled, line_field
from connector_app.ui.labels import isolated, translated
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.veil import OURS
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words


class WellbeingForm(Drafted, ColumnPage):
    """`filled_in(Wellbeing)` on Ctrl+Enter, `deleted(Wellbeing)` where one is changed, `left` on Escape.

    What was typed then waits for the next time.
    """

    filled_in = Signal(object)
    deleted = Signal(object)
    left = Signal()

    def __init__(
        self,
        sitting: Wellbeing,
        name: str,
        vocabulary: Vocabulary,
        today: date,
        licences: Mapping[str, str],
        *,
        new: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is the person's; `licences` are those that were written down last, by measure."""
        title = QCoreApplication.translate("WellbeingForm", "How is {name}?").format(name=isolated(name))
        super().__init__(title, parent=parent)
        self.draft_title = title
        self._sitting, self._vocabulary, self._licences, self._new = sitting, vocabulary, licences, new
        self.about = sitting.person_id if new else sitting.id
        self._items: dict[str, QComboBox | QLineEdit] = {}
        card = Card()
        self.measure = QComboBox()
        self.measure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.measure.setMinimumContentsLength(20)
        for each in vocabulary.measures:
            self.measure.addItem(translated("Vocabulary", each.title), each.code)
        if self.measure.findData(sitting.measure) < 0:
            self.measure.addItem(sitting.measure, sitting.measure)
        self.measure.setCurrentIndex(self.measure.findData(sitting.measure))
        self.measure.setEnabled(new)
        labelled(card, self.tr("Which questions"), self.measure)
        if not new:
            stays = self.tr("This stays: these are the questions that were asked.")
            self.measure.setAccessibleDescription(stays)
            card.body.addWidget(Words(stays, "muted", wrap=True))
        self.day = DayField(today)
        self.day.set_day(sitting.on, today)
        labelled(card, self.tr("When"), self.day)
        self.column.addWidget(card)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self._asked: Card | None = None
        self.licence: QLineEdit | None = None
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.column.addWidget(self.wrong)
        self._add_buttons()
        self.column.addStretch(1)
        self._ask()
        self.measure.currentIndexChanged.connect(lambda _: self._ask())

    def begin(self) -> None:
        """Put the cursor into the first question."""
        self.begin_draft()
        self._go_to_first()

    def _go_to_first(self) -> None:
        first = next(iter(self._items.values()), None)
        (first or self.day).setFocus()

    # -- parts --

    def _add_buttons(self) -> None:
        self.keep = primary_button(self.tr("Keep"), self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self._on_keep)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        if not self._new:
            self.delete = secondary_button(self.tr("Delete"))
            self.delete.clicked.connect(lambda: self.deleted.emit(self._sitting))
            row.addWidget(self.delete)
        row.addStretch(1)
        self.column.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape, context=context)

    @property
    def _chosen(self) -> CodeList | None:
        return self._vocabulary.lists.get(self.measure.currentData() or "")

    def _ask(self) -> None:
        """Show the questions of the chosen measure; those of a licensed one are not ours to show."""
        if self._asked is not None:
            self._place.removeWidget(self._asked)
            self._asked.deleteLater()
        self._items = {}
        self._asked = card = Card()
        card.body.setSpacing(SPACE_2)
        self._place.addWidget(card)
        found = self._chosen
        if found is None:
            text = self.tr("This measure is not here any more. What was kept stays.")
            card.body.addWidget(Words(text, wrap=True))
        self.licence = self._add_questions(card, found) if found else None
        fields: list[QWidget] = list(self._items.values())
        let_tab_go_on(self.day, [*fields, *([self.licence] if self.licence else [])])

    def _add_questions(self, card: Card, found: CodeList) -> QLineEdit | None:
        """Add the questions, and the field for the licence where one is needed."""
        if found.licensed:
            text = self.tr(
                "Its questions may not be passed on, so they are not here. Enter the total, and the licence of "
                "whoever asked them."
            )
            card.body.addWidget(Words(text, "muted", wrap=True))
        elif found.intro:
            text = self.tr("Ask in these words; in others it would be another measure. Any may be left open.")
            card.body.addWidget(Words(text, "muted", wrap=True))
            card.body.addWidget(Words(found.intro, wrap=True))
        known = {score.item: score.value for score in self._sitting.scores}
        for item in found.items:
            if item.active and item.scale is not None and not item.scale.sum_of:
                self._add_item(card, item, item.scale, known.get(item.code), licensed=found.licensed)
        if not found.licensed:
            return None
        kept = self._sitting.licence or self._licences.get(found.code, "")
        return line_field(card, self.tr("Number or date of your licence"), kept)

    def _add_item(self, card: Card, item: Item, scale: Scale, value: int | None, *, licensed: bool) -> None:
        name = translated("Vocabulary", item.label) if licensed else item.prompt or item.label
        field = _score_line(scale, value) if licensed else self._answer_box(scale, value)
        if licensed:
            name = self.tr("{name}, from {lowest} to {highest}").format(
                name=name, lowest=scale.lowest, highest=scale.highest
            )
        labelled(card, name, field)
        if not scale.verified and (scale.options or licensed):
            card.body.addWidget(Words(translated("Vocabulary", NOT_CHECKED), "muted", wrap=True))
        self._items[item.code] = field

    def _answer_box(self, scale: Scale, value: int | None) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Not answered"), None)
        words = {option.value: option.label for option in scale.options}
        for number in range(scale.lowest, scale.highest + 1):
            box.addItem(words.get(number, str(number)), number)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box

    # -- what happens --

    def _on_cancel(self) -> None:
        self.throw_away()
        self.left.emit()

    def _on_escape(self) -> None:
        self.put_aside()
        self.left.emit()

    def _on_keep(self) -> None:
        wrong = self._wrong()
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        if wrong or self.day.day is None:
            return
        self.keep.setEnabled(False)
        self.end_draft()
        licence = self.licence.text().strip() if self.licence else ""
        sitting = replace(
            self._sitting,
            on=self.day.day,
            measure=str(self.measure.currentData()),
            licence=licence,
            scores=self._scores(),
        )
        self.filled_in.emit(sitting)

    def _wrong(self) -> str:
        """Return what is missing, after going there."""
        if self.day.day is None:
            self.day.setFocus()
            return self.tr("Say on which day it was.")
        for field in self._items.values():
            if isinstance(field, QLineEdit) and field.text() and not field.hasAcceptableInput():
                field.setFocus()
                return self.tr("No total of this measure can be {typed}.").format(typed=field.text())
        if not self._scores():
            self._go_to_first()
            return self.tr("Nothing was answered yet.")
        if self.licence is not None and not self.licence.text().strip():
            self.licence.setFocus()
            return self.tr("This measure may be used with a licence only: say which.")
        return ""

    def _scores(self) -> tuple[Score, ...]:
        if self._chosen is None:
            return self._sitting.scores
        found = []
        for code, field in self._items.items():
            value = field.currentData() if isinstance(field, QComboBox) else field.text()
            if value not in (None, ""):
                found.append(Score(code, int(value)))
        return tuple(found)


def _score_line(scale: Scale, value: int | None) -> QLineEdit:
    field = QLineEdit("" if value is None else str(value))
    field.setProperty(OURS, True)
    field.setValidator(QIntValidator(scale.lowest, scale.highest, field))
    field.setMaximumWidth(6 * 2 * field.fontMetrics().averageCharWidth() + 24)
    return field
