"""What is offered comes from the notebook itself, and never from a period that still runs."""

from datetime import date
from random import Random

import pytest

from connector_app.application.coarser import coarser_ways
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.domain.period import parse_period
from connector_app.domain.place import PlaceLevel
from connector_app.store.notebook import OpenNotebook
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.policy import STANDARD
from tests.factory import copy_notebook, make_consent, make_conversation, make_person, make_place

VOCABULARY = shipped_vocabulary()
PEOPLE = 180
THEMES = [item.code for item in VOCABULARY.themes.items]


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> OpenNotebook:
    """People of six neighbourhoods in two towns who all spoke, in July or in September."""
    chance = Random(1)
    towns = [make_place(f"Town {n}", level=PlaceLevel.TOWN) for n in range(2)]
    areas = [make_place(f"Area {n}", parent_id=towns[n % 2].id) for n in range(6)]
    people = [make_person(f"P{n}", place_id=areas[n % 6].id, age_band="AGE_35_44") for n in range(PEOPLE)]
    talks = [
        make_conversation(person, themes=chance.sample(THEMES, 6), on=date(2026, chance.choice((7, 9, 9)), 2))
        for person in people
    ]
    return copy_notebook(
        tmp_path_factory.mktemp("coarser"), *towns, *areas, *people, *map(make_consent, people), *talks
    )


def offered(notebook: OpenNotebook, today: date, cut: Cut = FINEST) -> list[tuple[str, Cut]]:
    """Return what is offered instead of July."""
    found = coarser_ways(notebook, VOCABULARY, parse_period("2026-07"), cut, STANDARD, today)
    assert all(way.share >= way.share_now + 5 for way in found)
    return [(str(way.period), way.cut) for way in found]


def test_the_quarter_is_offered_once_it_is_over(notebook: OpenNotebook) -> None:
    assert offered(notebook, date(2026, 10, 1))[0] == ("2026Q3", FINEST)
    running = offered(notebook, date(2026, 9, 30))
    assert running
    assert {period for period, _ in running} == {"2026-07"}


def test_towns_are_offered_from_what_the_neighbourhoods_lie_in(notebook: OpenNotebook) -> None:
    ways = offered(notebook, date(2026, 8, 1))
    assert Cut(Places.TOWNS) in {cut for _, cut in ways}
    assert all(cut.places is not Places.TOWNS for _, cut in offered(notebook, date(2026, 8, 1), Cut(Places.NONE)))
