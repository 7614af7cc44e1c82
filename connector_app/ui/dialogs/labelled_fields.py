"""Fields of forms with their names above them."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_LONGEST = 200


def line_field(card: Card, name: str, text: str) -> QLineEdit:
    """Add a field of one line to a card and return it."""
    field = QLineEdit(text)
    field.setMaxLength(max(_LONGEST, len(text)))
    labelled(card, name, field)
    return field


def text_field(card: Card, name: str, text: str, lines: int) -> QPlainTextEdit:
    """Add a field of several lines, which doorstep mode covers, to a card and return it."""
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 24)
    field.setAccessibleName(name)
    labelled(card, name, CoveredField(field))
    return field


def labelled(card: Card, name: str, field: QWidget) -> None:
    """Add a field to a card with its name above it."""
    field.setAccessibleName(name)
    card.body.addLayout(under_label(Words(name, wrap=True), field))
