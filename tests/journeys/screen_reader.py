"""Looks at the screen as assistive technology does: over AT-SPI, from another process than the program's.

Runs under the system's Python, which has the bindings (`python3-gi`, `gir1.2-atspi-2.0`). Reads one order a line
from standard input, ``[order, arguments...]`` in JSON, and answers each with one line to the file descriptor it
is given (others of the session write to standard output): ``["ok", answer]``, or ``["late", what was seen]`` when
what an order waits for did not come about in time.
"""

import json
import os
import sys
import time
import traceback

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be said first

PATIENCE = 20.0
LOOK_EVERY_MS = 50
DEEPEST = 40
#: What a person uses; each needs a name.
CONTROLS = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "text",
    "password text",
    "entry",
    "combo box",
    "spin button",
    "spin box",
    "slider",
    "list",
    "list item",
    "table",
    "table cell",
    "tree",
    "page tab",
    "menu item",
}

#: What is pressed or typed into, and so is to be reached by the keyboard.
PRESSED = {"push button", "toggle button", "check box", "radio button", "password text", "entry", "combo box"}
#: Roles that say nothing of what something is.
NO_ROLES = {"unknown", "invalid", "redundant object"}


def until(condition):
    """Return the first answer of `condition` that is true, None when it takes too long."""
    deadline, loop = time.monotonic() + PATIENCE, GLib.MainContext.default()
    clock = GLib.timeout_add(LOOK_EVERY_MS, lambda: True)
    try:
        while time.monotonic() < deadline:
            try:
                if found := condition():
                    return found
            except GLib.Error:  # it went while it was looked at
                pass
            loop.iteration(True)  # noqa: FBT003 - GLib takes it by position only
    finally:
        GLib.source_remove(clock)
    return None


def programs():
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    for program in filter(None, found):
        program.set_cache_mask(Atspi.Cache.NONE)
    return [program for program in found if program]


def tree(node, depth=0):
    """Yield what is on the screen with the depth it is at; what manages thousands of children shows some."""
    yield node, depth
    states = node.get_state_set()
    if depth == DEEPEST or states.contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from tree(child, depth + 1)


def everything():
    return [found for program in programs() for found in tree(program)]


def find(role, name):
    for node, _ in everything():
        if node.get_role_name() == role and node.get_name() == name:
            return node
    return None


def usable(role, name):
    node = find(role, name)
    return node if node and node.get_state_set().contains(Atspi.StateType.ENABLED) else None


def wait_for(role, name):
    """Wait until something of this role and name is shown."""
    return bool(until(lambda: find(role, name)))


def press(role, name):
    """Press a button when it can be pressed."""
    node = until(lambda: usable(role, name))
    if node is None:
        return False
    action = node.get_action_iface()
    names = [action.get_action_name(number) for number in range(action.get_n_actions())]
    return action.do_action(names.index("Press"))


def insert(role, name, text):
    """Put text into a field as an input aid does; return what the field then holds."""
    node = until(lambda: usable(role, name))
    if node is None:
        return False
    node.get_editable_text_iface().insert_text(0, text, len(text))

    def held():
        return Atspi.Text.get_text(node, 0, -1) == text

    return bool(until(held))


def has_focus(name):
    focus = Atspi.StateType.FOCUSED
    return any(node.get_state_set().contains(focus) for node, _ in everything() if node.get_name() == name)


def wait_for_focus(name):
    """Wait until the keyboard is told to be on what is called so."""
    return bool(until(lambda: has_focus(name)))


def states(role, name):
    """Return what is told of the state of something, once it is there."""
    node = until(lambda: find(role, name))
    return False if node is None else [state.value_nick for state in node.get_state_set().get_states()]


def labels(node):
    """Return what is told to be the label of something."""
    kind = Atspi.RelationType.LABELLED_BY
    found = [each for each in node.get_relation_set() if each.get_relation_type() == kind]
    names = [each.get_target(n).get_name() for each in found for n in range(each.get_n_targets())]
    return [name for name in names if name.strip()]


def faults():
    """Return what is wrong on the screen: controls without a name, a role, a label, or a way by keys."""
    found, controls = [], 0
    for node, _ in everything():
        role, told = node.get_role_name(), node.get_state_set()
        focusable = told.contains(Atspi.StateType.FOCUSABLE)
        where = f"{role} {node.get_name()!r} in {node.get_parent().get_name()!r}"
        controls += role in CONTROLS
        if role in CONTROLS and not node.get_name().strip():
            found.append(f"no name: {where}")
        if role == "combo box" and not labels(node):  # Qt tells its value as its name
            found.append(f"no label: {where}")
        if role in PRESSED and told.contains(Atspi.StateType.ENABLED) and not focusable:
            found.append(f"no keyboard: {where}")
        if focusable and role in NO_ROLES:
            found.append(f"no role: {where}")
    return {"controls": controls, "faults": found}


def ready(_text=""):
    """Say where the bus of this session is."""
    Atspi.init()
    return os.environ["DBUS_SESSION_BUS_ADDRESS"]


ORDERS = {
    "ready": ready,
    "wait_for": wait_for,
    "press": press,
    "insert": insert,
    "wait_for_focus": wait_for_focus,
    "states": states,
    "faults": faults,
}


def carry_out(order, arguments):
    try:
        answer = ORDERS[order](*arguments)
    except Exception:  # noqa: BLE001 - whatever it is, the test is told
        return ["failed", traceback.format_exc()]
    if answer is not False:
        return ["ok", answer]
    seen = [f"{'  ' * depth}{node.get_role_name()}: {node.get_name()}" for node, depth in everything()]
    return ["late", "\n".join(seen)]


def main():
    with os.fdopen(int(sys.argv[1]), "w", encoding="utf-8") as answers:
        for line in sys.stdin:
            order, *arguments = json.loads(line)
            print(json.dumps(carry_out(order, arguments)), file=answers, flush=True)


if __name__ == "__main__":
    main()
