"""Sheets to hand out: what people are asked to agree to, and what they are told about the record of them."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from connector_app.application.privacy_words import TITLE, privacy_sections
from connector_app.application.retention import rule_of
from connector_app.application.wordings import Asking, asking_of
from connector_app.domain.consent import Purpose
from connector_app.domain.person import Person
from connector_app.domain.retention import Retention
from connector_app.domain.wording import Keeper
from connector_app.ui.context import Context
from connector_app.ui.labels import isolated, long_date, translated
from connector_app.ui.panes.consent_card import ORDER
from connector_app.ui.panes.paper import LARGE, Sheet
from connector_app.ui.panes.paper_way import covered, put_on_paper

_T = TypeVar("_T")
_BLANK = "_" * 30
_BETWEEN = " " * 8


def consent_sheet(asking: Asking, person: Person | None, *, large: bool) -> QTextDocument:
    """Return the sheet on which somebody says yes or no to each thing; without a person it has a line for a name.

    The words are those that are read out, in the language of the person where there are some.
    """
    translate = QCoreApplication.translate
    who = isolated(person.label) if person else _BLANK
    below = translate("Sheets", "Name: {name}").format(name=who)
    sheet = Sheet(translate("Sheets", "What I agree to"), below, scale=LARGE if large else 1)
    about = translate(
        "Sheets", "You can say yes or no to each of these by itself. You can take a yes back at any time."
    )
    sheet.paragraph(about)
    words, language = asking.wordings.current, person.main_language if person else ""
    yes, no = translate("Sheets", "Yes"), translate("Sheets", "No")
    yes_or_no = f"☐ {yes}{_BETWEEN}☐ {no}"
    organisation = translate("Sheets", "Organisation:")
    for code in (*ORDER, Purpose.SHARE):
        said = isolated(words.words(code, asking.keeper, language).text)
        named = (f"{organisation} {_BLANK}",) if code is Purpose.SHARE else ()
        sheet.section(_heading(code), said, *named, yes_or_no)
    lines = (
        (translate("Sheets", "Date:"), ""),
        (translate("Sheets", "Signature, or “said so in words”:"), ""),
        (translate("Sheets", "Written down by:"), asking.recorded_by),
    )
    filled = (f"{label} {isolated(known) if known else _BLANK}" for label, known in lines)
    sheet.section(translate("Sheets", "My answers"), *filled)
    sheet.paragraph(translate("Sheets", "Words of {version}").format(version=words.version))
    return sheet.document


def _heading(code: Purpose) -> str:
    """Return what is asked, in words for whoever is asked."""
    match code:
        case Purpose.ANONYMOUS_COUNTS:
            return QCoreApplication.translate("Sheets", "Being counted, without my name")
        case Purpose.RECORD:
            return QCoreApplication.translate("Sheets", "How to reach me, and notes")
        case Purpose.CONTACT_AGAIN:
            return QCoreApplication.translate("Sheets", "Getting in touch with me again")
        case Purpose.MATCH:
            return QCoreApplication.translate("Sheets", "Introducing me to others")
        case Purpose.QUOTE:
            return QCoreApplication.translate("Sheets", "My words, without my name")
        case Purpose.SPECIAL_CATEGORY:
            return QCoreApplication.translate("Sheets", "My health, my beliefs, who I am")
        case Purpose.SHARE:
            return QCoreApplication.translate("Sheets", "My details for one organisation")


def privacy_sheet(keeper: Keeper, rule: Retention, today: date, *, large: bool) -> QTextDocument:
    """Return the sheet that tells people what is kept about them, who sees it, and what they can ask."""
    sheet = Sheet(translated("PrivacySheet", TITLE), long_date(today), scale=LARGE if large else 1)
    named = Keeper(
        isolated(keeper.name) if keeper.name else "", isolated(keeper.contact) if keeper.contact else ""
    )
    for section in privacy_sections(named, rule, _BLANK, translated):
        sheet.section(section.heading, *section.paragraphs)
    return sheet.document


def print_consent(context: Context, parent: QWidget, person: Person | None, *, large: bool = False) -> None:
    """Put a consent sheet on paper; one with a name on it not while names are covered."""
    if person is None or not covered(context):
        make = partial(consent_sheet, person=person, large=large)
        _print(context, parent, lambda: asking_of(context.desk.notebook), make)


def print_privacy(context: Context, parent: QWidget, *, large: bool = False) -> None:
    """Put a privacy sheet on paper."""
    notebook, today = context.desk.notebook, context.desk.clock.today()

    def make(known: tuple[Keeper, Retention]) -> QTextDocument:
        return privacy_sheet(known[0], known[1], today, large=large)

    _print(context, parent, lambda: (asking_of(notebook).keeper, rule_of(notebook)), make)


def _print(context: Context, parent: QWidget, read: Callable[[], _T], make: Callable[[_T], QTextDocument]) -> None:
    def done(known: _T) -> QDialog:
        return put_on_paper(context, make(known), parent.window())

    context.tasks.run(read, done, key="sheet")
