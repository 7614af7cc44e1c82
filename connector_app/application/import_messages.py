"""The sentences of `messages` about what a script asks of a file: a sheet, column or row that it does not have."""

from connector_app.text import QT_TRANSLATE_NOOP

IMPORT_SENTENCES: dict[str, str] = {
    "import_sheet_unknown": QT_TRANSLATE_NOOP(
        "Errors", "{file} has no sheet called {sheet}. It has {sheets}. Nothing was imported."
    ),
    "import_sheet_none": QT_TRANSLATE_NOOP(
        "Errors", "{file} has no sheets and no columns to choose from. Nothing was imported."
    ),
    "import_column_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no column {column}. The columns are {columns}. Nothing was imported."
    ),
    "import_role_unknown": QT_TRANSLATE_NOOP(
        "Errors", "A column cannot hold {role}. It can hold {roles}. Nothing was imported."
    ),
    "import_row_fixed": QT_TRANSLATE_NOOP(
        "Errors", "Row {row} cannot be taken in like that: {reason} Nothing was imported."
    ),
}
