"""Where somebody lives: postcodes, house numbers with a street, flats, streets and venues of the notebook."""

import re
from collections.abc import Iterable, Iterator

from connector_app.domain.folding import words
from connector_app.scan.findings import Finding, Label, Why

#: The letters that postcodes begin with, of the Royal Mail's areas.
_AREAS = (
    "AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|"
    "FK|FY|G|GIR|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|"
    "NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|"
    "TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_OUTWARD = rf"(?:{_AREAS})(?:\d[A-Z\d]?)"
_OUTWARD_APART = rf"(?:{_AREAS}) ?(?:\d[A-Z\d]?)"
_POSTCODE = re.compile(
    rf"(?<![\w-]){_OUTWARD_APART}[ \u00a0]{{0,2}}[-.]?[ \u00a0]?[\dO][ABD-HJLNP-UW-Z]{{2}}(?!\w)|\bGIR ?0AA\b",
    re.IGNORECASE,
)
_OUTWARD_ALONE = re.compile(rf"(?<![\w-])(?:{_OUTWARD}|(?i:{_OUTWARD})(?<=\w{{3}}))(?:[ \u00a0]\d)?(?![\w-])")
#: What a street is called, and what is a street only after a name with a capital: 3 Mill Bank, but 9 minutes walk.
_PLAIN = (
    r"(?:street|st|road|rd|lane|ln|avenue|ave|drive|crescent|cres|terrace|terr?|grove|gardens|gdns|mews|villas|"
    r"cottages)"
)
_STREET = (
    rf"(?:{_PLAIN}|dr|close|cl|court|ct|gr|place|pl|square|sq|hill|way|walk|row|park|view|rise|mount|parade|"
    r"villa|green|fold|croft|bank|gate|brow|drove|circus|quay|wharf|house|lodge|towers?|buildings|cottage|heights|"
    r"mansions|estate)"
)
_SMALL = (
    r"(?!(?:and|the|at|to|in|of|for|on|is|was|from|a|off|per|down|up|along|by|with|minutes?|mins?|metres?|yards?|"
    r"miles?|cars?|years?|days?|people|more|new|old|other|each|main|next|busy|per|or|hours?|weeks?|times?)\b)"
)
_HOUSE = re.compile(
    r"(?i:\b(?:top|ground|first|second|basement|upper|lower|garden)(?: floor)? flat,? )?"
    r"(?i:\b(?:flat|apartment|apt|unit|room|no|nr|number|house|block)\b\.? ?(?:no\.? ?)?\w{1,4},? (?:at )?)?"
    r"(?i:\b(?:no|nr|number)\b\.? ?)?(?<![\w£.:-])\d{1,4}(?:[a-hA-H]|[-/]\d{1,4})?,? "
    rf"(?:(?:{_SMALL}[a-z][\w'’.-]{{0,30}} ){{1,2}}{_PLAIN}|(?:[A-Z][\w'’.-]{{0,30}} ){{1,3}}(?i:{_STREET})"
    rf"|[A-Z' -]{{3,40}} (?i:{_PLAIN})|The (?i:{_STREET}))\b(?!['’])"
    r"(?:, [A-Z][\w-]{2,20}(?=[,.;)]|$| [A-Z]{1,2}\d))?"
)
#: 3 The Paddock: where the number comes first, or an address is begun.
_THE_HOUSE = re.compile(
    r"(?:^|(?<=[,;:(\n])|(?<= at)|(?<= to)|(?<= of)|(?<= from)) ?"
    r"((?:(?:no|nr|number)\b\.? ?)?\d{1,3}[a-hA-H]?,? The [A-Z][a-z]{2,20}s?)(?! [A-Z]?[a-z])"
)
#: The Old Forge, 2 Mill Row: a house with a name as well.
_NAMED_HOUSE = re.compile(
    r"\b(?i:address|lives?|living|at|to)(?i: is)?\W{1,3}"
    rf"((?:The )?(?:[A-Z][\w'’-]{{1,20}} ?){{1,3}}, "
    rf"\d{{1,4}}[a-h]? (?:[A-Z][\w'’-]{{1,20}} ){{1,3}}(?i:{_STREET}))\b"
)
_NUMBER_ALONE = re.compile(
    r"\b(?:lives? at|living at|at|from|of|opposite|opp|behind|(?:door|house|home|address)(?: is|:)?) "
    r"((?:house )?(?:no\.?|number|nr\.?) ?\d{1,4}[a-h]?)\b(?! (?:bus|of|in))|\blives? at (\d{1,4}[a-h]?)\b"
    r"|\b(P\.?O\.? ?Box \d{1,6})",
    re.IGNORECASE,
)
_FLAT = re.compile(
    r"\b(?:flat|apartment|apt)\b\.? ?(?:no\.? ?)?(?:\d{1,4}[a-hA-H]?|[a-hA-H]\d{0,3})\b"
    r"(?:,? (?:(?:[A-Z][\w'’-]{1,30} ){0,2}(?:Tower|House|Court|Block|Lodge|Heights|Point|Mansions|Buildings?)"
    r"(?: (?:\d{1,3}|[A-Z])\b)?))?",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?i:lives?|living|moved|house|flat|stays?|staying|address|home)(?: is)?(?: (?i:up|down|round|over))?"
    rf"(?: (?i:on|in|at|to|off|along|:))+ ((?:[A-Z][\w'’-]{{1,30}} ){{1,3}}(?i:{_STREET}))\b"
)
_ROADS = re.compile(r"\b(?:the|junction|motorway|along|off|on) +$", re.IGNORECASE)
_MOTORWAY = re.compile(r"[MA]\d{1,2}$")
_SHORTEST_PLACE = 4


