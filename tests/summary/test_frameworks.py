"""Each framework from what is written in a notebook to its table: every figure here is worked out by hand."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.domain.consent import ConsentState
from connector_app.domain.conversation import ShareLevel
from connector_app.domain.exchange import Exchange, Leg
from connector_app.domain.found_by import read_rule
from connector_app.domain.group import GroupKind
from connector_app.domain.ids import new_id
from connector_app.domain.insight import InsightKind, ToldBack
from connector_app.domain.organisation import Organisation, OrganisationKind
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.response import Led, Response, ResponseState, Shared, SharedThing
from connector_app.domain.tag import Tag
from connector_app.domain.vocabulary import CodeList, Item, TableWords, Vocabulary
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.summary import protect
from connector_app.summary.audit.repair import Audited
from connector_app.summary.protected import Protected
from tests import sizes
from tests.factory import make_consent, make_group, make_strength, party_of
from tests.summary.made_facts import VOCABULARY
from tests.summary.town import DAY, FEW, PEOPLE, Town, table

#: What is audited in the default run as well: few figures, figures of several lists, people who are left out.
AUDITED = {
    "test_purpose_hope_mastery_and_control",
    "test_the_four_is_share_their_crowds_with_other_tables",
    "test_what_is_private_resting_or_never_agreed_to_counts_in_no_list",
}


@pytest.fixture(autouse=True)
def _audited_in_part(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let most go unaudited, which takes four fifths of the time: the figures are the same, as `LONG=1` shows."""
    if not sizes.LONG and request.node.originalname not in AUDITED:
        monkeypatch.setattr(protect, "audit", lambda _question, _tick: Audited(frozenset(), ()))


def names(protected: Protected) -> set[str]:
    return {each.name for each in protected.tables}


def shown_of(rows: dict[str, int | None]) -> dict[str, int]:
    return {label: number for label, number in rows.items() if number is not None}


def test_purpose_hope_mastery_and_control(tmp_path):
    town = Town()
    # Hope in 0 to 24; purpose in 20 to 36; the group of 37 to 45 stands under mastery; an insight of 50 to 52.
    town.tag(range(25), ("HCSENSE", "HOPE"))
    town.tag(range(20, 25), ("HCSENSE", "HOPE"), ("HCSENSE", "PURPOSE"))
    town.tag(range(25, 37), ("HCSENSE", "PURPOSE"))
    town.in_group(range(37, 46), make_group("Knitters", tags=(Tag("HCSENSE", "MASTERY"),)))
    town.hear(range(50, 53), tags=(Tag("HCSENSE", "CONTROL"),))
    rows = table(town.plan(tmp_path), "senses")
    # 25 people, 17 people, 9 people, 3 people; 0 to 45 and 50 to 52 are 49 people.
    assert rows == {"Hope": 25, "Purpose": 15, "Mastery": 10, "Control": FEW, "Any of these": 50}


def test_people_put_under_an_item_in_several_ways_count_once(tmp_path):
    town = Town()
    hope = Tag("HCSENSE", "HOPE")
    town.tag(range(12), ("HCSENSE", "HOPE"))
    town.in_group(range(5, 20), make_group("Knitters", tags=(hope,)))
    town.hear(range(10, 25), tags=(hope,))
    town.tag(range(40, 50), ("HCSENSE", "PURPOSE"))
    # 0 to 24 are 25 people; with the ten of purpose 35.
    assert shown_of(table(town.plan(tmp_path), "senses")) == {"Hope": 25, "Purpose": 10, "Any of these": 35}


