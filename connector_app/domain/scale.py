"""A scale: the numbers with which a question of a published measure is answered, and how they are counted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """An answer that has words of its own, and the number it stands for."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Band:
    """Answers that are counted together: from `lowest` to `highest`, both included."""

    code: str
    label: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Scale:
    """Answers from `lowest` to `highest`, perhaps each with words (`options`), counted in `bands`.

    With `sum_of` nobody is asked: it is the sum of the answers to these items, where all of them were answered.
    `verified` says that options, range and bands were compared with the official text.
    """

    lowest: int
    highest: int
    options: tuple[Option, ...] = ()
    bands: tuple[Band, ...] = ()
    sum_of: tuple[str, ...] = ()
    verified: bool = True

    def takes(self, value: int) -> bool:
        """Tell whether a number can be an answer."""
        return self.lowest <= value <= self.highest

    def band_of(self, value: int) -> Band | None:
        """Return the band in which an answer is counted; None when there is none for it."""
        return next((band for band in self.bands if band.lowest <= value <= band.highest), None)
