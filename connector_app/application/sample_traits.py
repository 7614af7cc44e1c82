"""What people in the invented community say of themselves, and how deprived the areas are that they live in."""

from dataclasses import dataclass

from connector_app.application.sample_dice import Dice, weighted
from connector_app.domain.person import EqualityAnswer

#: So many people are asked such things; nobody asks a hundred thousand.
_MOST_ASKED = 1_000
_EDITION = "IMD 2019"
#: The deciles of the small areas in each neighbourhood.
_DECILES = ((1, 1, 2, 3), (2, 4, 5, 5), (6, 7, 8, 9), (3, 5, 6, 10))
_ANSWERS = {
    "SEX": weighted({"SEX_F": 10, "SEX_M": 9, "PREFER_NOT_TO_SAY": 1}),
    "ETHNIC5": weighted(
        {"E_WHITE": 9, "E_ASIAN": 5, "E_BLACK": 4, "E_MIXED": 1, "E_OTHER": 2, "PREFER_NOT_TO_SAY": 1}
    ),
    "DISABILITY": weighted({"DIS_NONE": 10, "DIS_NOT": 2, "DIS_LITTLE": 4, "DIS_LOT": 3, "PREFER_NOT_TO_SAY": 1}),
    "CARER": weighted({"CARER_NO": 15, "CARER_YES": 4, "NOT_KNOWN": 1}),
}


@dataclass(frozen=True, slots=True)
class Traits:
    """One person's answers, none unless they `agreed` that such things are noted, and their area's decile."""

    agreed: bool
    answers: tuple[EqualityAnswer, ...]
    decile: int | None
    edition: str


def traits_of(dice: Dice, number: int, home: int, *, asked: bool) -> Traits:
    """Return what the person of a number says of themselves, when they were asked anything at all."""
    agreed = dice.chance(0.7) and asked and number < _MOST_ASKED
    answers = tuple(
        EqualityAnswer(code, dice.pick(known)) for code, known in _ANSWERS.items() if dice.chance(0.85)
    )
    decile = dice.pick(_DECILES[home % len(_DECILES)]) if dice.chance(0.9) else None
    return Traits(agreed, answers if agreed else (), decile, _EDITION if decile is not None else "")
