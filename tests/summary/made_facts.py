"""Facts by hand, from lists of tuples, and the lists that the program ships."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.domain.period import parse_period
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.facts import Facts
from connector_app.summary.policy import STANDARD, Policy
from connector_app.summary.protect import protect
from connector_app.summary.protected import Protected
from connector_app.summary.tabulate import tabulate

QUARTER = parse_period("2026Q3")
VOCABULARY = shipped_vocabulary()
PLACES = ("North", "South")
AGES = tuple(item.code for item in VOCABULARY.age_bands().items)
CHANGES = ("less", "same", "more")


@dataclass(frozen=True)
class Someone:
    """A person by number, with an index into places and ages, -1 when not known."""

    number: int
    place: int = 0
    age: int = 0


def column(values: Iterable[int]):
    return array("q", values)


def codes_in(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def facts_of(
    people: Iterable[Someone],
    *,
    themes: Iterable[tuple[int, str]] = (),
    spoke: Iterable[tuple[int, int]] = (),
    features: Iterable[tuple[int, int, str]] = (),
    check_ins: Iterable[tuple[int, str, str]] = (),
    legs: Iterable[tuple[int, int, str]] = (),
    together: Iterable[int] = (),
    minutes: Iterable[int] = (),
    places: tuple[str, ...] = PLACES,
    places_within: tuple[str, ...] = (),
) -> Facts:
    """Pack facts: themes (person, code), spoke (person, conversation), features (person, conversation, code),
    check-ins (person, code, change), legs (giver, receiver, category), each an exchange of its own and without
    minutes unless `together` numbers their exchanges and `minutes` has theirs."""
    people, themes, spoke = list(people), list(themes), list(spoke)
    features, check_ins, legs = list(features), list(check_ins), list(legs)
    theme_codes = codes_in(code for _, code in themes)
    feature_codes = codes_in(code for _, _, code in features)
    check_in_codes = codes_in(code for _, code, _ in check_ins)
    together, minutes = list(together), list(minutes)
    category_codes = codes_in(code for _, _, code in legs)
    return Facts(
        period=QUARTER,
        places=places,
        places_within=places_within,
        age_codes=AGES,
        people=column(p.number for p in people),
        people_place=column(p.place for p in people),
        people_age=column(p.age for p in people),
        theme_codes=theme_codes,
        theme_person=column(p for p, _ in themes),
        theme_theme=column(theme_codes.index(code) for _, code in themes),
        feature_codes=feature_codes,
        feature_person=column(p for p, _, _ in features),
        feature_conversation=column(c for _, c, _ in features),
        feature_feature=column(feature_codes.index(code) for _, _, code in features),
        spoke_person=column(p for p, _ in spoke),
        spoke_conversation=column(c for _, c in spoke),
        check_in_codes=check_in_codes,
        check_in_person=column(p for p, _, _ in check_ins),
        check_in_code=column(check_in_codes.index(code) for _, code, _ in check_ins),
        check_in_change=column(CHANGES.index(change) for _, _, change in check_ins),
        category_codes=category_codes,
        leg_giver=column(giver for giver, _, _ in legs),
        leg_receiver=column(receiver for _, receiver, _ in legs),
        leg_category=column(category_codes.index(code) for _, _, code in legs),
        leg_exchange=column(together or range(len(legs))),
        leg_minutes=column(minutes or [-1] * len(legs)),
    )


def community(size: int, seed: int = 1, places: tuple[str, ...] = PLACES) -> Facts:
    """Make a lively community up, the same for the same seed."""
    chance = Random(seed)
    themes = [item.code for item in VOCABULARY.themes.items]
    features = [item.code for item in VOCABULARY.features.items]
    kinds = [item.code for item in VOCABULARY.categories.items]
    weights = [1 / (n + 1) for n in range(len(themes))]
    asked = [
        (n, code) for n in range(size) for code in ("CONTACT", "CONFIDENCE", "CONTROL") if chance.random() < 0.6
    ]
    return facts_of(
        [Someone(n, chance.randrange(-1, len(places)), chance.randrange(-1, len(AGES))) for n in range(size)],
        places=places,
        themes=[(n, code) for n in range(size) for code in sorted(set(chance.choices(themes, weights, k=3)))],
        spoke=[(chance.randrange(size), n) for n in range(2 * size)],
        features=[(chance.randrange(size), n, code) for n in range(size) for code in chance.sample(features, 2)],
        check_ins=[(n, code, chance.choice(CHANGES)) for n, code in asked],
        legs=[(chance.randrange(size), chance.randrange(size), chance.choice(kinds)) for _ in range(size)],
    )


def protected_of(
    facts: Facts, *only: str, policy: Policy = STANDARD, vocabulary: Vocabulary = VOCABULARY
) -> Protected:
    """Protect facts of which nothing was ever sent: all tables, or `only` those of these names (quicker)."""
    tables = tabulate(facts, vocabulary)
    if only:
        tables = replace(tables, layouts=tuple(layout for layout in tables.layouts if layout.name in only))
    return protect(facts.period, tables, tables.people, policy)
