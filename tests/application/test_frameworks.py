"""The shipped lists load, are whole, and every word that people type means one thing."""

from collections import Counter
from pathlib import Path

import pytest

from connector_app.application.frameworks import load_frameworks, load_vocabulary
from connector_app.domain.folding import fold
from connector_app.domain.vocabulary import CodeList

PACKS = Path(__file__).parents[2] / "resources" / "frameworks"
VOCABULARY = load_vocabulary(PACKS)


@pytest.fixture(params=VOCABULARY.lists.values(), ids=VOCABULARY.lists.keys())
def code_list(request: pytest.FixtureRequest) -> CodeList:
    """Each list in turn."""
    found: CodeList = request.param
    return found


def test_lists_everything_the_program_asks_for_is_there() -> None:
    assert len(VOCABULARY.themes.items) == 21
    assert [item.code for item in VOCABULARY.check_ins.items] == ["CONTACT", "CONFIDENCE", "CONTROL"]
    assert {found.code for found in VOCABULARY.age_classifications} == {"AGE10", "AGE_BROAD"}
    assert VOCABULARY.categories.items[-1].code == "X_OTHER"


def test_features_older_view_leaves_out_reciprocity() -> None:
    assert len(VOCABULARY.features.view("six")) == 6
    assert {item.code for item in VOCABULARY.features.view("six")} - {
        item.code for item in VOCABULARY.features.view("five")
    } == {"RECIP"}


def test_codes_and_sources_are_whole(code_list: CodeList) -> None:
    assert len(code_list.by_code) == len(code_list.items)
    assert code_list.title
    assert code_list.version
    assert code_list.source
    assert code_list.licence


def test_every_word_means_exactly_one_item(code_list: CodeList) -> None:
    meanings = Counter(
        name
        for item in code_list.items
        for name in {fold(word) for word in (item.code, item.label, item.short, *item.also) if word}
    )
    assert [name for name, items in meanings.items() if items > 1] == []
    for item in code_list.items:
        assert all(code_list.named(word) == item for word in (item.code, item.label, *item.also))


@pytest.mark.parametrize(
    ("word", "code"),
    [("buses", "TRANSPORT"), ("Damp", "HOUSING"), ("rent", "HOUSING"), ("dentist", "SERVICES"), ("gp", "SERVICES"),
     ("lonely", "CONNECTION"), ("debt", "MONEY"), ("benefits", "MONEY"), ("health", "PHYSICAL")],
)  # fmt: skip
def test_themes_everyday_words_are_known(word: str, code: str) -> None:
    found = VOCABULARY.themes.named(word)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("text", "code"), [("80+", "AGB_80P"), ("18–24", "AGB_18_24"), ("65-79", "AGB_65_79"), ("under 18", "AGB_U18")]
)
def test_broad_ages_spellings_are_known(text: str, code: str) -> None:
    found = VOCABULARY.age_bands("AGE_BROAD").named(text)
    assert found is not None
    assert found.code == code


def test_sensitive_are_the_themes_that_tell_of_health_harm_or_standing() -> None:
    sensitive = {item.code for found in VOCABULARY.lists.values() for item in found.items if item.sensitive}
    assert sensitive == {"SAFETY", "MENTAL", "PHYSICAL", "LIVING", "FAIRNESS", "RIGHTS"}


@pytest.mark.parametrize("fine", VOCABULARY.age_classifications, ids=lambda found: found.code)
def test_every_age_classification_can_be_counted_by_three_bands_only(
    fine: CodeList,
) -> None:
    (three,) = VOCABULARY.coarser_ages(fine)
    assert three.code == "AGE3"
    assert {code for item in fine.items for code in item.within} == set(three.by_code)
    assert three not in VOCABULARY.age_classifications
    assert VOCABULARY.coarser_ages(three) == ()


def test_nothing_typed_names_nothing(code_list: CodeList) -> None:
    assert code_list.named("") is None


def test_frameworks_point_to_lists_that_are_shipped() -> None:
    frameworks = load_frameworks(PACKS)
    assert len({framework.code for framework in frameworks}) == len(frameworks) == 11
    for framework in frameworks:
        if framework.pack:
            shipped = VOCABULARY.lists[framework.pack]
            assert shipped.view(framework.view) if framework.view else shipped.items
