"""The English Indices of Deprivation: their editions, and small areas by how deprived they are.

An edition ranks all small areas (LSOAs) of England, 1 being the most deprived; a decile is a tenth of them. Ranks
and boundaries of two editions cannot be compared, so a decile means nothing without its edition.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Edition(StrEnum):
    """An edition, as it stands beside a person's decile; a later one sorts behind."""

    IMD_2019 = "IMD 2019"
    IMD_2025 = "IMD 2025"


#: So many small areas an edition ranks (MHCLG, IoD 2019 and IoD 2025).
RANKED: Mapping[Edition, int] = {Edition.IMD_2019: 32_844, Edition.IMD_2025: 33_755}


def decile_of(rank: int, edition: Edition) -> int | None:
    """Return the tenth in which a rank lies, 1 the most deprived; None for a rank that the edition has not."""
    ranked = RANKED[edition]
    return -(-rank * 10 // ranked) if 1 <= rank <= ranked else None


@dataclass(frozen=True, slots=True)
class Deprivation:
    """What an edition says: the decile of each small area, by its code."""

    edition: Edition
    deciles: Mapping[str, int]
