"""The card that says what goes to whom: a saved profile, a ready-made choice, or every table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.application.heard_commands import save_profile
from connector_app.application.profiles import ages_offered, begun, last_used, names_of
from connector_app.application.ready_made import PACKS
from connector_app.application.terms import partner_of
from connector_app.domain.profile import Profile
from connector_app.summary.protected import Protected
from connector_app.ui.context import Context
from connector_app.ui.dialogs.profile_form import ProfileForm
from connector_app.ui.labels import isolated, translated
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.unseen_label import name_choice
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class ProfilesKept:
    """The profiles of a notebook, and the one used last."""

    profiles: tuple[Profile, ...]
    last: Profile | None


def read_profiles(desk: Desk) -> ProfilesKept:
    """Return what the card offers."""
    return ProfilesKept(tuple(desk.reader.heard.profiles()), last_used(desk.notebook))


class ProfileCard(Card):
    """`chosen(Profile)` once another one is to be counted by, or it was changed.

    `profile` is the one chosen, `kept` whether the notebook has it.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ProfileCard", "What goes to whom"), parent)
        self._context = context
        self._recipient = ""
        self._protected: Protected | None = None
        self.profile = begun("")
        self.kept = False
        self.which = QComboBox()
        name_choice(self.which, self.tr("Profile"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.activated.connect(self._on_activated)
        self.told = Words(tone="muted", wrap=True)
        self.change = flush_link(self.tr("Change it, or keep it as a profile…"))
        self.change.clicked.connect(self._on_change)
        self.form = ProfileForm()
        self.form.filled_in.connect(self._on_filled_in)
        self.form.left.connect(self.change.setFocus)
        for widget in (self.which, self.told, self.change, self.form):
            self.body.addWidget(widget)
        self._offer(())

    def show_kept(self, kept: ProfilesKept, chosen: Profile | None) -> None:
        """Offer the profiles of the notebook, and show which one is chosen; nothing is emitted."""
        self.kept = chosen is not None
        self.profile = chosen or self.profile
        self._offer(kept.profiles)
        self._tell()

    def show_summary(self, protected: Protected, recipient: str) -> None:
        """Say what goes of a summary; `recipient` is whom the cover names."""
        self._protected, self._recipient = protected, recipient
        self._tell()

    def name_recipient(self, recipient: str) -> None:
        """Know whom the cover names now: a profile that is saved is for them."""
        self._recipient = recipient

    def _offer(self, profiles: Sequence[Profile]) -> None:
        self.which.clear()
        self.which.addItem(self.tr("Every table"), begun(""))
        for profile in profiles:
            self.which.addItem(isolated(profile.name), profile)
        for pack in PACKS.values():
            self.which.addItem(translated("Profiles", pack.title), begun(pack.code))
        offered = [self.which.itemData(row) for row in range(self.which.count())]
        same = [at for at, each in enumerate(offered) if self.kept and each.id == self.profile.id]
        same += [at for at, each in enumerate(offered) if not each.name and each.pack == self.profile.pack]
        self.which.setCurrentIndex(same[0] if same else 0)

    def _tell(self) -> None:
        if self._protected is None:
            self.told.setText("")
            return
        there = _pages(self._protected)
        names = names_of(self.profile)
        going = [name for name in there if not names or name in names]
        parts = [self.tr("%n table(s) and page(s) will be in the file.", None, len(going))]
        missing = len(set(names) - there.keys())
        if missing:
            parts.append(self.tr("%n that it chooses have nothing to show in this period.", None, missing))
        if self.profile.response_sheet:
            parts.append(self.tr("With a sheet for answers, where something waits for one."))
        if self.profile.charts:
            parts.append(self.tr("With charts for a meeting beside it."))
        self.told.setText(" ".join(parts))

    def _on_activated(self, row: int) -> None:
        found = self.which.itemData(row)
        self.form.hide()
        self.profile, self.kept = found, bool(found.name)
        self._tell()
        self.chosen.emit(found)

    def _on_change(self) -> None:
        there = _pages(self._protected) if self._protected else {}
        name = self.profile.name or self._recipient
        desk = self._context.desk
        begun_with = replace(self.profile, name=name)
        self.form.show_profile(begun_with, there, desk.files.languages(), ages_offered(desk.vocabulary))
        self.form.about = self.profile.id if self.kept else ""
        self.form.open_form(self.change)

    def _on_filled_in(self, profile: Profile) -> None:
        desk, recipient, new = self._context.desk, self._recipient, not self.kept
        found: list[Profile] = []

        def command() -> Command:
            partner = partner_of(desk.reader, None, recipient)
            whole = replace(profile, recipient=recipient, organisation_id=partner.id if partner else None)
            found[:] = [whole]
            return save_profile(whole, new=new)

        def done() -> None:
            self.form.hide()
            self.change.setFocus()
            self.profile, self.kept = found[0], True
            self.chosen.emit(found[0])

        self._context.carry_out(command, self.tr("The profile is saved."), self, done)


def _pages(protected: Protected) -> dict[str, str]:
    """Return the short titles of the tables and pages of a summary, by name."""
    tables = {table.name: table.short or table.title for table in protected.tables}
    return tables | {page.name: page.short or page.title for page in protected.statements}
