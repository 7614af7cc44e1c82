"""The sentences of `messages` about the notebook's file, its keys and its copies."""

from connector_app.text import QT_TRANSLATE_NOOP

NOTEBOOK_SENTENCES: dict[str, str] = {
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "Errors", "This notebook needs its passphrase: name a file that holds it with --passphrase-file."
    ),
    "passphrases_differ": QT_TRANSLATE_NOOP(
        "Errors", "The two passphrases were not the same. Nothing was created."
    ),
    "new_passphrase_needed": QT_TRANSLATE_NOOP(
        "Errors", "Name a file that holds the new passphrase with --new-passphrase-file. Nothing was changed."
    ),
    "new_passphrases_differ": QT_TRANSLATE_NOOP(
        "Errors", "The two new passphrases were not the same. Nothing was changed."
    ),
    "sample_without_passphrase": QT_TRANSLATE_NOOP(
        "Errors", "The sample community has no passphrase, so there is none to change."
    ),
    "passphrase_file_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The passphrase file {file} could not be read. Nothing was changed."
    ),
    "notebook_not_named": QT_TRANSLATE_NOOP(
        "Errors", "Say which notebook is meant: no notebook was opened on this computer before."
    ),
    "notebook_missing": QT_TRANSLATE_NOOP("Errors", "There is no notebook at {file}. Was it moved or renamed?"),
    "notebook_empty": QT_TRANSLATE_NOOP(
        "Errors", "{file} is empty, so there is nothing to open. It was left as it is; look for a backup."
    ),
    "notebook_foreign": QT_TRANSLATE_NOOP("Errors", "{file} is not a Connector notebook. It was left as it is."),
    "notebook_unreadable": QT_TRANSLATE_NOOP("Errors", "{file} cannot be read. Ask who may open this file."),
    "notebook_damaged": QT_TRANSLATE_NOOP(
        "Errors", "{file} is damaged. It was left as it is; please restore a backup."
    ),
    "notebook_newer": QT_TRANSLATE_NOOP(
        "Errors", "{file} was made by a newer Connector. It was left as it is; please update Connector."
    ),
    "notebook_read_only": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be written to: the file or its folder is read-only. Nothing was changed."
    ),
    "notebook_in_use": QT_TRANSLATE_NOOP("Errors", "{file} is already open in another window of Connector."),
    "notebook_not_encrypted": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not encrypted and is not the sample community, so it is not opened."
    ),
    "not_a_sample": QT_TRANSLATE_NOOP("Errors", "{file} is not the sample community, so it was not deleted."),
    "notebook_exists": QT_TRANSLATE_NOOP(
        "Errors", "There is a notebook called {file} already. It was left as it is; choose another name."
    ),
    "notebook_busy": QT_TRANSLATE_NOOP(
        "Errors", "{file} is busy with something else. Nothing was saved; please try again in a moment."
    ),
    "file_replaced": QT_TRANSLATE_NOOP(
        "Errors",
        "Another program put a different file in the place of {file}. Nothing more is saved; close and open it.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full. This was not saved; everything saved before is kept. Make room and try again."
    ),
    "disk_trouble": QT_TRANSLATE_NOOP(
        "Errors", "The disk with {file} does not answer as it should. This was not saved; check the disk."
    ),
    "copy_not_whole": QT_TRANSLATE_NOOP(
        "Errors",
        "The copy did not come out whole, so it was not kept. The notebook and older copies are as they were; "
        "please check the notebook.",
    ),
    "copy_disk_full": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room for a copy in {folder}. The notebook and older copies are as they were; make room and "
        "try again.",
    ),
    "copy_folder_closed": QT_TRANSLATE_NOOP(
        "Errors",
        "No copy can be written into {folder}. The notebook and older copies are as they were; choose another "
        "folder.",
    ),
    "copy_disk_trouble": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk with {folder} does not answer as it should, so there is no new copy. The notebook and older "
        "copies are as they were.",
    ),
    "copy_is_notebook": QT_TRANSLATE_NOOP(
        "Errors", "{file} is the notebook itself, not a copy of it. Nothing was changed."
    ),
    "no_copies": QT_TRANSLATE_NOOP(
        "Errors", "There is no copy of {file} yet. Nothing was changed; make one first."
    ),
    "no_keys_in_copies": QT_TRANSLATE_NOOP(
        "Errors", "No copy beside {file} has its keys. Nothing was changed; look for copies in another place."
    ),
    "upgrade_not_copied": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} has to be brought up to date, and no copy could be made before. Nothing was changed; make room on "
        "the disk and open it again.",
    ),
    "upgrade_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} could not be brought up to date. It is as it was, and there is a copy of it too: {copy}. "
        "Go on with the Connector you had before.",
    ),
    "keys_missing": QT_TRANSLATE_NOOP(
        "Errors", "The key file beside the notebook is missing. Put it back from where it was, or from a backup."
    ),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The key file beside the notebook is damaged. It was left as it is; restore it from a backup."
    ),
    "keys_refused": QT_TRANSLATE_NOOP(
        "Errors", "The key file asks for more memory or time than any notebook of ours. It was not used."
    ),
    "keys_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The key file beside the notebook comes from a newer Connector. It was left as it is; please update.",
    ),
    "memory_short": QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough free memory to work with the passphrase. Nothing was changed; close other programs "
        "and try again.",
    ),
    "keyring_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "The keyring of this computer did not take the key, so nothing was changed. Unlock the keyring and try "
        "again, or go on with the passphrase.",
    ),
    "passphrase_empty": QT_TRANSLATE_NOOP("Errors", "A notebook needs a passphrase. Nothing was made yet."),
    "wrong_passphrase": QT_TRANSLATE_NOOP("Errors", "This is not the passphrase of this notebook."),
    "recovery_words_wrong": QT_TRANSLATE_NOOP(
        "Errors", "These are not the twelve recovery words of this notebook. Check the order and the spelling."
    ),
    "pages_damaged": QT_TRANSLATE_NOOP(
        "Errors", "Parts of the file are damaged. Please restore a backup before you go on."
    ),
    "structure_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The inside of the file is damaged. Please restore a backup before you go on."
    ),
    "references_broken": QT_TRANSLATE_NOOP(
        "Errors", "Some entries point to others that are gone. Please restore a backup before you go on."
    ),
    "forgotten_list_foreign": QT_TRANSLATE_NOOP(
        "Errors",
        "A list of people to be forgotten lay beside the notebook that it did not write. It was put aside, and "
        "nobody was forgotten. Look who else can write into that folder.",
    ),
    "search_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The search index does not fit what was written. Please restore a backup before you go on."
    ),
}
