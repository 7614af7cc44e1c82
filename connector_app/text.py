"""Marks user-facing text in the rooms that do not know Qt, and names the shape of a translator."""

from collections.abc import Callable

#: ``translate(context, source) -> text``; the window passes Qt's translator, the command line `untranslated`.
Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802 - the name the extractor looks for
    """Return `source` unchanged; the translation extractor finds the pair by this function's name."""
    return source


def untranslated(context: str, source: str) -> str:
    """Return the English source text: the translator of rooms without a screen."""
    return source
