"""Believable communities: everybody spoke or helped, themes come up where people speak, neighbours help."""

from dataclasses import replace

import numpy as np

from connector_app.summary.cells import EVERYONE, SAID, Cell
from connector_app.summary.facts import AnswerColumns, Facts
from connector_app.summary.frameworks import lists_of
from connector_app.summary.layout import Tabulated
from connector_app.summary.lists import lies_within
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import AGES, CHANGES, VOCABULARY, Someone, column, facts_of

THEMES = tuple(item.code for item in VOCABULARY.themes.items)
FEATURES = tuple(item.code for item in VOCABULARY.features.items)
KINDS = tuple(item.code for item in VOCABULARY.categories.items)
LISTS = lists_of(VOCABULARY)
CHECK_INS = ("CONTACT", "CONFIDENCE", "CONTROL")
#: The street in which everybody raises the same theme.
PLANTED_PLACE, PLANTED_THEME = 0, "MONEY"


def village(people: int, places: int, seed: int, *, planted: bool = False) -> Facts:
    """Make a community up, the same for the same seed; `planted` has all of the first street raise one theme."""
    chance = np.random.default_rng(seed)
    homes = chance.choice(places, people, p=_falling(places)) - (chance.random(people) < 0.03) * (places + 1)
    homes = np.maximum(homes, -1)
    ages = chance.choice(len(AGES), people, p=chance.dirichlet(np.full(len(AGES), 4.0)))
    speaks = chance.random(people) < 0.9
    talks = [
        (int(n), 100 * int(n) + talk) for n in np.flatnonzero(speaks) for talk in range(chance.integers(1, 4))
    ]
    # Now and then somebody else who speaks is there too.
    talks += [(int(chance.choice(np.flatnonzero(speaks))), talk) for _, talk in talks if chance.random() < 0.2]
    talks = sorted(set(talks))
    themes = {(n, code) for n, _ in talks for code in _some(chance, THEMES, 2)}
    if planted:
        themes |= {(n, PLANTED_THEME) for n, _ in talks if homes[n] == PLANTED_PLACE}
    met = {talk: _some(chance, FEATURES, 1) for _, talk in talks}
    asked = [(int(n), code) for n in np.flatnonzero(speaks) for code in CHECK_INS if chance.random() < 0.6]
    silent = np.flatnonzero(~speaks).tolist()
    givers = [*silent, *chance.choice(people, people).tolist()]
    legs = [
        (giver, _neighbour(chance, giver, people), str(chance.choice(KINDS, p=_falling(len(KINDS)))))
        for giver in givers
    ]
    return facts_of(
        [Someone(n, int(homes[n]), int(ages[n])) for n in range(people)],
        places=tuple(f"Street {n:02}" for n in range(places)),
        themes=sorted(themes),
        spoke=talks,
        features=[(n, talk, code) for n, talk in talks for code in met[talk]],
        check_ins=[(n, code, str(chance.choice(CHANGES, p=(0.15, 0.35, 0.5)))) for n, code in asked],
        legs=legs,
        minutes=[int(chance.choice((-1, 30, 60, 90))) for _ in legs],
    )


def _falling(number: int) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Return chances that fall from the first to the last."""
    weights = 1 / np.sqrt(np.arange(number) + 1)
    return weights / weights.sum()


def _some(chance: np.random.Generator, codes: tuple[str, ...], mean: float) -> list[str]:
    """Return some codes, mostly of the first ones."""
    number = min(int(chance.poisson(mean)), len(codes))
    return [str(code) for code in chance.choice(codes, number, replace=False, p=_falling(len(codes)))]


def _neighbour(chance: np.random.Generator, giver: int, people: int) -> int:
    """Return who receives: somebody near by, or a group."""
    if chance.random() < 0.15:
        return -1
    return int((giver + chance.integers(1, 6)) % people)


def with_lists(facts: Facts, seed: int) -> Facts:
    """Have people told something for every list there is; what is said is said by those who spoke."""
    chance = np.random.default_rng(seed)
    spoke = sorted(set(facts.spoke_person))
    answers: list[AnswerColumns] = []
    for each in LISTS:
        crowd = set(spoke if each.name.startswith(SAID) else facts.people)
        for wider in answers:
            crowd &= set(wider.person) if lies_within(each.name, wider.name) else crowd
        some = [n for n in sorted(crowd) if chance.random() < _SHARE]
        codes = tuple(code.code for code in each.codes) or ("",)
        most = 1 if each.one or len(codes) == 1 else 2
        has = [(n, codes.index(code)) for n in some for code in _some_of(chance, codes, most)]
        people, code = zip(*has, strict=True) if has else ((), ())
        answers.append(AnswerColumns(each.name, codes, column(people), column(code)))
    return replace(facts, answers=tuple(answers))


#: How many of a crowd are in a list.
_SHARE = 0.6


def _some_of(chance: np.random.Generator, codes: tuple[str, ...], most: int) -> list[str]:
    size = min(int(chance.integers(1, most + 1)), len(codes))
    return [str(code) for code in chance.choice(codes, size, replace=False, p=_falling(len(codes)))]


def counted(people: int, places: int, seed: int, *, planted: bool = False, lists: bool = False) -> Tabulated:
    """Return a made-up community's true counts, with `lists` those of every framework too."""
    facts = village(people, places, seed, planted=planted)
    return tabulate(with_lists(facts, seed) if lists else facts, VOCABULARY)


def planted_in(tables: Tabulated) -> tuple[Cell, Cell]:
    """Return everybody of the planted street who raised anything, and those of them who raised its theme."""
    anyone: Cell = frozenset({("answered", "theme"), ("place", "street 00")})
    return anyone, anyone | {("theme", PLANTED_THEME)}


def only(tables: Tabulated, *names: str) -> Tabulated:
    """Return some of the tables, with the counts they need."""
    layouts = tuple(layout for layout in tables.layouts if layout.name in names)
    every = [each for layout in layouts for each in (layout, *(layout.margins or ()))]
    cells = {EVERYONE, *(cell for layout in every for row in layout.cells for cell in row)}
    counts = {cell: count for cell, count in tables.counts.items() if cell in cells}
    return replace(tables, layouts=layouts, counts=counts)


#: Tables of about 132 numbers where people live in one street or two.
SMALL_PACK = ("what_matters", "people_by_age", "check_ins")
