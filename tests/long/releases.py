"""A notebook that anything happens to, summaries of anything sent in between, and a public that remembers all.

Run with ``python -m tests.long.releases [EXAMPLES] [STEPS]``; stops at the first thing that is proved.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, inf
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from connector_app.application.messages import sentence
from connector_app.domain.errors import Refused
from connector_app.summary.cells import Cell, counts_people, parents
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.printing import from_text
from connector_app.summary.protected import Protected, Withheld
from connector_app.summary.reckoning import span_of
from connector_app.summary.tabulate import tabulate
from tests.public import Public, Sheet
from tests.sending import THEMES, Street, shown

PERIODS = (
    "2026-07",
    "2026-07-01..2026-07-30",
    "2026-08-01..2026-08-30",
    "2026-07-01..2026-08-31",
    "2026Q3",
    "2026Q4",
    "2026",
    "2026-06-30..2026-09-30",
)
CUTS = (FINEST, Cut(Places.NONE), Cut(Places.TOWNS))
_THRESHOLD, _SPREAD, _SLACK = 8, 6, 3


@dataclass(frozen=True)
class Sent:
    """What left, when, and what was true then."""

    release: Release
    path: Path
    made_on: date
    sheet: Sheet
    true: dict[Cell, int]

    @property
    def closed(self) -> bool:
        """Tell whether its period was over."""
        return self.release.kind is ReleaseKind.CLOSED


class Releases(RuleBasedStateMachine):
    """Logs, consent, deletions and summaries in any order; refusals are fine and leave nothing changed."""

    size = 34

    @initialize(
        seed=st.integers(0, 10_000),
        size=st.sampled_from((0, 22)),
        begun=st.sampled_from((date(2026, 8, 20), date(2026, 9, 3), date(2026, 10, 20))),
    )
    def open(self, seed: int, size: int, begun: date) -> None:
        """Begin with a street that spoke in three months."""
        self.home = TemporaryDirectory()
        self.chance = Random(seed)
        self.street = Street(Path(self.home.name), self.size + size)
        self.today = begun
        self.sent: list[Sent] = []
        self.refusals: list[Refused] = []
        for month in range(7, begun.month + 1):
            self.street.speak_up(date(2026, month, 1), self.chance.randrange(1000))
        self.send("2026-07-01..2026-07-30", FINEST, "PCN")

    @rule(count=st.integers(1, 12), theme=st.sampled_from(THEMES), ago=st.integers(0, 70))
    def speak(self, count: int, theme: str, ago: int) -> None:
        """Write down what some people said, perhaps late."""
        people = self.chance.sample(self.street.people, min(count, len(self.street.people)))
        self.street.talk(people, self.today - timedelta(ago), theme, change=self.chance.choice(("", "more")))

    @rule(count=st.integers(1, 12), theme=st.sampled_from(THEMES))
    def arrive(self, count: int, theme: str) -> None:
        """Let people come and speak."""
        self.street.talk(self.street.arrive(count), self.today, theme)

    @rule(count=st.integers(1, 5))
    def help(self, count: int) -> None:
        """Let some help others."""
        for _ in range(count):
            self.street.help(*self.chance.sample(self.street.people, 2), self.today)

    @rule()
    def retract(self) -> None:
        """Let somebody take back their yes."""
        self.street.retract(self.chance.choice(self.street.people), self.today)

    @rule(erased=st.booleans())
    def remove(self, erased: bool) -> None:
        """Delete somebody, and perhaps forget them in the ledger too."""
        if len(self.street.people) > self.size // 2:
            person = self.street.people.pop(self.chance.randrange(len(self.street.people)))
            self.street.remove(person)
            if erased:
                self.street.notebook.ledger.erase([person.id])
            elif self.chance.random() < 0.5:
                self.street.dispatcher.undo()
                self.street.people.append(person)

    @rule(days=st.integers(1, 40))
    def wait(self, days: int) -> None:
        """Let time pass; some people speak."""
        self.today += timedelta(days)
        if days > 20:
            self.street.speak_up(self.today.replace(day=1), self.chance.randrange(1000))

    @rule(
        period=st.sampled_from(PERIODS), cut=st.sampled_from(CUTS), to=st.sampled_from(("PCN", "Council", "Press"))
    )
    def send(self, period: str, cut: Cut, to: str) -> None:
        """Send a summary of anything to anybody."""
        try:
            with self.street.untouched():
                planned = self.street.plan(period, self.today, cut)
        except Refused as refused:
            self.refusals.append(refused)
            return
        release, path = self.street.export(planned, self.today, to)
        if release.kind is ReleaseKind.AGAIN:
            first = next(each for each in self.sent if each.closed and each.release.period == release.period)
            assert planned.protected.tables == from_text(first.release.content).tables
            return
        facts = self.street.notebook.reader.facts(release.period)
        counts = tabulate(facts, self.street.vocabulary, cut).counts
        true = {cell: count.number for cell, count in counts.items()}
        self.sent.append(Sent(release, path, self.today, _sheet(release, planned.protected), true))

    def teardown(self) -> None:
        """Let the public try, and print every closed period again."""
        try:
            assert [each.code for each in self.refusals if "{" in sentence(each)] == []
            assert not self.sent or list(self.proved()) == []
            for each in filter(lambda sent: sent.closed, self.sent):
                again = self.street.plan(str(each.release.period), each.made_on)
                _, path = self.street.export(again, each.made_on, each.release.recipient)
                assert path.read_bytes() == each.path.read_bytes()
        finally:
            self.street.notebook.close()
            self.home.cleanup()

    def proved(self) -> Iterator[object]:
        """Yield what all workbooks together give away: small numbers, and what nearly everybody shares."""
        public = Public([each.sheet for each in self.sent])
        assert public.possible
        for number, cell, least, most in public.secrets():
            assert least <= self.sent[number].true[cell] <= most
            if floor(most + 1e-6) - ceil(least - 1e-6) + 1 < _SPREAD:
                yield self.sent[number].release.period, sorted(cell), least, most
        for number, small, large, most in public.rests():
            true = self.sent[number].true
            near = true[large] >= _THRESHOLD and true[large] - true[small] < _THRESHOLD
            if near and large in set(parents(small)) and most < _SLACK:
                yield self.sent[number].release.period, sorted(small), sorted(large), most


def _sheet(release: Release, protected: Protected) -> Sheet:
    """Return what a workbook tells that no earlier one told; numbers printed once more may be anything now."""
    span = span_of(release.kind, release.period, release.made_on)
    new = {number.cell for number in release.numbers if number.since == release.sequence}
    people = {cell: value for cell, value in shown(protected).items() if counts_people(cell)}
    bounds = {cell: _bounds(value) if cell in new else (0, inf) for cell, value in people.items()}
    secret = frozenset(cell for cell in new & people.keys() if people[cell] is Withheld.TOO_FEW)
    return Sheet(span.first, span.last, bounds, secret)


def _bounds(value: int | Withheld) -> tuple[int, float]:
    if value is Withheld.TOO_FEW:
        return 0, _THRESHOLD - 1
    return (0, inf) if isinstance(value, Withheld) else (max(_THRESHOLD, value - 2), value + 2)


def main(examples: int, steps: int) -> None:
    """Try many histories, each of so many events."""
    told: Counter[str] = Counter()

    class Told(Releases):
        def teardown(self) -> None:
            told.update(each.code for each in self.refusals)
            told.update(each.release.kind.value for each in self.sent)
            super().teardown()

    tries = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None, phases=[Phase.generate]
    )
    try:
        run_state_machine_as_test(Told, settings=tries)
    finally:
        print(dict(told))


if __name__ == "__main__":
    main(*(int(given) for given in (sys.argv[1:] or ("100", "30"))))
