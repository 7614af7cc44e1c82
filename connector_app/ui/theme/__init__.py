"""Colours, spacing and type of the window: tokens first, a palette and a style sheet made from nothing else."""

from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.theme.keeper import STYLE, Theme
from connector_app.ui.theme.tokens import (
    BAR,
    CORNER_CARD,
    CORNER_FIELD,
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_5,
    Tokens,
    tokens_of,
)

__all__ = [
    "BAR",
    "CORNER_CARD",
    "CORNER_FIELD",
    "DARK",
    "HIGH_CONTRAST_DARK",
    "HIGH_CONTRAST_LIGHT",
    "LIGHT",
    "SPACE_1",
    "SPACE_2",
    "SPACE_3",
    "SPACE_4",
    "SPACE_5",
    "STYLE",
    "Theme",
    "ThemeChoice",
    "Tokens",
    "tokens_of",
]
