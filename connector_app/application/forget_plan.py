"""What forgetting somebody will do, before anything is done: what goes, and where else they are named."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from connector_app import paths
from connector_app.application.commands import Command
from connector_app.application.erasure import LookedFor
from connector_app.application.looked_for import less_strict, looked_for
from connector_app.application.passages import REMOVED, Finder, Why
from connector_app.application.ports import Notebook, WriteSession
from connector_app.application.removal import with_removals
from connector_app.application.signs import signs_of
from connector_app.application.theirs_alone import theirs_alone
from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation
from connector_app.domain.errors import Refused
from connector_app.domain.exchange import Exchange
from connector_app.domain.folding import words
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request, RequestClosedAs, RequestKind
from connector_app.domain.texts import Way, texts_of, with_texts
from connector_app.scan.wordlists import read_wordlists

#: Letters shown on either side of a passage.
_AROUND = 60
#: What others are called, and how they are reached, is theirs.
_OWN: Mapping[type[Noun], frozenset[str]] = {
    Person: frozenset({"label", "names", "also_known_as", "pronouns", "contact_points"}),
    Group: frozenset({"name", "contact_points"}),
    Place: frozenset({"name"}),
    Organisation: frozenset({"name", "contact"}),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """One place that names the person in a text that stays.

    `ref`, `way`, `start`, `end` say where; `before`, `found` and `after` are its words. `linked` tells that they
    had a part in what it belongs to, `chosen` whether it is changed unless somebody decides otherwise.
    """

    ref: Ref
    way: Way
    start: int
    end: int
    before: str
    found: str
    after: str
    why: Why
    linked: bool
    chosen: bool
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each go with somebody, or stay without them."""

    contacts: int
    consents: int
    conversations_gone: int
    conversations_kept: int
    follow_ups: int
    quotes: int
    exchanges_gone: int
    exchanges_kept: int
    requests: int
    offers: int
    ties: int
    measures: int
    insights: int
    drafts: int


@dataclass(frozen=True)
class ForgetPlan:
    """What forgetting somebody will do.

    `before` is every noun that goes or changes, as it stands; `saves` are those that stay, already without their
    links to the person; `alone` the conversations that nobody else was part of.
    """

    person: Person
    before: Mapping[Ref, Noun]
    deletes: tuple[Ref, ...]
    saves: Mapping[Ref, Noun]
    alone: tuple[Conversation, ...]
    passages: tuple[Passage, ...]
    drafts: tuple[str, ...]
    looked_for: LookedFor
    counts: Counts

    @property
    def themed(self) -> int:
        """Return how many conversations that nobody else was part of could stay as a theme and a day."""
        return sum(bool(conversation.themes) for conversation in self.alone)


@dataclass(frozen=True)
class Forgetting:
    """A plan with what was decided: what is stored and deleted, and what must not be found afterwards."""

    person: Person
    before: Mapping[Ref, Noun]
    saves: tuple[Noun, ...]
    consents: tuple[Consent, ...]
    deletes: tuple[Ref, ...]
    drafts: tuple[str, ...]
    looked_for: LookedFor


def plan_to_forget(notebook: Notebook, person_id: str, today: date) -> ForgetPlan:
    """Return what forgetting a person will do; nothing is changed. Raises Refused "gone" when nobody has it."""
    me = Ref(Kind.PERSON, person_id)
    person = notebook.reader.get(me)
    if not isinstance(person, Person):
        raise Refused("gone")
    signs = signs_of(person)
    looked = [*signs.words, *(f"{word}s" for word in signs.words), *("".join(words(name)) for name in signs.whole)]
    mentioned = notebook.reader.mentions(looked, signs.pieces())
    with notebook.write() as session:
        around = _around(session, person, mentioned, today)
    others = [n for ref, n in around.nouns.items() if isinstance(n, Person | Group) and ref != me]
    finder = Finder(signs, others, read_wordlists(paths.resources() / "wordlists"))
    staying = {ref: around.saves.get(ref, noun) for ref, noun in around.nouns.items() if ref not in around.deletes}
    passages = tuple(p for ref, noun in staying.items() for p in _passages(finder, noun, ref in around.linked))
    touched = {*around.deletes, *around.saves, *(p.ref for p in passages)}
    going = {me.id, *(ref.id for ref in around.deletes)}
    drafts = tuple(
        name
        for name, text in notebook.drafts().items()
        # The name of what waits in a form says what it is about: its text may be an answer and nothing else.
        if any(id_ in name for id_ in going) or _names_them(finder, person, text)
    )
    return ForgetPlan(
        person=person,
        before={ref: around.nouns[ref] for ref in touched},
        deletes=tuple(around.deletes),
        saves=around.saves,
        alone=around.alone,
        passages=passages,
        drafts=drafts,
        looked_for=looked_for(signs, finder, (around.nouns[ref] for ref in around.deletes)),
        counts=_counts(person, around, len(drafts)),
    )


def decided(plan: ForgetPlan, kept: Collection[int] = (), *, keep_themes: bool = False) -> Forgetting:
    """Return what is to be done: all passages but those whose numbers are `kept` lose the name.

    With `keep_themes` a conversation that nobody else was part of stays as its themes, features and day.
    """
    saves, deletes = dict(plan.saves), set(plan.deletes)
    if keep_themes:
        for conversation in plan.alone:
            if conversation.themes:
                bare = replace(
                    conversation, text="", people=(), check_ins=(), tags=(), headcount=None, started_by=None
                )
                saves[ref_of(conversation)] = bare
                deletes.discard(ref_of(conversation))
    going = [passage for number, passage in enumerate(plan.passages) if number not in kept]
    for ref in dict.fromkeys(passage.ref for passage in going):
        noun = saves.get(ref, plan.before[ref])
        saves[ref] = _without_names(noun, [passage for passage in going if passage.ref == ref])
    return Forgetting(
        person=plan.person,
        before=plan.before,
        saves=tuple(noun for noun in saves.values() if not isinstance(noun, Consent)),
        consents=tuple(noun for noun in saves.values() if isinstance(noun, Consent)),
        deletes=tuple(deletes),
        drafts=plan.drafts,
        looked_for=less_strict(plan.looked_for, (plan.passages[number].found for number in kept)),
    )


