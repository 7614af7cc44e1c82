"""Ways to reach somebody on the net: e-mail addresses, however they are spelt, and names on social networks."""

import re
from collections.abc import Callable, Iterable

from connector_app.scan.findings import Finding, Label, Why

_LOCAL = r"[\w.+'%-]{1,64}"
_DOMAIN = r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
_EMAIL = re.compile(rf"(?<![\w.+-]){_LOCAL}@(?:{_DOMAIN}|(?<=[^\W\d_]@)[^\W\d_][\w-]+)")
_DOT = r" ?(?:[.．]| ?[(\[{<] ?(?:dot|\.) ?[)\]}>] ?| dot ) ?"
_AT = r" ?(?:@|[(\[{<] ?(?:at|@) ?[)\]}>]|＠) ?"
#: Spelt out with a sign around "at", or with the word alone and then a "dot".
_SPELT = re.compile(
    rf"(?<![\w.+-]){_LOCAL}(?:{_DOT}[\w+-]{{1,40}}){{0,3}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,5}}",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?<![\w.+-])[\w.+'%-]{1,64}(?: dot [\w+-]{1,40}){0,3} at [\w-]{1,63}"
    r"(?:(?: dot |\.)[\w-]{1,63}){0,3} dot [a-z]{2,12}\b",
    re.IGNORECASE,
)
_AT_WORD = re.compile(
    r"(?<![\w.+-])(?=[\w+-]{0,40}[\d._+])[\w.+-]{1,64}+ at [\w-]{1,63}(?:\.[\w-]{2,63}){0,3}\.[a-z]{2,12}\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w.@/])@[\w](?:[\w.]{0,38}\w)?(?![\w@])")
_NETWORKS = (
    r"(?:insta(?:gram)?|ig|face ?book|fb|messenger|twitter|x|tik ?tok|snap(?:chat)?|telegram|whats ?app|wa|signal|"
    r"skype|discord|linked ?in|youtube|threads|bluesky|vinted|ebay|user ?name|handle|login|gamertag|profile)"
)
_NAMED = re.compile(
    rf"\b{_NETWORKS}\b( (?:name|handle|account|id|user))?( is|:| as| =|=)? ?[\"'“(@]?([A-Za-z][\w.-]{{2,38}}\w)",
    re.IGNORECASE,
)
#: Networks whose names are nothing else, so that any unusual word after them is a name there.
_SURELY = re.compile(r"insta|ig|fb|face|snap|tik|twit|tele|disc|user|skype", re.IGNORECASE)
_UNDERSCORED = re.compile(r"(?<![\w@.])(?=[\d_]{0,20}[^\W\d_])[\w.]{1,30}?[^\W_]_[^\W_][\w.]{0,30}(?![\w@])")
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?"
    r"(?:facebook|fb|instagram|twitter|x|tiktok|linkedin|snapchat|youtube|t|wa|threads|linktr)"
    r"\.(?:com|me|ee|net)/[\w@./?=-]{2,80}",
    re.IGNORECASE,
)


def find_contacts(text: str, known: Iterable[str], is_word: Callable[[str], bool]) -> list[Finding]:
    """Return the e-mail addresses and handles of a text.

    `known` are names on networks to find as they are, in small letters; `is_word` tells ordinary words.
    """
    found: list[Finding] = []
    if "@" in text or "＠" in text:
        found += _all(_EMAIL, text, Label.EMAIL, Why.EMAIL) + _all(_HANDLE, text, Label.HANDLE, Why.HANDLE)
    for pattern in (_SPELT, _SPOKEN, _AT_WORD):
        found += _all(pattern, text, Label.EMAIL, Why.EMAIL)
    if "_" in text:
        found += _all(_UNDERSCORED, text, Label.HANDLE, Why.HANDLE)
    found += _all(_PROFILE, text, Label.HANDLE, Why.HANDLE)
    found += [
        Finding(*match.span(3), Label.HANDLE, Why.HANDLE)
        for match in _NAMED.finditer(text)
        if re.search(r"[\d._]", match.group(3))
        or ((match.group(1) or match.group(2)) and _SURELY.match(match.group()) and not is_word(match.group(3)))
    ]
    small = text.casefold()
    for address in known:
        at = small.find(address) if len(small) == len(text) else -1
        if at >= 0:
            found.append(Finding(at, at + len(address), Label.EMAIL, Why.EMAIL))
    return found


def _all(pattern: re.Pattern[str], text: str, label: Label, why: Why) -> list[Finding]:
    return [Finding(match.start(), match.end(), label, why) for match in pattern.finditer(text)]
