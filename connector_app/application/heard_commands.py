"""What was heard, passed on, answered and told back, as commands: each is one step that undo takes back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from connector_app.application.audit import Via
from connector_app.application.commands import Command
from connector_app.domain.conversation import Conversation
from connector_app.domain.insight import Insight, Source, ToldBack
from connector_app.domain.organisation import Organisation
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.response import Response
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing
from connector_app.text import QT_TRANSLATE_NOOP


def save_organisation(organisation: Organisation, *, new: bool = False) -> Command:
    """Store a partner service."""
    if new:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Add an organisation"), saves=(organisation,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change an organisation"), saves=(organisation,))


def gathered(insight: Insight, conversations: Iterable[Conversation]) -> Insight:
    """Return an insight with further conversations in which it was heard, each once; its day is the earliest."""
    known = {source.conversation_id for source in insight.sources}
    more = {each.id: each for each in conversations if each.id not in known}
    sources = (*insight.sources, *map(Source, more))
    days = [each.on for each in more.values()] + ([insight.heard_on] if known else [])
    return replace(insight, sources=sources, heard_on=min(days, default=insight.heard_on))


def gather(insight: Insight) -> Command:
    """Store an insight that was just gathered from conversations."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Gather an insight"), saves=(insight,))


def save_insight(insight: Insight, before: Insight | None = None) -> Command:
    """Store a changed insight; where its words were let go just now, the step says so."""
    if insight.approved and not (before is not None and before.approved):
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Approve the words of an insight"), saves=(insight,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change an insight"), saves=(insight,))


def tell_back(*insights: Insight, told: ToldBack) -> Command:
    """Store that on a day somebody, a group or everybody was told what became of these insights."""
    return Command(
        title=QT_TRANSLATE_NOOP("Commands", "Tell people what became of it"),
        saves=tuple(replace(insight, told_back=(*insight.told_back, told)) for insight in insights),
    )


def pass_on(insight: Insight, organisations: Iterable[Organisation], on: date) -> Command:
    """Store that an insight was passed on to organisations on a day."""
    return Command(
        title=QT_TRANSLATE_NOOP("Commands", "Pass an insight on"),
        saves=tuple(Response(insight_id=insight.id, organisation_id=to.id, sent_on=on) for to in organisations),
    )


def save_response(response: Response) -> Command:
    """Store what a partner answered, or a change of what was passed on."""
    if response.answered:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Record a partner's answer"), saves=(response,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change what was passed on"), saves=(response,))


def take_in_responses(responses: Iterable[Response]) -> Command:
    """Store the answers that came back in one file."""
    return Command(
        title=QT_TRANSLATE_NOOP("Commands", "Take in a partner's answers"),
        saves=tuple(responses),
        via=Via.IMPORT,
    )


def save_plan(plan: Plan, before: Plan | None = None) -> Command:
    """Store a plan; words that are new since `before` wait until somebody has read them."""
    if before is None:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Add a plan"), saves=(plan,))
    kept = plan if plan.approved and not before.approved else plan.changed(before)
    if kept.approved and not before.approved:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Approve the words of a plan"), saves=(kept,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a plan"), saves=(kept,))


def save_terms(terms: Terms, *, new: bool = False) -> Command:
    """Store what a group, or the people of a place, agreed that may be passed on."""
    if new:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Agree on terms"), saves=(terms,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change terms"), saves=(terms,))


def save_profile(profile: Profile, *, new: bool = False) -> Command:
    """Store what a partner gets each time."""
    if new:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Add a summary profile"), saves=(profile,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a summary profile"), saves=(profile,))


def save_wellbeing(sitting: Wellbeing, *, new: bool = False) -> Command:
    """Store somebody's answers to a measure; refused unless their yes to noting such things stands."""
    if new:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Record how somebody is"), saves=(sitting,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change how somebody is"), saves=(sitting,))
