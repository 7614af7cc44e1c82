"""What is said of summaries as they are sent, alone and together, is true; more in `tests.long.outsider`."""

import pytest

from connector_app.outsider.audit import audit
from tests.outsider.real_summaries import Street, audited


@pytest.mark.parametrize("seed", [1])
def test_what_three_months_and_their_quarter_prove_is_true(tmp_path, seed):
    findings, untrue = audited(Street.of(45, seed, 2), tmp_path, audit)
    assert untrue == []
    assert findings.problems == []
