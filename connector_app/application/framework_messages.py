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
        "The framework {pack} calls its table {table}, as another framework does already. Nothing was changed.",
    ),
}
