import pytest

from connector_app.domain.kinds import Kinds, own_words
from tests.domain.vocabularies import VOCABULARY

KINDS = Kinds(VOCABULARY.categories)


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("lift to the vet", ("X_LIFT", "X_PET")),
        ("curtains taken up", ("X_HOME",)),
        ("plays the accordion", ()),
        ("", ()),
    ],
)
def test_kinds_by_names_that_stand_in_a_title(title, codes):
    assert KINDS.of(title) == codes


def test_what_somebody_can_do_may_be_wanted_for_another_kind_too():
    assert KINDS.of("sewing", begun=True) == ("X_HOME", "X_CREATE")


def test_only_who_would_teach_it_teaches_it():
    assert "X_TEACH" not in KINDS.of("guitar", begun=True)
    assert "X_TEACH" in KINDS.of("guitar", begun=True, teaches=True)


def test_own_words_leave_out_what_says_nothing():
    assert own_words("somebody to read a Letter with") == {"read", "letter"}
