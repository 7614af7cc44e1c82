"""How the numbers in our own tables hang together, by the tables' stable names and by position."""

from collections.abc import Callable, Sequence

from connector_app.outsider.placing import Placing
from connector_app.outsider.puzzle import COVER, Key, Where
from connector_app.outsider.shown import Shown
from connector_app.outsider.tables import Table

ALL = "*"
#: Pages of ours that hold words only; the place of the number of people behind an insight.
_IN_WORDS = frozenset({"dictionary", "fuller_13", "tnhi"})
_BEHIND = 2
#: Tables of the lists of frameworks that come with the program: with several codes for somebody, with one.
_WITH_RULES = ("ten_principles", "ten_principles_2021", "phm_4is", "assets")
_MANY = ("what_we_heard", "senses", "plus_groups", "adult_five", "child_five", "strengths", "scales", *_WITH_RULES)
_ONE_OF_ALL = ("core20", "sex", "ethnic_5", "disability", "carer", "language")
_ASKED = ("satis", "worth", "happy", "anxious", "companion", "leftout", "isolated", "direct")
_ONE = tuple(f"wellbeing_{name}" for name in _ASKED)
#: A part that is the only one beside its whole says nothing by being all of it.
_ALONE = 2
_CHECK_INS, _EXCHANGES, _FEATURES, _HELP_GIVEN, _PAIRS = 4, (2, 3), 3, 4, 3


def place_ours(placing: Placing, tables: Sequence[Table]) -> list[Table]:
    """Take in every table of ours; return those that are not, or do not have the form that ours have."""
    people = placing.claims.people
    if people is not None:
        placing.put_shown(Where(placing.file, COVER, "", ""), Shown(str(people), people), ("people", ALL, ALL))
    ordered = sorted(tables, key=lambda table: list(_PLACED).index(table.name) if table.name in _PLACED else -1)
    return [table for table in ordered if table.name not in _PLACED or not _PLACED[table.name](placing, table)]


def _axis(labels: Sequence[str]) -> list[str]:
    """Return labels with the last one, the margin, in one way of writing."""
    return [*labels[:-1], ALL]


def _places(labels: Sequence[str]) -> list[str]:
    """Return places as keys: by what they are all of together, for a town may be called as one of its parts."""
    return [*(f"{labels[-1]}/{label}" for label in labels[:-1]), ALL]


def _people_by_age(placing: Placing, table: Table) -> bool:
    return _crossed(placing, table, "people", add_up=True)


def _people_by_neighbourhood(placing: Placing, table: Table) -> bool:
    keys: list[Key] = [("people", ALL, label) for label in _places(table.rows)]
    line = placing.line(table, [(row, 0) for row in range(len(keys))], keys)
    if line is not None:
        placing.puzzle.add_up(line[:-1], line[-1])
        placing.puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
    return True


def _what_matters(placing: Placing, table: Table) -> bool:
    _crossed(placing, table, "theme", add_up=False)
    for label in _places(table.columns):
        anything, everyone = _found(placing, "theme", ALL, label), _found(placing, "people", ALL, label)
        if anything is not None and everyone is not None:
            placing.puzzle.within([anything], everyone, tells=False)
    return True


def _crossed(placing: Placing, table: Table, about: str, *, add_up: bool) -> bool:
    """Take in a table by neighbourhood; a person has one neighbourhood and one age, but many themes."""
    puzzle, rows, columns = placing.puzzle, _axis(table.rows), _places(table.columns)
    for column, place in enumerate(columns):
        keys: list[Key] = [(about, row, place) for row in rows]
        line = placing.line(table, [(row, column) for row in range(len(rows))], keys)
        if line is None:
            continue
        (puzzle.add_up if add_up else puzzle.cover)(line[:-1], line[-1])
        puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
    for label in rows if len(columns) > 1 else ():
        parts = [at for place in columns if (at := _found(placing, about, label, place)) is not None]
        if len(parts) == len(columns):
            puzzle.add_up(parts[:-1], parts[-1])
            puzzle.within(parts[:-1], parts[-1], tells=len(parts) > _ALONE)
    return True


