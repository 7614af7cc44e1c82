"""What stays to be done once somebody was erased: the file is cleaned and read, older copies are told of it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from connector_app.application.copies import copies_folder
from connector_app.application.erasure import LookedFor, Proof
from connector_app.application.ports import Told
from connector_app.store import erasing, schema
from connector_app.store.files import Beside
from connector_app.store.forgotten import IN_FOLDER, forgotten, remember
from connector_app.store.key_slots import DataKey
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

    def elsewhere(self) -> frozenset[str]:
        """Return the ids that are known beside the file and not in it: it came from an older copy.

        Ids that only the file knows are written down beside it meanwhile.
        """
        erased = self.write_down(copies_folder(self._path))
        known = forgotten(Beside(self._path).forgotten) | forgotten(self._path.with_name(IN_FOLDER))
        return known - erased

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
            remember(Beside(self._path).forgotten, erased)
            if erased and folder.is_dir():
                remember(folder / IN_FOLDER, erased)
        return erased

    def _cleaned(self) -> None:
        with self._writing() as connection:
            erasing.unmark(connection)
