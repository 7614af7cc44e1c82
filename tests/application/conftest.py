"""What is done with summaries; how they are audited is tried in tests/summary, and not remembered there."""

import pytest

from connector_app.summary import protect
from tests import audited


@pytest.fixture(autouse=True)
def _audits_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Audit a summary once that many tests begin with."""
    monkeypatch.setattr(protect, "audit", audited.remembered)