def test_what_we_heard_counts_the_people_behind_each_kind_of_insight(tmp_path):
    town = Town()
    town.hear(range(20), kind=InsightKind.NEED)
    town.hear(range(15, 24), kind=InsightKind.NEED)
    town.hear(range(20, 33), kind=InsightKind.IDEA)
    town.hear([40, 41], kind=InsightKind.GOOD_EXPERIENCE)
    rows = table(town.plan(tmp_path), "what_we_heard")
    # 0 to 23 are 24 people, 20 to 32 are 13; 0 to 32, 40 and 41 are 35.
    assert shown_of(rows) == {"Need or concern": 25, "Idea or ask": 15, "Any kind": 35}
    assert rows["Good experience"] is FEW
    assert len(rows) == len(InsightKind) + 1


def test_core20_counts_the_latest_edition_only(tmp_path):
    deciles = [*[1] * 9, *[2] * 6, *[5] * 20, *[1] * 10, *[None] * 15]
    editions = [*["2025"] * 35, *["2019"] * 10, *[""] * 15]
    rows = table(Town(decile=deciles, decile_edition=editions).plan(tmp_path), "core20")
    # 15 people in deciles 1 and 2, 20 elsewhere; 10 with a decile of an older edition count with the 15 without.
    assert list(rows.values()) == [15, 20, 35, 25, 60]


def test_plus_groups(tmp_path):
    town = Town()
    town.in_group(range(16), make_group("Mothers", tags=(Tag("C20PLUS", "IH_GRT"),)))
    town.tag(range(14, 24), ("C20PLUS", "PLUS_LDA"))
    rows = table(town.plan(tmp_path), "plus_groups")
    # 16 people, 10 people, and 0 to 23 are 24 people.
    shown = shown_of(rows)
    assert shown.pop("Any of these") == 25
    assert sorted(shown.values()) == [10, 15]


@pytest.mark.parametrize(
    ("name", "framework", "items"),
    [("adult_five", "C20P5A", ("A_HTN", "A_SMI")), ("child_five", "C20P5C", ("C_ASTHMA", "C_ORAL"))],
)
def test_five_clinical_areas(tmp_path, name, framework, items):
    town = Town()
    town.tag(range(22), (framework, items[0]))
    town.tag(range(30, 33), (framework, items[1]))
    rows = table(town.plan(tmp_path), name)
    labels = {item.code: item.label for item in VOCABULARY.lists[framework].items}
    # 22 people and 3; 25 in all.
    assert shown_of(rows) == {labels[items[0]]: 20, "Any of these": 25}
    assert rows[labels[items[1]]] is FEW


def test_ten_principles_by_what_the_record_shows(tmp_path):
    town = Town()
    told = town.hear(range(12), told_back=(ToldBack(on=DAY),))
    asked = town.hear(range(10, 30))
    watch = Organisation(name="Healthwatch", kind=OrganisationKind.HEALTHWATCH)
    sent = {"organisation_id": watch.id, "sent_on": DAY, "answered_on": DAY, "state": ResponseState.IN_PROGRESS}
    together = Response(insight_id=asked.id, decided_by=Led.TOGETHER, **sent)
    town.groups.append(watch)
    town.more += [together, Response(insight_id=told.id, organisation_id=watch.id, sent_on=DAY)]
    town.tag(range(40, 50), ("C20PLUS", "PLUS_ETHNIC"))
    protected = town.plan(tmp_path)
    rows = {label[:30]: number for label, number in table(protected, "ten_principles_found").items()}
    label = {item.code: item.label[:30] for item in VOCABULARY.lists["NHSE10_2022"].items}
    # Decided together: 10 to 29, 20 people. Told back: 12. Any insight, and sent to Healthwatch: 30.
    # With PLUS groups: 10. Every conversation has its channel: 60. Nothing was organised, nobody gave.
    assert rows[label["P01"]] == 20
    assert rows[label["P02"]] == 10
    assert rows[label["P03"]] == 30
    assert rows[label["P04"]] == 10
    assert rows[label["P05"]] == 30
    assert rows[label["P07"]] is FEW
    assert rows[label["P08"]] == 60
    assert "ten_principles" not in names(protected)
    # The older list stands back until it is used.
    assert "ten_principles_2021_found" not in names(protected)


