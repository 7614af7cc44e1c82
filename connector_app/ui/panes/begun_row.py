"""What was begun and not finished, in one line: each leads to where one goes on."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.dialogs.form_drafts import FORM, read_draft
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.words import Words

#: So many are named; whoever finishes one sees the next.
_MOST = 4
#: What the drafts of the pages one writes on are called, by their names.
_TITLES = {
    "conversation": ("LogConversationPage", QT_TRANSLATE_NOOP("LogConversationPage", "Log a conversation")),
    "conversation_change": (
        "LogConversationPage",
        QT_TRANSLATE_NOOP("LogConversationPage", "Change a conversation"),
    ),
    "exchange": ("RecordExchangePage", QT_TRANSLATE_NOOP("RecordExchangePage", "Record an exchange")),
    "exchange_change": ("RecordExchangePage", QT_TRANSLATE_NOOP("RecordExchangePage", "Change an exchange")),
}


class BegunRow(QWidget):
    """Hidden while nothing waits; `chosen(name)` says which draft one wants to go on with."""

    chosen = Signal(str)

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """Tab comes to it `after` another widget."""
        super().__init__(parent)
        self._after = after
        self._flow = FlowLayout(self, SPACE_3)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow.addWidget(Words(self.tr("Begun, not finished:"), "muted"))
        self._shown: list[tuple[str, str]] = []
        self.hide()

    def show_drafts(self, drafts: Mapping[str, str]) -> None:
        """Show what waits, by the drafts of the notebook."""
        found = [(name, title) for name, text in drafts.items() if (title := _title(name, text))][:_MOST]
        if found == self._shown:
            return
        self._shown = found
        while (item := self._flow.takeAt(1)) is not None:
            if (link := item.widget()) is not None:
                link.hide()
                link.deleteLater()
        links = [self._link(name, title) for name, title in found]
        let_tab_go_on(self._after, links)
        self.setVisible(bool(found))

    def _link(self, name: str, title: str) -> Button:
        link = flush_link(title)
        link.clicked.connect(partial(self.chosen.emit, name))
        self._flow.addWidget(link)
        link.show()
        return link


def _title(name: str, text: str) -> str:
    """Return what a draft is called, empty for one that cannot be gone on with."""
    if name.startswith(FORM):
        draft = read_draft(text)
        return draft.title if draft is not None else ""
    context, title = _TITLES.get(name, ("", ""))
    return QCoreApplication.translate(context, title) if title else ""
