"""Chance that falls the same way for the same seed: picks, ids and decks for the invented community."""

import random
from collections.abc import Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A seeded source of chance."""

    def __init__(self, seed: int) -> None:
        """Begin; the same `seed` gives the same falls in the same order."""
        chance = random.Random(seed)  # noqa: S311 - invented people need no cryptographic chance
        self._bits = chance.getrandbits
        self.roll = chance.random
        self.shuffle = chance.shuffle

    def pick(self, things: Sequence[T]) -> T:
        """Return one of the things."""
        return things[int(self.roll() * len(things))]

    def chance(self, share: float) -> bool:
        """Tell whether something happens that happens in this share of cases, 0 to 1."""
        return self.roll() < share

    def whole(self, first: int, last: int) -> int:
        """Return a whole number from `first` to `last`, both included."""
        return first + int(self.roll() * (last - first + 1))

    def id(self) -> str:
        """Return 32 hexadecimal digits of a random UUID."""
        bits = self._bits(128)
        digits = f"{bits:032x}"
        return f"{digits[:12]}4{digits[13:16]}{'89ab'[bits & 3]}{digits[17:]}"


class Deck:
    """Deals the numbers below `size` in chance order, each once before any comes again."""

    def __init__(self, dice: Dice, size: int) -> None:
        """`size` is 1 or more."""
        self._dice = dice
        self._size = size
        self._left: list[int] = []

    def draw(self) -> int:
        """Return the next number."""
        if not self._left:
            self._left = list(range(self._size))
            self._dice.shuffle(self._left)
        return self._left.pop()


def weighted(weights: Mapping[str, int]) -> list[str]:
    """Return each key as often as its weight says, to pick or deal from."""
    return [key for key, weight in weights.items() for _ in range(weight)]
