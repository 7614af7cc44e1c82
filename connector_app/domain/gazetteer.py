"""Where postcodes lie: postcode areas as they are kept, and what is looked up in them together with an edition."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from connector_app.domain.deprivation import Deprivation, Edition
from connector_app.domain.postcode import area_of

#: What is known of a postcode beside where it lies, as bits of `Area.marks`.
TERMINATED, OUTSIDE_ENGLAND = 1, 2


@dataclass(frozen=True, slots=True)
class Area:
    """One postcode area (``TQ``): its postcodes in order, and for each of them what is in the same place below.

    `small_2011`, `small_2021` and `wards` are lists of codes that begin with "" for what is not known; `at_2011`,
    `at_2021` and `at_ward` are places in them. `deciles` come from ranks in the postcode file itself, by
    `edition`; 0 is none. `names` are those of known wards. `release` and `year` tell which file it was.
    """

    code: str
    release: str
    year: int
    edition: Edition | None
    postcodes: tuple[str, ...]
    small_2011: tuple[str, ...]
    small_2021: tuple[str, ...]
    wards: tuple[str, ...]
    at_2011: "array[int]"
    at_2021: "array[int]"
    at_ward: "array[int]"
    deciles: bytes
    marks: bytes
    names: Mapping[str, str]

    def place_of(self, postcode: str) -> int | None:
        """Return where a postcode stands, None when the area has not got it."""
        at = bisect_left(self.postcodes, postcode)
        return at if at < len(self.postcodes) and self.postcodes[at] == postcode else None


@dataclass(frozen=True, slots=True)
class Spot:
    """What was found of a postcode; `decile` is None where none is known, `ward` "" where it has no name here."""

    decile: int | None
    ward: str
    terminated: bool
    in_england: bool


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Some areas, and an edition that was taken in for itself, which goes before ranks in postcode files."""

    areas: Mapping[str, Area]
    deprivation: Deprivation | None = None

    @property
    def edition(self) -> Edition | None:
        """Return the one edition of which deciles are looked up; None while none is known."""
        if self.deprivation is not None:
            return self.deprivation.edition
        return max((area.edition for area in self.areas.values() if area.edition), default=None)

    def find(self, postcode: str) -> Spot | None:
        """Return what is known of a postcode, None when it is not here."""
        area = self.areas.get(area_of(postcode))
        at = area.place_of(postcode) if area else None
        if area is None or at is None:
            return None
        england = not area.marks[at] & OUTSIDE_ENGLAND
        return Spot(
            decile=self._decile(area, at) if england else None,
            ward=area.names.get(area.wards[area.at_ward[at]], ""),
            terminated=bool(area.marks[at] & TERMINATED),
            in_england=england,
        )

    def _decile(self, area: Area, at: int) -> int | None:
        edition = self.edition
        if self.deprivation is not None:
            # The small areas of 2019 are those of the census of 2011, those of 2025 of the census of 2021.
            of_2011 = edition is Edition.IMD_2019
            small = area.small_2011[area.at_2011[at]] if of_2011 else area.small_2021[area.at_2021[at]]
            if (found := self.deprivation.deciles.get(small)) is not None:
                return found
        return area.deciles[at] or None if area.edition is edition else None

    def joined_by(
        self, areas: Iterable[Area], deprivation: Deprivation | None, names: Mapping[str, str]
    ) -> "Gazetteer":
        """Return this with newer areas and a newer edition in the place of older ones, and more names of wards."""
        found = {**self.areas, **{area.code: area for area in areas}}
        known = {code: area.names for code, area in self.areas.items()}
        for code, area in found.items():
            fresh = {ward: name for ward, name in names.items() if ward in area.wards}
            found[code] = replace(area, names={**known.get(code, {}), **area.names, **fresh})
        return Gazetteer(found, deprivation or self.deprivation)
