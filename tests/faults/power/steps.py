"""What a session does, step by step and the same for the same seed, and what a notebook holds after each step."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from random import Random

from connector_app.application.ports import Notebook
from connector_app.domain.conversation import Conversation
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.person import Person
from tests.factory import TODAY, make_consent, make_conversation, make_person
from tests.store.releases import make_release

_DRAFT, _SETTING = "log", "keeper"
_WORDS = (
    "the",
    "buses",
    "stop",
    "at",
    "six",
    "and",
    "nobody",
    "told",
    "those",
    "on",
    "Hill",
    "Street",
    "who",
    "wait",
)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a session put into a notebook, as far as it is not forgotten again."""

    nouns: Mapping[Ref, Noun]
    draft: str | None = None
    setting: str | None = None
    releases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to a notebook, acknowledged when `do` returns, and what is in it from then on."""

    do: Callable[[Notebook], None]
    after: Content


def steps(seed: int, number: int, words: int) -> Iterator[Step]:
    """Yield so many steps; texts have up to `words` words."""
    chance = Random(seed)
    content = Content({})
    for _ in range(number):
        kind = chance.choices(list(_KINDS), weights=list(_KINDS.values()))[0]
        step = kind(chance, content, words)
        content = step.after
        yield step


def content_of(notebook: Notebook, known: Mapping[Ref, Noun]) -> Content:
    """Return what a notebook holds of everything that was ever `known`."""
    with notebook.write() as session:
        nouns = session.get_many(known)
    ids = tuple(release.id for release in notebook.ledger.releases())
    return Content(nouns, notebook.draft(_DRAFT), notebook.setting(_SETTING), ids)


def _saved(nouns: list[Noun], content: Content) -> Step:
    def save(notebook: Notebook) -> None:
        with notebook.write() as session:
            session.save(nouns)
            session.audit("Log a conversation", {ref_of(noun).kind for noun in nouns})

    return Step(save, replace(content, nouns={**content.nouns, **{ref_of(noun): noun for noun in nouns}}))


def _log(chance: Random, content: Content, words: int) -> Step:
    """People new and known say something."""
    people = [_person(chance) for _ in range(chance.randint(1, 3))]
    known = [noun for noun in content.nouns.values() if isinstance(noun, Person)]
    there = [*people, *chance.sample(known, min(2, len(known)))]
    said = _conversation(chance, words, *there)
    consents = [make_consent(person, id=_id(chance)) for person in people]
    return _saved([*people, said, *consents], content)


def _rewrite(chance: Random, content: Content, words: int) -> Step:
    """Somebody is called otherwise, and what was said is corrected and moves to another day."""
    nouns: list[Noun] = []
    for noun in chance.sample(list(content.nouns.values()), min(4, len(content.nouns))):
        if isinstance(noun, Person):
            nouns.append(replace(noun, label=f"Ann {chance.randrange(999)}"))
        elif isinstance(noun, Conversation):
            nouns.append(replace(noun, text=_text(chance, words), on=noun.on - timedelta(days=1)))
    return _saved(nouns, content)


def _take_away(chance: Random, content: Content, _: int) -> Step:
    """Some of what was said is taken away again."""
    said = [ref for ref in content.nouns if ref.kind is Kind.CONVERSATION]
    gone = chance.sample(said, min(2, len(said)))

    def delete(notebook: Notebook) -> None:
        with notebook.write() as session:
            session.delete(gone)

    kept = {ref: noun for ref, noun in content.nouns.items() if ref not in gone}
    return Step(delete, replace(content, nouns=kept))


def _draft(chance: Random, content: Content, words: int) -> Step:
    text = _text(chance, words) if chance.random() < 0.8 else None
    return Step(lambda notebook: notebook.keep_draft(_DRAFT, text), replace(content, draft=text))


def _setting(chance: Random, content: Content, _: int) -> Step:
    value = str(chance.random())
    return Step(lambda notebook: notebook.keep_setting(_SETTING, value), replace(content, setting=value))


def _send(chance: Random, content: Content, _: int) -> Step:
    """A summary leaves, with who was counted in it."""
    release = make_release(len(content.releases) + 1, id=_id(chance))
    members = {chance.randbytes(16): chance.randbytes(16) for _ in range(40)}
    commit = partial(_committed, release, members)
    return Step(commit, replace(content, releases=(*content.releases, release.id)))


def _committed(release, members, notebook: Notebook) -> None:
    notebook.ledger.commit(release, {"all": members})


def _fold_in(_chance: Random, content: Content, _words: int) -> Step:
    return Step(lambda notebook: notebook.checkpoint(), content)


#: The kinds of step, and how often one is to another.
_KINDS = {_log: 8, _rewrite: 4, _take_away: 2, _draft: 4, _setting: 1, _send: 1, _fold_in: 3}


def _id(chance: Random) -> str:
    return f"{chance.getrandbits(128):032x}"


def _text(chance: Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(1, words)))


def _person(chance: Random) -> Person:
    id_ = _id(chance)
    return make_person(f"Bo {id_[:4]}", id=id_, code=f"P-{id_[:8]}", notes=_text(chance, 20))


def _conversation(chance: Random, words: int, *people: Person) -> Conversation:
    on = TODAY - timedelta(days=chance.randrange(300))
    return make_conversation(*people, id=_id(chance), on=on, text=_text(chance, words), themes=["TRANSPORT"])
