"""From the packs in force to the lists that people are counted by: a pack with a table needs no code for it."""

from collections.abc import Collection, Iterator

from connector_app.domain.found_by import Rule, Subject
from connector_app.domain.vocabulary import (
    NOT_ASKED,
    NOT_CHECKED,
    NOT_KNOWN,
    CodeList,
    Item,
    ListKind,
    TableWords,
    Vocabulary,
)
from connector_app.summary import words as say
from connector_app.summary.cells import ANSWERED, HAS, IS, SAID, Cell, code_cell, list_cell
from connector_app.summary.lists import HEARD, AnswerList, Code
from connector_app.text import QT_TRANSLATE_NOOP

#: What people bring, by kind of help; and scores by measures whose questions are not kept here.
STRENGTHS, SCALES = f"{HAS}strength:any", f"{HAS}scale:any"
#: Of what a rule asks, this has a crowd of its own; what else is told of insights overlaps in ways not modelled.
_CROWDS = {
    Subject.GROUP: frozenset({""}),
    Subject.RESPONSE: frozenset({"organisation", "shared", "decided_by", "led_by", "changed_how"}),
}
_CONVERSATION: Cell = frozenset({(ANSWERED, "conversation")})
_TOLD_BACK, _DONE = "insight:told_back", "response:done"
#: The most deprived fifth of small areas, of ten parts.
_CORE = 2


def lists_of(vocabulary: Vocabulary) -> tuple[AnswerList, ...]:
    """Return every list that people are counted by, in the order of their tables."""
    found = [*_heard(vocabulary), *_tagged(vocabulary), *_crowds(vocabulary), _strengths(vocabulary)]
    found += [*_deprivation(vocabulary), *_equality(vocabulary), *_languages(vocabulary), *_measures(vocabulary)]
    return tuple(dict.fromkeys(found))


def rule_text(rule: Rule) -> str:
    """Return a rule as the one text that stands for it, however it was written."""
    values = "|".join(sorted(rule.values)) or "any"
    if rule.subject is Subject.TAG:
        return f"tag:{rule.key}={values}" if rule.values else f"tag:{rule.key}"
    return f"{rule.subject}:{rule.key}={values}" if rule.key else f"{rule.subject}:{values}"


def crowd_of(rule: Rule, vocabulary: Vocabulary) -> Cell | None:
    """Return the cell of everybody whom a rule finds, None when there is none that other tables could share."""
    alone = next(iter(rule.values)) if len(rule.values) == 1 else ""
    found: Cell | None = list_cell(f"{SAID}{rule_text(rule)}") if _has_crowd(rule) else None
    match rule.subject:
        case Subject.CHANNEL | Subject.EXCHANGE if not rule.values:
            # Every conversation has its channel.
            found = _CONVERSATION if rule.subject is Subject.CHANNEL else frozenset({(ANSWERED, "exchange")})
        case Subject.THEME if alone in vocabulary.themes.by_code:
            found = frozenset({(ANSWERED, "theme"), ("theme", alone)})
        case Subject.FEATURE if alone in vocabulary.features.by_code:
            found = _CONVERSATION | {("feature", alone)}
        case Subject.STRENGTH if not rule.values:
            found = list_cell(STRENGTHS)
        case Subject.TAG if alone or not rule.values:
            name = f"{SAID}tag:{rule.key}"
            found = code_cell(name, alone) if alone else list_cell(name)
        case Subject.INSIGHT if rule.key == "kind" and alone:
            found = code_cell(f"{SAID}{HEARD}", alone)
        case Subject.INSIGHT if not rule.key and not rule.values:
            found = list_cell(f"{SAID}{HEARD}")
    return found


def _has_crowd(rule: Rule) -> bool:
    text = rule_text(rule)
    return text in (_TOLD_BACK, _DONE) or (
        rule.key in _CROWDS.get(rule.subject, ()) and (bool(rule.key) or rule.subject is Subject.GROUP)
    )


