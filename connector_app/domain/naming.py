"""Who a typed name may mean."""

from dataclasses import dataclass

from connector_app.domain.noun import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A party that typed letters may mean; `hint` tells two of one name apart (how we met, else place).

    `rests` says that the record is only kept: nothing new is begun with them without a look at why.
    """

    id: str
    label: str
    hint: str = ""
    kind: Kind = Kind.PERSON
    rests: bool = False


def told_apart(label: str, hint: str) -> str:
    """Return a name with what tells its bearer from others of that name, where there are any."""
    return f"{label} ({hint})" if hint else label
