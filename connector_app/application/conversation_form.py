"""Logging a conversation: what the form holds, what it is understood as, and the command it becomes.

The line is the one state for people, themes, features and promises: a chip clicked by mouse edits the line, so
that mouse and keyboard never disagree and the signs are learnt by watching.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from connector_app.application.commands import Command, log_conversation
from connector_app.application.ports import Reader
from connector_app.domain.conversation import (
    Change,
    Channel,
    CheckIn,
    Conversation,
    FeatureMention,
    Participant,
    Role,
    StartedBy,
    ThemeMention,
)
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.followup import FollowUp
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.domain.quickline import ConversationLine, Mention, Where, parse_conversation, titles_in
from connector_app.domain.strength import Strength
from connector_app.domain.tag import Basis, Tag
from connector_app.domain.vocabulary import Vocabulary

#: A pick that says: none of those who are called so, somebody new.
NEW = ""


@dataclass(frozen=True, slots=True)
class ConversationForm:
    """What was typed and chosen so far.

    `picks` tells people of one name apart: folded name -> person id, or NEW. `check_ins` maps the codes of
    control, contact, confidence to the answer, `tags` are of frameworks. `conversation_id` is set while an old
    conversation is changed.
    """

    on: date
    line: str = ""
    place_id: str | None = None
    started_by: StartedBy | None = None
    channel: Channel = Channel.IN_PERSON
    check_ins: tuple[tuple[str, Change], ...] = ()
    picks: tuple[tuple[str, str], ...] = ()
    tags: tuple[Tag, ...] = ()
    conversation_id: str | None = None

    @property
    def empty(self) -> bool:
        """Tell whether nothing was entered that would be missed."""
        return not self.line.strip() and not self.check_ins and not self.tags

    @property
    def changes(self) -> str | None:
        """Return the id of the conversation that is changed; None for a new one."""
        return self.conversation_id

    def to_json(self) -> str:
        """Return the form as text for the draft."""
        return json.dumps(asdict(self), default=str, ensure_ascii=False)

    def with_pick(self, name: str, person_id: str) -> "ConversationForm":
        """Return the form in which a name means this person (or NEW)."""
        return replace(self, picks=tuple({**dict(self.picks), fold(name): person_id}.items()))

    def with_check_in(self, code: str, change: Change | None) -> "ConversationForm":
        """Return the form with an answer set, or with None taken back."""
        answers = dict(self.check_ins)
        answers.pop(code, None)
        return replace(self, check_ins=(*answers.items(), *([(code, change)] if change else [])))


def form_from_json(text: str) -> ConversationForm:
    """Read a draft back; raise ValueError, KeyError or TypeError when it is none."""
    raw: dict[str, Any] = json.loads(text)
    return ConversationForm(
        on=date.fromisoformat(raw["on"]),
        line=str(raw["line"]),
        place_id=raw["place_id"],
        started_by=StartedBy(raw["started_by"]) if raw["started_by"] else None,
        channel=Channel(raw["channel"]),
        check_ins=tuple((str(code), Change(change)) for code, change in raw["check_ins"]),
        picks=tuple((str(name), str(chosen)) for name, chosen in raw["picks"]),
        # A draft from before frameworks could be chosen has none.
        tags=tuple(Tag(str(t["framework"]), str(t["item"]), Basis(t["basis"])) for t in raw.get("tags", ())),
        conversation_id=raw["conversation_id"],
    )


@dataclass(frozen=True, slots=True)
class Understood:
    """A form's line with each name resolved: to an id, to NEW, or to None where it must be told apart."""

    line: ConversationLine
    people: Mapping[str, str | None]

    def person_of(self, mention: Mention) -> str | None:
        """Return the id a mention means, NEW for somebody new, None while it must be told apart."""
        return self.people[fold(mention.name)]


def understand(form: ConversationForm, reader: Reader, vocabulary: Vocabulary, today: date) -> Understood:
    """Return what the form is understood as; quick enough for each key."""
    line = parse_conversation(form.line, reader.named, vocabulary, today)
    picks = dict(form.picks)
    return Understood(line, {fold(m.name): _resolved(m, picks) for m in line.mentions})


def _resolved(mention: Mention, picks: Mapping[str, str]) -> str | None:
    key = fold(mention.name)
    if key in picks:
        return picks[key]
    if not mention.candidates:
        return NEW
    return mention.candidates[0].id if len(mention.candidates) == 1 else None


def command_of(
    form: ConversationForm,
    understood: Understood,
    before: Conversation | None = None,
    known: Iterable[Strength] = (),
) -> Command:
    """Return the command that stores the form.

    `before` is the conversation being changed; what the form does not show (stances, headcount ...) stays. Of what
    people bring only what is not among the `known` strengths is new, nor what the conversation said before.
    Raises RuleBroken "which_person" while two of one name are not told apart, and what the nouns' rules say.
    """
    people, new, group_id = _people(understood)
    base = before or Conversation(on=form.on)
    themes = dict.fromkeys(t.code for t in understood.line.tags if t.list_code == "THEME")
    features = dict.fromkeys(t.code for t in understood.line.tags if t.list_code == "HC6")
    roles = {p.person_id: p for p in base.people}
    stances = {t.code: t for t in base.themes}
    practices = {f.code: f for f in base.features}
    conversation = replace(
        base,
        on=form.on,
        text=understood.line.text,
        place_id=form.place_id,
        group_id=group_id,
        started_by=form.started_by,
        channel=form.channel,
        people=tuple(roles.get(id_, Participant(id_, role)) for id_, role in people.items()),
        themes=tuple(stances.get(code, ThemeMention(code)) for code in themes),
        features=tuple(practices.get(code, FeatureMention(code)) for code in features),
        check_ins=_check_ins(form.check_ins, [i for i, role in people.items() if role is Role.SPOKE_WITH]),
        tags=form.tags,
    )
    conversation.check()
    follow_ups = _follow_ups(understood, people, new, conversation.id)
    strengths = _strengths(understood, new, known, before.text if before else "")
    return log_conversation(conversation, new, follow_ups, strengths)


