"""Raw columns of the lists that people are counted by: for each rule the conversations or the people it finds."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Protocol

from connector_app.summary.gathering import Numbers, RawLists
from connector_app.summary.lists import AnswerList

_KINDS = """
    SELECT group_concat(conversation), group_concat(CASE kind {places} ELSE -1 END)
    FROM insight_source JOIN insight ON insight.key = insight_source.insight
    WHERE insight_source.conversation BETWEEN :first AND :last
    """
_TOLD_BACK = """
    SELECT group_concat(conversation) FROM insight_source
    WHERE conversation BETWEEN :first AND :last AND insight IN (SELECT insight FROM insight_told_back)
    """
_PASSED_ON = """
    SELECT json_group_array(json_array(key, kind)) FROM (
        SELECT key, kind FROM insight
        WHERE approved_on IS NOT NULL AND key IN (SELECT insight FROM response)
            AND key IN (SELECT insight FROM insight_source WHERE conversation BETWEEN :first AND :last)
        ORDER BY key DESC LIMIT :most)
    """
_SOURCES = """
    SELECT group_concat(conversation), group_concat(insight) FROM insight_source
    WHERE conversation BETWEEN :first AND :last
    """
#: More insights than these of one period are not told of one by one.
MOST_INSIGHTS = 60
_TAGGED = """
    SELECT group_concat(conversation), group_concat(CASE item {places} ELSE -1 END) FROM (
        SELECT conversation, item FROM conversation_tag
        WHERE framework = :framework AND conversation BETWEEN :first AND :last
        UNION ALL
        SELECT conversation.key, group_tag.item FROM group_tag
        JOIN conversation ON conversation."group" = group_tag.social_group
        WHERE framework = :framework AND conversation.key BETWEEN :first AND :last
        UNION ALL
        SELECT insight_source.conversation, insight_tag.item FROM insight_tag
        JOIN insight_source ON insight_source.insight = insight_tag.insight
        WHERE framework = :framework AND insight_source.conversation BETWEEN :first AND :last)
    """
_GROUPS = """
    SELECT group_concat(conversation.key), group_concat(CASE kind {places} ELSE -1 END)
    FROM social_group JOIN conversation ON conversation."group" = social_group.key
    WHERE conversation.key BETWEEN :first AND :last
    """
_ANSWERED_FOR = """
    SELECT group_concat(insight_source.conversation), group_concat(CASE {what} {{places}} ELSE -1 END)
    FROM insight_source JOIN response ON response.insight = insight_source.insight
    {more}
    WHERE insight_source.conversation BETWEEN :first AND :last
    """
#: What a rule may ask of a response, and the column that tells it.
_OF_RESPONSE: Mapping[str, tuple[str, str]] = {
    "": ("response.state", ""),
    "organisation": ("organisation.kind", "JOIN organisation ON organisation.key = response.organisation"),
    "decided_by": ("decided_by", ""),
    "led_by": ("led_by", ""),
    "changed_how": ("changed_how", ""),
    "shared": ("response_shared.what", "JOIN response_shared ON response_shared.response = response.key"),
}
_STRENGTHS = "SELECT group_concat(party), group_concat(CASE category {places} ELSE -1 END) FROM strength"
_ANSWERS = """
    SELECT group_concat(person), group_concat(CASE answer {places} ELSE -1 END) FROM person_answer
    WHERE question = :question
    """
_EDITION = "SELECT max(decile_edition) FROM person WHERE decile IS NOT NULL"
_DECILES = """
    SELECT group_concat(key), group_concat(CASE decile {places} ELSE -1 END) FROM person
    WHERE decile_edition = :edition AND decile IS NOT NULL
    """
# Compared here, so that what was typed for a language never leaves the database; en-GB counts as en.
_LANGUAGES = """
    SELECT group_concat(key), group_concat(CASE {which} ELSE -1 END) FROM person WHERE main_language <> ''
    """
_LANGUAGE = """
    WHEN main_language = :code{n} OR main_language >= :code{n} || '-' AND main_language < :code{n} || '.' THEN {n}
    """
# Of rows with one maximum, SQLite takes the other columns from the row that has it.
_SCORES = """
    SELECT group_concat(person), group_concat(CASE value {places} ELSE -1 END) FROM (
        SELECT person, value, max(wellbeing.key) FROM wellbeing
        JOIN wellbeing_score ON wellbeing_score.wellbeing = wellbeing.key
        WHERE measure = :measure AND item = :item AND wellbeing.key BETWEEN :first AND :last
        GROUP BY person)
    """
_SCALES = """
    SELECT group_concat(person), group_concat(CASE measure {places} ELSE -1 END) FROM wellbeing
    WHERE key BETWEEN :first AND :last
    """
_OTHER = "OTHER"


class Ask(Protocol):
    """Questions for one row about what happened under a range of keys."""

    def text(self, statement: str, **parameters: object) -> str:
        """Return the one text that is found, empty where there is nothing."""

    def columns(self, statement: str, **parameters: object) -> list[Numbers]:
        """Return the columns that are found."""

    def coded(self, statement: str, codes: Sequence[str], **parameters: object) -> list[Numbers]:
        """Return columns of a statement with ``{places}`` in it, which leads from each code to its place."""


def raw_lists(ask: Ask, lists: Iterable[AnswerList]) -> RawLists:
    """Return what the rules of some lists find; each family of rules is asked for at once."""
    wanted = {rule for each in lists for code in each.codes for rule in code.found_by}
    wanted |= {rule for each in lists for rule in each.found_by}
    conversations: dict[str, Numbers] = {}
    people: dict[str, Numbers] = {}
    for family, rules in groupby(sorted(wanted), key=lambda rule: rule.partition(":")[0]):
        if family in _TALKED:
            conversations |= _TALKED[family](ask, tuple(rules))
        elif family in _TOLD:
            people |= _TOLD[family](ask, tuple(rules))
    edition = ask.text(_EDITION) if any(rule.startswith("decile:") for rule in wanted) else ""
    insights = _passed_on(ask) if any(rule.startswith("insight:kind=") for rule in wanted) else None
    return RawLists(conversations=conversations, people=people, edition=edition, insights=insights)


def _passed_on(ask: Ask) -> dict[str, tuple[str, Numbers]]:
    """Return the kind of each insight that was passed on in approved words, and where it was heard."""
    found: list[tuple[int, str]] = json.loads(ask.text(_PASSED_ON, most=MOST_INSIGHTS))
    conversation, insight = ask.columns(_SOURCES)
    return {str(key): (kind, conversation[insight == key]) for key, kind in found}


_Rules = tuple[str, ...]
_Found = dict[str, Numbers]


def _by_value(rules: _Rules) -> dict[str, dict[str, frozenset[str]]]:
    """Return the rules by what they are about and the values they ask for."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for rule in rules:
        about, asked = rule.partition(":")[2].rpartition("=")[::2]
        found.setdefault(about, {})[rule] = frozenset(asked.split("|"))
    return found


