"""One function for each command: arguments in, an answer out; errors are UserErrors."""

from argparse import Namespace
from dataclasses import asdict
from datetime import date
from typing import TypeVar

from connector_app.application import conversation_form, exchange_form
from connector_app.application.check_workbook import ReadWorkbook, as_data, check_workbook, is_clean
from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.application.messages import SENTENCES
from connector_app.cli.answers import Answer, table
from connector_app.domain.conversation import Conversation
from connector_app.domain.days import parse_day
from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.period import Period
from connector_app.domain.person import Person
from connector_app.domain.reciprocity import reciprocity_of
from connector_app.domain.strength import Strength
from connector_app.outsider.findings import Proved

_N = TypeVar("_N", Conversation, Exchange)


def log(desk: Desk, asked: Namespace) -> Answer:
    """Log a conversation from one line."""
    form = conversation_form.ConversationForm(on=_day(asked.date, desk), line=asked.line)
    understood = conversation_form.understand(form, desk.reader, desk.vocabulary, desk.clock.today())
    known = desk.reader.offers.strengths_of(conversation_form.bringers(understood))
    command = conversation_form.command_of(form, understood, known=known)
    desk.dispatcher.run(command)
    conversation = _first(command, Conversation)
    promises = [noun for noun in command.saves if isinstance(noun, FollowUp)]
    labels = desk.reader.labels(p.person_id for p in conversation.people)
    people = [labels[p.person_id] for p in conversation.people]
    new = _new_labels(command)
    codes = [*(t.code for t in conversation.themes), *(f.code for f in conversation.features)]
    brought = [noun.title for noun in command.saves if isinstance(noun, Strength)]
    data = {
        "conversation": conversation.id,
        "on": conversation.on.isoformat(),
        "text": conversation.text,
        "people": people,
        "new_people": new,
        "themes": [t.code for t in conversation.themes],
        "features": [f.code for f in conversation.features],
        "not_understood": [tag.typed for tag in understood.line.tags if not tag.code],
        "strengths": brought,
        "follow_ups": [{"what": p.what, "due": p.due.isoformat() if p.due else None} for p in promises],
    }
    lines = [f"Logged for {conversation.on.isoformat()}: {_shortened(conversation.text)}"]
    named = {"With": people, "New": new, "Themes and features": codes, "Brings": brought}
    lines += [f"{what}: {', '.join(names)}" for what, names in named.items() if names]
    lines += [f"Promised{f' for {p.due.isoformat()}' if p.due else ''}: {p.what}" for p in promises]
    return Answer(data, tuple(lines))


def exchange(desk: Desk, asked: Namespace) -> Answer:
    """Record an exchange from one line."""
    form = exchange_form.ExchangeForm(on=_day(asked.date, desk), line=asked.line)
    understood = exchange_form.understand(form, desk.reader, desk.vocabulary)
    command = exchange_form.command_of(form, understood)
    desk.dispatcher.run(command)
    stored = _first(command, Exchange)
    labels = desk.reader.labels(p.id for leg in stored.legs for p in (leg.giver, leg.receiver))
    legs = [
        {
            "giver": labels.get(leg.giver.id, "commons"),
            "receiver": labels.get(leg.receiver.id, "commons"),
            "minutes": leg.minutes,
        }
        for leg in stored.legs
    ]
    data = {
        "exchange": stored.id,
        "on": stored.on.isoformat(),
        "title": stored.title,
        "category": stored.category,
        "legs": legs,
        "new_people": _new_labels(command),
    }
    lines = [f"Recorded for {stored.on.isoformat()}: {_shortened(stored.title or stored.category)}"]
    lines += [
        f"{leg['giver']} > {leg['receiver']}" + (f": {leg['minutes']} minutes" if leg["minutes"] else "")
        for leg in legs
    ]
    return Answer(data, tuple(lines))