def _people(understood: Understood) -> tuple[dict[str, Role], list[Person], str | None]:
    """Return the role of each person by id, those who are new, and the group that was there."""
    roles: dict[str, Role] = {}
    new: dict[str, Person] = {}
    group: str | None = None
    for mention in understood.line.mentions:
        found = understood.person_of(mention)
        if found is None:
            raise which_one(mention.name, mention.candidates)
        if found == NEW:
            found = new.setdefault(fold(mention.name), Person(label=mention.name)).id
        if any(one.id == found and one.kind is Kind.GROUP for one in mention.candidates):
            group = group or found
            continue
        if mention.where is not Where.PROMISE:
            roles[found] = Role.SPOKE_WITH
        else:
            roles.setdefault(found, Role.MENTIONED)
    return roles, list(new.values()), group


def which_one(name: str, candidates: Iterable[Candidate]) -> RuleBroken:
    """Return the error that asks which of several people of one name is meant."""
    who = "; ".join(f"{one.label} ({one.hint})" if one.hint else one.label for one in candidates)
    return RuleBroken("which_person", name=name, who=who)


def _check_ins(answers: Iterable[tuple[str, Change]], people: list[str]) -> tuple[CheckIn, ...]:
    """Return an answer for each who spoke; without anybody named it is kept, but cannot be counted."""
    whom: list[str | None] = [*people] or [None]
    return tuple(CheckIn(code, change, person) for code, change in answers for person in whom)


def _follow_ups(
    understood: Understood, people: Mapping[str, Role], new: Iterable[Person], conversation_id: str
) -> list[FollowUp]:
    """Return the promises, each for whom it names, else for the first who spoke, else for the group."""
    ids = {fold(person.label): person.id for person in new}
    named = {m: understood.person_of(m) or ids[fold(m.name)] for m in understood.line.mentions}
    groups = [
        named[m] for m in named if any(one.id == named[m] and one.kind is Kind.GROUP for one in m.candidates)
    ]
    spoke = next((person for person, role in people.items() if role is Role.SPOKE_WITH), None)
    found = []
    for promise in understood.line.promises:
        inside = next((m for m in named if promise.start <= m.start < promise.end), None)
        whom = named[inside] if inside else spoke or next(iter(groups), None)
        found.append(
            FollowUp(
                what=promise.what,
                due=promise.due,
                repeat=promise.repeat,
                person_id=whom if whom in people else None,
                group_id=whom if whom in groups else None,
                conversation_id=conversation_id,
            )
        )
    return found


def bringers(understood: Understood) -> list[str]:
    """Return the ids of whoever is said to bring something and is known already."""
    whose = filter(None, map(understood.line.whose, understood.line.brought))
    return list(filter(None, map(understood.person_of, whose)))


def _strengths(
    understood: Understood, new: Iterable[Person], known: Iterable[Strength], before: str
) -> list[Strength]:
    """Return what people bring and nobody had written down: each title once a party."""
    had = {(strength.party.id, fold(strength.title)) for strength in known}
    said = titles_in(before)
    ids = {fold(person.label): person.id for person in new}
    found: dict[tuple[str, str], Strength] = {}
    for brought in understood.line.brought:
        mention = understood.line.whose(brought)
        if mention is None or fold(brought.title) in said:
            continue
        whose = understood.person_of(mention) or ids[fold(mention.name)]
        group = any(one.id == whose and one.kind is Kind.GROUP for one in mention.candidates)
        party = Party(PartyKind.GROUP if group else PartyKind.PERSON, whose)
        key = (whose, fold(brought.title))
        if key not in had:
            found.setdefault(key, Strength(title=brought.title, party=party, category=brought.category))
    return list(found.values())


def form_of(conversation: Conversation, labels: Mapping[str, str], vocabulary: Vocabulary) -> ConversationForm:
    """Return the form in which a stored conversation is changed; `labels` are those of its people and group."""
    people = [p.person_id for p in conversation.people if p.person_id in labels]
    people += [conversation.group_id] if conversation.group_id and conversation.group_id in labels else []
    tags = [vocabulary.themes.by_code.get(t.code) for t in conversation.themes]
    tags += [vocabulary.features.by_code.get(f.code) for f in conversation.features]
    signs = [f'@"{labels[i]}"' if " " in labels[i] else f"@{labels[i]}" for i in people]
    words = [f"#{tag_word(item.chip)}" for item in tags if item]
    return ConversationForm(
        on=conversation.on,
        line=" ".join(filter(None, (*signs, conversation.text, *words))),
        place_id=conversation.place_id,
        started_by=conversation.started_by,
        channel=conversation.channel,
        check_ins=tuple(dict.fromkeys((c.code, c.change) for c in conversation.check_ins)),
        picks=tuple((fold(labels[i]), i) for i in people),
        tags=conversation.tags,
        conversation_id=conversation.id,
    )


def tag_word(name: str) -> str:
    """Return a name as one word that a tag reads back: ``Getting about`` becomes ``getting-about``."""
    return "-".join(name.replace(",", "").replace("/", " ").lower().split())


def candidate_sign(candidate: Candidate) -> str:
    """Return the words after ``@`` that mean this candidate."""
    return f'@"{candidate.label}"' if " " in candidate.label else f"@{candidate.label}"
