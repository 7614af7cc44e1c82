import subprocess
import sys

import pytest

#: The process asks the kernel itself what would become of its memory.
_ASK = """
import ctypes, resource
from connector_app import bootstrap
bootstrap._begin_quietly()
print(*resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the question is Linux's own")
def test_the_program_leaves_no_core_dump_and_lets_nobody_look_in(home):
    done = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True)
    assert done.stdout.split() == ["0", "0", "0"], done.stderr
