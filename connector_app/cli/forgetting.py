"""The command that forgets a person: shows what will go, asks for the code once more, proves they are gone."""

import sys
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.erasure import Proof
from connector_app.application.forget import forget as forget_person
from connector_app.application.forget_copies import CopiesAfterwards, copy_afterwards
from connector_app.application.forget_plan import ForgetPlan, Passage, decided, plan_to_forget
from connector_app.application.known_parties import person_of_code
from connector_app.cli.answers import Answer, Progress
from connector_app.domain.errors import Refused
from connector_app.domain.person import Person

_STEPS = 1000


def forget(desk: Desk, asked: Namespace) -> Answer:
    """Forget the person with a code, for good; with ``--dry-run`` only say what would go."""
    plan = plan_to_forget(desk.notebook, person_of_code(desk.reader, asked.code).id, desk.clock.today())
    kept = {number for number, passage in enumerate(plan.passages, 1) if not passage.chosen} | set(asked.keep)
    lines = [*_counted(plan), *(_line(number, passage, kept) for number, passage in enumerate(plan.passages, 1))]
    data: dict[str, Any] = {"code": plan.person.code, "counts": asdict(plan.counts)}
    if asked.dry_run:
        passages = [_passage(number, each, kept) for number, each in enumerate(plan.passages, 1)]
        return Answer({**data, "passages": passages}, ("Nothing was changed. This would go:", *lines))
    _confirm(plan.person, asked, lines)
    decision = decided(plan, {number - 1 for number in kept}, keep_themes=asked.keep_themes)
    reading = Progress("Reading all pages, thousandths", quiet=asked.quiet)
    proof = forget_person(desk, decision, Via.COMMAND_LINE, lambda share: reading(int(_STEPS * share), _STEPS))
    copies = copy_afterwards(desk.notebook)
    dropped = desk.notebook.drop_older_copies(copies.copy) if asked.drop_copies else 0
    data |= {"changed_passages": len(plan.passages) - len(kept), "proof": _proof(proof)}
    data["copies"] = {
        "new": copies.copy.path.name,
        "older": copies.older - dropped,
        "older_until": copies.until.isoformat() if copies.until and not dropped else None,
        "dropped": dropped,
        "put_aside": copies.put_aside,
    }
    return Answer(data, (*_proved(proof), *_copied(copies, dropped)), code=0 if proof.gone else 1)


def _confirm(person: Person, asked: Namespace, lines: list[str]) -> None:
    """Let the person at the terminal read what will go, and type the code; scripts say ``--yes``."""
    if asked.yes:
        return
    if not (sys.stdin and sys.stdin.isatty()):
        raise Refused("forget_not_confirmed")
    sys.stderr.writelines(f"{line}\n" for line in lines)
    sys.stderr.write(f"This cannot be taken back. Type the code {person.code} to forget this person: ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().upper() != person.code:
        raise Refused("forget_not_confirmed")


def _counted(plan: ForgetPlan) -> list[str]:
    names: Mapping[str, str] = {
        "contacts": "ways to reach them",
        "consents": "answers about consent",
        "conversations_gone": "conversations that nobody else was part of",
        "conversations_kept": "conversations with others, which stay without them",
        "follow_ups": "promises to them",
        "quotes": "quotes of theirs",
        "exchanges_gone": "exchanges between them and others",
        "exchanges_kept": "exchanges that stay without their part",
        "offers": "things they bring or need",
        "ties": "groups they belong to, and how they stand to others",
        "measures": "times they were asked how they are",
        "insights": "insights that stay without what they said",
        "requests": "requests of theirs, which stay without their name",
        "drafts": "drafts that name them",
    }
    counts = asdict(plan.counts)
    return [f"{counts[name]:6}  {said}" for name, said in names.items() if counts[name]]


def _line(number: int, passage: Passage, kept: set[int]) -> str:
    sign = "stays" if number in kept else "goes"
    words = " ".join(f"{passage.before}[{passage.found}]{passage.after}".split())
    return f"{number:4} {sign:5} {passage.ref.kind}: {words}"


def _passage(number: int, passage: Passage, kept: set[int]) -> dict[str, Any]:
    return {
        "number": number,
        "kind": passage.ref.kind,
        "field": passage.way[0],
        "before": passage.before,
        "found": passage.found,
        "after": passage.after,
        "why": passage.why,
        "changed": number not in kept,
    }


def _proof(proof: Proof) -> dict[str, Any]:
    left = [{"found": sign, "in": place} for sign, place in proof.left]
    facts = {"pages": proof.pages, "looked_for": proof.looked_for, "unread": proof.unread}
    return {"gone": proof.gone, **facts, "left": left, "kept_words": list(proof.kept)}


def _proved(proof: Proof) -> list[str]:
    lines = [
        f"We read all {proof.pages} pages of the file and looked for {proof.looked_for} names, words and numbers."
    ]
    if proof.gone:
        lines.append("They are forgotten: none of it is left.")
    else:
        lines.append("They are gone from the record, but something is left in the file:")
        lines += [f"  {sign} ({place or 'in a part that holds no record'})" for sign, place in proof.left]
        lines += [f"  {proof.unread} pages could not be read: check the file with verify"] if proof.unread else []
    if proof.kept:
        lines.append(f"In texts that were kept these words still stand: {', '.join(proof.kept)}")
    return lines


def _copied(copies: CopiesAfterwards, dropped: int) -> list[str]:
    lines = [f"A new copy was made: {copies.copy.path.name}"]
    if dropped:
        lines.append(f"Older copies thrown away: {dropped}")
    elif copies.older:
        lines.append(
            f"Older copies that still hold them: {copies.older}. Once newer ones are made, the last may go on "
            f"{copies.until}; --drop-copies throws them away at once."
        )
    if copies.put_aside:
        lines.append(f"Folders that were put aside beside the notebook and may hold them: {copies.put_aside}")
    return lines
