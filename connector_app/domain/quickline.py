"""The quick line: one typed line understood as a conversation, live, at each key.

    @Dawn @Ali buses stop at six #transport +lifts !fri ring about the bench

``@`` names who was there (several words when somebody is called so, or in quotes), ``#`` a theme or a feature,
``+`` what whoever was named last brings (a word, or several in quotes), ``!`` a promise to the end of the line,
perhaps with a day or ``every week`` first. A sign counts only at the start of a word, so that an e-mail address,
``flat #12``, ``+44`` and ``Great!`` stay text. Signs at the beginning and the end of what was said are taken out
of the text; inside a sentence only the sign goes and the word stays. What somebody brings is something that was
said: it goes to the end of the text as it was typed.
"""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from connector_app.domain.category import guess_category
from connector_app.domain.folding import fold
from connector_app.domain.followup import Repeat
from connector_app.domain.naming import Candidate
from connector_app.domain.promise_words import leading_when
from connector_app.domain.vocabulary import CodeList, Item, Vocabulary

#: Who is known by a name: none, one, or several to be told apart.
Named = Callable[[str], Sequence[Candidate]]

# A pasted book may hold thousands of signs; nobody speaks with more people than this in one conversation.
MOST_SIGNS = 200
_LONGEST_NAME = 4
_SIGN = re.compile(r"(?<![^\s(\[{«“])(?:([@#!])(?=[^\s@#!])|(\+)(?=[^\W\d_]|[\"“]))")
_QUOTED = re.compile(r"[\"“]([^\"“”\n]{1,200})[\"”]")
_NAME_WORD = re.compile(r"[^\s@#!]\S*")
_TAG_WORD = re.compile(r"\w[\w'’-]*")
# "gave it to @Ali", "talked about #buses": after such a word the sign's own word belongs to the sentence.
_LEANING = re.compile(
    r"\b(?:about|an?|and|at|by|for|from|her|his|in|my|no|of|on|or|our|than|the|their|to|with|your)\s+\Z",
    re.IGNORECASE,
)
_NAME_END = ",;:.?!)]}»”"
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_UNIQUE_PREFIX = 3
_LEADING_GAP = re.compile(r"[\s,;:&+]*(?:and\s+)?")
_TRAILING_GAP = re.compile(r"[\s.,;:&+]*(?:and\s+)?")


class Where(StrEnum):
    """Where a sign stands: at an edge of what was said, inside a sentence, or inside a promise."""

    EDGE = "edge"
    INLINE = "inline"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody named; `candidates` are none for a new person, one when known, several to be told apart."""

    start: int
    end: int
    name: str
    candidates: tuple[Candidate, ...]
    where: Where = Where.EDGE


@dataclass(frozen=True, slots=True)
class Tag:
    """A theme or feature; `list_code` and `code` are empty when no list has such a word."""

    start: int
    end: int
    typed: str
    list_code: str = ""
    code: str = ""
    where: Where = Where.EDGE


@dataclass(frozen=True, slots=True)
class Brought:
    """What somebody brings; `category` is the kind of help guessed from its words."""

    start: int
    end: int
    title: str
    category: str
    where: Where = Where.EDGE


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised, up to the end of its line; `due` is None when no day was given.

    `repeat` says how often it is promised again, None for once.
    """

    start: int
    end: int
    what: str
    due: date | None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class ConversationLine:
    """What a line was understood as; positions are offsets into it."""

    text: str
    mentions: tuple[Mention, ...]
    tags: tuple[Tag, ...]
    promises: tuple[Promise, ...]
    brought: tuple[Brought, ...] = ()

    def whose(self, brought: Brought) -> Mention | None:
        """Return who brings something: whoever is named last before it, else first of all; None without a name."""
        there = [mention for mention in self.mentions if mention.where is not Where.PROMISE]
        before = [mention for mention in there if mention.start < brought.start]
        named = before[-1:] or there[:1]
        return named[0] if named else None


