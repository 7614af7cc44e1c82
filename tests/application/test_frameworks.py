"""The shipped lists load, are whole, and every word that people type means one thing."""

from collections import Counter
from pathlib import Path

import pytest

from connector_app.application.frameworks import load_vocabulary
from connector_app.application.sample_community import sample_nouns
from connector_app.domain.conversation import Conversation
from connector_app.domain.dictionary import dictionary
from connector_app.domain.folding import fold
from connector_app.domain.found_by import Subject
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight, InsightKind, InsightLevel
from connector_app.domain.organisation import OrganisationKind
from connector_app.domain.person import Person
from connector_app.domain.plan import Plan
from connector_app.domain.vocabulary import NOT_ASKED, NOT_KNOWN, PREFER_NOT_TO_SAY, CodeList
from connector_app.domain.wellbeing import Wellbeing
from tests.factory import TODAY

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
    for item in (item for item in code_list.items if item.active):
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
    sensitive = {item.code for item in VOCABULARY.themes.items if item.sensitive}
    assert sensitive == {"SAFETY", "MENTAL", "PHYSICAL", "LIVING", "FAIRNESS", "RIGHTS"}


def test_sensitive_are_groups_and_areas_that_tell_of_health_or_standing() -> None:
    insensitive = {
        code: {item.code for item in VOCABULARY.lists[code].items if not item.sensitive}
        for code in ("C20PLUS", "C20P5A", "C20P5C")
    }
    assert insensitive == {
        "C20PLUS": {"PLUS_ETHNIC", "PLUS_COASTAL", "PLUS_LOCAL"}, "C20P5A": set(), "C20P5C": {"CYP_YOUNGCARER"}
    }  # fmt: skip


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


#: Lists whose official wording nobody compared with ours yet; None stands for all items in force.
UNCHECKED = {
    "FULLER13": None, "PHM4I": None, "NHSE10_2022": None, "NHSE10_2021": None, "TNHI": None,
    "ETHNIC5": None, "ETHNIC19": None, "DISABILITY": None,
    "ASSET": {"AS_STORY"},
}  # fmt: skip
#: Measures of which answers, range or bands wait for the same.
UNCHECKED_SCALES = {
    "ONS4": {"SATIS", "WORTH", "HAPPY", "ANXIOUS"},
    "LONELY": {"DIRECT", "UCLA3"},
    "SWEMWBS": {"TOTAL"},
    "WEMWBS": {"TOTAL"},
}


def test_every_wording_that_was_never_compared_says_so(code_list: CodeList) -> None:
    wanted = UNCHECKED.get(code_list.code, set())
    every = set(code_list.by_code)
    assert {item.code for item in code_list.items if not item.verified} == (every if wanted is None else wanted)
    unsure = {item.code for item in code_list.items if item.scale and not item.scale.verified}
    assert unsure == UNCHECKED_SCALES.get(code_list.code, set())
    assert code_list.verified == (code_list.code not in {*UNCHECKED, *UNCHECKED_SCALES})


def test_core20plus5_is_counted_apart_by_adults_children_and_groups() -> None:
    plus, adults, children = (VOCABULARY.lists[code] for code in ("C20PLUS", "C20P5A", "C20P5C"))
    assert len([item for item in plus.items if not item.within]) == 7
    assert {code for item in plus.items for code in item.within} == {"PLUS_INCLUSION"}
    assert [item.code for item in adults.items][-1] == "A_SMOKING"
    assert len(adults.items) == 6
    assert sum(item.code.startswith("C_") for item in children.items) == 5
    assert sum(item.code.startswith("CYP_") for item in children.items) == 3


def test_populations_areas_and_senses_are_found_from_tags_only() -> None:
    for code in ("C20PLUS", "C20P5A", "C20P5C", "HCSENSE"):
        assert not any(item.found_by for item in VOCABULARY.lists[code].items)


def test_each_older_principle_leads_to_one_of_the_newer() -> None:
    older, newer = VOCABULARY.lists["NHSE10_2021"], VOCABULARY.lists["NHSE10_2022"]
    assert [item.maps_to for item in older.items] == [item.code for item in newer.items]
    assert newer.default
    assert not older.default
    assert [item.found_by for item in older.items] == [item.found_by for item in newer.items]


def test_rules_name_only_codes_that_there_are() -> None:
    lists = {
        Subject.THEME: VOCABULARY.themes, Subject.FEATURE: VOCABULARY.features,
        Subject.STRENGTH: VOCABULARY.categories, Subject.EXCHANGE: VOCABULARY.categories,
    }  # fmt: skip
    rules = [rule for found in VOCABULARY.lists.values() for item in found.items for rule in item.found_by]
    assert {rule.subject for rule in rules} >= {Subject.INSIGHT, Subject.RESPONSE, Subject.TAG, Subject.FEATURE}
    for rule in rules:
        if rule.subject is Subject.TAG:
            assert rule.values <= VOCABULARY.lists[rule.key].by_code.keys()
        elif rule.subject in lists:
            assert rule.values <= lists[rule.subject].by_code.keys()