def _coded(ask: Ask, statement: str, rules: Mapping[str, frozenset[str]], **parameters: object) -> _Found:
    """Return what each rule finds, by a statement that gives keys and the place of the value beside each."""
    values = sorted(frozenset().union(*rules.values()))
    keys, place = ask.coded(statement, values, **parameters)
    return {
        rule: keys if asked == {"any"} else _chosen(keys, place, [values.index(value) for value in asked])
        for rule, asked in rules.items()
    }


def _chosen(keys: Numbers, place: Numbers, wanted: Sequence[int]) -> Numbers:
    found = place < -1  # nowhere
    for each in wanted:
        found |= place == each
    chosen: Numbers = keys[found]
    chosen.sort()
    return chosen


def _insights(ask: Ask, rules: _Rules) -> _Found:
    about = _by_value(rules)
    found = _coded(ask, _KINDS, about["kind"]) if "kind" in about else {}
    for rule in about.get("", ()):
        (found[rule],) = ask.columns(_TOLD_BACK)
    return found


def _responses(ask: Ask, rules: _Rules) -> _Found:
    found: _Found = {}
    for about, asked in _by_value(rules).items():
        what, more = _OF_RESPONSE[about]
        found |= _coded(ask, _ANSWERED_FOR.format(what=what, more=more), asked)
    return found


def _tags(ask: Ask, rules: _Rules) -> _Found:
    found: _Found = {}
    for framework, asked in _by_value(rules).items():
        found |= _coded(ask, _TAGGED, asked, framework=framework)
    return found


def _scores(ask: Ask, rules: _Rules) -> _Found:
    found: _Found = {}
    for about, asked in _by_value(rules).items():
        measure, _, item = about.partition(".")
        values = {rule: frozenset(map(str, value)) for rule, value in asked.items()}
        found |= _coded(ask, _SCORES, values, measure=measure, item=item)
    return found


def _answers(ask: Ask, rules: _Rules) -> _Found:
    found: _Found = {}
    for question, asked in _by_value(rules).items():
        found |= _coded(ask, _ANSWERS, asked, question=question)
    return found


def _deciles(ask: Ask, rules: _Rules) -> _Found:
    return _coded(ask, _DECILES, _by_value(rules)[""], edition=ask.text(_EDITION))


def _languages(ask: Ask, rules: _Rules) -> _Found:
    """Return who speaks which language; whatever is not listed is another one."""
    codes = [code for rule in rules if (code := rule.partition(":")[2]) != _OTHER]
    which = "".join(_LANGUAGE.format(n=n) for n in range(len(codes))) or "WHEN 0 THEN 0"
    keys, place = ask.columns(_LANGUAGES.format(which=which), **{f"code{n}": c for n, c in enumerate(codes)})
    found = {f"language:{code}": keys[place == n] for n, code in enumerate(codes)}
    return found | {f"language:{_OTHER}": keys[place < 0]}


def _one(statement: str) -> Callable[[Ask, _Rules], _Found]:
    """Return how rules without a key are asked for."""

    def asked(ask: Ask, rules: _Rules) -> _Found:
        return _coded(ask, statement, _by_value(rules)[""])

    return asked


_TALKED: Mapping[str, Callable[[Ask, _Rules], _Found]] = {
    "insight": _insights,
    "response": _responses,
    "tag": _tags,
    "group": _one(_GROUPS),
}
_TOLD: Mapping[str, Callable[[Ask, _Rules], _Found]] = {
    "strength": _one(_STRENGTHS),
    "answer": _answers,
    "decile": _deciles,
    "language": _languages,
    "score": _scores,
    "scale": _one(_SCALES),
}
