"""The words of a plan: looked over as quotes are, and let go by somebody named; and how its parts change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from connector_app.application.commands import Command
from connector_app.application.heard_commands import save_plan
from connector_app.application.ports import Reader
from connector_app.application.quotes import Scan
from connector_app.domain.errors import Refused, RuleBroken
from connector_app.domain.plan import Plan, Shaping, Step
from connector_app.domain.quote import LONGEST_SAFE


def words_to_read(plan: Plan) -> tuple[str, ...]:
    """Return every text of a plan that may leave, each once, in the order in which it is read."""
    return tuple(dict.fromkeys(filter(str.strip, plan.words)))


def approve_plan(reader: Reader, plan: Plan, read: Sequence[str], reviewer: str, today: date) -> Command:
    """Return the command that lets the words of a plan go: those that were `read`, and no others.

    Raises RuleBroken without a reviewer's name or with a text that is too long for a partner; Refused
    plan_words_changed when it has other words by now, words_blocked when somebody may be found in them.
    """
    approved = plan.confirmed(reviewer, today)
    if tuple(read) != words_to_read(plan):
        raise Refused("plan_words_changed")
    if any(len(text) > LONGEST_SAFE for text in read):
        raise RuleBroken("insight_too_long", most=LONGEST_SAFE)
    scan = Scan(reader)
    if any(scan(text) for text in read):
        raise Refused("words_blocked")
    return save_plan(approved, plan)


def with_step(plan: Plan, step: Step, before: Step | None) -> Plan:
    """Return a plan with a new step, or with one in the place of another; raise Refused gone without that."""
    if before is None:
        return replace(plan, steps=(*plan.steps, step))
    at = _place_of(plan, before)
    return replace(plan, steps=(*plan.steps[:at], step, *plan.steps[at + 1 :]))


def without_step(plan: Plan, step: Step) -> Plan:
    """Return a plan without one of its steps; raise Refused gone where it has no such step."""
    at = _place_of(plan, step)
    return replace(plan, steps=(*plan.steps[:at], *plan.steps[at + 1 :]))


def shaped_by(plan: Plan, insight_id: str) -> Plan:
    """Return a plan that an insight shaped; the same plan where it did already."""
    if any(each.insight_id == insight_id for each in plan.shaped_by):
        return plan
    return replace(plan, shaped_by=(*plan.shaped_by, Shaping(insight_id)))


def not_shaped_by(plan: Plan, insight_id: str) -> Plan:
    """Return a plan that an insight did not shape after all."""
    return replace(plan, shaped_by=tuple(each for each in plan.shaped_by if each.insight_id != insight_id))


def _place_of(plan: Plan, step: Step) -> int:
    if step not in plan.steps:
        raise Refused("gone")
    return plan.steps.index(step)
