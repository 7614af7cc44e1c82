"""The columns of the three lists: people, conversations, exchanges."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from connector_app.application.rows import ConversationRow, ExchangeRow, GroupRow, PersonRow
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.ui.isolation import giving_line
from connector_app.ui.labels import isolated, minutes, party, rest, short_date
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.offer_labels import word

translate = QCoreApplication.translate

#: The local date, asked anew for each row so that a window left open over night stays right.
Today = Callable[[], date]


def people_columns(today: Today) -> tuple[ListColumn[PersonRow], ...]:
    """Return name (with what tells two of one name apart), last conversation, place, how many conversations."""

    def name(row: PersonRow) -> str:
        mark = rest(row.rest) if row.rest else translate("ListColumns", "read first") if row.heeded else ""
        parts = [isolated(part) for part in (row.label, mark and f"[{mark}]", row.hint) if part]
        return "  ·  ".join(parts) if len(parts) > 1 else row.label

    def last(row: PersonRow) -> str:
        return short_date(row.last_on, today()) if row.last_on else ""

    def count(row: PersonRow) -> str:
        return str(row.conversations) if row.conversations else ""

    return (
        ListColumn(lambda: translate("ListColumns", "Name"), name, least=26, weight=3),
        ListColumn(lambda: translate("ListColumns", "Last spoken"), last, least=12, rank=1, personal=False),
        ListColumn(lambda: translate("ListColumns", "Place"), lambda row: row.place, least=12, weight=1, rank=2),
        ListColumn(lambda: translate("ListColumns", "Talks"), count, least=7, rank=3, at_end=True, personal=False),
    )


def group_columns(today: Today) -> tuple[ListColumn[GroupRow], ...]:
    """Return name, kind, how many belong to it, and its last conversation."""

    def last(row: GroupRow) -> str:
        return short_date(row.last_on, today()) if row.last_on else ""

    def count(row: GroupRow) -> str:
        return str(row.members)

    return (
        ListColumn(lambda: translate("ListColumns", "Name"), lambda row: row.name, least=16, weight=5),
        ListColumn(
            lambda: translate("ListColumns", "Kind"), lambda row: word(row.kind), least=12, rank=2, personal=False
        ),
        ListColumn(lambda: translate("ListColumns", "Last spoken"), last, least=12, rank=3, personal=False),
        ListColumn(
            lambda: translate("ListColumns", "People"), count, least=8, rank=1, at_end=True, personal=False
        ),
    )


def conversation_columns(today: Today, vocabulary: Vocabulary) -> tuple[ListColumn[ConversationRow], ...]:
    """Return the day, what was said, who was there, and what it was about."""

    def when(row: ConversationRow) -> str:
        return short_date(row.on, today())

    def who(row: ConversationRow) -> str:
        return names(row.people)

    def themes(row: ConversationRow) -> str:
        return ", ".join(_words(vocabulary.themes, row.themes))

    return (
        ListColumn(lambda: translate("ListColumns", "When"), when, least=10, rank=1, personal=False),
        ListColumn(lambda: translate("ListColumns", "What was said"), lambda row: row.snippet, least=18, weight=5),
        ListColumn(lambda: translate("ListColumns", "Who"), who, least=12, weight=2, rank=2),
        ListColumn(lambda: translate("ListColumns", "Themes"), themes, least=12, weight=2, rank=3, personal=False),
    )


def exchange_columns(today: Today, vocabulary: Vocabulary) -> tuple[ListColumn[ExchangeRow], ...]:
    """Return the day, who gave to whom, what, and the time given."""

    def when(row: ExchangeRow) -> str:
        return short_date(row.on, today())

    def what(row: ExchangeRow) -> str:
        return row.title or ", ".join(_words(vocabulary.categories, (row.category,)))

    def spent(row: ExchangeRow) -> str:
        return minutes(row.minutes)

    return (
        ListColumn(lambda: translate("ListColumns", "When"), when, least=10, rank=1, personal=False),
        ListColumn(lambda: translate("ListColumns", "From, to"), flow, least=18, weight=4),
        ListColumn(lambda: translate("ListColumns", "What"), what, least=12, weight=3, rank=2),
        ListColumn(lambda: translate("ListColumns", "Time"), spent, least=9, rank=3, at_end=True, personal=False),
    )


def flow(row: ExchangeRow) -> str:
    """Return who gave to whom; a circle says that it comes back round."""
    if row.circle:
        return translate("ListColumns", "{givers} all round").format(givers=names(row.givers))
    return giving_line(names(row.givers), names(row.receivers))


def names(labels: tuple[str, ...]) -> str:
    """Return some names in a row, each kept from turning the others; the commons has none of its own."""
    return ", ".join(isolated(party(label)) for label in labels)


def _words(codes: CodeList, found: tuple[str, ...]) -> list[str]:
    return [codes.by_code[code].chip if code in codes.by_code else code for code in found]
