"""What a command touched, told to whoever shows it."""

from dataclasses import dataclass

from connector_app.domain.noun import Kind


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The kinds and ids that changed, and who asked; the initiator need not reload itself mid-typing."""

    kinds: frozenset[Kind]
    ids: frozenset[str]
    initiator: object | None = None
