"""From the people of a file, as they were looked over and chosen, to what is stored of them."""

from collections.abc import Mapping
from datetime import date

from connector_app.application.imports.arriving import Arriving, Choice
from connector_app.application.imports.imported import ImportedPerson, Line, row_list
from connector_app.application.imports.people_made import Somebody, differs, filled
from connector_app.application.imports.taking_in import TakenIn, left_alone
from connector_app.domain.consent import Consent, ConsentMethod, ConsentState, Purpose
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.text import QT_TRANSLATE_NOOP


class PeopleTakenIn:
    """Takes rows in, one after the other."""

    def __init__(
        self, today: date, counted: ConsentMethod | None, known: Mapping[str, Somebody], answered: frozenset[str]
    ) -> None:
        """`known` are of the notebook, by id; of those `answered` an answer on counting stands."""
        self._today, self._counted = today, counted
        self._known, self._answered = known, answered
        self._new: dict[str, Somebody] = {}
        self._updated: dict[str, Somebody] = {}
        self._became: dict[str, str] = {}
        self._consents: dict[str, Consent] = {}
        self._otherwise: list[int] = []
        self.contacts: list[ImportedPerson] = []

    def take(self, told: ImportedPerson, made: Somebody, row: Arriving) -> None:
        """Take a row in as it was chosen."""
        if row.choice is Choice.LEAVE:
            if not left_alone(row):
                self.contacts.append(told)
            return
        self.contacts.append(told)
        target = row.likely[0].id if row.choice is Choice.FILL else made.id
        target = self._became.get(target, target)
        stands = self._updated.get(target) or self._new.get(target) or self._known.get(target)
        if stands is None or not isinstance(stands, type(made)):
            # Whoever was to be filled up was left out, so that this is the first row of them.
            self._new[made.id] = made
            if target != made.id:
                self._became[target] = target = made.id
        else:
            if row.choice is Choice.FILL:
                self._became[made.id] = target
            if differs(stands, made):
                self._otherwise.append(row.row)
            fuller = filled(stands, made)
            if target in self._new:
                self._new[target] = fuller
            elif fuller != stands:
                self._updated[target] = fuller
        if isinstance(made, Person):
            self._agree(told, target)

    def taken_in(self, places: dict[str, Place]) -> TakenIn:
        """Return all that is stored, with those of the new `places` that somebody lives in."""
        wanted = {getattr(noun, "place_id", None) for some in (self._new, self._updated) for noun in some.values()}
        used = [place for place in places.values() if place.id in wanted]
        taken = TakenIn(
            nouns=[*used, *self._new.values(), *self._updated.values(), *self._consents.values()],
            imported=len(self._new),
            updated=len(self._updated),
            contacts=self.contacts,
        )
        if used:
            template = QT_TRANSLATE_NOOP("Imports", "New neighbourhoods: {names}.")
            taken.lines.append(Line(template, {"names": ", ".join(sorted(place.name for place in used))}))
        if self._otherwise:
            template = QT_TRANSLATE_NOOP(
                "Imports", "The file says otherwise, and what was there stays: rows {rows}."
            )
            taken.lines.append(Line(template, {"rows": row_list(self._otherwise)}))
        if self._new and not self._consents:
            line = Line(QT_TRANSLATE_NOOP("Imports", "The file does not say that anybody agreed to be counted."))
            taken.lines.append(line)
        return taken

    def _agree(self, told: ImportedPerson, person_id: str) -> None:
        """Record whether this person may be counted, unless an answer of theirs stands."""
        if (told.counted is None and self._counted is None) or person_id in self._answered:
            return
        if person_id in self._consents and told.counted is not False:
            return  # of two rows of one person, a no counts
        self._consents[person_id] = Consent(
            person_id=person_id,
            purpose=Purpose.ANONYMOUS_COUNTS,
            state=ConsentState.REFUSED if told.counted is False else ConsentState.GIVEN,
            decided_on=self._today,
            method=self._counted or ConsentMethod.VERBAL,
        )
