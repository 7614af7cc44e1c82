"""Records that rest, in SQL: the rule of `domain.resting`, for whoever lists, completes or reminds.

Every fragment speaks of the row of `person` that is called ``person`` in the query it is put into.
"""

#: The answer that stands for a purpose, the latest one; none when it was taken back as a slip.
_STANDING = """(SELECT answer.state FROM consent AS answer
        WHERE answer.purpose = '{purpose}' AND answer.person = person.key ORDER BY answer.key DESC LIMIT 1)"""
_BLANKS = "char(9, 10, 13, 32)"
_NO = "coalesce({standing}, '') IN ('refused', 'withdrawn')"

NOT_TO_BE_KEPT = _NO.format(standing=_STANDING.format(purpose="record"))
_NO_CONTACT = _NO.format(standing=_STANDING.format(purpose="contact_again"))

#: Why a record rests, by the values of `domain.resting.Rest`; empty while it is in use.
REST = f"""(CASE
        WHEN person.status = 'asked_to_be_forgotten' THEN 'to_be_forgotten'
        WHEN {NOT_TO_BE_KEPT} THEN 'not_to_be_kept'
        WHEN person.restricted_on IS NOT NULL THEN 'restricted'
        ELSE '' END)"""

#: Whether no prompt may name a person.
SILENT = f"""(person.status IN ('moved', 'died', 'asked_to_be_forgotten')
        OR person.restricted_on IS NOT NULL OR {NOT_TO_BE_KEPT})"""

#: Whether there is something to read before a person is contacted; ``identity`` is their `person_identity`.
HEEDED = f"""(person.status <> 'active' OR person.restricted_on IS NOT NULL
        OR trim(identity.before_call, {_BLANKS}) <> '' OR trim(identity.access_needs, {_BLANKS}) <> ''
        OR EXISTS (SELECT 1 FROM contact_point AS reached
                   WHERE reached.party = person.key AND reached.safe_to_leave_message = 0)
        OR {NOT_TO_BE_KEPT} OR {_NO_CONTACT})"""
