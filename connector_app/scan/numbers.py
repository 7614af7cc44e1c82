"""Numbers that lead to one person: telephones, NHS numbers, accounts, plates, insurance and travel documents."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import phonenumbers

from connector_app.scan.findings import Finding, Label, Why

#: Digits with what people put between them; a letter O written for a nought counts between digits.
_RUN = re.compile(
    r"(?<![\d_£$€#])(?<!\d[.,:/])(?<![A-Za-z]-)(?:\+|\(\+?)?(?:[oO](?=\d))?\d"
    r"(?:[ \u00a0\u2009\u202f\t]?[-–‑./()oO]{0,3}[ \u00a0\u2009\u202f]?\d){5,24}(?!\d)"
)
_SPOKEN_DIGIT = (
    r"(?:(?:double|triple|treble) )?(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|hundred)"
)
_SPOKEN = re.compile(rf"\b{_SPOKEN_DIGIT}(?:[ ,\-]{{1,2}}{_SPOKEN_DIGIT}){{5,14}}\b", re.IGNORECASE)
_OTHER_IDS = (
    re.compile(r"(?<![\w-])[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)", re.IGNORECASE),  # National Insurance
    re.compile(r"(?<![\w-])[A-Z]{2}\d{2} ?[A-Z]{3}(?!\w)"),  # number plate since 2001
    re.compile(r"(?<![\w-])[A-Z]\d{1,3} ?[A-Z]{3}(?!\w)"),  # number plate before
    re.compile(r"(?<!\d)(?<!\d-)\d\d-\d\d-\d\d(?![-\d])"),  # sort code
    re.compile(r"(?<![\w-])[A-Z]{1,4}[- ]?\d{6,14}[A-Z]?(?!\w)"),  # visa, passport, case reference
    re.compile(r"(?<![\w-])[A-Z9]{5} ?\d{6} ?[A-Z9]{1,2}\d{0,2}[A-Z]{2,3}(?!\w)"),  # driving licence
    re.compile(r"(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"),  # bank account, IBAN
)
#: A word that announces a reference, and the reference: it has a digit somewhere.
_ANNOUNCED = re.compile(
    r"\b(?:ref(?:erence)?|passport|licen[cs]e|account|acct?|a/c|policy|claim|case|nino?|ni number|hospital|mrn|"
    r"visa|brp|crn|uc|reg(?:istration)?|plate)\b(?: (?:no|number|num|nr|id|ref))?[.:#]? ?(?:is )?"
    r"((?=[A-Z/-]{0,12}\d)[A-Z0-9](?:[A-Z0-9/-]{3,20}))(?!\w)",
    re.IGNORECASE,
)
_PLATE = re.compile(
    r"\b(?:reg|registration|plate|van|car|bike|motorbike|scooter)\b[^.\n\w]{1,3}(?:(?:no|is|reg|number) )?"
    r"([a-z]{2}\d{2} ?[a-z]{3})\b",
    re.IGNORECASE,
)
#: What opens somebody's door.
_DOOR_CODE = re.compile(
    r"\b(?:key ?safe|door|gate|alarm|pin|entry|lock ?box|key ?box)"
    r"(?: ?(?:code|number|no\.?|pin))?:? (?:is )?(\d{3,6})(?!\w)",
    re.IGNORECASE,
)
_SHORTEST_NUMBER = 8
_SHORTEST_PHONE = 7
_NHS_DIGITS = 10
_TAIL = 6
_PAIR = 2
_DATE_LIKE = re.compile(r"(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})$")
_YEARS = re.compile(r"(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d$")


class Numbers:
    """Finds numbers; knows those of the notebook by their last digits."""

    def __init__(self, phones: Iterable[str]) -> None:
        digits = (digits_of(phone) for phone in phones)
        self._known = {number[-_TAIL:] for number in digits if len(number) >= _TAIL}

    def find(self, text: str) -> list[Finding]:
        """Return what looks like a number of one person."""
        found = [finding for match in _RUN.finditer(text) if (finding := self._judge(match))]
        found += [Finding(m.start(), m.end(), Label.PHONE, Why.PHONE) for m in _SPOKEN.finditer(text)]
        for pattern in _OTHER_IDS:
            found += (Finding(m.start(), m.end(), Label.OTHER_ID, Why.NUMBER) for m in pattern.finditer(text))
        found += (Finding(*m.span(1), Label.OTHER_ID, Why.NUMBER) for m in _ANNOUNCED.finditer(text))
        found += (
            Finding(*m.span(1), Label.OTHER_ID, Why.NUMBER) for p in (_DOOR_CODE, _PLATE) for m in p.finditer(text)
        )
        return found

    def _judge(self, match: re.Match[str]) -> Finding | None:
        written = match.group()
        digits = digits_of(written)
        start, end = match.span()
        if _DATE_LIKE.match(written) or _YEARS.match(written):
            return None
        if max(map(len, re.findall(r"\d+", written))) <= _PAIR and not digits.startswith("0"):
            return None  # numbers drawn at bingo, sizes, times
        if match.string[start - 1 : start].isalpha() and digits[-_TAIL:] not in self._known:
            return None  # part of a longer reference
        if nhs_number(digits) and not written.startswith(("+", "0 ", "(")):
            return Finding(start, end, Label.NHS_NUMBER, Why.NHS_NUMBER)
        if digits[-_TAIL:] in self._known:
            return Finding(start, end, Label.PHONE, Why.KNOWN_PHONE)
        if len(digits) >= _SHORTEST_PHONE and _may_be_phone(written, digits):
            return Finding(start, end, Label.PHONE, Why.PHONE)
        if len(digits) >= _SHORTEST_NUMBER:
            return Finding(start, end, Label.OTHER_ID, Why.NUMBER)
        return None


def digits_of(text: str) -> str:
    """Return the digits of a text as 0 to 9, whatever script they are in; O between them is 0."""
    return "".join(_digits(text))


def nhs_number(digits: str) -> bool:
    """Tell whether ten digits are a valid NHS number: the last one checks the others, modulus 11."""
    if len(digits) != _NHS_DIGITS or len(set(digits)) == 1:
        return False
    weighted = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - weighted % 11) % 11 == int(digits[-1])


def _digits(text: str) -> Iterator[str]:
    for c in text:
        if c in "oO":
            yield "0"
        elif (value := unicodedata.digit(c, None)) is not None:
            yield str(value)


def _may_be_phone(written: str, digits: str) -> bool:
    """Tell whether the digits can be dialled from here: with a nought or a country before, or a mobile without."""
    abroad = written.lstrip("(").startswith("+") or digits.startswith("00")
    if not abroad and not digits.startswith("0") and not digits.startswith("7"):
        return bool(re.fullmatch(r"\d{3}[ -]\d{4}", written))
    dialled = "+" + digits.removeprefix("00") if abroad else digits
    try:
        number = phonenumbers.parse(dialled, "GB")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number)
