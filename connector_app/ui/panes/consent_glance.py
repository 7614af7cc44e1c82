"""What somebody agreed to, in one line: what was answered, and how much nobody has asked yet."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.ui.consent_labels import in_short
from connector_app.ui.labels import consent_state
from connector_app.ui.panes.consent_card import ORDER
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.flow_layout import FlowLayout


class ConsentGlance(QWidget):
    """`unfold_requested(True)` to show everything about consent, with False to close it again."""

    unfold_requested = Signal(bool)

    def __init__(
        self,
        stands: Mapping[tuple[Purpose, str], Consent],
        *,
        unfolded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`stands` are the answers that stand, by purpose and organisation."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What they agreed to"))
        self._unfolded = unfolded
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        shares = [key for key in stands if key[0] is Purpose.SHARE]
        for key in (*((code, "") for code in ORDER), *shares):
            self._add(key, stands.get(key))
        open_ones = sum((code, "") not in stands for code in ORDER if code is not Purpose.ANONYMOUS_COUNTS)
        if open_ones:
            self._flow.addWidget(Badge(self.tr("%n more not asked yet", None, open_ones)))
        self.button = flush_link("")
        self._name_button()
        self.button.clicked.connect(self._on_pressed)
        self._flow.addWidget(self.button)

    def _add(self, key: tuple[Purpose, str], answer: Consent | None) -> None:
        code, organisation = key
        if answer is None and code is not Purpose.ANONYMOUS_COUNTS:
            return
        state = answer.state if answer else ConsentState.RETRACTED
        yes = state is ConsentState.GIVEN
        text = self.tr("{what} ✓") if yes else self.tr("{what}: {answer}")
        what = in_short(code, organisation)
        badge = Badge(text.format(what=what, answer=consent_state(state)), warm=not yes)
        spoken = self.tr("{what}: {answer}")
        badge.setAccessibleName(spoken.format(what=what, answer=consent_state(state)))
        self._flow.addWidget(badge)

    def _on_pressed(self) -> None:
        self._unfolded = not self._unfolded
        self._name_button()
        self.unfold_requested.emit(self._unfolded)

    def _name_button(self) -> None:
        self.button.set_text(self.tr("Close consent") if self._unfolded else self.tr("Ask or change…"))
        self.button.setAccessibleDescription(self.tr("What they agreed to"))
