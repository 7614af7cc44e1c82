"""The questions about people who may be one person; a part of the `reader`."""

from typing import Protocol

from connector_app.domain.likeness import Known


class DuplicatesReader(Protocol):
    """Questions of whoever looks for duplicates; safe on any thread."""

    def people(self) -> list[Known]:
        """Return everybody with what is compared of them."""

    def apart(self) -> set[frozenset[str]]:
        """Return pairs who surely are two people: somebody said so, or they are something to each other."""
