"""The tour of every page: what a partner answered, before it is taken in."""

from collections.abc import Iterator

from tests.asking import a_taking
from tests.ui.every_page_part import Part, Scene


class Answers(Part):
    """The page of a partner's answers."""

    def scenes(self) -> Iterator[Scene]:
        """Show it empty, then what a file would bring beside what is known."""
        page = self.place.go("answers")
        self.settle()
        yield "answers", self.place
        page.show_taking(a_taking(self.first))
        self.settle()
        yield "answers, to be taken in", self.place
