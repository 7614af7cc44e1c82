"""What the cover and every sheet say, in English source text (context ``Workbook``); gaps as format fields."""

from datetime import date

from connector_app.application.area_files import owners
from connector_app.summary.in_words import in_words
from connector_app.summary.policy import Policy
from connector_app.text import QT_TRANSLATE_NOOP, Translate

COVER = QT_TRANSLATE_NOOP("Workbook", "Cover")
CONTENTS = QT_TRANSLATE_NOOP("Workbook", "Contents")
NOTES = QT_TRANSLATE_NOOP("Workbook", "Notes")

TITLE = QT_TRANSLATE_NOOP("Workbook", "What we heard: summary of {period}")
TITLE_FOR = QT_TRANSLATE_NOOP("Workbook", "What we heard: summary of {period} for {recipient}")
SUBJECT = QT_TRANSLATE_NOOP("Workbook", "Rounded numbers of people, protected so that nobody is recognised")
SPAN = QT_TRANSLATE_NOOP("Workbook", "{first} to {last}")
SPAN_SO_FAR = QT_TRANSLATE_NOOP("Workbook", "{first} to {last}, so far: until {until}")
DAY = QT_TRANSLATE_NOOP("Workbook", "{day} {month} {year}")
NOT_GIVEN = QT_TRANSLATE_NOOP("Workbook", "Not given")

MADE_BY = QT_TRANSLATE_NOOP("Workbook", "Organisation")
MADE_FOR = QT_TRANSLATE_NOOP("Workbook", "Made for")
PERIOD = QT_TRANSLATE_NOOP("Workbook", "Period")
PUBLISHED = QT_TRANSLATE_NOOP("Workbook", "Publication date")
NEXT_UPDATE = QT_TRANSLATE_NOOP("Workbook", "Next update")
WHEN_ENOUGH = QT_TRANSLATE_NOOP(
    "Workbook", "When at least {refresh} people in a part of the community have changed, or the period is over."
)
NOT_BEFORE = QT_TRANSLATE_NOOP("Workbook", "Not before {date}, when the next period of the same length has ended.")
CONTACT = QT_TRANSLATE_NOOP("Workbook", "Contact")
PEOPLE = QT_TRANSLATE_NOOP("Workbook", "People counted")
PEOPLE_TEXT = QT_TRANSLATE_NOOP(
    "Workbook",
    "About {people}: people who took part in the period and agreed to be counted in anonymous summaries.",
)
METHOD = QT_TRANSLATE_NOOP("Workbook", "How people are protected (method and disclosure control)")
METHOD_EVERYONE = QT_TRANSLATE_NOOP(
    "Workbook",
    "A number also shows as [c] where it would say that nearly everyone in a group has something in common. "
    "Conversations and pairs are shown only where enough people stand behind them. Percentages are worked out "
    "from the rounded numbers, and show as [c] where one of these does.",
)
METHOD_RUNNING = QT_TRANSLATE_NOOP(
    "Workbook",
    "The period was still running when this was made: what happened until {until} is counted. Each part of these "
    "running totals is counted anew only after at least {refresh} people in it have changed; until then its "
    "earlier numbers are printed again.",
)
LIMITS = QT_TRANSLATE_NOOP("Workbook", "The risk that remains")
LIMITS_PLEASE = QT_TRANSLATE_NOOP("Workbook", "Please do not try to find out who anybody is.")
SHORTHAND = QT_TRANSLATE_NOOP("Workbook", "Shorthand used in the tables")
SHORTHAND_C = QT_TRANSLATE_NOOP("Workbook", "[c] means confidential: the number is withheld to protect people.")
SHORTHAND_NONE = QT_TRANSLATE_NOOP("Workbook", "None is used.")
LEFT_OUT = QT_TRANSLATE_NOOP("Workbook", "Tables left out or made smaller to protect people")
LICENCE = QT_TRANSLATE_NOOP("Workbook", "Licence and use")
LICENCE_TEXT = QT_TRANSLATE_NOOP(
    "Workbook",
    "The figures belong to the community that gathered them. They may be used within the organisation they were "
    "made for; please ask before publishing them or passing them on.",
)

CONTENTS_TITLE = QT_TRANSLATE_NOOP("Workbook", "Contents of this workbook")
CONTENTS_LINES = QT_TRANSLATE_NOOP(
    "Workbook", "This worksheet contains one table. It lists the other worksheets, with a link to each."
)
WORKSHEET = QT_TRANSLATE_NOOP("Workbook", "Worksheet")
WHAT_IT_HOLDS = QT_TRANSLATE_NOOP("Workbook", "What it holds")
COVER_HOLDS = QT_TRANSLATE_NOOP("Workbook", "Who made this, for which period, and how people are protected")
NOTES_HOLD = QT_TRANSLATE_NOOP("Workbook", "Notes that the tables refer to")
NOTES_TITLE = QT_TRANSLATE_NOOP("Workbook", "Notes to the tables")
NOTES_LINES = QT_TRANSLATE_NOOP(
    "Workbook", "This worksheet contains one table. Each note is referred to in the titles of tables."
)
NOTE = QT_TRANSLATE_NOOP("Workbook", "Note")
NOTE_TEXT = QT_TRANSLATE_NOOP("Workbook", "Text of the note")

ONE_TABLE = QT_TRANSLATE_NOOP("Workbook", "This worksheet contains one table.")
SEE_NOTES = QT_TRANSLATE_NOOP(
    "Workbook", "Notes are on the Notes worksheet. Numbers are rounded to the nearest {base}."
)
SEE_SHORTHAND = QT_TRANSLATE_NOOP("Workbook", "[c] means confidential: the number is withheld to protect people.")
SOURCE = QT_TRANSLATE_NOOP("Workbook", "Source: record kept by {community}. Period: {period}.")

