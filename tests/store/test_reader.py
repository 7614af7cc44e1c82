"""Long answers cross from the database in one value, and are read part by part."""

from array import array

import pytest

from connector_app.store.reader import _PART, _numbers


@pytest.mark.parametrize("count", [0, 1, 2, _PART // 15, _PART // 15 + 1, 10_000])
def test_a_long_order_is_read_whole(count):
    keys = array("q", range(739_000 << 24, (739_000 << 24) + count))
    assert _numbers(",".join(map(str, keys))) == keys