def test_ten_principles_by_hand_in_both_versions(tmp_path):
    town = Town()
    town.tag(range(18), ("NHSE10_2022", "P09"), ("NHSE10_2021", "Q09"))
    town.tag(range(30, 42), ("NHSE10_2022", "P10"))
    protected = town.plan(tmp_path)
    assert sorted(shown_of(table(protected, "ten_principles")).values()) == [10, 20, 30]
    assert "ten_principles_2021_found" in names(protected)
    # Of the older list only one item came up: that all of them are under it is withheld.
    assert shown_of(table(protected, "ten_principles_2021")) == {"Any of these": 20}


def test_the_four_is_share_their_crowds_with_other_tables(tmp_path):
    town = Town()
    town.in_group(range(25), make_group("Tenants", kind=GroupKind.ASSOCIATION))
    town.hear(range(20, 38))
    giving = Exchange(
        on=DAY, legs=tuple(Leg(party_of(town.people[n]), party_of(town.people[n + 1])) for n in (50, 52))
    )
    town.more.append(giving)
    protected = town.plan(tmp_path)
    rows = table(protected, "phm_4is_found")
    # A group: 25. Insights: 18. Gave or received: 4. Nobody shared money or time.
    assert rows == {"Infrastructure": 25, "Intelligence": 20, "Interventions": FEW, "Incentives": FEW}
    assert table(protected, "what_we_heard")["Any kind"] == rows["Intelligence"]


def test_incentives_are_money_or_time_that_was_shared(tmp_path):
    town = Town()
    insight, other = town.hear(range(14)), town.hear(range(30, 42))
    council = Organisation(name="Council", kind=OrganisationKind.COUNCIL)
    town.groups.append(council)
    done = {"organisation_id": council.id, "sent_on": DAY, "answered_on": DAY, "state": ResponseState.DONE}
    town.more += [
        Response(insight_id=insight.id, shared=(SharedThing(Shared.TIME),), **done),
        Response(insight_id=other.id, shared=(SharedThing(Shared.SPACE),), **done),
    ]
    # 14 people behind what was answered with time; space is none of it.
    assert table(town.plan(tmp_path), "phm_4is_found")["Incentives"] == 15


def test_what_people_bring(tmp_path):
    town = Town()
    town.more += [make_strength(town.people[n], "Cooks", category="X_FOOD") for n in range(16)]
    town.more += [make_strength(town.people[n], "Drives", category="X_LIFT") for n in range(12, 24)]
    town.groups.append(make_group("Bakers"))
    town.more.append(make_strength(town.groups[0], "Bakes", category="X_FOOD"))
    rows = table(town.plan(tmp_path), "strengths")
    labels = VOCABULARY.categories.by_code
    # 16 and 12 people, 0 to 23 are 24; what a group brings is nobody's.
    assert shown_of(rows) == {labels["X_FOOD"].label: 15, labels["X_LIFT"].label: 10, "Any of these": 25}


def test_assets_by_kind(tmp_path):
    town = Town()
    town.tag(range(11), ("ASSET", "AS_PLACE"))
    town.tag(range(20, 40), ("ASSET", "AS_STORY"))
    # 11 and 20 people, 31 together.
    assert sorted(shown_of(table(town.plan(tmp_path), "assets")).values()) == [10, 20, 30]


def answers(question: str, *runs: tuple[str, int]) -> list[tuple[EqualityAnswer, ...]]:
    """Return each person's answers: so many of each, then nobody was asked."""
    given = [(EqualityAnswer(question, answer),) for answer, many in runs for _ in range(many)]
    return [*given, *[()] * (PEOPLE - len(given))]


