"""A quote: words somebody said, kept as they were, and beside them the safe words that may leave."""

from dataclasses import dataclass, field, replace
from datetime import date

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id

#: Letters of a safe text: what tells a story needs more, what tells what matters needs less.
LONGEST_SAFE = 300
#: Letters of the words as said; whole conversations are not quotes.
LONGEST_ORIGINAL = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of one person; `original` never leaves, `safe_text` is typed anew and may.

    `theme` is the code of what it stands beside. It waits while `approved_on` is None; `approved_by` is the
    name of whoever read it last, and is never exported.
    """

    conversation_id: str
    person_id: str
    theme: str
    original: str
    id: str = field(default_factory=new_id)
    safe_text: str = ""
    approved_by: str = ""
    approved_on: date | None = None

    @property
    def approved(self) -> bool:
        """Tell whether somebody has read the safe text as it is now and let it go."""
        return self.approved_on is not None

    def check(self) -> None:
        """Raise RuleBroken when there are no words, too many, no theme, or the approval is half filled in."""
        if not self.original.strip():
            raise RuleBroken("quote_empty")
        if len(self.original) > LONGEST_ORIGINAL:
            raise RuleBroken("quote_original_too_long", most=LONGEST_ORIGINAL)
        if len(self.safe_text) > LONGEST_SAFE:
            raise RuleBroken("quote_too_long", most=LONGEST_SAFE)
        if not self.theme:
            raise RuleBroken("quote_without_theme")
        if self.approved and not self.safe_text.strip():
            raise RuleBroken("quote_without_safe_text")
        if self.approved != bool(self.approved_by.strip()):
            raise RuleBroken("quote_without_reviewer")

    def reworded(self, *, safe_text: str, theme: str, person_id: str) -> "Quote":
        """Return it with these words on one line; when anything is new, whoever approved it has to read again."""
        changed = replace(self, safe_text=" ".join(safe_text.split()), theme=theme, person_id=person_id)
        return self if changed == self else replace(changed, approved_by="", approved_on=None)

    def confirmed(self, by: str, on: date) -> "Quote":
        """Return it approved as it is now; raise RuleBroken when no name or no words are given."""
        approved = replace(self, approved_by=by.strip(), approved_on=on)
        approved.check()
        return approved
