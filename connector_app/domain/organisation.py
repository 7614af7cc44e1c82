"""An organisation: a partner service that is told what a community said, and answers."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class OrganisationKind(StrEnum):
    """What sort of service it is."""

    PCN = "pcn"
    GP_PRACTICE = "gp_practice"
    ICS = "ics"
    COUNCIL = "council"
    PUBLIC_HEALTH = "public_health"
    NHS_TRUST = "nhs_trust"
    HEALTHWATCH = "healthwatch"
    VCSE = "vcse"
    HOUSING = "housing"
    SCHOOL = "school"
    POLICE = "police"
    FAITH = "faith"
    BUSINESS = "business"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A partner service; `contact` says whom to write to, `official_code` its official number."""

    name: str
    id: str = field(default_factory=new_id)
    kind: OrganisationKind = OrganisationKind.OTHER
    official_code: str = ""
    contact: str = ""
    notes: str = ""

    def check(self) -> None:
        """Raise RuleBroken when the organisation has no name."""
        if not self.name.strip():
            raise RuleBroken("organisation_without_name")