@pytest.mark.parametrize(
    ("name", "question", "runs", "shown"),
    [
        # 19, 11, 3 and 1 people; 34 were asked, 60 less the 35 shown were not.
        (
            "sex",
            "SEX",
            (("SEX_F", 19), ("SEX_M", 11), ("PREFER_NOT_TO_SAY", 3), ("NOT_KNOWN", 1)),
            {"Female": 20, "Male": 10, "All who were asked": 35, "Not asked": 25, "All who took part": 60},
        ),
        # 9 and 24; 33 were asked.
        (
            "carer",
            "CARER",
            (("CARER_YES", 9), ("CARER_NO", 24)),
            {
                "Unpaid carer": 10,
                "Not a carer": 25,
                "All who were asked": 35,
                "Not asked": 25,
                "All who took part": 60,
            },
        ),
    ],
)
def test_who_we_heard_from(tmp_path, name, question, runs, shown):
    rows = table(Town(answers=answers(question, *runs)).plan(tmp_path), name)
    assert shown_of(rows) == shown
    assert set(rows) > {"Prefer not to say", "Not known"}


def test_ethnic_group_is_told_roughly_or_exactly(tmp_path):
    rough = [(EqualityAnswer("ETHNIC5", "E_WHITE"),)] * 14
    exact = [(EqualityAnswer("ETHNIC19", "E_BANGLADESHI"),)] * 12
    # Who told both is counted by what they told more exactly.
    both = [(EqualityAnswer("ETHNIC5", "E_ASIAN"), EqualityAnswer("ETHNIC19", "E_IRISH"))] * 9
    rows = table(Town(answers=[*rough, *exact, *both, *[()] * 25]).plan(tmp_path), "ethnic_5")
    labels = VOCABULARY.lists["ETHNIC5"].by_code
    # White: 14 and 9 are 23. Asian: 12.
    assert shown_of(rows) == {
        labels["E_WHITE"].label: 25,
        labels["E_ASIAN"].label: 10,
        "All who were asked": 35,
        "Not asked": 25,
        "All who took part": 60,
    }


def test_disability(tmp_path):
    rows = table(
        Town(answers=answers("DISABILITY", ("DIS_LOT", 10), ("DIS_NONE", 22))).plan(tmp_path), "disability"
    )
    # 10 and 22, 32 asked.
    assert sorted(shown_of(rows).values()) == [10, 20, 30, 30, 60]


def test_languages_that_few_speak_are_withheld_and_dialects_count_as_their_language(tmp_path):
    spoken = [*["en"] * 12, *["en-GB"] * 10, *["pl"] * 11, *["tlh"] * 9, *["cy"] * 2, *[""] * 16]
    rows = table(Town(main_language=spoken).plan(tmp_path), "language")
    # English 22, Polish 11, another language 9; of 44 it is known.
    assert shown_of(rows) == {
        "English": 20,
        "Polish": 10,
        VOCABULARY.lists["LANGUAGE"].by_code["OTHER"].label: 10,
        "All of whom it is known": 45,
        "Not known": 15,
        "All who took part": 60,
    }


def test_wellbeing_counts_each_persons_latest_answer_of_the_period(tmp_path):
    town = Town()

    def sat(n: int, value: int, on: date = DAY) -> Wellbeing:
        return Wellbeing(person_id=town.people[n].id, on=on, measure="ONS4", scores=(Score("SATIS", value),))

    town.more += [sat(n, 3) for n in range(20)]
    town.more += [sat(n, 8, date(2026, 12, 1)) for n in range(10)]
    town.more += [sat(n, 9, date(2026, 9, 30)) for n in range(40, 60)]
    rows = table(town.plan(tmp_path), "wellbeing_satis")
    # 0 to 9 answered again: 10 high, 10 low; what was said before the period does not count.
    assert shown_of(rows) == {"Low (0 to 4)": 10, "High (7 or 8)": 10, "All who answered": 20}


def test_loneliness_is_counted_by_answer(tmp_path):
    town = Town()
    for n, value in enumerate([*[1] * 14, *[3] * 9]):
        scores = (Score("COMPANION", value),)
        town.more.append(Wellbeing(person_id=town.people[n].id, on=DAY, measure="LONELY", scores=scores))
    rows = table(town.plan(tmp_path), "wellbeing_companion")
    assert shown_of(rows) == {"Hardly ever or never": 15, "Often": 10, "All who answered": 25}


