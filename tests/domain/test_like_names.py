"""Names that may mean one person are found, and others are not."""

import pytest

from connector_app.domain.like_names import LikeNames, name_key
from connector_app.domain.likeness import Reason

NICKNAMES = {"bob": {"robert"}, "robert": {"bob"}}
KNOWN = LikeNames(map(name_key, ("Robert Shaw", "Beatrice Thornton", "Łukasz Zielinski", "Ann Lee")), NICKNAMES)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Shaw, Robert", {"robert shaw": Reason.OTHER_ORDER}),
        ("Bob Shaw", {"robert shaw": Reason.SHORT_FORM}),
        ("Shaw Bob", {"robert shaw": Reason.SHORT_FORM}),
        ("Bea Thornton", {"beatrice thornton": Reason.SHORT_FORM}),
        ("Lukasz Zielinsky", {"lukasz zielinski": Reason.NEAR_NAME}),
        ("Robert Shaw", {}),
        ("Ian Lee", {}),
        ("", {}),
    ],
)
def test_what_is_like_a_name(name, found):
    assert KNOWN.like(name_key(name)) == found


def test_a_text_of_a_hundred_thousand_letters_is_no_name_and_takes_no_time():
    long = "a" * 100_000
    assert LikeNames([long], {}).like("a" * 99_999) == {}
    assert name_key("😀") == "😀"
