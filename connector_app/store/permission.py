"""What counting may read: a list of columns; every other column, table and action is refused by the database."""

from collections.abc import Mapping

# Codes of SQLite's C interface (sqlite3_set_authorizer).
_PRAGMA, _READ, _SELECT, _TRANSACTION, _FUNCTION = 19, 20, 21, 22, 31
_OK, _DENY = 0, 1

#: The columns that are counted. Names of places are labels of summaries; no other text is here.
COUNTED: Mapping[str, frozenset[str]] = {
    "party": frozenset({"key", "party_kind"}),
    "person": frozenset(
        {
            "key",
            "place",
            "age_band",
            "status",
            "restricted_on",
            "main_language",
            "decile",
            "decile_edition",
        }
    ),
    "place": frozenset({"key", "name", "level", "parent"}),
    "consent": frozenset({"key", "person", "purpose", "state"}),
    "conversation": frozenset({"key", "share_level", "group"}),
    "conversation_person": frozenset({"conversation", "person", "role"}),
    "conversation_theme": frozenset({"conversation", "code"}),
    "conversation_feature": frozenset({"conversation", "code", "practice"}),
    "conversation_check_in": frozenset({"conversation", "position", "code", "change", "person"}),
    "conversation_tag": frozenset({"conversation", "framework", "item"}),
    "social_group": frozenset({"key", "kind"}),
    "group_tag": frozenset({"social_group", "framework", "item"}),
    "insight": frozenset({"key", "kind", "approved_on"}),
    "insight_source": frozenset({"insight", "conversation"}),
    "insight_tag": frozenset({"insight", "framework", "item"}),
    "insight_told_back": frozenset({"insight"}),
    "response": frozenset({"key", "insight", "organisation", "state", "decided_by", "led_by", "changed_how"}),
    "response_shared": frozenset({"response", "what"}),
    "organisation": frozenset({"key", "kind"}),
    "strength": frozenset({"party", "category"}),
    "person_answer": frozenset({"person", "question", "answer"}),
    "wellbeing": frozenset({"key", "person", "measure"}),
    "wellbeing_score": frozenset({"wellbeing", "item", "value"}),
    "exchange": frozenset({"key", "category"}),
    "exchange_leg": frozenset({"exchange", "giver", "receiver", "minutes"}),
}
_FUNCTIONS = frozenset({"group_concat", "json_array", "json_group_array", "coalesce", "max", "min"})


def permit(action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None) -> int:
    """Answer SQLite while it prepares a statement: the table and column it would read, or the function's name."""
    if action in (_SELECT, _TRANSACTION):
        return _OK
    if action == _FUNCTION:
        return _OK if second in _FUNCTIONS else _DENY
    if action == _PRAGMA:  # only to see whether somebody has written meanwhile
        return _OK if (first, second) == ("data_version", None) else _DENY
    if action == _READ and second in COUNTED.get(first or "", ()):
        return _OK
    return _DENY
