"""What the words around a word say of it: titles, kin, things people do, what they own and where they are from."""

from connector_app.scan import cues
from connector_app.scan.evidence import Source
from connector_app.scan.known import Role
from connector_app.scan.neighbours import Neighbours

#: Is, was, has say nothing.
_SHORTEST_DEED = 4


class Surroundings(Neighbours):
    """The words of one text with what is known of each, and what their neighbours say of them."""

    def is_met(self, at: int) -> bool:
        """Tell whether somebody is told, asked or talked of just before or acts just after this word."""
        met = self._folded(at - 1) in cues.TELLING and self._space(at)
        return met or self._to_a_person(at) or self._after_kin(at)

    def in_register(self, at: int) -> bool:
        """Tell whether an initial follows after a comma, as in a register."""
        return self._registered(at)

    def acts(self, at: int) -> bool:
        """Tell whether only people do what follows: a rose bush needs water, but it never says so."""
        return self._space(at + 1) and self._folded(at + 1) in cues.SAYING

    def _modal_after(self, at: int, states: frozenset[str] = cues.STATES) -> bool:
        """Tell whether what follows is said of a person: Hope is well, Will can come."""
        after, later = self._folded(at + 1), self._folded(at + 2)
        if not self._space(at + 1):
            return False
        if after in cues.BEING:
            if self._folded(at) in cues.NO_SUBJECT:
                return True  # Frank was frank
            later = self._folded(at + 3) if later in cues.ADVERBS else later
            end = self._tokens[at + 1].end
            if self._text[end : end + 2].strip().isdigit():
                return True  # Art is 79
            if later in ("a", "an", "our", "the"):
                kinds = cues.PEOPLE | cues.TRADES | cues.KIN
                return not kinds.isdisjoint((self._folded(at + 3), self._folded(at + 4)))  # Faith is a royalist
            doing = later.endswith("ing") and states is cues.STATES and later not in ("amazing", "everything")
            return later in states or doing or later in cues.DONE_TO_PEOPLE
        if after in ("has", "had") or (after == "please" and self._folded(at) not in cues.FREQUENT):
            return True
        return after in cues.MAY_DO

    def _before_initial(self, at: int) -> bool:
        """Tell whether an initial with a full stop follows: jack h."""
        end, after = self._tokens[at].end, self._folded(at + 1)
        initial = len(after) == 1 and after not in ("i", "a") and self._gap(at + 1) == " "
        return initial and self._text[end + 2 : end + 3] == "."

    def _registered(self, at: int) -> bool:
        """Tell whether an initial follows a name as in a register: Levy, D."""
        after, before = self._at(at + 1), self._at(at - 1)
        initial = after is not None and after.capital and len(after.folded) == 1 and after.folded not in ("i", "a")
        alone = before is None or not self._space(at)
        return initial and alone and self._gap(at + 1) in (", ", ",") and self._tokens[at].capital

    def _initial_last(self, at: int) -> bool:
        """Tell whether an initial follows as the last of a name: Bloom E, Atkin T."""
        after, end = self._at(at + 1), self._gap(at + 2)
        initial = after is not None and after.upper_initial and self._gap(at + 1) == " "
        return (
            initial and self._folded(at) not in cues.LETTERED and (end.strip() != "" or self._at(at + 2) is None)
        )

    def _whole_acts(self, at: int) -> bool:
        """Tell whether two words with capitals do or come from somewhere: Rosalyn Tate says."""
        after, known = self._at(at + 1), self._evidence_at(at + 1)
        if after is None or not after.capital or not self._space(at + 1) or not self._space(at + 2):
            return False
        if known.common or after.folded in cues.PLACES | cues.THINGS or self._shouted:
            return False
        return self._folded(at + 2) in cues.SAYING or self._from_somewhere(at + 1)

    def _kin_by_a_place(self, at: int) -> bool:
        """Tell whether somebody's kin bears the name of a place: neighbour Gladstone Brown visits."""
        known, after = self._evidence[at], self._evidence_at(at + 1)
        if known.source is not Source.NONE or not known.place or known.common or not self._after_kin(at):
            return False
        doing = cues.DEEDS | cues.MAY_DO
        surname = self._space(at + 1) and self._tokens[at + 1].capital
        does = self._space(at + 1) and self._folded(at + 1) in doing
        return does or (surname and (after.role is Role.FURTHER or self._folded(at + 2) in doing))

    def _repeated_small(self, at: int) -> bool:
        """Tell whether the same sentence has the word in small letters too: Art sells art, so Art is somebody."""
        word, after = self._tokens[at], self._folded(at + 1)
        verb = after in cues.DEEDS | cues.BEING | cues.MAY_DO or after.endswith("ed")
        verb = verb or (after == "and" and self._folded(at + 2) in ("the", "his", "her"))
        if word.folded in cues.FUNCTION or after in cues.THINGS | cues.PLACES or not self._space(at + 1):
            return False
        for k, token in enumerate(self._tokens[at + 1 :], at + 1):
            if token.opens:
                return False
            if token.folded == word.folded and not token.capital:
                thing = self._folded(k - 1) in cues.ARTICLES and after not in cues.SMALL_WORDS | {"for"}
                return verb or thing  # Pip spat out a pip; but: mark the day with a mark
        return False

    def _named_after(self, at: int) -> bool:
        after, known = self._at(at + 1), self._evidence_at(at + 1)
        if self._folded(at + 1) == "and" or self._gap(at + 1).strip() in ("&", "+"):
            other = at + 2 if self._folded(at + 1) == "and" else at + 1
            if self._folded(other) in cues.OF_SOMEBODY:
                return True  # Precious and her cargo
        if after is None or not after.capital:
            return False
        if len(after.folded) == 1 and after.folded not in ("i", "a"):
            return self._gap(at + 1) == " "
        sign = self._gap(at + 1).strip()
        if sign in ("&", "/", "+") and self._evidence[at].source is known.source is Source.KNOWN:
            return True
        joined = self._space(at + 1) or sign in (",", "&", "/", "+")
        return joined and known.source is not Source.NONE and not known.common

    def _cued(self, at: int) -> bool:
        """Tell whether something around the word speaks of a person."""
        after = self._folded(at + 1)
        acts = self._space(at + 1) and self._is_deed(at, after) and not self._tokens[at].owns
        if after in ("needed", "wanted") and self._evidence[at].common:
            acts = acts and self._space(at + 2) and self._folded(at + 2) not in cues.FOR_A_THING
        related = self._tokens[at].owns and after in cues.KIN and self._space(at + 1)
        return acts or related or self._owner(at) or self._cue_before(at)

    def _owner(self, at: int) -> bool:
        """Tell whether the word owns what only people have: April's new job."""
        thing = at + 2 if self._folded(at + 1) in cues.NEW_AND_OLD else at + 1
        word = self._evidence[at].common and not self._evidence[at].role & (Role.FIRST | Role.SHORT)
        return self._tokens[at].owns and self._folded(thing) in cues.POSSESSIONS and not word

    def _from_somewhere(self, at: int) -> bool:
        """Tell whether an office or a trade follows: Will from the council, Prince the dog walker."""
        link, asking = self._folded(at + 1), self._folded(at) in ("will", "may", "can")
        if link == "the" and not asking:
            return not {self._folded(at + 2), self._folded(at + 3)}.isdisjoint(cues.TRADES)
        return link == "from" and not {self._folded(at + 2), self._folded(at + 3)}.isdisjoint(cues.OFFICES)

    def _is_deed(self, at: int, after: str) -> bool:
        """Tell whether a word is something people do; of who is in the notebook, any past tense."""
        known = self._evidence[at]
        if after in cues.DEEDS:
            thing = known.common and not known.role & (Role.FIRST | Role.SHORT)
            return not (thing and after in cues.THINGS_DO)
        if known.source < Source.LIKE or not known.role & (Role.FIRST | Role.SHORT):
            return False
        past = after in cues.IRREGULAR and self._folded(at + 2) in cues.OBJECTS
        past = past or (after.endswith("ed") and after not in ("red", "bed", "need", "feed", "seed"))
        doing = (
            len(after) >= _SHORTEST_DEED
            and after.endswith("s")
            and not after.endswith("ss")
            and self._evidence_at(at + 1).common
        )
        return past or (doing and self._space(at + 2) and self._folded(at + 2) in cues.OBJECTS)

    def _cue_before(self, at: int) -> bool:
        if not self._tokens[at].capital:
            return False
        met = self._folded(at - 1) in cues.MEETING and self._space(at)
        if self._folded(at - 1) == "by" and self._folded(at) in cues.MONTHS | cues.SEASONS:
            return False  # pay by May
        return met or self._to_a_person(at) or self._after_kin(at)

    def _to_a_person(self, at: int) -> bool:
        small = self._folded(at - 1) in ("to", "with", "for")
        passed = self._folded(at - 2) in ("on", "over", "it") and self._folded(at - 1) == "to"
        passed = passed and any(self._folded(at - k) in cues.PASSING for k in (3, 4, 5))
        return small and self._space(at) and (passed or self._folded(at - 2) in cues.TO_A_PERSON)

    def _titled(self, at: int) -> bool:
        token, before = self._tokens[at], self._at(at - 1)
        if before is None or before.folded not in cues.TITLES or self._gap(at) not in (" ", ". ", ".", "  "):
            return False
        alone = len(token.folded) == 1 and before.folded not in ("mr", "mrs", "ms", "miss", "dr")
        if before.folded == "ms" and before.before.rstrip()[-1:].isdigit():
            return False  # 30 ms
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

    def _honoured(self, at: int) -> bool:
        """Tell whether a word of respect follows that only names have: Sheikh sahib, Mehmet bey."""
        token, after, known = self._tokens[at], self._at(at + 1), self._evidence[at]
        respect = after is not None and after.folded in cues.HONORIFICS and not after.capital
        return (
            respect and token.capital and self._gap(at + 1) in (" ", "-") and bool(known.role or not known.common)
        )

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
            earlier = self._at(at - 2)
            verb = before.folded == "do" and not (earlier and earlier.capital)  # can't do Friday
            return self._space(at) and not verb
        single = len(before.folded) == 1 and before.capital and before.folded not in ("i", "a")
        dotted = len(before.folded) == 1 and before.capital and self._gap(at) in (".", ". ")
        return dotted or (single and self._gap(at) == " ")

    def _initial_before(self, at: int) -> bool:
        before = self._at(at - 1)
        single = before is not None and len(before.folded) == 1 and before.capital
        return single and self._gap(at) in (".", ". ")
