from connector_app.summary.cells import EVERYONE, counts_people, parents, people_of

FOOD = frozenset({("answered", "theme"), ("theme", "FOOD")})
NORTH = frozenset({("place", "north")})
TALKS = frozenset({("counted", "conversations")})


def test_parents_of_a_crossing_are_every_larger_crowd_it_tells_something_of():
    assert set(parents(FOOD | NORTH)) == {
        EVERYONE,
        NORTH,
        FOOD,
        frozenset({("answered", "theme")}),
        frozenset({("answered", "theme"), ("place", "north")}),
        frozenset({("theme", "FOOD")}),
    }


def test_having_said_anything_tells_nothing():
    assert list(parents(frozenset({("answered", "theme")}))) == []
    assert EVERYONE not in set(parents(EVERYONE))


def test_conversations_are_compared_with_conversations():
    listened = TALKS | {("feature", "LISTEN")}
    assert list(parents(listened)) == [TALKS]
    assert not counts_people(listened)
    assert people_of(listened) == {("feature", "LISTEN")}
