"""The sentences of `messages` about framework packs: why one cannot be read, or is not taken in."""

from connector_app.text import QT_TRANSLATE_NOOP

FRAMEWORK_SENTENCES: dict[str, str] = {
    "pack_wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "The framework {pack} is not as a framework has to be: look at “{place}” in it. Nothing was changed.",
    ),
    "pack_code_twice": QT_TRANSLATE_NOOP(
        "Errors", "In the framework {pack} the code {twice} stands twice. Nothing was changed."
    ),
    "pack_unknown_rule": QT_TRANSLATE_NOOP(
        "Errors",
        "The framework {pack} asks for “{rule}”, which this Connector does not know. Nothing was changed.",
    ),
    "pack_table_taken": QT_TRANSLATE_NOOP(
        "Errors",
        "The framework {pack} calls its table {table}, as another table is called already. Nothing was changed.",
    ),
    "pack_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{file} is far larger than a framework, so it was not read. Nothing was changed."
    ),
    "pack_not_json": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a framework: it is no JSON, or is damaged. Nothing was changed."
    ),
    "pack_foreign": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a framework that Connector can read. Nothing was changed."
    ),
    "pack_strange_letters": QT_TRANSLATE_NOOP(
        "Errors", "{file} holds hidden characters or markup, which no framework needs. Nothing was changed."
    ),
    "pack_of_program": QT_TRANSLATE_NOOP(
        "Errors", "The list {pack} belongs to the program itself and changes only with it. Nothing was changed."
    ),
    "pack_of_other_kind": QT_TRANSLATE_NOOP(
        "Errors",
        "The file calls itself {pack}, as “{title}” here does, but is for something else. Nothing was changed.",
    ),
    "pack_without_choice": QT_TRANSLATE_NOOP(
        "Errors",
        "The question {pack} lets nobody say that they prefer not to answer, or that it is not known. "
        "Nothing was changed.",
    ),
    "pack_there": QT_TRANSLATE_NOOP(
        "Errors", "The framework {pack} is here already in its version {version}. Nothing was changed."
    ),
    "pack_older": QT_TRANSLATE_NOOP(
        "Errors",
        "The file holds version {version} of the framework {pack}; here is {known}, which is newer. "
        "Nothing was changed.",
    ),
    "pack_in_use": QT_TRANSLATE_NOOP(
        "Errors", "The framework {pack} stays, because something stands under it: {codes}. Nothing was changed."
    ),
    "pack_not_taken": QT_TRANSLATE_NOOP(
        "Errors", "No framework {pack} was taken in, so there is nothing to take out."
    ),
}
