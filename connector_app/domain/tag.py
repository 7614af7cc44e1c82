"""A tag: something stands under an item of a framework, and who says so."""

from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """Who says so."""

    SAID_BY_PERSON = "said_by_person"
    CONNECTOR_JUDGEMENT = "connector_judgement"
    DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class Tag:
    """One item of one framework; both are codes of a pack."""

    framework: str
    item: str
    basis: Basis = Basis.CONNECTOR_JUDGEMENT
