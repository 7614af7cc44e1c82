"""What stays to be done once somebody was erased: the file is cleaned and read, older copies are told of it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from connector_app.application.copies import copies_folder
from connector_app.application.erasure import LookedFor, Proof
from connector_app.application.ports import Told
from connector_app.domain.noun import Kind
from connector_app.store import erasing, schema
from connector_app.store.files import Beside
from connector_app.store.forgotten import IN_FOLDER, ForgottenList
from connector_app.store.key_slots import DataKey
from connector_app.store.loading import keys_of
from connector_app.store.proof import prove, write_anew
from connector_app.store.troubles import told_plainly


class Forgetting:
    """Keeps forgotten people forgotten, in one open notebook."""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        data_key: DataKey | None,
        writing: Callable[[], AbstractContextManager[Connection]],
        quiet: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Write by `writing`, the notebook's one writer; `quiet` gives a context in which nobody else does."""
        self._engine = engine
        self._path = path
        self._data_key = data_key
        self._writing = writing
        self._quiet = quiet
        self._forged = False

    @property
    def faults(self) -> list[str]:
        """Return "forgotten_list_foreign" when a list was put aside that had people forgotten, else nothing."""
        return ["forgotten_list_foreign"] if self._forged else []

    def elsewhere(self) -> frozenset[str]:
        """Return the ids that are known beside the file and not in it: it came from an older copy.

        Ids that only the file knows are written down beside it meanwhile. A list without a seal is believed by a
        notebook that has never sealed one, as earlier versions wrote no other; then it is sealed. Afterwards such
        a list is put aside, and `faults` says so if it names somebody who is there.
        """
        beside = ForgottenList(Beside(self._path).forgotten, self._data_key)
        lists = (beside, ForgottenList(self._path.with_name(IN_FOLDER), self._data_key))
        listed = [each.read() for each in lists]
        erased = self.write_down(copies_folder(self._path))
        sealed = frozenset[str]().union(*(each.sealed for each in listed))
        unsealed = frozenset[str]().union(*(each.unsealed for each in listed)) - sealed - erased
        self._forged = any(each.forged for each in listed)
        if self._data_key is None:
            return (sealed | unsealed) - erased
        with told_plainly(self._path.name):
            if self._has_sealed():
                self._forged = self._forged or self._has_any(unsealed)
                beside.drop_unsealed()
            else:
                sealed |= unsealed
                beside.remember(sealed)
                beside.drop_unsealed()
                self.note_sealed()
        return sealed - erased

    def prove(self, looked_for: LookedFor, told: Told) -> Proof:
        """Write down who was erased, clean the file of what deleting leaves behind, and read every page of it."""
        self.write_down(copies_folder(self._path))
        with told_plainly(self._path.name), self._quiet():
            proof = prove(self._engine, self._path, self._data_key, looked_for, told)
        if proof.gone:
            self._cleaned()
        return proof

    def finish(self) -> bool:
        """Clean the file when an erasure was cut off before that; tell whether there was something to do."""
        asked = select(schema.setting.c.value).where(schema.setting.c.name == erasing.UNFINISHED)
        with told_plainly(self._path.name), self._engine.connect() as connection:
            if connection.scalar(asked) is None:
                return False
        with told_plainly(self._path.name), self._quiet():
            write_anew(self._engine)
        self._cleaned()
        return True

    def write_down(self, folder: Path) -> frozenset[str]:
        """Keep the ids of everybody who was erased beside the notebook and in a folder of copies; return them."""
        with told_plainly(self._path.name):
            with self._engine.connect() as connection:
                erased = erasing.erased_ids(connection)
            ForgottenList(Beside(self._path).forgotten, self._data_key).remember(erased)
            if erased and folder.is_dir():
                ForgottenList(folder / IN_FOLDER, self._data_key).remember(erased)
        return erased

    def _has_sealed(self) -> bool:
        asked = select(schema.setting.c.value).where(schema.setting.c.name == erasing.SEALED)
        with self._engine.connect() as connection:
            return connection.scalar(asked) is not None

    def _has_any(self, person_ids: frozenset[str]) -> bool:
        with self._engine.connect() as connection:
            return bool(keys_of(connection, Kind.PERSON, person_ids))

    def note_sealed(self) -> None:
        """Say that from now on only lists with the notebook's seal are believed."""
        with self._writing() as connection:
            erasing.note_sealed(connection)

    def _cleaned(self) -> None:
        with self._writing() as connection:
            erasing.unmark(connection)
