"""The communities of a certificate, as the tables they make."""

import json
from collections.abc import Sequence

import numpy as np

from connector_app.summary.audit.knowledge import Known, model_of
from connector_app.summary.audit.model import Ints, Model
from connector_app.summary.audit.repair import lore_of
from connector_app.summary.audit.spans import Span
from connector_app.summary.cells import Cell
from connector_app.summary.protect import Made
from tests.summary.made_facts import QUARTER

SPAN = Span(QUARTER.first, QUARTER.last)


def known_of(made: Made) -> list[Known]:
    """Return what a release tells, in the order of its certificate."""
    return [Known(SPAN, number.cell, number.low, number.high) for number in made.numbers]


def model_and_communities(made: Made) -> tuple[Model, list[Ints]]:
    """Return the model of a first release, and the communities that prove it."""
    model = model_of(known_of(made), lore_of(made.certificate))
    return model, [np.array(each, dtype=np.int64) for each in json.loads(made.certificate)["communities"]]


def communities_in(made: Made, cells: Sequence[Cell]) -> list[Ints]:
    """Return the table that each community of a certificate makes, in the order of some cells."""
    model, communities = model_and_communities(made)
    at = {number.cell: model.links + n for n, number in enumerate(made.numbers)}
    return [model.sums(counts)[[at[cell] for cell in cells]] for counts in communities]
