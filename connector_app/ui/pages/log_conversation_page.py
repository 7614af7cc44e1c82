"""Log a conversation: one line that is enough, and around it everything the line says, for the mouse to change."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.conversation_form import ConversationForm, form_from_json, form_of
from connector_app.domain.conversation import Conversation
from connector_app.domain.errors import UserError
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period
from connector_app.ui.context import Context
from connector_app.ui.pages.log_parts.check_ins_card import CheckInsCard
from connector_app.ui.pages.log_parts.consent_card import ConsentCard
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.draft_keeper import DraftKeeper
from connector_app.ui.pages.log_parts.facts_part import FactsPart
from connector_app.ui.pages.log_parts.heard_part import HeardPart
from connector_app.ui.pages.log_parts.people_part import PeoplePart
from connector_app.ui.pages.log_parts.promises_card import PromisesCard
from connector_app.ui.pages.log_parts.tags_part import TagsPart
from connector_app.ui.theme import SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.page_frame import PageFrame

_THEMES_SHOWN = 6
# In average letters: narrower than this, the cards stand below instead of beside.
_TWO_COLUMNS = 96
_DRAFT, _CHANGE_DRAFT = "conversation", "conversation_change"
_CONCERNS = frozenset({Kind.PERSON, Kind.GROUP, Kind.PLACE, Kind.CONSENT})


class LogConversationPage(PageFrame):
    """A conversation being written down; `left` is emitted when it is stored or thrown away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("LogConversationPage", "Log a conversation"), parent)
        self._context = context
        self._state = ConversationState(context.desk, self)
        notebook, tasks = context.desk.notebook, context.tasks
        self._new_keeper = DraftKeeper(notebook, tasks, _DRAFT, self._draft, self)
        self._change_keeper = DraftKeeper(notebook, tasks, _CHANGE_DRAFT, self._draft, self)
        self._storing = False
        self._from_before = False
        self._untouched: ConversationForm | None = None
        vocabulary = context.desk.vocabulary
        self.people = PeoplePart(self._state)
        self.facts = FactsPart(context, self._state)
        self.heard = HeardPart(self._state)
        self.themes = TagsPart(
            self._state, self.tr("What matters to them"), vocabulary.themes.items, _THEMES_SHOWN
        )
        self.features = TagsPart(
            self._state, self.tr("What was going on – features of health creation"), vocabulary.features.items
        )
        self.check_ins = CheckInsCard(self._state)
        self.promises = PromisesCard(self._state)
        self.consent = ConsentCard(context, self._state)
        self.discard_button = secondary_button(self.tr("Discard"))
        self.done_button = primary_button(self.tr("Done"), self.tr("Ctrl+Enter"))
        self._build()
        self._restore()
        self._connect()
        self._show_most_used()

    # What the window uses

    def start(self, line: str) -> None:
        """Begin with a line, in front of what an unfinished draft holds."""
        if self._state.before is not None:
            self.flush()
            self._begin(self._waiting(self._new_keeper) or self._fresh())
        if line and not self._state.form.line.startswith(line):
            self._state.edit(lambda form, _: replace(form, line=line + form.line))
        self.heard.line.moveCursor(QTextCursor.MoveOperation.End)
        self.heard.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, ref: Ref) -> None:
        """Change a stored conversation; a draft of a new one waits meanwhile."""
        conversation = self._stored(ref.id)
        if conversation is None:
            return
        self.flush()
        self._begin(self._form_of(conversation), conversation)
        self.heard.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what is being typed before the window locks or closes."""
        self.heard.settle()
        self._keeper.flush()

    # Putting it together

    def _build(self) -> None:
        self.set_subtitle(self.tr("Saved as you type · stays on this computer"))
        self.actions_row.addWidget(self.discard_button)
        self.actions_row.addWidget(self.done_button)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, 4, 0)
        self._columns.setSpacing(SPACE_4 + 4)
        for stretch, parts in (
            (7, (self.people, self.facts, self.heard, self.themes, self.features)),
            (5, (self.check_ins, self.promises, self.consent)),
        ):
            column = QVBoxLayout()
            column.setSpacing(SPACE_3)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        inner = QWidget()
        inner.setProperty("plain", "true")
        inner.setLayout(self._columns)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        self._state.changed.connect(self._touch)
        self.heard.left.connect(self._keep)
        self.heard.submitted.connect(self.finish)
        self.done_button.clicked.connect(self.finish)
        self.discard_button.clicked.connect(self.discard)
        self._context.changes.changed.connect(self._on_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.finish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards beside what was said, or below it where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)

    def showEvent(self, event: QShowEvent) -> None:
        """Say so when a draft from before is here."""
        super().showEvent(event)
        if self._from_before:
            self._from_before = False
            self._context.messages.say(self.tr("Your draft from before is here."))

    def _show_most_used(self) -> None:
        """Put the themes of the last three months first among the chips."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        period = Period(today - timedelta(days=90), today)

        def most_used() -> list[str]:
            facts = reader.facts(period)
            return [facts.theme_codes[theme] for theme, _ in Counter(facts.theme_theme).most_common(_THEMES_SHOWN)]

        self._context.tasks.run(most_used, self.themes.put_first, key="themes used most")

    # Finishing

    def finish(self) -> None:
        """Store the conversation; where something must be settled first, say what beside the line."""
        if self._storing:
            return
        self.heard.settle()
        if not self.facts.check() or not self.promises.add_pending():
            return
        try:
            command = self._state.command()
        except UserError as error:
            self.heard.tell(error)
            return
        self._set_storing(storing=True)
        said = self.tr("Logged.") if self._state.before is None else self.tr("Changed.")
        self._context.carry_out(command, said, self, self._on_stored, self._on_failed)

    def discard(self) -> None:
        """Throw the draft away, with a way back."""
        form, before = self._state.form, self._state.before

        def back() -> None:
            self._begin(form, before)
            self._touch()
            self.log_requested.emit("")

        if not form.empty and before is None:
            self._context.messages.say(self.tr("Thrown away."), self.tr("Undo"), back)
        self._leave()

    def _on_stored(self) -> None:
        self._set_storing(storing=False)
        self._leave()

    def _on_failed(self, error: Exception) -> None:
        self._set_storing(storing=False)
        if not isinstance(error, UserError):
            raise error
        self.heard.tell(error)

    def _set_storing(self, *, storing: bool) -> None:
        self._storing = storing
        self.heard.line.setReadOnly(storing)
        self.done_button.setEnabled(not storing)

    def _leave(self) -> None:
        """Forget the draft, be ready for the next one, and go where the person came from."""
        changed = self._state.before is not None
        self._keeper.drop()
        waiting = self._waiting(self._new_keeper) if changed else None
        self._begin(waiting or self._fresh())
        self.left.emit()

    # The form and its drafts

    @property
    def _keeper(self) -> DraftKeeper:
        """Return the keeper of what is on the page: a new conversation, or a change to one."""
        return self._new_keeper if self._state.before is None else self._change_keeper

    def _begin(self, form: ConversationForm, before: Conversation | None = None) -> None:
        title = self.tr("Log a conversation") if before is None else self.tr("Change a conversation")
        self.title.setText(title)
        self.setAccessibleName(title)
        self._untouched = self._form_of(before) if before is not None else None
        self.heard.begin(form.line)
        self._state.start(form, before)
        self._keeper.rest()

    def _fresh(self) -> ConversationForm:
        return ConversationForm(on=self._context.desk.clock.today())

    def _form_of(self, conversation: Conversation) -> ConversationForm:
        desk = self._context.desk
        labels = desk.reader.labels(participant.person_id for participant in conversation.people)
        return form_of(conversation, labels, desk.vocabulary)

    def _draft(self) -> str | None:
        """Return the form as text, or None when nothing would be missed."""
        form = self._state.form
        return None if form.empty or form == self._untouched else form.to_json()

    def _waiting(self, keeper: DraftKeeper) -> ConversationForm | None:
        """Return the form kept from before, None when there is none that can be read."""
        text = keeper.kept()
        if text is None:
            return None
        try:
            return form_from_json(text)
        except (ValueError, KeyError, TypeError):
            # Written by another version: it cannot be shown, but it stays until something new is kept.
            return None

    def _restore(self) -> None:
        """Bring back what was being written when the notebook was last closed."""
        changing = self._waiting(self._change_keeper)
        before = self._stored(changing.conversation_id) if changing is not None else None
        waiting = changing if before is not None else self._waiting(self._new_keeper)
        self._from_before = waiting is not None
        self._begin(waiting or self._fresh(), before)

    def _stored(self, conversation_id: str | None) -> Conversation | None:
        if conversation_id is None:
            return None
        found = self._context.desk.reader.get(Ref(Kind.CONVERSATION, conversation_id))
        return found if isinstance(found, Conversation) else None

    def _touch(self) -> None:
        self._keeper.touch()

    def _keep(self) -> None:
        self._keeper.keep()

    def _on_changed(self, changes: ChangeSet) -> None:
        """Understand the line anew when names, places or answers changed elsewhere."""
        if changes.initiator is self or not changes.kinds & _CONCERNS:
            return
        if Kind.PLACE in changes.kinds:
            self.facts.reload_places()
        self._state.refresh()
        self.consent.reload()
