"""What the application needs from a store; the rooms that meet here never import each other.

`Notebook` is one open file. Reading may happen on any thread, each answer is complete when it returns and
nothing in it can fail later. Writing is one session at a time.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Protocol

from connector_app.application.area_shelf import AreaShelf
from connector_app.application.copies import Copy, Inside, Why
from connector_app.application.erasure import LookedFor, Proof
from connector_app.application.reader import Reader as Reader
from connector_app.domain.consent import Consent
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.summary.facts import Column
from connector_app.summary.ledger import Head, Members, Release


class WriteSession(Protocol):
    """Writes of one transaction; leaving the context commits, an exception rolls everything back."""

    def get(self, ref: Ref) -> Noun | None:
        """Return a noun as it stands, or None."""

    def get_many(self, refs: Iterable[Ref]) -> dict[Ref, Noun]:
        """Return those of the nouns that exist, in few queries."""

    def save(self, nouns: Iterable[Noun]) -> None:
        """Insert or replace nouns; references must exist by the end of the call."""

    def delete(self, refs: Iterable[Ref]) -> None:
        """Take nouns away; nothing may refer to them any more."""

    def mark_erased(self, person_id: str, drafts: Sequence[str] = ()) -> None:
        """Keep only the random id of somebody who goes; the memory of what was sent and drafts forget them too.

        From then on the file has to be cleaned: `Notebook.prove_gone`, or `finish_erasing` after a crash.
        """

    def reword_consents(self, consents: Iterable[Consent]) -> None:
        """Put other words into answers of the history, which is otherwise only added to."""

    def referring_to(self, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
        """Return what refers to any of these: (one of them, a conversation, exchange, consent ... that does)."""

    def consents(self, person_id: str) -> list[Consent]:
        """Return a person's consent history, oldest first."""

    def audit(self, action: str, kinds: Iterable[Kind], fields: Iterable[str] = (), via: str = "") -> None:
        """Add a line to the audit trail: what kind of action on which fields of what kinds, and when.

        Never content. `via` says from where: the window, the command line.
        """


class Ledger(Protocol):
    """What left a notebook, in the order in which it left; only ever added to.

    Each release is sealed with a key of the ledger's own together with the seal before it, so that a row that
    was changed, added or taken away is noticed.
    """

    def head(self) -> Head:
        """Return which ledger this is and how many releases it holds."""

    def releases(self) -> list[Release]:
        """Return all releases, oldest first; raise Refused "ledger_broken" when a seal does not fit."""

    def tokens(self, people: Column) -> list[bytes]:
        """Return what the ledger keeps instead of a person, for each of `Facts.people_key`."""

    def members(self, block: str) -> tuple[Members, int]:
        """Return who was in a block when it was last counted, and how many were erased from it since."""

    def commit(self, release: Release, blocks: Mapping[str, Members]) -> None:
        """Add a release and who is in the blocks it counted anew, in one transaction.

        Raises Refused "ledger_moved_on" unless its sequence is the next one; NotebookError as writing does.
        """

    def erase(self, person_ids: Iterable[str]) -> None:
        """Forget people in all blocks; that somebody was erased is still counted as a change."""


#: Hears how far something is, from 0 to 1; what it raises calls that off.
Told = Callable[[float], None]


def untold(_share: float) -> None:
    """Hear how far something is, and let it go on."""


class Interrupted(Exception):
    """A running question was called off."""


class WaysIn(Protocol):
    """The ways into an open notebook. Each change asks for the passphrase or the recovery words again.

    NotebookError: wrong_passphrase, recovery_words_wrong, keys_damaged, memory_short, and as writing does.
    """

    def mark(self) -> str:
        """Return random digits that tell this notebook's passphrase from others, as `Notebooks.mark` does."""

    def kinds(self) -> frozenset[str]:
        """Return which ways are there: passphrase, recovery, keyring."""

    def keyring_offered(self) -> bool:
        """Tell whether this machine has a keyring that is good enough; it may take seconds to answer."""

    def change_passphrase(self, secret: str, fresh: str) -> None:
        """Put a new passphrase in the place of the old one; after a crash exactly one of the two works."""

    def new_words(self, secret: str) -> tuple[tuple[str, ...], Callable[[], None]]:
        """Return twelve new recovery words, and what puts them in the place of the old ones."""

    def add_keyring(self, secret: str) -> None:
        """Let the system's keyring open the notebook too; raise NotebookError "keyring_refused" if it will not."""

    def remove_keyring(self) -> bool:
        """Let the keyring open it no longer; return False when the keyring may still hold its half."""


