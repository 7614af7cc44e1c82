"""Findings in order, without overlap, each with its sentence."""

from connector_app.scan.findings import WHY, Finding, Label, Why, blocks, without_overlap


def test_findings_that_overlap_become_one_named_by_the_firmest():
    found = [
        Finding(8, 20, Label.NAME, Why.OTHER_NAME),
        Finding(0, 4, Label.PHONE, Why.PHONE),
        Finding(6, 12, Label.EMAIL, Why.EMAIL),
        Finding(20, 22, Label.DATE, Why.DATE),
    ]

    assert without_overlap(found) == [
        Finding(0, 4, Label.PHONE, Why.PHONE),
        Finding(6, 20, Label.EMAIL, Why.EMAIL),
        Finding(20, 22, Label.DATE, Why.DATE),
    ]


def test_every_reason_has_its_sentence():
    assert set(WHY) == set(Why)
    assert Finding(0, 1, Label.NAME, Why.KNOWN_NAME).sentence == WHY[Why.KNOWN_NAME]


def test_any_finding_blocks():
    assert blocks([Finding(0, 1, Label.AGE, Why.AGE)])
    assert not blocks([])
