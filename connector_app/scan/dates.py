"""Full dates, dates of birth and great ages: the day somebody was born, or how old they are, tells who it is."""

import re

from connector_app.scan.findings import Finding, Label, Why

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:[0-3]?\d)(?: ?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_LONG_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
_DATES = (
    re.compile(r"(?<![\d.,/£-])[0-3]?\d ?([-/. ]) ?[01]?\d ?\1 ?(?:(?:19|20)\d\d|\d\d)(?![\w/-]|[.,]\d)"),
    re.compile(r"(?<![\w.,/-])(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d(?![\w/-])"),
    re.compile(rf"(?<![\w.,/-]){_DAY}(?: of)?[ \-./]{_MONTH}\.?,?[ \-./]{_LONG_YEAR}(?!\w)", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\.? {_DAY},? {_LONG_YEAR}(?!\w)", re.IGNORECASE),
)
_BIRTH = r"(?:born|b\.|d\.?o\.?b\.?|date of birth|birth ?da(?:y|te)|bday|b-day|b'day)"
_BORN = re.compile(
    rf"\b{_BIRTH}(?: (?:is|was|on|in|the|her|his|their))*[:;, ]{{0,3}}"
    rf"((?:{_DAY}(?: of)?[ \-./](?:{_MONTH}\.?|[01]?\d)(?:,?[ \-./]{_YEAR})?)|(?:{_MONTH} {_DAY}(?:,? {_YEAR})?)|"
    rf"(?:{_MONTH},? {_LONG_YEAR})|(?:(?:19|20)\d\d(?:[-/.][01]?\d[-/.][0-3]?\d)?)|\d{{6,8}})(?!\w)",
    re.IGNORECASE,
)
#: The day before the word: 5 May is her birthday; or a round birthday: her 80th is on 5 May.
_BIRTHDAY = re.compile(
    rf"((?:{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY}))(?= (?:is|was) (?:her|his|their|my) birthday)", re.IGNORECASE
)
_ROUND = re.compile(
    rf"\b(?:\d\dth|100th|turn(?:s|ed|ing)? \d\d)(?: birthday)?(?: (?:is|was|on|the|party))* "
    rf"((?:{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY}))\b",
    re.IGNORECASE,
)
_BIRTH_NEAR = re.compile(rf"\b{_BIRTH}", re.IGNORECASE)
_BORN_WITHIN = 30
_LIVED = (19, 20)
_OLD = r"(?:8\d|9\d|1[01]\d)"
_AGES = (
    re.compile(rf"(?<![\w.,£]){_OLD}(?:[ -]?(?:years?|yrs?|y)[ -]?(?:old|of age|o)\b|[ -]?yo\b)", re.IGNORECASE),
    re.compile(
        r"\b(?:aged?|turn(?:s|ed|ing)?|(?:she|he|who|they|i|mum|dad|nan|gran|grandad|(?-i:[A-Z])[\w-]+)"
        r"(?:['’](?:s|ll be|m|re)| is| are| was| will be)(?: (?:now|already|nearly|almost|only|over|about))?)"
        rf"[: ]{{1,2}}({_OLD})\b"
        r"(?! ?(?:%|p\b|pence|pounds|miles|minutes|mins|hours|days|people|percent|per cent|metres|degrees|of\b))",
        re.IGNORECASE,
    ),
    re.compile(rf"\b[A-Z][\w'’-]{{1,30}}(?:, | \()({_OLD})(?=[,)])"),
    re.compile(rf"(?<![\w.,£])({_OLD}(?:st|nd|rd|th)) birthday", re.IGNORECASE),
    re.compile(r"\b(?:(?:eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred)"
               r"(?:[- ]?years?[- ]?old|[- ]year[- ]old| years of age)\b", re.IGNORECASE),
    re.compile(
        r"\bin (?:her|his|their|my) (?:late |early |mid[- ]?)?(?:eighties|nineties|80['’]?s|90['’]?s)\b",
        re.IGNORECASE,
    ),
)  # fmt: skip


def find_dates(text: str) -> list[Finding]:
    """Return the full dates, dates of birth and ages of 80 and more; a month or a weekday alone stays."""
    found = [
        Finding(*match.span(1), Label.BIRTH_DATE, Why.BIRTH_DATE)
        for pattern in (_BORN, _BIRTHDAY, _ROUND)
        for match in pattern.finditer(text)
    ]
    for pattern in _DATES:
        found += (_dated(text, match) for match in pattern.finditer(text))
    for pattern in _AGES:
        group = 1 if pattern.groups else 0
        found += (Finding(*match.span(group), Label.AGE, Why.AGE) for match in pattern.finditer(text))
    return found


def _dated(text: str, match: re.Match[str]) -> Finding:
    near = text[max(0, match.start() - _BORN_WITHIN) : match.start()]
    if _BIRTH_NEAR.search(near):
        return Finding(match.start(), match.end(), Label.BIRTH_DATE, Why.BIRTH_DATE)
    return Finding(match.start(), match.end(), Label.DATE, Why.DATE)
