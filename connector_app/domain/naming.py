"""Who a typed name may mean."""

from dataclasses import dataclass

from connector_app.domain.noun import Kind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A party that typed letters may mean; `hint` tells two of one name apart (how we met, else place)."""

    id: str
    label: str
    hint: str = ""
    kind: Kind = Kind.PERSON
