"""What of a person may have left in summaries: where their words went, and where they may be counted."""

from collections.abc import Iterable, Mapping

from connector_app.application.day_in_words import day_in_words
from connector_app.application.dossier import Entry, Fact, Section
from connector_app.application.ports import Ledger
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Noun
from connector_app.domain.quote import Quote
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.text import QT_TRANSLATE_NOOP, Translate

_TITLE = QT_TRANSLATE_NOOP("About", "Summaries for services")
_USED_FOR = QT_TRANSLATE_NOOP(
    "About",
    "They hold rounded numbers and no names. If you had agreed to be counted, you may be one of many people in "
    "them; which of them you are in is not kept anywhere.",
)
_SENT = QT_TRANSLATE_NOOP("About", "Summary of {first} to {last}")
_MADE = QT_TRANSLATE_NOOP("About", "Made on")
_WENT = QT_TRANSLATE_NOOP("About", "in the summary of {first} to {last}, made on {day}")
_UNKNOWN = QT_TRANSLATE_NOOP("About", "The memory of what was sent is damaged, so this cannot be said.")


def sent_section(ledger: Ledger, translate: Translate) -> Section:
    """Return the summaries that were sent, without a word on who is in them."""
    title, used_for = translate("About", _TITLE), translate("About", _USED_FOR)
    releases = _releases(ledger)
    if releases is None:
        unknown = translate("About", _UNKNOWN)
        return Section("summaries", title, f"{used_for} {unknown}")
    made = translate("About", _MADE)
    entries = [
        Entry(
            _said(_SENT, release, translate),
            (
                Fact("period", "", "", [release.period.first.isoformat(), release.period.last.isoformat()]),
                Fact("made_on", made, day_in_words(release.made_on, translate), release.made_on.isoformat()),
            ),
        )
        for release in reversed(releases)
    ]
    return Section("summaries", title, used_for, tuple(entries))


def where_quotes_went(
    ledger: Ledger, nouns: Iterable[Noun], translate: Translate
) -> Mapping[str, tuple[str, ...]]:
    """Return in words where the words of each quote were sent, by the quote's id."""
    quotes = [noun for noun in nouns if isinstance(noun, Quote) and noun.safe_text]
    if not quotes:
        return {}
    releases = _releases(ledger)
    if releases is None:
        return {quote.id: (translate("About", _UNKNOWN),) for quote in quotes}
    shown = [(release, _texts(release)) for release in releases if release.content]
    return {
        quote.id: tuple(_said(_WENT, release, translate) for release, texts in shown if quote.safe_text in texts)
        for quote in quotes
    }


def _releases(ledger: Ledger) -> list[Release] | None:
    """Return the summaries that were sent; None when the memory of them is damaged, which the file says."""
    try:
        return [release for release in ledger.releases() if release.kind is not ReleaseKind.OUTSIDE]
    except Refused:
        return None


def _texts(release: Release) -> set[str]:
    from connector_app.summary.printing import from_text  # with all that counts

    return {quote.text for quote in from_text(release.content).quotes}


def _said(source: str, release: Release, translate: Translate) -> str:
    text = translate("About", source)
    for name, day in (
        ("first", release.period.first),
        ("last", release.period.last),
        ("day", release.made_on),
    ):
        text = text.replace("{" + name + "}", day_in_words(day, translate))
    return text
