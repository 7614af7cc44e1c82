"""Words about promises: who leads, how often they come again, for how many weeks something has been so."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.domain.followup import Leads, Repeat

_WEEK = 7


class _Counts(QObject):
    """Texts with a number in them; the extractor sees plurals only in `tr` of a class."""

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)

    def weeks(self, count: int) -> str:
        return self.tr("%n week(s)", "", count)


def span(since: date, today: date) -> str:
    """Return for how long something has been so: days in the first week, then whole weeks."""
    days = (today - since).days
    if days < 1:
        return QCoreApplication.translate("FollowUpWords", "since today")
    return _Counts().days(days) if days < _WEEK else _Counts().weeks(days // _WEEK)


def who_leads(code: Leads) -> str:
    """Return who takes the next step, for a badge; nothing where it is whoever reads this."""
    match code:
        case Leads.PERSON:
            return QCoreApplication.translate("FollowUpWords", "they lead")
        case Leads.COMMUNITY:
            return QCoreApplication.translate("FollowUpWords", "community leads")
        case Leads.SERVICE:
            return QCoreApplication.translate("FollowUpWords", "service leads")
        case Leads.ME:
            return ""


def how_often(code: Repeat | None) -> str:
    """Return how often something is promised again; nothing where it is not."""
    match code:
        case Repeat.WEEKLY:
            return QCoreApplication.translate("FollowUpWords", "every week")
        case Repeat.FORTNIGHTLY:
            return QCoreApplication.translate("FollowUpWords", "every two weeks")
        case Repeat.MONTHLY:
            return QCoreApplication.translate("FollowUpWords", "every month")
        case Repeat.QUARTERLY:
            return QCoreApplication.translate("FollowUpWords", "every three months")
        case Repeat.YEARLY:
            return QCoreApplication.translate("FollowUpWords", "every year")
        case None:
            return ""
