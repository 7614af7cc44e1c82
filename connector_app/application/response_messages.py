"""The sentences of `messages` about the sheet that a partner fills in and sends back."""

from connector_app.text import QT_TRANSLATE_NOOP

RESPONSE_SENTENCES: dict[str, str] = {
    "no_such_organisation": QT_TRANSLATE_NOOP(
        "Errors", "There is no organisation called {typed} in the notebook. Nothing was changed."
    ),
    "nothing_to_ask": QT_TRANSLATE_NOOP(
        "Errors",
        "There is nothing to ask {name}: nothing that was passed on to it waits for an answer in words that "
        "somebody has read and approved, beside a number of people that the summary shows. Nothing was written.",
    ),
    "responses_no_workbook": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is not an Excel workbook. If the answers are in it, open it, save it as .xlsx and take that in. "
        "Nothing was changed.",
    ),
    "responses_missing": QT_TRANSLATE_NOOP("Errors", "There is no file called {name}. Nothing was changed."),
    "responses_unreadable": QT_TRANSLATE_NOOP("Errors", "{name} could not be read. Nothing was changed."),
    "responses_damaged": QT_TRANSLATE_NOOP(
        "Errors", "{name} is damaged, so no answers could be read. Ask for it once more. Nothing was changed."
    ),
    "responses_encrypted": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} needs a password, or is a workbook of an old kind. Save it as .xlsx without one and take that in.",
    ),
    "responses_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds far more than a sheet of answers needs, so it was not read. Nothing was changed."
    ),
    "responses_not_in_file": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no sheet of answers in {name}: no cell holds a reference as the sheet you sent has them. "
        "Nothing was changed.",
    ),
    "responses_no_rows": QT_TRANSLATE_NOOP(
        "Errors", "The sheet of answers in {name} has no rows left, so there is nothing to take in."
    ),
    "responses_without_headings": QT_TRANSLATE_NOOP(
        "Errors",
        "The headings of the answers in {name} are gone or in words this notebook does not know, so nobody can "
        "say which column is which. Nothing was changed.",
    ),
    "responses_too_many": QT_TRANSLATE_NOOP(
        "Errors", "{name} holds more than {most} rows of answers, so it was not read. Nothing was changed."
    ),
    "responses_foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "The answers in {name} are not to anything in this notebook: the sheet comes from another one, or from "
        "before what it asks about was deleted. Nothing was changed.",
    ),
    "responses_nothing_chosen": QT_TRANSLATE_NOOP(
        "Errors", "No answer is chosen, so nothing was taken in and nothing was changed."
    ),
}