def by_default(plan: ForgetPlan) -> Forgetting:
    """Return what is to be done when nobody looks at the passages."""
    return decided(plan, [number for number, passage in enumerate(plan.passages) if not passage.chosen])


@dataclass(frozen=True)
class _Around:
    """Everything around somebody: what goes, what stays without them, and what may name them."""

    nouns: Mapping[Ref, Noun]
    deletes: Mapping[Ref, None]
    saves: Mapping[Ref, Noun]
    alone: tuple[Conversation, ...]
    linked: frozenset[Ref]


def _around(session: WriteSession, person: Person, mentioned: Iterable[Ref], today: date) -> _Around:
    theirs = theirs_alone(session, person)
    goes = (ref_of(person), *theirs.refs)
    command = with_removals(Command(title="", deletes=goes), session)
    shared = [ref_of(noun) for noun in command.saves if isinstance(noun, Conversation)]
    near = [ref_of(noun) for _, noun in session.referring_to(shared)]
    saves = {ref_of(noun): _settled(noun, theirs.about, today) for noun in command.saves}
    linked = frozenset([*map(ref_of, theirs.about), *near, *saves])
    nouns = session.get_many([*linked, *mentioned, *command.deletes])
    return _Around(nouns, dict.fromkeys(command.deletes), saves, theirs.alone, linked)


def _settled(noun: Noun, about: Collection[Noun], today: date) -> Noun:
    """Return a request of theirs without a word of it; one that asked for this is done."""
    if not isinstance(noun, Request) or all(noun.id != each.id for each in about):
        return noun
    blank = replace(noun, who="", what="", outcome="")
    if noun.kind is RequestKind.ERASURE and noun.closed_as is None:
        return replace(blank, closed_as=RequestClosedAs.DONE, closed_on=max(today, noun.received_on))
    return blank


def _passages(finder: Finder, noun: Noun, linked: bool) -> Iterator[Passage]:
    own = _OWN.get(type(noun), frozenset())
    for way, text in texts_of(noun):
        for spot in finder.find(text, linked=linked):
            chosen = spot.sure and (way[0] not in own or _of_another(text, spot.end))
            yield Passage(
                ref=ref_of(noun),
                way=way,
                start=spot.start,
                end=spot.end,
                before=_before(text[: spot.start]),
                found=text[spot.start : spot.end],
                after=_after(text[spot.end :]),
                why=spot.why,
                linked=linked,
                chosen=chosen,
                on=noun.on if isinstance(noun, Conversation | Exchange) else None,
            )


def _before(text: str) -> str:
    """Return the last words of a text."""
    return text if len(text) <= _AROUND else "…" + text[-_AROUND:].partition(" ")[2]


def _after(text: str) -> str:
    """Return the first words of a text."""
    return text if len(text) <= _AROUND else text[:_AROUND].rpartition(" ")[0] + "…"


def _of_another(name: str, end: int) -> bool:
    """Tell whether a name names somebody else beside its bearer: Dawn's mum, Ali (Dawn's brother)."""
    return name[end : end + 2] in ("'s", "’s") or ")" in name[end:]


def _names_them(finder: Finder, person: Person, draft: str) -> bool:
    """Tell whether a draft means the person; what is typed is inside JSON."""
    with suppress(ValueError):  # plain text is looked at as it is
        draft = json.dumps(json.loads(draft), ensure_ascii=False)
    return person.id in draft or any(spot.sure for spot in finder.find(draft, linked=True))


def _without_names(noun: Noun, passages: Iterable[Passage]) -> Noun:
    texts = dict(texts_of(noun))
    changed: dict[Way, str] = {}
    for passage in sorted(passages, key=lambda each: each.start, reverse=True):
        text = changed.get(passage.way, texts[passage.way])
        changed[passage.way] = text[: passage.start] + REMOVED + text[passage.end :]
    without = with_texts(noun, changed)
    # Where the words are new, somebody has to read them.
    if isinstance(without, Quote | Insight) and ("safe_text",) in changed:
        return replace(without, approved_by="", approved_on=None)
    return without.changed(noun) if isinstance(without, Plan) and isinstance(noun, Plan) else without


def _counts(person: Person, around: _Around, drafts: int) -> Counts:
    def gone(kind: Kind) -> int:
        return sum(ref.kind is kind for ref in around.deletes)

    def kept(kind: Kind) -> int:
        return sum(ref.kind is kind for ref in around.saves)

    return Counts(
        contacts=len(person.contact_points),
        consents=gone(Kind.CONSENT),
        conversations_gone=gone(Kind.CONVERSATION),
        conversations_kept=kept(Kind.CONVERSATION),
        follow_ups=gone(Kind.FOLLOW_UP),
        quotes=gone(Kind.QUOTE),
        exchanges_gone=gone(Kind.EXCHANGE),
        exchanges_kept=kept(Kind.EXCHANGE),
        requests=kept(Kind.REQUEST),
        offers=gone(Kind.STRENGTH) + gone(Kind.NEED),
        ties=gone(Kind.RELATIONSHIP) + gone(Kind.MEMBERSHIP),
        measures=gone(Kind.WELLBEING),
        insights=kept(Kind.INSIGHT),
        drafts=drafts,
    )
