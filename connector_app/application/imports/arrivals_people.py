"""Looks the people of a file over: who is new, who is like somebody we have, who is known and brings nothing.

Nobody is joined by a name alone; nothing that stands in the notebook is overwritten; nobody is taken to have
agreed to anything unless the file or the caller says so; who asked to be forgotten, or that their record is only
kept, is left alone.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from connector_app.application.imports import reasons
from connector_app.application.imports.age_matching import best_classification
from connector_app.application.imports.arriving import Arriving, Choice, Likely, Verdict
from connector_app.application.imports.crowds import Crowd
from connector_app.application.imports.imported import ImportedPerson, Line, PeopleFile, Progress, row_list
from connector_app.application.imports.in_file import InFile, Joined
from connector_app.application.imports.known_people import (
    MOST_OF_A_NAME,
    NOBODY,
    SAME_NAMES,
    KnownPeople,
    Signs,
    ways_of,
)
from connector_app.application.imports.people_made import (
    PeopleMade,
    PlacesMet,
    Somebody,
    differs,
    filled,
    says_no_more,
)
from connector_app.application.imports.people_taken_in import PeopleTakenIn
from connector_app.application.imports.taking_in import TakenIn, known_already
from connector_app.application.ports import Notebook, Reader
from connector_app.domain.consent import ConsentMethod, Purpose
from connector_app.domain.folding import fold
from connector_app.domain.group import Group
from connector_app.domain.like_names import name_key
from connector_app.domain.likeness import MOST_SHARING, Reason
from connector_app.domain.noun import Kind, Noun
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

_PAGE = 1000
_APART = QT_TRANSLATE_NOOP("Imports", "The same name more than once, kept apart. Rows: {rows}.")
_SAME_NAME = QT_TRANSLATE_NOOP("Imports", "You already had somebody of this name. Please compare rows {rows}.")
_SIMILAR = QT_TRANSLATE_NOOP(
    "Imports", "You already had somebody with a similar name or the same number. Please compare rows {rows}."
)
_SEVERAL = QT_TRANSLATE_NOOP("Imports", "More than one known person fits, a new one was made: {rows}.")
_FORGOTTEN = Line(QT_TRANSLATE_NOOP("Imports", "This person asked to be forgotten."))
_ONLY_KEPT = Line(QT_TRANSLATE_NOOP("Imports", "This person asked that their record is only kept."))
_OF_NAME_FORGOTTEN = Line(QT_TRANSLATE_NOOP("Imports", "Somebody of this name asked to be forgotten."))
_OF_NAME_ONLY_KEPT = Line(
    QT_TRANSLATE_NOOP("Imports", "Somebody of this name asked that their record is only kept.")
)
FORGOTTEN_BEFORE = Line(
    QT_TRANSLATE_NOOP(
        "Imports",
        "People were forgotten in this notebook, and nothing is kept by which a file could be compared with them: "
        "please see that it does not bring them back.",
    )
)
_ANSWERS = Line(QT_TRANSLATE_NOOP("Imports", "Known already; new is whether they may be counted."))
#: What can be done with a row of somebody new.
_OF_NEW = (Choice.ADD, Choice.LEAVE)


@dataclass(slots=True)
class _Row:
    """A row as it is looked over: what it makes, who it may be, and whom of them it surely is.

    A `crowd` are all who have its name, when those in `like` are only the first of them.
    """

    told: ImportedPerson
    made: Somebody
    like: Mapping[str, Signs]
    crowd: Mapping[str, Reason]
    sure: Sequence[str]


class PeopleLookedOver:
    """The people of one file beside those of a notebook."""

    def __init__(
        self,
        notebook: Notebook,
        vocabulary: Vocabulary,
        file: PeopleFile,
        today: date,
        counted: ConsentMethod | None,
        progress: Progress | None,
    ) -> None:
        """`counted` is how everybody in the file agreed to be counted, or None; what `progress` raises passes."""
        reader = self._reader = notebook.reader
        self._today, self._counted = today, counted
        self._known = KnownPeople(reader)
        in_force = vocabulary.age_bands(notebook.setting("age_classification") or "AGE10")
        self._bands = _bands(reader, file, vocabulary, in_force)
        self._changed = self._bands is not in_force
        self._places = PlacesMet(reader.places())
        self._make = PeopleMade(self._bands, self._places)
        self._in_file = InFile()
        self._rows = [self._row(told, number, file, progress) for number, told in enumerate(file.people)]
        sure = {number: row.sure[0] for number, row in enumerate(self._rows) if len(row.sure) == 1}
        self._in_file.settle(self._signs, sure)
        crowds = {id(row.crowd): row.crowd for row in self._rows if row.crowd}
        meant = {id_ for row in self._rows for id_ in (*row.like, *row.sure)}.union(*crowds.values())
        self._nouns: dict[str, Somebody] = {
            noun.id: noun
            for noun in reader.arrivals.nouns(map(self._known.ref, meant)).values()
            if isinstance(noun, Person | Group)
        }
        self._resting = reader.resting(meant)
        self._crowds = {
            each: Crowd(self._nouns[id_] for id_ in crowd if id_ in self._nouns) for each, crowd in crowds.items()
        }
        self._resting_in = {
            each: next((id_ for id_ in crowd if id_ in self._resting), None) for each, crowd in crowds.items()
        }
        self._resting_together = self._resting_of_groups()
        self._answered = reader.standing(meant, Purpose.ANONYMOUS_COUNTS) if meant else {}
        if progress:
            progress(len(file.people), len(file.people))

    def _row(self, told: ImportedPerson, number: int, file: PeopleFile, progress: Progress | None) -> _Row:
        if progress and number % _PAGE == 0:
            progress(number, len(file.people))
        row = _Row(told, self._make.somebody(told), NOBODY, NOBODY, ())
        key, group = name_key(told.display), told.kind is Kind.GROUP
        if group:
            row.sure = self._known.groups_named(key)
        elif self._known.anybody:
            keys = [key]
            if told.names or told.also_known_as:
                keys += (name_key(name) for name in (told.names, told.also_known_as) if name)
            row.crowd = self._known.crowd(keys)
            row.like = self._known.people_like(keys, row.made.contact_points, told.external_id.strip())
            row.sure = [id_ for id_, signs in row.like.items() if signs.sure] if row.like else ()
        if len(row.sure) <= 1:
            self._in_file.add(number, key, group=group)
        return row

    def _signs(self, number: int) -> Iterator[Hashable]:
        """Yield by what a row and another one of its name are seen to be one: a group's name is enough."""
        row = self._rows[number]
        if isinstance(row.made, Group):
            yield row.told.kind
            return
        yield from ways_of(row.made.contact_points)
        if reference := row.told.external_id.strip():
            yield fold(reference)

    def arriving(self) -> list[Arriving]:
        """Return the rows in the order of the file, each with what will become of it if nobody says otherwise."""
        return [self._arriving(number, row) for number, row in enumerate(self._rows)]

    def _arriving(self, number: int, row: _Row) -> Arriving:
        told = row.told
        base = Arriving(told.row, told.display, Verdict.NEW, _detail(told), None, (), _OF_NEW, Choice.ADD)
        if not row.like and not row.sure and self._in_file.alone(number):
            return base
        if (known := self._brings_nothing_to(row)) is not None:
            reason = reasons.KEPT if differs(self._nouns[known], row.made) else reasons.NOTHING_NEW
            return self._nothing_new(base, known, reason)
        resting = self._resting_of_name(row)
        if len(row.sure) == 1 and (resting is None or self._is_named(row, row.sure[0])):
            return self._surely(base, row, row.sure[0])
        joined = self._in_file.joined(number)
        if joined is not None and (joined.known is None or self._is_named(row, joined.known)):
            resting = self._resting_as_joined(joined)  # another row shows whose record this belongs to
        elif joined is None and resting is None:
            resting = self._resting_together.get(number)
        if resting is not None:
            return base._replace(verdict=Verdict.LIKE, reason=_of_name(self._nouns[resting]), choice=Choice.LEAVE)
        return self._like_in_file(base, number, row, [self._likely(id_, row) for id_ in self._likeliest(row)])

    def _surely(self, base: Arriving, row: _Row, id_: str) -> Arriving:
        """Return a row that is somebody we have: it fills them up, or brings nothing."""
        known, likely = self._nouns[id_], self._likely(id_, row)
        if id_ in self._resting:
            return base._replace(
                verdict=Verdict.KNOWN,
                reason=_left_alone(known),
                choices=(Choice.LEAVE,),
                choice=Choice.LEAVE,
            )
        if filled(known, row.made) == known:
            likely = replace(likely, reason=_ANSWERS)
        others = [self._likely(other, row) for other in self._likeliest(row) if other != id_]
        return base._replace(
            verdict=Verdict.LIKE, reason=likely.reason, likely=(likely, *others), choices=tuple(Choice),
            choice=Choice.FILL,
        )  # fmt: skip

    def _like_in_file(self, base: Arriving, number: int, row: _Row, likely: list[Likely]) -> Arriving:
        """Return a row that may be somebody we have, or somebody of an earlier row."""
        choice = Choice.ADD
        if (joined := self._in_file.joined(number)) is not None:
            root = self._rows[joined.row] if joined.row is not None else None
            at = self._rows[joined.because].told.row
            reason = Line(reasons.SAME_IN_FILE, {"row": at})
            if (
                root is not None
                and says_no_more(root.made, row.made)
                and row.told.counted in (None, root.told.counted)
            ):
                twice = Line(reasons.TWICE_IN_FILE, {"row": at})
                found = Likely(root.made.id, root.told.display, twice)
                return base._replace(verdict=Verdict.KNOWN, reason=twice, likely=(found,), choice=Choice.LEAVE)
            target = root.made.id if root is not None else joined.known or ""
            label = root.told.display if root is not None else self._known.told_apart(target)
            likely = [Likely(target, label, reason), *(each for each in likely if each.id != target)]
            choice = Choice.FILL
        elif (first := self._in_file.first_of_name(number)) is not None:
            earlier = self._rows[first]
            reason = Line(reasons.NAMED_IN_FILE, {"row": earlier.told.row})
            likely.append(Likely(earlier.made.id, earlier.told.display, reason))
        if not likely:
            return base
        return base._replace(
            verdict=Verdict.LIKE,
            reason=likely[0].reason,
            likely=tuple(likely),
            choices=tuple(Choice),
            choice=choice,
        )

    def _nothing_new(self, base: Arriving, id_: str, reason: Line) -> Arriving:
        likely = (Likely(id_, self._known.told_apart(id_), reason),)
        return base._replace(verdict=Verdict.KNOWN, reason=reason, likely=likely, choice=Choice.LEAVE)

    def _brings_nothing_to(self, row: _Row) -> str | None:
        """Return who has everything of this row already, surely them or of the same name; None when nobody has."""
        for id_ in (*row.sure, *row.like)[:MOST_OF_A_NAME]:
            known = self._nouns[id_]
            if id_ in self._resting or self._answers(row, id_) or filled(known, row.made) != known:
                continue
            if id_ in row.sure or (row.like[id_].name in SAME_NAMES and not differs(known, row.made)):
                return id_
        return self._one_in_the_crowd(row) if row.crowd else None

    def _one_in_the_crowd(self, row: _Row) -> str | None:
        """Return who of very many of a name has everything of this row already."""
        for id_ in self._crowds[id(row.crowd)].with_all_of(row.made):
            if (
                id_ not in self._resting
                and not self._answers(row, id_)
                and says_no_more(self._nouns[id_], row.made)
            ):
                return id_
        return None

    def _likeliest(self, row: _Row) -> list[str]:
        """Return the people a row may be whose records are in use, the likeliest first."""
        like = [id_ for id_ in row.like if id_ not in self._resting]
        like.sort(key=lambda id_: row.like[id_].weight, reverse=True)
        return like[:MOST_SHARING]

    def _likely(self, id_: str, row: _Row) -> Likely:
        signs = row.like.get(id_)
        return Likely(id_, self._known.told_apart(id_), reasons.why(signs) if signs else reasons.SAME_GROUP_NAME)

    def _resting_of_name(self, row: _Row) -> str | None:
        same = (id_ for id_, signs in row.like.items() if signs.name in SAME_NAMES or signs.sure)
        resting = next((id_ for id_ in same if id_ in self._resting), None)
        return self._resting_in[id(row.crowd)] if resting is None and row.crowd else resting

    def _resting_as_joined(self, joined: Joined) -> str | None:
        """Return whose record rests among those a row belongs to by another row of the file."""
        if joined.known is not None:
            return joined.known if joined.known in self._resting else None
        return None if joined.row is None else self._resting_together.get(joined.row)

    def _resting_of_groups(self) -> Mapping[int, str]:
        """Return whose record rests among rows that are one, by the row that stands for them.

        Whichever of them says the name: the order of rows must not decide who comes back.
        """
        found: dict[int, str] = {}
        for root, number in self._in_file.together() if self._resting else ():
            if root not in found and (id_ := self._resting_of_name(self._rows[number])) is not None:
                found[root] = id_
        return found

    def _is_named(self, row: _Row, id_: str) -> bool:
        """Tell whether somebody is called just as the row says, which it could not mean of anybody else."""
        return id_ not in row.like or row.like[id_].name is Reason.SAME_NAME

    def _answers(self, row: _Row, id_: str) -> bool:
        """Tell whether a row says anew whether somebody known may be counted."""
        said = row.told.counted is not None or self._counted is not None
        return said and isinstance(row.made, Person) and id_ not in self._answered

    def together(self, number: int) -> Sequence[int]:
        """Return the row itself: what is chosen for one holds for no other."""
        return (number,)

    def take_in(self, rows: list[Arriving]) -> TakenIn:
        """Return what becomes of the rows."""
        taking = PeopleTakenIn(self._today, self._counted, self._nouns, frozenset(self._answered))
        for row, arriving in zip(self._rows, rows, strict=True):
            taking.take(row.told, row.made, arriving)
        taken = taking.taken_in(self._places.new)
        taken.lines = [*self._to_look_at(rows), *taken.lines]
        if unmatched := sorted(age for age, code in self._make.ages.items() if age and code is None):
            template = QT_TRANSLATE_NOOP("Imports", "Age bands left empty, as none fits: {ages}.")
            taken.lines.append(Line(template, {"ages": ", ".join(unmatched)}))
        if self._changed and any(isinstance(noun, Person) and noun.age_band for noun in taken.nouns):
            template = QT_TRANSLATE_NOOP("Imports", "Age bands are now kept as “{title}”, which fits the file.")
            taken.lines.append(Line(template, {"title": self._bands.title}))
            taken.age_classification = self._bands.code
        return taken

    def _to_look_at(self, rows: list[Arriving]) -> Iterator[Line]:
        """Yield what the reader should know about how the people arrived."""
        found: dict[str, list[int]] = {template: [] for template in (_APART, _SAME_NAME, _SIMILAR, _SEVERAL)}
        named: dict[str, list[int]] = defaultdict(list)
        for number, (row, arriving) in enumerate(zip(self._rows, rows, strict=True)):
            if arriving.choice is Choice.ADD:
                if not self._in_file.alone(number):
                    named[self._in_file.name(number)].append(arriving.row)
                if row.like or row.sure:
                    found[_flag(row)].append(arriving.row)
        found[_APART] += sorted(row for together in named.values() if len(together) > 1 for row in together)
        yield from (Line(template, {"rows": row_list(rows)}) for template, rows in found.items() if rows)
        if known := sum(map(known_already, rows)):
            yield Line(reasons.NOTHING_NEW_COUNT, {"count": known})
        if self._reader.arrivals.forgotten():
            yield FORGOTTEN_BEFORE


