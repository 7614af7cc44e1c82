"""Whether a word is a name where it stands: the judgement on what it is by itself and what stands around it."""

from connector_app.scan import cues
from connector_app.scan.evidence import Evidence, Source
from connector_app.scan.known import Role
from connector_app.scan.surroundings import Surroundings
from connector_app.scan.tokens import BLOT, Token

_FEW_LETTERS = 4
_SAYING_SO = (",", ":", "=", "–", "—", "(", ")", "?", "!", ";")


def known_surname(evidence: Evidence) -> bool:
    """Tell whether a word is a listed surname and nothing else."""
    return evidence.source is Source.UNKNOWN and bool(evidence.role & Role.FURTHER)


class Context(Surroundings):
    """The words of one text and what is known of each; answers whether one is a name."""

    def is_name(self, at: int) -> bool:
        """Tell whether the word at this place is somebody's name."""
        if self._titled(at) or self._of_a_family(at) or self._named_outright(at) or self._signed(at):
            return True
        if self._honoured(at) or self._kin_by_a_place(at):
            return True
        if self._evidence[at].source is Source.NONE or self._part_of_a_place(at):
            return False
        counted = self._folded(at) in cues.MONTHS | cues.SHORT_MONTHS | cues.AMOUNTS
        if counted and self._dated(at):
            return False
        return (
            self._listed_is_name(at) if self._evidence[at].source > Source.UNKNOWN else self._unknown_is_name(at)
        )

    def _listed_is_name(self, at: int) -> bool:
        """Judge a word that the notebook or a list of names has."""
        token, known = self._tokens[at], self._evidence[at]
        if (
            known.source is Source.KNOWN
            and token.capital
            and (self._led_by_initial(at) or self._registered(at) or self._initial_last(at))
        ):
            return True
        if not token.capital:
            return self._small_is_name(at)
        if token.folded in cues.MONTHS | cues.SEASONS:
            return self._month_is_name(at)
        if not known.common:
            return self._rare_is_name(at)
        if self._of_a_thing(at):
            return self._cue_before(at)
        if self._article_before(at) or (self._space(at) and self._tokens[at - 1].parts[-1:] == ["t"]):  # don't sue
            return False
        return self._opening_is_name(at) if self._says_nothing(at) else self._inner_is_name(at)

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
        return not known.place or (not known.common and self._ends_here(at))

    def _ends_here(self, at: int) -> bool:
        """Tell whether nothing follows that a place could describe: Ann Sullivan has, but the London office."""
        after = self._folded(at + 1)
        plain = after in cues.DEEDS | cues.MAY_DO | cues.BEING | cues.SMALL_WORDS or after in ("and", "or", "but")
        return self._tokens[at].owns or not self._space(at + 1) or plain

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
            function = cues.FUNCTION if known.source is Source.KNOWN else cues.FREQUENT
            return token.folded not in function and not known.place
        return known.source is Source.KNOWN and not known.common

    def may_be_met_again(self, at: int) -> bool:
        """Tell whether the word, part of a name or its initials, may stand for it where it is."""
        token = self._tokens[at]
        if not token.capital or self._says_nothing(at) or self._article_before(at) or self._dated(at):
            return False
        if token.folded in cues.MONTHS | cues.SEASONS or (self._evidence[at].place and self._at_a_place(at)):
            return False
        beside = (self._at(at - 1), self._at(at + 1))
        apart = (self._space(at), self._space(at + 1))  # Boxing Day, Green Party
        if any(other is not None and other.capital and near for other, near in zip(beside, apart, strict=True)):
            return False
        return not self._part_of_a_place(at) and not self._of_a_thing(at)

    def may_be_a_pun(self, at: int) -> bool:
        """Tell whether a word, named before in the same sentence, is the place or the thing of that name here."""
        known, before = self._evidence[at], self._folded(at - 1)
        if self._cued(at) or not self._space(at) or self._tokens[at].owns:
            return False
        said = before in cues.BEING | {"not", "isnt", "wasnt"}  # Christian isn't Christian
        if self._folded(at) in cues.MONTHS | cues.SEASONS or (said and (known.place or known.common)):
            return True
        done = before in cues.DEEDS or (self._evidence_at(at - 1).common and before.endswith(("s", "ed")))
        return (known.place and (done or before in cues.AT_A_PLACE)) or (known.common and before in cues.DEEDS)

    def _unknown_is_name(self, at: int) -> bool:
        token = self._tokens[at]
        if token.text.isupper() and len(token.text) > 1 and not self._after_kin(at):
            return False  # an abbreviation nobody listed
        if not token.text[0].isascii() and not token.text.isascii() and self._foreign(token):
            return not token.opens or at + 1 < len(self._tokens)
        if self._cued(at) or self._initial_before(at) or self._registered(at):
            return True
        if self._whole_acts(at):
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
            return token.capital and (not self._at_a_place(at) or self._to_a_person(at))
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
        goes_on = after.endswith("s") and after not in cues.THINGS and self._space(at + 2)
        doing = doing or after.endswith("ed") or goes_on
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
        ours = known.source is Source.KNOWN and bool(known.role & Role.FIRST)
        if ours and self._before_initial(at):
            return True
        short = len(token.folded) <= _FEW_LETTERS and self._article_before(at)  # a tad late, half a mo
        short = short or (self._folded(at - 1) in ("a", "an", "the") and self._space(at))
        short = short or (self._folded(at + 1) in cues.GOODS and self._space(at + 1) and not token.owns)
        if short or (self._folded(at + 1) in cues.NUMBERS and self._space(at + 1)):  # max two hours
            return False
        if not known.common and not (known.source is Source.GIVEN and len(token.folded) < _FEW_LETTERS):
            return self._rare_is_name(at)
        if not known.role & (Role.FIRST | Role.SHORT):
            return False
        related = self._followed_by(at, "c/o") or token.before.endswith("c/o ") or self._small_kin(at)
        return related or self._small_does(at, ours) or (ours and self._small_is_told(at))

    def _small_kin(self, at: int) -> bool:
        """Tell whether a word in small letters is somebody's kin or has some: my friend joy, joy's mum."""
        related = self._folded(at - 1) in cues.KIN and self._space(at) and not self._owned(at - 1)
        owning = self._tokens[at].owns and self._folded(at + 1) in cues.KIN and self._space(at + 1)
        return (related or owning) and self._folded(at) not in cues.FREQUENT

    def _small_does(self, at: int, ours: bool) -> bool:
        """Tell whether a name in small letters begins a sentence and does something."""
        listed = self._evidence[at].source is Source.GIVEN and not self._evidence[at].common
        deed = self._folded(at + 1) in cues.DEEDS and self._space(at + 1)
        begins = not self._tokens[at].opens or (at == 0 and BLOT not in self._tokens[at].before)
        return (ours or listed) and deed and self._folded(at - 1) in cues.BEFORE_SOMEBODY and begins

    def _small_is_told(self, at: int) -> bool:
        """Tell whether somebody of the notebook, in small letters, will do something or is asked."""
        told = self._text[self._tokens[at].end :][:3].lstrip()[:1] in tuple("–:=")
        if self._tokens[at].opens and told and self._folded(at) not in cues.FREQUENT | cues.MONTHS | cues.SEASONS:
            return True  # poppy - 1
        if self._tokens[at].opens and self._folded(at + 1) in cues.MAY_DO and self._space(at + 1):
            return self._folded(at) not in cues.FREQUENT | cues.MONTHS | cues.SEASONS  # dot will sew it
        frequent = self._folded(at) in cues.FREQUENT
        asked = at > 0 and self._tokens[at - 1].opens and self._folded(at - 1) in cues.ASKING and self._space(at)
        owning = self._tokens[at].owns and not self._space(at + 1)  # that is bob's
        asked = asked and self._space(at + 1)
        said = self._folded(at - 1) in ("says", "said") and self._space(at)
        if not frequent and (owning or asked or said):
            return True
        return self._folded(at - 1) in cues.TELLING and self._space(at) and not self._is_object(at)

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
        gapped = (
            known.source is Source.KNOWN and not token.opens and "," in token.before and not self._is_object(at)
        )
        if gapped and self._folded(at + 1) in ("the", "a", "an", "his", "her", "some"):
            return True  # TIM TO BRING NAILS, JADE THE TAPE
        if self._modal_after(at) or self._named_after(at) or self._from_somewhere(at):
            return True
        return known.source is Source.KNOWN and self._repeated_small(at)
