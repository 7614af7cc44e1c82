"""The one place where a command becomes a transaction, an undo step and a notice."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from connector_app.application.audit import Via, changed_fields
from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command
from connector_app.application.ports import Notebook, Told, WriteSession
from connector_app.application.removal import with_removals
from connector_app.application.special_category import heeding_consent
from connector_app.application.step_subject import subject_of
from connector_app.collector import collector_paused
from connector_app.domain.consent import Consent, ConsentState
from connector_app.domain.ids import new_id
from connector_app.domain.noun import Kind, Noun, Ref, kind_of, ref_of

#: How many steps can be taken back: what they hold stays in memory, a whole file's import among them.
MOST_STEPS = 100
#: So many nouns are stored at a time when somebody is told how far it is, or forgotten.
_PART = 2_000


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Step:
    """A command as it was carried out, and the one that takes it back; `at` is when it was done first.

    `about` is the name or the words of what it is about, which both hold anyway, so that it ends with them.
    """

    done: Command
    inverse: Command
    at: datetime = field(default_factory=_now)
    about: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A step as it is told: the title of its command, when it was done (UTC), whether it was taken back.

    `about` is the name or the words of what it is about, where it has any.
    """

    title: str
    at: datetime
    taken_back: bool
    about: str = ""


class Dispatcher:
    """Runs commands on one notebook and remembers how to take them back."""

    def __init__(self, notebook: Notebook, publish: Callable[[ChangeSet], None], via: Via = Via.WINDOW) -> None:
        """`publish` is called after each commit, on the thread that ran the command; `via` is who asks."""
        self._notebook = notebook
        self._via = via
        self._publish = publish
        self._undo: deque[_Step] = deque(maxlen=MOST_STEPS)
        self._redo: list[_Step] = []

    def run(self, command: Command, initiator: object | None = None, told: Told | None = None) -> ChangeSet:
        """Carry out a command; raise RuleBroken with nothing stored when a noun breaks a rule.

        With `told` a large one is stored in parts and says how far it is, from 0 to 1: what `told` raises calls
        all of it off. Nouns of one kind that refer to each other have to stand in the order in which they do.
        """
        step, changes = self._carry_out(command, command.via or self._via, initiator, told)
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
        self._redo.append(_Step(step.done, _given_again(step.done, back.inverse), step.at, step.about))
        self._publish(changes)
        return step.done

    def redo(self) -> Command | None:
        """Carry the last command taken back out again and return it; None when there is none."""
        if not self._redo:
            return None
        step = self._redo[-1]
        again, changes = self._carry_out(step.inverse, Via.REDO)
        self._redo.pop()
        self._undo.append(_Step(step.done, again.inverse, step.at, step.about))
        self._publish(changes)
        return step.done

    def let_go(self, changes: ChangeSet) -> None:
        """Forget everything that could be taken back, and tell of what was done past this dispatcher."""
        self._undo.clear()
        self._redo.clear()
        self._publish(changes)

    def forgotten(self) -> Iterator[None]:
        """Forget everything that could be taken back, part after part: a whole file of people ends slowly."""
        steps = [*self._undo, *self._redo]
        self._undo.clear()
        self._redo.clear()
        while steps:
            step = steps.pop()
            nouns = [*step.done.saves, *step.done.deletes, *step.inverse.saves, *step.inverse.deletes]
            del step
            while nouns:
                del nouns[-_PART:]
                yield

    def go_to(self, steps: int) -> int:
        """Take back or do again, one after the other, until so many steps are done; return how many moved.

        The oldest step remembered is the first. Raises as `undo` and `redo` do; what moved before stays so.
        """
        moved = 0
        while len(self._undo) > max(0, steps) and self.undo() is not None:
            moved += 1
        while len(self._undo) < steps and self.redo() is not None:
            moved += 1
        return moved

    @property
    def history(self) -> tuple[Done, ...]:
        """Return every step that can be taken back or done again, the oldest first."""
        # Another thread may be carrying a command out: what is copied at once belongs to one moment.
        done, taken_back = tuple(self._undo), tuple(reversed(self._redo))
        steps = [(step, False) for step in done] + [(step, True) for step in taken_back]
        return tuple(Done(step.done.title, step.at, back, step.about) for step, back in steps)

    @property
    def undo_title(self) -> str | None:
        """Return the title of what undo would take back, or None."""
        return self._undo[-1].done.title if self._undo else None

    @property
    def redo_title(self) -> str | None:
        """Return the title of what redo would do again, or None."""
        return self._redo[-1].done.title if self._redo else None

    @collector_paused()
    def _carry_out(
        self, command: Command, via: Via, initiator: object | None = None, told: Told | None = None
    ) -> tuple[_Step, ChangeSet]:
        for noun in command.saves:
            noun.check()
        with self._notebook.write() as session:
            whole, back = with_removals(command, session), via in (Via.UNDO, Via.REDO)
            done, again = heeding_consent(whole, session, back=back)
            saved = list(map(ref_of, done.saves))
            before = session.get_many([*saved, *done.deletes])
            inverse = _inverse(done, saved, before)
            inverse = replace(inverse, saves=(*inverse.saves, *again))
            if told is None:
                session.save(done.saves)
            else:
                _save_in_parts(session, done.saves, told)
            session.delete(done.deletes)
            kinds = {kind_of(noun) for noun in done.saves} | {ref.kind for ref in done.deletes}
            session.audit(command.title, kinds, changed_fields(done.saves, before), via)
        ids = frozenset([noun.id for noun in done.saves] + [ref.id for ref in done.deletes])
        return _Step(done, inverse, about=subject_of(done, inverse)), ChangeSet(frozenset(kinds), ids, initiator)


def _save_in_parts(session: WriteSession, nouns: Sequence[Noun], told: Told) -> None:
    """Save many nouns some thousands at a time, kind after kind as they may refer to each other."""
    by_kind: dict[Kind, list[Noun]] = defaultdict(list)
    for noun in nouns:
        by_kind[kind_of(noun)].append(noun)
    saved = 0
    for kind in (kind for kind in Kind if kind in by_kind):
        for start in range(0, len(by_kind[kind]), _PART):
            told(saved / len(nouns))
            part = by_kind[kind][start : start + _PART]
            session.save(part)
            saved += len(part)
    told(1.0)


def _inverse(command: Command, saved: Sequence[Ref], before: Mapping[Ref, Noun]) -> Command:
    """Return the command that brings back what stands now; `saved` refers to what the command saves.

    Consent is a history: an answer is taken back by a further entry, unless its person goes with it, or it was
    carried over from another record.
    """
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


def _given_again(done: Command, inverse: Command) -> Command:
    """Return what does a command again: answers that undo struck out are given once more as they were."""
    standing = {noun.id for noun in inverse.saves}
    first = [noun for noun in done.saves if isinstance(noun, Consent)]
    ours = {noun.id for noun in first}
    kept = [noun for noun in inverse.saves if not isinstance(noun, Consent) or noun.id in ours]
    once_more = [replace(noun, id=new_id()) for noun in first if noun.id not in standing]
    return replace(inverse, saves=(*kept, *once_more))