#: Lists behind the tables that every summary has.
_ALWAYS = {
    "what_matters": "THEME",
    "features_practised": "HC6",
    "features_five": "HC6",
    "check_ins": "HC3C",
    "exchanges": "EXCHANGE",
    "help_given": "EXCHANGE",
    "strengths": "EXCHANGE",
}


def frameworks_of_tables(vocabulary: Vocabulary, names: Collection[str]) -> set[str]:
    """Return the codes of the packs behind some tables."""
    found = {_ALWAYS[name] for name in names if name in _ALWAYS}
    found |= {each.framework for each in lists_of(vocabulary) if each.table in names and each.framework}
    return found | {each.code for each in with_evidence(vocabulary) if evidence_name(each) in names}


def evidence_name(found: CodeList) -> str:
    """Return the name of the table of what a record shows under a list's items."""
    return f"{found.table.name if found.table else found.code.lower()}_found"


def with_evidence(vocabulary: Vocabulary) -> tuple[CodeList, ...]:
    """Return the lists with items under which records are found without a tag."""
    return tuple(each for each in _with_tags(vocabulary) if any(item.found_by for item in each.items))


def _with_tags(vocabulary: Vocabulary) -> tuple[CodeList, ...]:
    return tuple(each for each in vocabulary.tagged if each.table is not None)


