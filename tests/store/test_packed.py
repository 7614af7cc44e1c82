"""Long answers cross from the database in one value, and are read part by part."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.store import packed
from connector_app.store.packed import _AT_ONCE, numbers_of


@pytest.mark.parametrize("count", [0, 1, 2, _AT_ONCE // 15, _AT_ONCE // 15 + 1, 10_000])
def test_a_long_order_is_read_whole(count: int) -> None:
    keys = array("q", range(739_000 << 24, (739_000 << 24) + count))
    assert numbers_of(",".join(map(str, keys))) == keys


@given(st.lists(st.integers(-(2**63), 2**63 - 1)), st.integers(1, 40))
def test_numbers_arrive_in_order_however_they_are_divided(numbers: list[int], at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packed, "_AT_ONCE", at_once)
        assert list(numbers_of(",".join(map(str, numbers)))) == numbers
