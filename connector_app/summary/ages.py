"""How old people are, as finely as a summary cuts: the bands in force, or wider ones that hold them whole."""

from collections.abc import Mapping

from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.summary.cells import Part
from connector_app.summary.facts import Facts


def in_force(facts: Facts, vocabulary: Vocabulary) -> CodeList:
    """Return the one classification that knows most of the bands; the first of equals."""
    used = frozenset(facts.age_codes)
    found = sorted(vocabulary.age_classifications, key=lambda codes: codes.code)
    return max(found, key=lambda codes: len(used & codes.by_code.keys()))


def bands_of(facts: Facts, vocabulary: Vocabulary, ages: str) -> tuple[CodeList, dict[str, str]]:
    """Return the bands people are counted by, and into which of them each band in force goes.

    `ages` is the code of the bands, empty for those in force; raises ValueError when those in force cannot be
    counted by them.
    """
    fine = in_force(facts, vocabulary)
    if ages in ("", fine.code):
        return fine, {item.code: item.code for item in fine.items}
    for wide in vocabulary.coarser_ages(fine):
        if wide.code == ages:
            return wide, {item.code: next(iter(item.within & wide.by_code.keys())) for item in fine.items}
    raise ValueError("these age bands do not hold those in force")


def bands_in_cells(facts: Facts, vocabulary: Vocabulary) -> Mapping[Part, frozenset[Part]]:
    """Return of each wider band's part of a cell the parts of the bands in force that make it up."""
    fine = in_force(facts, vocabulary)
    return {
        ("age", band.code): frozenset(("age", item.code) for item in fine.items if band.code in item.within)
        for wide in vocabulary.coarser_ages(fine)
        for band in wide.items
    }
