"""From nouns to facts about one person: every field in plain words, other people never by name."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from connector_app.application.about_person_codes import CODES, LANGUAGES, OTHER_WAY
from connector_app.application.about_person_others import STANDS_FOR, Others, Passage
from connector_app.application.about_person_words import FIELDS, HEADINGS
from connector_app.application.day_in_words import day_in_words
from connector_app.application.dossier import Fact
from connector_app.application.ports import Reader
from connector_app.application.wordings import wordings
from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.exchange import Exchange, Leg, PartyKind
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Noun, Ref, kind_of
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.domain.wellbeing import Wellbeing
from connector_app.domain.wording import Keeper
from connector_app.scan.findings import Label
from connector_app.text import QT_TRANSLATE_NOOP, Translate

_YES, _NO = QT_TRANSLATE_NOOP("About", "yes"), QT_TRANSLATE_NOOP("About", "no")
_NOT_IN_IT = QT_TRANSLATE_NOOP("About", "your name is in the text")
_MORE_PEOPLE = QT_TRANSLATE_NOOP("About", "other people named in it: {count}")
_SAFE = QT_TRANSLATE_NOOP("About", "a message may be left")
_NOT_SAFE = QT_TRANSLATE_NOOP("About", "no message may be left")
_OWN_WORDS = QT_TRANSLATE_NOOP("About", "nothing of ours; you were asked in the other person's own words")
_GAVE = QT_TRANSLATE_NOOP("About", "you gave to {whom}")
_RECEIVED = QT_TRANSLATE_NOOP("About", "you received from {whom}")
_COMMONS = QT_TRANSLATE_NOOP("About", "everybody")
_GROUP = QT_TRANSLATE_NOOP("About", "a group")
_MINUTES = QT_TRANSLATE_NOOP("About", "{count} minutes")
_NOT_BY_NAME = QT_TRANSLATE_NOOP("About", "no, to nobody by name")
_GIVING = QT_TRANSLATE_NOOP("About", "you would help")
_BEING_HELPED = QT_TRANSLATE_NOOP("About", "you would be helped")
_OF_TEN = QT_TRANSLATE_NOOP("About", "{decile} of 10")
_YOURS = QT_TRANSLATE_NOOP("About", "conversations with you: {count}")
_OF_OTHERS = QT_TRANSLATE_NOOP("About", "others: {count}")
_WENT = QT_TRANSLATE_NOOP("About", "Where these words went")

#: What is said although the field is empty.
_EVEN_EMPTY = frozenset({(Kind.CONSENT, "wording_version"), (Kind.FOLLOW_UP, "person_id")})

Handler = Callable[[Any, str], Iterator[Fact]]


class Facts:
    """Tells the fields of nouns to one person; `passages` collects the texts on the way."""

    def __init__(
        self,
        reader: Reader,
        vocabulary: Vocabulary,
        person: Person,
        keeper: Keeper,
        others: Others,
        went: Mapping[str, tuple[str, ...]],
        translate: Translate,
    ) -> None:
        """`went` says in words where the words of each quote (by id) were sent."""
        self._reader, self._vocabulary, self._person, self._keeper = reader, vocabulary, person, keeper
        self._others, self._went, self._translate = others, went, translate
        self.passages: list[Passage] = []
        self._where = ""
        self._handlers = self._special()

    def of(self, noun: Noun) -> Iterator[Fact]:
        """Yield the facts of a noun, field after field; what is empty says nothing."""
        kind = kind_of(noun)
        self._where = " · ".join(filter(None, (self.say(HEADINGS[kind].title), self.title(noun))))
        for field in FIELDS[kind]:
            value = getattr(noun, field)
            if value in (None, "", ()) and (kind, field) not in _EVEN_EMPTY:
                continue
            handler = self._handlers.get((kind, field))
            yield from handler(noun, field) if handler else self._plainly(kind, field, value)
        if isinstance(noun, Quote):
            yield from (Fact("went", self.say(_WENT), said, said) for said in self._went.get(noun.id, ()))

    def title(self, noun: Noun) -> str:
        """Return what a noun is headed by: its day, or what it is about; never what somebody typed."""
        match noun:
            case Conversation() | Exchange() | Wellbeing():
                return self._day(noun.on)
            case Insight():
                return self._day(noun.heard_on)
            case Consent():
                return f"{self._code(noun.purpose)} · {self._day(noun.decided_on)}"
            case Quote():
                return self._item(self._vocabulary.themes, noun.theme)
            case Request():
                return f"{self._code(noun.kind)} · {self._day(noun.received_on)}"
            case FollowUp() if noun.due is not None:
                return self._day(noun.due)
        return ""

    def doubtful(self, kind: Kind, field: str, text: str) -> Fact:
        """Return a text that may be about somebody else of the same name."""
        name = FIELDS.get(kind, {}).get(field)
        return self._passage(
            field, self.say(name) if name and kind is not Kind.PERSON else "", text, certain=False
        )

    def say(self, source: str, **gaps: object) -> str:
        """Return one of our texts, with its gaps filled."""
        text = self._translate("About", source)
        for name, value in gaps.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    # -- by type --

    def _plainly(self, kind: Kind, field: str, value: Any) -> Iterator[Fact]:
        name = self.say(FIELDS[kind][field])
        if isinstance(value, StrEnum):
            yield Fact(field, name, self._code(value), value.value)
        elif isinstance(value, date):
            yield Fact(field, name, self._day(value), value.isoformat())
        elif isinstance(value, bool):
            yield Fact(field, name, self.say(_YES if value else _NO), value)
        elif isinstance(value, int):
            yield Fact(field, name, str(value), value)
        else:
            yield self._passage(field, name, value)

    def _passage(
        self, field: str, name: str, text: str, shown: str = "", data: Any = None, *, certain: bool = True
    ) -> Fact:
        number = len(self.passages)
        where = self._where if certain else ""
        self.passages.append(
            Passage(number, " · ".join(filter(None, (where, name))), text, self._others.find(text), certain)
        )
        return Fact(field, name, shown, data, number)

    def _code(self, code: StrEnum) -> str:
        return self.say(CODES[code])

    def _day(self, day: date) -> str:
        return day_in_words(day, self._translate)

    def _item(self, list_: CodeList, code: str) -> str:
        item = list_.by_code.get(code)
        return self._translate("Vocabulary", item.label) if item else code

    # -- fields that need more than their value --

    def _place(self, noun: Any, field: str) -> Iterator[Fact]:
        place = self._reader.get(Ref(Kind.PLACE, noun.place_id))
        if isinstance(place, Place):
            yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), place.name, place.name)

    def _introduced(self, noun: Any, field: str) -> Iterator[Fact]:
        somebody = self.say(STANDS_FOR[Label.NAME])
        yield Fact(field, self.say(FIELDS[Kind.PERSON][field]), somebody, somebody)

    def _age(self, noun: Any, field: str) -> Iterator[Fact]:
        lists = (found for found in self._vocabulary.age_classifications if noun.age_band in found.by_code)
        label = next((self._item(found, noun.age_band) for found in lists), noun.age_band)
        yield Fact(field, self.say(FIELDS[Kind.PERSON][field]), label, noun.age_band)

    def _language(self, noun: Any, field: str) -> Iterator[Fact]:
        code = getattr(noun, field)
        name = self.say(LANGUAGES[code]) if code in LANGUAGES else code
        yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), name, code)

    def _contacts(self, noun: Any, field: str) -> Iterator[Fact]:
        for point in noun.contact_points:
            safe = point.safe_to_leave_message
            said = [self._code(point.kind), *([] if safe is None else [self.say(_SAFE if safe else _NOT_SAFE)])]
            data = {"kind": point.kind.value, "safe_to_leave_message": safe}
            yield self._passage(
                field, self.say(FIELDS[Kind.PERSON][field]), point.value, f"{', '.join(said)}:", data
            )

    def _wording(self, noun: Any, field: str) -> Iterator[Fact]:
        version = wordings().of(noun.wording_version)
        name = self.say(FIELDS[Kind.CONSENT][field])
        if version is None:
            yield Fact(field, name, noun.wording_version or self.say(_OWN_WORDS), noun.wording_version)
        else:
            words = version.words(noun.purpose, self._keeper, noun.language, noun.organisation)
            yield Fact(field, name, words.text, {"version": version.version, "words": words.text})

    def _people(self, noun: Any, field: str) -> Iterator[Fact]:
        own = [part.role for part in noun.people if part.person_id == self._person.id]
        said = [self._code(role) for role in own] or [self.say(_NOT_IN_IT)]
        rest = len(noun.people) - len(own)
        said += [self.say(_MORE_PEOPLE, count=rest)] if rest else []
        data = {"roles": [role.value for role in own], "others": rest}
        yield Fact(field, self.say(FIELDS[Kind.CONVERSATION][field]), "; ".join(said), data)

    def _themes(self, noun: Any, field: str) -> Iterator[Fact]:
        for mention in noun.themes:
            yield self._tag(field, self._vocabulary.themes, mention.code, mention.stance)

    def _features(self, noun: Any, field: str) -> Iterator[Fact]:
        for mention in noun.features:
            yield self._tag(field, self._vocabulary.features, mention.code, mention.practice)

    def _check_ins(self, noun: Any, field: str) -> Iterator[Fact]:
        """Tell their own, and those that speak for all who spoke."""
        for check_in in noun.check_ins:
            if check_in.person_id in (None, self._person.id):
                yield self._tag(field, self._vocabulary.check_ins, check_in.code, check_in.change)

    def _tag(self, field: str, list_: CodeList, code: str, how: StrEnum | None) -> Fact:
        label = self._item(list_, code)
        shown = f"{label} ({self._code(how)})" if how else label
        data = {"code": code, "how": how.value if how else None}
        return Fact(field, self.say(FIELDS[Kind.CONVERSATION][field]), shown, data)

    def _group(self, noun: Any, field: str) -> Iterator[Fact]:
        group = self._reader.get(Ref(Kind.GROUP, noun.group_id))
        if isinstance(group, Group):
            yield self._passage(field, self.say(FIELDS[kind_of(noun)][field]), group.name)

    def _theme(self, noun: Any, field: str) -> Iterator[Fact]:
        label = self._item(self._vocabulary.themes, noun.theme)
        yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), label, noun.theme)

    def _category(self, noun: Any, field: str) -> Iterator[Fact]:
        label = self._item(self._vocabulary.categories, noun.category)
        yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), label, noun.category)

    def _legs(self, noun: Any, field: str) -> Iterator[Fact]:
        for leg in noun.legs:
            if self._person.id in (leg.giver.id, leg.receiver.id):
                yield self._leg(field, leg)

    def _leg(self, field: str, leg: Leg) -> Fact:
        gave = leg.giver.id == self._person.id
        other = leg.receiver if gave else leg.giver
        somebody = {
            PartyKind.PERSON: self.say(STANDS_FOR[Label.NAME]),
            PartyKind.GROUP: self.say(_GROUP),
            PartyKind.COMMONS: self.say(_COMMONS),
        }
        said = self.say(_GAVE if gave else _RECEIVED, whom=somebody[other.kind])
        said += f", {self.say(_MINUTES, count=leg.minutes)}" if leg.minutes else ""
        data = {"direction": "gave" if gave else "received", "with": other.kind.value, "minutes": leg.minutes}
        name = self.say(FIELDS[Kind.EXCHANGE][field])
        if not leg.thing:
            return Fact(field, name, said, data)
        return self._passage(field, name, leg.thing, f"{said}:", data)

    def _promised_to(self, noun: Any, field: str) -> Iterator[Fact]:
        mine = noun.person_id == self._person.id
        yield Fact(field, self.say(FIELDS[Kind.FOLLOW_UP][field]), self.say(_YES if mine else _NOT_BY_NAME), mine)

    def _talk(self, noun: Any, field: str) -> Iterator[Fact]:
        talk = self._reader.get(Ref(Kind.CONVERSATION, noun.conversation_id))
        if isinstance(talk, Conversation):
            name = self.say(FIELDS[kind_of(noun)][field])
            yield Fact(field, name, self._day(talk.on), talk.on.isoformat())

    def _stands(self, noun: Any, field: str) -> Iterator[Fact]:
        """Tell how they stand to somebody, seen from their side."""
        other_way = OTHER_WAY.get(noun.kind) if noun.other_id == self._person.id else None
        said = self.say(other_way) if other_way else self._code(noun.kind)
        data = {"kind": noun.kind.value, "first": noun.one_id == self._person.id}
        yield Fact(field, self.say(FIELDS[Kind.RELATIONSHIP][field]), said, data)

    def _not_them(self, noun: Any, field: str) -> Iterator[Fact]:
        yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), self.say(_YES), noun.id)

    def _answers(self, noun: Any, field: str) -> Iterator[Fact]:
        """Tell what they said of themselves, in the words of the lists it was chosen from."""
        for answer in noun.answers:
            shown = f"{self._list(answer.question)}: {self._in_list(answer.question, answer.answer)}"
            data = {"question": answer.question, "answer": answer.answer}
            yield Fact(field, self.say(FIELDS[Kind.PERSON][field]), shown, data)

    def _decile(self, noun: Any, field: str) -> Iterator[Fact]:
        yield Fact(field, self.say(FIELDS[Kind.PERSON][field]), self.say(_OF_TEN, decile=noun.decile), noun.decile)

    def _as_it_is(self, noun: Any, field: str) -> Iterator[Fact]:
        value = getattr(noun, field)
        yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), value, value)

    def _tags(self, noun: Any, field: str) -> Iterator[Fact]:
        for tag in noun.tags:
            item = self._in_list(tag.framework, tag.item)
            data = {"framework": tag.framework, "item": tag.item, "basis": tag.basis.value}
            shown = f"{self._list(tag.framework)}: {item} ({self._code(tag.basis)})"
            yield Fact(field, self.say(FIELDS[kind_of(noun)][field]), shown, data)

    def _sources(self, noun: Any, field: str) -> Iterator[Fact]:
        """Tell how many conversations with them it comes from, and how many with others; not whose."""
        talks = (self._reader.get(Ref(Kind.CONVERSATION, source.conversation_id)) for source in noun.sources)
        theirs = sum(
            part.person_id == self._person.id and part.role is not Role.MENTIONED
            for talk in talks
            if isinstance(talk, Conversation)
            for part in talk.people
        )
        rest = len(noun.sources) - theirs
        said = [self.say(_YOURS, count=theirs)] + ([self.say(_OF_OTHERS, count=rest)] if rest else [])
        data = {"with_you": theirs, "others": rest}
        yield Fact(field, self.say(FIELDS[Kind.INSIGHT][field]), "; ".join(said), data)

    def _told_back(self, noun: Any, field: str) -> Iterator[Fact]:
        """Tell what they heard, by themselves or as everybody did; what others heard is not about them."""
        name = self.say(FIELDS[Kind.INSIGHT][field])
        for told in noun.told_back:
            if told.person_id == self._person.id or (told.person_id is None and told.group_id is None):
                took = f" ({self._code(told.how_taken)})" if told.how_taken else ""
                data = {"on": told.on.isoformat(), "how_taken": told.how_taken and told.how_taken.value}
                yield Fact(field, name, self._day(told.on) + took, data)
                if told.note:
                    yield self._passage(field, self.say(FIELDS[Kind.INSIGHT]["note"]), told.note)

    def _measure(self, noun: Any, field: str) -> Iterator[Fact]:
        yield Fact(field, self.say(FIELDS[Kind.WELLBEING][field]), self._list(noun.measure), noun.measure)

    def _scores(self, noun: Any, field: str) -> Iterator[Fact]:
        for score in noun.scores:
            shown = f"{self._in_list(noun.measure, score.item)}: {score.value}"
            data = {"item": score.item, "value": score.value}
            yield Fact(field, self.say(FIELDS[Kind.WELLBEING][field]), shown, data)

    def _list(self, code: str) -> str:
        """Return the title of a list, its code while nobody knows it."""
        known = self._vocabulary.lists.get(code)
        return self._translate("Vocabulary", known.title) if known else code

    def _in_list(self, list_: str, code: str) -> str:
        known = self._vocabulary.lists.get(list_)
        return self._item(known, code) if known else code

    def _part_in_match(self, noun: Any, field: str) -> Iterator[Fact]:
        strength = self._reader.get(Ref(Kind.STRENGTH, noun.strength_id))
        gives = isinstance(strength, Strength) and strength.party.id == self._person.id
        yield Fact(
            field, self.say(FIELDS[Kind.MATCH][field]), self.say(_GIVING if gives else _BEING_HELPED), gives
        )

    def _happened(self, noun: Any, field: str) -> Iterator[Fact]:
        exchange = self._reader.get(Ref(Kind.EXCHANGE, noun.exchange_id))
        if isinstance(exchange, Exchange):
            name = self.say(FIELDS[Kind.MATCH][field])
            yield Fact(field, name, self._day(exchange.on), exchange.on.isoformat())

    def _special(self) -> Mapping[tuple[Kind, str], Handler]:
        """Return how the fields are told that need more than their value."""
        return {
            (Kind.PERSON, "place_id"): self._place,
            (Kind.PERSON, "age_band"): self._age,
            (Kind.PERSON, "introduced_by"): self._introduced,
            (Kind.PERSON, "main_language"): self._language,
            (Kind.PERSON, "contact_points"): self._contacts,
            (Kind.PERSON, "answers"): self._answers,
            (Kind.PERSON, "decile"): self._decile,
            (Kind.PERSON, "decile_edition"): self._as_it_is,
            (Kind.CONSENT, "wording_version"): self._wording,
            (Kind.CONSENT, "language"): self._language,
            (Kind.CONVERSATION, "place_id"): self._place,
            (Kind.CONVERSATION, "group_id"): self._group,
            (Kind.CONVERSATION, "people"): self._people,
            (Kind.CONVERSATION, "themes"): self._themes,
            (Kind.CONVERSATION, "features"): self._features,
            (Kind.CONVERSATION, "check_ins"): self._check_ins,
            (Kind.CONVERSATION, "tags"): self._tags,
            (Kind.INSIGHT, "theme"): self._theme,
            (Kind.INSIGHT, "place_id"): self._place,
            (Kind.INSIGHT, "sources"): self._sources,
            (Kind.INSIGHT, "tags"): self._tags,
            (Kind.INSIGHT, "told_back"): self._told_back,
            (Kind.WELLBEING, "measure"): self._measure,
            (Kind.WELLBEING, "scores"): self._scores,
            (Kind.EXCHANGE, "category"): self._category,
            (Kind.EXCHANGE, "legs"): self._legs,
            (Kind.FOLLOW_UP, "person_id"): self._promised_to,
            (Kind.FOLLOW_UP, "conversation_id"): self._talk,
            (Kind.FOLLOW_UP, "group_id"): self._group,
            (Kind.QUOTE, "conversation_id"): self._talk,
            (Kind.QUOTE, "theme"): self._theme,
            (Kind.RELATIONSHIP, "kind"): self._stands,
            (Kind.MEMBERSHIP, "group_id"): self._group,
            (Kind.DISTINCT, "one_id"): self._not_them,
            (Kind.STRENGTH, "category"): self._category,
            (Kind.NEED, "category"): self._category,
            (Kind.MATCH, "strength_id"): self._part_in_match,
            (Kind.MATCH, "exchange_id"): self._happened,
        }
