"""The tour of every page: the forms to write in, and what lies over a page."""

from collections.abc import Iterator

from connector_app.application.commands import save_follow_up
from connector_app.domain.followup import FollowUp
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.dialogs.shortcuts_sheet import ShortcutsSheet
from connector_app.ui.dialogs.undo_history import UndoHistory
from tests.factory import TODAY
from tests.ui.every_page_part import Part, Scene, into_view


class Forms(Part):
    """What one writes in every day."""

    def scenes(self) -> Iterator[Scene]:
        """Show the forms for a promise and a meeting, a conversation and an exchange."""
        today = self.place.go("today")
        today.promises.add.click()
        today.steps.form.who.setText(self.first)
        today.steps.form.name_typed.emit(self.first)
        today.promises.meeting.click()
        self.settle()
        yield "promise form", self.place
        today.steps.form.what.setText("Ring about the bench")
        today.steps.form.put_aside()
        today.steps.form.hide()
        today.refresh()
        self.settle()
        yield "today, something begun", self.place
        today.steps.begin()
        today.steps.form.cancel.click()
        today.meeting.cancel.click()
        for key, line in (
            (
                "log",
                f"@{self.first} @Zebedee damp again, the buses stop at six #housing +lifts !fri ring the council",
            ),
            ("exchange", f"{self.first}, Zebedee > {self.second}: lift to the clinic 40m"),
        ):
            self.place.write(key, line)
            self.settle()
            yield f"{key} form", self.place
        page = self.place.go("log")
        page.frameworks.chooser.open_at("NHSE10_2022")
        page.frameworks.chooser.items.chips[0].click()
        self.settle()
        into_view(page.frameworks)
        yield "log form, frameworks", self.place


class Sheets(Part):
    """What lies over a page."""

    def scenes(self) -> Iterator[Scene]:
        """Show the help beside it, the palette, all keys, and what was done."""
        self.show("today")
        self.press("F1")
        self.settle()
        yield "guide", self.place
        self.show("today")
        self.press("Ctrl+K")
        palette = self.place.findChild(SearchPalette)
        palette.line.setText("repair")
        self.settle()
        yield "search", palette
        palette.close()
        self.place.window().activateWindow()
        dispatcher = self.place._context.desk.dispatcher
        dispatcher.run(save_follow_up(FollowUp(what="Ring about the bench", due=TODAY)))
        dispatcher.run(save_follow_up(FollowUp(what="Ring about the lift", due=TODAY)))
        dispatcher.undo()
        for keys, kind in (("Ctrl+?", ShortcutsSheet), ("Ctrl+Alt+Z", UndoHistory)):
            self.press(keys)
            sheet = self.place.findChild(kind)
            self.settle()
            yield f"sheet {keys}", sheet
            sheet.close()
            self.place.window().activateWindow()
