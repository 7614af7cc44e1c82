"""E-mail addresses however they are spelt out, and names on networks."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mail jo.b+x@mail.example.org today", "mail [EMAIL] today"),
        ("jo_b [at] example dot org", "[EMAIL]"),
        ("write jo (at) example.org", "write [EMAIL]"),
        ("jo dot b at example dot org", "[EMAIL]"),
        ("jo.b9 at example.org", "[EMAIL]"),
        ("she is @jo_bakes and insta jo.bakes", "she is [HANDLE] and insta [HANDLE]"),
        ("facebook.com/jo.bakes.9", "[HANDLE]"),
        ("on the forum as jobakes77, always", "on the forum as [EMAIL], always"),
        ("look at the Facebook page, meet at noon, 5@once", "look at the Facebook page, meet at noon, 5@once"),
    ],
)
def test_ways_to_reach_somebody_are_found(masked, text, expected):
    assert masked(text, emails=("jobakes77",)) == expected
