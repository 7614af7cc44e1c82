"""What a summary states beside its tables: you said, we did; plans and evidence by a framework; the dictionary.

Only words that somebody read and let go are stated, and they are looked over anew each time; an insight is stated
only beside the number of people behind it, where that is shown.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.application.heard_reader import PassedOn
from connector_app.application.quotes import Scan
from connector_app.application.reader import Reader
from connector_app.application.statement_words import (
    ADOPTED,
    AS_IT_IS,
    BLANK,
    CHANGED,
    DICTIONARY,
    EVIDENCE,
    FULLER,
    LED,
    MEDIAN_DAYS,
    NO_EVIDENCE,
    NOT_CHECKED_WORDS,
    NOT_YET,
    NOTES,
    PARTICIPATION,
    SAID_AND_DONE,
    SHARED,
    STAGES,
    STATES,
    STEPS,
    TNHI,
    YES,
    Heading,
)
from connector_app.domain.dictionary import dictionary
from connector_app.domain.period import Period
from connector_app.domain.plan import Plan, Step, StepState
from connector_app.domain.quote import LONGEST_SAFE
from connector_app.domain.response import Response, ResponseState
from connector_app.domain.vocabulary import CodeList, ListKind, Vocabulary
from connector_app.summary.cells import Cell
from connector_app.summary.protected import Protected, Shown
from connector_app.summary.statements import (
    Approved,
    Headline,
    Label,
    Number,
    Said,
    Statement,
    median_days,
    month_of,
)

Display = Mapping[Cell, Shown]
#: Of several answers to one insight the one that came furthest is told.
_FURTHEST = (
    ResponseState.WAITING,
    ResponseState.NOT_DONE,
    ResponseState.ACKNOWLEDGED,
    ResponseState.IN_PROGRESS,
    ResponseState.DONE,
)


class Unsaid(StrEnum):
    """Why an insight or a plan is not stated; the first reason counts."""

    UNREAD = "unread"
    BLOCKED = "blocked"
    #: Too few people are behind it, or their number has to stay hidden.
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Stated:
    """The pages of a summary, and how many insights and plans stay away for which reason."""

    pages: tuple[Statement, ...]
    held: Mapping[Unsaid, int] = field(default_factory=dict)


def statements_of(reader: Reader, vocabulary: Vocabulary, protected: Protected, display: Display) -> Stated:
    """Return what goes beside the tables of a summary; `display` is what each of its cells shows."""
    teller = _Teller(reader, vocabulary, protected, display)
    pages = [*teller.said_and_done(), *teller.plans()]
    return Stated((*pages, *_dictionary(vocabulary, protected, pages)), teller.held)


def without_blocked(reader: Reader, protected: Protected) -> Protected:
    """Return a summary without rows whose words would tell who somebody is, by what is known today."""
    if not any(page.approved for page in protected.statements):
        return protected
    scan = Scan(reader)
    blocked = {text for page in protected.statements for text in page.approved if scan(text)}
    return protected.stating(_without(page, blocked) for page in protected.statements)


def _without(page: Statement, blocked: set[str]) -> Statement:
    rows = [
        row
        for row in page.rows
        if not any(isinstance(cell, Approved) and blocked & set(cell.texts) for cell in row)
    ]
    return _page(Heading(page.name, page.short, page.title, page.columns), rows, page.notes, page.headlines)


def _page(
    heading: Heading,
    rows: Iterable[Sequence[Said]],
    notes: tuple[str, ...] = (),
    headlines: tuple[Headline, ...] = (),
) -> Statement:
    return Statement(
        name=heading.name,
        short=heading.short,
        title=heading.title,
        columns=heading.columns,
        rows=tuple(map(tuple, rows)),
        notes=notes,
        headlines=headlines,
    )


class _Teller:
    """Tells the pages of one summary."""

    def __init__(self, reader: Reader, vocabulary: Vocabulary, protected: Protected, display: Display) -> None:
        self._reader = reader
        self._vocabulary = vocabulary
        self._period: Period = protected.period
        self._policy = protected.policy
        self._display = display
        self._scan = Scan(reader)
        self._kinds = {i.code: i.label for found in vocabulary.of_kind(ListKind.INSIGHT) for i in found.items}
        self.held: Counter[Unsaid] = Counter()

    def said_and_done(self) -> Iterator[Statement]:
        """Yield what was heard and passed on, and what became of it: one row an insight."""
        from connector_app.summary.told import insight_cell  # numpy is loaded with counting, not with the window

        told: list[tuple[PassedOn, int]] = []
        for each in self._reader.heard.passed_on(self._period):
            insight = each.insight
            shown = self._display.get(insight_cell(insight.kind, str(each.number)))
            if not insight.approved:
                self.held[Unsaid.UNREAD] += 1
            elif self._scan(insight.safe_text):
                self.held[Unsaid.BLOCKED] += 1
            elif not isinstance(shown, int):
                self.held[Unsaid.WITHHELD] += 1
            else:
                told.append((each, shown))
        if told:
            # By their words, so that the order tells nothing of when they were heard.
            rows = sorted((self._said(each, shown) for each, shown in told), key=_words_first)
            days = [
                (min(back.on for back in each.insight.told_back) - each.insight.heard_on).days
                for each, _ in told
                if each.insight.told_back
            ]
            middle = median_days(days, self._policy)
            headlines = () if middle is None else (Headline(MEDIAN_DAYS, middle),)
            yield _page(SAID_AND_DONE, rows, NOTES[SAID_AND_DONE.name], headlines)

    def _said(self, each: PassedOn, shown: int) -> tuple[Said, ...]:
        insight, answers = each.insight, each.responses
        best = max(answers, key=lambda response: _FURTHEST.index(response.state))
        theme = self._vocabulary.themes.by_code.get(insight.theme)
        return (
            Approved((insight.safe_text,)),
            Label.of(self._kinds.get(insight.kind, "")),
            Label.of(theme.label if theme else ""),
            Number(shown),
            Label.of(STATES[best.state]),
            Label.of(LED[best.led_by] if best.led_by else ""),
            _shared(answers),
            Label.of(CHANGED[best.changed_how] if best.changed_how else ""),
            Label.of(YES if insight.told_back else NOT_YET),
        )

    def plans(self) -> Iterator[Statement]:
        """Yield a page for each framework under which plans or evidence were kept and let go."""
        found: dict[str, list[Plan]] = {}
        for plan in self._reader.heard.plans():
            if plan.began_on <= self._period.last and plan.framework in self._vocabulary.lists:
                why = self._holds_back(plan)
                if why is None:
                    found.setdefault(plan.framework, []).append(plan)
                else:
                    self.held[why] += 1
        for code in sorted(found):
            framework = self._vocabulary.lists[code]
            plans = sorted(found[code], key=lambda plan: (plan.began_on, plan.title))
            match framework.kind:
                case ListKind.INFLUENCE:
                    yield self._influence(framework, plans)
                case ListKind.PLAN:
                    yield self._steps(framework, plans)
                case ListKind.PRACTICE_EVIDENCE:
                    yield self._evidence(framework, plans)

    def _holds_back(self, plan: Plan) -> Unsaid | None:
        words = tuple(filter(None, plan.words))
        if not plan.approved or any(len(text) > LONGEST_SAFE for text in words):
            return Unsaid.UNREAD
        return Unsaid.BLOCKED if any(map(self._scan, words)) else None

    def _influence(self, framework: CodeList, plans: Sequence[Plan]) -> Statement:
        """Tell how plans were shaped: one row each, a column for each point of the framework."""
        points = [item for item in framework.items if item.active]
        heading = Heading(FULLER.name, FULLER.short, FULLER.title, (*FULLER.columns, *(p.label for p in points)))
        rows = [
            (
                Approved((plan.title,)),
                _approved(plan.population),
                Label.of(STAGES[plan.stage]),
                Label.of(PARTICIPATION[plan.participation] if plan.participation else ""),
                Label.of(ADOPTED[plan.adopted]),
                _approved(plan.reason),
                month_of(plan.fed_back_on) if plan.fed_back_on else Label.of(NOT_YET),
                *(self._shows(plan, point.code) for point in points),
            )
            for plan in plans
        ]
        return _page(heading, rows, _checked(framework, NOTES[FULLER.name]))

    def _shows(self, plan: Plan, item: str) -> Said:
        """Return what shows a point of a framework: its notes, else how far it is."""
        steps = [step for step in plan.steps if step.item == item]
        notes = tuple(step.note for step in steps if step.note.strip())
        if notes:
            return Approved(notes)
        return Label.of(*dict.fromkeys(STEPS[step.state] for step in steps))

    def _steps(self, framework: CodeList, plans: Sequence[Plan]) -> Statement:
        """Tell how far each plan is: one row for each step of the framework, whether anything was done or not."""
        rows = []
        for plan in plans:
            for item in framework.items:
                steps = [step for step in plan.steps if step.item == item.code]
                if item.active or steps:
                    latest = max(steps, key=_by_day, default=None)
                    rows.append(
                        (
                            Approved((plan.population.strip() or plan.title,)),
                            Label.of(item.label),
                            Label.of(STEPS[latest.state if latest else StepState.NOT_STARTED]),
                            month_of(latest.on) if latest else BLANK,
                            Approved(notes)
                            if (notes := tuple(s.note for s in steps if s.note.strip()))
                            else BLANK,
                        )
                    )
        return _page(TNHI, rows, _checked(framework, NOTES[TNHI.name]))

    def _evidence(self, framework: CodeList, plans: Sequence[Plan]) -> Statement:
        """Tell what shows each principle in this period, and where nothing does."""
        rows: list[tuple[Said, ...]] = []
        for item in framework.items:
            steps = [
                step
                for plan in plans
                for step in plan.steps
                if step.item == item.code and step.note.strip() and (step.on is None or step.on in self._period)
            ]
            rows += [
                (Label.of(item.label), Approved((s.note,)), month_of(s.on)) for s in sorted(steps, key=_by_day)
            ]
            if not steps and item.active:
                rows.append((Label.of(item.label), Label.of(NO_EVIDENCE), BLANK))
        name = f"{(framework.table.name if framework.table else framework.code.lower())}_evidence"
        heading = Heading(name, EVIDENCE.short, framework.title, EVIDENCE.columns)
        return _page(heading, rows, _checked(framework, NOTES[EVIDENCE.name]))


def _shared(answers: Sequence[Response]) -> Label:
    return Label.of(*dict.fromkeys(SHARED[thing.what] for response in answers for thing in response.shared))


def _approved(text: str) -> Said:
    return Approved((text,)) if text.strip() else BLANK


def _by_day(step: Step) -> tuple[int, str]:
    return (step.on.toordinal() if step.on else 0, step.note)


def _words_first(row: tuple[Said, ...]) -> tuple[str, ...]:
    return row[0].texts if isinstance(row[0], Approved) else ()


def _checked(framework: CodeList, notes: tuple[str, ...]) -> tuple[str, ...]:
    return notes if framework.verified else (*notes, NOT_CHECKED_WORDS)


def _dictionary(vocabulary: Vocabulary, protected: Protected, pages: Sequence[Statement]) -> Iterator[Statement]:
    """Yield what the codes of the lists in use mean."""
    from connector_app.summary.frameworks import frameworks_of_tables

    names = {table.name for table in protected.tables}
    used = frameworks_of_tables(vocabulary, names)
    kinds = {FULLER.name: ListKind.INFLUENCE, TNHI.name: ListKind.PLAN}
    used |= {each.code for page in pages if page.name in kinds for each in vocabulary.of_kind(kinds[page.name])}
    rows = [
        (
            Label.of(entry.title),
            Label.of(entry.label),
            Label.of(entry.definition or entry.label),
            Label.of(entry.framework),
            Label.of(entry.code),
            Label.of(entry.version),
            Label.of(entry.source),
            Label.of(AS_IT_IS if entry.verified else NOT_CHECKED_WORDS),
        )
        for entry in dictionary(vocabulary, used)
    ]
    if rows:
        yield _page(DICTIONARY, rows, NOTES[DICTIONARY.name])
