"""Two connections that see one and the same moment of a notebook, so that two questions run at once."""

from typing import Any


def begin_together(one: Any, other: Any) -> None:
    """Begin a transaction on both that reads what stands now; what is written later neither of them sees."""
    while True:
        before = _version(one)
        for connection in (other, one):  # the other's moment lies between the two looks at the version
            connection.execute("BEGIN")
            connection.execute("SELECT party_kind FROM party LIMIT 1").fetchall()  # only now the moment is held
        if _version(one) == before:
            return
        for connection in (other, one):
            connection.execute("ROLLBACK")


def _version(connection: Any) -> int:
    """Return a number that changes for this connection whenever another one has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
