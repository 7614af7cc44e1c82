"""A small form that opens where its button is: fields, what is wrong with them, and two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.party_picker import PartyPicker
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in
from connector_app.ui.widgets.words import Words


class InlineForm(Drafted, QWidget):
    """Hidden until `open_form`; Ctrl+Enter keeps, Escape leaves what was typed for the next time: signal `left`.

    `names_asked(picker, text)` asks who may be meant by what is typed; `sent` is set once it was filled in.
    """

    left = Signal()
    names_asked = Signal(object, str)

    def __init__(self, name: str, keep: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls the form, `keep` what its button says."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._sent = False
        self.fields = QVBoxLayout()
        self.fields.setSpacing(SPACE_1)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.keep = secondary_button(keep)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.keep.clicked.connect(self.on_keep)
        self.cancel.clicked.connect(self._on_cancel)
        self._buttons = [self.keep, self.cancel]
        self._row = FlowLayout()
        for button in self._buttons:
            self._row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        box.setSpacing(SPACE_2)
        box.addLayout(self.fields)
        box.addWidget(self.wrong)
        box.addLayout(self._row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.on_keep, context=context)
        self.hide()

    @property
    def sent(self) -> bool:
        """Tell whether it was filled in and handed on."""
        return self._sent

    @sent.setter
    def sent(self, sent: bool) -> None:
        self._sent = sent
        if sent:
            self.end_draft()

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its name above it; a picker names itself."""
        if self.fields.count():
            self.fields.addSpacing(SPACE_1)  # farther from the field above than from its own
        if isinstance(field, PartyPicker):
            field.name_typed.connect(lambda text: self.names_asked.emit(field, text))
        else:
            label = Words(name, wrap=True)
            label.setBuddy(field)
            field.setAccessibleName(name)
            self.fields.addWidget(label)
        self.fields.addWidget(field)

    def add_button(self, button: Button) -> None:
        """Add another way to keep what is filled in, before Cancel."""
        self._buttons.insert(-1, button)
        self._row.insert_widget(len(self._buttons) - 2, button)

    def open_form(self, after: QWidget) -> None:
        """Show the form, bring it into view and begin with its first field; Tab comes to it `after` a widget."""
        fields = [found for number in range(self.fields.count()) if (found := self.fields.itemAt(number))]
        stops = [stop for item in fields if (field := item.widget()) for stop in stops_in(field)]
        self.sent = False
        for stop in stops:  # Qt would come to it a second time, where what stands for it was made
            around = stop.parentWidget()
            while around is not None and around is not self:
                around.setFocusProxy(None)  # type: ignore[arg-type]  # Qt's own way to have none
                around = around.parentWidget()
        let_tab_go_on(after, (*stops, *self._buttons))
        self.show()
        self.begin_draft()
        first = next((stop for stop in stops if stop.isEnabled()), self.keep)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def on_keep(self) -> None:
        """Keep what is filled in; forms say how."""

    def say_wrong(self, text: str, field: QWidget) -> None:
        """Say what is wrong with a field, and go there."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        field.setAccessibleDescription(text)
        if text:
            (stops_in(field) or [field])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
            self._leave()
        else:
            super().keyPressEvent(event)

    def is_clear(self, picker: PartyPicker) -> bool:
        """Tell whether a picker says whom it means; if not, say what is missing."""
        text = ""
        if not picker.typed:
            text = self.tr("Type a name first.")
        elif picker.unclear:
            text = self.tr("Several have this name: choose one of them.")
        self.say_wrong(text, picker.line)
        return not text

    def _on_cancel(self) -> None:
        self.throw_away()
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
