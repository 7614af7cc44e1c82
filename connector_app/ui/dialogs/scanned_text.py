"""A field for words that may leave: what could tell who somebody is stands underlined, with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from connector_app.scan.findings import Finding
from connector_app.ui.labels import isolated, translated
from connector_app.ui.widgets.marked_text import MarkedText
from connector_app.ui.widgets.words import Words

#: Milliseconds without a key before a text is looked over.
_PAUSE = 200


class ScannedText(MarkedText):
    """`scan_requested(text)` asks what could tell who somebody is, to be answered by `show_findings`."""

    scan_requested = Signal(str)

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(name, most, parent)
        self.found: Sequence[Finding] = ()
        self.why = Words(tone="warm", wrap=True)
        self.why.hide()
        box = self.layout()
        if box is not None:
            box.addWidget(self.why)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_over)
        self.typed.connect(self._on_changed)

    def look_over(self) -> None:
        """Ask what is to be found in the words as they are."""
        self.scan_requested.emit(self.text)

    def show_findings(self, text: str, found: Sequence[Finding]) -> None:
        """Underline what was found in a text and say why, unless more was typed meanwhile."""
        if text != self.text:
            return
        self.found = found
        self.mark((finding.start, finding.end) for finding in found)
        self.why.setText(reasons(text, found))
        self.remark(self.why.text())
        self.why.setVisible(bool(found))

    def _on_changed(self, _text: str) -> None:
        """Let go of what was found in the words as they were: the places may be others now."""
        self.found = ()
        self.mark(())
        self._pause.start()


def reasons(text: str, found: Sequence[Finding]) -> str:
    """Return what was found in a text, a line for each place with the reason."""
    return "\n".join(
        f"{isolated(text[finding.start : finding.end])}: {translated('Scan', finding.sentence)}"
        for finding in found
    )
