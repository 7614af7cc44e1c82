"""Words about what a file would bring: what becomes of a row, why, and the facts on either side."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.application.imports.arriving import Arriving, Choice, Content, Verdict
from connector_app.application.imports.imported import (
    COMMONS_NAME,
    ImportedConversation,
    ImportedExchange,
    ImportedPerson,
)
from connector_app.domain.group import Group
from connector_app.domain.person import ContactKind, Person
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.isolation import giving_line
from connector_app.ui.labels import contact_kind, isolated, long_date, minutes, party, short_date, translated
from connector_app.ui.models.list_column import ListColumn

translate = QCoreApplication.translate

#: A row of a file as it was read.
Imported: TypeAlias = ImportedPerson | ImportedExchange | ImportedConversation
#: What is known on one side, by its name on the screen.
Facts: TypeAlias = dict[str, str]


class ArrivingCounts(QObject):
    """Texts with a number in them, which differ by what the rows are."""

    def to_bring_in(self, content: Content, count: int) -> str:
        """Return what the button does that brings rows in."""
        match content:
            case Content.PEOPLE:
                return self.tr("Bring in %n people", None, count)
            case Content.EXCHANGES:
                return self.tr("Bring in %n exchange(s)", None, count)
            case Content.CONVERSATIONS:
                return self.tr("Bring in %n conversation(s)", None, count)

    def brought_in(self, content: Content, count: int) -> str:
        """Return what was done."""
        match content:
            case Content.PEOPLE:
                return self.tr("%n people brought in.", None, count)
            case Content.EXCHANGES:
                return self.tr("%n exchange(s) brought in.", None, count)
            case Content.CONVERSATIONS:
                return self.tr("%n conversation(s) brought in.", None, count)

    def filled(self, count: int) -> str:
        """Return how many known ones got what they lacked."""
        return self.tr("%n of those you have got something new.", None, count)

    def left_out(self, count: int) -> str:
        """Return how many rows were left out."""
        return self.tr("%n row(s) left out.", None, count)

    def lines_more(self, count: int) -> str:
        """Return how many lines about a file are not shown."""
        return self.tr("%n more remark(s) in the report.", None, count)


def content_word(content: Content) -> str:
    """Return what the rows of a file are."""
    match content:
        case Content.PEOPLE:
            return translate("Arriving", "People")
        case Content.EXCHANGES:
            return translate("Arriving", "Exchanges")
        case Content.CONVERSATIONS:
            return translate("Arriving", "Past conversations")


def verdict_word(verdict: Verdict, content: Content) -> str:
    """Return the name of a group of rows."""
    match verdict:
        case Verdict.NEW:
            return translate("Arriving", "New")
        case Verdict.LIKE if content is Content.PEOPLE:
            return translate("Arriving", "Looks like somebody you have")
        case Verdict.LIKE:
            return translate("Arriving", "Looks like one you have")
        case Verdict.KNOWN:
            return translate("Arriving", "Known already")
        case Verdict.UNREADABLE:
            return translate("Arriving", "Cannot be read")


def choice_word(choice: Choice, name: str = "") -> str:
    """Return what can be done with a row; `name` is whom what is missing would be added to."""
    match choice:
        case Choice.ADD:
            return translate("Arriving", "Add")
        case Choice.FILL if name:
            return translate("Arriving", "Add to {name}").format(name=isolated(name))
        case Choice.FILL:
            return translate("Arriving", "Add to the one you have")
        case Choice.LEAVE:
            return translate("Arriving", "Leave out")


def becomes(row: Arriving) -> str:
    """Return what becomes of a row."""
    match row.choice:
        case Choice.ADD:
            return translate("Arriving", "comes in")
        case Choice.FILL if row.likely:
            return translate("Arriving", "goes to {name}").format(name=isolated(row.likely[0].label))
        case Choice.FILL:
            return translate("Arriving", "goes to the one you have")
        case Choice.LEAVE:
            return translate("Arriving", "left out")


def why(row: Arriving) -> str:
    """Return why a row is what it seems to be."""
    if row.reason is not None:
        return row.reason.say(translated)
    if row.likely:
        first = row.likely[0]
        text = translate("Arriving", "{name}: {reason}")
        return text.format(name=isolated(first.label), reason=first.reason.say(translated))
    return ""


def title_of(row: Arriving) -> str:
    """Return whom or what a row is about, or at least which row it is."""
    if row.receiver is not None:
        return giving_line(isolated(row.title), isolated(party(row.receiver)))
    return row.title or translate("Arriving", "Row {row}").format(row=row.row)


def detail_of(row: Arriving, today: date) -> str:
    """Return what else a row brings, its day first."""
    on = short_date(row.on, today) if row.on else ""
    return " · ".join(filter(None, (on, minutes(row.minutes), row.detail)))


def arriving_columns(content: Content, today: date) -> tuple[ListColumn[Arriving], ...]:
    """Return whom or what a row is about, what becomes of it, what it seems to be, what else it brings."""

    def seems(row: Arriving) -> str:
        return why(row) or verdict_word(row.verdict, content)

    titles: tuple[Callable[[], str], ...] = (
        lambda: translate("Arriving", "In the file"),
        lambda: translate("Arriving", "What happens"),
        lambda: translate("Arriving", "Why"),
        lambda: translate("Arriving", "What else it says"),
    )
    return (
        ListColumn(titles[0], title_of, least=18, weight=2),
        ListColumn(titles[1], becomes, least=13, weight=1, personal=False),
        ListColumn(titles[2], seems, least=20, weight=2, rank=1),
        ListColumn(titles[3], lambda row: detail_of(row, today), least=20, weight=2, rank=2),
    )


def imported_facts(row: Imported, today: date) -> Facts:
    """Return everything a row of a file says."""
    if isinstance(row, ImportedPerson):
        return _filled(_person_of_file(row))
    on = long_date(row.on) if row.on else ""
    if isinstance(row, ImportedExchange):
        return _filled(
            [
                (translate("Arriving", "Who gave"), row.giver),
                (translate("Arriving", "To whom"), party("" if row.receiver == COMMONS_NAME else row.receiver)),
                (translate("Arriving", "What"), row.title),
                (translate("Arriving", "How long"), minutes(row.minutes)),
                (translate("Arriving", "Day"), on),
            ]
        )
    return _filled(
        [
            (translate("Arriving", "With whom"), ", ".join(row.people)),
            (translate("Arriving", "Day"), on),
            (translate("Arriving", "Place"), row.place),
            (translate("Arriving", "What was said"), row.text),
            (translate("Arriving", "Themes"), ", ".join(row.themes)),
        ]
    )


def _person_of_file(row: ImportedPerson) -> Iterator[tuple[str, str]]:
    yield from _names(row.display, row.names, row.also_known_as, row.pronouns)
    yield contact_kind(ContactKind.PHONE), "\n".join(row.phones)
    yield contact_kind(ContactKind.EMAIL), "\n".join(row.emails)
    yield contact_kind(ContactKind.ADDRESS), "\n".join(row.addresses)
    yield contact_kind(ContactKind.POSTCODE), "\n".join(row.postcodes)
    yield from _more(row.place, row.age, row.how_we_met, row.access_needs, "\n".join(row.notes))
    yield translate("Arriving", "Number or code in the file"), row.external_id


def known_facts(found: Person | Group, places: Mapping[str, str], vocabulary: Vocabulary) -> Facts:
    """Return the same of somebody in the notebook; `places` are names by id."""
    ways = {
        contact_kind(kind): "\n".join(point.value for point in found.contact_points if point.kind is kind)
        for kind in ContactKind
    }
    if isinstance(found, Group):
        return _filled([*_names(found.name), *ways.items(), *_more(notes=found.notes)])
    bands = [item for each in vocabulary.age_classifications for item in each.items if item.code == found.age_band]
    names = _names(found.label, found.names, found.also_known_as, found.pronouns)
    more = _more(
        places.get(found.place_id or "", ""),
        bands[0].label if bands else "",
        found.how_we_met,
        found.access_needs,
        found.notes,
    )
    return _filled([*names, *ways.items(), *more])


def _names(label: str, names: str = "", also: str = "", pronouns: str = "") -> Iterator[tuple[str, str]]:
    yield translate("Arriving", "Name"), label
    yield translate("Arriving", "Full name"), names
    yield translate("Arriving", "Also known as"), also
    yield translate("Arriving", "Pronouns"), pronouns


def _more(
    place: str = "", age: str = "", met: str = "", needs: str = "", notes: str = ""
) -> Iterator[tuple[str, str]]:
    yield translate("Arriving", "Place"), place
    yield translate("Arriving", "Age"), age
    yield translate("Arriving", "How we met"), met
    yield translate("Arriving", "What helps them take part"), needs
    yield translate("Arriving", "Notes"), notes


def _filled(facts: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> Facts:
    return {name: text for name, text in facts if text.strip()}