def test_of_licensed_scales_only_the_number_of_scores_is_told(tmp_path):
    town = Town()
    for n in range(13):
        scores = (Score("TOTAL", 20 + n % 3),)
        town.more.append(
            Wellbeing(person_id=town.people[n].id, on=DAY, measure="SWEMWBS", licence="L1", scores=scores)
        )
    for n in range(30, 40):
        town.more.append(replace(town.more[0], id=new_id(), person_id=town.people[n].id, measure="WEMWBS"))
    rows = table(town.plan(tmp_path), "scales")
    assert shown_of(rows) == {
        VOCABULARY.lists["SWEMWBS"].title: 15,
        VOCABULARY.lists["WEMWBS"].title: 10,
        "Any of these": 25,
    }


def test_what_is_private_resting_or_never_agreed_to_counts_in_no_list(tmp_path):
    town = Town(answers=answers("SEX", ("SEX_F", 30)))
    town.tag(range(30), ("HCSENSE", "HOPE"))
    town.tag(range(30, 48), ("HCSENSE", "PURPOSE"))
    for n in range(10):
        town.talks[n] = replace(town.talks[n], share_level=ShareLevel.PRIVATE)
    for n in range(10, 14):
        town.people[n] = replace(town.people[n], restricted_on=DAY)
    no = [make_consent(town.people[n], state=ConsentState.WITHDRAWN, decided_on=DAY) for n in range(14, 20)]
    town.more += no
    # Of the 30 ten took part in nothing else, four rest, six took back their yes: 10 are left, and 18 of purpose.
    protected = town.plan(tmp_path)
    assert shown_of(table(protected, "senses")) == {"Hope": 10, "Purpose": 20, "Any of these": 30}
    assert table(protected, "sex")["All who were asked"] == 10


def test_a_pack_that_was_taken_in_gets_its_sheet_and_keeps_its_own_words(tmp_path):
    table_words = TableWords("warm_welcomes", "Warm welcomes", "People by warm welcome", "Welcome")
    items = (
        Item("TEA", "Tea, hot"),
        Item("SONG", "A song"),
        Item("ANYONE", "Anybody", found_by=(read_rule("group:any"),)),
    )
    welcomes = CodeList(
        "WELCOME", "Warm welcomes", "1", "ours", items, kind="outcome", table=table_words, own=True
    )
    town = Town()
    town.tag(range(12), ("WELCOME", "TEA"))
    town.in_group(range(30, 45), make_group("Choir", tags=(Tag("WELCOME", "SONG"),)))
    vocabulary = Vocabulary({**VOCABULARY.lists, "WELCOME": welcomes})
    protected = town.planned(tmp_path, vocabulary).protected
    # 12 and 15 people, 27 in all; the group is 15.
    assert shown_of(table(protected, "warm_welcomes")) == {"Tea, hot": 10, "A song": 15, "Any of these": 25}
    assert table(protected, "warm_welcomes_found") == {"Anybody": 15}
    own = {each.name for each in protected.tables if each.own_words == "rows"}
    assert own >= {"warm_welcomes", "warm_welcomes_found"}
    assert "senses" not in own


def test_a_list_that_few_are_in_has_no_table_and_neither_has_one_that_nobody_is_in(tmp_path):
    few = Town(answers=answers("SEX", ("SEX_F", 7)))
    few.tag(range(7), ("HCSENSE", "HOPE"))
    (tmp_path / "few").mkdir()
    (tmp_path / "none").mkdir()
    with_few, with_none = few.plan(tmp_path / "few"), Town().plan(tmp_path / "none")
    assert names(with_few) == names(with_none)
    assert {"senses", "sex"}.isdisjoint(names(with_few))
