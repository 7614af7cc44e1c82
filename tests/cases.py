"""Where address books and ledgers collected from real programs lie, when they lie beside the checkout."""

import os
from pathlib import Path

#: The folder of outside cases: never part of the project, since others hold the rights; absent, their tests skip.
CASES = Path(os.environ.get("CONNECTOR_CASES") or Path(__file__).parents[2] / "shared" / "cases")
