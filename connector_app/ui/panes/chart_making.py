"""From figures to charts: labels, parts with their fills, what each mark says, and the tables beside them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from connector_app.application.charts_reader import ChartFigures
from connector_app.domain.conversation import Change, Practice, Stance
from connector_app.domain.followup import Leads
from connector_app.domain.practice import MIRRORED, Mirrored, mirror, shares
from connector_app.domain.spans import Spans
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui import labels
from connector_app.ui.labels import translated
from connector_app.ui.panes.chart_words import (
    Sentences,
    label_and_year,
    long_stretch,
    practice,
    short_stretch,
    stance,
    theme_label,
)
from connector_app.ui.widgets.charts.bars import Bar, BarChart
from connector_app.ui.widgets.charts.canvas import Fill, Part
from connector_app.ui.widgets.charts.chart import Chart, Table
from connector_app.ui.widgets.charts.columns import Column, ColumnChart
from connector_app.ui.widgets.charts.diverging import Balance, DivergingChart, Panel
from connector_app.ui.widgets.charts.strips import Strip, StripChart

_STANCES: dict[Stance | None, tuple[str, Fill]] = {
    Stance.CONCERN: ("warm", Fill.SOLID),
    Stance.IDEA: ("accent", Fill.HATCHED),
    Stance.STRENGTH: ("accent", Fill.SOLID),
    Stance.THANKS: ("accent", Fill.DOTTED),
    None: ("edge", Fill.PLAIN),
}
_LEADS = {
    Leads.PERSON: ("accent", Fill.SOLID),
    Leads.COMMUNITY: ("accent", Fill.HATCHED),
    Leads.ME: ("warm", Fill.DOTTED),
    Leads.SERVICE: ("edge", Fill.PLAIN),
}
_PRACTICES = {
    Practice.PRACTISED: ("accent", Fill.SOLID),
    Practice.ASKED_FOR: ("accent", Fill.HATCHED),
    Practice.MISSING: ("edge", Fill.PLAIN),
}
_CHANGES = {
    Change.LESS: ("warm", Fill.HATCHED),
    Change.SAME: ("edge", Fill.PLAIN),
    Change.MORE: ("accent", Fill.SOLID),
}


class ChartMaker(QObject):
    """Makes the charts of one set of figures; a picture of one says of which time and of `where` it is."""

    def __init__(self, vocabulary: Vocabulary, today: date, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._today = today
        self._sentences = Sentences(vocabulary, self)
        self._where = where

    def conversations(self, figures: ChartFigures) -> Chart:
        """Return conversations over time, and how many people were met."""
        columns, complete = [], figures.spans.complete(self._today)
        for at, (held, people) in enumerate(zip(figures.conversations, figures.people, strict=True)):
            when = long_stretch(figures.spans.stretches[at], figures.spans.unit)
            conversations = self.tr("%n conversation(s)", None, held)
            met = self.tr("%n person(s) met", None, people)
            said = f"{when}: {conversations}, {met}."
            label, year = label_and_year(figures.spans, at)
            columns.append(Column(label, held, people, said, at >= complete, year))
        rows = zip(_stretches(figures.spans), figures.conversations, figures.people, strict=True)
        counted, beside = self.tr("Conversations"), self.tr("People met")
        return ColumnChart(
            title=self.tr("Conversations over time"),
            said=self._sentences.conversations(figures, complete),
            table=Table((self.tr("When"), counted, beside), tuple((when, f"{a}", f"{b}") for when, a, b in rows)),
            file_name="conversations",
            note=self._note(figures.spans),
            empty=self.tr("Here you will see how many conversations you had, month by month."),
            columns=tuple(columns),
            counted=counted,
            beside=beside,
            growing=self.tr("Not over yet"),
        )

    def themes(self, figures: ChartFigures) -> Chart:
        """Return what matters to people, with how it came up."""
        by_theme: dict[str, list[int]] = {}
        for (code, said), count in figures.themes.items():
            by_theme.setdefault(code, [0] * len(_STANCES))[list(_STANCES).index(said)] += count
        ordered = sorted(
            by_theme.items(), key=lambda each: (-sum(each[1]), theme_label(self._vocabulary, each[0]))
        )
        totals = {code: sum(counts) for code, counts in ordered}
        parts = tuple(Part(stance(code), *look) for code, look in _STANCES.items())
        return self._bars(
            [(theme_label(self._vocabulary, code), counts) for code, counts in ordered],
            parts,
            title=self.tr("What matters to people"),
            said=self._sentences.themes(figures, totals),
            first=self.tr("Theme"),
            file_name="themes",
            note=self._note(figures.spans),
            empty=self.tr("Here you will see what people talk about. Themes come from #words in a conversation."),
        )

    def led(self, figures: ChartFigures) -> Chart:
        """Return who led what was done, as shares of each stretch."""
        rows = [
            (when, [each.get(leads, 0) for leads in _LEADS])
            for when, each in zip(_stretches(figures.quarters), figures.led, strict=True)
        ]
        return self._bars(
            rows,
            tuple(Part(labels.leads(leads), *look) for leads, look in _LEADS.items()),
            title=self.tr("Who led what was done"),
            said=self._sentences.led(figures, figures.quarters.complete(self._today)),
            first=self.tr("When"),
            file_name="who-led",
            note=self._note(figures.quarters),
            empty=self.tr("Here you will see who took the next step, once promises are done."),
            as_shares=True,
        )

    def mirror(self, figures: ChartFigures) -> Chart:
        """Return the practice mirror: the features in the latest conversations of all."""
        features = mirror((item.code for item in self._vocabulary.features.items if item.active), figures.latest)
        parts = tuple(Part(practice(code), *look) for code, look in _PRACTICES.items())
        most = self.tr("Your last %n conversation(s)", None, min(MIRRORED, len(figures.latest)))
        return StripChart(
            title=self.tr("My practice"),
            said=self._sentences.mirror(features),
            table=Table(
                (most, *(part.label for part in parts)),
                tuple((self._feature(each), *(f"{each.count(code)}" for code in _PRACTICES)) for each in features),
            ),
            empty=self.tr(
                "Here you will see your own practice: how often you listened, shared power, gave and took."
            ),
            parts=parts,
            strips=tuple(self._strip(feature) for feature in features),
            oldest=self.tr("Longer ago"),
            latest=self.tr("Lately"),
        )

    def check_ins(self, figures: ChartFigures) -> Chart:
        """Return how people find themselves in comparison with before: one panel for each question."""
        stretches = _stretches(figures.spans)
        panels, rows = [], []
        for item in self._vocabulary.check_ins.items:
            label, balances = translated("Vocabulary", item.label), []
            for when, each in zip(stretches, figures.check_ins, strict=True):
                less, same, more = (each.get((item.code, change), 0) for change in _CHANGES)
                text = self.tr("{what}, {when}: less {less}, same {same}, more {more}.")
                said = text.format(what=label, when=when, less=less, same=same, more=more)
                balances.append(Balance(less, same, more, said))
                rows.append((f"{label}, {when}", f"{less}", f"{same}", f"{more}"))
            panels.append(Panel(label, tuple(balances)))
        fewer, alike, greater = (Part(self._change(code), *look) for code, look in _CHANGES.items())
        return DivergingChart(
            title=self.tr("How people are"),
            said=self._sentences.check_ins(figures),
            table=Table((self.tr("Check-in"), fewer.label, alike.label, greater.label), tuple(rows)),
            file_name="check-ins",
            note=self._note(figures.spans),
            empty=self.tr("Here you will see whether people feel more contact, confidence and control."),
            parts=(fewer, alike, greater),
            labels=tuple(short_stretch(figures.spans, at) for at in range(len(stretches))),
            panels=tuple(panels),
        )

    def _bars(
        self,
        rows: Sequence[tuple[str, Sequence[int]]],
        parts: tuple[Part, ...],
        *,
        title: str,
        said: str,
        first: str,
        file_name: str,
        note: str,
        empty: str,
        as_shares: bool = False,
    ) -> Chart:
        """Return a chart of bars with its table; as shares, both say per cents beside the counts."""
        bars, cells = [], []
        nothing = self.tr("nothing")
        for label, counts in rows:
            texts = [f"{count}" for count in counts]
            if as_shares:
                pairs = zip(counts, shares(counts), strict=True)
                texts = [f"{count} ({share} %)" if count else "0" for count, share in pairs]
            told = ", ".join(
                f"{part.label} {text}" for part, text, count in zip(parts, texts, counts, strict=True) if count
            )
            bars.append(Bar(label, tuple(counts), f"{label}: {told or nothing}.", tuple(texts)))
            cells.append((label, *texts, f"{sum(counts)}"))
        return BarChart(
            title=title,
            said=said,
            table=Table((first, *(part.label for part in parts), self.tr("All")), tuple(cells)),
            file_name=file_name,
            note=note,
            empty=empty,
            parts=parts,
            bars=tuple(bars),
            shares=as_shares,
        )

    def _note(self, spans: Spans) -> str:
        text = self.tr("{first} to {last}, {place}. A connector's own figures, not protected: not for sending.")
        first, last = (long_stretch(spans.stretches[at], spans.unit) for at in (0, -1))
        return text.format(first=first, last=last, place=self._where)

    def _strip(self, feature: Mirrored) -> Strip:
        order = list(_PRACTICES)
        counted = [(code, feature.count(code)) for code in order if feature.count(code)]
        counts = " · ".join(f"{practice(code)} {count}" for code, count in counted)
        counts = counts or self.tr("did not come up")
        label = self._feature(feature)
        cells = tuple(None if seen is None else order.index(seen) for seen in feature.seen)
        return Strip(label, cells, counts, f"{label}: {counts}.")

    def _feature(self, feature: Mirrored) -> str:
        return translated("Vocabulary", self._vocabulary.features.by_code[feature.code].label)

    def _change(self, code: Change) -> str:
        match code:
            case Change.LESS:
                return self.tr("Less")
            case Change.SAME:
                return self.tr("The same")
            case Change.MORE:
                return self.tr("More")


def _stretches(spans: Spans) -> list[str]:
    return [long_stretch(stretch, spans.unit) for stretch in spans.stretches]
