"""Asking on any thread: a ready connection for each question, and a way to call the running ones off."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, Engine

from connector_app.store.engine import driver_connection
from connector_app.store.troubles import told_plainly


class Asking:
    """Lends connections for questions and knows which are in use."""

    def __init__(self, engine: Engine, file: str) -> None:
        """Lend from `engine`; `file` is the notebook's name for error sentences."""
        self._engine = engine
        self._file = file
        self._lock = threading.Lock()
        self._running: list[Any] = []

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend a connection on which everything read belongs to one moment; raise Interrupted when called off."""
        with (
            told_plainly(self._file),
            self._engine.connect() as connection,
            self.watched(driver_connection(connection)),
        ):
            yield connection

    def value(self, statement: str, values: Sequence[object]) -> Any:
        """Return the one value that a statement in the driver's own words has; raise Interrupted when called off.

        What SQLAlchemy adds takes as long as a small question itself, and is felt in a list that is scrolled.
        """
        with told_plainly(self._file), closing(self._engine.raw_connection()) as lent:
            driver: Any = lent.driver_connection
            with self.watched(driver):
                ((found,),) = driver.execute(statement, values).fetchall()
        return found

    @contextmanager
    def watched(self, driver: Any) -> Iterator[None]:
        """Let `interrupt` reach a driver's connection while the context lasts."""
        with self._lock:
            self._running.append(driver)
        try:
            yield
        finally:
            with self._lock:
                self._running.remove(driver)

    def interrupt(self) -> None:
        """Call off every question that is running now."""
        with self._lock:
            for driver in self._running:
                driver.interrupt()