def _heard(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    for found in vocabulary.of_kind(ListKind.INSIGHT):
        if found.table is not None:
            codes = [
                Code(code=item.code, label=item.label, found_by=_texts(item), active=item.active)
                for item in found.items
            ]
            yield _list(f"{SAID}{HEARD}", found, codes, say.ANY_INSIGHT, notes=(say.HEARD_FROM,))


def _tagged(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    for found in _with_tags(vocabulary):
        codes = [
            Code(
                code=item.code,
                label=item.label,
                found_by=(f"tag:{found.code}={item.code}",),
                active=item.active,
                sensitive=item.sensitive,
            )
            for item in found.items
        ]
        yield _list(f"{SAID}tag:{found.code}", found, codes, say.ANY_OF_THESE, notes=(say.TAGGED,))


def _crowds(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    """Yield a crowd for each rule that no other list has one for.

    Of several rules about the same, each must ask for less than the one before or for nothing of it: crowds that
    overlap in other ways would have to be tried together.
    """
    kept: dict[tuple[str, str], list[frozenset[str]]] = {}
    rules = {rule for found in with_evidence(vocabulary) for item in found.items for rule in item.found_by}
    for rule in sorted(filter(_has_crowd, rules), key=lambda rule: (len(rule.values), rule_text(rule))):
        others = kept.setdefault((rule.subject, rule.key), [])
        together = frozenset().union(*others)
        nested = all(other < rule.values for other in others) or not rule.values
        if nested or (together.isdisjoint(rule.values) and len(together) == sum(map(len, others))):
            others += [rule.values] if rule.values else []
            yield AnswerList(name=f"{SAID}{rule_text(rule)}", found_by=(rule_text(rule),))


def _strengths(vocabulary: Vocabulary) -> AnswerList:
    return AnswerList(
        name=STRENGTHS,
        codes=tuple(
            Code(code=item.code, label=item.label, found_by=(f"strength:{item.code}",), active=item.active)
            for item in vocabulary.categories.items
        ),
        table="strengths",
        short=QT_TRANSLATE_NOOP("Summary", "What people bring"),
        title=QT_TRANSLATE_NOOP("Summary", "What people who took part bring, by kind of help"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Kind of help"),
        all_label=say.ANY_OF_THESE,
    )


def _deprivation(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    deciles = {"CORE20": range(1, _CORE + 1), "NOT_CORE20": range(_CORE + 1, 11)}
    for found in vocabulary.of_kind(ListKind.DEPRIVATION):
        codes = [
            Code(code=item.code, label=item.label, found_by=tuple(f"decile:{n}" for n in deciles[item.code]))
            for item in found.items
            if item.code in deciles
        ]
        if found.table is not None:
            yield _list(f"{IS}{found.code}", found, codes, say.ALL_KNOWN, rest=say.NOT_KNOWN, notes=(say.DECILES,))


def _equality(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    for found in vocabulary.questions:
        finer = vocabulary.finer(found)
        codes = [
            Code(code=item.code, label=item.label, found_by=_answers(found, item, finer), active=item.active)
            for item in found.items
            if item.code != NOT_ASKED
        ]
        if found.table is not None:
            yield _list(f"{IS}{found.code}", found, codes, say.ALL_ASKED, rest=say.NOT_ASKED, notes=(say.ASKED,))


def _answers(found: CodeList, item: Item, finer: tuple[CodeList, ...]) -> tuple[str, ...]:
    """Return the answers that mean an item, those to a more exact question first."""
    exact = [
        f"answer:{detail.code}={each.code}"
        for detail in finer
        for each in detail.items
        if item.code in (each.code, *each.within)
    ]
    return (*exact, f"answer:{found.code}={item.code}")


def _languages(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    for found in vocabulary.of_kind(ListKind.LANGUAGE):
        codes = [
            Code(code=item.code, label=item.label, found_by=(f"language:{item.code}",), active=item.active)
            for item in found.items
            if item.code != NOT_KNOWN
        ]
        if found.table is not None:
            yield _list(f"{IS}{found.code}", found, codes, say.ALL_KNOWN, rest=say.NOT_KNOWN)


def _measures(vocabulary: Vocabulary) -> Iterator[AnswerList]:
    for found in vocabulary.measures:
        for item in () if found.licensed else found.items:
            if item.scale is not None and item.scale.bands:
                yield _wellbeing(found, item)
    scales = [
        Code(code=each.code, label=each.title, found_by=(f"scale:{each.code}",))
        for each in vocabulary.measures
        if each.licensed
    ]
    yield AnswerList(
        name=SCALES,
        codes=tuple(scales),
        table="scales",
        short=QT_TRANSLATE_NOOP("Summary", "Scales"),
        title=QT_TRANSLATE_NOOP("Summary", "People with a score, by published scale"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Scale"),
        all_label=say.ANY_OF_THESE,
    )


def _wellbeing(found: CodeList, item: Item) -> AnswerList:
    bands = item.scale.bands if item.scale else ()
    return AnswerList(
        name=f"{IS}{found.code}.{item.code}",
        codes=tuple(
            Code(
                code=band.code,
                label=band.label,
                found_by=tuple(
                    f"score:{found.code}.{item.code}={n}" for n in range(band.lowest, band.highest + 1)
                ),
            )
            for band in bands
        ),
        table=f"wellbeing_{item.code.lower()}",
        short=item.label,
        title=item.prompt or item.label,
        row_title=QT_TRANSLATE_NOOP("Summary", "Answer"),
        all_label=say.ALL_WHO_ANSWERED,
        framework=found.code,
        own_words=found.own,
        notes=(say.LATEST_ANSWER, *((NOT_CHECKED,) if item.scale and not item.scale.verified else ())),
    )


def _list(
    name: str, found: CodeList, codes: list[Code], everybody: str, *, rest: str = "", notes: tuple[str, ...] = ()
) -> AnswerList:
    table = found.table or TableWords("", "", "", "")
    return AnswerList(
        name=name,
        codes=tuple(codes),
        table=table.name,
        short=table.short,
        title=table.title,
        row_title=table.row_title,
        all_label=everybody,
        rest=rest,
        framework=found.code,
        own_words=found.own,
        notes=(*notes, *((NOT_CHECKED,) if not found.verified else ())),
    )


def _texts(item: Item) -> tuple[str, ...]:
    return tuple(map(rule_text, item.found_by))
