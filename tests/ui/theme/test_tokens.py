import pytest
from PySide6.QtGui import QColor, QPalette

from connector_app.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, tokens_of

SCHEMES = [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK]


def luminance(colour):
    def channel(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue())


def ratio(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("text", "page"), ("text", "surface"), ("text", "sidebar"), ("text", "shade"), ("text", "accent_weak"),
        ("muted", "page"), ("muted", "surface"), ("muted", "shade"),
        ("accent", "surface"), ("accent", "page"), ("accent", "accent_weak"), ("on_accent", "accent"),
        ("warm", "surface"), ("warm", "page"), ("warm", "warm_weak"), ("accent", "warm_weak"),
    ],
)  # fmt: skip
def test_words_can_be_read(scheme, ink, paper):
    assert ratio(getattr(scheme, ink), getattr(scheme, paper)) >= (7 if scheme.strong else 4.5)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("paper", ["page", "surface"])
@pytest.mark.parametrize("line", ["edge", "accent"])
def test_fields_and_focus_can_be_seen(scheme, paper, line):
    assert ratio(getattr(scheme, line), getattr(scheme, paper)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_palette_knows_its_scheme(scheme):
    assert tokens_of(scheme.palette()) is scheme


def test_a_foreign_palette_counts_as_light():
    assert tokens_of(QPalette(QColor("magenta"))) is LIGHT
