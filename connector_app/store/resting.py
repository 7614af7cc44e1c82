"""Records that rest, in SQL: the rule of `domain.resting`, for whoever lists, completes or reminds.

`with_rules` puts the rules into a query; all speak of its row of `person`, which has to be called ``person``.
"""

# The answer that stands for a purpose is the latest one; none stands when that says that it was a slip.
_SAID_NO = """(coalesce((
        SELECT answer.state FROM consent AS answer
        WHERE answer.purpose = '{purpose}' AND answer.person = person.key ORDER BY answer.key DESC LIMIT 1
    ), '') IN ('refused', 'withdrawn'))"""
_RULES = {
    # Why a record rests, by the values of `domain.resting.Rest`; empty while it is in use.
    "{rest}": """(CASE
        WHEN person.status = 'asked_to_be_forgotten' THEN 'to_be_forgotten'
        WHEN {not_to_be_kept} THEN 'not_to_be_kept'
        WHEN person.restricted_on IS NOT NULL THEN 'restricted'
        ELSE '' END)""",
    # Whether no prompt may name a person.
    "{silent}": """(person.status IN ('moved', 'died', 'asked_to_be_forgotten')
        OR person.restricted_on IS NOT NULL OR {not_to_be_kept})""",
    # Whether there is something to read before a person is contacted; ``identity`` is their `person_identity`.
    "{heeded}": """(person.status <> 'active' OR person.restricted_on IS NOT NULL
        OR trim(identity.before_call, char(9, 10, 13, 32)) <> ''
        OR trim(identity.access_needs, char(9, 10, 13, 32)) <> ''
        OR EXISTS (SELECT 1 FROM contact_point AS reached
                   WHERE reached.party = person.key AND reached.safe_to_leave_message = 0)
        OR {not_to_be_kept} OR {no_contact})""",
    "{not_to_be_kept}": _SAID_NO.format(purpose="record"),
    "{no_contact}": _SAID_NO.format(purpose="contact_again"),
}


def with_rules(sql: str) -> str:
    """Return a query with the rules it names in curly brackets: rest, silent, heeded, not_to_be_kept."""
    for name, rule in _RULES.items():
        sql = sql.replace(name, rule)
    return sql
