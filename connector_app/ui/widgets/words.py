"""Text on the screen: always plain, whatever a person typed into it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from connector_app.ui import veil
from connector_app.ui.isolation import breakable, directed_label, in_lines


class Words(veil.Veiled, QLabel):
    """A label of plain text; `tone` is one of "", "muted", "warm", "strong".

    `personal` says that all of it is somebody's words, which doorstep mode covers; in a `narrow` place long words
    go on in the next line.
    """

    def __init__(
        self,
        text: str = "",
        tone: str = "",
        *,
        wrap: bool = False,
        narrow: bool = False,
        personal: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.personal = personal
        self._narrow = narrow
        self._words = ""
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self.setText(text)
        self._lean()

    def text(self) -> str:
        """Return the words, covered or not."""
        return self._words

    def setText(self, text: str) -> None:
        """Show other words."""
        self._words = text
        self._show()

    def veil_changed(self) -> None:
        """Cover the words, or show them again."""
        super().veil_changed()
        self._show()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, worked out once: a pane of a hundred texts asks many times over."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def _show(self) -> None:
        self._heights.clear()
        seen = veil.shown(self._words, personal=self.personal)
        read = directed_label(seen, rtl=self.isRightToLeft(), personal=self.personal)
        wrapped = in_lines(read) if self.wordWrap() else read
        QLabel.setText(self, breakable(wrapped) if self._narrow else wrapped)
        if not self._spoken_name:  # without a name of its own, what is read aloud is what is shown
            aloud = veil.spoken(self._words, personal=self.personal) if read != self._words else ""
            QLabel.setAccessibleName(self, aloud)

    def changeEvent(self, event: QEvent) -> None:
        """Lean to the side where lines begin, whatever script the words are in, and be read from there."""
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()
            self._show()

    def _lean(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