def _features(placing: Placing, table: Table) -> bool:
    rows, columns = table.shape
    if columns != _FEATURES or rows < _FEATURES:
        return False
    puzzle, labels = placing.puzzle, [*table.rows[:-2], "2+", ALL]
    for column, unit in enumerate(("people", "conversations")):
        numbers = [
            placing.put(table, row, column, ("feature", label, unit), people=column == 0)
            for row, label in enumerate(labels)
        ]
        line = [at for at in numbers if at is not None]
        if len(line) < rows:
            continue
        *each, several, whole = line
        puzzle.within([*each, several], whole)
        # Whoever is in "two or more" is in at least two of the rows.
        puzzle.sum([*((1, at) for at in each), (-2, several)], 0, float("inf"))
        if unit == "conversations":
            puzzle.sum([*((1, at) for at in each), (1 - len(each), several), (-1, whole)], float("-inf"), 0)
        elif (everyone := _found(placing, "people", ALL, ALL)) is not None:
            puzzle.within([whole], everyone, tells=False)
    return True


def _check_ins(placing: Placing, table: Table) -> bool:
    if len(table.columns) != _CHECK_INS:
        return False
    everyone = _found(placing, "people", ALL, ALL)
    for row, label in enumerate(table.rows):
        places = [(row, column) for column in range(_CHECK_INS)]
        line = placing.line(table, places, [("check-in", label, str(n)) for n in (*range(_CHECK_INS - 1), ALL)])
        if line is not None:
            placing.puzzle.add_up(line[:-1], line[-1])
            placing.puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
            if everyone is not None:
                placing.puzzle.within(line[-1:], everyone, tells=False)
    return True


def _exchanges(placing: Placing, table: Table) -> bool:
    rows, columns = table.shape
    if columns not in _EXCHANGES or not rows:
        return False
    puzzle, labels = placing.puzzle, _axis(table.rows)
    ways = ("gave", "received", "both")[:columns]
    numbers = {
        (label, way): at
        for row, label in enumerate(labels)
        for column, way in enumerate(ways)
        if (at := placing.put(table, row, column, ("exchange", label, way))) is not None
    }
    for way in ways:
        each = [numbers[label, way] for label in labels[:-1] if (label, way) in numbers]
        whole = numbers.get((ALL, way))
        if whole is not None and len(each) == rows - 1:
            puzzle.within(each, whole)
            if way != "both":
                puzzle.cover(each, whole)
    for label in labels:
        both = numbers.get((label, "both"))
        for way in ("gave", "received"):
            if both is not None and (label, way) in numbers:
                puzzle.within([both], numbers[label, way])
    _took_part(placing, labels)
    return True


def _took_part(placing: Placing, labels: Sequence[str]) -> None:
    """Tie who gave, received or did both to everybody who took part in exchanges, where that is known."""
    part = _found(placing, "exchange", ALL, "part")
    if part is None:
        return
    for label in labels:
        found = [_found(placing, "exchange", label, way) for way in ("gave", "received", "both")]
        gave, received, both = found
        if gave is not None and received is not None:
            placing.puzzle.within([gave, received], part)
            if both is not None:
                terms = [(1, gave), (1, received), (-1, both), (-1, part)]
                placing.puzzle.sum(terms, 0 if label == ALL else float("-inf"), 0)


def _reciprocity(placing: Placing, table: Table) -> bool:
    if len(table.rows) != 2:  # noqa: PLR2004 - both, and any part
        return False
    both = placing.put(table, 0, 0, ("exchange", ALL, "both"))
    part = placing.put(table, 1, 0, ("exchange", ALL, "part"))
    if both is not None and part is not None:
        placing.puzzle.within([both], part)
        everyone = _found(placing, "people", ALL, ALL)
        if everyone is not None:
            placing.puzzle.within([part], everyone, tells=False)
    return True


def _help_given(placing: Placing, table: Table) -> bool:
    if len(table.columns) != _HELP_GIVEN:
        return False
    puzzle, labels = placing.puzzle, _axis(table.rows)
    for column, unit in enumerate(("exchanges", "hours", "timed")):
        keys: list[Key] = [("help", label, unit) for label in labels]
        numbers = [placing.put(table, row, column, key, people=unit == "timed") for row, key in enumerate(keys)]
        line = [at for at in numbers if at is not None]
        if len(line) < len(labels):
            continue
        puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
        if unit == "exchanges":
            # Each is of one kind, or of none in the list.
            puzzle.sum([*((1, at) for at in line[:-1]), (-1, line[-1])], float("-inf"), 0)
        for label, at in zip(labels, line, strict=True):
            gave = _found(placing, "exchange", label, "gave")
            if unit == "timed" and gave is not None:
                puzzle.within([at], gave, tells=False)
    return True


