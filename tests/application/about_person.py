"""A notebook in which much is kept about Dawn, and in each of it somebody else is named."""

from datetime import date

from connector_app.application.about_person import everything_about
from connector_app.application.dossier import Dossier
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.ports import Notebook
from connector_app.domain.consent import Purpose
from connector_app.domain.conversation import Change, CheckIn, Participant, Role, Stance
from connector_app.domain.exchange import COMMONS, Leg
from connector_app.domain.followup import ClosedAs
from connector_app.domain.insight import HowTaken, ToldBack
from connector_app.domain.match import MatchState
from connector_app.domain.person import ContactKind, ContactPoint, EqualityAnswer
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.request import Request, RequestKind
from connector_app.domain.tag import Basis, Tag
from connector_app.domain.wellbeing import Score
from tests.factory import (
    TODAY,
    make_consent,
    make_conversation,
    make_distinct,
    make_exchange,
    make_follow_up,
    make_group,
    make_insight,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_place,
    make_quote,
    make_relationship,
    make_strength,
    make_wellbeing,
    party_of,
)

#: Everything by which Zebedee could be told; none of it may be in a file about Dawn.
SECRETS = ("Zebedee", "Quillfeather", "Zebster", "07700 900999", "zeb@example.org", "14 Larkspur Rise")
CANARY = "Zebedee Quillfeather (Zebster, 07700 900999, zeb@example.org, 14 Larkspur Rise)"
MILL = make_place("Mill Bank")
ZEBEDEE = make_person(
    "Zebedee",
    names="Zebedee Quillfeather",
    also_known_as="Zebster",
    contact_points=(
        ContactPoint(ContactKind.PHONE, "07700 900999"),
        ContactPoint(ContactKind.EMAIL, "zeb@example.org"),
        ContactPoint(ContactKind.ADDRESS, "14 Larkspur Rise"),
    ),
)
DAWN = make_person(
    "Dawnette",
    names="Dawnette Price",
    also_known_as="Dawnie",
    pronouns="she/her",
    how_we_met=f"through {CANARY}",
    notes=f"Lives beside {CANARY}. Dawnette likes tea.",
    access_needs=f"comes with {CANARY}",
    before_call=f"ask {CANARY} first",
    main_language="pl",
    place_id=MILL.id,
    age_band="AGE_55_64",
    introduced_by=ZEBEDEE.id,
    answers=(EqualityAnswer("AGE10", "AGE_55_64"), EqualityAnswer("CARER", "CARER_YES")),
    decile=2,
    decile_edition="IMD 2019",
    touch_every=28,
    retain_until=date(2030, 1, 1),
    contact_points=(
        ContactPoint(ContactKind.PHONE, "07700 900111", safe_to_leave_message=False),
        ContactPoint(ContactKind.OTHER, f"or {CANARY}"),
    ),
)
CHOIR = make_group("Choir")
TALK = make_conversation(
    DAWN,
    themes=["HOUSING"],
    tags=(Tag("HC6", "LISTEN", Basis.SAID_BY_PERSON),),
    on=date(2026, 11, 1),
    place_id=MILL.id,
    group_id=CHOIR.id,
    text=f"Dawnette said {CANARY} fixed the damp.",
    people=(Participant(DAWN.id), Participant(ZEBEDEE.id, Role.PRESENT)),
    check_ins=(CheckIn("CONTROL", Change.MORE, DAWN.id), CheckIn("CONTACT", Change.LESS, ZEBEDEE.id)),
)
MENTIONED = make_conversation(
    ZEBEDEE,
    on=date(2026, 10, 1),
    text="Zebedee spoke of Dawnette.",
    people=(Participant(ZEBEDEE.id), Participant(DAWN.id, Role.MENTIONED)),
)
NAMESAKE = make_conversation(ZEBEDEE, on=date(2026, 9, 1), text="Another Dawnette waved from the bus.")
QUOTE = make_quote(TALK, DAWN, original=f"My friend {CANARY} helps.", safe_text="My friend helps.")
DRIVES = make_strength(DAWN, f"drives {CANARY}", note=f"borrows from {CANARY}", per_month=2)
WISHES = make_need(ZEBEDEE, "secret curtains", note="Zebedee only")
HEARD = make_insight(
    TALK,
    MENTIONED,
    title=f"{CANARY} says what Dawnette says: damp",
    heard_on=date(2026, 10, 1),
    theme="HOUSING",
    stance=Stance.CONCERN,
    place_id=MILL.id,
    note=f"ask {CANARY}",
    safe_text="Homes are damp.",
    approved_by="Zebedee",
    approved_on=TODAY,
    tags=(Tag("HC3C", "CONTROL"),),
    told_back=(
        ToldBack(TODAY, DAWN.id, how_taken=HowTaken.GLAD, note=f"beside {CANARY}"),
        ToldBack(date(2026, 9, 9), ZEBEDEE.id, note="told to Zebedee alone"),
    ),
)
NOUNS = (
    MILL,
    ZEBEDEE,
    DAWN,
    CHOIR,
    TALK,
    MENTIONED,
    NAMESAKE,
    QUOTE,
    make_consent(
        DAWN, purpose=Purpose.SHARE, organisation="Council", note=f"with {CANARY}", recorded_by="Zebedee"
    ),
    make_consent(DAWN, wording_version="2026-11", language="en", review_on=date(2027, 1, 1)),
    make_exchange(DAWN, ZEBEDEE, title=f"lift for {CANARY}", legs=(
        Leg(party_of(DAWN), party_of(ZEBEDEE), 40, f"a lift to {CANARY}"),
        Leg(party_of(ZEBEDEE), COMMONS, 7, "secret weeding"),
    )),
    make_follow_up(f"ring {CANARY}", person_id=DAWN.id, conversation_id=TALK.id, due=TODAY),
    make_follow_up("chase the council", conversation_id=TALK.id, closed_as=ClosedAs.DONE, closed_on=TODAY,
                   reason=f"{CANARY} did"),
    make_follow_up("a promise to Zebedee alone", person_id=ZEBEDEE.id, conversation_id=TALK.id),
    DRIVES, WISHES, make_match(DRIVES, WISHES, state=MatchState.DID_NOT_WORK, reason=f"{CANARY} had no time"),
    make_relationship(ZEBEDEE, DAWN, RelationshipKind.CARER, note=f"since {CANARY} moved in"),
    make_membership(DAWN, CHOIR, role=f"sings beside {CANARY}", since=TODAY),
    make_distinct(DAWN, ZEBEDEE),
    HEARD, make_wellbeing(DAWN, licence="L-1", measure="HC3C", scores=(Score("CONTROL", 7), Score("OTHER", 3))),
    make_wellbeing(ZEBEDEE, measure="secret measure"),
    Request(kind=RequestKind.ACCESS, received_on=TODAY, person_id=DAWN.id, who=CANARY, what=f"via {CANARY}",
            outcome=f"told {CANARY}"),
)  # fmt: skip


def vocabulary():
    """Return the shipped lists."""
    return shipped_vocabulary()


def gathered(notebook: Notebook) -> Dossier:
    """Return everything about Dawnette, nothing taken out yet."""
    return everything_about(notebook, vocabulary(), DAWN, TODAY)