def find(desk: Desk, asked: Namespace) -> Answer:
    """Find what was said and who."""
    words = " ".join(asked.words)
    found = desk.reader.search(words)
    total = desk.reader.count_found(words) if found.total is None else found.total
    hits = [asdict(hit) | {"on": hit.on.isoformat() if hit.on else None} for hit in found.hits]
    lines = [
        f"{hit.on.isoformat() if hit.on else '':10}  {hit.title}  {hit.snippet}".rstrip() for hit in found.hits
    ]
    return Answer({"hits": hits, "total": total}, tuple(lines or ["Nothing found."]))


def reciprocity(desk: Desk, asked: Namespace) -> Answer:
    """Show the figures of who gave to whom; they are not protected and stay here."""
    period = None
    if asked.first or asked.last:
        first = _parsed_day(asked.first, desk) if asked.first else date.min
        period = Period(first, _parsed_day(asked.last, desk) if asked.last else date.max)
    figures = reciprocity_of(desk.reader.arcs(period))
    data = {
        "parties": figures.parties,
        "arcs": figures.arcs,
        "connected_pairs": figures.connected_pairs,
        "mutual": figures.mutual,
        "one_way": figures.one_way,
        "edge_reciprocity": figures.edge_reciprocity,
        "both_ways_share": figures.both_ways_share,
        "dyads": {"mutual": figures.mutual, "asymmetric": figures.one_way, "null": figures.null},
        "only_give": figures.only_give,
        "only_receive": figures.only_receive,
    }
    rows = [(name.replace("_", " "), _short_number(value)) for name, value in data.items() if name != "dyads"]
    return Answer(data, ("For your own eyes: these figures are not protected.", *table(rows)))


def check(asked: Namespace, read: ReadWorkbook) -> Answer:
    """Say what somebody outside could prove from a workbook, and what else is wrong with it."""
    findings = check_workbook(asked.file, asked.against, read)
    lines = [f"{_place(each, asked)}: {each.sentence()}" for each in findings.proved]
    lines += (f"{each.where}: {each.sentence()}".removeprefix(": ") for each in findings.problems)
    if is_clean(findings):
        lines.append("Nothing small can be proved from this workbook, and nothing is wrong with it.")
    lines += (f"{_place(each, asked)}: {each.sentence()}" for each in findings.likely)
    return Answer(as_data(findings), tuple(lines), code=0 if is_clean(findings) else 1)


def _place(proved: Proved, asked: Namespace) -> str:
    return f"{proved.where.file}: {proved.where}" if asked.against else str(proved.where)


def scan(desk: Desk, asked: Namespace) -> Answer:
    """Find what may not leave in a text file; offsets count code points."""
    from connector_app.application.scan_words import read_text, scanner_of  # with word lists only this needs

    text = read_text(asked.text)
    found = scanner_of(desk.reader).find(text)
    findings = [{"start": f.start, "end": f.end, "label": f.label.value, "why": f.sentence} for f in found]
    rows = [f"{f.start}-{f.end}  {_shortened(text[f.start : f.end])}: {f.sentence}" for f in found]
    return Answer({"findings": findings}, tuple(rows or ["Nothing was found; read it once more yourself."]))


def verify(desk: Desk, _asked: Namespace) -> Answer:
    """Check that the file is whole."""
    problems = [SENTENCES[code] for code in desk.notebook.verify()]
    return Answer(
        {"ok": not problems, "problems": problems},
        tuple(problems) or ("The notebook is whole.",),
        code=1 if problems else 0,
    )


def _day(text: str | None, desk: Desk) -> date:
    return _parsed_day(text, desk) if text else desk.clock.today()


def _parsed_day(text: str, desk: Desk) -> date:
    day = parse_day(text, desk.clock.today(), ahead=False)
    if day is None:
        raise RuleBroken("date_unreadable", text=text)
    return day


def _first(command: Command, kind: type[_N]) -> _N:
    return next(noun for noun in command.saves if isinstance(noun, kind))


def _new_labels(command: Command) -> list[str]:
    return [noun.label for noun in command.saves if isinstance(noun, Person)]


def _shortened(text: str, most: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _short_number(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)
