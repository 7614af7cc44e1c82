"""What is told between those who plan that somebody is forgotten, carry it out, and prove it: plain data."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What a proof looks for on every page.

    `telling` leads to one person alone and must be nowhere; `words` may also stand, as a name of somebody else or
    as an ordinary word, in texts that are kept. `texts` are beginnings of texts that go; others may begin so too.
    """

    telling: tuple[str, ...]
    words: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()

    @property
    def signs(self) -> tuple[str, ...]:
        """Return all of it."""
        return (*self.telling, *self.words, *self.texts)


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found when every page of the file and of its log was read.

    `left` is what should be gone and is not, each with where it stands (empty for a place that holds no record);
    `kept` are words that stand in texts which are kept; `unread` pages could not be read.
    """

    pages: int
    looked_for: int
    left: tuple[tuple[str, str], ...] = ()
    kept: tuple[str, ...] = ()
    unread: int = 0
    again: bool = field(default=False, compare=False)  # whether the file was written anew before

    @property
    def gone(self) -> bool:
        """Tell whether everything was read and nothing was left."""
        return not (self.left or self.unread)
