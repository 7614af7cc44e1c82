"""From typed words to the expression a word index understands: every word, the last one as a beginning."""

from connector_app.domain.folding import words

#: Codes are random: with fewer letters nearly every beginning is somebody's.
_LEAST_OF_A_CODE = 3


def for_texts(typed: str) -> str | None:
    """Return the expression for texts, None when nothing is asked; a last letter alone waits for its second."""
    found = words(typed)
    if found and len(found[-1]) == 1 and found[-1].isascii() and found[-1].isalpha():
        found.pop()
    return _expression(found)


def for_names(typed: str, *, codes: bool = True) -> str | None:
    """Return the expression for names, None when nothing is asked; one letter is enough, but not for `codes`."""
    found = words(typed)
    expression = _expression(found)
    if expression is None or (codes and len(found[-1]) >= _LEAST_OF_A_CODE):
        return expression
    return f"names : ({expression})"


def any_of(tokens: list[str]) -> str:
    """Return the expression for rows with at least one of these words."""
    return " OR ".join(f'"{token}"' for token in tokens)


def _expression(found: list[str]) -> str | None:
    # Folded words hold letters, digits and _ only, so quotes need no escape.
    return " ".join(f'"{word}"' for word in found) + "*" if found else None
