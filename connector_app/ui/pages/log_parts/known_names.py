"""Remembers who is called what while a line is typed, so that each name is asked of the notebook once."""

from collections.abc import Sequence
from typing import cast

from connector_app.application.ports import Reader
from connector_app.domain.naming import Candidate


class KnownNames:
    """Answers `named` for a reader from memory; a line of five names is asked about at every key."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, Sequence[Candidate]] = {}

    def named(self, name: str) -> Sequence[Candidate]:
        """Return people and groups of this name, as the reader does."""
        if name not in self._known:
            self._known[name] = self._reader.named(name)
        return self._known[name]

    def forget(self) -> None:
        """Ask anew from now on: names in the notebook changed, or another line begins."""
        self._known.clear()

    def as_reader(self) -> Reader:
        """Return this for those who ask a reader for nothing but names."""
        return cast("Reader", self)
