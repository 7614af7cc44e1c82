"""Choosing what goes to whom: the profile used last when a page is first seen, and another one afterwards."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from connector_app.application.profiles import cut_of, period_over, recipient_of
from connector_app.domain.profile import Profile
from connector_app.ui.context import Context
from connector_app.ui.panes.profile_card import ProfilesKept, read_profiles
from connector_app.ui.panes.summary_cards import SummaryCards


class ProfileFlow(QObject):
    """`met` once the profiles are known and none was used before; `wanted(period, cut)` by a profile.

    Period and cut are None where a choice of tables says nothing of them.
    """

    met = Signal()
    wanted = Signal(object, object)

    def __init__(self, context: Context, cards: SummaryCards, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cards = cards
        self.known = False
        cards.profiles.chosen.connect(self._on_chosen)

    def meet(self) -> None:
        """Read which profiles there are, and begin with the one that was used last."""

        def on_read(kept: ProfilesKept) -> None:
            first, self.known = not self.known, True
            self._cards.profiles.show_kept(kept, kept.last)
            self._cards.cover.read()
            if not first:
                return
            if kept.last is None:
                self.met.emit()
            else:
                self._count_by(kept.last)

        self._context.tasks.run(partial(read_profiles, self._context.desk), on_read, key="summary.profiles")

    def _on_chosen(self, profile: Profile) -> None:
        def on_read(kept: ProfilesKept) -> None:
            self._cards.profiles.show_kept(kept, profile if profile.name else None)

        self._context.tasks.run(partial(read_profiles, self._context.desk), on_read, key="summary.profiles")
        self._count_by(profile)

    def _count_by(self, profile: Profile) -> None:
        """Ask for what a profile sends next, for its recipient; a choice of tables leaves all else as it is."""
        if not profile.name:
            self.wanted.emit(None, None)
            return
        desk = self._context.desk
        self._cards.cover.charts.setChecked(profile.charts)

        def on_named(recipient: str) -> None:
            if recipient:
                self._cards.cover.name(recipient)

        self._context.tasks.run(partial(recipient_of, desk.reader, profile), on_named, key="summary.named")
        self.wanted.emit(period_over(profile.rhythm, desk.clock.today()), cut_of(profile))
