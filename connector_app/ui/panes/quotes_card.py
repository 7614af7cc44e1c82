"""The quotes of a summary beside it: which go, which have to be read first, and why others stay."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.quotes import Board, board_of
from connector_app.summary.protected import QUOTES_OF_A_THEME, Protected
from connector_app.summary.quotes import Stays
from connector_app.ui.context import Context
from connector_app.ui.dialogs.quote_dialog import QuoteDialog
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.told_card import ToldCard


class QuotesCard(ToldCard):
    """Hidden while there is nothing to tell; `told` when its lines are others, `left` when reading is over."""

    told = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("QuotesCard", "In their own words"), parent)
        self._context = context
        self._board = Board((), {})
        self._held = _Held(self)
        #: Quotes are being read: what changes meanwhile can wait, for counting takes the lane.
        self.reading = False

    def show_summary(self, protected: Protected, *, sent: bool = False) -> None:
        """Find out in the lane how the quotes of a summary stand, and tell.

        A summary that was `sent` is printed again as it was: no quote can be added to it.
        """
        reader = self._context.desk.reader

        def work() -> Board:
            return Board((), {}) if sent else board_of(reader, protected)

        self._context.tasks.run(work, partial(self._tell, protected), key="summary.quotes")

    def read(self) -> None:
        """Open the sheet in which quotes are read."""
        if self._board.to_read and not self.reading:
            dialog = QuoteDialog(self._context, self._board.to_read, self)
            dialog.finished.connect(self._on_finished)
            self.reading = True
            dialog.open()

    def _on_finished(self) -> None:
        self.reading = False
        self.left.emit()

    def _tell(self, protected: Protected, board: Board) -> None:
        self._board = board
        self.begin()
        if board.to_read:
            waiting = self.tr("%n quote(s) need your reading before they may go", None, len(board.to_read))
            self.tell(f"!  {waiting}", "warm")
            button = flush_link(self.tr("Read them"))
            button.clicked.connect(self.read)
            self.offer(button)
        if protected.quotes:
            self.sound(self.tr("%n quote(s) go with this summary", None, len(protected.quotes)))
        for quote in protected.quotes:
            theme = translated("Vocabulary", quote.theme)
            self.tell(f"{isolated(theme)}: {isolated(quote.text)}", "muted")
        for why, count in board.held.items():
            if line := self._held.words(why, count):
                self.tell(line, "muted")
        self.finish()
        self.told.emit()


class _Held(QObject):
    """Why quotes stay away, in words."""

    def words(self, why: Stays, count: int) -> str:
        """Return a line, empty for quotes that only wait to be read."""
        match why:
            case Stays.BLOCKED:
                return self.tr("%n quote(s) held back: somebody could be recognised by the words", None, count)
            case Stays.NOT_AGREED:
                return self.tr("%n quote(s) held back: the person has not agreed, or no longer does", None, count)
            case Stays.PRIVATE:
                return self.tr("%n quote(s) held back: the conversation is private", None, count)
            case Stays.THEME_WITHHELD:
                return self.tr("%n quote(s) held back: the number beside is not shown", None, count)
            case Stays.ENOUGH:
                text = self.tr(
                    "%n quote(s) held back: one of a person and {most} of a theme are enough", None, count
                )
                return text.format(most=QUOTES_OF_A_THEME)
            case _:
                return ""
