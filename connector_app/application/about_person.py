"""Everything a notebook holds about one person: what refers to them, and their name in other texts."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from typing import Any

from connector_app.application.about_person_facts import Facts
from connector_app.application.about_person_others import Others
from connector_app.application.about_person_sent import sent_section, where_quotes_went
from connector_app.application.about_person_words import HEADINGS, MENTIONS
from connector_app.application.dossier import Dossier, Entry, Section
from connector_app.application.ports import Notebook, Reader
from connector_app.application.wordings import keeper_of
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.followup import FollowUp
from connector_app.domain.insight import Insight
from connector_app.domain.need import Need
from connector_app.domain.noun import NOUNS, Kind, Noun, Ref, kind_of, ref_of
from connector_app.domain.person import Person
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

#: Told how many of how many texts were looked through; what it raises stops the work.
Progress = Callable[[int, int], None]
#: Fields that hold no running text in which somebody could be mentioned.
NO_TEXT = frozenset({
    "id", "code", "label", "names", "also_known_as", "pronouns", "main_language", "name", "age_band", "category",
    "theme", "wording_version", "language", "organisation", "recorded_by", "approved_by", "introduced_by",
    "person_id", "place_id", "parent_id", "group_id", "conversation_id", "one_id", "other_id", "strength_id",
    "need_id", "exchange_id", "insight_id", "organisation_id", "framework", "measure", "decile_edition", "token",
    "pack", "places", "ages", "official_code",
})  # fmt: skip
#: The texts among the many things that a noun owns.
_OWNED_TEXTS = frozenset({"thing", "note"})
_SHORTEST_NAME = 2
_A_TEXT = QT_TRANSLATE_NOOP("About", "A note")


def everything_about(
    notebook: Notebook,
    vocabulary: Vocabulary,
    person: Person,
    today: date,
    progress: Progress = lambda _done, _total: None,
    translate: Translate = untranslated,
) -> Dossier:
    """Return everything about a person, with other people found in every text but not yet taken out."""
    reader = notebook.reader
    others = Others(reader, person)
    nouns = _about(reader, person)
    keeper = keeper_of(notebook)
    sent = where_quotes_went(notebook.ledger, nouns, translate)
    facts = Facts(reader, vocabulary, person, keeper, others, sent, translate)
    sections = [_section(kind, [n for n in nouns if kind_of(n) is kind], facts, translate) for kind in HEADINGS]
    pattern = _any_of(person)
    known = {ref_of(noun) for noun in nouns}
    found = [*_mentions(reader, pattern, known, progress), *_drafts(notebook, person, pattern)]
    mentions = [
        Entry(translate("About", _A_TEXT), (facts.doubtful(kind, name, text),)) for kind, name, text in found
    ]
    title, used_for = translate("About", MENTIONS.title), translate("About", MENTIONS.used_for)
    sections += [Section("mentions", title, used_for, tuple(mentions)), sent_section(notebook.ledger, translate)]
    return Dossier(
        code=person.code,
        made_on=today,
        keeper=keeper,
        sections=tuple(sections),
        passages=tuple(facts.passages),
        others=others,
    )


def _about(reader: Reader, person: Person) -> list[Noun]:
    """Return the person, what refers to them, and what came of their talks: insights, promises to nobody named."""
    found: dict[Ref, Noun] = {ref_of(person): person}
    for _, noun in reader.referring_to([ref_of(person)]):
        if not isinstance(noun, Person):
            found[ref_of(noun)] = noun
    talks = [noun for noun in found.values() if isinstance(noun, Conversation) and _took_part(noun, person)]
    for _, noun in reader.referring_to([ref_of(talk) for talk in talks]):
        if isinstance(noun, Insight) or (isinstance(noun, FollowUp) and noun.person_id is None):
            found[ref_of(noun)] = noun
    gifts = [ref_of(noun) for noun in found.values() if isinstance(noun, Strength | Need)]
    found.update((ref_of(noun), noun) for _, noun in reader.referring_to(gifts))
    return list(found.values())


def _took_part(talk: Conversation, person: Person) -> bool:
    return any(part.person_id == person.id and part.role is not Role.MENTIONED for part in talk.people)


def _section(kind: Kind, nouns: Sequence[Noun], facts: Facts, translate: Translate) -> Section:
    """Return the things of one kind, the newest first."""
    heading = HEADINGS[kind]
    entries = tuple(Entry(facts.title(noun), tuple(facts.of(noun))) for noun in reversed(nouns))
    return Section(kind, translate("About", heading.title), translate("About", heading.used_for), entries)


def _mentions(
    reader: Reader, pattern: re.Pattern[str], known: set[Ref], progress: Progress
) -> Iterator[tuple[Kind, str, str]]:
    """Yield kind, field and text wherever a person's name stands in what does not refer to them."""
    done, total = 0, reader.how_many()
    with closing(reader.everything()) as batches:
        for batch in batches:
            kind = kind_of(batch[0])
            for noun in batch:
                if ref_of(noun) not in known:
                    yield from ((kind, name, text) for name, text in texts_of(noun) if pattern.search(text))
            done += len(batch)
            progress(done, total)


def _drafts(notebook: Notebook, person: Person, pattern: re.Pattern[str]) -> Iterator[tuple[Kind, str, str]]:
    """Yield the same of what is being written just now, and all that waits in a form about the person."""
    for name, draft in notebook.drafts().items():
        try:
            data = json.loads(draft)
        except ValueError:  # a line as it was typed
            data = draft
        if person.id in name and isinstance(data, dict):
            begun = set(_strings(data.get("begun")))
            texts = (text for text in _strings(data.get("now")) if text and text not in begun)
        else:
            texts = (text for text in _strings(data) if pattern.search(text))
        yield from ((Kind.CONVERSATION, "text", text) for text in texts)


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _strings(value)


def texts_of(noun: Noun) -> Iterator[tuple[str, str]]:
    """Yield field and text of everything in a noun in which somebody could be mentioned."""
    for name in NOUNS[kind_of(noun)].__dataclass_fields__:
        value = getattr(noun, name)
        if isinstance(value, tuple):
            for part in value:
                inner = ((field, getattr(part, field)) for field in part.__dataclass_fields__)
                yield from ((name, text) for field, text in inner if field in _OWNED_TEXTS and text)
        elif type(value) is str and name not in NO_TEXT and value:
            yield name, value


def _any_of(person: Person) -> re.Pattern[str]:
    """Return what finds a person's names as they are written, as whole words."""
    names = [person.label, person.names, *re.split(r"[,;/]", person.also_known_as), person.code]
    wanted = {name.strip() for name in names if len(name.strip()) >= _SHORTEST_NAME}
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(wanted, key=len, reverse=True))) + r")(?!\w)")
