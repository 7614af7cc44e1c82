"""What the quick line offers while somebody types: people, groups, themes, features, strengths, days."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from connector_app.application.conversation_form import tag_word
from connector_app.application.ports import Reader
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.widgets.quick_line_popup import Offer

#: What `Offer.data` holds for somebody new; others carry their id.
NEW_DATA = ""
_PLAIN_NAME = re.compile(r"[^\W_][\w'’-]*( [^\W_][\w'’-]*){0,2}")
_ONE_WORD = re.compile(r"[^\W\d_]\w*")
_MOST = 8
# The words the line reads, whatever the language of the window; the hint beside them is in that language.
_SHORT_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def name_offers(reader: Reader, prefix: str, *, sign: str = "@", new: bool = True) -> list[Offer]:
    """Return who may be meant by typed letters, and at the end (if `new`) somebody new when nobody is called so.

    Nothing is offered once the letters are the whole name of the only one who may be meant.
    """
    typed = prefix.lstrip('"“')
    if not fold(typed) or typed != typed.rstrip():
        return []
    found = reader.complete(typed, _MOST)
    if " " in typed:
        # Past the first word only those count whose name goes on like this; the rest is what was said.
        found = [c for c in found if fold(c.label).startswith(fold(typed))]
    if len(found) == 1 and fold(found[0].label) == fold(typed):
        return []
    offers = [Offer(sign + _in_line(c.label), c.label, _hint(c), c.id) for c in found]
    known = {fold(c.label) for c in found}
    if new and fold(typed) not in known and _reads_like_a_name(typed) and not reader.named(typed):
        text = QCoreApplication.translate("Completions", "New person {name}")
        quoted = isolated(f"“{typed}”")
        offers.append(Offer(sign + _in_line(typed), text.format(name=quoted), "", NEW_DATA))
    return offers


def tag_offers(vocabulary: Vocabulary, prefix: str) -> list[Offer]:
    """Return the themes and features one of whose names begins so."""
    offers = []
    for found in (vocabulary.themes, vocabulary.features):
        for item in found.starting(prefix.replace("-", " ")):
            hint = item.label if item.chip != item.label else ""
            offers.append(Offer("#" + tag_word(item.chip), item.chip, hint, item.code, personal=False))
    return offers[:_MOST]


def brought_offers(titles: Iterable[str], vocabulary: Vocabulary, prefix: str) -> list[Offer]:
    """Return what others bring that begins so, most often first, and then kinds of help of which a name does."""
    typed = fold(prefix.lstrip('"“').replace("_", " "))
    if not typed:
        return []
    known = [title for title in titles if fold(title).startswith(typed)][:_MOST]
    offers = [Offer(f"+{_in_quotes(title)}", title) for title in known]
    told = set(map(fold, known)) | {typed}
    for item in vocabulary.categories.starting(typed):
        name = next((name for name in (item.chip, *item.also) if fold(name).startswith(typed)), item.chip).lower()
        if fold(name) not in told and item.code != "X_OTHER":
            offers.append(Offer(f"+{_in_quotes(name)}", name, item.label, personal=False))
    return offers[:_MOST]


def _in_quotes(words: str) -> str:
    """Return words as the line reads them back: one as it is, several in quotes."""
    plain = words.replace('"', "").replace("“", "").replace("”", "")
    return plain if _ONE_WORD.fullmatch(plain) else f'"{plain}"'


def day_offers(prefix: str, today: date) -> list[Offer]:
    """Return the days a promise may begin with: today, tomorrow, the coming weekdays, next week."""
    names = ["today", "tomorrow"]
    days = [today, today + timedelta(days=1)]
    for ahead in range(2, 8):
        day = today + timedelta(days=ahead)
        names.append(_SHORT_DAYS[day.weekday()])
        days.append(day)
    typed = fold(prefix)
    if not typed:
        return []
    return [
        Offer("!" + name, name, long_date(day), day.isoformat(), personal=False)
        for name, day in zip(names, days, strict=True)
        if name.startswith(typed)
    ]


def _in_line(name: str) -> str:
    """Return a name as the line reads it back; unusual ones stand in quotes."""
    return name if _PLAIN_NAME.fullmatch(name) else f'"{name}"'


def _hint(candidate: Candidate) -> str:
    if candidate.kind is Kind.GROUP:
        return candidate.hint or QCoreApplication.translate("Completions", "group")
    if candidate.rests:
        rests = QCoreApplication.translate("Completions", "record only kept")
        return f"{rests} · {candidate.hint}" if candidate.hint else rests
    return candidate.hint


def _reads_like_a_name(typed: str) -> bool:
    """Tell a name of several words from a name and what was said: `Zoe Smith`, but not `Zoe said`."""
    first, *rest = typed.split(" ")
    return len(first) > 1 and all(len(word) > 1 and word[0].isupper() for word in rest)
