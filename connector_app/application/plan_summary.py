"""From an open notebook to a summary that may leave: counted, protected, and tried against all that was sent.

What `plan_summary` returns is the preview, cell by cell; `export_summary` writes exactly this and nothing else.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import TYPE_CHECKING

from connector_app.application.ledger_memory import LedgerMarks, lost_until
from connector_app.application.ports import Ledger, Notebook
from connector_app.application.quotes import with_words, without_withdrawn
from connector_app.application.statements import Unsaid, statements_of, without_blocked
from connector_app.domain.errors import Refused
from connector_app.domain.ids import new_id
from connector_app.domain.period import Period, containing
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cut import FINEST, Cut
from connector_app.summary.facts import Facts
from connector_app.summary.ledger import Members, Release, ReleaseKind
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protected import LeftOut, Protected, Withheld

if TYPE_CHECKING:
    from connector_app.summary.audit.before import Before
    from connector_app.summary.audit.people import Coarser
    from connector_app.summary.audit.spans import Span
    from connector_app.summary.layout import Tabulated
    from connector_app.summary.lists import AnswerList
    from connector_app.summary.protect import Made

#: Told how much is done, from 0 to 1; raises Interrupted when nobody waits any more.
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Planned:
    """A summary ready to be written; what it will leave in the ledger; how many took part but are not counted.

    `release` is None when the period was sent before and is printed again. `earlier` are the releases of the same
    period or of one that overlaps it, oldest first. `held` says how much is not stated, and why; `few`
    are the titles of lists that somebody is in, but too few for a table. Of both nothing is in the summary.
    """

    protected: Protected
    release: Release | None
    blocks: Mapping[str, Members] = field(default_factory=dict)
    not_counted: int = 0
    earlier: tuple[Release, ...] = ()
    held: Mapping[Unsaid, int] = field(default_factory=dict)
    few: tuple[str, ...] = ()


def plan_summary(
    notebook: Notebook,
    vocabulary: Vocabulary,
    period: Period,
    today: date,
    *,
    cut: Cut = FINEST,
    policy: Policy = STANDARD,
    marks: LedgerMarks | None = None,
    progress: Progress = lambda _done: None,
) -> Planned:
    """Count and protect a period, or print it again when it is over and was sent.

    `marks` is this machine's memory of what was sent. Raises Refused, with nothing changed: too_few_people,
    month_too_thin, ledger_broken, ledger_lost, lists_changed, cut_changed, periods_cross, too_like_earlier,
    release_contradicts, outside_total_contradicts, audit_failed, audit_timed_out.
    """
    from connector_app.summary.reckoning import overlapping, require_proof

    releases = notebook.ledger.releases()
    earlier = overlapping(releases, period)
    closed = [each for each in earlier if each.kind is ReleaseKind.CLOSED and each.period == period]
    if closed:
        from connector_app.summary.printing import from_text

        # Numbers never change; words of people who took back their yes do not leave once more.
        protected = without_withdrawn(notebook.reader, from_text(closed[0].content))
        protected = without_blocked(notebook.reader, protected)
        return Planned(protected, None, earlier=earlier)
    lost = lost_until(notebook, marks, today) if marks else None
    if lost is not None and period.first <= lost:
        raise Refused("ledger_lost", day=lost)
    require_proof(earlier, releases, policy)
    progress(0.1)
    return _Planner(notebook, vocabulary, period, today, cut, policy, progress, earlier).plan()


@dataclass(frozen=True)
class _Planner:
    """One summary that is counted anew."""

    notebook: Notebook
    vocabulary: Vocabulary
    period: Period
    today: date
    cut: Cut
    policy: Policy
    progress: Progress
    earlier: tuple[Release, ...]

    def plan(self) -> Planned:
        from connector_app.summary.audit.repair import Contradiction
        from connector_app.summary.printing import to_text
        from connector_app.summary.tabulate import tabulate

        wanted, out = self._lists()
        facts = self.notebook.reader.facts(self.period, wanted)
        tables = replace(tabulate(facts, self.vocabulary, self.cut), left_out=out)
        self.progress(0.3)
        blocks = self._blocks(facts)
        running, sequence = self.today <= self.period.last, self.notebook.ledger.head().sequence + 1
        kind = ReleaseKind.RUNNING if running else ReleaseKind.CLOSED
        lists = lists_text(self.vocabulary, facts, self.cut, wanted)
        try:
            made, before = self._with_or_without_lists(tables, kind, lists, blocks, sequence)
        except Contradiction as found:
            raise self._told(found, lambda alone: alone._make(tables, kind, lists, blocks, sequence)) from found
        self._require_worth(made.protected)
        protected = with_words(self.notebook.reader, made.protected)
        stated = statements_of(self.notebook.reader, self.vocabulary, protected, made.display)
        protected = protected.stating(stated.pages)
        release = Release(
            id=new_id(),
            sequence=sequence,
            made_on=self.today,
            kind=kind,
            period=self.period,
            recipient="",
            lists=lists,
            policy=policy_text(self.policy),
            sha256="",
            content=to_text(protected),
            certificate=made.certificate,
            numbers=made.numbers,
        )
        fresh = {self._named(block): people for block, people in blocks.items() if block not in before.kept}
        return Planned(
            protected,
            release,
            fresh if running else {},
            facts.not_counted,
            self.earlier,
            stated.held,
            self._few(tables),
        )

    def _lists(self) -> "tuple[tuple[AnswerList, ...], tuple[LeftOut, ...]]":
        """Return the lists of frameworks to count by, and those left out: others were counted by before."""
        from connector_app.summary.frameworks import lists_of
        from connector_app.summary.reckoning import changed_since

        edition = max(self.notebook.areas.looked_up(), default="")
        lists = [replace(each, edition=edition) if each.by_decile else each for each in lists_of(self.vocabulary)]
        other = changed_since(self.earlier, {each.name: each.version for each in lists})
        out = [
            LeftOut(each.table, each.title, "left_out_edition" if each.by_decile else "left_out_list")
            for each in lists
            if each.name in other
        ]
        return tuple(each for each in lists if each.name not in other), tuple(left for left in out if left.name)

    def _few(self, tables: "Tabulated") -> tuple[str, ...]:
        """Return the titles of lists that somebody is in, but too few for a table."""
        titles = (
            layout.title
            for layout in tables.layouts
            if layout.answered and not layout.unseen
            if 0 < tables.counts[layout.answered].number < self.policy.threshold
        )
        return tuple(dict.fromkeys(titles))

    def _with_or_without_lists(
        self, tables: "Tabulated", kind: ReleaseKind, lists: str, blocks: Mapping[str, Members], sequence: int
    ) -> "tuple[Made, Before]":
        """Leave the lists of frameworks out where with them nothing can be true together with what is out.

        What is tagged, answered or told back later makes other numbers of days that were summed before.
        """
        from connector_app.summary.told import without_lists

        try:
            return self._make(tables, kind, lists, blocks, sequence)
        except Refused as found:
            if found.code != "audit_failed" or not self.earlier:
                raise
            try:
                return self._make(without_lists(tables), kind, lists, blocks, sequence)
            except Refused:
                raise found from None

    def _make(
        self, tables: "Tabulated", kind: ReleaseKind, lists: str, blocks: Mapping[str, Members], sequence: int
    ) -> "tuple[Made, Before]":
        """Return the protected summary, and what it had to reckon with."""
        from connector_app.summary.protect import make

        before, tick = self._before(kind, lists, blocks, tables.coarser), self._ticking()
        made = make(self.period, tables, tables.people, self.policy, before, sequence=sequence, tick=tick)
        return made, before

    def _told(self, found: Refused, again: "Callable[[_Planner], object]") -> Refused:
        """Return what to say when nothing can be true together with what is out: whether others' numbers are why.

        `again` tries without them; whatever else it is refused for, the contradiction is theirs when it is gone.
        """
        sent = tuple(each for each in self.earlier if each.kind is not ReleaseKind.OUTSIDE)
        if len(sent) < len(self.earlier) and _passes(lambda: again(replace(self, earlier=sent)), type(found)):
            outside = max(set(self.earlier) - set(sent), key=lambda each: each.period.last)
            return Refused("outside_total_contradicts", period=str(outside.period))
        if not sent:
            return found
        latest = max(sent, key=lambda each: each.period.last)
        return Refused("release_contradicts", period=str(latest.period))

    def _named(self, block: str) -> str:
        """Return what the ledger calls a block: each period that runs has its own."""
        return f"{self.period} {block}"

    def _blocks(self, facts: Facts) -> dict[str, Members]:
        """Return who did how much in each block of some facts."""
        from connector_app.summary.contributions import contributions
        from connector_app.summary.counting import Counting

        did = contributions(facts, Counting(facts, self.vocabulary, self.cut), self.cut)
        return {block: self._members(facts, people) for block, people in did.items()}

    def _members(self, facts: Facts, people: Mapping[int, bytes]) -> Members:
        keys = [facts.people_key[person] for person in people]
        tokens = self.notebook.ledger.tokens(type(facts.people_key)("q", keys))
        return dict(zip(tokens, people.values(), strict=True))

    def _before(
        self, kind: ReleaseKind, lists: str, blocks: Mapping[str, Members], coarser: "Coarser"
    ) -> "Before":
        from connector_app.summary.audit.before import WHOLE, Before
        from connector_app.summary.reckoning import out_of, require_fit, span_of

        span = span_of(kind, self.period, self.today)
        require_fit(self.earlier, span, lists, self.period)
        out = out_of(self.earlier, self.policy.threshold)
        mine = [each for each in self.earlier if each.kind is ReleaseKind.RUNNING and each.period == self.period]
        carried, kept = {}, self._alike(span, blocks)
        if WHOLE in kept and not mine:
            raise Refused("too_like_earlier", period=str(self.earlier[-1].period))
        if mine:
            numbers = {number.cell: number for number in mine[-1].numbers}
            named = {number.block for number in numbers.values()} | blocks.keys()
            # Twice on one day: there is no telling which of the two a number belongs to.
            same_day = span_of(mine[-1].kind, self.period, mine[-1].made_on) == span
            ledger = self.notebook.ledger
            kept |= frozenset(
                block
                for block in named
                if same_day or changed(ledger, self._named(block), blocks.get(block, {})) < self.policy.refresh
            )
            carried = {cell: number for cell, number in numbers.items() if number.block in kept}
        return Before(
            span=span,
            known=out.known,
            small=out.small,
            carried=carried,
            kept=kept,
            coarser=coarser,
            earlier=len(self.earlier),
            until=self.today if kind is ReleaseKind.RUNNING else None,
            alone=not [each for each in self.earlier if each.kind is not ReleaseKind.OUTSIDE],
        )

    def _alike(self, span: "Span", blocks: Mapping[str, Members]) -> frozenset[str]:
        """Return the blocks in which only few people, or none, tell these days from others summed before.

        Counted anew, both summaries together would tell of these few what one by itself does not.
        """
        from connector_app.summary.reckoning import span_of

        others = [each for each in self.earlier if each.kind is not ReleaseKind.OUTSIDE]
        spans = {span_of(each.kind, each.period, each.made_on) for each in others if each.period != self.period}
        found: set[str] = set()
        for other in sorted(each for each in spans if each.meets(span)):
            then = self._blocks(self.notebook.reader.facts(Period(other.first, other.last)))
            named = then.keys() | blocks.keys()
            few = self.policy.refresh
            found |= {name for name in named if differing(then.get(name, {}), blocks.get(name, {})) < few}
        return frozenset(found)

    def _ticking(self) -> Callable[[], None]:
        """Return what the audit calls between solutions: nobody knows how many there will be."""
        steps = count(1)
        return lambda: self.progress(1 - 0.6 / (1 + next(steps) / 25))

    def _require_worth(self, protected: Protected) -> None:
        """Refuse a month of which too little would show; the quarter shows more and hides the same people."""
        from connector_app.summary.told import by_list

        month = containing(self.period.first, self.period.first.isoformat()[:7]) == self.period
        share = share_shown([protected.only(each.name for each in protected.tables if not by_list(each))])
        if month and share < self.policy.month_share:
            raise Refused("month_too_thin", share=share, least=self.policy.month_share)


def _passes(tried: Callable[[], object], contradiction: type[Refused]) -> bool:
    """Tell whether a summary is not refused for a contradiction; for anything else it may be."""
    try:
        tried()
    except contradiction:
        return False
    except Refused:
        return True
    return True


def changed(ledger: Ledger, block: str, now: Members) -> int:
    """Return how many people's doings in a block are not what they were when it was last counted."""
    then, erased = ledger.members(block)
    return erased + differing(then, now)


