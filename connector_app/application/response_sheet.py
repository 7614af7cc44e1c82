"""What goes on the sheet that a partner fills in: which insights, and the mark by which it is known again."""

import hmac
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from random import SystemRandom

from connector_app.application.ports import Notebook, Reader
from connector_app.application.quotes import Scan
from connector_app.application.response_words import SETTING, with_words_of
from connector_app.application.terms import AgreedTerms
from connector_app.domain.errors import Refused
from connector_app.domain.ids import letters_of
from connector_app.domain.insight import Insight
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import SETTLED, Response
from connector_app.summary.asks import Asks, AskStays, WaitingAsk, admit, stays
from connector_app.summary.protected import Protected
from connector_app.summary.quotes import shown_themes
from connector_app.text import Translate

_MARK = re.compile(r"S-(\d{4})(\d{2})(\d{2})-([0-9A-Z]{10})", re.IGNORECASE)
_LETTERS = 10
_BY_CHANCE: Callable[[list[WaitingAsk]], None] = SystemRandom().shuffle


@dataclass(frozen=True, slots=True)
class ToAsk:
    """What a partner would be asked, None when there is nothing, and how many insights stay and why."""

    asks: Asks | None
    held: Mapping[AskStays, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a sheet: the day it was made, and whether this notebook made it."""

    on: date
    ours: bool


def organisation_named(reader: Reader, name: str) -> Organisation:
    """Return the organisation of this name; raise Refused no_such_organisation."""
    wanted = name.strip().casefold()
    for row in reader.heard.organisations():
        if row.organisation.name.strip().casefold() == wanted:
            return row.organisation
    raise Refused("no_such_organisation", typed=name)


def to_ask(
    notebook: Notebook,
    organisation_id: str,
    protected: Protected,
    today: date,
    shuffle: Callable[[list[WaitingAsk]], None] = _BY_CHANCE,
) -> ToAsk:
    """Return what an organisation is asked beside a summary: what was passed on to it and is not settled.

    Its words are looked over anew each time, so that a name first known today holds back what was let go before.
    """
    stated = frozenset(text for page in protected.statements for text in page.approved)
    waiting, themes = _waiting(notebook.reader, organisation_id, today, stated), shown_themes(protected)
    held = Counter(why for each in waiting if (why := stays(each, themes)) is not None)
    asks = admit(waiting, themes, mark_of(notebook, today), shuffle)
    return ToAsk(asks, held)


def keep_words_of(notebook: Notebook, translate: Translate) -> None:
    """Let a notebook keep the words of the sheet in a language, so that it understands them when they return."""
    fresh = with_words_of(notebook.setting(SETTING), translate)
    if fresh is not None:
        notebook.keep_setting(SETTING, fresh)


def mark_of(notebook: Notebook, on: date) -> str:
    """Return the mark of the sheets that a notebook makes on a day; without the notebook it tells nothing."""
    digest = hmac.digest(
        notebook.ledger.head().ledger.encode(), b"response sheet " + on.isoformat().encode(), "sha256"
    )
    return f"S-{on:%Y%m%d}-{letters_of(int.from_bytes(digest), _LETTERS)}"


def mark_in(notebook: Notebook, text: str) -> Mark | None:
    """Return the mark that stands in a text, None when there is none."""
    found = _MARK.search(text)
    if found is None:
        return None
    try:
        on = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return Mark(on, hmac.compare_digest(found[0].upper().encode(), mark_of(notebook, on).encode()))


def _waiting(reader: Reader, organisation_id: str, today: date, stated: Collection[str]) -> list[WaitingAsk]:
    scan, terms = Scan(reader), AgreedTerms(reader)

    def waiting(response: Response, insight: Insight) -> WaitingAsk:
        settled = response.state in SETTLED
        agreed = not settled and terms.allow_insight(insight, organisation_id, today)
        return WaitingAsk(
            response=response,
            text=insight.safe_text,
            kind=insight.kind,
            theme=insight.theme,
            settled=settled,
            agreed=agreed,
            approved=insight.approved,
            # The scan takes longest: what stays anyway need not be looked over.
            clear=agreed and insight.approved and not scan(insight.safe_text),
            stated=insight.safe_text in stated,
        )

    return [waiting(response, insight) for response, insight in reader.heard.responses_of(organisation_id)]
