"""What tells two people of one name apart, in SQL: how they were met, else where they live, else their code."""

from connector_app.store.naming import LABEL

# Whether another one has the name is asked first: of nearly everybody that is all there is to ask.
_HINT = f"""CASE WHEN EXISTS (
    SELECT 1 FROM party_name AS mine CROSS JOIN party_name AS same
        ON same.rank = mine.rank AND same.folded = mine.folded AND same.party <> mine.party
    WHERE mine.party = {{party}} AND mine.rank = {LABEL})
THEN coalesce((
    SELECT coalesce(nullif(trim(told.how_we_met), ''), lived.name, told.code) FROM person_identity AS told
    JOIN person AS whose ON whose.key = told.key LEFT JOIN place AS lived ON lived.key = whose.place
    WHERE told.key = {{party}}), '') ELSE '' END"""  # noqa: S608 - put together from our own texts


def hint_of(party: str) -> str:
    """Return the SQL for what tells somebody apart, empty unless another one has their name.

    `party` is the SQL for a party's key; of groups and of the commons there is no hint.
    """
    return _HINT.replace("{party}", party)


def told_apart_of(label: str, party: str) -> str:
    """Return the SQL for a name as `domain.naming.told_apart` writes it, from that for the name and the key."""
    return f"({label} || coalesce(' (' || nullif({hint_of(party)}, '') || ')', ''))"