def parse_conversation(line: str, named: Named, vocabulary: Vocabulary, today: date) -> ConversationLine:
    """Understand a line; never fails: what is not understood stays text."""
    mentions: list[Mention] = []
    tags: list[Tag] = []
    promises: list[Promise] = []
    brought: list[Brought] = []
    said: list[str] = []
    signs = deque(_signs(line, _Lookup(named), vocabulary))
    for start, end in _physical_lines(line):
        own = _up_to(end, signs)
        if not own:
            said.append(line[start:end])
            continue
        bangs = [sign.start for sign in own if isinstance(sign, _Bang)]
        body = _Body(line, start, bangs[0] if bangs else end)
        placed = body.place([sign for sign in own if not isinstance(sign, _Bang)])
        mentions += [sign for sign in placed if isinstance(sign, Mention)]
        tags += [sign for sign in placed if isinstance(sign, Tag)]
        brought += [sign for sign in placed if isinstance(sign, Brought) and sign.where is not Where.PROMISE]
        said.append(body.text(placed))
        promises += [_promise(line, begin, stop, placed, today) for begin, stop in pairwise([*bangs, end])]
    text = "\n".join(said).strip()
    return ConversationLine(text, tuple(mentions), tuple(tags), tuple(promises), tuple(brought))


@dataclass(frozen=True, slots=True)
class _Bang:
    """A promise's sign, before it is known where the promise ends."""

    start: int
    end: int


#: What stands at one place of a line.
Sign = Mention | Tag | Brought


class _Lookup:
    """Asks each name once a line."""

    def __init__(self, named: Named) -> None:
        self._named = named
        self._known: dict[str, tuple[Candidate, ...]] = {}

    def __call__(self, name: str) -> tuple[Candidate, ...]:
        key = fold(name)
        if key not in self._known:
            self._known[key] = tuple(self._named(name)) if key else ()
        return self._known[key]


def _signs(line: str, lookup: _Lookup, vocabulary: Vocabulary) -> list[Sign | _Bang]:
    found: list[Sign | _Bang] = []
    after = 0
    for match in _SIGN.finditer(line):
        start = match.start()
        if start < after:
            continue
        if len(found) == MOST_SIGNS:
            break
        sign: Sign | _Bang | None
        if match[2]:
            sign = _brought(line, start, vocabulary)
        elif match[1] == "@":
            sign = _mention(line, start, lookup)
        elif match[1] == "#":
            sign = _tag(line, start, vocabulary)
        else:
            sign = _Bang(start, start + 1)
        if sign is not None:
            found.append(sign)
            after = sign.end
    return found


def _mention(line: str, start: int, lookup: _Lookup) -> Mention | None:
    if quoted := _QUOTED.match(line, start + 1):
        name = " ".join(quoted[1].split())
        return Mention(start, quoted.end(), name, lookup(name)) if name else None
    words = _name_words(line, start + 1)
    for count in range(len(words), 0, -1):
        name = " ".join(word.replace("_", " ") for word, _ in words[:count])
        if candidates := lookup(name):
            return Mention(start, words[count - 1][1], name, candidates)
        if (plain := _POSSESSIVE.sub("", name)) != name and (candidates := lookup(plain)):
            return Mention(start, words[count - 1][1] - 2, plain, candidates)
    if not words:
        return None
    word, end = words[0]
    plain = _POSSESSIVE.sub("", word)
    return Mention(start, end - len(word) + len(plain), plain.replace("_", " ").strip(), ())


def _name_words(line: str, start: int) -> list[tuple[str, int]]:
    """Return up to four words that may be one name, each with its end; punctuation ends a name."""
    found: list[tuple[str, int]] = []
    while len(found) < _LONGEST_NAME and (match := _NAME_WORD.match(line, start)):
        raw = match[0]
        word = raw.rstrip(_NAME_END)
        # "Amina K." keeps its dot out of the name but may go on; a comma may not.
        if not word.strip("_"):
            break
        found.append((word, match.start() + len(word)))
        if len(word) != len(raw) and raw[len(word) :] != ".":
            break
        start = match.end()
        if line[start : start + 1] != " ":
            break
        start += 1
    return found


def _tag(line: str, start: int, vocabulary: Vocabulary) -> Tag | None:
    match = _TAG_WORD.match(line, start + 1)
    if match is None or match[0].isdigit():
        return None
    typed = match[0].rstrip("'’-")
    end = start + 1 + len(typed)
    if found := item_named(typed, vocabulary):
        return Tag(start, end, typed, found[0].code, found[1].code)
    return Tag(start, end, typed)


def _brought(line: str, start: int, vocabulary: Vocabulary) -> Brought | None:
    title, end = _title(line, start + 1)
    return Brought(start, end, title, guess_category(title, vocabulary.categories).code) if title else None


