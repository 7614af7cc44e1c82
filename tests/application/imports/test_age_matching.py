"""Ages and bands in anybody's words find the band they fall into."""

import pytest

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.imports.age_matching import best_classification, match_age

VOCABULARY = shipped_vocabulary()
TEN, BROAD = VOCABULARY.age_bands("AGE10"), VOCABULARY.age_bands("AGE_BROAD")


@pytest.mark.parametrize(
    ("text", "code"),
    [("45-54", "AGE_45_54"), ("45 – 54", "AGE_45_54"), ("45 to 54 years", "AGE_45_54"), ("47", "AGE_45_54"),
     ("aged 47", "AGE_45_54"), ("50-54", "AGE_45_54"), ("85+", "AGE_85P"), ("over 90", None), ("90+", "AGE_85P"),
     ("Under 16", "AGE_U16"), ("under 10", "AGE_U16"), ("25-44", None), ("80+", None), ("old", None), ("", None)],
)  # fmt: skip
def test_match_age_ten_years(text, code):
    assert match_age(text, TEN) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("80+", "AGB_80P"), ("80 and over", "AGB_80P"), ("18–24", "AGB_18_24"), ("<18", "AGB_U18"),
     ("30-34", "AGB_25_44")],
)  # fmt: skip
def test_match_age_broad(text, code):
    assert match_age(text, BROAD) == code


def test_best_classification_changes_only_when_all_fits():
    assert best_classification({"25-44", "80+"}, TEN, [BROAD]) is BROAD
    assert best_classification({"45-54"}, TEN, [BROAD]) is TEN
    assert best_classification({"25-44", "who knows"}, TEN, [BROAD]) is TEN
    assert best_classification(set(), TEN, [BROAD]) is TEN
