"""A bus service in the place of logind and a screen saver, under the system's Python, which has GLib's bindings.

Says "ready", then obeys lines on standard input: a command, perhaps with a word; answers each with a line.
"""

import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - the version has to be said first

MANAGER = """<node><interface name="org.freedesktop.login1.Manager">
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="h" direction="out"/></method></interface></node>"""
held, asked = [], []
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def inhibit(_bus, _sender, _path, _interface, _method, arguments, invocation):
    mine, theirs = os.pipe()
    held.append(mine)
    asked.append(arguments.unpack())
    files = Gio.UnixFDList()
    files.append(theirs)
    os.close(theirs)
    invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), files)


def let_go():
    """Tell whether the other ends of all that is held are closed."""
    for end in held:
        os.set_blocking(end, False)
        try:
            if os.read(end, 1) != b"":
                return False
        except BlockingIOError:
            return False
    return bool(held)


def obey(_channel, _condition):
    command, *words = sys.stdin.readline().split()
    if command == "emit":
        path, interface, name, *value = words
        value = GLib.Variant("(b)", (value[0] == "true",)) if value else None
        bus.emit_signal(None, path, interface, name, value)
        bus.flush_sync()
        print("emitted", flush=True)
    elif command == "held":
        print(len(held), "let-go" if let_go() else "holding", *(asked[0] if asked else ()), flush=True)
    return True


info = Gio.DBusNodeInfo.new_for_xml(MANAGER).interfaces[0]
bus.register_object("/org/freedesktop/login1", info, inhibit, None, None)
Gio.bus_own_name_on_connection(
    bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), None
)
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IO_IN, obey)
GLib.MainLoop().run()
