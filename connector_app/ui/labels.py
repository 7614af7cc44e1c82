"""Words for codes and dates, in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, QTime

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Change, Channel, Role, StartedBy
from connector_app.domain.followup import ClosedAs, Leads
from connector_app.domain.person import ContactKind, PersonStatus
from connector_app.domain.resting import Rest
from connector_app.ui.isolation import isolated as isolated
from connector_app.ui.speech import Speech, window_speech

_WEEK = 7


def translated(context: str, source: str) -> str:
    """Translate a text that was marked elsewhere; the shape that Qt-free rooms ask for."""
    return QCoreApplication.translate(context, source)


def worded(text: str) -> str:
    """Return a text of a summary as it reads here: one of ours, or a label or title of one of the lists."""
    return window_speech().worded(text)


class Counts(QObject):
    """Texts with a number in them; the extractor sees plurals only in `tr` of a class."""

    def days_ahead(self, count: int) -> str:
        """Return how many days it is until then."""
        return self.tr("in %n day(s)", "", count)


def channel(code: Channel) -> str:
    """Return how people spoke."""
    match code:
        case Channel.IN_PERSON:
            return QCoreApplication.translate("Labels", "in person")
        case Channel.PHONE:
            return QCoreApplication.translate("Labels", "by phone")
        case Channel.MESSAGE:
            return QCoreApplication.translate("Labels", "by message")
        case Channel.ONLINE:
            return QCoreApplication.translate("Labels", "online")
        case Channel.EVENT:
            return QCoreApplication.translate("Labels", "at an event")


def started_by(code: StartedBy) -> str:
    """Return who began a conversation."""
    match code:
        case StartedBy.THEY:
            return QCoreApplication.translate("Labels", "they did")
        case StartedBy.ME:
            return QCoreApplication.translate("Labels", "I did")
        case StartedBy.CHANCE:
            return QCoreApplication.translate("Labels", "by chance")
        case StartedBy.ARRANGED:
            return QCoreApplication.translate("Labels", "arranged")


def change(code: Change) -> str:
    """Return the answer to a check-in."""
    match code:
        case Change.LESS:
            return QCoreApplication.translate("Labels", "less")
        case Change.SAME:
            return QCoreApplication.translate("Labels", "same")
        case Change.MORE:
            return QCoreApplication.translate("Labels", "more")


def role(code: Role) -> str:
    """Return what somebody had to do with a conversation."""
    match code:
        case Role.SPOKE_WITH:
            return QCoreApplication.translate("Labels", "spoke with")
        case Role.PRESENT:
            return QCoreApplication.translate("Labels", "was there")
        case Role.MENTIONED:
            return QCoreApplication.translate("Labels", "was mentioned")


def leads(code: Leads) -> str:
    """Return who takes the next step."""
    match code:
        case Leads.PERSON:
            return QCoreApplication.translate("Labels", "Person")
        case Leads.COMMUNITY:
            return QCoreApplication.translate("Labels", "Community")
        case Leads.ME:
            return QCoreApplication.translate("Labels", "Me")
        case Leads.SERVICE:
            return QCoreApplication.translate("Labels", "Service")


def closed_as(code: ClosedAs) -> str:
    """Return how a follow-up ended."""
    match code:
        case ClosedAs.DONE:
            return QCoreApplication.translate("Labels", "done")
        case ClosedAs.NOT_POSSIBLE:
            return QCoreApplication.translate("Labels", "not possible")
        case ClosedAs.NOT_NEEDED:
            return QCoreApplication.translate("Labels", "not needed")
        case ClosedAs.HANDED_OVER:
            return QCoreApplication.translate("Labels", "handed over")


def purpose(code: Purpose) -> str:
    """Return what consent is asked for."""
    match code:
        case Purpose.RECORD:
            return QCoreApplication.translate("Labels", "Keep contact details and notes")
        case Purpose.SPECIAL_CATEGORY:
            return QCoreApplication.translate("Labels", "Note things about health or identity")
        case Purpose.MATCH:
            return QCoreApplication.translate("Labels", "Introduce to others")
        case Purpose.ANONYMOUS_COUNTS:
            return QCoreApplication.translate("Labels", "Be counted in summaries")
        case Purpose.QUOTE:
            return QCoreApplication.translate("Labels", "Use their words, without a name")
        case Purpose.CONTACT_AGAIN:
            return QCoreApplication.translate("Labels", "Contact again")
        case Purpose.SHARE:
            return QCoreApplication.translate("Labels", "Share their details with one named organisation")


def consent_state(code: ConsentState) -> str:
    """Return the answer that stands."""
    match code:
        case ConsentState.GIVEN:
            return QCoreApplication.translate("Labels", "agreed")
        case ConsentState.REFUSED:
            return QCoreApplication.translate("Labels", "said no")
        case ConsentState.WITHDRAWN:
            return QCoreApplication.translate("Labels", "took it back")
        case ConsentState.RETRACTED:
            return QCoreApplication.translate("Labels", "not asked yet")


def contact_kind(code: ContactKind) -> str:
    """Return a way to reach somebody."""
    match code:
        case ContactKind.PHONE:
            return QCoreApplication.translate("Labels", "Phone")
        case ContactKind.EMAIL:
            return QCoreApplication.translate("Labels", "E-mail")
        case ContactKind.ADDRESS:
            return QCoreApplication.translate("Labels", "Address")
        case ContactKind.POSTCODE:
            return QCoreApplication.translate("Labels", "Postcode")
        case ContactKind.OTHER:
            return QCoreApplication.translate("Labels", "Other")


def as_option(text: str) -> str:
    """Return words that stand within a sentence elsewhere as one of the options of a form: with a capital."""
    return text[:1].title() + text[1:]


def message_safety(safe: bool | None) -> str:
    """Return whether a message may be left at a contact point; None while nobody has asked."""
    if safe is None:
        return QCoreApplication.translate("Labels", "messages: not asked yet")
    if safe:
        return QCoreApplication.translate("Labels", "safe to leave a message")
    return QCoreApplication.translate("Labels", "do not leave a message")


def person_status(code: PersonStatus) -> str:
    """Return where a person stands with us."""
    match code:
        case PersonStatus.ACTIVE:
            return QCoreApplication.translate("Labels", "In touch")
        case PersonStatus.QUIET:
            return QCoreApplication.translate("Labels", "Wants some quiet")
        case PersonStatus.MOVED:
            return QCoreApplication.translate("Labels", "Moved away")
        case PersonStatus.DIED:
            return QCoreApplication.translate("Labels", "Has died")
        case PersonStatus.ASKED_TO_BE_FORGOTTEN:
            return QCoreApplication.translate("Labels", "Asked to be forgotten")


def rest(code: Rest) -> str:
    """Return why a record is only kept, for a badge."""
    match code:
        case Rest.TO_BE_FORGOTTEN:
            return QCoreApplication.translate("Labels", "to be forgotten")
        case Rest.NOT_TO_BE_KEPT:
            return QCoreApplication.translate("Labels", "asked us to stop")
        case Rest.RESTRICTED:
            return QCoreApplication.translate("Labels", "only kept")


def language(code: str) -> str:
    """Return a language's name, an unknown code as it is."""
    locale = QLocale(code)
    known = code and locale.language() is not QLocale.Language.C
    return QLocale.languageToString(locale.language()) if known else code


