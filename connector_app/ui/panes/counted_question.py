"""Asks, above the list of people, before a yes to being counted is written down for several of them at once."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.counted_together import LeftOut, Together
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.labels import translated
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words

_LETTERS = 110
_LEFT_OUT: Mapping[LeftOut, str] = {
    LeftOut.SAID_NO: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} said no."),
    LeftOut.STOPPED: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} asked us to stop."),
    LeftOut.TO_BE_FORGOTTEN: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} asked to be forgotten."),
    LeftOut.ONLY_KEPT: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} asked to be only kept."),
    LeftOut.DIED: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} died."),
    LeftOut.MOVED: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} moved away."),
    LeftOut.AGREED_ALREADY: QT_TRANSLATE_NOOP("CountedQuestion", "Left out: {count} agreed already."),
}


class CountedQuestion(QWidget):
    """Hidden until asked; `closed` whenever it is over, answered or not."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Callable[[], None] | None = None
        self.words = Words(wrap=True)
        self.left_out = Words(tone="muted", wrap=True)
        self.record = secondary_button("")
        self.record.clicked.connect(self._on_record)
        self.cancel = secondary_button("")
        self.cancel.clicked.connect(self.close_question)
        self._buttons = ChipRow(self.tr("Recording that people may be counted"))
        self._buttons.add(self.record)
        self._buttons.add(self.cancel)
        wide = LettersWide(_LETTERS)
        wide.column.setSpacing(SPACE_1)
        for widget in (self.words, self.left_out, self._buttons):
            wide.column.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(wide)
        self.hide()

    def ask(self, found: Together, after: QWidget, record: Callable[[], None]) -> None:
        """Say whom it concerns and who is left out; `record` writes it down, `after` is the button that asked."""
        self._record = record
        asked = len(found.asked)
        if asked:
            question = self.tr(
                "Record that {count} of these %n people agreed to be counted in summaries? "
                "Do so only if each of them was asked.",
                None,
                found.count,
            ).format(count=asked)
        else:
            question = self.tr("None of these %n people can be recorded as agreeing now.", None, found.count)
        self.words.setText(question)
        lines = [
            translated("CountedQuestion", _LEFT_OUT[reason]).format(count=count)
            for reason, count in found.left_out.items()
        ]
        self.left_out.setText("\n".join(lines))
        self.left_out.setVisible(bool(lines))
        self.record.set_text(self.tr("Record for %n person(s)", None, asked))
        self.record.setVisible(bool(asked))
        self.record.setAccessibleDescription("\n".join([question, *lines]))
        self.cancel.set_text(self.tr("Cancel") if asked else self.tr("Close"))
        self.cancel.setAccessibleDescription("" if asked else "\n".join([question, *lines]))
        let_tab_go_on(after, (self.record, self.cancel))
        self.show()
        (self.record if asked else self.cancel).setFocus()
        bring_into_view(self)

    def close_question(self) -> None:
        """Ask no more."""
        if self._record is not None:
            self._record = None
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            super().keyPressEvent(event)

    def _on_record(self) -> None:
        record = self._record
        self.close_question()
        if record is not None:
            record()
