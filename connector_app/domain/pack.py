"""Reads a framework pack: parsed JSON becomes a list, or one error says what is wrong with which pack.

A pack says code, title, version, kind, source and licence, and its items. `verified` is false where an official
wording exists that ours was never compared with; an item may say otherwise than its pack. What else stands in a
pack is left alone: it may come from a later version.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from connector_app.domain.errors import FileTrouble
from connector_app.domain.found_by import Rule, read_rule
from connector_app.domain.scale import Band, Option, Scale
from connector_app.domain.vocabulary import CodeList, Item, ListKind, TableWords, Vocabulary

#: More items than any framework has, and letters of one text.
MOST_ITEMS, LONGEST = 400, 1_000
#: Letters that the name of a sheet may have.
LONGEST_SHEET = 31

#: Tables of a summary that come from no pack; a pack may not call its own like one of them.
OWN_TABLES = frozenset(
    {
        "exchanges", "reciprocity", "helping_pairs", "help_given", "features_practised", "features_five",
        "check_ins", "what_matters", "people_by_age", "people_by_neighbourhood", "people_by_town",
        "you_said_we_did", "fuller_13", "tnhi", "dictionary",
    }
)  # fmt: skip
#: Beginnings and ends of further ones: answers to measures, and records found by rules beside tags.
_OWN_BEGINNING, _OWN_END = "wellbeing_", "_found"

_T = TypeVar("_T")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_FORBIDDEN_IN_SHEETS = re.compile(r"[\[\]:*?/\\]")


def read_pack(data: Mapping[str, Any]) -> CodeList:
    """Build a list from a parsed pack; raise FileTrouble, which names pack and place, when it is none."""
    code = _Part(data, "", "").code("code")
    pack = _Part(data, code, "")
    verified = pack.flag("verified", otherwise=True)
    raw = pack.many("items", dict)
    if not raw or len(raw) > MOST_ITEMS:
        raise FileTrouble("pack_wrong", pack=code, place="items")
    items = tuple(_item(_Part(one, code, f"items[{at}]."), verified=verified) for at, one in enumerate(raw))
    _check_codes(code, items)
    kind = pack.text("kind")
    if kind not in tuple(ListKind):
        raise FileTrouble("pack_wrong", pack=code, place="kind")
    return CodeList(
        code=code,
        title=pack.text("title"),
        version=pack.text("version"),
        source=pack.text("source"),
        items=items,
        kind=kind,
        licence=pack.text("licence"),
        intro=pack.text("intro", ""),
        table=_table(pack),
        default=pack.flag("default", otherwise=True),
        licensed=pack.flag("licensed", otherwise=False),
    )


def vocabulary_of(packs: Iterable[Mapping[str, Any]]) -> Vocabulary:
    """Build the vocabulary from parsed packs; raise FileTrouble when one is none, or two have one table."""
    lists = {found.code: found for found in map(read_pack, packs)}
    names = Counter(found.table.name for found in lists.values() if found.table)
    for found in lists.values():
        name = found.table.name if found.table else ""
        ours = name in OWN_TABLES or name.startswith(_OWN_BEGINNING) or name.endswith(_OWN_END)
        if ours or names[name] > 1:
            raise FileTrouble("pack_table_taken", pack=found.code, table=name)
    return Vocabulary(lists)


class _Part:
    """A piece of a pack whose fields are taken out with their types; anything else is said with its place."""

    def __init__(self, data: object, pack: str, place: str) -> None:
        self._pack = pack
        self._place = place
        if not isinstance(data, Mapping):
            raise self.wrong("")
        self._data = data

    def wrong(self, field: str) -> FileTrouble:
        """Return what to raise about a field."""
        place = (self._place + field).strip(".") or "{ }"
        return FileTrouble("pack_wrong", pack=self._pack or "?", place=place)

    def has(self, field: str) -> bool:
        """Tell whether a field is given."""
        return field in self._data

    def _take(self, field: str, kind: type[_T]) -> _T:
        value = self._data.get(field)
        # For Python True is a number as well; for whoever writes a pack it is none.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.wrong(field)
        return value

    def text(self, field: str, otherwise: str | None = None) -> str:
        """Return a text on one line, or `otherwise` where it may be left out."""
        if otherwise is not None and not self.has(field):
            return otherwise
        value = self._take(field, str)
        if len(value) > LONGEST or "\n" in value or (otherwise is None and not value.strip()):
            raise self.wrong(field)
        return value

    def flag(self, field: str, *, otherwise: bool) -> bool:
        """Return a yes or no."""
        return self._take(field, bool) if self.has(field) else otherwise

    def number(self, field: str) -> int:
        """Return a whole number that a measure can have."""
        value = self._take(field, int)
        if abs(value) > LONGEST:
            raise self.wrong(field)
        return value

    def code(self, field: str) -> str:
        """Return a code."""
        value = self.text(field)
        if not _CODE.fullmatch(value):
            raise self.wrong(field)
        return value

    def many(self, field: str, kind: type[_T]) -> Sequence[_T]:
        """Return a list whose members are all of one type; none when it is left out."""
        found = self._take(field, list) if self.has(field) else []
        if len(found) > MOST_ITEMS or not all(isinstance(each, kind) for each in found):
            raise self.wrong(field)
        return found

    def texts(self, field: str) -> tuple[str, ...]:
        """Return a list of short texts."""
        found = self.many(field, str)
        if not all(each.strip() and len(each) <= LONGEST for each in found):
            raise self.wrong(field)
        return tuple(found)

    def parts(self, field: str) -> list["_Part"]:
        """Return the pieces of a list."""
        return [
            _Part(each, self._pack, f"{self._place}{field}[{at}].")
            for at, each in enumerate(self.many(field, object))
        ]

    def part(self, field: str) -> "_Part | None":
        """Return a piece that may be left out."""
        return _Part(self._data[field], self._pack, f"{self._place}{field}.") if self.has(field) else None

    def rules(self, field: str) -> tuple[Rule, ...]:
        """Return rules; raise FileTrouble that names the pack and the rule when one is not known."""
        found = []
        for text in self.texts(field):
            try:
                found.append(read_rule(text))
            except ValueError:
                raise FileTrouble("pack_unknown_rule", pack=self._pack, rule=text) from None
        return tuple(found)


def _item(part: _Part, *, verified: bool) -> Item:
    scale = part.part("scale")
    return Item(
        code=part.code("code"),
        label=part.text("label"),
        short=part.text("short", ""),
        definition=part.text("definition", ""),
        prompt=part.text("prompt", ""),
        also=part.texts("also"),
        active=part.flag("active", otherwise=True),
        replaced_by=part.code("replaced_by") if part.has("replaced_by") else None,
        views=frozenset(part.texts("views")),
        sensitive=part.flag("sensitive", otherwise=False),
        within=frozenset(part.texts("within")),
        maps_to=part.text("maps_to", ""),
        verified=part.flag("verified", otherwise=verified),
        found_by=part.rules("found_by"),
        scale=_scale(scale) if scale else None,
    )


def _scale(part: _Part) -> Scale:
    scale = Scale(
        lowest=part.number("lowest"),
        highest=part.number("highest"),
        options=tuple(Option(each.number("value"), each.text("label")) for each in part.parts("options")),
        bands=tuple(
            Band(each.code("code"), each.text("label"), each.number("lowest"), each.number("highest"))
            for each in part.parts("bands")
        ),
        sum_of=part.texts("sum_of"),
        verified=part.flag("verified", otherwise=True),
    )
    values = [option.value for option in scale.options]
    covered = [value for band in scale.bands for value in range(band.lowest, band.highest + 1)]
    every = list(range(scale.lowest, scale.highest + 1))
    # A number in two bands would be counted twice, one in none would be lost.
    if not every or (values and sorted(values) != every) or (covered and sorted(covered) != every):
        raise part.wrong("")
    return scale


def _table(pack: _Part) -> TableWords | None:
    part = pack.part("table")
    if part is None:
        return None
    words = TableWords(part.text("name"), part.text("short"), part.text("title"), part.text("row_title"))
    if not _TABLE.fullmatch(words.name):
        raise part.wrong("name")
    if len(words.short) > LONGEST_SHEET or _FORBIDDEN_IN_SHEETS.search(words.short):
        raise part.wrong("short")
    return words


def _check_codes(pack: str, items: Sequence[Item]) -> None:
    """Raise FileTrouble when a code stands twice, or an item names a successor or a part that is not there."""
    seen: set[str] = set()
    for item in items:
        if item.code in seen:
            raise FileTrouble("pack_code_twice", pack=pack, twice=item.code)
        seen.add(item.code)
    for item in items:
        named = {item.replaced_by} if item.replaced_by else set()
        named |= set(item.scale.sum_of) if item.scale else set()
        if not named <= seen or item.code in named:
            raise FileTrouble("pack_wrong", pack=pack, place=item.code)
