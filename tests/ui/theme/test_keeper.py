import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from connector_app import paths
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme, tokens_of
from connector_app.ui.theme.style_sheet import style_sheet

SCHEMES = [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK]


def test_a_choice_shows_at_once(themed, qapp):
    themed.choose(ThemeChoice.DARK, 100)
    assert tokens_of(qapp.palette()) is themed.tokens is DARK
    themed.choose(ThemeChoice.HIGH_CONTRAST_LIGHT, 100)
    assert tokens_of(qapp.palette()) is HIGH_CONTRAST_LIGHT
    themed.choose(ThemeChoice.HIGH_CONTRAST_DARK, 100)
    assert tokens_of(qapp.palette()) is HIGH_CONTRAST_DARK
    themed.choose(ThemeChoice.LIGHT, 100)
    assert tokens_of(qapp.palette()) is LIGHT


def test_larger_text_is_larger_everywhere(themed, qapp):
    size = qapp.font().pointSizeF()
    title = heading_size(themed)
    themed.choose(ThemeChoice.LIGHT, 200)
    assert qapp.font().pointSizeF() == pytest.approx(2 * size)
    assert heading_size(themed) == pytest.approx(2 * title, abs=2)
    themed.choose(ThemeChoice.LIGHT, 100)
    assert qapp.font().pointSizeF() == pytest.approx(size)


def heading_size(theme: Theme) -> int:
    return int(re.search(r'level="1"] \{ font-size: (\d+)px', theme.sheet)[1])


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_style_sheet_has_no_colour_but_the_schemes(qapp, scheme):
    sheet = style_sheet(scheme, qapp.font(), paths.resources() / "icons")
    allowed = {getattr(scheme, name) for name in scheme.__slots__ if name not in ("dark", "strong")}
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet)) <= allowed
    assert "$" not in sheet


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_pictures_a_style_sheet_names_are_there(qapp, scheme):
    sheet = style_sheet(scheme, qapp.font(), paths.resources() / "icons")
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    for name in pictures:
        colours = set(re.findall(r"#[0-9A-Fa-f]{6}", Path(name).read_text()))
        assert colours <= {scheme.muted, scheme.on_accent}, name


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_list_of_a_choice_shows_its_last_line_whole(qtbot, themed, percent):
    themed.choose(ThemeChoice.LIGHT, percent)
    window = QWidget()
    qtbot.addWidget(window)
    themed.dress(window)
    box = QComboBox(window)
    box.addItems(["Not known", "English", "Cymraeg", "Polski"])
    window.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(view.model().index(box.count() - 1, 0))
    assert view.verticalScrollBar().maximum() == 0
    assert view.viewport().rect().contains(last)
    assert last.height() >= 24
    box.hidePopup()
