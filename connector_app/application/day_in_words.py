"""A day with its month in words, in any language, for sentences that the rooms without a screen make."""

from datetime import date

from connector_app.text import Translate

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_in_words(day: date, translate: Translate) -> str:
    """Return a day as in 22 November 2026."""
    text = translate("Workbook", "{day} {month} {year}")
    month = translate("Workbook", _MONTHS[day.month - 1])
    return text.replace("{day}", str(day.day)).replace("{month}", month).replace("{year}", str(day.year))