class Notebook(Protocol):
    """One open notebook."""

    @property
    def path(self) -> Path:
        """Return the notebook's file."""

    @property
    def reader(self) -> Reader:
        """Return who answers questions to it."""

    @property
    def ledger(self) -> Ledger:
        """Return the memory of what was sent."""

    @property
    def areas(self) -> AreaShelf:
        """Return what is kept to look postcodes up in."""

    @property
    def sample(self) -> bool:
        """Tell whether this is the invented community, which may be unencrypted and thrown away."""

    @property
    def ways_in(self) -> WaysIn | None:
        """Return the ways in and how to change them; None for an unencrypted sample."""

    def write(self) -> AbstractContextManager[WriteSession]:
        """Begin the one write session."""

    def draft(self, name: str) -> str | None:
        """Return the text kept under a draft's name, or None."""

    def keep_draft(self, name: str, text: str | None) -> None:
        """Keep (or with None drop) a draft; it survives a kill the moment this returns."""

    def drafts(self) -> dict[str, str]:
        """Return every draft's text by its name."""

    def settings(self) -> dict[str, str]:
        """Return every setting that belongs to the notebook."""

    def forgotten_elsewhere(self) -> frozenset[str]:
        """Return the ids of people who were forgotten, but not yet in this file: it came from an older copy."""

    def prove_gone(self, looked_for: LookedFor, told: Told) -> Proof:
        """Clean the file of what deleting leaves behind, and read every page of it and of its log.

        `told` hears how far it is, from 0 to 1. NotebookError as writing does.
        """

    def finish_erasing(self) -> bool:
        """Clean the file when an erasure was cut off before that; tell whether there was something to do."""

    def setting(self, name: str) -> str | None:
        """Return a setting that belongs to the notebook, or None."""

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting that belongs to the notebook."""

    def note(self, action: str, kinds: Iterable[Kind] = (), via: str = "") -> None:
        """Add a line to the audit trail for what is no command: a file written, a copy made, words used.

        `action` is a title of the context ``Commands``, never content.
        """

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file."""

    def verify(self) -> list[str]:
        """Return codes of what is wrong with the file, none when all is well."""

    def check_pages(self) -> list[str]:
        """Return "pages_damaged" when a page of the file is not as it was written: the quickest check.

        And "forgotten_list_foreign" when a list beside it would have had somebody forgotten, and was put aside.
        """

    def back_up(self, folder: Path | None = None, why: Why = Why.ORDINARY, told: Told = untold) -> Copy:
        """Make a verified copy in a folder (the one beside the notebook), and let older ones go in their turn.

        NotebookError: copy_not_whole, copy_disk_full, copy_folder_closed, copy_disk_trouble, notebook_damaged;
        the notebook and older copies are as they were then. What `told` raises calls it off.
        """

    def copy_due(self, folder: Path | None = None) -> bool:
        """Tell whether the newest copy in a folder lacks something that was written since."""

    def copies(self, folder: Path | None = None) -> list[Copy]:
        """Return the copies of this notebook in a folder, newest first."""

    def drop_older_copies(self, than: Copy) -> int:
        """Throw away the copies of this notebook beside `than` that were made before it; return how many."""

    def drill(self, told: Told = untold) -> tuple[Copy, Inside]:
        """Open and check the newest copy in a private place; return it with what is in it.

        NotebookError: no_copies, notebook_damaged.
        """

    def close(self) -> None:
        """Checkpoint, let go of the file and forget the key."""


class Notebooks(Protocol):
    """Creates and opens notebooks."""

    def create(self, path: Path, passphrase: str) -> tuple[Notebook, tuple[str, ...]]:
        """Make an encrypted notebook; return it with its twelve recovery words."""

    def create_sample(self, path: Path) -> Notebook:
        """Make an unencrypted notebook that may hold the invented community only."""

    def open(self, path: Path, secret: str | None) -> Notebook:
        """Open with the passphrase or the recovery words; None opens only an unencrypted sample.

        Raises NotebookError: wrong passphrase, missing, empty, damaged, foreign, newer, read-only, in use.
        """

    def open_unasked(self, path: Path) -> Notebook | None:
        """Open a sample, or what the system's keyring opens; None when the passphrase has to be asked for."""

    def mark(self, path: Path) -> str:
        """Return random digits that tell this notebook's passphrase from others, "" when it has none."""

    def remove_sample(self, path: Path) -> None:
        """Delete an invented community's files; raise NotebookError "not_a_sample" for any other notebook."""

    def needs_secret(self, path: Path) -> bool:
        """Tell whether the file is encrypted; raise NotebookError when it is no notebook at all."""

    def copies(self, notebook: Path) -> list[Copy]:
        """Return the copies beside a notebook, newest first; nothing is opened."""

    def is_as_made(self, copy: Path) -> bool:
        """Tell without a key whether a copy's files are, byte for byte, what they were when it was made."""

    def look_inside(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Inside:
        """Check all of a copy, and say what is in it and what going back to it would lose; nothing is changed.

        Raises NotebookError: wrong passphrase, missing, damaged, foreign, newer.
        """

    def restore(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Path | None:
        """Put a copy in a closed notebook's place; return the folder with what was there before, None for nothing.

        Cut short anywhere, the old notebook opens afterwards or the new one. Raises NotebookError as `look_inside`
        does, and: in use, read-only, disk full; nothing is changed then.
        """

    def bring_keys_back(self, notebook: Path) -> Copy:
        """Put the keys of the newest copy beside a notebook that lost its own; NotebookError no_keys_in_copies."""


class Clock(Protocol):
    """Today, as the person at the desk sees it."""

    def today(self) -> date:
        """Return the local date."""
