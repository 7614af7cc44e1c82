"""What a file for looking up postcodes says, and the words in which the owners of such data want to be named."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from connector_app.domain.deprivation import Deprivation
from connector_app.domain.gazetteer import Area
from connector_app.text import QT_TRANSLATE_NOOP, Translate

#: What their licence asks for wherever something stands that was looked up (ONS, Postcode products).
ATTRIBUTION = QT_TRANSLATE_NOOP(
    "LookUp",
    "Contains OS data © Crown copyright and database right {year}. Contains Royal Mail data © Royal Mail "
    "copyright and database right {year}. Source: Office for National Statistics licensed under the Open "
    "Government Licence v.3.0",
)


def owners(year: int, translate: Translate) -> str:
    """Return in which words the owners of postcode data want to be named."""
    return translate("LookUp", ATTRIBUTION).replace("{year}", str(year))


@dataclass(frozen=True, slots=True)
class AreaFile:
    """What one file told: postcode areas, an edition of the indices of deprivation, names of wards by their code.

    `odd` rows could not be understood, or hold a rank that their edition has not, and were left out of it.
    """

    file: str
    areas: Mapping[str, Area] = field(default_factory=dict)
    deprivation: Deprivation | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    odd: int = 0
