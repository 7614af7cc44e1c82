"""The tour of every page: bringing in what somebody has in a file, step by step."""

from collections.abc import Iterator

from connector_app.application.imports.mapping import guess_mapping
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.ui.panes.import_work import Guess, Opened, TakenIn
from tests.ui.every_page_part import Part, Scene


class BringIn(Part):
    """The page that brings a file in; nothing is stored."""

    def scenes(self) -> Iterator[Scene]:
        """Show it empty, then what the columns hold, every row, and what came of it."""
        page = self.place.go("bring-in")
        self.settle()
        yield "bring in", self.place
        tables = a_table(self.first, self.second)
        page.show_opened(Opened(tables, Guess(0, guess_mapping(tables.sheets[0]))))
        self.settle()
        yield "bring in, the columns", self.place
        page.go_on.click()
        self.settle()
        yield "bring in, the rows", self.place
        page.show_taken_in(TakenIn(page.view.looked.arrivals.report(), stored=False))
        self.settle()
        yield "bring in, done", self.place


def a_table(*known: str) -> Tables:
    """Return a table in which some are known by name, one is new, and one row says nothing of anybody."""
    heading = ["Name", "Tel", "Where we met", "Shoe size"]
    people = [[name, f"0115 496 000{number}", "at the fair", "7"] for number, name in enumerate((*known, "Nadia"))]
    rows = [heading, *people, ["", "", "", "8"]]
    sheet = Sheet("Street", [(number, cells) for number, cells in enumerate(rows, 1)])
    return Tables("street.csv", (sheet, Sheet("Old", sheet.rows, hidden=True)), "utf-8")
