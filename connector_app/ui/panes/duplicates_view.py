"""The pairs of people who may be written down twice, the likeliest first, to be gone through one by one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.application.duplicates import Duplicates
from connector_app.domain.likeness import Likeness
from connector_app.ui.labels import isolated
from connector_app.ui.panes.likeness_words import reasons_for
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

_LINES = 12


class DuplicatesView(ColumnPage):
    """Shows pairs; `asked` with the one to look at side by side, `left` goes back to the people."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("DuplicatesView", "Written down twice?"),
            QCoreApplication.translate(
                "DuplicatesView", "Each line may be one person. Nothing is joined unless you say so."
            ),
            parent,
        )
        self.list = LineList(self.tr("People who may be one"), _LINES, marks_always=True)
        self.none = Words(self.tr("Nobody seems to be written down twice."), "muted", wrap=True)
        self.more = Words("", "muted", wrap=True)
        self.look = primary_button(self.tr("Look at them side by side"))
        self.back = secondary_button(self.tr("Back to the people"))
        card = Card()
        for widget in (self.list, self.none, self.more):
            card.body.addWidget(widget)
        # Nothing is said while somebody still looks.
        for waiting in (self.list, self.none, self.more, self.look):
            waiting.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.look)
        row.addWidget(self.back)
        row.addStretch(1)
        card.body.addLayout(row)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.list.chosen.connect(self.asked)
        self.look.clicked.connect(self._on_look)
        self.back.clicked.connect(self.left)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.left.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_pairs(self, found: Duplicates) -> None:
        """Show these pairs, with the keyboard on the one it was on."""
        self.list.set_lines([self._line(found, pair) for pair in found.pairs])
        some = bool(found.pairs)
        self.list.setVisible(some)
        self.look.setVisible(some)
        self.none.setVisible(not some)
        self.more.setText(
            self.tr("%n more pair(s) come when these are decided.", None, found.total - len(found.pairs))
        )
        self.more.setVisible(found.total > len(found.pairs))

    def take_focus(self) -> None:
        """Begin at the pairs, or at the way back when there are none."""
        (self.list if self.list.lines else self.back).setFocus()

    def go_on(self) -> None:
        """Go to the pair after the one that was looked at."""
        self.list.choose(min(self.list.currentIndex().row() + 1, len(self.list.lines) - 1))

    def _line(self, found: Duplicates, pair: Likeness) -> Line:
        one, other = found.label(pair.one_id), found.label(pair.other_id)
        return Line(
            one if one == other else f"{isolated(one)} · {isolated(other)}",
            reasons_for(pair.reasons),
            self.tr("likely") if pair.likely else self.tr("perhaps"),
            key=pair,
        )

    def _on_look(self) -> None:
        if self.list.current is not None:
            self.asked.emit(self.list.current.key)
