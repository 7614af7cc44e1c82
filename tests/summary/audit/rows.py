"""A few rows between which numbers lie, and the ends they leave to one of them."""

from collections.abc import Iterable

import highspy
import numpy as np

#: How many times each number is taken, and between what the sum lies.
Row = tuple[dict[str, int], float, float]


def ends(rows: Iterable[Row], name: str) -> tuple[int, int]:
    """Return the least and the largest value that rows leave to a number, all at least nothing."""
    rows = list(rows)
    names = sorted({each for terms, _, _ in rows for each in terms})
    found = []
    for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
        programme = highspy.Highs()
        programme.silent()
        programme.addVars(len(names), np.zeros(len(names)), np.full(len(names), 1e6))
        programme.changeColCost(names.index(name), 1.0)
        for terms, low, high in rows:
            at = np.array([names.index(each) for each in terms], dtype=np.int32)
            programme.addRow(low, high, len(terms), at, np.array(list(terms.values()), dtype=float))
        programme.changeObjectiveSense(sense)
        programme.run()
        found.append(round(programme.getInfo().objective_function_value))
    return found[0], found[1]


def exactly(number: int, *names: str) -> Row:
    """Return the row that says what some numbers add up to."""
    return dict.fromkeys(names, 1), number, number
