"""Typing: search results in the palette, and names offered in a line, one key at a time."""

import random
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from PySide6.QtTest import QTest

from connector_app.application.sample_cast import CAST, FAMILY, FIRST
from connector_app.domain.folding import fold
from connector_app.store.matching import for_names, for_texts
from connector_app.ui.dialogs.search_palette import HITS, SearchPalette
from tests.benchmarks.desktop import desktop, until
from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import FRAME, MS, alternate

#: Common and rare words of the invented community, and names.
_TYPED = ("lunch", "damp", "bus", "rent", "benefits", "garden", "zofia", "dawn", "okoro", "surgery", "warm hall")
_TEXTS = """
    SELECT said.key, said.text FROM conversation_words
    JOIN conversation_text AS said ON said.key = conversation_words.rowid
    WHERE conversation_words MATCH ? ORDER BY conversation_words.rowid DESC LIMIT 50
    """
_NAMES = """
    SELECT key, label FROM party_words JOIN person_identity ON key = party_words.rowid
    WHERE party_words MATCH ? LIMIT 10
    """
_STARTING = "SELECT rowid FROM party_words WHERE party_words MATCH ? LIMIT 8"


def search_as_typed(stand: Stand) -> Iterator[Line]:
    """Type words into the palette; a key counts until its results are painted."""
    words = _TYPED[: max(2, stand.rounds)]
    keys = [word[:end] for word in words for end in range(1, len(word) + 1) if not word[:end].endswith(" ")]
    key = key_of(stand.path)
    with desktop(stand.path, stand.shelf.room("home")) as shown, raw(stand.path, key) as connection:
        shown.unlock()
        shown.workplace.actions_everywhere.show_search()
        shown.settle()
        palette = shown.window.findChild(SearchPalette)
        reader = shown.workplace._context.desk.reader

        def typed(text: str) -> None:
            palette.line.blockSignals(True)  # noqa: FBT003 - what stood there before is not searched again
            palette.line.setText(text[:-1])
            palette.line.blockSignals(False)  # noqa: FBT003
            QTest.keyClick(palette.line, text[-1])
            until(lambda: palette.shown_for == text)

        def bare(text: str) -> None:
            expression = for_texts(text)
            statement = _NAMES if expression is None else _TEXTS
            connection.execute(statement, (expression or for_names(text),)).fetchall()
            palette.repaint()

        # How many there are is counted after that: it is no part of either.
        beside_bare = alternate(typed, bare, keys, after=shown.settle)
        beside_own = alternate(typed, lambda text: reader.search(text, HITS), keys, after=shown.settle)
        palette.close()
    ours, baseline = beside_bare.medians(MS)
    yield Figure(
        operation="key stroke to search results painted",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=beside_bare.p95(MS),
        baseline=baseline,
        beside="FTS5, newest 50, + one repaint",
        reach=Reach(ratio=1.5, p95=16),
    )
    ours, own = beside_own.medians(MS)
    yield Figure(
        operation="search results painted, beside their own query",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=beside_own.p95(MS),
        baseline=own,
        beside="the query of the palette alone",
        reach=Reach(more=FRAME),
    )


def names_as_typed(stand: Stand) -> Iterator[Line]:
    """Complete names key by key, one in seven of them with two letters swapped."""
    path = stand.shelf.crowd(stand.people)
    chance = random.Random(7)
    names = [label for label, _, _ in CAST] + [f"{first} {family}" for first in FIRST for family in FAMILY]
    typed = []
    for name in chance.sample(names, 10 * stand.rounds):
        letters = fold(name)
        typed += [letters[:end] for end in range(1, 7)] + [letters[0] + letters[2] + letters[1] + letters[3:6]]
    typed = [text for text in typed if for_names(text) is not None]
    with closing(opened(path)) as notebook, raw(path, key_of(path)) as connection:
        times = alternate(
            notebook.reader.complete,
            lambda text: _fetched(connection, for_names(text)),
            typed,
        )
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="name completion per key",
        size=stand.people,
        unit="ms",
        ours=ours,
        p95=times.p95(MS),
        baseline=baseline,
        beside="FTS5 prefix",
        reach=Reach(p95=4),
    )


def _fetched(connection: Any, expression: str | None) -> list[Any]:
    return connection.execute(_STARTING, (expression,)).fetchall()
