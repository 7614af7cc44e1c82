"""When, where, who started it, and how: four short answers above what was said."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from connector_app.application.commands import add_place
from connector_app.domain.conversation import Channel, StartedBy
from connector_app.domain.errors import RuleBroken
from connector_app.domain.place import Place
from connector_app.ui import labels
from connector_app.ui.context import Context
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.isolation import isolated
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.pages.log_parts.place_field import PlaceField
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.words import Words

# In average letters: narrower than this, the four fields stand in two rows.
_ONE_ROW = 64


class FactsPart(QWidget):
    """Shows and sets day, place, who began and the channel of the state's form."""

    def __init__(self, context: Context, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._state = state
        self.when = DayField(state.today)
        self.where = PlaceField()
        self.started = _combo([("", ""), *((s.value, labels.started_by(s)) for s in StartedBy)])
        self.channel = _combo([(c.value, labels.channel(c)) for c in Channel])
        self.problem = Words(tone="warm", wrap=True)
        self.problem.hide()
        self.new_place = link_button("", flush=True)
        self.new_place.hide()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(SPACE_2)
        self._lay_out()
        self.when.day_changed.connect(self._on_day_changed)
        self.where.place_changed.connect(self._on_place_changed)
        self.where.unknown.connect(self._on_unknown_place)
        self.started.activated.connect(lambda _: self._on_chosen())
        self.channel.activated.connect(lambda _: self._on_chosen())
        self.new_place.clicked.connect(self._on_new_place)
        self.reload_places()
        state.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the answers as they stand; a field being typed in is left alone."""
        form = self._state.form
        if self.when.day is not None or not self.when.hasFocus():
            self.when.set_day(form.on, self._state.today)
            self.problem.hide()
        if form.place_id != self.where.place_id:
            self.where.set_place(form.place_id)
        self.started.setCurrentIndex(self.started.findData(form.started_by.value if form.started_by else ""))
        self.channel.setCurrentIndex(self.channel.findData(form.channel.value))

    def reload_places(self) -> None:
        """Offer the places there are now."""
        self._context.tasks.run(self._state.desk.reader.places, self.where.set_places, key="log.places")

    def check(self) -> bool:
        """Tell whether all is understood; if not, put the keyboard where it is not."""
        if self.when.day is None:
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the fields in one row or, where it is narrow, in two."""
        super().resizeEvent(event)
        wide = self.width() >= _ONE_ROW * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() != direction:
            self._rows.setDirection(direction)

    def _lay_out(self) -> None:
        for share, pair in (
            (5, ((self.tr("When?"), self.when, 3), (self.tr("Where?"), self.where, 5))),
            (4, ((self.tr("Who started it?"), self.started, 1), (self.tr("How?"), self.channel, 1))),
        ):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(SPACE_2)
            for question, field, stretch in pair:
                field.setAccessibleName(question)
                row.addWidget(Labelled(question, field), stretch, Qt.AlignmentFlag.AlignTop)
            self._rows.addLayout(row, share)
        self.where.field.setAccessibleName(self.where.accessibleName())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addLayout(self._rows)
        layout.addWidget(self.problem)
        layout.addWidget(self.new_place, 0, Qt.AlignmentFlag.AlignLeading)

    def _on_day_changed(self, day: date | None) -> None:
        if day is None:
            self.problem.setText(sentence_of(RuleBroken("date_unreadable", text=self.when.text())))
        self.problem.setVisible(day is None)
        if day is not None:
            self._state.edit(lambda form, _: replace(form, on=day))

    def _on_place_changed(self, place_id: str | None) -> None:
        self._state.edit(lambda form, _: replace(form, place_id=place_id))

    def _on_chosen(self) -> None:
        started, channel = self.started.currentData(), Channel(self.channel.currentData())
        by = StartedBy(started) if started else None
        self._state.edit(lambda form, _: replace(form, started_by=by, channel=channel))

    def _on_unknown_place(self, name: str) -> None:
        self.new_place.setVisible(bool(name))
        if name:
            self.new_place.set_text(self.tr("Add {name} as a place").format(name=isolated(f"“{name}”")))

    def _on_new_place(self) -> None:
        place = Place(name=self.where.currentText().strip())

        def added() -> None:
            self.reload_places()
            self._on_place_changed(place.id)

        self._context.carry_out(add_place(place), self.tr("Place added."), self, added)


def _combo(options: list[tuple[str, str]]) -> QComboBox:
    combo = ChoiceBox()
    for value, text in options:
        combo.addItem(text, value)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo
