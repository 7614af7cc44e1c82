"""One plain sentence for every code of a UserError, in English source text: what happened, what was kept,
what to do. Screens translate them (context ``Errors``); gaps are named like Python's format fields.
"""

from datetime import date

from connector_app.application.day_in_words import day_in_words
from connector_app.application.framework_messages import FRAMEWORK_SENTENCES
from connector_app.application.heard_messages import HEARD_SENTENCES
from connector_app.application.import_messages import IMPORT_SENTENCES
from connector_app.application.look_up_messages import LOOK_UP_SENTENCES
from connector_app.application.notebook_messages import NOTEBOOK_SENTENCES
from connector_app.application.response_messages import RESPONSE_SENTENCES
from connector_app.application.sheet_messages import SHEET_SENTENCES
from connector_app.domain.errors import UserError
from connector_app.summary.words import LEFT_OUT_REASONS
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

SENTENCES: dict[str, str] = {
    **NOTEBOOK_SENTENCES,
    **FRAMEWORK_SENTENCES,
    **HEARD_SENTENCES,
    **IMPORT_SENTENCES,
    **LOOK_UP_SENTENCES,
    **RESPONSE_SENTENCES,
    **SHEET_SENTENCES,
    "gone": QT_TRANSLATE_NOOP("Errors", "It is no longer there: it was deleted meanwhile. Nothing was changed."),
    "no_such_code": QT_TRANSLATE_NOOP("Errors", "Nobody here has the code {typed}. Nothing was changed."),
    "forget_not_confirmed": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed: to forget somebody, type their code when asked, or say --yes."
    ),
    "plan_outdated": QT_TRANSLATE_NOOP(
        "Errors", "The record has changed meanwhile. Nothing was done; look at what will go once more."
    ),
    "forgotten_not_proved": QT_TRANSLATE_NOOP(
        "Errors",
        "They are forgotten, but {file} could not be read through to prove it. Close it and open it again: what "
        "deleting leaves behind is then cleaned up.",
    ),
    "person_without_label": QT_TRANSLATE_NOOP(
        "Errors", "A person needs a name or nickname. Nothing was saved yet."
    ),
    "place_without_name": QT_TRANSLATE_NOOP("Errors", "A place needs a name. Nothing was saved yet."),
    "group_without_name": QT_TRANSLATE_NOOP("Errors", "A group needs a name. Nothing was saved yet."),
    "conversation_empty": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to save yet: write what was said, or who was there."
    ),
    "conversation_twice": QT_TRANSLATE_NOOP(
        "Errors", "Somebody or something stands in this conversation twice. Take one away and save again."
    ),
    "headcount_not_positive": QT_TRANSLATE_NOOP("Errors", "The number of people must be one or more."),
    "exchange_without_legs": QT_TRANSLATE_NOOP(
        "Errors", "Who gave, and who received? Write it like this: Bea > Cy: lift to clinic 40m"
    ),
    "giver_is_receiver": QT_TRANSLATE_NOOP(
        "Errors", "Giver and receiver are the same. Nothing was saved; change one of the names."
    ),
    "commons_cannot_give": QT_TRANSLATE_NOOP(
        "Errors", "The commons can receive, but somebody has to be the giver. Nothing was saved."
    ),
    "minutes_not_positive": QT_TRANSLATE_NOOP("Errors", "The time given must be a minute or more."),
    "follow_up_empty": QT_TRANSLATE_NOOP("Errors", "What was promised? Write it after the exclamation mark."),
    "follow_up_half_closed": QT_TRANSLATE_NOOP("Errors", "Closing a follow-up needs both how it ended and when."),
    "follow_up_never_shown": QT_TRANSLATE_NOOP(
        "Errors", "This would never be shown: the last day to show it lies before the first. Nothing was saved."
    ),
    "strength_empty": QT_TRANSLATE_NOOP("Errors", "Say in a few words what they bring. Nothing was saved yet."),
    "strength_of_nobody": QT_TRANSLATE_NOOP("Errors", "Say who brings this: a person or a group."),
    "per_month_not_positive": QT_TRANSLATE_NOOP("Errors", "How often in a month has to be once or more."),
    "need_empty": QT_TRANSLATE_NOOP("Errors", "Say in a few words what would help. Nothing was saved yet."),
    "need_of_nobody": QT_TRANSLATE_NOOP("Errors", "Say whom this would help: a person or a group."),
    "need_half_closed": QT_TRANSLATE_NOOP("Errors", "Closing a need takes both how it ended and when."),
    "match_did_not_happen": QT_TRANSLATE_NOOP(
        "Errors", "Only what has happened can be kept with an exchange. Nothing was saved."
    ),
    "related_to_oneself": QT_TRANSLATE_NOOP("Errors", "Choose two different people. Nothing was saved."),
    "distinct_from_oneself": QT_TRANSLATE_NOOP("Errors", "Choose two different people. Nothing was changed."),
    "left_before_coming": QT_TRANSLATE_NOOP(
        "Errors", "The day somebody left lies before the day they came. Nothing was saved."
    ),
    "quote_empty": QT_TRANSLATE_NOOP("Errors", "There are no words to quote. Nothing was saved."),
    "quote_original_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "That is too much for a quote. Mark up to {most} characters of the words you mean, then try again.",
    ),
    "quote_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A quote may have {most} characters at most. Nothing was saved yet; please shorten it."
    ),
    "quote_without_theme": QT_TRANSLATE_NOOP("Errors", "Say which theme the quote stands beside."),
    "quote_without_safe_text": QT_TRANSLATE_NOOP("Errors", "Write the words that may be sent first."),
    "quote_without_reviewer": QT_TRANSLATE_NOOP("Errors", "Say who has read the quote and approves it."),
    "quote_not_agreed": QT_TRANSLATE_NOOP(
        "Errors", "This person has not agreed that their words are used. Nothing was changed; ask them first."
    ),
    "quote_private": QT_TRANSLATE_NOOP(
        "Errors", "This conversation is private: nothing of it may leave. Nothing was changed."
    ),
    "quote_blocked": QT_TRANSLATE_NOOP(
        "Errors", "The text still holds something by which somebody could be recognised, so it was not approved."
    ),
    "period_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The period “{text}” was not understood. Write it like 2026Q3, 2026-07, 2026 or 2026-07-01..2026-09-30.",
    ),
    "period_backwards": QT_TRANSLATE_NOOP("Errors", "The period ends ({last}) before it begins ({first})."),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The date “{text}” was not understood. Write it like 2026-11-22, 22/11, friday or yesterday."
    ),
    "too_many_legs": QT_TRANSLATE_NOOP(
        "Errors", "That is more giving and receiving than one line can hold. Nothing was saved; split it up."
    ),
    "which_person": QT_TRANSLATE_NOOP("Errors", "{name} may be {who}. Say which one is meant; nothing was lost."),
    "out_needed": QT_TRANSLATE_NOOP(
        "Errors", "Say where the workbook goes with --out FILE.xlsx, or look first with --dry-run."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP("Errors", "{file} could not be read. Nothing was imported."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{file} is too large to import (more than 100 MB). Nothing was imported."
    ),
    "file_empty": QT_TRANSLATE_NOOP("Errors", "The file is empty: {file}. Nothing was imported."),
    "file_not_text": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a text table. Save the list as CSV and import that. Nothing was imported."
    ),
    "file_is_workbook": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is a spreadsheet or another packed file, not CSV. Open it, save the sheet as CSV and import that.",
    ),
    "file_is_pdf": QT_TRANSLATE_NOOP("Errors", "{file} is a PDF. Import the list it was made from, saved as CSV."),
    "file_is_vcard": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a vCard file, which holds people and no exchanges. Nothing was imported."
    ),
    "file_is_ldif": QT_TRANSLATE_NOOP(
        "Errors", "{file} is an LDIF file, which holds people and no exchanges. Nothing was imported."
    ),
    "file_is_web_page": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a web page or XML. Save the list as CSV and import that. Nothing was imported."
    ),
    "no_cards_in_file": QT_TRANSLATE_NOOP(
        "Errors", "There are no people in this file: {file}. Nothing was imported."
    ),
    "no_people_in_file": QT_TRANSLATE_NOOP(
        "Errors",
        "There are no people in this file: {file}. It needs headings such as Name, Phone or Email.",
    ),
    "no_exchanges_in_file": QT_TRANSLATE_NOOP(
        "Errors",
        "There are no exchanges in this file: {file}. It needs the headings From and To, or Name and Hours.",
    ),
    "no_conversations_in_file": QT_TRANSLATE_NOOP(
        "Errors",
        "There are no conversations in this file: {file}. It needs a column for what was said.",
    ),
    "text_not_storable": QT_TRANSLATE_NOOP(
        "Errors",
        "There is half a character in the text, which cannot be saved. Take out the odd sign and try again.",
    ),
    "consent_is_history": QT_TRANSLATE_NOOP(
        "Errors", "An answer that was recorded cannot be changed. Record the new answer beside it."
    ),
    "share_without_organisation": QT_TRANSLATE_NOOP(
        "Errors", "Say which one organisation may have the details. Nothing was saved."
    ),
    "request_half_closed": QT_TRANSLATE_NOOP("Errors", "Closing a request needs both how it ended and when."),
    "request_days_crossed": QT_TRANSLATE_NOOP(
        "Errors", "One of the days stands before the one it follows. Nothing was saved; correct it and try again."
    ),
    "retention_crossed": QT_TRANSLATE_NOOP(
        "Errors",
        "A record is looked at first and forgotten later: write two numbers of months from 1 to 240, the smaller "
        "one first. Nothing was changed.",
    ),
    "reference_missing": QT_TRANSLATE_NOOP(
        "Errors", "Somebody or something named here is not in the notebook any more. Nothing was saved."
    ),
    "too_few_people": QT_TRANSLATE_NOOP(
        "Errors",
        "A summary needs at least {least} people who took part in the period and agreed to be counted. "
        "Nothing was made; choose a longer period, or ask more people.",
    ),
    "workbook_suffix": QT_TRANSLATE_NOOP(
        "Errors", "A summary is an Excel workbook: {name} should end in .xlsx. Nothing was written."
    ),
    "about_suffix": QT_TRANSLATE_NOOP(
        "Errors", "Everything about a person is a page to read: {name} should end in .html. Nothing was written."
    ),
    "about_leak": QT_TRANSLATE_NOOP(
        "Errors",
        "The file would have held the name, a number or an address of somebody else in the notebook, so it was "
        "not kept. Look at the texts once more, and take out or leave out what is about others.",
    ),
    "export_suffix": QT_TRANSLATE_NOOP(
        "Errors", "An export of everything is a packed file: {name} should end in .zip. Nothing was written."
    ),
    "export_readback": QT_TRANSLATE_NOOP(
        "Errors", "The file did not read back as it was meant to be, so it was not kept. Please try again."
    ),
    "cards_suffix": QT_TRANSLATE_NOOP(
        "Errors", "People are saved as cards: {name} should end in .vcf. Nothing was written."
    ),
    "table_suffix": QT_TRANSLATE_NOOP(
        "Errors", "People are saved as a table: {name} should end in .csv. Nothing was written."
    ),
    "calendar_suffix": QT_TRANSLATE_NOOP(
        "Errors", "Follow-ups are saved as a calendar: {name} should end in .ics. Nothing was written."
    ),
    "nobody_to_save": QT_TRANSLATE_NOOP(
        "Errors",
        "There is nobody here who may go into a file: a record that is only kept stays in the notebook. Nothing "
        "was written.",
    ),
    "nothing_for_calendar": QT_TRANSLATE_NOOP(
        "Errors", "No open follow-up has a day, so there is nothing for a calendar. Nothing was written."
    ),
    "file_in_use": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is open in another program. It is as it was; close it there, or save as {free}.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP("Errors", "The folder {folder} is not there. Nothing was written."),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "Errors", "Nothing may be written into the folder {folder}. Choose another one; nothing was written."
    ),
    "name_is_folder": QT_TRANSLATE_NOOP("Errors", "{name} is a folder. Choose another name; nothing was written."),
    "workbook_disk_full": QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the disk. Nothing was written and nothing was changed."
    ),
    "workbook_unwritten": QT_TRANSLATE_NOOP("Errors", "{name} could not be written. Nothing was left behind."),
    "workbook_readback": QT_TRANSLATE_NOOP(
        "Errors", "The workbook did not read back as it was meant to be, so it was not kept. Please try again."
    ),
    "workbook_leak": QT_TRANSLATE_NOOP(
        "Errors",
        "The workbook would have held a name, phone number or address of somebody in the notebook, so it was not "
        "kept. Look at the names of your neighbourhoods and at the quotes.",
    ),
    "charts_leak": QT_TRANSLATE_NOOP(
        "Errors",
        "The charts would have held a name of somebody in the notebook, or a number that is not shown, so they "
        "were not kept.",
    ),
    "month_too_thin": QT_TRANSLATE_NOOP(
        "Errors",
        "Only {share} per cent of the numbers of this month could be shown; a month is sent from {least} per cent "
        "on. Nothing was made; choose the quarter, or larger areas and broader ages.",
    ),
    "lists_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "The lists it was counted by (themes, age bands, neighbourhoods) have changed since the summary of "
        "{period} was sent, which has days in common with this one. Nothing was made; choose a later period.",
    ),
    "cut_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "The summary of {period} was sent with other groupings while the period ran. Nothing was sent. Count by "
        "the same neighbourhoods and ages as then, or wait until the period is over.",
    ),
    "periods_cross": QT_TRANSLATE_NOOP(
        "Errors",
        "This period has days in common with a summary that was sent before ({period}), and small numbers could "
        "be worked out from the two. Nothing was made; choose that period again, or one that begins after it.",
    ),
    "too_like_earlier": QT_TRANSLATE_NOOP(
        "Errors",
        "Only few people's records tell this period from one that was sent before ({period}), so the two together "
        "would tell of them. Nothing was made; choose a period that differs more.",
    ),
    "audit_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "The attempt to work hidden numbers out could not be brought to an end, so nobody can say that this "
        "summary is safe. Nothing was made; try larger areas, broader ages or a longer period.",
    ),
    "audit_timed_out": QT_TRANSLATE_NOOP(
        "Errors",
        "Trying to work hidden numbers out took too long, so nobody can say that this summary is safe. "
        "Nothing was made; try larger areas, broader ages or a longer period.",
    ),
    "outside_total_contradicts": QT_TRANSLATE_NOOP(
        "Errors",
        "A number that was entered as known elsewhere ({period}) does not fit what this notebook holds now, so "
        "nobody can say what both would give away. Nothing was made; choose a period that begins after it.",
    ),
    "outside_without_name": QT_TRANSLATE_NOOP("Errors", "Say who has the number. Nothing was kept."),
    "outside_while_running": QT_TRANSLATE_NOOP(
        "Errors",
        "This period is not over, so its numbers still change. Nothing was kept; say what others have once it is.",
    ),
    "outside_number_differs": QT_TRANSLATE_NOOP(
        "Errors",
        "The notebook counts another number here, so what they have is about something else and tells nothing "
        "about this one. Nothing was kept.",
    ),
    "release_contradicts": QT_TRANSLATE_NOOP(
        "Errors",
        "What was sent before ({period}) does not fit what this notebook holds now, so nobody can say what both "
        "would give away together. Nothing was made; choose a period that begins after it.",
    ),
    "ledger_broken": QT_TRANSLATE_NOOP(
        "Errors",
        "The memory of what was sent was changed or damaged, so no new summary can be made from this notebook. "
        "Everything else is as it was; please restore a backup.",
    ),
    "ledger_moved_on": QT_TRANSLATE_NOOP(
        "Errors",
        "Another summary was sent while this one was being made. This one was not sent and nothing was changed; "
        "look at it again, then send it.",
    ),
    "ledger_lost": QT_TRANSLATE_NOOP(
        "Errors",
        "This copy of the notebook does not know every summary that was sent (up to {day}). Summaries of periods "
        "that began by then cannot be made anew here; open the newest copy, or choose a period that begins later.",
    ),
    "check_missing": QT_TRANSLATE_NOOP("Errors", "There is no file called {name}. Nothing was checked."),
    "check_unreadable": QT_TRANSLATE_NOOP("Errors", "{name} could not be read. Nothing was checked."),
    "check_no_workbook": QT_TRANSLATE_NOOP("Errors", "{name} is not an Excel workbook. Nothing was checked."),
    "check_damaged": QT_TRANSLATE_NOOP("Errors", "{name} is damaged, so it could not be checked."),
    "check_encrypted": QT_TRANSLATE_NOOP(
        "Errors", "{name} needs a password, or is a workbook of an old kind. Save it as .xlsx without one first."
    ),
    "check_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds far more than a workbook of numbers needs, so it was not checked."
    ),
    "text_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{file} could not be read as plain text (UTF-8), so nothing in it was looked over."
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Errors", "{file} is too long to look over at once (more than 2 MB). Split it and look over the parts."
    ),
    # Why a table was left out stands beside the rule that does it, in the context ``Summary``.
    **LEFT_OUT_REASONS,
}


def sentence(error: UserError, translate: Translate = untranslated) -> str:
    """Return the plain sentence of an error; a missing gap is left as it stands rather than failing."""
    text = translate("Errors", SENTENCES[error.code])
    for name, value in error.params.items():
        word = day_in_words(value, translate) if isinstance(value, date) else str(value)
        text = text.replace("{" + name + "}", word)
    return text
