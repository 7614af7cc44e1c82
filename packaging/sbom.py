#!/usr/bin/env python3
"""Writes packaging/sbom.cdx.json: everything that ships with Connector, and what is inside it, as CycloneDX 1.6.

    uv run python packaging/sbom.py

Packages, versions and hashes come from uv.lock, which is what gets installed; licences from the packages
themselves; what their binary wheels bring along is asked of the installed ones, those for Linux. It holds no time
and no name of a machine: the same lock file gives the same document. Checking the addresses in it takes a minute.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.hash.factories import HashTypeFactory
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
FILE = "packaging/sbom.cdx.json"
_QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
#: Licences of packages that name theirs in no SPDX expression, or that only other systems or Pythons install.
LICENCES = {
    "backports-tarfile": "MIT",
    "defusedxml": "PSF-2.0",
    "et-xmlfile": "MIT",
    "importlib-metadata": "Apache-2.0",
    "jaraco-classes": "MIT",
    "openpyxl": "MIT",
    "pyside6-essentials": _QT,
    "pywin32-ctypes": "BSD-3-Clause",
    "shiboken6": _QT,
    "sqlcipher3": "Zlib",
    "zipp": "MIT",
}
_PROJECT = "connector"

Locked = dict[str, Any]


def shipped(lock: dict[str, Any]) -> list[Locked]:
    """Return the packages of a lock file that ship: ours, all it needs, and nothing of the development group."""
    by_name: dict[str, list[Locked]] = {}
    for package in lock["package"]:
        by_name.setdefault(package["name"], []).append(package)
    found, waiting = {_PROJECT}, [_PROJECT]
    while waiting:
        needed = {each["name"] for one in by_name[waiting.pop()] for each in one.get("dependencies", ())}
        waiting += needed - found
        found |= needed
    return [package for name in sorted(found) for package in by_name[name]]


def licence_of(name: str) -> str:
    """Return a package's licence as an SPDX expression; raise LookupError where neither it nor we name one."""
    if name in LICENCES:
        return LICENCES[name]
    try:
        named = metadata(name)["License-Expression"]
    except PackageNotFoundError:
        named = None
    if not named:
        raise LookupError(f"packaging/sbom.py: say the licence of {name} in LICENCES")
    return str(named)


def inside() -> dict[str, list[Component]]:
    """Return what the binary wheels of some packages bring along, as it is in the ones installed here."""
    return {
        "sqlcipher3": _inside_sqlcipher(),
        "pyside6-essentials": _inside_qt(),
        "highspy": [_part("HiGHS", _version_of_highs(), "MIT")],
        "argon2-cffi-bindings": [_part("Argon2 reference implementation", None, "CC0-1.0 OR Apache-2.0")],
        "cryptography": [_part("OpenSSL", _version_of_openssl(), "Apache-2.0")],
    }


def sbom(root: Path) -> str:
    """Return the document for a checkout."""
    text = (root / "uv.lock").read_text(encoding="utf-8")
    packages = shipped(tomllib.loads(text))
    within = inside()
    (ours,) = (package for package in packages if package["name"] == _PROJECT)
    about = Component(
        name="Connector", version=ours["version"], type=ComponentType.APPLICATION, bom_ref=_PROJECT,
        licenses=_licences("GPL-3.0-or-later"),
    )  # fmt: skip
    parts = {_ref(each): _component(each, within.get(each["name"], ())) for each in packages if each is not ours}
    bom = Bom(
        components=parts.values(),
        metadata=BomMetaData(component=about),
        serial_number=uuid5(NAMESPACE_URL, text),
    )
    refs: dict[str, list[Component]] = {}
    for package in packages:
        refs.setdefault(package["name"], []).extend([parts[_ref(package)]] if package is not ours else [])
    for package in packages:
        needs = {each["name"] for each in package.get("dependencies", ())}
        bom.register_dependency(
            about if package is ours else parts[_ref(package)],
            [part for name in sorted(needs) for part in refs[name]],
        )
    document = json.loads(JsonV1Dot6(bom).output_as_string())
    document["metadata"].pop("timestamp")
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def faults(text: str) -> str:
    """Return where a document does not fit the schema; nothing when it does."""
    return str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) or "")


def _component(package: Locked, parts: Iterable[Component]) -> Component:
    name, version = package["name"], package["version"]
    files = [*([package["sdist"]] if "sdist" in package else []), *package.get("wheels", ())]
    return Component(
        name=name,
        version=version,
        bom_ref=_ref(package),
        purl=PackageURL("pypi", name=name, version=version),
        licenses=_licences(licence_of(name)),
        components=parts,
        external_references=[
            ExternalReference(
                type=ExternalReferenceType.DISTRIBUTION,
                url=XsUri(file["url"]),
                hashes=[HashTypeFactory().from_composite_str(file["hash"])],
            )
            for file in files
        ],
    )


def _part(name: str, version: str | None, licence: str) -> Component:
    """Return something inside a wheel; the version is None where nothing in the wheel tells it."""
    ref = "-".join(filter(None, (name, version))).replace(" ", "-").lower()
    return Component(name=name, version=version, bom_ref=ref, licenses=_licences(licence))


def _licences(expression: str) -> list[License]:
    return [LicenseFactory().make_from_string(expression)]


def _ref(package: Locked) -> str:
    return f"{package['name']}@{package['version']}"


def _inside_sqlcipher() -> list[Component]:
    """Ask the driver; the provider answers only once there is a key."""
    import sqlcipher3.dbapi2 as driver

    connection = driver.connect(":memory:")
    connection.set_key(b"key")
    asked = ("PRAGMA cipher_version", "PRAGMA cipher_provider_version", "SELECT sqlite_version()")
    cipher, provider, sqlite = (str(connection.execute(each).fetchone()[0]) for each in asked)
    connection.close()
    return [
        _part("SQLCipher", cipher.split()[0], "BSD-3-Clause"),
        _part("SQLite", sqlite, "blessing"),
        _part("OpenSSL", _numbers(provider), "Apache-2.0"),
    ]


def _inside_qt() -> list[Component]:
    import PySide6
    from PySide6.QtCore import qVersion

    libraries = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicuuc.so.*")
    icu = [_part("ICU", path.suffix[1:], "Unicode-3.0") for path in libraries]
    return [_part("Qt", qVersion(), _QT), *icu]


def _version_of_highs() -> str:
    import highspy

    return str(highspy.Highs().version())  # type: ignore[no-untyped-call]


def _version_of_openssl() -> str:
    from cryptography.hazmat.backends.openssl.backend import backend

    return _numbers(backend.openssl_version_text())


def _numbers(text: str) -> str:
    found = re.search(r"\d+(\.\d+)+", text)
    if found is None:
        raise ValueError(f"no version in {text!r}")
    return found[0]


def main() -> None:
    """Bring the document of this checkout up to date."""
    text = sbom(ROOT)
    if wrong := faults(text):
        sys.exit(wrong)
    (ROOT / FILE).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
