"""What was on the screen ends turn by turn, and nothing of it waits for the collector."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connector_app.ui import taking_apart
from connector_app.ui.taking_apart import taken_apart


class Record:
    """Something that was written down."""


class Part(QWidget):
    """Knows what is around it, and is known to it."""

    def __init__(self, parent):
        super().__init__(parent)
        self.whole, self.itself, self.record = parent, self, Record()


class Whole(QWidget):
    """A page with parts, and with a model that belongs to nobody."""

    def __init__(self, parts):
        super().__init__()
        self.parts = [Part(self) for _ in range(parts)]
        self.model = QObject()
        self.model.records = [Record()]
        self.model.page = self


@pytest.fixture(autouse=True)
def no_collector():
    """Let nothing end but of itself."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_nothing_is_left_although_nobody_collects(qapp):
    whole = Whole(3)
    kept = [
        weakref.ref(whole),
        *map(weakref.ref, whole.parts),
        *(weakref.ref(part.record) for part in whole.parts),
    ]
    kept += [weakref.ref(whole.model), weakref.ref(whole.model.records[0])]
    parts = taken_apart([whole])
    del whole
    for _ in parts:
        pass
    assert [each() for each in kept] == [None] * len(kept)


def test_each_is_whole_until_its_turn(qapp):
    first, second = Whole(2), Whole(2)
    seen = []
    for _ in taken_apart([first, second]):
        seen.append((isValid(first), isValid(second)))
        assert not isValid(first) or first.parts[0].itself is first.parts[0]
        assert not isValid(second) or second.parts[0].whole is second
    assert list(dict.fromkeys(seen)) == [(True, True), (False, True), (False, False)]
    assert not vars(first)
    assert not vars(second)


def test_forgetting_much_takes_several_turns(qapp, monkeypatch):
    monkeypatch.setattr(taking_apart, "_TURN", -1)
    few, many = (sum(1 for _ in taken_apart([Whole(parts)])) for parts in (1, 20))
    assert many == few + 19
