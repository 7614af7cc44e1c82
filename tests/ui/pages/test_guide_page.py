"""The help: a text for each page, pictures and keys that exist, links that lead somewhere, and a way back."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument

from connector_app import paths
from connector_app.ui.page_list import FORMS, GUIDE, HELP, PLACES, RIGHTS, keys_of_pages
from connector_app.ui.pages.guide_page import GuidePage
from connector_app.ui.panes.help_topics import TOPICS, pictures_folder, read_topics, topic_of
from connector_app.ui.workplace import Workplace

ENGLISH = paths.resources() / "help" / "en"
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_KEYS = re.compile(r"`([^`]+)`")
_PAGES = {each.key for each in (*PLACES, *FORMS, *HELP, *RIGHTS)} | {"settings"}


@pytest.fixture
def page(qtbot, context, spoken, themed):
    made = GuidePage(context)
    qtbot.addWidget(made)
    themed.dress(made)
    made.resize(900, 600)
    made.show()
    return made


def texts():
    return {path.stem: path.read_text(encoding="utf-8") for path in ENGLISH.glob("*.md")}


def test_every_page_has_a_topic_and_every_topic_a_file():
    assert set(texts()) == set(TOPICS)
    assert {topic_of(key) for key in _PAGES} <= set(TOPICS)
    assert _PAGES - set(TOPICS) == {"help"}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_a_title_a_quick_path_and_says_what_stays_private(topic):
    text = texts()[topic]
    assert text.startswith("# ")
    if topic not in ("keyboard", "first-steps"):
        assert "## The quick path" in text
    if topic not in ("keyboard", "exchange", "doorstep"):
        assert "## What stays private" in text
    assert "](http" not in text


def test_every_picture_exists_and_every_link_leads_somewhere():
    pictures = set()
    for text in texts().values():
        for picture, target in _LINK.findall(text):
            if picture:
                pictures.add(target)
            else:
                assert target.removesuffix(".md") in TOPICS or target.removeprefix("page:") in _PAGES, target
    assert pictures == {path.name for path in pictures_folder().iterdir()}
    assert sum(path.stat().st_size for path in pictures_folder().iterdir()) < 1_500_000


def test_every_key_that_the_help_names_exists(qtbot, context, spoken):
    place = Workplace(context, spoken.languages())
    qtbot.addWidget(place)
    known = {action.shortcut() for action in place.actions()}
    known |= {QKeySequence(key.keys) for _title, keys in keys_of_pages() for key in keys}
    named = {(topic, key) for topic, text in texts().items() for key in _KEYS.findall(text)}
    assert {each for each in named if QKeySequence(each[1]) not in known} == set()
    assert len(named) > 20
    place.close_down()
    assert context.tasks.wait_idle()


@pytest.mark.usefixtures("spoken")
def test_what_is_not_translated_is_read_in_english(tmp_path):
    for language, key, title in [("cy", "today", "Heddiw"), *(("en", key, key) for key in TOPICS)]:
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{key}.md").write_text(f"# {title}\n\nwords", encoding="utf-8")
    titles = {topic.key: topic.title for topic in read_topics("cy-GB", tmp_path)}
    assert titles["today"] == "Heddiw"
    assert titles["people"] == "people"


def test_topics_are_chosen_by_keys_and_links(qtbot, page):
    page.show_topic("people")
    assert page.topic == "people"
    assert "Everybody the community knows" in page.reading.toPlainText()
    qtbot.keyClick(page.topics, Qt.Key.Key_Down)
    assert page.topic == "conversations"
    page.reading.anchorClicked.emit(QUrl("log.md"))
    assert page.topic == "log"
    with qtbot.waitSignal(page.page_requested) as asked:
        page.reading.anchorClicked.emit(QUrl("page:copies"))
    assert asked.args == ["copies"]
    page.reading.anchorClicked.emit(QUrl("https://example.org/"))
    assert page.topic == "log"


def test_pictures_come_from_the_folder_alone_and_fit(page):
    image = QTextDocument.ResourceType.ImageResource.value
    shown = page.reading.loadResource(image, QUrl("people.png"))
    assert isinstance(shown, QImage)
    assert 0 < shown.width() <= page.reading.viewport().width()
    for elsewhere in ("../../../icons/check.png", "/etc/hostname", "https://example.org/a.png", "people.svg"):
        assert page.reading.loadResource(image, QUrl(elsewhere)) is None


def test_help_leads_back_to_where_one_was(qtbot, context, spoken, themed):
    place = Workplace(context, spoken.languages())
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    for key in ("people", "log", "settings", "rights"):
        place.go(key)
        place.show_guide()
        assert (place.current, place.page(GUIDE[0].key).topic) == ("guide", key)
        place.show_guide()
        qtbot.keyClick(place.page("guide").reading, Qt.Key.Key_Escape)
        assert place.current == key
    assert context.tasks.wait_idle()
    place.close_down()
    assert context.tasks.wait_idle()


def test_links_are_reached_and_followed_by_keys(qtbot, page):
    page.show_topic("first-steps")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.reading.setFocus()
    qtbot.keyClick(page.reading, Qt.Key.Key_Tab)
    qtbot.keyClick(page.reading, Qt.Key.Key_Return)
    assert page.topic == "today"


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_a_wide_window_lines_stay_short_and_begin_where_reading_does(page, qtbot, side):
    page.setLayoutDirection(side)
    page.reading.setLayoutDirection(side)
    page.resize(1600, 900)
    letter = page.reading.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: page.reading.viewport().width() <= 96 * letter < page.reading.width())
    margins = page.reading.viewportMargins()
    mirrored = side is Qt.LayoutDirection.RightToLeft
    assert (margins.left() > 0, margins.right() > 0) == (mirrored, not mirrored)
    page.resize(700, 900)
    qtbot.waitUntil(lambda: page.reading.viewportMargins().isNull())
