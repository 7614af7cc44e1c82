#!/usr/bin/env python3
"""Sets everything up and opens Connector; with --tests, sets up and runs the tests.

    python3 packaging/run.py [what connector understands]
    python3 packaging/run.py --tests [what pytest understands]

Needs Python 3.11 and nothing else. Missing system libraries are installed when run as root on Debian and its
relatives; otherwise the command that installs them is printed. Later starts find a stamp and go straight on.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
WINDOWS = sys.platform == "win32"
OLDEST = (3, 11)
#: How pytest ends when tests ran and not all passed.
SOME_FAILED = 1

# What is looked for -> the Debian package that brings it: a shared library, a file pattern or a program.
QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
TESTS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "soffice": "libreoffice-calc-nogui",
    "strace": "strace",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf": "fonts-noto-core",
}


def main(arguments: list[str]) -> NoReturn:
    """Set up what is missing, then become the app or the tests."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"Connector needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {found}.")
    tests = arguments[:1] == ["--tests"]
    needs = system_needs(os.environ, tests=tests) if sys.platform == "linux" else {}
    venv = ROOT / os.environ.get("UV_PROJECT_ENVIRONMENT", ".venv")
    stamp = venv / "connector-is-set-up.txt"
    wanted = {*needs, *marks(ROOT, tests=tests)}
    if not wanted <= done(stamp) or not program(venv, "python").exists():
        install_system(needs)
        install_python(venv, tests=tests)
        stamp.write_text("\n".join(sorted(wanted)), encoding="utf-8")
    python = str(program(venv, "python"))
    if tests:
        os.chdir(ROOT)
        sys.exit(run_tests([python, "-m", "pytest"], arguments[1:]))
    become([python, "-m", "connector_app", *arguments])


def system_needs(environment: Mapping[str, str], *, tests: bool) -> dict[str, str]:
    """Return what this kind of start needs from the system, with the Debian packages that bring it."""
    needs = dict(QT)
    if tests or environment.get("DISPLAY"):
        needs |= X11
    if environment.get("WAYLAND_DISPLAY"):
        needs |= WAYLAND
    if tests:
        needs |= TESTS
    return needs


def marks(root: Path, *, tests: bool) -> set[str]:
    """Return lines that stand in the stamp when these very packages are installed for this checkout."""
    digest = hashlib.sha256(f"{root} {sys.version}".encode())
    for name in ("uv.lock", "pyproject.toml", "packaging/uv.txt"):
        digest.update((root / name).read_bytes())
    packages = f"packages {digest.hexdigest()}"
    return {packages, f"{packages} and tests"} if tests else {packages}


def done(stamp: Path) -> set[str]:
    """Return what the stamp says was set up."""
    return set(stamp.read_text(encoding="utf-8").splitlines()) if stamp.exists() else set()


def present(mark: str) -> bool:
    """Tell whether the system has a library, a file of this pattern or a program."""
    if mark.startswith("/"):
        return any(Path("/").glob(mark[1:]))
    if ".so." not in mark:
        return shutil.which(mark) is not None
    try:
        ctypes.CDLL(mark)
    except OSError:
        return False
    return True


def missing_packages(needs: Mapping[str, str]) -> list[str]:
    """Return the Debian packages that bring what the system lacks."""
    lacking = [package for mark, package in needs.items() if not present(mark)]
    if sys.platform == "linux" and not any(map(importlib.util.find_spec, ("ensurepip", "pip"))):
        lacking.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return lacking


def install_system(needs: Mapping[str, str]) -> None:
    """Install missing system packages as root; otherwise end with the command that does it."""
    lacking = missing_packages(needs)
    if not lacking:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *lacking]
    command = f"sudo apt-get update && sudo {' '.join(install)}"
    if shutil.which("apt-get") is None:
        sys.exit("Please install what Debian calls: " + " ".join(lacking) + "\nThen start this again.")
    if os.geteuid() != 0:
        sys.exit(f"Some system packages are missing. Please run\n\n  {command}\n\nand then start this again.")
    print("Installing system packages:", *lacking, flush=True)
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    for step in (["apt-get", "update"], install):
        if subprocess.call(step, stdout=subprocess.DEVNULL) != 0:
            sys.exit(f"Installing system packages failed. When the cause is gone, run\n\n  {command}\n")
    importlib.invalidate_caches()
    if still := missing_packages(needs):
        sys.exit("These packages are installed, but something in them was not found: " + " ".join(still))


def install_python(venv: Path, *, tests: bool) -> None:
    """Bring the environment to exactly what uv.lock says, by its hashes; the first time this loads 100 MB."""
    print("Setting up Connector; the first time this takes a minute.", flush=True)
    home = ROOT / ".uv"
    pip = [str(program(home, "python")), "-m", "pip"]
    bare = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
    if bare:  # Debian keeps ensurepip in a package of its own; the system's pip does as well
        pip = [sys.executable, "-m", "pip", "--python", str(program(home, "python"))]
    if not program(home, "uv").exists():
        step([sys.executable, "-m", "venv", "--clear", *bare, str(home)])
    step([*pip, "install", "--quiet", "--require-hashes", "-r", str(ROOT / "packaging" / "uv.txt")])
    groups = [] if tests else ["--no-dev"]
    use = [] if program(venv, "python").exists() else ["--python", sys.executable]
    # Compiled now, on all processors, and not at the first start while somebody waits for the window.
    how = ["--locked", "--compile-bytecode", "--project", str(ROOT)]
    step([str(program(home, "uv")), "sync", *how, *groups, *use])
    ours = [str(ROOT / room) for room in (("connector_app", "tests") if tests else ("connector_app",))]
    step([str(program(venv, "python")), "-m", "compileall", "-q", "-j", "0", *ours])


def step(command: Iterable[str]) -> None:
    """Run one step of setting up, or end with plain words when it fails."""
    # Another environment that happens to be active is neither used nor worth a warning.
    environment = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    if subprocess.call(list(command), env=environment) != 0:
        sys.exit("Setting up failed; the lines above say why. Start this again when the cause is gone.")


def program(venv: Path, name: str) -> Path:
    """Return where an environment keeps a program on this system."""
    return venv / "Scripts" / f"{name}.exe" if WINDOWS else venv / "bin" / name


def run_tests(pytest: list[str], asked: list[str]) -> int:
    """Run the tests and return how they ended; what failed runs once more, to tell the values it compared.

    To be able to tell them takes pytest seconds on every processor, and nobody asks while nothing fails.
    """
    ended = run_to_its_end([*pytest, "--assert=plain", *asked])
    if ended == SOME_FAILED:
        run_to_its_end([*pytest, "--last-failed", "--numprocesses=0", *asked])
    return ended


def run_to_its_end(command: list[str]) -> int:
    """Return how another program ended, also when it was stopped: of Ctrl+C it hears by itself."""
    with subprocess.Popen(command) as program:
        signal.signal(signal.SIGTERM, lambda *_: program.terminate())
        while True:
            with contextlib.suppress(KeyboardInterrupt):
                return program.wait()


def become(command: list[str]) -> NoReturn:
    """Go on as another program; Windows cannot, so there this one waits for it and ends as it ends."""
    if WINDOWS:
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
