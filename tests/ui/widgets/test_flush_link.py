"""A link like a word in the text: as long as there is room for."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.ui.widgets.buttons import FlushLink

LONG = "Benches between the estate and the lake, and somewhere dry to wait for the bus & a lamp"


@pytest.fixture
def row(qtbot, themed):
    """A row with one link that has a long name."""
    made = QWidget()
    made.link = FlushLink(LONG)
    QHBoxLayout(made).addWidget(made.link)
    qtbot.addWidget(made)
    themed.dress(made)
    made.resize(1200, 60)
    made.show()
    return made


def shown(row):
    return row.link.text().replace("&&", "&")


def test_it_is_whole_where_there_is_room_and_again_after_there_was_none(qtbot, row):
    qtbot.waitUntil(lambda: shown(row) == LONG)
    row.resize(row.minimumSizeHint())
    qtbot.waitUntil(lambda: shown(row).endswith("…"))
    assert len(shown(row)) >= 30
    assert row.link.accessibleName() == LONG
    row.resize(1200, 60)
    qtbot.waitUntil(lambda: shown(row) == LONG)


def test_its_room_follows_its_words(row):
    wide = row.link.sizeHint().width()
    row.link.set_text("Benches")
    assert row.link.sizeHint().width() < wide / 4
    assert row.link.minimumSizeHint() == row.link.sizeHint()
