"""What the palette lists: actions by how well their words fit what was typed, and hits under headings."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from connector_app.application.rows import Hit
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui import labels
from connector_app.ui.actions import TITLES, ActionBook, Section, keys_of, section_of
from connector_app.ui.labels import translated
from connector_app.ui.widgets.line import Line

_MOST_ACTIONS = 5
_NAMES, _SAID = "names", "said"
_HEADINGS = {
    Kind.PLACE: "places",
    Kind.STRENGTH: "strengths",
    Kind.NEED: "needs",
    Kind.INSIGHT: "heard",
    Kind.PLAN: "heard",
    Kind.ORGANISATION: "partners",
}
_GROUPS = {
    "names": QT_TRANSLATE_NOOP("SearchPalette", "People and groups"),
    "places": QT_TRANSLATE_NOOP("SearchPalette", "Places"),
    "strengths": QT_TRANSLATE_NOOP("SearchPalette", "What people bring"),
    "needs": QT_TRANSLATE_NOOP("SearchPalette", "What would help"),
    "heard": QT_TRANSLATE_NOOP("SearchPalette", "What we heard, and plans"),
    "partners": QT_TRANSLATE_NOOP("SearchPalette", "Partner services"),
}
_SAID_AND_DONE = QT_TRANSLATE_NOOP("SearchPalette", "What was said and done")
_KINDS = {
    Kind.PERSON: QT_TRANSLATE_NOOP("SearchPalette", "person"),
    Kind.GROUP: QT_TRANSLATE_NOOP("SearchPalette", "group"),
    Kind.PLACE: QT_TRANSLATE_NOOP("SearchPalette", "place"),
    Kind.STRENGTH: QT_TRANSLATE_NOOP("SearchPalette", "strength"),
    Kind.NEED: QT_TRANSLATE_NOOP("SearchPalette", "need"),
    Kind.FOLLOW_UP: QT_TRANSLATE_NOOP("SearchPalette", "promise"),
    Kind.EXCHANGE: QT_TRANSLATE_NOOP("SearchPalette", "exchange"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("SearchPalette", "what we heard"),
    Kind.PLAN: QT_TRANSLATE_NOOP("SearchPalette", "plan"),
    Kind.ORGANISATION: QT_TRANSLATE_NOOP("SearchPalette", "partner"),
}
_CONVERSATION = QT_TRANSLATE_NOOP("SearchPalette", "conversation")
_NAMED = frozenset({Kind.PERSON, Kind.GROUP})


def fits(text: str, typed: str) -> int | None:
    """Return how well the text of an action fits what was typed, 0 the best, None when not at all.

    It fits best when it begins so, then when one of its words does, then when it holds the letters in their order,
    the first of them at the beginning of a word: "lcv" is "Log a conversation".
    """
    folded, wanted = fold(text), "".join(fold(typed).split())
    spaced = " ".join(fold(typed).split())
    if not wanted:
        return None
    if folded.startswith(spaced):
        return 0
    parts = folded.split()
    if any(" ".join(parts[start:]).startswith(spaced) for start in range(1, len(parts))):
        return 1
    return 2 if any(_holds("".join(parts[start:]), wanted) for start in range(len(parts))) else None


def _holds(text: str, letters: str) -> bool:
    """Tell whether a text begins with the first letter and holds the others after it, in their order."""
    rest = iter(text)
    return text[:1] == letters[:1] and all(letter in rest for letter in letters)


def lines_before_typing(book: ActionBook) -> list[Line]:
    """Return everything that can be done now, by section, after what was done lately."""
    lines: list[Line] = []
    if lately := book.lately:
        lines.append(_heading(QCoreApplication.translate("SearchPalette", "Lately")))
        lines += map(_action_line, lately)
    shown: Section | None = None
    for action in book.usable:
        if action in lately:
            continue
        if (section := section_of(action)) is not shown:
            shown = section
            lines.append(_heading(translated("Actions", TITLES[section])))
        lines.append(_action_line(action))
    return lines


def lines_for(typed: str, usable: Iterable[QAction], hits: Sequence[Hit], today: date) -> list[Line]:
    """Return what fits: actions whose words begin so, what was found, actions that hold only the letters."""
    rated = [(rate, action) for action in usable if (rate := fits(action.text(), typed)) is not None]
    rated.sort(key=lambda each: each[0])
    near = [action for rate, action in rated if rate < 2][:_MOST_ACTIONS]  # noqa: PLR2004 - 2 is "letters only"
    far = [action for rate, action in rated if rate == 2][: _MOST_ACTIONS - len(near)]  # noqa: PLR2004
    to_do = QCoreApplication.translate("SearchPalette", "To do")
    if not hits:
        return _under(to_do, [*near, *far])
    lines = _under(to_do, near)
    shown = ""
    for hit in hits:
        group = _group(hit.kind)
        if group != shown:
            shown = group
            lines.append(_heading(_heading_of(group)))
        lines.append(_hit_line(hit, today))
    return lines + _under(to_do if not near else QCoreApplication.translate("SearchPalette", "Perhaps"), far)


def _under(title: str, actions: Sequence[QAction]) -> list[Line]:
    return [_heading(title), *map(_action_line, actions)] if actions else []


def _heading(text: str) -> Line:
    return Line(text, personal=False, heading=True)


def _action_line(action: QAction) -> Line:
    state = "✓" if action.isCheckable() and action.isChecked() else ""
    return Line("", f"{action.text()} {state}".rstrip(), keys_of(action), key=action, personal=False)


def _hit_line(hit: Hit, today: date) -> Line:
    badge = labels.short_date(hit.on, today) if hit.on else _kind(hit.kind)
    # Of what has a day only conversations go without saying.
    aside = _kind(hit.kind) if hit.on and hit.kind is not Kind.CONVERSATION else ""
    return Line(hit.title, hit.snippet, badge, aside=aside, key=Ref(hit.kind, hit.id))


def _group(kind: Kind) -> str:
    return _NAMES if kind in _NAMED else _HEADINGS.get(kind, _SAID)


def _heading_of(group: str) -> str:
    return QCoreApplication.translate("SearchPalette", _GROUPS.get(group, _SAID_AND_DONE))


def _kind(kind: Kind) -> str:
    return QCoreApplication.translate("SearchPalette", _KINDS.get(kind, _CONVERSATION))
