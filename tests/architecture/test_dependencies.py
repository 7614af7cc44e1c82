"""Each package we stand on is there for a written reason and under a licence that suits ours."""

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

# Licences that may be combined with GPL-3.0-or-later, in the spellings that packages use.
ALLOWED = re.compile(
    r"MIT|BSD|Apache|PSF|Python Software Foundation|zlib|ISC|0BSD|MPL-2\.0|LGPL|Unlicense",
    re.IGNORECASE,
)
PROJECT = Path(__file__).parent.parent.parent / "pyproject.toml"


def _runtime():
    names = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    return [Requirement(name) for name in names]


def _with_all_they_need(requirements):
    found, waiting = {}, list(requirements)
    while waiting:
        requirement = waiting.pop()
        if requirement.name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[requirement.name] = distribution(requirement.name)
        waiting += [Requirement(each) for each in found[requirement.name].requires or ()]
    return found


def _licence(package):
    about = package.metadata
    classifiers = [each for each in about.get_all("Classifier", []) if each.startswith("License ::")]
    named = " ".join([about.get("License-Expression") or "", about.get("License") or "", *classifiers]).strip()
    return named or _recognised(package)


def _recognised(package):
    """Return the name of a licence of which a package gives only the text."""
    texts = [each.read_text() for each in package.files if each.name == "LICENSE"]
    zlib = "This software is provided 'as-is', without any express or implied warranty."
    return "zlib" if any(zlib in " ".join(text.split()) for text in texts) else "none"


@pytest.mark.parametrize("name", sorted(_with_all_they_need(_runtime())))
def test_the_licence_suits_ours(name):
    assert ALLOWED.search(_licence(distribution(name))), _licence(distribution(name))


@pytest.mark.parametrize("requirement", _runtime(), ids=lambda each: each.name)
def test_each_has_a_reason_a_floor_and_a_ceiling(requirement):
    lines = PROJECT.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.strip().startswith(f'"{requirement.name}'))
    assert lines[place - 1].strip().startswith("# ")
    assert {each.operator for each in requirement.specifier} == {">=", "<"}


def test_the_lock_file_is_in_step(root, tmp_path):
    """Every requirement stands in the lock file as it stands here."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    lock = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    ours = next(each for each in lock["package"] if each["name"] == "connector")["metadata"]
    wanted = {_written(Requirement(each)) for each in project["project"]["dependencies"]}
    assert {(each["name"], each["specifier"]) for each in ours["requires-dist"]} == wanted
    wanted = {_written(Requirement(each)) for each in project["dependency-groups"]["dev"]}
    assert {(each["name"], each["specifier"]) for each in ours["requires-dev"]["dev"]} == wanted


def _written(requirement):
    parts = sorted(map(str, requirement.specifier), key=lambda each: each[0] == "<")
    return requirement.name.lower(), ",".join(parts)