QUOTES = QT_TRANSLATE_NOOP("Workbook", "In their own words")
QUOTES_ABOUT = QT_TRANSLATE_NOOP(
    "Workbook",
    "What some people said, typed anew so that nobody is recognised. Each agreed that their words are used, and "
    "somebody read every line before it left. At most one quote of a person and {most} of a theme are here, "
    "chosen and ordered by chance. Please do not try to find out who anybody is.",
)
STATEMENTS_ABOUT = QT_TRANSLATE_NOOP(
    "Workbook",
    "The words here were read and approved by somebody. Numbers of people are rounded to the nearest {base}; "
    "months stand for days.",
)
NOT_NOTED = QT_TRANSLATE_NOOP("Workbook", "Not noted")
HEADLINE = QT_TRANSLATE_NOOP("Workbook", "{what}: {number}")
MONTH = QT_TRANSLATE_NOOP("Workbook", "{month} {year}")
QUOTES_THEME = QT_TRANSLATE_NOOP("Workbook", "Theme")
QUOTES_WORDS = QT_TRANSLATE_NOOP("Workbook", "Words")

RESPONSE = QT_TRANSLATE_NOOP("Workbook", "Your response")
RESPONSE_HOLDS = QT_TRANSLATE_NOOP("Workbook", "What we passed on to you, with room for your answers")
RESPONSE_HOW = QT_TRANSLATE_NOOP(
    "Workbook",
    "In each row choose an answer and write what you did. What you cannot say may stay as it is. Only the cells "
    "to fill in can be changed, so that no row is broken by mistake.",
)
RESPONSE_BACK = QT_TRANSLATE_NOOP(
    "Workbook",
    "Save the file as an Excel workbook and send all of it back to {community}: what you answer is told to the "
    "people who said it.",
)
RESPONSE_NAMES = QT_TRANSLATE_NOOP(
    "Workbook",
    "Please write nobody's name. The references of the rows and of this sheet lead to nobody; they only tell us "
    "which row is which.",
)
RESPONSE_MARK = QT_TRANSLATE_NOOP("Workbook", "Reference of this sheet: {mark}")
RESPONSE_CHOOSE = QT_TRANSLATE_NOOP("Workbook", "Choose one from the list.")
RESPONSE_STATE = QT_TRANSLATE_NOOP("Workbook", "How far are you? A row without an answer here is not read.")
RESPONSE_LED = QT_TRANSLATE_NOOP("Workbook", "Who led what was done about it?")
RESPONSE_DECIDED = QT_TRANSLATE_NOOP("Workbook", "Who decided what was done about it?")
RESPONSE_CHANGED = QT_TRANSLATE_NOOP(
    "Workbook", "Signposted only means that people were told where else to go, and nothing else changed."
)
RESPONSE_WORDS = QT_TRANSLATE_NOOP(
    "Workbook", "Up to {most} characters, in words that may be told on. Please write nobody's name."
)
RESPONSE_DAY = QT_TRANSLATE_NOOP("Workbook", "For example {day}. Left as it is, the day it reaches us counts.")

MONTHS = (
    QT_TRANSLATE_NOOP("Workbook", "January"),
    QT_TRANSLATE_NOOP("Workbook", "February"),
    QT_TRANSLATE_NOOP("Workbook", "March"),
    QT_TRANSLATE_NOOP("Workbook", "April"),
    QT_TRANSLATE_NOOP("Workbook", "May"),
    QT_TRANSLATE_NOOP("Workbook", "June"),
    QT_TRANSLATE_NOOP("Workbook", "July"),
    QT_TRANSLATE_NOOP("Workbook", "August"),
    QT_TRANSLATE_NOOP("Workbook", "September"),
    QT_TRANSLATE_NOOP("Workbook", "October"),
    QT_TRANSLATE_NOOP("Workbook", "November"),
    QT_TRANSLATE_NOOP("Workbook", "December"),
)


class Wording:
    """Says the texts of a workbook in one language."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def say(self, source: str, **gaps: object) -> str:
        """Return one of the texts above, with its gaps filled."""
        text = self._translate("Workbook", source)
        for name, value in gaps.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def protection(self, source: str, policy: Policy) -> str:
        """Return one of the texts on how people are protected."""
        return in_words(source, policy, self._translate)

    def table(self, source: str) -> str:
        """Return a text of a table: ours, or a label of one of the lists."""
        text = self._translate("Summary", source)
        return text if text != source else self._translate("Vocabulary", source)

    def owners(self, year: int) -> str:
        """Return in which words the owners of postcode data want to be named."""
        return owners(year, self._translate)

    def answer(self, source: str) -> str:
        """Return a heading or a choice of the sheet that a partner fills in."""
        return self._translate("Responses", source)

    def month(self, day: date) -> str:
        """Return a date's month and year in words."""
        return self.say(MONTH, month=self.say(MONTHS[day.month - 1]), year=day.year)

    def day(self, day: date) -> str:
        """Return a date in words."""
        return self.say(DAY, day=day.day, month=self.say(MONTHS[day.month - 1]), year=day.year)

    def span(self, first: date, last: date, until: date | None = None) -> str:
        """Return a stretch of days in words, and until when it was counted if that was before its end."""
        if until is None:
            return self.say(SPAN, first=self.day(first), last=self.day(last))
        return self.say(SPAN_SO_FAR, first=self.day(first), last=self.day(last), until=self.day(until))
