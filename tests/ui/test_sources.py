"""Qt's bindings read no sources: that took time at the start, and memory for as long as the program runs."""

import subprocess
import sys

_LOADED = """
import linecache, sys
import connector_app.ui.workplace
ours = [module.__file__ for name, module in sys.modules.items() if name.startswith("connector_app")]
print(len(ours), sum(file in linecache.cache for file in ours))
"""


def test_no_source_of_ours_is_read_or_kept():
    told = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True).stdout
    loaded, kept = map(int, told.split())
    assert loaded > 100
    assert kept == 0
