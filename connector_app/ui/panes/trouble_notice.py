"""What stays true across the top of the window when the notebook's file is in trouble, with the way out."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.copies import Copy, Why
from connector_app.domain.errors import NotebookError, UserError
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.messages import sentence_of
from connector_app.ui.widgets.notice import Notice

_DAMAGED = frozenset({"notebook_damaged", "pages_damaged", "structure_damaged"})
_REPLACED = "file_replaced"
_FOREIGN_LIST = "forgotten_list_foreign"
#: Milliseconds from opening to the look at every page, and until the next try while something else is done.
_CHECK_AFTER, _AGAIN_AFTER = 20_000, 5_000


class TroubleNotice(QWidget):
    """Hidden while all is well; looks at every page once when nothing else is done."""

    copies_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._told = ""
        self.notice: Notice | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.timeout.connect(self.look)
        self._check.start(_CHECK_AFTER)
        context.messages.told.connect(self._on_told)

    def stop(self) -> None:
        """Begin nothing more."""
        self._check.stop()

    def look(self) -> None:
        """Look at every page of the file, as soon as nobody waits for anything else."""
        if not self._context.tasks.idle:
            self._check.start(_AGAIN_AFTER)
            return
        self._context.tasks.run(self._context.desk.notebook.check_pages, self._on_looked)

    def _on_looked(self, faults: list[str]) -> None:
        if _DAMAGED.intersection(faults):
            self._say_damaged()
        elif _FOREIGN_LIST in faults:
            self._say(sentence_of(NotebookError(_FOREIGN_LIST)))

    def _on_told(self, error: UserError) -> None:
        if error.code == _REPLACED:
            self._say_replaced()
        elif error.code in _DAMAGED:
            self._say_damaged()

    def _say_damaged(self) -> None:
        text = self.tr("Part of the notebook's file is damaged. Go back to a copy before you write more.")
        if (notice := self._say(text)) is not None:
            notice.add_button(self.tr("Look at the copies")).clicked.connect(self.copies_requested)

    def _say_replaced(self) -> None:
        text = self.tr(
            "Another program put a different file in your notebook's place. Nothing more is saved in it, but what "
            "you had until now can still be saved beside it."
        )
        if (notice := self._say(text)) is not None:
            notice.add_button(self.tr("Save a rescue copy")).clicked.connect(self._on_rescue)

    def _on_rescue(self) -> None:
        notebook = self._context.desk.notebook
        self._context.tasks.run(
            lambda: notebook.back_up(why=Why.RESCUE), self._on_rescued, progress_text=self.tr("Saving a copy…")
        )

    def _on_rescued(self, copy: Copy) -> None:
        text = self.tr("The rescue copy is {file}. Choose it among the copies to go on with it.")
        if (notice := self._say(text.format(file=isolated(path_text(str(copy.path)))))) is not None:
            notice.add_button(self.tr("Look at the copies")).clicked.connect(self.copies_requested)

    def _say(self, text: str) -> Notice | None:
        """Show a sentence and return its notice; None when it stands there already."""
        if text == self._told:
            return None
        self._told = text
        if self.notice is not None:
            self._box.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
        self.notice = Notice(text)
        self._box.addWidget(self.notice)
        self.show()
        return self.notice
