"""What stands in forms that were left before it could be stored: the notebook keeps it until it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from connector_app.ui.context import Context
from connector_app.ui.widgets.written import Value

#: What the names of such drafts in the notebook begin with.
FORM = "form "


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What a form began with, what stands in it now, and what it is called."""

    title: str
    begun: list[Value]
    now: list[Value]

    def over(self, shown: Sequence[Value]) -> list[Value]:
        """Return what a form shows that begins with `shown`: what was changed in it, over what is stored now."""
        changed = dict(enumerate(self.now))
        for at, (before, now) in enumerate(zip(self.begun, self.now, strict=False)):
            if before == now:
                del changed[at]
        most = max(len(shown), len(self.now))
        return [changed.get(at, shown[at] if at < len(shown) else "") for at in range(most)]

    def to_json(self) -> str:
        """Return it as the text of a draft."""
        return json.dumps(asdict(self), ensure_ascii=False)


class FormDrafts(QObject):
    """Knows all of one notebook; forms find it as `form_drafts` of the page they are on."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: dict[str, FormDraft] = {}
        self._held = False
        self._unwritten: set[str] = set()
        self.read()

    def read(self) -> None:
        """Read anew what waits: when the notebook is opened, and when somebody named in it is gone."""
        self._held = False
        self._kept.clear()
        self._unwritten.clear()
        self._context.tasks.run(self._context.desk.notebook.drafts, self._on_read)

    def find(self, name: str) -> FormDraft | None:
        """Return what waits for a form of this name."""
        return self._kept.get(name)

    def keep(self, name: str, draft: FormDraft) -> None:
        """Keep what stands in a form."""
        if self._kept.get(name) != draft:
            self._kept[name] = draft
            self._write(name)

    def drop(self, name: str) -> None:
        """Forget it: it was stored."""
        if self._kept.pop(name, None) is not None:
            self._write(name)

    def drop_about(self, id_: str) -> None:
        """Forget all that waits about somebody of whom only the minimum is kept, or who is one with another."""
        for name in [each for each in self._kept if id_ in each]:
            self.drop(name)

    def throw_away(self, name: str, draft: FormDraft) -> None:
        """Forget it because somebody wants so, with a way back."""
        self.drop(name)

        def back() -> None:
            self.keep(name, draft)
            self._context.messages.say(self.tr("It is back: open the form again."))

        self._context.throw_away(self.tr("Thrown away."), back)

    def hold(self, *, held: bool) -> None:
        """Write nothing while somebody is forgotten."""
        self._held = held
        waiting, self._unwritten = self._unwritten, set()
        for name in waiting:
            self._write(name)

    def say_put_aside(self) -> None:
        """Say that what was written waits."""
        self._context.messages.say(self.tr("Put aside: it stands in the form again when you open it."))

    def say_brought_back(self, begin_anew: Callable[[], None]) -> None:
        """Say that what was written before is here."""
        self._context.messages.say(
            self.tr("What you wrote here before is back."), self.tr("Begin anew"), begin_anew
        )

    def _write(self, name: str) -> None:
        if self._held:
            self._unwritten.add(name)
            return
        draft = self._kept.get(name)
        text = draft.to_json() if draft is not None else None
        keep = partial(self._context.desk.notebook.keep_draft, name, text)
        self._context.tasks.run(keep, lambda _: self._context.changes.draft_kept.emit())

    def _on_read(self, drafts: dict[str, str]) -> None:
        for name, text in drafts.items():
            if name.startswith(FORM) and name not in self._kept and (draft := read_draft(text)) is not None:
                self._kept[name] = draft


def read_draft(text: str) -> FormDraft | None:
    """Return a draft from its text, None when another version wrote it."""
    try:
        return FormDraft(**json.loads(text))
    except (ValueError, TypeError):
        return None


def drafts_above(widget: QWidget | None) -> FormDrafts | None:
    """Return what keeps the drafts of the page that a widget is on, which may not be in the window yet."""
    while widget is not None:
        found = getattr(widget, "form_drafts", None)
        if isinstance(found, FormDrafts):
            return found
        widget = widget.parentWidget()
    return None
