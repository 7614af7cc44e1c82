"""How labelled notes are counted: a span is caught when at most a quarter of it can still be read."""

from connector_app.scan.scan import Scanner

_QUARTER = 0.25
_SHORT = 3


def hidden_in(text: str, scanner: Scanner) -> list[bool]:
    """Return for each letter of a text whether the scan finds it."""
    hidden = [False] * len(text)
    for finding in scanner.find(text):
        hidden[finding.start : finding.end] = [True] * (finding.end - finding.start)
    return hidden


def caught(text: str, start: int, end: int, hidden: list[bool]) -> bool:
    """Tell whether a labelled span is hidden; of up to three letters all must be."""
    letters = [k for k in range(start, end) if text[k].isalnum()]
    seen = sum(not hidden[k] for k in letters)
    return seen <= (int(_QUARTER * len(letters)) if len(letters) > _SHORT else 0)
