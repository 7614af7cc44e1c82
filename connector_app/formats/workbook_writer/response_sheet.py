"""Plans the sheet that a partner fills in and sends back: one row for each insight, with lists to choose from."""

from connector_app.application.export_summary import Details
from connector_app.application.response_words import (
    CHOICES,
    CHOOSE,
    FREE,
    HEADINGS,
    KINDS,
    LONGEST_ANSWER,
    NO,
    SHARED,
    WRITE,
    YES,
    Column,
)
from connector_app.formats.workbook_writer import wording as say
from connector_app.formats.workbook_writer.cleaning import clean, distinct
from connector_app.formats.workbook_writer.sheets import Entry, Grid, Sheet, Weight
from connector_app.formats.workbook_writer.wording import Wording
from connector_app.summary.asks import Ask, Asks

#: Widths of columns in letters; those not named here hold a choice.
_WIDTHS = {
    Column.HEARD: 50,
    Column.THEME: 20,
    Column.KIND: 16,
    Column.WORDS: 50,
    Column.REASON: 40,
    Column.REFERENCE: 20,
}
_CHOICE = 18
_HINTS = {
    Column.STATE: say.RESPONSE_STATE,
    Column.DECIDED: say.RESPONSE_DECIDED,
    Column.LED: say.RESPONSE_LED,
    Column.CHANGED: say.RESPONSE_CHANGED,
    Column.WORDS: say.RESPONSE_WORDS,
    Column.REASON: say.RESPONSE_WORDS,
    Column.ON: say.RESPONSE_DAY,
}
#: What a choice was before, by the fields of a response.
_SAID = {
    Column.STATE: "state",
    Column.DECIDED: "decided_by",
    Column.LED: "led_by",
    Column.CHANGED: "changed_how",
}


def response_sheet(name: str, asks: Asks, details: Details, words: Wording) -> Sheet:
    """Return the sheet; what the partner chose before stands in it, what it wrote does not."""
    community = clean(details.community) or words.say(say.NOT_GIVEN)
    grid = Grid(
        name="your_response",
        header=distinct(words.answer(heading) for heading in HEADINGS.values()),
        rows=tuple(tuple(_cell(ask, column, words) for column in HEADINGS) for ask in asks.rows),
        wide=True,
        widths=tuple(_WIDTHS.get(column, _CHOICE) for column in HEADINGS),
        entries=tuple(_entry(column, details, words) for column in HEADINGS),
    )
    texts = (
        words.say(say.ONE_TABLE),
        words.say(say.RESPONSE_HOW),
        words.say(say.RESPONSE_BACK, community=community),
        words.say(say.RESPONSE_NAMES),
        words.say(say.RESPONSE_MARK, mark=asks.mark),
    )
    lines = ((words.say(say.RESPONSE), Weight.TITLE), *((text, Weight.TEXT) for text in texts))
    return Sheet(name, lines, grid)


def _cell(ask: Ask, column: Column, words: Wording) -> str:
    if column in CHOICES:
        code = _code(ask, column)
        return words.answer(CHOICES[column][code] if code else CHOOSE)
    if column is Column.HEARD:
        return clean(ask.text)
    if column is Column.KIND:
        return words.answer(KINDS[ask.kind])
    if column is Column.THEME:
        return words.table(ask.theme) if ask.theme else words.say(say.NOT_GIVEN)
    if column is Column.SENT:
        return words.month(ask.sent)
    return ask.token if column is Column.REFERENCE else words.answer(WRITE)


def _code(ask: Ask, column: Column) -> str:
    """Return what the partner chose in a column before, empty when nothing."""
    if column in SHARED:
        # Nothing was said before about a row that was never answered.
        return (YES if SHARED[column] in ask.shared else NO) if ask.shared else ""
    return ask.said.get(_SAID[column], "")


def _entry(column: Column, details: Details, words: Wording) -> Entry:
    if column not in CHOICES and column not in FREE and column is not Column.ON:
        return Entry(locked=True)
    hint = words.say(_HINTS.get(column, say.RESPONSE_CHOOSE), most=LONGEST_ANSWER, day=details.made_on.isoformat())
    choices = [words.answer(text) for text in (CHOOSE, *CHOICES.get(column, {}).values())]
    return Entry(choices=tuple(choices) if column in CHOICES else (), hint=hint, day=column is Column.ON)
