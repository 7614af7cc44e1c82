"""XML read element by element, without the prefixes of its names; a document that defines anything is refused."""

from xml.parsers import expat

from connector_app.formats.spreadsheet_reader.answer import Unreadable

Attributes = dict[str, str]
_DEEPEST = 200
_BLOCK = 1 << 16
_MOST_NAMES = 1000


class Handler:
    """What is done with each element: it begins, has text, and ends."""

    def begin(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element; neither it nor its attributes have their prefix."""

    def text(self, text: str) -> None:
        """Take a piece of the text in an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""


class _Bare(dict[str, str]):
    """Names without their prefix, each taken apart once; there are few, unless a file means harm."""

    def __missing__(self, name: str) -> str:
        bare = name.rpartition(":")[2]
        if len(self) < _MOST_NAMES:
            self[name] = bare
        return bare


def parsed(content: bytes, handler: Handler) -> None:
    """Read a document; raise Unreadable when it defines entities, or anything else, or is damaged."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    bare = _Bare()
    depth = 0

    def begin(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise Unreadable("sheet_damaged")
        handler.begin(bare[name], {bare[key]: attributes[key] for key in attributes})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(bare[name])

    def refused(*_: object) -> None:
        raise Unreadable("sheet_defines")

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refused
    parser.EntityDeclHandler = refused
    try:
        for at in range(0, len(content), _BLOCK):
            parser.Parse(content[at : at + _BLOCK], False)  # noqa: FBT003 - expat takes it by place only
        parser.Parse(b"", True)  # noqa: FBT003 - the same
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Unreadable("sheet_damaged") from error
