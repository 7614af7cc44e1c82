"""What was done, step by step, the newest first: from each step one goes back, or forward again."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.dispatch import Done
from connector_app.ui.context import Context
from connector_app.ui.isolation import beside
from connector_app.ui.labels import isolated, short_date, translated
from connector_app.ui.theme import SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

_LINES, _WIDTH_IN_LETTERS = 10, 64


class UndoHistory(QDialog):
    """A list of steps; Enter takes one back with all that came after, or does it again with all before."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("What was done"))
        self._context = context
        self.steps = LineList(self.tr("Steps, the newest first"), _LINES, marks_always=True)
        self.explained = Words(tone="muted", wrap=True)
        self.go = primary_button("")
        self.leave = secondary_button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        box.setSpacing(SPACE_3)
        box.addWidget(Heading(self.tr("What was done"), 2))
        box.addWidget(self.explained)
        box.addWidget(self.steps, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go)
        box.addLayout(row)
        self.setMinimumWidth(min(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth(), parent.width()))
        self.steps.chosen.connect(self._go_to)
        self.steps.selectionModel().currentChanged.connect(lambda _now, _before: self._name_button())
        self.go.clicked.connect(self._on_go)
        self.leave.clicked.connect(self.reject)
        context.changes.changed.connect(self._on_changed)
        self._show()
        self.steps.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the list and the buttons."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _show(self) -> None:
        history = self._context.desk.dispatcher.history
        today = self._context.desk.clock.today()
        lines = [self._line(done, number, today) for number, done in enumerate(history)]
        row = self.steps.currentIndex().row()
        self.steps.set_lines(lines[::-1])
        if row < 0 and lines:  # begin at the newest step that stands
            self.steps.choose(min(sum(done.taken_back for done in history), len(lines) - 1))
        self.steps.setVisible(bool(lines))
        self.explained.setText(
            self.tr("Everything since the notebook was opened. A step is taken back with all that came after it.")
            if lines
            else self.tr("Here you will see what you do, so that you can take it back. Nothing was changed yet.")
        )
        self.go.setVisible(bool(lines))
        self._name_button()

    def _line(self, done: Done, number: int, today: date) -> Line:
        at = done.at.astimezone()
        when = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        if at.date() != today:
            when = f"{short_date(at.date(), today)} {when}"
        title = translated("Commands", done.title)
        badge = self.tr("taken back") if done.taken_back else ""
        about = isolated(done.about) if done.about else ""
        if done.taken_back:
            strong, text = "", beside(title, about, when)
        else:
            strong, text = title, beside(about, when) if about else f"· {beside(when)}"
        key, personal = (number, done.taken_back), bool(done.about)
        return Line(strong, text, badge, key=key, personal=personal, muted=done.taken_back)

    def _name_button(self) -> None:
        line = self.steps.current
        taken_back = isinstance(line.key, tuple) and line.key[1] if line is not None else False
        self.go.set_text(self.tr("Do it again up to here") if taken_back else self.tr("Take back from here on"))

    def _on_go(self) -> None:
        if (line := self.steps.current) is not None:
            self._go_to(line.key)

    def _go_to(self, key: object) -> None:
        if isinstance(key, tuple):
            number, taken_back = key
            self._context.go_to_step(number + 1 if taken_back else number, self._show)
            self.steps.setFocus()

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._show()