def test_kinds_of_insight_and_organisation_are_those_that_are_kept() -> None:
    assert set(VOCABULARY.lists["INSIGHT"].by_code) == set(InsightKind)
    assert set(VOCABULARY.lists["INSIGHT_LEVEL"].by_code) == set(InsightLevel)
    assert set(VOCABULARY.lists["ORGANISATION"].by_code) == set(OrganisationKind)


def test_every_question_lets_somebody_not_say_and_lies_in_its_wider_one() -> None:
    assert {found.code for found in VOCABULARY.questions} == {"SEX", "ETHNIC5", "DISABILITY", "CARER"}
    for question in (*VOCABULARY.questions, VOCABULARY.lists["LANGUAGE"]):
        assert [item.code for item in question.items][-2:] == [PREFER_NOT_TO_SAY, NOT_KNOWN]
        assert NOT_ASKED not in question.by_code
    ethnic = VOCABULARY.lists["ETHNIC5"]
    (finer,) = VOCABULARY.finer(ethnic)
    assert len(finer.items) == 19
    assert {code for item in finer.items for code in item.within} == set(ethnic.by_code) - {
        PREFER_NOT_TO_SAY, NOT_KNOWN,
    }  # fmt: skip
    assert VOCABULARY.finer(VOCABULARY.lists["SEX"]) == ()


def test_no_question_of_a_licensed_measure_is_shipped() -> None:
    licensed = {found.code for found in VOCABULARY.measures if found.licensed}
    assert licensed == {"SWEMWBS", "WEMWBS"}
    for code in licensed:
        (total,) = VOCABULARY.lists[code].items
        assert not total.prompt
        assert total.scale is not None
        assert not total.scale.options


@pytest.mark.parametrize(
    ("measure", "item", "value", "band"),
    [("ONS4", "SATIS", 4, "SATIS_LOW"), ("ONS4", "HAPPY", 9, "HAPPY_VERY_HIGH"),
     ("ONS4", "ANXIOUS", 6, "ANXIOUS_HIGH"), ("LONELY", "COMPANION", 3, "COMPANION_3")],
)  # fmt: skip
def test_answers_fall_into_their_bands(measure: str, item: str, value: int, band: str) -> None:
    scale = VOCABULARY.lists[measure].by_code[item].scale
    assert scale is not None
    assert scale.takes(value)
    found = scale.band_of(value)
    assert found is not None
    assert found.code == band


def test_a_sum_of_answers_is_no_question() -> None:
    scale = VOCABULARY.lists["LONELY"].by_code["UCLA3"].scale
    assert scale is not None
    assert scale.sum_of == ("COMPANION", "LEFTOUT", "ISOLATED")
    assert scale.band_of(3) is None
    assert not scale.takes(2)


def test_sheets_have_names_of_their_own() -> None:
    tables = [found.table for found in VOCABULARY.lists.values() if found.table]
    assert len({table.name for table in tables}) == len({table.short for table in tables}) == len(tables)
    assert {table.name for table in tables} == {
        "senses", "plus_groups", "adult_five", "child_five", "core20", "phm_4is", "ten_principles",
        "ten_principles_2021", "assets", "what_we_heard", "sex", "ethnic_5", "disability", "carer", "language",
    }  # fmt: skip


def test_the_dictionary_tells_of_lists_in_use_only() -> None:
    entries = dictionary(VOCABULARY, ["PHM4I", "HC6", "UNKNOWN", "HC6"])
    assert [entry.framework for entry in entries] == ["HC6"] * 6 + ["PHM4I"] * 4
    told = entries[-1]
    assert (told.code, told.label, told.version, told.verified) == ("INCENT", "Incentives", "1", False)
    assert told.definition
    assert "our own reading" in told.source
    assert entries[0].verified


def test_the_invented_community_uses_only_codes_that_there_are() -> None:
    lists, used = VOCABULARY.lists, set()
    for noun in sample_nouns(today=TODAY):
        match noun:
            case Conversation(tags=tags) | Group(tags=tags) | Insight(tags=tags):
                used |= {(tag.framework, tag.item) for tag in tags}
            case Person(answers=answers):
                used |= {(answer.question, answer.answer) for answer in answers}
            case Plan(framework=framework, steps=steps):
                used |= {(framework, step.item) for step in steps}
            case Wellbeing(measure=measure, scores=scores):
                used |= {(measure, score.item) for score in scores}
    assert {code for code, _ in used} >= {"C20PLUS", "C20P5A", "HCSENSE", "SEX", "ETHNIC5", "ONS4", "TNHI"}
    assert [(code, item) for code, item in sorted(used) if item not in lists[code].by_code] == []
