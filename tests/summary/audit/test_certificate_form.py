"""The counts of certificates that are kept for years must go on meaning what they meant."""

import hashlib

from connector_app.summary.audit.before import Before
from connector_app.summary.audit.knowledge import model_of
from connector_app.summary.audit.question import Showing, question_of
from connector_app.summary.audit.repair import FORM, certificate_holds, certificate_of, lore_of
from connector_app.summary.audit.spans import Span
from connector_app.summary.policy import STANDARD
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import QUARTER, VOCABULARY, community

#: Of the rows made for one community. When this changes, raise FORM, and only then write the new digest here.
ROWS = {1: "5ca4bf60977ac4be"}


def question():
    tables = tabulate(community(60), VOCABULARY)
    cells = {
        cell for layout in tables.layouts for row in layout.cells for cell in row if isinstance(cell, frozenset)
    }
    showing = Showing(tables.counts, {}, {}, frozenset(), STANDARD)
    return question_of(showing, cells, Before(Span(QUARTER.first, QUARTER.last)))[0]


def test_another_model_is_another_form():
    asked = question()
    model = model_of(asked.known, asked.lore)
    told = b"".join(part[: model.links].tobytes() for part in (model.start, model.low, model.high))
    told += model.column.tobytes() + model.value.tobytes()
    assert hashlib.sha256(told).hexdigest()[:16] == ROWS[FORM]


def test_a_certificate_of_another_form_is_left_to_its_seal():
    asked = question()
    certificate = certificate_of([], asked.lore)
    assert not certificate_holds(asked.known, certificate)
    assert lore_of(certificate) == asked.lore
    assert certificate_holds(asked.known, certificate.replace(f'"form":{FORM}', f'"form":{FORM + 1}'))
