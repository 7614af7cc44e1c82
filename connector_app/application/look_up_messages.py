"""The sentences of `messages` about files of postcodes and deprivation: why one cannot be used."""

from connector_app.text import QT_TRANSLATE_NOOP

LOOK_UP_SENTENCES: dict[str, str] = {
    "area_file_unreadable": QT_TRANSLATE_NOOP("Errors", "{file} could not be read. Nothing was changed."),
    "area_file_damaged": QT_TRANSLATE_NOOP(
        "Errors", "{file} is damaged or was not loaded whole. Fetch it once more. Nothing was changed."
    ),
    "area_file_locked": QT_TRANSLATE_NOOP(
        "Errors", "{file} needs a password or is packed in an unusual way. Unpack it first. Nothing was changed."
    ),
    "area_file_too_large": QT_TRANSLATE_NOOP(
        "Errors", "{file} is far larger than the official files are, so it was not read. Nothing was changed."
    ),
    "area_file_foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is no file to look postcodes up in. It has to be the ONS Postcode Directory or the National "
        "Statistics Postcode Lookup (CSV or ZIP), file 7 of the Indices of Deprivation (CSV), or a list of names "
        "of wards (CSV). Nothing was changed.",
    ),
    "area_file_column_twice": QT_TRANSLATE_NOOP(
        "Errors",
        "In {file} the column “{column}” stands twice, so nobody can say which one counts. Nothing was changed.",
    ),
    "area_file_without": QT_TRANSLATE_NOOP(
        "Errors", "{file} holds no postcode of the area {areas}. Nothing was changed."
    ),
    "area_not_named": QT_TRANSLATE_NOOP(
        "Errors", "Say which postcode areas are wanted, for example TQ PL. Nothing was changed."
    ),
    "area_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "“{typed}” is no postcode area: that is the letters a postcode begins with, for example TQ. Nothing was "
        "changed.",
    ),
    "area_licensed": QT_TRANSLATE_NOOP(
        "Errors",
        "Postcodes of Northern Ireland (BT) need a licence of their own, so they are never taken in. Nothing was "
        "changed.",
    ),
    "deprivation_edition_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} belongs to no edition of the Indices of Deprivation that this Connector knows (2019 and 2025). "
        "Nothing was changed.",
    ),
    "deprivation_contradicts": QT_TRANSLATE_NOOP(
        "Errors", "{file} says two different things of the small area {area}. Nothing was changed."
    ),
    "deprivation_two_editions": QT_TRANSLATE_NOOP(
        "Errors",
        "The files are of two editions, {one} and {other}, which may not be mixed. Choose one. Nothing was "
        "changed.",
    ),
    "deprivation_older": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is of {edition}, but people here were looked up in {known}, which is later and counts alone. "
        "Nothing was changed.",
    ),
    "look_up_nothing_kept": QT_TRANSLATE_NOOP(
        "Errors",
        "There is nothing to look postcodes up in yet. Take in a postcode file first. Nothing was changed.",
    ),
}
