"""Edits that a chip makes to a conversation's line, so that the line stays the one state."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from connector_app.application.conversation_form import (
    NEW,
    ConversationForm,
    Understood,
    candidate_sign,
    tag_word,
)
from connector_app.domain.folding import fold
from connector_app.domain.naming import Candidate
from connector_app.domain.quickline import Brought, Mention, Promise, Sign, Where, word_of
from connector_app.domain.vocabulary import Item


def with_person(form: ConversationForm, candidate: Candidate) -> ConversationForm:
    """Return the form with somebody added in front of what was said; an empty id means somebody new."""
    line = f"{candidate_sign(candidate)} {form.line}"
    return replace(form, line=line).with_pick(candidate.label, candidate.id or NEW)


def without_person(form: ConversationForm, understood: Understood, name: str) -> ConversationForm:
    """Return the form without somebody: the sign goes, a name inside a sentence stays as a word."""
    gone = [m for m in understood.line.mentions if fold(m.name) == fold(name)]
    picks = tuple((key, value) for key, value in form.picks if key != fold(name))
    return replace(form, line=_without(form.line, gone), picks=picks)


def with_tag(form: ConversationForm, understood: Understood, item: Item) -> ConversationForm:
    """Return the form with a theme or feature added after what was said, before any promise."""
    at = min((promise.start for promise in understood.line.promises), default=len(form.line))
    said, rest = form.line[:at].rstrip(), form.line[at:]
    return replace(form, line=" ".join(filter(None, (said, f"#{tag_word(item.chip)}", rest))))


def without_tag(form: ConversationForm, understood: Understood, code: str) -> ConversationForm:
    """Return the form without a theme or feature."""
    return replace(form, line=_without(form.line, [t for t in understood.line.tags if t.code == code]))


def with_promise(form: ConversationForm, what: str, due: date | None) -> ConversationForm:
    """Return the form with something promised at its end."""
    day = f"{due.isoformat()} " if due else ""
    return replace(form, line=f"{form.line.rstrip()} !{day}{' '.join(what.split())}".lstrip())


def without_promise(form: ConversationForm, promise: Promise) -> ConversationForm:
    """Return the form without one promise."""
    said, rest = form.line[: promise.start].rstrip(" "), form.line[promise.end :].lstrip(" ")
    return replace(form, line=f"{said} {rest}".strip(" ") if rest and said else said + rest)


def with_bringer(form: ConversationForm, brought: Brought, mention: Mention) -> ConversationForm:
    """Return the form in which something is what somebody else brings: it stands behind their name."""
    line, start = form.line, brought.start
    if brought.where is Where.EDGE and line[:start].endswith(" "):
        start -= 1
    rest = brought.title if brought.where is Where.INLINE else ""
    behind = f" {line[brought.start : brought.end]}"
    for first, last, text in sorted(
        [(start, brought.end, rest), (mention.end, mention.end, behind)], reverse=True
    ):
        line = line[:first] + text + line[last:]
    return replace(form, line=line.lstrip(" "))


def without_brought(form: ConversationForm, brought: Brought) -> ConversationForm:
    """Return the form without something somebody brings; inside a sentence the word stays as one."""
    return replace(form, line=_without(form.line, [brought]))


def _without(line: str, signs: Sequence[Sign]) -> str:
    for sign in sorted(signs, key=lambda sign: sign.start, reverse=True):
        before, after = line[: sign.start], line[sign.end :]
        if sign.where is Where.EDGE:
            line = before.rstrip(" ") + (" " if before.strip() and after.strip() else "") + after.lstrip(" ")
        else:
            line = before + word_of(sign) + after
    return line
