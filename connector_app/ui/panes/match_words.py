"""Words for matches: a line for each pair, and every reason as one plain sentence."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.application.offers import Offered, Pair
from connector_app.domain.matching import Balance, Reason, Why
from connector_app.domain.need import Need, Urgency
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.strength import Strength
from connector_app.domain.vocabulary import CodeList
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui import offer_labels
from connector_app.ui.isolation import giving_line
from connector_app.ui.labels import isolated, language, short_date, translated
from connector_app.ui.widgets.line import Line

_SENTENCES: Mapping[Why, str] = {
    Why.WORDS: QT_TRANSLATE_NOOP("MatchWords", "Both speak of {words}"),
    Why.PLACE: QT_TRANSLATE_NOOP("MatchWords", "Both live in {name}"),
    Why.AREA: QT_TRANSLATE_NOOP("MatchWords", "Both live around {name}"),
    Why.RELATED: QT_TRANSLATE_NOOP("MatchWords", "They know each other: {tie}"),
    Why.SAME_GROUP: QT_TRANSLATE_NOOP("MatchWords", "They know each other from {name}"),
    Why.EXCHANGED: QT_TRANSLATE_NOOP("MatchWords", "They helped each other before"),
    Why.SPOKE: QT_TRANSLATE_NOOP("MatchWords", "They were in a conversation together"),
    Why.IN_COMMON: QT_TRANSLATE_NOOP("MatchWords", "Both know {name}"),
    Why.LANGUAGE: QT_TRANSLATE_NOOP("MatchWords", "Both speak {language}"),
    Why.HAS_TIME: QT_TRANSLATE_NOOP("MatchWords", "Has time: {left} of {most} this month"),
    Why.GLADLY: QT_TRANSLATE_NOOP("MatchWords", "Would love to"),
    Why.NOW: QT_TRANSLATE_NOOP("MatchWords", "It would help now"),
    Why.UNTIL: QT_TRANSLATE_NOOP("MatchWords", "It would help until {day}"),
    Why.ASK_GIVER: QT_TRANSLATE_NOOP("MatchWords", "Ask {giver} first whether you may introduce them"),
    Why.ASK_RECEIVER: QT_TRANSLATE_NOOP("MatchWords", "Ask {receiver} first whether you may introduce them"),
}
#: What has to be done before anything else.
FIRST = frozenset({Why.ASK_GIVER, Why.ASK_RECEIVER})


def reason_words(pair: Pair, reason: Reason, names: Mapping[str, str], today: date) -> str:
    """Return a reason as one sentence without a full stop; names in it are isolated."""
    of = (*reason.of, "", "")
    gaps = {
        "words": ", ".join(isolated(f"“{word}”") for word in reason.of),
        "name": isolated(names.get(of[0], "")),
        "giver": isolated(pair.giver),
        "receiver": isolated(pair.receiver),
        "left": of[0],
        "most": of[1],
        "language": language(of[0]),
        "tie": offer_labels.tie(RelationshipKind(of[0]), of_first=True) if reason.why is Why.RELATED else "",
        "day": short_date(date.fromisoformat(of[0]), today) if reason.why is Why.UNTIL else "",
    }
    return translated("MatchWords", _SENTENCES[reason.why]).format(**gaps)


def pair_line(pair: Pair) -> Line:
    """Return a pair as a line: what is needed, who brings what to whom, and how far it has come."""
    text = giving_line(f"{isolated(pair.giver)} · {isolated(pair.strength.title)}", isolated(pair.receiver))
    if pair.match:
        badge, warm = offer_labels.word(pair.match.state), False
    elif pair.need.urgency is Urgency.NOW:
        badge, warm = QCoreApplication.translate("MatchWords", "would help now"), True
    else:
        badge, warm = QCoreApplication.translate("MatchWords", "possible match"), False
    return Line(pair.need.title, text, badge, warm, pair)


def offered_line(found: Offered, today: date) -> Line:
    """Return something offered or needed as a line."""
    thing = found.thing
    if isinstance(thing, Strength):
        return Line(thing.title, found.who, offer_labels.word(thing.willingness), key=found)
    return Line(thing.title, found.who, how_soon(thing, today), thing.urgency is Urgency.NOW, found)


def how_soon(need: Need, today: date) -> str:
    """Return how soon it would help, in words for a badge."""
    if need.until is None:
        return offer_labels.word(need.urgency)
    return QCoreApplication.translate("MatchWords", "until {day}").format(day=short_date(need.until, today))


class Sums(QObject):
    """Sentences with a number in them; the extractor sees plurals only in `tr` of a class."""

    def balance(self, found: Balance, categories: CodeList) -> str:
        """Return how many offer a kind and how many ask for it."""
        item = categories.by_code.get(found.category)
        kind = item.chip if item else found.category
        return self.tr("{kind} is offered by {offered}, asked for by {asked}.").format(
            kind=kind, offered=found.offered, asked=found.asked
        )
