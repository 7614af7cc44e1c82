"""A kind is guessed from the words of an exchange's title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.domain.category import guess_category

CATEGORIES = shipped_vocabulary().categories


@pytest.mark.parametrize(
    ("title", "code"),
    [("lift to clinic", "X_LIFT"), ("shopping", "X_LIFT"), ("Errands in town", "X_LIFT"), ("Weeding", "X_GARDEN"),
     ("gardening", "X_GARDEN"), ("cooking for eight", "X_FOOD"), ("form filling", "X_PAPER"), ("DIY", "X_HOME"),
     ("childcare", "X_CHILD"), ("translation", "X_PAPER"), ("company", "X_COMPANY"), ("", "X_OTHER"),
     ("grzebień", "X_OTHER")],
)  # fmt: skip
def test_guess_category_knows_everyday_words(title: str, code: str) -> None:
    assert guess_category(title, CATEGORIES).code == code


def test_guess_category_longest_name_wins() -> None:
    assert guess_category("lift to the vet", CATEGORIES).code == "X_PET"
    assert guess_category("a cooking lesson", CATEGORIES).code == "X_TEACH"


def test_guess_category_needs_whole_words() -> None:
    assert guess_category("uplifting", CATEGORIES).code == "X_OTHER"


@given(st.text(max_size=60))
def test_guess_category_answers_anything_with_an_active_item(title: str) -> None:
    assert guess_category(title, CATEGORIES) in CATEGORIES.items