def differing(then: Members, now: Members) -> int:
    """Return how many people did something else, or are in one only."""
    return sum(then.get(token) != now.get(token) for token in then.keys() | now.keys())


def share_shown(summaries: Sequence[Protected]) -> int:
    """Return how many of a hundred numbers can be seen."""
    cells = [cell for each in summaries for table in each.tables for row in table.cells for cell in row]
    return 100 * sum(not isinstance(cell, Withheld) for cell in cells) // max(len(cells), 1)


def lists_text(vocabulary: Vocabulary, facts: Facts, cut: Cut, frameworks: "Sequence[AnswerList]" = ()) -> str:
    """Return which codes a summary counts by, and how finely: equal texts can be compared number by number."""
    from connector_app.summary.ages import in_force

    lists = (
        vocabulary.themes,
        vocabulary.features,
        vocabulary.check_ins,
        vocabulary.categories,
        in_force(facts, vocabulary),
    )
    codes = ";".join(f"{each.code}:{','.join(sorted(item.code for item in each.items))}" for each in lists)
    versions = ",".join(f"{each.name}={each.version}" for each in frameworks)
    return f"{hashlib.sha256(codes.encode()).hexdigest()}|{cut.places}|{cut.ages}" + (versions and f"|{versions}")


def policy_text(policy: Policy) -> str:
    """Return the parameters of protection that a release was made with."""
    return ",".join(f"{name}={getattr(policy, name)}" for name in Policy.__slots__)
