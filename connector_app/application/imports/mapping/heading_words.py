"""The words that stand above columns, read from ``resources/headings``: one file a language, English first."""

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from connector_app import paths
from connector_app.application.imports.arriving import Content
from connector_app.domain.folding import words

_LAYOUTS = "layouts.json"
_FIRST = "en.json"
#: No heading in the lists is as long.
_LONGEST = 60
#: Where a program writes words together, a capital begins the next.
_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z])")
#: Roles known by one word among others, those that decide first in front.
_WITHIN = {
    Content.PEOPLE: ("counted", "email", "phone", "postcode", "address"),
    Content.EXCHANGES: ("minutes", "hours"),
    Content.CONVERSATIONS: (),
}
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Layout:
    """How a program lays out what it hands over: headings only it has, and roles where ours err."""

    name: str
    has: frozenset[str]
    content: Content
    roles: dict[str, str]


@dataclass(slots=True)
class HeadingWords:
    """All that is known of headings, in the comparable form of `plain`.

    `beside` are words that make a heading say what its neighbour is, `totals` begin the row below a table,
    `telling` stand above notes that mean little without them, `of_conversations` above nothing else. Words of
    `asking` may stand before a heading in a question. `within` are words that tell a role wherever they stand
    among others, `phrases` several that do so one after the other.
    """

    exact: dict[Content, dict[str, str]] = field(default_factory=lambda: {content: {} for content in Content})
    ranks: dict[Content, dict[str, int]] = field(default_factory=lambda: {content: {} for content in Content})
    within: dict[str, set[str]] = field(default_factory=dict)
    phrases: dict[str, set[str]] = field(default_factory=dict)
    beside: set[str] = field(default_factory=set)
    totals: set[str] = field(default_factory=set)
    not_happened: set[str] = field(default_factory=set)
    telling: set[str] = field(default_factory=set)
    of_conversations: set[str] = field(default_factory=set)
    asking: set[str] = field(default_factory=set)
    layouts: list[Layout] = field(default_factory=list)

    def add(self, data: dict[str, Any]) -> None:
        """Take a language's words in; a word that an earlier language has keeps its meaning."""
        for content in Content:
            known, ranks = self.exact[content], self.ranks[content]
            for role, names in data.get(content.value, {}).items():
                for name in map(plain, names):
                    known.setdefault(name, role)
                    ranks.setdefault(name, len(ranks))
                    if role in _WITHIN[content] and " " not in name:
                        self.within.setdefault(role, set()).add(name)
        for role, names in data.get("within", {}).items():
            for name in names:
                (self.phrases if " " in name else self.within).setdefault(role, set()).add(name)
        self.beside.update(data.get("beside", ()))
        self.asking.update(data.get("asking", ()))
        for name, held in (
            ("totals", self.totals), ("not_happened", self.not_happened), ("telling", self.telling),
            ("strong", self.of_conversations),
        ):  # fmt: skip
            held.update(map(plain, data.get(name, ())))


def plain(heading: str) -> str:
    """Return a heading as it is compared: its folded words, without numbers."""
    return " ".join(word for word in words(heading.replace("_", " ")) if not word.isdigit())


@cache
def heading_words() -> HeadingWords:
    """Return what is shipped; it is read once."""
    return load_heading_words(paths.resources() / "headings")


def load_heading_words(folder: Path) -> HeadingWords:
    """Return the words of a folder; OSError, KeyError or ValueError say that the installation is broken."""
    known = HeadingWords()
    for path in sorted(folder.glob("*.json"), key=lambda path: (path.name != _FIRST, path.name)):
        data = json.loads(path.read_text(encoding="utf-8"))
        if path.name != _LAYOUTS:
            known.add(data)
            continue
        for layout in data["layouts"]:
            has = frozenset(map(_as_written, layout["has"]))
            roles = {_as_written(heading): role for heading, role in layout["roles"].items()}
            known.layouts.append(Layout(layout["name"], has, Content(layout["content"]), roles))
    return known


def role_of(heading: str, content: Content) -> str:
    """Return what a column of this heading holds, "" when it is nothing we keep."""
    said = words(heading.replace("_", " "))
    if not said:
        return ""
    known = heading_words()
    bare_words = [word for word in said if not word.isdigit()]
    bare = " ".join(bare_words)
    if role := known.exact[content].get(bare):
        return role
    if known.beside.intersection(said):
        return ""
    if said[0] in known.asking and (role := known.exact[content].get(_asked(bare, known.asking))):
        return role
    if (apart := _TOGETHER.sub(" ", heading)) != heading:
        return role_of(apart, content)
    padded = f" {bare} "
    for role in _WITHIN[content]:
        if not known.within.get(role, _NONE).isdisjoint(bare_words):
            return role
        if any(f" {phrase} " in padded for phrase in known.phrases.get(role, ())):
            return role
    return ""


def _asked(heading: str, asking: Collection[str]) -> str:
    """Return what a question asks for: ``name`` of ``what is your name``."""
    said = heading.split()
    while said and said[0] in asking:
        del said[0]
    return " ".join(said)


def is_exactly(heading: str, content: Content) -> bool:
    """Tell whether a heading as a whole is in the lists, and not only a word of it."""
    return plain(heading[:_LONGEST]) in heading_words().exact[content]


def rank_of(heading: str, content: Content) -> int:
    """Return how early a heading stands in the lists: of two that hold one thing, the earlier says more."""
    ranks = heading_words().ranks[content]
    return ranks.get(plain(heading), len(ranks))


def layout_of(headings: Iterable[str]) -> Layout | None:
    """Return the program whose layout some headings are, None when they are nobody's."""
    said = set(map(_as_written, headings))
    return next((layout for layout in heading_words().layouts if layout.has <= said), None)


def layout_role(layout: Layout, heading: str) -> str | None:
    """Return the role that a layout gives a heading, None when it says nothing of it."""
    return layout.roles.get(_as_written(heading))


def _as_written(heading: str) -> str:
    return " ".join(heading.split()).casefold()
