"""The dictionary of a summary: what every code of the lists in use means, from which list and version."""

from collections.abc import Iterable
from dataclasses import dataclass

from connector_app.domain.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Entry:
    """One code in words; `label` and `definition` are to be translated in the context ``Vocabulary``."""

    framework: str
    title: str
    version: str
    source: str
    licence: str
    code: str
    label: str
    definition: str
    verified: bool


def dictionary(vocabulary: Vocabulary, in_use: Iterable[str]) -> tuple[Entry, ...]:
    """Return the entries of the lists with these codes, in the order of the lists' titles and of their items.

    An item that is no longer in force stays: figures of an earlier period may speak of it.
    """
    lists = [vocabulary.lists[code] for code in sorted(set(in_use)) if code in vocabulary.lists]
    return tuple(
        Entry(
            framework=found.code,
            title=found.title,
            version=found.version,
            source=found.source,
            licence=found.licence,
            code=item.code,
            label=item.label,
            definition=item.definition,
            verified=item.verified and (item.scale is None or item.scale.verified),
        )
        for found in sorted(lists, key=lambda one: one.title)
        for item in found.items
    )
