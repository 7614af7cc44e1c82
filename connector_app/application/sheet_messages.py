"""The sentences of `messages` about spreadsheets that are imported: why one cannot be read."""

from connector_app.text import QT_TRANSLATE_NOOP

SHEET_SENTENCES: dict[str, str] = {
    "sheet_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is too large to read, or becomes so when it is unpacked. Copy the rows you need into a new file "
        "and import that. Nothing was imported.",
    ),
    "sheet_locked": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is protected by a password. Open it, save a copy without the password, and import the copy. "
        "Nothing was imported.",
    ),
    "sheet_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is damaged, or was not received whole. Open it in a spreadsheet program, save it afresh, and "
        "import that. Nothing was imported.",
    ),
    "sheet_defines": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} holds instructions that no spreadsheet program writes, so it was not read. Ask whoever sent it "
        "for another file. Nothing was imported.",
    ),
    "sheet_takes_long": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} takes too long to read. Copy the rows you need into a new file and import that. Nothing was "
        "imported.",
    ),
    "sheets_blank": QT_TRANSLATE_NOOP("Errors", "There is nothing in the cells of {file}. Nothing was imported."),
    "no_spreadsheet": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is a packed file, but no spreadsheet. Unpack it if it holds a list, or save the list as .xlsx, "
        ".ods or .csv, and import that. Nothing was imported.",
    ),
}