def _title(line: str, start: int) -> tuple[str, int]:
    """Return what is said to be brought, a word or several in quotes, and where it ends."""
    if quoted := _QUOTED.match(line, start):
        return " ".join(quoted[1].split()), quoted.end()
    word = _TAG_WORD.match(line, start)
    title = word[0].rstrip("'’-_") if word else ""
    return title.replace("_", " "), start + len(title)


def titles_in(text: str) -> set[str]:
    """Return what a text says somebody brings, folded."""
    return {fold(_title(text, sign.end())[0]) for sign in _SIGN.finditer(text) if sign[2]}


def item_named(typed: str, vocabulary: Vocabulary) -> tuple[CodeList, Item] | None:
    """Return the theme or feature a tag means: by any of its names, or by a beginning that only it has."""
    lists = (vocabulary.themes, vocabulary.features)
    for word in (typed, typed.replace("-", " ").replace("_", " ")):
        for found in lists:
            if item := found.named(word):
                return found, item
    if len(fold(typed)) < _UNIQUE_PREFIX:
        return None
    hits = [(found, item) for found in lists for item in found.starting(typed)]
    return hits[0] if len(hits) == 1 else None


def _physical_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield start, end
        start = end + 1
    yield start, len(text)


def _up_to(end: int, signs: deque[Sign | _Bang]) -> list[Sign | _Bang]:
    """Take the signs that start before `end` off the front."""
    own = []
    while signs and signs[0].start < end:
        own.append(signs.popleft())
    return own


class _Body:
    """What was said in one physical line, before any promise: where its edges end and its sentence begins."""

    def __init__(self, line: str, start: int, end: int) -> None:
        self._line, self._start, self._end = line, start, end
        self._head, self._tail = start, end

    def place(self, signs: list[Sign]) -> list[Sign]:
        """Find how far the runs of signs at both edges reach, and return each sign with where it stands."""
        own = [sign for sign in signs if sign.start < self._end]
        for sign in own:
            if _unknown(sign) or not _LEADING_GAP.fullmatch(self._line, self._head, sign.start):
                break
            self._head = sign.end
        first = None
        for sign in reversed(own):
            gap = _TRAILING_GAP.fullmatch(self._line, sign.end, self._tail)
            if sign.start < self._head or _unknown(sign) or not gap:
                break
            self._tail, first = sign.start, sign
        if first and _LEANING.search(self._line, self._head, self._tail):
            self._tail = first.end
        return [replace(sign, where=self._where(sign)) for sign in signs]

    def _where(self, sign: Sign) -> Where:
        if sign.start >= self._end:
            return Where.PROMISE
        return Where.INLINE if self._head <= sign.start < self._tail else Where.EDGE

    def text(self, signs: Iterable[Sign]) -> str:
        """Return the sentence without the signs at its edges and with plain words for those inside."""
        said = _plain(self._line, self._head, self._tail, signs)
        said = said.lstrip(" \t,;:&.") if self._head > self._start else said.strip()
        aside = [s for s in signs if isinstance(s, Brought) and s.where is Where.EDGE]
        return " ".join(filter(None, (said, *(self._line[s.start : s.end] for s in aside))))


def word_of(sign: Sign) -> str:
    """Return the words that stay when a sign inside a sentence goes."""
    match sign:
        case Mention():
            return sign.name
        case Tag():
            return sign.typed
        case Brought():
            return sign.title


def _unknown(sign: Sign) -> bool:
    """Tell whether a tag means nothing to any list: it stays in the text as it was typed."""
    return isinstance(sign, Tag) and not sign.code


def _plain(line: str, start: int, end: int, signs: Iterable[Sign]) -> str:
    """Return a stretch of the line with each sign inside it replaced by its word."""
    parts = []
    for sign in signs:
        if start <= sign.start < end and not _unknown(sign):
            parts += [line[start : sign.start], word_of(sign)]
            start = sign.end
    return "".join((*parts, line[start:end])).strip()


def _promise(line: str, start: int, end: int, signs: Sequence[Sign], today: date) -> Promise:
    words = line[start + 1 : end].split()
    when = leading_when(words, today)
    begin = start + 1
    for word in words[: when.count]:
        begin = line.index(word, begin) + len(word)
    # What somebody brings is said of now; in a promise a plus stays a plus.
    what = _plain(line, begin, end, [sign for sign in signs if not isinstance(sign, Brought)]).lstrip(" \t,;:-–")
    # "!fri" alone still promises something on Friday; what was typed is kept rather than dropped.
    return Promise(
        start, start + len(line[start:end].rstrip()), what or line[start + 1 : end].strip(), when.due, when.repeat
    )
