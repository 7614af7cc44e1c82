"""The card that says what was sent before, and how this summary stands to it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.application.sent_before import Again, SentBefore
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.summary_words import period_words
from connector_app.ui.panes.told_card import ToldCard

#: So many of the latest are named.
_LATEST = 6


class SentBeforeCard(ToldCard):
    """Names releases by day, recipient and period, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SentBeforeCard", "Sent before"), parent)

    def show_releases(self, releases: Sequence[Release], before: SentBefore, today: date) -> None:
        """Tell how this period was sent before, and what else was."""
        self.begin()
        self._tell_this_period(before, today)
        for release in list(reversed(releases))[:_LATEST]:
            self.tell(self._line(release, today), "muted")
        if len(releases) > _LATEST:
            self.tell(self.tr("and %n more", None, len(releases) - _LATEST), "muted")
        self.finish()

    def _tell_this_period(self, before: SentBefore, today: date) -> None:
        day = short_date(before.last.made_on, today) if before.last else ""
        if before.again is Again.FIRST:
            self.tell(self.tr("This period was not sent before."))
            return
        if before.again is Again.WORD_FOR_WORD:
            self.tell(self.tr("Sent on {day}. The same numbers leave again, word for word.").format(day=day))
            return
        self.tell(self.tr("Sent on {day}, while the period was still running.").format(day=day))
        changed = self.tr("%n number(s) changed since then; a corner marks them.", None, len(before.was))
        self.tell(changed if before.was else self.tr("Too little has changed since for a new number."))
        self.tell(self.tr("%n are as last time.", None, before.same), "muted")

    def _line(self, release: Release, today: date) -> str:
        who = isolated(release.recipient) if release.recipient.strip() else self.tr("nobody named")
        if release.kind is ReleaseKind.OUTSIDE:
            who = self.tr("{who} has a number from elsewhere").format(who=who)
        if release.kind is ReleaseKind.AGAIN:
            who = self.tr("{who}, the same once more").format(who=who)
        return "  ·  ".join((short_date(release.made_on, today), who, period_words(release.period, today)))