class Places:
    """Finds addresses; knows the postcode districts and the streets and venues of the notebook."""

    def __init__(self, postcodes: Iterable[str], places: Iterable[str]) -> None:
        codes = ("".join(code.upper().split()) for code in postcodes)
        self._districts = {code[:-3] for code in codes if len(code) > 4}  # noqa: PLR2004 - the last three are inward
        spelt = {" ".join(words(place)) for place in places if len(place) >= _SHORTEST_PLACE}
        self._places = {tuple(place.split()) for place in spelt if place}
        self._longest = max(map(len, self._places), default=0)

    def find(self, text: str) -> list[Finding]:
        """Return what looks like where somebody lives or meets."""
        found = [Finding(m.start(), m.end(), Label.POSTCODE, Why.POSTCODE) for m in _POSTCODE.finditer(text)]
        for pattern in (_HOUSE, _FLAT):
            found += (Finding(m.start(), m.end(), Label.ADDRESS, Why.ADDRESS) for m in pattern.finditer(text))
        for pattern in (_LIVES, _THE_HOUSE, _NAMED_HOUSE):
            found += (Finding(*m.span(1), Label.ADDRESS, Why.ADDRESS) for m in pattern.finditer(text))
        found += (
            Finding(*m.span(m.lastindex or 0), Label.ADDRESS, Why.ADDRESS) for m in _NUMBER_ALONE.finditer(text)
        )
        return found + self._known_districts(text) + list(self._known_places(text))

    def _known_districts(self, text: str) -> list[Finding]:
        return [
            Finding(m.start(), m.end(), Label.POSTCODE, Why.KNOWN_POSTCODE)
            for m in _OUTWARD_ALONE.finditer(text)
            if m.group().split()[0].upper() in self._districts and not self._is_road(text, m)
        ]

    def _is_road(self, text: str, match: re.Match[str]) -> bool:
        before, after = (
            text[max(0, match.start() - 12) : match.start()],
            text[match.end() : match.end() + 10].lower(),
        )
        road = bool(_ROADS.search(before)) or after.lstrip().startswith(
            ("motorway", "junction", "traffic", "road", "ring")
        )
        return bool(_MOTORWAY.fullmatch(match.group())) and road

    def _known_places(self, text: str) -> Iterator[Finding]:
        found = re.finditer(r"[\w'’]+", text) if self._places else ()
        spelt = [(m.start(), m.end(), "".join(words(m.group()))) for m in found]
        for at in range(len(spelt)):
            for length in range(1, min(self._longest, len(spelt) - at) + 1):
                if tuple(word for *_, word in spelt[at : at + length]) in self._places:
                    yield Finding(spelt[at][0], spelt[at + length - 1][1], Label.ADDRESS, Why.KNOWN_PLACE)
