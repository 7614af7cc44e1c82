"""What an audit says: what could be proved, and what else is wrong with a file; each in a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from connector_app.outsider.puzzle import Where
from connector_app.outsider.sentences import KINDS, PROBLEMS, READING
from connector_app.text import Translate, untranslated


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """Something that can be proved about people: a true number lies from `low` to `high`.

    `kind`: exact, within (so few values that a small number is nearly known), zero, everyone (at most `high` of
    the larger crowd `of` are not in it), newcomers (so many came since `of` in an earlier file). `because` are
    the displayed numbers that give it away. `assuming`: only if every withheld number is a small one, as most are.
    """

    kind: str
    where: Where
    low: int
    high: int
    because: tuple[Where, ...] = ()
    shown: tuple[str, ...] = ()
    of: Where | None = None
    assuming: bool = False

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return it in words."""
        gaps = {"where": str(self.where), "low": self.low, "high": self.high, "of": str(self.of or "")}
        said = _filled(translate("Check", KINDS[self.kind]), gaps)
        return " ".join((said, translate("Check", READING))) if self.assuming else said

    def reasons(self) -> list[str]:
        """Return the displayed numbers that give it away, those of other files with the file's name."""
        places = (str(each) if each.file == self.where.file else f"{each.file}: {each}" for each in self.because)
        return [f"{place}: {text}" for place, text in zip(places, self.shown, strict=True)]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a file: the rule that it breaks, where, and what fills the gap of the sentence."""

    rule: str
    where: str = ""
    what: str = ""

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return it in words."""
        return _filled(translate("Check", PROBLEMS[self.rule]), {"what": self.what})


@dataclass(frozen=True, slots=True)
class Findings:
    """An audit's result; `likely` follows only if withheld numbers are small ones, which the file does not say."""

    proved: Sequence[Proved] = ()
    problems: Sequence[Problem] = ()
    likely: Sequence[Proved] = ()


def _filled(text: str, gaps: Mapping[str, object]) -> str:
    for name, value in gaps.items():
        text = text.replace("{" + name + "}", str(value))
    return text
