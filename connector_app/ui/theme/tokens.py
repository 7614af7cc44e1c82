"""The named colours of each scheme, and the house's distances; every colour on the screen is one of these."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

#: Distances in device independent pixels, from between words to between page and window.
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5 = 4, 8, 12, 16, 28
#: The breadth of a scroll bar.
BAR = 12
#: Corner radii in device independent pixels.
CORNER_FIELD, CORNER_CARD = 8, 12


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one scheme as ``#RRGGBB``; `edge` outlines what can be typed into, 3:1 against its surface.

    `strong` is a scheme of high contrast: words stand out 7:1, and every control is outlined.
    """

    page: str
    surface: str
    sidebar: str
    line: str
    edge: str
    shade: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_weak: str
    warm: str
    warm_weak: str
    dark: bool
    strong: bool = False

    def palette(self) -> QPalette:
        """Return the palette that paints plain Qt widgets in these colours."""
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, self.page),
            (QPalette.ColorRole.WindowText, self.text),
            (QPalette.ColorRole.Base, self.surface),
            (QPalette.ColorRole.AlternateBase, self.shade),
            (QPalette.ColorRole.Text, self.text),
            (QPalette.ColorRole.PlaceholderText, self.muted),
            (QPalette.ColorRole.Button, self.surface),
            (QPalette.ColorRole.ButtonText, self.text),
            (QPalette.ColorRole.BrightText, self.warm),
            (QPalette.ColorRole.Highlight, self.accent if self.strong else self.accent_weak),
            (QPalette.ColorRole.HighlightedText, self.on_accent if self.strong else self.text),
            (QPalette.ColorRole.Link, self.accent),
            (QPalette.ColorRole.LinkVisited, self.accent),
            (QPalette.ColorRole.ToolTipBase, self.surface),
            (QPalette.ColorRole.ToolTipText, self.text),
            (QPalette.ColorRole.Accent, self.accent),
            (QPalette.ColorRole.Light, self.surface),
            (QPalette.ColorRole.Midlight, self.shade),
            (QPalette.ColorRole.Mid, self.line),
            (QPalette.ColorRole.Dark, self.edge),
            (QPalette.ColorRole.Shadow, self.edge),
        ):
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.HighlightedText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.muted))
        return palette


LIGHT = Tokens(
    page="#F6F4EF", surface="#FFFFFF", sidebar="#FBFAF7", line="#DDD8CE", edge="#8B877D", shade="#EFECE5",
    text="#1E2B2F", muted="#566469", accent="#0B6663", on_accent="#FFFFFF", accent_weak="#DCEEEC",
    warm="#A34A12", warm_weak="#FBEADF", dark=False,
)  # fmt: skip
DARK = Tokens(
    page="#12181A", surface="#1B2326", sidebar="#161D1F", line="#324045", edge="#6F8087", shade="#232D31",
    text="#E9EEEF", muted="#A9B7BB", accent="#66CEC6", on_accent="#06201F", accent_weak="#17403E",
    warm="#F2A56F", warm_weak="#43280F", dark=True,
)  # fmt: skip
HIGH_CONTRAST_LIGHT = Tokens(
    page="#FEFEFE", surface="#FFFFFF", sidebar="#FFFFFF", line="#000000", edge="#000000", shade="#FFFFFF",
    text="#000000", muted="#000000", accent="#00403E", on_accent="#FFFFFF", accent_weak="#E3F4F2",
    warm="#7A2E00", warm_weak="#FFF4EC", dark=False, strong=True,
)  # fmt: skip
HIGH_CONTRAST_DARK = Tokens(
    page="#010101", surface="#000000", sidebar="#000000", line="#FFFFFF", edge="#FFFFFF", shade="#000000",
    text="#FFFFFF", muted="#FFFFFF", accent="#8FF5EC", on_accent="#000000", accent_weak="#0A2E2C",
    warm="#FFC79B", warm_weak="#2E1A08", dark=True, strong=True,
)  # fmt: skip

_BY_PAGE = {tokens.page: tokens for tokens in (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)}


def tokens_of(palette: QPalette) -> Tokens:
    """Return the scheme a palette was made from, for widgets that paint themselves; LIGHT for a foreign one.

    Ask with the application's palette: a style sheet may have put another one on a widget.
    """
    page = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name().upper()
    return _BY_PAGE.get(page, LIGHT)
