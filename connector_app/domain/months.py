"""Calendar months, as law and people count them: the same day of another month."""

from calendar import monthrange
from datetime import date


def months_away(day: date, months: int) -> date:
    """Return the same day some months later (or earlier), or the last day of that month when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
