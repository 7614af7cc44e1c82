"""What people are told in writing is whole, whoever keeps the record and whatever its rule is."""

from connector_app.application.privacy_words import privacy_sections
from connector_app.domain.retention import Retention
from connector_app.domain.wording import Keeper


def test_it_names_the_keeper_and_the_rule_and_fills_every_gap():
    sections = privacy_sections(Keeper("Mill Bank neighbours", "the shop"), Retention(6, 18), "____")
    assert len(sections) == 7
    text = "\n".join(text for section in sections for text in (section.heading, *section.paragraphs))
    for said in ("Mill Bank neighbours", "the shop", "needed: 6.", "erase it: 18.", "ico.org.uk", "one month"):
        assert said in text
    assert "{" not in text
    assert "____" not in text


def test_where_nobody_is_named_there_is_room_to_write():
    sections = privacy_sections(Keeper(), Retention(), "____")
    assert sections[0].paragraphs == ("It is kept by ____. You can reach them here: ____.",)
