"""Small words for XML, whatever its name spaces are called."""

from collections.abc import Iterator
from typing import Protocol


class Node(Protocol):
    """As much of an element as is used here."""

    tag: str
    text: str | None
    attrib: dict[str, str]

    def get(self, key: str, default: str = "") -> str:
        """Return an attribute."""

    def iter(self) -> "Iterator[Node]":
        """Yield the element and all below it."""

    def __iter__(self) -> "Iterator[Node]": ...

    def clear(self) -> None:
        """Forget what is below."""


def local(node: Node) -> str:
    """Return a tag without its name space."""
    return str(node.tag).rpartition("}")[2]


def children(node: Node | None, name: str) -> "Iterator[Node]":
    """Yield the children of one name; none of none."""
    for child in node if node is not None else ():
        if local(child) == name:
            yield child


def first(node: Node | None, name: str) -> Node | None:
    """Return the first child of a name, or None."""
    return next(children(node, name), None)


def below(node: Node | None, name: str) -> "Iterator[Node]":
    """Yield all elements of a name, however deep."""
    if node is not None:
        for child in node.iter():
            if local(child) == name:
                yield child


def attribute(node: Node, name: str) -> str:
    """Return an attribute by its name without name space."""
    return next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == name), "")


def is_on(text: str) -> bool:
    """Tell whether an attribute says yes."""
    return text.strip().lower() in ("1", "true", "on")
