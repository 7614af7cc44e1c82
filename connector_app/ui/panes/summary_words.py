"""Periods and ways of counting in words, as the cards of a summary say them."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from connector_app.domain.period import Period
from connector_app.summary.cut import Cut, Places
from connector_app.ui.labels import short_date
from connector_app.ui.speech import Speech, window_speech


def period_words(period: Period, today: date, speech: Speech | None = None) -> str:
    """Return a period as people say it: ``July – September 2026``, ``July 2026``, ``2026``, or from day to day."""
    speech, text = speech or window_speech(), str(period)
    translate = speech.translate
    first, last = (speech.locale.standaloneMonthName(day.month) for day in (period.first, period.last))
    if re.fullmatch(r"\d{4}", text):
        return text
    if re.fullmatch(r"\d{4}-\d{2}", text):
        words = translate("PeriodPicker", "{month} {year}")
        return words.format(month=first, year=period.first.year)
    if re.fullmatch(r"\d{4}Q\d", text):
        words = translate("PeriodPicker", "{first} – {last} {year}")
        return words.format(first=first, last=last, year=period.first.year)
    return f"{short_date(period.first, today, speech)} – {short_date(period.last, today, speech)}"


def coarser_words(period: Period, cut: Cut, now: Period, cut_now: Cut) -> str:
    """Return how a way of counting differs from the one now shown, as a button says it."""
    parts = []
    if period != now:
        parts.append(_length_words(period))
    if cut.places is not cut_now.places:
        parts.append(places_words(cut.places))
    if cut.ages != cut_now.ages:
        parts.append(QCoreApplication.translate("MoreNumbersCard", "by broader ages"))
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]


def places_words(places: Places) -> str:
    """Return what stands for where people live."""
    match places:
        case Places.NEIGHBOURHOODS:
            return QCoreApplication.translate("MoreNumbersCard", "by neighbourhood")
        case Places.TOWNS:
            return QCoreApplication.translate("MoreNumbersCard", "by town instead of neighbourhood")
        case Places.NONE:
            return QCoreApplication.translate("MoreNumbersCard", "without neighbourhoods")


def _length_words(period: Period) -> str:
    text = str(period)
    if re.fullmatch(r"\d{4}Q\d", text):
        return QCoreApplication.translate("MoreNumbersCard", "by quarter instead of month")
    if re.fullmatch(r"\d{4}", text):
        return QCoreApplication.translate("MoreNumbersCard", "by whole year")
    return QCoreApplication.translate("MoreNumbersCard", "over a longer time")