def party(label: str) -> str:
    """Return a party's name; the commons comes without one."""
    return label or QCoreApplication.translate("Labels", "the commons")


def long_date(day: date) -> str:
    """Return a day with its weekday, as in ``Sunday 22 November 2026``."""
    form = QCoreApplication.translate("Labels", "dddd d MMMM yyyy", "a date format of Qt")
    return QLocale().toString(_qt(day), form)


def short_date(day: date, today: date, speech: Speech | None = None) -> str:
    """Return a day in few letters: ``12 Nov`` within this year, with the year otherwise."""
    speech = speech or window_speech()
    translate = speech.translate
    if day.year == today.year:
        return speech.locale.toString(_qt(day), translate("Labels", "d MMM", "a date format of Qt"))
    return speech.locale.toString(_qt(day), translate("Labels", "d MMM yyyy", "a date format of Qt"))


def month(day: date) -> str:
    """Return the month of a day with its year, as in ``November 2026``."""
    return QLocale().toString(_qt(day), QCoreApplication.translate("Labels", "MMMM yyyy", "a date format of Qt"))


def moment(when: datetime) -> str:
    """Return a day and the time of day, as in ``22 Nov 2026, 18:05``."""
    form = QCoreApplication.translate("Labels", "d MMM yyyy, HH:mm", "a date format of Qt")
    return QLocale().toString(QDateTime(_qt(when.date()), QTime(when.hour, when.minute)), form)


def file_size(size: int) -> str:
    """Return a size in bytes in few letters: ``1.2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def day(when: date, today: date) -> str:
    """Return a day as people say it: today, yesterday, tomorrow, in 3 days, Tuesday's date otherwise."""
    away = (when - today).days
    if away == 0:
        return QCoreApplication.translate("Labels", "today")
    if away == 1:
        return QCoreApplication.translate("Labels", "tomorrow")
    if away == -1:
        return QCoreApplication.translate("Labels", "yesterday")
    if 1 < away <= _WEEK:
        return Counts().days_ahead(away)
    return short_date(when, today)


def due(when: date | None, today: date) -> str:
    """Return when a promise is due, in words for a badge."""
    if when is None:
        return QCoreApplication.translate("Labels", "no date")
    if when < today:
        return QCoreApplication.translate("Labels", "since {date}").format(date=short_date(when, today))
    if when == today:
        return QCoreApplication.translate("Labels", "due today")
    return day(when, today)


def minutes(count: int | None) -> str:
    """Return a length of time: ``40 min``, ``2 h``, ``1 h 30 min``; nothing for None."""
    if count is None:
        return ""
    hours, rest = divmod(count, 60)
    if not hours:
        return QCoreApplication.translate("Labels", "{minutes} min").format(minutes=rest)
    if not rest:
        return QCoreApplication.translate("Labels", "{hours} h").format(hours=hours)
    return QCoreApplication.translate("Labels", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
