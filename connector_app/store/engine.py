"""The engine over SQLCipher: raw key, pragmas, one pool that hands any thread a ready connection."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from connector_app.store.key_slots import DataKey

#: Option of a connection that is going to write, so that it queues for the one writer's place at the start.
WRITING = "connector_writing"
CACHE_KIB = 16 * 1024
BULK_CACHE_KIB = 64 * 1024
_BUSY_SECONDS = 5.0
#: So many steps of the database lie between two looks at whether it is to go on.
_STEPS = 50_000
_READ_WRITE = "mode=rw"
#: Only to look: no lock is taken, no file comes into being, a write-ahead log is not seen.
IMMUTABLE = "immutable=1"
#: To look at a file that was left with a write-ahead log; nothing is folded into it.
READ_ONLY = "mode=ro"
_PRAGMAS = (
    "cipher_memory_security=OFF",  # 12 times slower sorts; swapped pages are the system's to encrypt
    f"cache_size=-{CACHE_KIB}",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "synchronous=FULL",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
)


def connect(path: Path, data_key: DataKey | None, mode: str = _READ_WRITE) -> driver.Connection:
    """Return a new connection with every pragma set; `mode` is SQLite's URI query, one of this module's."""
    connection = driver.connect(
        f"{path.absolute().as_uri()}?{mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    if data_key is not None:
        connection.set_key(data_key.raw())
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if mode == _READ_WRITE:
        connection.execute("PRAGMA journal_mode=WAL")  # a copy made by VACUUM INTO comes without it
    return connection


def make_engine(connected: Callable[[], driver.Connection]) -> Engine:
    """Return an engine whose connections come from `connected`; errors never show a statement's parameters."""
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=connected,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=8,
        pool_use_lifo=True,  # the connection used last has the warm cache
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING, False)
        # Every question and every save begins so: by the driver alone it takes a tenth of the time.
        driver_connection(connection).execute("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def driver_connection(connection: Connection) -> Any:
    """Return the driver's connection behind SQLAlchemy's."""
    return connection.connection.driver_connection


@contextmanager
def watched(connection: driver.Connection, went_on: Callable[[], None]) -> Iterator[None]:
    """Call `went_on` now and then while a statement runs; what it raises ends the statement and is raised."""
    raised: list[BaseException] = []

    def handle() -> bool:
        try:
            went_on()
        except BaseException as error:  # noqa: BLE001 - raised again below, past the database
            raised.append(error)
        return bool(raised)

    connection.set_progress_handler(handle, _STEPS)
    try:
        yield
    except driver.Error:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)
