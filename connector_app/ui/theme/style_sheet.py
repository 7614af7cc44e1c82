"""The style sheet of all widgets, written once in tokens and sizes that follow the font."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from connector_app.ui.theme.tokens import BAR, CORNER_CARD, CORNER_FIELD, Tokens

#: Heading sizes in relation to the body text, as 26 and 17 to 15.
_TITLE, _CARD_TITLE, _SMALL = 26 / 15, 17 / 15, 13 / 15
#: The arrow of a choice and the box of a switch, likewise.
_MARK, _BOX = 16 / 15, 18 / 15

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 8px; }
Heading[level="1"] { font-size: ${title}px; font-weight: 700; }
Heading[level="2"] { font-size: ${card_title}px; font-weight: 700; }
Words[tone="muted"] { color: $muted; }
Words[tone="warm"] { color: $warm; }
Words[tone="strong"] { font-weight: 700; }
Badge { background: $shade; color: $muted; border-radius: ${badge}px; padding: 2px 12px;
        font-size: ${small}px; }
Badge[warm="true"] { background: $warm_weak; color: $warm; font-weight: 700; }

Card { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
Sheet { background: $surface; border: 1px solid $edge; }
Notice { background: $warm_weak; border: none; border-bottom: 1px solid $line; }
Sidebar { background: $sidebar; border: none; }
Sidebar[rtl="false"] { border-right: 1px solid $line; }
Sidebar[rtl="true"] { border-left: 1px solid $line; }
QScrollArea, QWidget[plain="true"] { background: transparent; border: none; }
QMainWindow, QDialog { background: $page; }

QPushButton, QCheckBox, QRadioButton { outline: none; }
QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: ${field}px;
              padding: 9px 16px; min-height: ${line_height}px; }
QPushButton:hover { background: $shade; }
QPushButton:pressed { background: $accent_weak; }
QPushButton:focus { border: 2px solid $accent; padding: 8px 15px; }
QPushButton:disabled { color: $muted; background: $shade; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
                              font-weight: 700; }
QPushButton[kind="primary"]:hover { background: $text; color: $page; border-color: $text; }
QPushButton[kind="primary"]:focus { padding: 9px 16px; border: 1px solid $accent; }
QPushButton[kind="primary"]:disabled { background: $shade; color: $muted; border-color: $line; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: $accent;
                           font-weight: 700; padding: 3px 6px; border-radius: ${field}px; }
QPushButton[flush="true"] { padding: 3px 0; text-align: left; }
QPushButton[kind="link"]:disabled { color: $muted; }
QPushButton[kind="link"]:hover { background: $accent_weak; }
QPushButton[kind="link"]:focus { border-color: $accent; }

Chip { background: $surface; color: $text; border: 1px solid $line; border-radius: ${chip}px;
       padding: 5px 13px; min-height: ${line_height}px; }
Chip:hover { background: $shade; }
Chip:checked, Chip[tone="on"] { background: $accent_weak; color: $accent; border-color: $accent;
                                font-weight: 700; }
Chip[tone="warn"] { background: $warm_weak; color: $warm; border-color: $warm; font-weight: 700; }
Chip:focus { border: 2px solid $accent; padding: 4px 12px; }
Chip[tone="warn"]:focus { border: 2px solid $warm; }
Chip:disabled { color: $muted; }

NavButton { background: $sidebar; color: $text; border: 2px solid transparent; border-radius: ${field}px;
            padding: 8px 12px; text-align: left; min-height: ${line_height}px; }
NavButton[narrow="true"] { padding: 3px 12px; }
NavButton:hover { background: $shade; }
NavButton:checked { background: $accent_weak; color: $accent; font-weight: 700; }
NavButton:focus { border-color: $accent; padding: 8px 12px; }
NavButton[narrow="true"]:focus { padding: 3px 12px; }

QCheckBox { spacing: 8px; min-height: 24px; padding: 1px; border: 2px solid transparent;
            border-radius: ${field}px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$icons/$check"); }
QRadioButton { spacing: 8px; min-height: 24px; padding: 1px; border: 2px solid transparent;
               border-radius: ${field}px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: ${box}px; height: ${box}px; border: 1px solid $edge; border-radius: ${round}px; background: $surface; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(
    cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $on_accent, stop: 0.4 $on_accent, stop: 0.5 $accent, stop: 1 $accent); }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${field}px; padding: 8px 12px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: ${field_line}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 7px 11px; }
QComboBox:editable { padding: 5px 12px; min-height: ${field_height}px; }
QComboBox:editable:focus { padding: 4px 11px; }
Reading { border: 2px solid transparent; padding: 0; background: transparent; }
Reading:focus { border: 2px solid $accent; padding: 0; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $shade; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid $warm; padding: 7px 11px; }
QComboBox::drop-down { border: none; width: ${box}px; subcontrol-position: center right; right: 6px; }
QComboBox::down-arrow { image: url("$icons/$chevron"); width: ${mark}px; height: ${mark}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { min-height: ${field_height}px; padding: 0 8px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $accent_weak; selection-color: $text; padding: 4px; }

QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; border-radius: ${field}px;
    selection-background-color: $accent_weak; selection-color: $text; outline: none;
    alternate-background-color: $shade; gridline-color: $line; }
QTableView { border-radius: 4px; padding: 1px; }
QAbstractItemView:focus { border: 2px solid $accent; }
QTableView:focus { padding: 0; }
QAbstractItemView[plain="true"] { border: 2px solid transparent; background: transparent; }
QAbstractItemView[plain="true"]:focus { border: 2px solid $accent; }
QHeaderView { background: transparent; border: none; border-radius: 0; }
QHeaderView::section { background: $shade; color: $text; border: none; border-bottom: 1px solid $line;
    padding: 8px 10px; font-weight: 700; }
QTableView::item { padding: 0 7px; }
HeaderCorner { background: $shade; border: none; border-bottom: 1px solid $line; }
QTableCornerButton::section { background: $shade; border: none; border-bottom: 1px solid $line; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $accent_weak; }

QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 8px 20px; border-radius: ${field}px; }
QMenu::item:selected { background: $accent_weak; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

Toast { background: $text; border-radius: ${field}px; }
Toast Words { color: $page; background: $text; }
Toast QPushButton { color: $page; background: $text; border: 2px solid $text; font-weight: 700;
                    padding: 4px 10px; text-decoration: underline; }
Toast QPushButton:hover, Toast QPushButton:focus { border-color: $page; }

QProgressBar { background: $shade; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $edge; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; border: none; border-radius: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; border: none; border-radius: 3px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

#: What high contrast adds: what is on is filled, what cannot be used is dashed, the focus is broad.
_STRONG = Template("""
Badge { border: 1px solid $edge; padding: 1px 11px; }
Badge[warm="true"] { border: 2px solid $warm; padding: 0 10px; }
QPushButton:disabled, Chip:disabled, QComboBox:disabled, QLineEdit:disabled { border: 1px dashed $edge; }
QTableView { border-radius: 0; }
QPushButton:focus { border: 3px solid $accent; padding: 7px 14px; }
QPushButton[kind="link"]:enabled { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 3px solid $accent; padding: 2px 5px; }
QPushButton[kind="link"]:disabled { border: 2px solid transparent; border-bottom: 2px dashed $edge;
                                    border-radius: 0; text-decoration: none; }
