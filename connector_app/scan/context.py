"""Whether a word is a name where it stands: what is before it, after it, and how it is written."""

from collections.abc import Sequence

from connector_app.scan import cues
from connector_app.scan.evidence import Evidence, Source
from connector_app.scan.known import Role
from connector_app.scan.tokens import Token

_MOSTLY = 0.6
_FEW_WORDS = 4
_FEW_LETTERS = 4
_SAYING_SO = (",", ":", "=", "–", "—", "(", "?", "!", ";")


def known_surname(evidence: Evidence) -> bool:
    """Tell whether a word is a listed surname and nothing else."""
    return evidence.source is Source.UNKNOWN and bool(evidence.role & Role.FURTHER)


class Context:
    """The words of one text and what is known of each; answers whether one is a name."""

    def __init__(self, text: str, tokens: Sequence[Token], evidence: Sequence[Evidence]) -> None:
        self._text = text
        self._tokens = tokens
        self._evidence = evidence
        capitals = sum(t.capital and not t.opens for t in tokens)
        inner = sum(not t.opens for t in tokens)
        # In a heading or a shouted line every word has a capital, so that it says nothing.
        self._shouted = inner >= _FEW_WORDS and capitals > _MOSTLY * inner

    def is_name(self, at: int) -> bool:
        """Tell whether the word at this place is somebody's name."""
        if self._titled(at) or self._of_a_family(at) or self._named_outright(at) or self._signed(at):
            return True
        if self._evidence[at].source is Source.NONE or self._part_of_a_place(at):
            return False
        if self._folded(at) in cues.MONTHS | cues.SHORT_MONTHS and self._dated(at):
            return False
        return (
            self._listed_is_name(at) if self._evidence[at].source > Source.UNKNOWN else self._unknown_is_name(at)
        )

    def _listed_is_name(self, at: int) -> bool:
        """Judge a word that the notebook or a list of names has."""
        token, known = self._tokens[at], self._evidence[at]
        if known.source is Source.KNOWN and token.capital and self._led_by_initial(at):
            return True
        if not token.capital:
            return self._small_is_name(at)
        if token.folded in cues.MONTHS | cues.SEASONS:
            return self._month_is_name(at)
        if not known.common:
            return self._rare_is_name(at)
        if self._of_a_thing(at):
            return self._cue_before(at)
        if self._article_before(at) or (at and self._tokens[at - 1].parts[-1:] == ["t"]):  # don't sue
            return False
        return self._opening_is_name(at) if self._says_nothing(at) else self._inner_is_name(at)

    def is_met(self, at: int) -> bool:
        """Tell whether somebody is told, asked or talked of just before or acts just after this word."""
        met = self._folded(at - 1) in cues.TELLING and self._space(at)
        return met or self._to_a_person(at) or self._after_kin(at)

    def acts(self, at: int) -> bool:
        """Tell whether only people do what follows: a rose bush needs water, but it never says so."""
        return self._space(at + 1) and self._folded(at + 1) in cues.SAYING

    def is_surname(self, at: int) -> bool:
        """Tell whether the word may go on a name before it."""
        token, known = self._tokens[at], self._evidence[at]
        word = token.folded
        if len(word) == 1:
            return token.capital and word not in ("i", "a")
        if not token.capital or self._is_place_word(at) or word in cues.MONTHS | cues.SEASONS:
            return False
        if known.source in (Source.KNOWN, Source.LIKE):
            return True
        if not token.text[0].isupper() and not token.parts:  # a script without capitals
            return False
        if known.common and (self._shouted or word in cues.MAY_DO | cues.DEEDS | cues.BEING | cues.SMALL_WORDS):
            return False
        return not known.place

    def may_be_listed(self, at: int) -> bool:
        """Tell whether the word, beside a name in a list, is a name too."""
        token, known = self._tokens[at], self._evidence[at]
        if self._part_of_a_place(at) or self._dated(at):
            return False
        if self._folded(at) in cues.MONTHS | cues.SEASONS and known.source not in (Source.KNOWN, Source.GIVEN):
            return False
        if token.capital:
            return known.source is not Source.NONE and (not known.common or not known.place)
        if known.source is Source.GIVEN or known.role & Role.FIRST:
            return token.folded not in cues.FREQUENT and not known.place
        return known.source is Source.KNOWN and not known.common

    def _unknown_is_name(self, at: int) -> bool:
        token = self._tokens[at]
        if token.text.isupper() and len(token.text) > 1 and not self._after_kin(at):
            return False  # an abbreviation nobody listed
        if not token.text[0].isascii() and not token.text.isascii() and self._foreign(token):
            return not token.opens or at + 1 < len(self._tokens)
        if self._cued(at) or self._initial_before(at):
            return True
        if known_surname(self._evidence[at]) and not token.opens and not self._article_before(at):
            return True
        return self._evidence_at(at + 1).source is Source.KNOWN and self._space(at + 1) and token.capital

    def _foreign(self, token: Token) -> bool:
        """Tell whether the word is in a script of its own among Latin letters, and has a capital."""
        latin = sum(t.text[0].isascii() for t in self._tokens)
        return token.text[0].isupper() and not "À" <= token.text[0] <= "ʯ" and latin * 2 > len(self._tokens)

    def _rare_is_name(self, at: int) -> bool:
        """Judge a name that is no ordinary word; it may still be a place's."""
        token, known = self._tokens[at], self._evidence[at]
        if known.place and (self._heads_a_place(at) or self._describes(at) or self._article_before(at)):
            return self._cued(at) and not self._article_before(at)
        if known.source is Source.GIVEN and known.place:
            return token.capital and not self._at_a_place(at)
        if known.source is Source.GIVEN and token.upper and len(token.text) < _FEW_LETTERS:  # AL, DI, PIP
            return self._cued(at)
        if known.source is Source.KNOWN and known.place:
            return bool(known.role & Role.FIRST) or (token.capital and not self._at_a_place(at))
        listed = known.source is Source.GIVEN or known.role is Role.SHORT
        return not (listed and self._folded(at - 1) in cues.CROWNED)

    def _describes(self, at: int) -> bool:
        """Tell whether the word describes a thing after it: Christian names, Jordan almonds."""
        after = self._folded(at + 1)
        doing = after in cues.DEEDS | cues.MAY_DO | cues.BEING | cues.SMALL_WORDS
        doing = doing or after.endswith(("ed", "s"))
        thing = self._evidence_at(at + 1).common and not doing
        return thing and self._tokens[at].capital and not self._tokens[at].owns and self._space(at + 1)

    def _heads_a_place(self, at: int) -> bool:
        """Tell whether an ordinary word with a capital follows, as in Chester Zoo."""
        after, known = self._at(at + 1), self._evidence_at(at + 1)
        return after is not None and after.capital and self._space(at + 1) and known.common and not known.source

    def _of_a_thing(self, at: int) -> bool:
        """Tell whether the word with a capital belongs to what follows: Art class, Prince of Wales, Mark 4."""
        digits = self._gap(at + 1).strip()[:1].isdigit() and self._gap(at + 1)[:1] == " "
        thing = self._folded(at + 1) in cues.THINGS and self._space(at + 1) and not self._tokens[at].owns
        return digits or thing or (self._folded(at + 1) == "of" and self._space(at + 1))

    def _month_is_name(self, at: int) -> bool:
        """Judge a word of the calendar: only what people do, or who they are to somebody, makes it a name."""
        if self._article_before(at):
            return False
        known_first = bool(self._evidence[at].role & Role.FIRST) and self._evidence[at].source is Source.KNOWN
        initial = len(self._folded(at + 1)) == 1 and self._named_after(at)
        return self._cued(at) or (known_first and (initial or self._modal_after(at, cues.MOODS)))

    def _dated(self, at: int) -> bool:
        """Tell whether a number stands beside the word."""
        if self._folded(at - 1) in cues.BEFORE_MONTHS and self._folded(at) in cues.SHORT_MONTHS:
            return True
        return any(c.isdigit() for c in self._gap(at)[-4:] + self._gap(at + 1)[:3])

    def _small_is_name(self, at: int) -> bool:
        """Judge a word in small letters; an ordinary one only where nothing but a name makes sense."""
        token, known = self._tokens[at], self._evidence[at]
        if len(token.folded) <= _FEW_LETTERS and self._article_before(at):
            return False  # a tad late, half a mo
        short = known.source is Source.GIVEN and len(token.folded) < _FEW_LETTERS
        if not known.common and not short:
            return self._rare_is_name(at)
        if not known.role & (Role.FIRST | Role.SHORT):
            return False
        if self._followed_by(at, "c/o") or self._tokens[at].before.endswith("c/o "):
            return True
        related = self._folded(at - 1) in cues.KIN and self._space(at) and not self._owned(at - 1)
        if self._folded(at) not in cues.FREQUENT:
            owning = self._tokens[at].owns and self._folded(at + 1) in cues.KIN and self._space(at + 1)
            if related or owning:
                return True
        known_first = known.source is Source.KNOWN and bool(known.role & Role.FIRST)
        listed = known.source is Source.GIVEN and not known.common
        deed = self._folded(at + 1) in cues.DEEDS and self._space(at + 1)
        if (known_first or listed) and deed and self._folded(at - 1) in cues.BEFORE_SOMEBODY:
            return self._tokens[at].opens is False or at == 0
        return known_first and self._folded(at - 1) in cues.TELLING and not self._is_object(at)

    def _is_object(self, at: int) -> bool:
        return self._folded(at) in ("will", "may", "mark", "hope", "pat", "rich", "frank", "young", "long", "sue")

    def _inner_is_name(self, at: int) -> bool:
        """Judge an ordinary word with a capital inside a sentence."""
        short = self._tokens[at].upper and len(self._tokens[at].text) < _FEW_LETTERS
        if short and self._evidence[at].source is Source.GIVEN:
            return self._cued(at)  # PIP
        before, after = self._at(at - 1), self._at(at + 1)
        further_only = not self._evidence[at].role & (Role.FIRST | Role.SHORT)
        if further_only:
            return self._cued(at) or self._modal_after(at)
        beside = before is not None and before.capital and self._space(at)
        if beside and not (self._tokens[at - 1].opens or self._evidence[at - 1].source):
            return self._cued(at)
        listed = self._evidence_at(at + 1)
        if after and after.capital and self._space(at + 1) and listed.common and not listed.source:
            return self._cued(at)  # Rose Garden, Hope Works
        return True

    def _opening_is_name(self, at: int) -> bool:
        """Judge an ordinary word where its capital says nothing: by what follows."""
        token, known = self._tokens[at], self._evidence[at]
        if self._cued(at):
            return True
        first = bool(known.role & (Role.FIRST | Role.SHORT))
        if not first:
            return False
        if token.owns:
            return self._folded(at + 1) not in ("a", "the", "not", "it", "been", "only", "just")
        gap = self._gap(at + 1)
        if self._at(at + 1) is None or gap.lstrip(" \"”'").startswith(_SAYING_SO):
            vocative = known.source is Source.KNOWN or token.folded not in cues.FREQUENT
            return vocative and not self._shouted
        return self._modal_after(at) or self._named_after(at)

    def _modal_after(self, at: int, states: frozenset[str] = cues.STATES) -> bool:
        """Tell whether what follows is said of a person: Hope is well, Will can come."""
        after, later = self._folded(at + 1), self._folded(at + 2)
        if not self._space(at + 1):
            return False
        if after in cues.BEING:
            end = self._tokens[at + 1].end
            if self._text[end : end + 2].strip().isdigit():
                return True  # Art is 79
            doing = later.endswith("ing") and states is cues.STATES and later not in ("amazing", "everything")
            return later in states or doing or later in cues.DONE_TO_PEOPLE
        if after in ("has", "had"):
            return True
        return after in cues.MAY_DO

    def _named_after(self, at: int) -> bool:
        after, known = self._at(at + 1), self._evidence_at(at + 1)
        if after is None or not after.capital:
            return False
        if len(after.folded) == 1 and after.folded not in ("i", "a"):
            return self._gap(at + 1) == " "
        joined = self._space(at + 1) or self._gap(at + 1).strip() in (",", "&", "/", "+")
        return joined and known.source is not Source.NONE and not known.common

    def _cued(self, at: int) -> bool:
        """Tell whether something around the word speaks of a person."""
        after = self._folded(at + 1)
        acts = self._space(at + 1) and self._is_deed(at, after) and not self._tokens[at].owns
        if after in ("needed", "wanted") and self._evidence[at].common:
            acts = acts and self._space(at + 2) and self._folded(at + 2) not in cues.FOR_A_THING
        related = self._tokens[at].owns and after in cues.KIN and self._space(at + 1)
        return acts or related or self._cue_before(at)

    def _is_deed(self, at: int, after: str) -> bool:
        """Tell whether a word is something people do; of who is in the notebook, any past tense."""
        known = self._evidence[at]
        past = after.endswith("ed") and known.source is Source.KNOWN and bool(known.role & Role.FIRST)
        return after in cues.DEEDS or (past and after not in ("red", "bed", "need", "feed", "seed"))

    def _cue_before(self, at: int) -> bool:
        if not self._tokens[at].capital:
            return False
        met = self._folded(at - 1) in cues.MEETING and self._space(at)
        return met or self._to_a_person(at) or self._after_kin(at)

    def _after_kin(self, at: int) -> bool:
        gap = self._gap(at).replace("'s", "").strip(" ,:(–—-\"“'‘")
        before = self._folded(at - 1)
        return not gap and before in cues.KIN and self._tokens[at].capital and not self._owned(at - 1)

    def _owned(self, at: int) -> bool:
        return at >= 0 and self._tokens[at].owns

    def _to_a_person(self, at: int) -> bool:
        small = self._folded(at - 1) in ("to", "with", "for")
        return small and self._space(at) and self._folded(at - 2) in cues.TO_A_PERSON

    def _titled(self, at: int) -> bool:
        token, before = self._tokens[at], self._at(at - 1)
        if before is None or before.folded not in cues.TITLES or self._gap(at) not in (" ", ". ", ".", "  "):
            return False
        alone = len(token.folded) == 1 and before.folded not in ("mr", "mrs", "ms", "miss", "dr")
        if not token.capital and before.folded in ("mr", "mrs", "ms") and self._gap(at) in (" ", ". "):
            return token.folded not in cues.SMALL_WORDS | cues.DEEDS and not alone
        if not token.capital or token.folded in cues.AFTER_TITLE_NOBODY or alone:
            return False
        if self._gap(at).startswith(".") and before.folded not in cues.ABBREVIATED:
            return False
        if token.folded in cues.PLACES and before.folded not in cues.ABBREVIATED | {"miss"}:
            return False
        kin = before.folded in cues.KIN or before.folded in ("bishop", "doctor", "nurse", "pan")
        if kin and (self._evidence[at].place or self._gap(at) != " "):
            return False
        return not (self._folded(at - 2) == "the" and before.folded in ("lord", "lady", "sir", "bishop", "dame"))

    def _signed(self, at: int) -> bool:
        """Tell whether the word is a surname after an initial and a full stop: J. Smith; not plan B. Then."""
        if not self._initial_before(at) or not self._tokens[at].capital:
            return False
        word, lettered = self._folded(at), self._folded(at - 2) in cues.LETTERED
        return not lettered and word not in cues.SMALL_WORDS | cues.MAY_DO | cues.DEEDS | cues.MONTHS

    def _named_outright(self, at: int) -> bool:
        """Tell whether the text says that this is a name: his name is Tiny, they call him Tiny."""
        before, earlier = self._folded(at - 1), self._folded(at - 2)
        if before in ("nicknamed", "aka") or (before == "as" and earlier == "known"):
            return self._tokens[at].capital
        called = before in ("him", "her", "them", "me", "himself", "herself") and earlier in (
            "call",
            "calls",
            "called",
        )
        said = before in ("is", "was") and earlier in ("name", "surname", "names", "nickname")
        return self._tokens[at].capital and self._space(at) and (called or said)

    def _of_a_family(self, at: int) -> bool:
        """Tell whether the word is the name in: the Patel family."""
        token, word = self._tokens[at], self._folded(at)
        framed = self._folded(at + 1) in cues.FAMILY and self._folded(at - 1) == "the" and token.capital
        return framed and word not in cues.NO_FAMILY and not word.endswith(cues.NATIONAL)

    def _led_by_initial(self, at: int) -> bool:
        """Tell whether an initial or a particle leads to the word: C. Cook, van der Berg."""
        before = self._at(at - 1)
        if before is None:
            return False
        if before.folded in cues.PARTICLES and len(before.folded) > 1:
            return self._space(at)
        single = len(before.folded) == 1 and before.capital and before.folded not in ("i", "a")
        dotted = len(before.folded) == 1 and before.capital and self._gap(at) in (".", ". ")
        return dotted or (single and self._gap(at) == " ")

    def _initial_before(self, at: int) -> bool:
        before = self._at(at - 1)
        single = before is not None and len(before.folded) == 1 and before.capital
        return single and self._gap(at) in (".", ". ")

    def _part_of_a_place(self, at: int) -> bool:
        """Tell whether a street, a hall, a saint's church or a business bears the name."""
        known = self._evidence[at]
        if self._folded(at) == "eve" and self._folded(at - 1) in ("christmas", "year", "years"):
            return True
        if self._folded(at - 1) in ("st", "saint") and self._at(at - 1).capital:  # type: ignore[union-attr]
            return True
        if self._tokens[at].owns:
            further_only = not known.role & (Role.FIRST | Role.SHORT)
            business = self._folded(at + 1) in cues.BUSINESSES
            return (business and (further_only or known.common)) or self._is_capital_place(at + 1)
        if not self._space(at + 1):
            return False
        if self._is_capital_place(at + 1):
            return not (known.source is Source.KNOWN and self._after_kin(at))
        small = self._folded(at + 1) in cues.PLACES and (
            known.common or (known.place and known.source is Source.GIVEN)
        )
        return small and self._tokens[at].capital

    def _is_capital_place(self, at: int) -> bool:
        token = self._at(at)
        return token is not None and token.capital and self._is_place_word(at)

    def _is_place_word(self, at: int) -> bool:
        return self._folded(at) in cues.PLACES and self._evidence[at].source is not Source.KNOWN

    def _at_a_place(self, at: int) -> bool:
        return self._folded(at - 1) in cues.AT_A_PLACE or self._article_before(at)

    def _article_before(self, at: int) -> bool:
        return self._folded(at - 1) in cues.ARTICLES and self._space(at)

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
