"""The tour of every page: what is asked before people, follow-ups or everything leave, and sheets to hand out."""

from collections.abc import Iterator

from tests.ui.every_page_part import Part, Scene, into_view


class Leaving(Part):
    """The questions before a file that is not anonymous."""

    def scenes(self) -> Iterator[Scene]:
        """Show each of them; nothing is written."""
        self.show("today")
        today = self.place.go("today")
        today.promises.calendar.click()
        self.settle()
        yield "follow-ups to a calendar", self.place
        today.calendar.leave.click()
        self.show("people")
        people = self.place.go("people")
        people.save_these()
        self.settle()
        yield "people in a file", self.place
        people.leaving.page.card.leave.click()
        self.settle()
        settings = self.place.go("settings")
        self.settle()
        settings.open_export.begin.click()
        self.settle()
        into_view(settings.open_export.leave)
        yield "everything in a file", self.place
        settings.open_export.leave.click()
        into_view(settings.sheets.privacy)
        yield "sheets to hand out", self.place
