"""Numbers arrive as they were sent, however many there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.store import packed


@given(st.lists(st.integers(-(2**63), 2**63 - 1)), st.integers(1, 40))
def test_numbers_arrive_in_order(numbers: list[int], at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packed, "_AT_ONCE", at_once)
        assert list(packed.numbers_of(",".join(map(str, numbers)))) == numbers
