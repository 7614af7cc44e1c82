import json
import sys
import tomllib

import pytest

#: What may be combined with GPL-3.0-or-later, by the Free Software Foundation's list.
ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "GPL-3.0-only", "GPL-3.0-or-later", "ISC",
    "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MPL-2.0", "PSF-2.0", "Unicode-3.0", "Zlib", "blessing",
}  # fmt: skip


@pytest.fixture
def document(root):
    return json.loads((root / "packaging" / "sbom.cdx.json").read_text(encoding="utf-8"))


def _all(components):
    for component in components:
        yield component
        yield from _all(component.get("components", ()))


@pytest.mark.skipif(sys.platform != "linux", reason="it tells what is inside the wheels for Linux")
def test_the_list_is_up_to_date(sbom, root):
    """When this fails: uv run python packaging/sbom.py."""
    written = (root / sbom.FILE).read_text(encoding="utf-8")
    assert sbom.sbom(root) == written


def test_it_fits_the_schema(sbom, document):
    """The script checks all of it; of some hundred addresses, each of which takes its time, six do here."""
    for number, component in enumerate(document["components"]):
        component["externalReferences"] = component["externalReferences"][: 3 - min(number, 3)]
    assert sbom.faults(json.dumps(document)) == ""
    document["components"][0]["type"] = "novel"
    assert "novel" in sbom.faults(json.dumps(document))


def test_it_names_what_ships_by_version_and_hash_and_nothing_else(document, root):
    lock = tomllib.loads((root / "uv.lock").read_text(encoding="utf-8"))
    versions = {(each["name"], each.get("version")) for each in lock["package"]}
    named = {(each["name"], each["version"]) for each in document["components"]}
    assert named < versions
    assert {"pyside6-essentials", "sqlcipher3", "cryptography", "typing-extensions"} <= {name for name, _ in named}
    assert not {"pytest", "ruff", "cyclonedx-python-lib"} & {name for name, _ in named}
    for component in document["components"]:
        assert component["purl"] == f"pkg:pypi/{component['name']}@{component['version']}"
        assert all(len(each["hashes"][0]["content"]) == 64 for each in component["externalReferences"])


def test_it_names_what_is_inside_the_wheels(document):
    inside = {
        each["name"]: {part["name"] for part in each.get("components", ())} for each in document["components"]
    }
    assert inside["sqlcipher3"] == {"SQLCipher", "SQLite", "OpenSSL"}
    assert "Qt" in inside["pyside6-essentials"]
    assert inside["highspy"] == {"HiGHS"}
    assert inside["argon2-cffi-bindings"] == {"Argon2 reference implementation"}
    assert inside["cryptography"] == {"OpenSSL"}


def test_every_licence_suits_ours(document):
    for component in (document["metadata"]["component"], *_all(document["components"])):
        (licence,) = component["licenses"]
        expression = licence.get("expression") or licence["license"]["id"]
        assert _suits(expression), (component["name"], expression)


@pytest.mark.parametrize(
    ("expression", "suits"),
    [("MIT", True), ("SSPL-1.0", False), ("SSPL-1.0 OR MIT", True), ("MIT AND GPL-2.0-only", False)],
)
def test_a_licence_that_does_not_suit_would_be_found(expression, suits):
    assert _suits(expression) == suits


def _suits(expression):
    """Tell whether each part is under a licence of which one suits; no package of ours needs brackets."""
    assert "(" not in expression
    return all(ALLOWED & set(part.split(" OR ")) for part in expression.split(" AND "))


def test_a_package_without_a_licence_is_not_listed(sbom):
    with pytest.raises(LookupError, match="say the licence of no-such-package"):
        sbom.licence_of("no-such-package")
