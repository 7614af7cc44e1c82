"""Plain words for every field that is kept about a person, in English source text (context ``About``)."""

from collections.abc import Mapping
from dataclasses import dataclass

from connector_app.domain.noun import Kind
from connector_app.text import QT_TRANSLATE_NOOP

#: What each field of a noun is called when it is told to the person it is about.
FIELDS: Mapping[Kind, Mapping[str, str]] = {
    Kind.PERSON: {
        "label": QT_TRANSLATE_NOOP("About", "What you are called here"),
        "code": QT_TRANSLATE_NOOP("About", "Your code, which stands for your name on paper"),
        "names": QT_TRANSLATE_NOOP("About", "Full name"),
        "also_known_as": QT_TRANSLATE_NOOP("About", "Also known as"),
        "pronouns": QT_TRANSLATE_NOOP("About", "Pronouns"),
        "how_we_met": QT_TRANSLATE_NOOP("About", "How we met, which tells two of one name apart"),
        "notes": QT_TRANSLATE_NOOP("About", "Notes, to remember what matters to you"),
        "access_needs": QT_TRANSLATE_NOOP("About", "What helps you take part"),
        "main_language": QT_TRANSLATE_NOOP("About", "The language you like best"),
        "status": QT_TRANSLATE_NOOP(
            "About", "Where you stand with us, which decides whether anything reminds of you"
        ),
        "place_id": QT_TRANSLATE_NOOP("About", "Where you live, by which summaries count"),
        "age_band": QT_TRANSLATE_NOOP("About", "Your age, roughly, by which summaries count"),
        "introduced_by": QT_TRANSLATE_NOOP("About", "Who introduced you"),
        "touch_every": QT_TRANSLATE_NOOP("About", "After how many days somebody means to be in touch"),
        "retain_until": QT_TRANSLATE_NOOP("About", "Until when this is kept"),
        "restricted_on": QT_TRANSLATE_NOOP("About", "Since when this is only kept and not used"),
        "before_call": QT_TRANSLATE_NOOP("About", "What to keep in mind before calling or knocking"),
        "contact_points": QT_TRANSLATE_NOOP("About", "Ways to reach you, used to be in touch with you"),
        "answers": QT_TRANSLATE_NOOP("About", "What you said of yourself, counted only together with many others"),
        "decile": QT_TRANSLATE_NOOP(
            "About", "How deprived your area is, from 1 (most) to 10, by which summaries count"
        ),
        "decile_edition": QT_TRANSLATE_NOOP("About", "Which list of areas that was read from"),
    },
    Kind.CONSENT: {
        "purpose": QT_TRANSLATE_NOOP("About", "What you were asked"),
        "state": QT_TRANSLATE_NOOP("About", "Your answer"),
        "decided_on": QT_TRANSLATE_NOOP("About", "When"),
        "method": QT_TRANSLATE_NOOP("About", "How you answered"),
        "wording_version": QT_TRANSLATE_NOOP("About", "What was read out to you"),
        "organisation": QT_TRANSLATE_NOOP("About", "Which organisation it was about"),
        "language": QT_TRANSLATE_NOOP("About", "In which language"),
        "recorded_by": QT_TRANSLATE_NOOP("About", "Who wrote it down"),
        "review_on": QT_TRANSLATE_NOOP("About", "When to ask you again"),
        "note": QT_TRANSLATE_NOOP("About", "Note"),
    },
    Kind.CONVERSATION: {
        "on": QT_TRANSLATE_NOOP("About", "When"),
        "precision": QT_TRANSLATE_NOOP("About", "How exactly the day is known"),
        "text": QT_TRANSLATE_NOOP("About", "What was written down"),
        "channel": QT_TRANSLATE_NOOP("About", "How"),
        "reached": QT_TRANSLATE_NOOP("About", "Whether anybody was reached"),
        "place_id": QT_TRANSLATE_NOOP("About", "Where"),
        "group_id": QT_TRANSLATE_NOOP("About", "With which group"),
        "started_by": QT_TRANSLATE_NOOP("About", "Who began it"),
        "headcount": QT_TRANSLATE_NOOP("About", "How many people were there"),
        "share_level": QT_TRANSLATE_NOOP("About", "What of it may be passed on"),
        "people": QT_TRANSLATE_NOOP("About", "Your part in it"),
        "themes": QT_TRANSLATE_NOOP("About", "What it was about, counted in summaries if you agreed"),
        "features": QT_TRANSLATE_NOOP("About", "How people were met, counted in summaries if you agreed"),
        "check_ins": QT_TRANSLATE_NOOP("About", "How you were, compared with before"),
        "tags": QT_TRANSLATE_NOOP("About", "What it shows, by lists that services use"),
    },
    Kind.EXCHANGE: {
        "on": QT_TRANSLATE_NOOP("About", "When"),
        "precision": QT_TRANSLATE_NOOP("About", "How exactly the day is known"),
        "title": QT_TRANSLATE_NOOP("About", "What"),
        "category": QT_TRANSLATE_NOOP("About", "Kind of help"),
        "mode": QT_TRANSLATE_NOOP("About", "How it is kept"),
        "legs": QT_TRANSLATE_NOOP("About", "What you gave or received"),
    },
    Kind.INSIGHT: {
        "title": QT_TRANSLATE_NOOP("About", "What was heard, from you and from others"),
        "heard_on": QT_TRANSLATE_NOOP("About", "Since when"),
        "kind": QT_TRANSLATE_NOOP("About", "What sort of thing it is"),
        "level": QT_TRANSLATE_NOOP("About", "How far it reaches"),
        "stance": QT_TRANSLATE_NOOP("About", "How it came up"),
        "theme": QT_TRANSLATE_NOOP("About", "What it is about"),
        "place_id": QT_TRANSLATE_NOOP("About", "Where"),
        "note": QT_TRANSLATE_NOOP("About", "Note"),
        "safe_text": QT_TRANSLATE_NOOP("About", "The words that services may read, without any name"),
        "approved_by": QT_TRANSLATE_NOOP("About", "Who read and approved them"),
        "approved_on": QT_TRANSLATE_NOOP("About", "When they were approved"),
        "sources": QT_TRANSLATE_NOOP("About", "Conversations it comes from"),
        "tags": QT_TRANSLATE_NOOP("About", "What it shows, by lists that services use"),
        "told_back": QT_TRANSLATE_NOOP("About", "When you were told what became of it"),
    },
    Kind.WELLBEING: {
        "on": QT_TRANSLATE_NOOP("About", "When"),
        "measure": QT_TRANSLATE_NOOP("About", "Which questions you were asked"),
        "licence": QT_TRANSLATE_NOOP("About", "By which licence they were asked"),
        "scores": QT_TRANSLATE_NOOP("About", "Your answers"),
    },
    Kind.FOLLOW_UP: {
        "what": QT_TRANSLATE_NOOP("About", "What was promised"),
        "person_id": QT_TRANSLATE_NOOP("About", "Whether it was promised to you"),
        "group_id": QT_TRANSLATE_NOOP("About", "For which group"),
        "conversation_id": QT_TRANSLATE_NOOP("About", "In which conversation"),
        "leads": QT_TRANSLATE_NOOP("About", "Who takes the next step"),
        "due": QT_TRANSLATE_NOOP("About", "By when"),
        "shown_from": QT_TRANSLATE_NOOP("About", "From when somebody is reminded of it"),
        "shown_until": QT_TRANSLATE_NOOP("About", "Until when somebody is reminded of it"),
        "repeat": QT_TRANSLATE_NOOP("About", "How often it is promised again"),
        "wanted_day": QT_TRANSLATE_NOOP(
            "About", "The day of the month it is meant for, where a month is too short"
        ),
        "told_on": QT_TRANSLATE_NOOP("About", "When you were told what became of it"),
        "closed_as": QT_TRANSLATE_NOOP("About", "How it ended"),
        "closed_on": QT_TRANSLATE_NOOP("About", "When it ended"),
        "reason": QT_TRANSLATE_NOOP("About", "Why"),
    },
    Kind.QUOTE: {
        "conversation_id": QT_TRANSLATE_NOOP("About", "In which conversation"),
        "theme": QT_TRANSLATE_NOOP("About", "What it is about"),
        "original": QT_TRANSLATE_NOOP("About", "Your words as they were written down; they never leave"),
        "safe_text": QT_TRANSLATE_NOOP("About", "The words that may be passed on without your name"),
        "approved_by": QT_TRANSLATE_NOOP("About", "Who read and approved them"),
        "approved_on": QT_TRANSLATE_NOOP("About", "When they were approved"),
    },
    Kind.REQUEST: {
        "kind": QT_TRANSLATE_NOOP("About", "What you asked for"),
        "received_on": QT_TRANSLATE_NOOP("About", "When it came"),
        "who": QT_TRANSLATE_NOOP("About", "In whose name"),
        "what": QT_TRANSLATE_NOOP("About", "In words"),
        "acknowledged_on": QT_TRANSLATE_NOOP("About", "When you were told that it had come"),
        "asked_back_on": QT_TRANSLATE_NOOP("About", "When you were asked something back"),
        "cleared_up_on": QT_TRANSLATE_NOOP("About", "When that was cleared up"),
        "extended_on": QT_TRANSLATE_NOOP("About", "When you were told that it takes longer"),
        "closed_as": QT_TRANSLATE_NOOP("About", "How it ended"),
        "closed_on": QT_TRANSLATE_NOOP("About", "When it ended"),
        "outcome": QT_TRANSLATE_NOOP("About", "What came of it"),
    },
    Kind.RELATIONSHIP: {
        "kind": QT_TRANSLATE_NOOP("About", "How you stand to another person"),
        "note": QT_TRANSLATE_NOOP("About", "Note"),
    },
    Kind.MEMBERSHIP: {
        "group_id": QT_TRANSLATE_NOOP("About", "Which group"),
        "role": QT_TRANSLATE_NOOP("About", "What you do in it"),
        "since": QT_TRANSLATE_NOOP("About", "Since when"),
        "until": QT_TRANSLATE_NOOP("About", "Until when"),
    },
    Kind.DISTINCT: {
        "one_id": QT_TRANSLATE_NOOP("About", "That you are not somebody else of a similar name"),
    },
    Kind.STRENGTH: {
        "title": QT_TRANSLATE_NOOP("About", "What you bring"),
        "kind": QT_TRANSLATE_NOOP("About", "What sort of thing it is"),
        "category": QT_TRANSLATE_NOOP("About", "Kind of help"),
        "willingness": QT_TRANSLATE_NOOP("About", "How willing you are to share it"),
        "per_month": QT_TRANSLATE_NOOP("About", "How often in a month you may be asked at most"),
        "note": QT_TRANSLATE_NOOP("About", "Note"),
    },
    Kind.NEED: {
        "title": QT_TRANSLATE_NOOP("About", "What would help you"),
        "category": QT_TRANSLATE_NOOP("About", "Kind of help"),
        "urgency": QT_TRANSLATE_NOOP("About", "How soon it would help"),
        "until": QT_TRANSLATE_NOOP("About", "Until when it would help"),
        "closed_as": QT_TRANSLATE_NOOP("About", "How it ended"),
        "closed_on": QT_TRANSLATE_NOOP("About", "When it ended"),
        "note": QT_TRANSLATE_NOOP("About", "Note"),
    },
    Kind.MATCH: {
        "strength_id": QT_TRANSLATE_NOOP("About", "Your part in it"),
        "state": QT_TRANSLATE_NOOP("About", "How far it has come"),
        "changed_on": QT_TRANSLATE_NOOP("About", "Since when"),
        "exchange_id": QT_TRANSLATE_NOOP("About", "When it happened"),
        "reason": QT_TRANSLATE_NOOP("About", "Why it did not work"),
    },
}


