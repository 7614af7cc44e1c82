"""XML read element by element, without the prefixes of its names; a document that defines anything is refused."""

from xml.parsers import expat

from connector_app.formats.spreadsheet_reader.answer import Unreadable

Attributes = dict[str, str]
_BLOCK = 1 << 16
_MOST_NAMES = 1000


class Handler:
    """What is done with each element: it begins and it ends.

    `texts` gets the pieces of text of a document as they come; whoever begins an element whose text matters clears
    it, and whoever ends one joins it. The C code of the parser fills it, which makes up half the speed.
    """

    #: Whether prefixes matter so little that a document without one on its first element may be read as it is.
    plain = False

    def __init__(self) -> None:
        self.texts: list[str] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        """Take the beginning of an element; neither it nor its attributes have their prefix."""

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

    def begin(name: str, attributes: Attributes) -> None:
        handler.begin(bare[name], {bare[key]: value for key, value in attributes.items()})

    def end(name: str) -> None:
        handler.end(bare[name])

    def first(name: str, attributes: Attributes) -> None:
        as_it_is = handler.plain and ":" not in name
        parser.StartElementHandler = handler.begin if as_it_is else begin
        parser.EndElementHandler = handler.end if as_it_is else end
        begin(name, attributes)

    def refused(*_: object) -> None:
        raise Unreadable("sheet_defines")

    parser.StartElementHandler = first
    parser.CharacterDataHandler = handler.texts.append
    parser.StartDoctypeDeclHandler = refused
    parser.EntityDeclHandler = refused
    try:
        for at in range(0, len(content), _BLOCK):
            parser.Parse(content[at : at + _BLOCK], False)  # noqa: FBT003 - expat takes it by place only
        parser.Parse(b"", True)  # noqa: FBT003 - the same
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Unreadable("sheet_damaged") from error
