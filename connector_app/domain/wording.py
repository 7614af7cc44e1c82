"""The words with which consent is asked for, as versioned data: what somebody was told when they answered.

A version is never changed once it was used; new words are a new version at the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from connector_app.domain.consent import Purpose

#: The language that every version has.
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Who keeps a notebook and how to reach them; empty while nobody has said so."""

    name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words ready to be read out, and the language (BCP 47) they are in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class WordingVersion:
    """The words of all purposes as they were at one time, by language.

    `keeper`, `contact` and `organisation` are what is said while the notebook does not tell.
    """

    version: str
    since: date
    source: str
    keeper: Mapping[str, str]
    contact: Mapping[str, str]
    organisation: Mapping[str, str]
    wordings: Mapping[Purpose, Mapping[str, str]]

    def words(self, purpose: Purpose, keeper: Keeper, language: str = "", organisation: str = "") -> Words:
        """Return what to read out, in the language if there are words in it, else in English."""
        texts = self.wordings[purpose]
        found = next((tag for tag in (language, language.split("-", maxsplit=1)[0]) if tag in texts), ENGLISH)
        gaps = {
            "keeper": keeper.name or _in(self.keeper, found),
            "contact": keeper.contact or _in(self.contact, found),
            "organisation": organisation or _in(self.organisation, found),
        }
        text = texts[found]
        for name, value in gaps.items():
            text = text.replace("{" + name + "}", value)
        return Words(text, found)


@dataclass(frozen=True, slots=True)
class Wordings:
    """All versions, the oldest first."""

    versions: tuple[WordingVersion, ...]

    @property
    def current(self) -> WordingVersion:
        """Return the version that is read out now."""
        return self.versions[-1]

    def of(self, version: str) -> WordingVersion | None:
        """Return a version by its name; None for words that were not ours."""
        return next((each for each in self.versions if each.version == version), None)


def read_wordings(data: Mapping[str, Any]) -> Wordings:
    """Build the versions from a parsed file; raise KeyError or ValueError when one is not whole."""
    versions = tuple(_version(raw) for raw in data["versions"])
    names = [version.version for version in versions]
    if not names or len(names) != len(set(names)):
        raise ValueError("no version of the wordings, or one twice")
    return Wordings(versions)


def _version(raw: Mapping[str, Any]) -> WordingVersion:
    wordings = {Purpose(purpose): texts for purpose, texts in raw["wordings"].items()}
    if set(wordings) != set(Purpose) or not all(ENGLISH in texts for texts in wordings.values()):
        raise ValueError("words are missing in " + raw["version"])
    return WordingVersion(
        version=raw["version"],
        since=date.fromisoformat(raw["date"]),
        source=raw["source"],
        keeper=raw["keeper"],
        contact=raw["contact"],
        organisation=raw["organisation"],
        wordings=wordings,
    )


def _in(phrases: Mapping[str, str], language: str) -> str:
    return phrases.get(language, phrases[ENGLISH])