def _helping_pairs(placing: Placing, table: Table) -> bool:
    if len(table.rows) != _PAIRS:
        return False
    ways = ("both ways", "one way", ALL)
    found = [placing.put(table, row, 0, ("pairs", way), people=False) for row, way in enumerate(ways)]
    line = [at for at in found if at is not None]
    if len(line) == _PAIRS:
        placing.puzzle.add_up(line[:-1], line[-1])
        placing.puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
    return True


def _features_five(placing: Placing, table: Table) -> bool:
    """Take in the older five features: each has the number that it has among the six."""
    labels = _axis(table.rows)
    for column, unit in enumerate(("people", "conversations")):
        for row, label in enumerate(labels):
            placing.put(table, row, column, ("feature", label, unit), people=column == 0)
    return len(table.columns) == _FEATURES


def _many(placing: Placing, table: Table) -> bool:
    """Take in a list of which somebody may have several codes; the last row is whoever has any."""
    line = _list(placing, table, len(table.rows))
    if line is not None:
        placing.puzzle.cover(line[:-1], line[-1])
        placing.puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
    return True


def _one(placing: Placing, table: Table) -> bool:
    """Take in a list of which everybody in it has one code; the last row is all of them."""
    return _adding(placing, table, len(table.rows))


def _one_of_all(placing: Placing, table: Table) -> bool:
    """Take in the same where two more rows tell of whom nothing is known, and how many took part.

    The rest is worked out from the rounded numbers beside it, and tells no more than they do.
    """
    return len(table.rows) > _ALONE + 1 and _adding(placing, table, len(table.rows) - 2)


def _adding(placing: Placing, table: Table, rows: int) -> bool:
    line = _list(placing, table, rows)
    if line is not None:
        placing.puzzle.add_up(line[:-1], line[-1])
        placing.puzzle.within(line[:-1], line[-1], tells=len(line) > _ALONE)
    return True


def _list(placing: Placing, table: Table, rows: int) -> list[int] | None:
    """Take in the first rows of a list, the last of which is whoever is in it; they are among all people."""
    keys: list[Key] = [("list", table.name, label) for label in _axis(table.rows[:rows])]
    line = placing.line(table, [(row, 0) for row in range(rows)], keys)
    everyone = _found(placing, "people", ALL, ALL)
    if line is not None and everyone is not None:
        placing.puzzle.within(line[-1:], everyone, tells=False)
    return line


def _by_rule(placing: Placing, table: Table) -> bool:
    """Take in crowds that stand beside each other and in other tables too."""
    for row, label in enumerate(table.rows):
        placing.put(table, row, 0, ("found", table.name, label))
    return True


def _said_and_done(placing: Placing, table: Table) -> bool:
    """Take in the number of people behind each insight; everything else on the page is words."""
    for row in range(len(table.rows)):
        placing.put(table, row, _BEHIND, ("insight", table.rows[row]))
    return len(table.columns) > _BEHIND


def in_words(table: Table) -> bool:
    """Tell whether a page of ours holds words and no numbers of people."""
    return table.name in _IN_WORDS or table.name.endswith("_evidence")


def _found(placing: Placing, *key: str) -> int | None:
    return placing.puzzle.find((placing.file, *key))


#: In this order, so that what a table is tied to is already there.
_PLACED: dict[str, Callable[[Placing, Table], bool]] = {
    "people_by_age": _people_by_age,
    "people_by_neighbourhood": _people_by_neighbourhood,
    "people_by_town": _people_by_neighbourhood,
    "what_matters": _what_matters,
    "features_practised": _features,
    "check_ins": _check_ins,
    "reciprocity": _reciprocity,
    "exchanges": _exchanges,
    "help_given": _help_given,
    "features_five": _features_five,
    **dict.fromkeys(_MANY, _many),
    **dict.fromkeys(_ONE, _one),
    **dict.fromkeys(_ONE_OF_ALL, _one_of_all),
    **dict.fromkeys((f"{name}_found" for name in _WITH_RULES), _by_rule),
    "you_said_we_did": _said_and_done,
    "helping_pairs": _helping_pairs,
}
#: Numbers that may sink while a period grows: the latest answer counts, and a pair may begin to help both ways.
MAY_SINK = (("check-in", "0"), ("check-in", "1"), ("check-in", "2"), ("pairs", "one way"))


#: What somebody told last counts, and an answer may be taken back.
_MAY_ALL_SINK = frozenset({"list", "found", "insight"})


def may_sink(key: Key) -> bool:
    """Tell whether the number of a key (file first) may sink while its period grows."""
    return key[1] in _MAY_ALL_SINK or (key[1], key[-1]) in MAY_SINK
