"""The shipped word lists, read once, and a scanner for any names."""

from collections.abc import Callable

import pytest

from connector_app import paths
from connector_app.scan.findings import Finding
from connector_app.scan.known import Known
from connector_app.scan.scan import Scanner
from connector_app.scan.wordlists import Wordlists, read_wordlists

Masked = Callable[..., str]


@pytest.fixture(scope="session")
def lists() -> Wordlists:
    return read_wordlists(paths.resources() / "wordlists")


def mask(text: str, findings: list[Finding]) -> str:
    """Return the text with each finding replaced by its label in brackets."""
    for finding in reversed(findings):
        text = f"{text[: finding.start]}[{finding.label}]{text[finding.end :]}"
    return text


@pytest.fixture
def masked(lists: Wordlists) -> Masked:
    """Return a function that masks a text for a notebook with these names, numbers and places."""

    def masked_(text: str, *names: str, **known: tuple[str, ...]) -> str:
        return mask(text, Scanner(Known(names=names, **known), lists).find(text))

    return masked_