QPushButton[flush="true"]:focus { padding: 2px 0; }

Chip:checked, Chip[tone="on"] { background: $accent; color: $on_accent; }
Chip[tone="warn"] { border: 2px solid $warm; padding: 4px 12px; }
Chip:focus { border: 3px solid $accent; padding: 3px 11px; }
Chip[tone="warn"]:focus { border: 4px solid $warm; padding: 2px 10px; }
NavButton:checked { background: $accent; color: $on_accent; }
NavButton:focus { border: 3px solid $accent; padding: 7px 11px; }
NavButton[narrow="true"]:focus { padding: 2px 11px; }

QCheckBox:focus { border: 2px solid $accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
    border: 3px solid $accent; padding: 6px 10px; }
QComboBox:editable:focus { padding: 3px 10px; }
QAbstractItemView, QComboBox QAbstractItemView {
    selection-background-color: $accent; selection-color: $on_accent; }
QAbstractItemView:focus, QAbstractItemView[plain="true"]:focus { border: 2px solid $accent; }
Reading { border: 3px solid transparent; }
Reading:focus { border: 3px solid $accent; padding: 0; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QProgressBar { border: 1px solid $edge; }
""")


def style_sheet(tokens: Tokens, font: QFont, icons: Path) -> str:
    """Return the style sheet in the colours of a scheme, with sizes that follow the body font.

    `icons` is the folder of the few pictures a style sheet cannot draw, each in the colour it is named after.
    """
    body = QFontInfo(font).pixelSize()
    height = QFontMetrics(font).height()
    sizes: dict[str, object] = {
        "check": f"check-{tokens.on_accent.removeprefix('#')}.svg",
        "chevron": f"chevron-{tokens.muted.removeprefix('#')}.svg",
        "title": round(body * _TITLE),
        "card_title": round(body * _CARD_TITLE),
        "small": round(body * _SMALL),
        "line_height": height,
        # As high as Qt wants them, so that no layout squeezes them and all in a row are alike.
        "field_line": height + 3,
        "field_height": max(height + 9, 24),
        "mark": round(body * _MARK),
        "box": round(body * _BOX),
        "round": (round(body * _BOX) + 2) // 2,
        "chip": (height + 12) // 2,
        "badge": (round(height * _SMALL) + 4) // 2,
        "bar": BAR,
        "field": CORNER_FIELD,
        "card": CORNER_CARD,
    }
    sheets = (_SHEET, _STRONG) if tokens.strong else (_SHEET,)
    return "".join(sheet.substitute(asdict(tokens), icons=icons.as_posix(), **sizes) for sheet in sheets)
