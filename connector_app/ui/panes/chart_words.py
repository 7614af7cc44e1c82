"""Words for charts: stretches of time, who leads, and what figures say, worked out from the figures."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from connector_app.application.charts_reader import ChartFigures
from connector_app.domain.conversation import Change, Practice, Stance
from connector_app.domain.followup import Leads
from connector_app.domain.period import Period
from connector_app.domain.practice import Mirrored, leaning, led_by_people, strongest, to_reflect
from connector_app.domain.spans import Spans, Unit
from connector_app.domain.trend import Trend, trend_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.labels import translated

_JANUARY = 1


def short_stretch(spans: Spans, at: int) -> str:
    """Return a stretch in few letters; months say their year where one begins."""
    stretch = spans.stretches[at]
    if spans.unit is Unit.MONTH and (at == 0 or stretch.first.month == _JANUARY):
        form = QCoreApplication.translate("ChartWords", "MMM yyyy", "a date format of Qt")
        return QLocale().toString(QDate(stretch.first.year, stretch.first.month, 1), form)
    return label_and_year(spans, at)[0]


def label_and_year(spans: Spans, at: int) -> tuple[str, str]:
    """Return a stretch in the fewest letters, and the year it is in where they do not say it."""
    stretch = spans.stretches[at]
    if spans.unit is not Unit.MONTH:
        return long_stretch(stretch, spans.unit), ""
    form = QCoreApplication.translate("ChartWords", "MMM", "a date format of Qt")
    label = QLocale().toString(QDate(stretch.first.year, stretch.first.month, 1), form)
    return label, f"{stretch.first.year}"


def long_stretch(stretch: Period, unit: Unit) -> str:
    """Return a stretch with its year."""
    match unit:
        case Unit.MONTH:
            form = QCoreApplication.translate("ChartWords", "MMMM yyyy", "a date format of Qt")
            return QLocale().toString(QDate(stretch.first.year, stretch.first.month, 1), form)
        case Unit.QUARTER:
            text = QCoreApplication.translate("ChartWords", "{first}–{last} {year}")
            form = QCoreApplication.translate("ChartWords", "MMM", "a date format of Qt")
            ends = (QDate(day.year, day.month, 1) for day in (stretch.first, stretch.last))
            first, last = (QLocale().toString(day, form) for day in ends)
            return text.format(first=first, last=last, year=stretch.first.year)
        case Unit.YEAR:
            return f"{stretch.first.year}"


def stance(code: Stance | None) -> str:
    """Return how a theme came up."""
    match code:
        case Stance.CONCERN:
            return QCoreApplication.translate("ChartWords", "Concern")
        case Stance.IDEA:
            return QCoreApplication.translate("ChartWords", "Idea")
        case Stance.STRENGTH:
            return QCoreApplication.translate("ChartWords", "Strength")
        case Stance.THANKS:
            return QCoreApplication.translate("ChartWords", "Thanks")
        case None:
            return QCoreApplication.translate("ChartWords", "Not said how")


def practice(code: Practice) -> str:
    """Return whether a feature was there."""
    match code:
        case Practice.PRACTISED:
            return QCoreApplication.translate("ChartWords", "Practised")
        case Practice.ASKED_FOR:
            return QCoreApplication.translate("ChartWords", "Asked for")
        case Practice.MISSING:
            return QCoreApplication.translate("ChartWords", "Missing")


class Sentences(QObject):
    """What each chart shows, in a sentence or two; empty while there is too little to say."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary

    def conversations(self, figures: ChartFigures, complete: int) -> str:
        """Say whether there are more conversations than before, and when there were most."""
        match trend_of(figures.conversations[:complete]):
            case Trend.RISING:
                text = self.tr("You had more conversations lately than before.")
            case Trend.FALLING:
                text = self.tr("You had fewer conversations lately than before.")
            case Trend.STEADY:
                text = self.tr("You had about as many conversations lately as before.")
            case Trend.TOO_FEW:
                text = ""
        most = max(figures.conversations, default=0)
        if not most:
            return ""
        when = figures.spans.stretches[figures.conversations.index(most)]
        busiest = self.tr("The most were in {month}: %n.", None, most)
        busiest = busiest.format(month=long_stretch(when, figures.spans.unit))
        return f"{text} {busiest}".strip()

    def themes(self, figures: ChartFigures, totals: dict[str, int]) -> str:
        """Say what came up most, and how much of everything was more than a concern."""
        if not totals:
            return ""
        code = next(iter(totals))
        text = self.tr("{theme} came up most, in %n conversation(s).", None, totals[code])
        bright = sum(
            count
            for (_, said), count in figures.themes.items()
            if said in (Stance.STRENGTH, Stance.IDEA, Stance.THANKS)
        )
        share = self.tr("Of all that came up, {share} % was a strength, an idea or thanks.")
        share = share.format(share=round(100 * bright / sum(totals.values())))
        return f"{text.format(theme=self._theme(code))} {share}"

    def mirror(self, features: tuple[Mirrored, ...]) -> str:
        """Say what was practised most, and ask a question about what was wished for or came up least."""
        about = to_reflect(features)
        if about is None:
            return ""
        texts = []
        if (most := strongest(features)) is not None:
            text = self.tr("What you practised most is {feature}, in %n conversation(s).", None, _practised(most))
            texts.append(text.format(feature=self._feature(most.code)))
        wished = about.count(Practice.ASKED_FOR) + about.count(Practice.MISSING)
        if wished:
            text = self.tr("{feature} was asked for or missing %n time(s).", None, wished)
        else:
            text = self.tr("{feature} came up least.")
        prompt = translated("Vocabulary", self._vocabulary.features.by_code[about.code].prompt)
        question = self.tr("Something to think about: {question}").format(question=prompt)
        texts.extend((text.format(feature=self._feature(about.code)), question))
        return " ".join(texts)

    def led(self, figures: ChartFigures, complete: int) -> str:
        """Say how much of what was done people and the community led, and whether that part grows."""
        totals = {leads: sum(each.get(leads, 0) for each in figures.led) for leads in Leads}
        everything = sum(totals.values())
        if not everything:
            return ""
        text = self.tr("People and the community led {count} of %n thing(s) that were done.", None, everything)
        texts = [text.format(count=led_by_people(totals))]
        over = [each for each in figures.led[:complete] if sum(each.values())]
        match trend_of([round(100 * led_by_people(each) / sum(each.values())) for each in over]):
            case Trend.RISING:
                texts.append(self.tr("Their part is growing."))
            case Trend.FALLING:
                texts.append(self.tr("Their part is getting smaller."))
            case Trend.STEADY:
                texts.append(self.tr("Their part stays about the same."))
            case Trend.TOO_FEW:
                pass
        return " ".join(texts)

    def check_ins(self, figures: ChartFigures) -> str:
        """Say for each check-in which way more people lean."""
        texts = []
        for item in self._vocabulary.check_ins.items:
            less, more = (
                sum(each.get((item.code, change), 0) for each in figures.check_ins)
                for change in (Change.LESS, Change.MORE)
            )
            match leaning(less, more):
                case Trend.RISING:
                    text = self.tr("{what}: {more} said more, {less} said less.")
                case Trend.FALLING:
                    text = self.tr("{what}: {less} said less, {more} said more.")
                case Trend.STEADY:
                    text = self.tr("{what}: about as many said more ({more}) as less ({less}).")
                case Trend.TOO_FEW:
                    continue
            texts.append(text.format(what=translated("Vocabulary", item.label), more=more, less=less))
        return " ".join(texts)

    def _theme(self, code: str) -> str:
        return theme_label(self._vocabulary, code)

    def _feature(self, code: str) -> str:
        return translated("Vocabulary", self._vocabulary.features.by_code[code].label)


def theme_label(vocabulary: Vocabulary, code: str) -> str:
    """Return a theme's short name, an unknown code as it is."""
    item = vocabulary.themes.by_code.get(code)
    return translated("Vocabulary", item.chip) if item else code


def _practised(feature: Mirrored) -> int:
    return feature.count(Practice.PRACTISED)
