"""The form in which a group is added or changed: a name is all it asks for."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.dialogs.contact_rows import ContactRows
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.labelled_fields import labelled, line_field, text_field
from connector_app.ui.dialogs.tag_chooser import TagChooser
from connector_app.ui.labels import as_option
from connector_app.ui.messages import sentence_of
from connector_app.ui.offer_labels import word
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.words import Words

_NOTE_LINES = 3


class GroupForm(Drafted, ColumnPage):
    """`filled_in(Group)` on Ctrl+Enter, `left` on Escape, after which what was typed waits for the next time."""

    filled_in = Signal(object)
    left = Signal()

    def __init__(
        self, group: Group | None, vocabulary: Vocabulary, name: str = "", parent: QWidget | None = None
    ) -> None:
        """`group` is None for a new one, which may have been given a `name` elsewhere."""
        super().__init__(_title(group), parent=parent)
        self.setAccessibleName(_title(group))
        self._new = group is None
        self._group = group or Group(name=name)
        self.about = group.id if group else ""
        card = Card()
        self.name = line_field(card, self.tr("Name of the group"), self._group.name)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        card.body.addWidget(self.wrong)
        self.kind = QComboBox()
        for kind in GroupKind:
            self.kind.addItem(as_option(word(kind)), kind)
        self.kind.setCurrentIndex(self.kind.findData(self._group.kind))
        labelled(card, self.tr("What kind of group it is"), self.kind)
        self.notes = text_field(card, self.tr("Notes"), self._group.notes, _NOTE_LINES)
        self.column.addWidget(card)
        reach = Card(self.tr("How to reach them"))
        self.contact = ContactRows(self._group.contact_points)
        reach.body.addWidget(self.contact)
        self.column.addWidget(reach)
        stands = Card(self.tr("What it stands for"))
        stands.body.addWidget(
            Words(
                self.tr("It says something of the group, never of one of its people. Summaries count by it."),
                "muted",
                wrap=True,
            )
        )
        self.frameworks = TagChooser(vocabulary)
        self.frameworks.set_tags(self._group.tags)
        stands.body.addWidget(self.frameworks)
        self.column.addWidget(stands)
        self._add_buttons()
        self.column.addStretch(1)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.begin_draft()
        self.name.setFocus()
        self.name.selectAll()

    def _add_buttons(self) -> None:
        self.keep = primary_button(self.tr("Keep"), self.tr("Ctrl+Enter"))
        self.keep.clicked.connect(self._on_keep)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.column.addLayout(row)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_keep, context=context)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape, context=context)

    def _on_cancel(self) -> None:
        self.throw_away()
        self.left.emit()

    def _on_escape(self) -> None:
        self.put_aside()
        self.left.emit()

    def _on_keep(self) -> None:
        group = replace(
            self._group,
            name=" ".join(self.name.text().split()),
            kind=GroupKind(self.kind.currentData()),
            notes=self.notes.toPlainText().strip(),
            contact_points=self.contact.points,
            tags=self.frameworks.tags,
        )
        try:
            group.check()
        except RuleBroken as broken:
            self.wrong.setText(sentence_of(broken))
            self.wrong.show()
            self.name.setAccessibleDescription(self.wrong.text())
            self.name.setFocus()
            return
        self.keep.setEnabled(False)
        self.end_draft()
        self.filled_in.emit(group)


def _title(group: Group | None) -> str:
    if group is None:
        return QCoreApplication.translate("GroupForm", "Add a group")
    return QCoreApplication.translate("GroupForm", "Change a group")
