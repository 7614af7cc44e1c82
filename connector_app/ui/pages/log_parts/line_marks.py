"""How the line sets off what it understood: names, tags and promises, in the colours of the theme."""

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from connector_app.application.conversation_form import Understood
from connector_app.ui.theme import tokens_of
from connector_app.ui.widgets.quick_line import Look, Mark


def marks_of(understood: Understood) -> list[Mark]:
    """Return what to set off in a conversation's line; promises first, names inside them on top."""
    marks = [Mark(p.start, p.end, Look.PROMISE) for p in understood.line.promises]
    for mention in understood.line.mentions:
        unclear = understood.person_of(mention) is None
        marks.append(Mark(mention.start, mention.end, Look.UNCLEAR if unclear else Look.NAME))
    marks += [Mark(tag.start, tag.end, Look.NAME) for tag in understood.line.tags if tag.code]
    found = understood.line
    marks += [Mark(b.start, b.end, Look.NAME if found.whose(b) else Look.UNCLEAR) for b in found.brought]
    return marks


def formats_of(palette: QPalette) -> dict[Look, QTextCharFormat]:
    """Return how marks look in the scheme of a palette; unclear ones are underlined as well."""
    tokens = tokens_of(palette)
    name, promise, unclear = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    name.setForeground(QColor(tokens.accent))
    name.setBackground(QColor(tokens.accent_weak))
    promise.setForeground(QColor(tokens.text))
    promise.setBackground(QColor(tokens.accent_weak if tokens.strong else tokens.shade))
    if tokens.strong:  # the ground alone is faint
        promise.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    unclear.setForeground(QColor(tokens.warm))
    unclear.setBackground(QColor(tokens.warm_weak))
    unclear.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return {Look.NAME: name, Look.PROMISE: promise, Look.UNCLEAR: unclear}
