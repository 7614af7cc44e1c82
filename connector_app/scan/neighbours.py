"""The words beside a word, and whether a street, a hall or a pub bears the name."""

from collections.abc import Sequence

from connector_app.scan import cues
from connector_app.scan.evidence import Evidence, Source
from connector_app.scan.known import Role
from connector_app.scan.tokens import Token

_MOSTLY = 0.6
_FEW_WORDS = 4


class Neighbours:
    """The words of one text with what is known of each, asked for by their place."""

    def __init__(self, text: str, tokens: Sequence[Token], evidence: Sequence[Evidence]) -> None:
        self._text = text
        self._tokens = tokens
        self._evidence = evidence
        running = [t for t in tokens if not t.opens and t.before.isspace()]  # not in a list of names
        capitals, inner = sum(t.capital for t in running), len(running)
        # In a heading or a shouted line every word has a capital, so that it says nothing.
        self._shouted = inner >= _FEW_WORDS and capitals > _MOSTLY * inner

    def _part_of_a_place(self, at: int) -> bool:
        """Tell whether a street, a hall, a saint's church or a business bears the name."""
        known = self._evidence[at]
        if self._folded(at) == "eve" and self._folded(at - 1) in ("christmas", "year", "years"):
            return True
        if self._folded(at - 1) in ("st", "saint") and self._at(at - 1).capital:  # type: ignore[union-attr]
            return True
        if self._is_pub(at):
            return True
        if self._tokens[at].owns:
            further_only = not known.role & (Role.FIRST | Role.SHORT)
            business = self._folded(at + 1) in cues.BUSINESSES
            return (business and (further_only or known.common or known.place)) or self._is_capital_place(at + 1)
        if not self._space(at + 1):
            return False
        if self._is_capital_place(at + 1):
            return not (known.source is Source.KNOWN and self._after_kin(at))
        if known.source <= Source.GIVEN and self._folded(at + 1) in cues.INSTITUTIONS and self._tokens[at].capital:
            return True
        small = self._folded(at + 1) in cues.PLACES - cues.DEEDS and (
            known.common or (known.place and known.source is Source.GIVEN)
        )
        return small and self._tokens[at].capital

    def _is_pub(self, at: int) -> bool:
        """Tell whether a house bears the name: in the Albert, the George and Dragon; not the Maria I met."""
        token, known = self._tokens[at], self._evidence[at]
        if self._folded(at - 2) == "the" and self._folded(at - 1) in cues.SIGNBOARDS and token.capital:
            return known.source <= Source.GIVEN  # the Lord Nelson
        if self._folded(at - 1) != "the" or not self._space(at) or not token.capital or token.upper:
            return False
        sign, second = self._folded(at + 1) in ("and", "amp") or self._gap(at + 1) == " & ", self._at(at + 2)
        if sign and second and second.capital and not self._evidence_at(at + 2).source:
            return True
        inside = self._folded(at - 2) in cues.INDOORS or known.source <= Source.GIVEN
        after = self._at(at + 1)
        alone = not (after and after.capital and self._space(at + 1)) and self._folded(at + 1) not in cues.FAMILY
        return inside and alone and known.role is not Role.FURTHER and not token.folded.endswith("s")

    def _is_capital_place(self, at: int) -> bool:
        token = self._at(at)
        return token is not None and token.capital and self._is_place_word(at)

    def _is_place_word(self, at: int) -> bool:
        return self._folded(at) in cues.PLACES and self._evidence[at].source is not Source.KNOWN

    def _at_a_place(self, at: int) -> bool:
        return self._folded(at - 1) in cues.AT_A_PLACE or self._article_before(at)

    def _article_before(self, at: int) -> bool:
        return self._folded(at - 1) in cues.ARTICLES and self._space(at)

    def _after_kin(self, at: int) -> bool:
        gap = self._gap(at).replace("'s", "").strip(" ,:(–—-\"“'‘")
        parts = self._tokens[at - 1].parts[-1:] if at else []
        before = parts[0] if parts and parts[0] in cues.KIN else self._folded(at - 1)  # ex-neighbour
        return not gap and before in cues.KIN and self._tokens[at].capital and not self._owned(at - 1)

    def _owned(self, at: int) -> bool:
        return at >= 0 and self._tokens[at].owns

    def _says_nothing(self, at: int) -> bool:
        return self._tokens[at].opens or self._shouted

    def _followed_by(self, at: int, sign: str) -> bool:
        return f"{self._folded(at + 1)}/{self._folded(at + 2)}" == sign

    def _at(self, at: int) -> Token | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None

    def _folded(self, at: int) -> str:
        token = self._at(at)
        return token.folded if token else ""

    def _evidence_at(self, at: int) -> Evidence:
        return self._evidence[at] if 0 <= at < len(self._tokens) else Evidence(Source.NONE)

    def _gap(self, at: int) -> str:
        """Return what stands before a word; nothing at the text's end."""
        token = self._at(at)
        return token.before if token else ""

    def _space(self, at: int) -> bool:
        """Tell whether only spaces part a word from the one before."""
        gap = self._gap(at)
        return bool(gap) and not gap.strip()