@dataclass(frozen=True, slots=True)
class Heading:
    """What a section of the file is called, and what the things in it are used for."""

    title: str
    used_for: str


HEADINGS: Mapping[Kind, Heading] = {
    Kind.PERSON: Heading(
        QT_TRANSLATE_NOOP("About", "Who you are and how to reach you"),
        QT_TRANSLATE_NOOP("About", "Used to know who is meant, and to be in touch the way that suits you."),
    ),
    Kind.CONSENT: Heading(
        QT_TRANSLATE_NOOP("About", "What you agreed to"),
        QT_TRANSLATE_NOOP(
            "About",
            "Every answer, the newest first. The newest one about a thing counts; you can change it any time.",
        ),
    ),
    Kind.CONVERSATION: Heading(
        QT_TRANSLATE_NOOP("About", "Conversations"),
        QT_TRANSLATE_NOOP(
            "About",
            "Used to remember what matters to you, and, if you agreed, counted in summaries without your name.",
        ),
    ),
    Kind.WELLBEING: Heading(
        QT_TRANSLATE_NOOP("About", "How you are"),
        QT_TRANSLATE_NOOP(
            "About",
            "Your answers to published questions, kept while your yes to that stands, and counted only together "
            "with those of many others.",
        ),
    ),
    Kind.INSIGHT: Heading(
        QT_TRANSLATE_NOOP("About", "What was heard from you and others"),
        QT_TRANSLATE_NOOP(
            "About", "Used to tell services what people say, without names, and to tell you what became of it."
        ),
    ),
    Kind.FOLLOW_UP: Heading(
        QT_TRANSLATE_NOOP("About", "What was promised"),
        QT_TRANSLATE_NOOP("About", "Used so that what was promised to you is done and not forgotten."),
    ),
    Kind.EXCHANGE: Heading(
        QT_TRANSLATE_NOOP("About", "What you gave and received"),
        QT_TRANSLATE_NOOP(
            "About", "Used to see whether help flows both ways, and, if you agreed, counted without your name."
        ),
    ),
    Kind.QUOTE: Heading(
        QT_TRANSLATE_NOOP("About", "Words of yours"),
        QT_TRANSLATE_NOOP(
            "About", "Used in summaries for services, without your name, while your yes to it stands."
        ),
    ),
    Kind.REQUEST: Heading(
        QT_TRANSLATE_NOOP("About", "What you asked about your record"),
        QT_TRANSLATE_NOOP("About", "Used to answer you in time."),
    ),
    Kind.STRENGTH: Heading(
        QT_TRANSLATE_NOOP("About", "What you bring"),
        QT_TRANSLATE_NOOP("About", "Used to know what you are good at, and to ask you when somebody needs it."),
    ),
    Kind.NEED: Heading(
        QT_TRANSLATE_NOOP("About", "What would help you"),
        QT_TRANSLATE_NOOP("About", "Used to find somebody who would be glad to help."),
    ),
    Kind.MATCH: Heading(
        QT_TRANSLATE_NOOP("About", "Whom you were brought together with"),
        QT_TRANSLATE_NOOP("About", "Used to introduce people who could help each other."),
    ),
    Kind.RELATIONSHIP: Heading(
        QT_TRANSLATE_NOOP("About", "How you stand to others"),
        QT_TRANSLATE_NOOP("About", "Used to know who belongs together, and who would rather not meet."),
    ),
    Kind.MEMBERSHIP: Heading(
        QT_TRANSLATE_NOOP("About", "Groups you belong to"),
        QT_TRANSLATE_NOOP("About", "Used to know who does things together."),
    ),
    Kind.DISTINCT: Heading(
        QT_TRANSLATE_NOOP("About", "People you were taken for"),
        QT_TRANSLATE_NOOP("About", "Used so that two of a similar name are not taken for one."),
    ),
}
MENTIONS = Heading(
    QT_TRANSLATE_NOOP("About", "Other places where your name may stand"),
    QT_TRANSLATE_NOOP(
        "About",
        "Notes in which a name like yours is written. What is about somebody else of that name is left out.",
    ),
)
NOTHING = QT_TRANSLATE_NOOP("About", "Nothing is kept.")