def _flag(row: _Row) -> str:
    """Return why a row that becomes somebody of their own should be compared with those who are known."""
    if len(row.sure) > 1:
        return _SEVERAL
    return _SAME_NAME if any(signs.name in SAME_NAMES for signs in row.like.values()) else _SIMILAR


def _detail(told: ImportedPerson) -> str:
    return " · ".join((*told.phones, *told.emails, *filter(None, (told.place, told.age))))


def _left_alone(known: Noun) -> Line:
    """Return why nothing of a file is added to a record that rests."""
    asked = isinstance(known, Person) and known.status is PersonStatus.ASKED_TO_BE_FORGOTTEN
    return _FORGOTTEN if asked else _ONLY_KEPT


def _of_name(known: Noun) -> Line:
    """Return why a row is left out of which the name alone is that of a record that rests."""
    return _OF_NAME_FORGOTTEN if _left_alone(known) is _FORGOTTEN else _OF_NAME_ONLY_KEPT


def _bands(reader: Reader, file: PeopleFile, vocabulary: Vocabulary, in_force: CodeList) -> CodeList:
    """Return the age bands to sort the file into; another list only while nobody has a band yet."""
    ages = {person.age.strip() for person in file.people} - {""}
    better = best_classification(ages, in_force, vocabulary.age_classifications)
    return in_force if better is in_force or reader.arrivals.anybody_has_a_band() else better
