"""The plain facts about a person, those that are known."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.domain.person import EqualityAnswer, Person, PersonStatus
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.labels import language, person_status, translated
from connector_app.ui.panes.pane_parts import add_fact
from connector_app.ui.panes.readings import PersonReading
from connector_app.ui.widgets.card import Card


class PersonFacts(Card):
    """Names, place, age, language and notes."""

    def __init__(self, reading: PersonReading, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PersonFacts", "About them"), parent)
        person = reading.person
        active = person.status is PersonStatus.ACTIVE
        for name, value in (
            (self.tr("Full name"), person.names),
            (self.tr("Also known as"), person.also_known_as),
            (self.tr("Place"), reading.place),
            (self.tr("Age"), _age(vocabulary, person.age_band)),
            (self.tr("Introduced by"), reading.introduced_by),
            (self.tr("Language"), language(person.main_language)),
            (self.tr("What helps them take part"), person.access_needs),
            (self.tr("Notes"), person.notes),
            (self.tr("Code on paper"), person.code),
            (self.tr("How deprived the area is"), self._decile(person)),
            (self.tr("Where they stand"), "" if active else person_status(person.status)),
            (self.tr("Get in touch"), self._touch(person.touch_every)),
            *_answers(vocabulary, person.answers),
        ):
            add_fact(self, name, value)

    def _decile(self, person: Person) -> str:
        if person.decile is None:
            return ""
        text = self.tr("{decile} of 10, where 1 is the most deprived ({edition})")
        return text.format(decile=person.decile, edition=person.decile_edition)

    def _touch(self, days: int | None) -> str:
        return self.tr("every %n day(s)", None, days) if days else ""


def _answers(vocabulary: Vocabulary, answers: Sequence[EqualityAnswer]) -> Iterator[tuple[str, str]]:
    """Yield what they said of themselves: the list's title and the answer in words."""
    for answer in answers:
        found = vocabulary.lists.get(answer.question)
        item = found.by_code.get(answer.answer) if found else None
        title = translated("Vocabulary", found.title) if found else answer.question
        yield title, translated("Vocabulary", item.label) if item else answer.answer


def _age(vocabulary: Vocabulary, code: str | None) -> str:
    for found in vocabulary.age_classifications:
        item = found.by_code.get(code or "")
        if item is not None:
            return item.label
    return ""
