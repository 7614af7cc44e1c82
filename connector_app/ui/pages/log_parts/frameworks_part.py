"""The frameworks under which a conversation stands, in the page on which it is written down."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.domain.tag import Tag
from connector_app.ui.dialogs.tag_chooser import TagChooser
from connector_app.ui.pages.log_parts.conversation_state import ConversationState


class FrameworksPart(QWidget):
    """Shows and sets the tags of the state's form."""

    def __init__(self, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.chooser = TagChooser(state.desk.vocabulary)
        self.chooser.changed.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chooser)
        self.show_state()
        state.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the tags as they stand."""
        self.chooser.set_tags(self._state.form.tags)

    def _on_changed(self, tags: tuple[Tag, ...]) -> None:
        self._state.edit(lambda form, _: replace(form, tags=tags))
