"""Names a choice for whoever listens: where no label stands beside it, some systems are told its value alone."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox

from connector_app.ui.widgets.words import Words


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice by words that are not seen; it may still be put anywhere."""
    box.setAccessibleName(name)
    _UnseenLabel(box, name)


class _UnseenLabel(Words):
    """Stays beside its choice: only what stands beside it is told to be its label."""

    def __init__(self, box: QComboBox, name: str) -> None:
        super().__init__(name, parent=box.parentWidget() or box)
        self.setBuddy(box)
        self.hide()
        box.installEventFilter(self)
        box.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the choice is put somewhere else."""
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QComboBox):
            self.setParent(watched.parentWidget() or watched)
            self.hide()
        return super().eventFilter(watched, event)
