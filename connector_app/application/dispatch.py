"""The one place where a command becomes a transaction, an undo step and a notice."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from connector_app.application.audit import Via, changed_fields
from connector_app.application.changes import ChangeSet
from connector_app.application.collector import collector_paused
from connector_app.application.commands import Command
from connector_app.application.ports import Notebook
from connector_app.application.removal import with_removals
from connector_app.domain.consent import Consent, ConsentState
from connector_app.domain.ids import new_id
from connector_app.domain.noun import Noun, Ref, kind_of, ref_of


@dataclass(frozen=True, slots=True)
class _Step:
    """A command as it was carried out, and the one that takes it back."""

    done: Command
    inverse: Command


class Dispatcher:
    """Runs commands on one notebook and remembers how to take them back."""

    def __init__(self, notebook: Notebook, publish: Callable[[ChangeSet], None], via: Via = Via.WINDOW) -> None:
        """`publish` is called after each commit, on the thread that ran the command; `via` is who asks."""
        self._notebook = notebook
        self._via = via
        self._publish = publish
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []

    def run(self, command: Command, initiator: object | None = None) -> ChangeSet:
        """Carry out a command; raise RuleBroken with nothing stored when a noun breaks a rule."""
        step, changes = self._carry_out(command, command.via or self._via, initiator)
        self._undo.append(step)
        self._redo.clear()
        self._publish(changes)
        return changes

    def undo(self) -> Command | None:
        """Take the last command back and return it; None when there is none."""
        if not self._undo:
            return None
        step = self._undo[-1]
        back, changes = self._carry_out(step.inverse, Via.UNDO)
        self._undo.pop()
        self._redo.append(_Step(step.done, back.inverse))
        self._publish(changes)
        return step.done

    def redo(self) -> Command | None:
        """Carry the last command taken back out again and return it; None when there is none."""
        if not self._redo:
            return None
        step = self._redo[-1]
        again, changes = self._carry_out(step.inverse, Via.REDO)
        self._redo.pop()
        self._undo.append(_Step(step.done, again.inverse))
        self._publish(changes)
        return step.done

    def let_go(self, changes: ChangeSet) -> None:
        """Forget everything that could be taken back, and tell of what was done past this dispatcher."""
        self._undo.clear()
        self._redo.clear()
        self._publish(changes)

    @property
    def undo_title(self) -> str | None:
        """Return the title of what undo would take back, or None."""
        return self._undo[-1].done.title if self._undo else None

    @property
    def redo_title(self) -> str | None:
        """Return the title of what redo would do again, or None."""
        return self._redo[-1].done.title if self._redo else None

    @collector_paused()
    def _carry_out(self, command: Command, via: Via, initiator: object | None = None) -> tuple[_Step, ChangeSet]:
        for noun in command.saves:
            noun.check()
        with self._notebook.write() as session:
            done = with_removals(command, session)
            before = session.get_many([*map(ref_of, done.saves), *done.deletes])
            inverse = _inverse(done, before)
            session.save(done.saves)
            session.delete(done.deletes)
            kinds = {kind_of(noun) for noun in done.saves} | {ref.kind for ref in done.deletes}
            session.audit(command.title, kinds, changed_fields(done.saves, before), via)
        ids = frozenset([noun.id for noun in done.saves] + [ref.id for ref in done.deletes])
        return _Step(done, inverse), ChangeSet(frozenset(kinds), ids, initiator)


def _inverse(command: Command, before: Mapping[Ref, Noun]) -> Command:
    """Return the command that brings back what stands now.

    Consent is a history: an answer is taken back by a further entry, unless its person goes with it, or it was
    carried over from another record.
    """
    saved = [ref_of(noun) for noun in command.saves]
    back: list[Noun] = [before[ref] for ref in (*saved, *command.deletes) if ref in before] if before else []
    new = [(ref, noun) for ref, noun in zip(saved, command.saves, strict=True) if ref not in before]
    vanishing = {ref.id for ref, _ in new}
    deletes: list[Ref] = []
    for ref, noun in new:
        if isinstance(noun, Consent) and noun.person_id not in vanishing and noun.id not in command.carried:
            back.append(replace(noun, id=new_id(), state=ConsentState.RETRACTED))
        else:
            deletes.append(ref)
    return Command(title=command.title, saves=tuple(back), deletes=tuple(deletes), carried=command.carried)
