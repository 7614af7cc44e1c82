"""Witnesses: invented communities that agree with all that is known, checked without any solver."""

import numpy as np

from connector_app.summary.audit.model import Ints, Model


def verify_witness(model: Model, counts: Ints) -> bool:
    """Tell, in exact integers, whether counts keep to every row and could be made of people."""
    if counts.shape != (model.size,) or counts.dtype != np.int64 or bool((counts < 0).any()):
        return False
    sums = model.sums(counts)
    kept = bool(((sums >= model.low) & (sums <= model.high)).all())
    return kept and all(check(counts) for check in model.checks)
