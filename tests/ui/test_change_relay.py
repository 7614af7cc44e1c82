import threading

from connector_app.application.changes import ChangeSet
from connector_app.domain.noun import Kind
from connector_app.ui.change_relay import ChangeRelay


def test_a_change_made_on_a_thread_arrives_on_the_windows(qtbot):
    relay, seen = ChangeRelay(), []
    relay.changed.connect(lambda changes: seen.append((changes, threading.get_ident())))
    me = object()
    changes = ChangeSet(frozenset({Kind.PERSON}), frozenset({"1"}), me)
    thread = threading.Thread(target=relay.publish, args=(changes,))
    with qtbot.waitSignal(relay.changed):
        thread.start()
        thread.join()
    assert seen == [(changes, threading.get_ident())]
    assert seen[0][0].initiator is me


def test_a_change_made_on_the_windows_thread_waits_for_its_turn(qtbot):
    relay, seen = ChangeRelay(), []
    relay.changed.connect(seen.append)
    changes = ChangeSet(frozenset(), frozenset())
    relay.publish(changes)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [changes])
