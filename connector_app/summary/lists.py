"""Lists of codes that people are counted by: what each asks of a record, and the words of its table."""

import hashlib
from dataclasses import dataclass

from connector_app.summary.cells import IS, SAID, Cell, code_cell, list_cell

#: What is told of an insight or of what became of it is told of the conversations it was gathered from.
HEARD = "insight:any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code of a list; `found_by` are the rules by any of which somebody has it."""

    code: str
    label: str = ""
    found_by: tuple[str, ...] = ()
    active: bool = True
    sensitive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerList:
    """A list of codes with the words of its table, in English source text; without a `table` it has none.

    `name` is the dimension of its cells and says what they are of. `all_label` is the row of whoever has any code,
    `rest` the row of those of whom none is known, empty where that is nothing to tell. With `own_words` the labels
    are not ours; `framework` is the code of the pack. Without `codes` it is one crowd, found by `found_by`.
    `edition` is the one of the index behind deciles, empty where there are none.
    """

    name: str
    codes: tuple[Code, ...] = ()
    found_by: tuple[str, ...] = ()
    table: str = ""
    short: str = ""
    title: str = ""
    row_title: str = ""
    all_label: str = ""
    rest: str = ""
    notes: tuple[str, ...] = ()
    own_words: bool = False
    framework: str = ""
    edition: str = ""

    @property
    def one(self) -> bool:
        """Tell whether somebody has one code at most."""
        return self.name.startswith(IS)

    @property
    def version(self) -> str:
        """Return what tells its codes, and the edition behind them, from those of any other version."""
        codes = ",".join(f"{code.code}:{'+'.join(code.found_by)}" for code in self.codes)
        version = hashlib.sha256(codes.encode()).hexdigest()[:12]
        return f"{version}@{self.edition.replace(' ', '_')}" if self.edition else version

    @property
    def by_decile(self) -> bool:
        """Tell whether it is worked out from deciles, which mean nothing without their edition."""
        return any(rule.startswith("decile:") for code in self.codes for rule in code.found_by)

    @property
    def answered(self) -> Cell:
        """Return the cell of everybody who has any code."""
        return list_cell(self.name)

    def cell(self, code: str) -> Cell:
        """Return the cell of everybody who has a code."""
        return code_cell(self.name, code)


def lies_within(name: str, other: str) -> bool:
    """Tell whether whoever is in one list must be in another one, as everybody knows who knows the rules.

    What became of an insight is part of what was heard; of rules about the same, one may ask for less.
    """
    if not (name.startswith(SAID) and other.startswith(SAID)) or name == other:
        return False
    rule, wider = name.removeprefix(SAID), other.removeprefix(SAID)
    if wider == HEARD:
        return rule.startswith(("insight:", "response:"))
    (about, asked), (same, wanted) = _parted(rule), _parted(wider)
    return about == same and about != "tag" and (wanted == {"any"} or asked < wanted)


def _parted(rule: str) -> tuple[str, set[str]]:
    """Return what a rule is about, its key included, and the values it asks for."""
    about, _, values = rule.rpartition("=") if "=" in rule else rule.rpartition(":")
    return about, set(values.split("|"))
