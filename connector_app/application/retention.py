"""Which records to decide about: the keeper's rule, what it proposes today, and whether today can be believed."""

from dataclasses import dataclass
from datetime import date

from connector_app.application.audit import DAY_CONFIRMED, RETENTION_CHANGED
from connector_app.application.ports import Notebook
from connector_app.application.rows import KeptRow
from connector_app.domain.retention import Proposal, Retention, is_jump

#: How many records are brought up at once; the others follow as these are decided.
MOST = 40
_REVIEW, _FORGET, _LAST_OPEN = "retention_review_months", "retention_forget_months", "last_open_day"


@dataclass(frozen=True, slots=True)
class Proposed:
    """One record with what is proposed about it."""

    row: KeptRow
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class Review:
    """What is proposed today; nothing while `unsure_since`, the last day that is certain, is set."""

    rule: Retention
    proposed: tuple[Proposed, ...] = ()
    unsure_since: date | None = None


def rule_of(notebook: Notebook) -> Retention:
    """Return the rule of a notebook, the usual one where none was chosen."""
    usual = Retention()
    review, forget = notebook.setting(_REVIEW), notebook.setting(_FORGET)
    return Retention(int(review or usual.review_months), int(forget or usual.forget_months))


def keep_rule(notebook: Notebook, rule: Retention) -> None:
    """Keep another rule; raise RuleBroken when it is none."""
    rule.check()
    notebook.keep_setting(_REVIEW, str(rule.review_months))
    notebook.keep_setting(_FORGET, str(rule.forget_months))
    notebook.note(RETENTION_CHANGED)


def mark_open(notebook: Notebook, today: date) -> None:
    """Remember that the notebook was open on this day, unless the clock may have jumped; never goes back."""
    last = _last_open(notebook)
    if last is None or (last < today and not is_jump(last, today)):
        notebook.keep_setting(_LAST_OPEN, today.isoformat())


def confirm_day(notebook: Notebook, today: date) -> None:
    """Take the clock's word for today, because the person at the desk does."""
    notebook.keep_setting(_LAST_OPEN, today.isoformat())
    notebook.note(DAY_CONFIRMED)


def review(notebook: Notebook, today: date) -> Review:
    """Return what is proposed today; nothing is changed, and nobody is ever forgotten by this."""
    rule, last = rule_of(notebook), _last_open(notebook)
    if is_jump(last, today):
        return Review(rule, unsure_since=last)
    proposed = []
    for row in notebook.reader.to_review(today, rule.before(today), MOST):
        proposal = rule.proposal(row.person, row.last_on, today)
        if proposal is not None:
            proposed.append(Proposed(row, proposal))
    return Review(rule, tuple(proposed))


def _last_open(notebook: Notebook) -> date | None:
    kept = notebook.setting(_LAST_OPEN)
    return None if kept is None else date.fromisoformat(kept)
