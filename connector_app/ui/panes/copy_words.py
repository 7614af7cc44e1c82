"""Copies in words: when each was made and why, what is in one, what going back to it would lose."""

from PySide6.QtCore import QObject

from connector_app.application.copies import Copy, Inside, Why
from connector_app.ui.labels import file_size, long_date, moment
from connector_app.ui.widgets.line import Line


class CopyWords(QObject):
    """Holds the texts; nothing is shown by it."""

    def line(self, copy: Copy, *, whole: bool) -> Line:
        """Return a copy as a line of a list."""
        about = [file_size(copy.size)]
        if copy.why is Why.RESCUE:
            about.append(self.tr("saved in an emergency"))
        elif copy.why is Why.BEFORE_VERSION:
            about.append(self.tr("made before an update"))
        badge = self.tr("whole") if whole else self.tr("changed or damaged")
        return Line(moment(copy.made_at), " · ".join(about), badge, warm=not whole, key=copy.path, personal=False)

    def inside(self, inside: Inside) -> list[tuple[str, str]]:
        """Return what is in a copy as sentences, each with its tone."""
        counts = ", ".join(
            (
                self.tr("%n person(s)", None, inside.people),
                self.tr("%n conversation(s)", None, inside.conversations),
                self.tr("%n exchange(s)", None, inside.exchanges),
            )
        )
        said = [(self.tr("All of it was read, and nothing is damaged."), ""), (counts, "strong")]
        if inside.newest_conversation is not None:
            text = self.tr("The newest conversation is of {day}.")
            said.append((text.format(day=long_date(inside.newest_conversation)), ""))
        if inside.last_change is not None:
            text = self.tr("Something was last changed in it on {moment}.")
            said.append((text.format(moment=moment(inside.last_change)), ""))
        return said

    def apart(self, inside: Inside) -> list[tuple[str, str]]:
        """Return what going back to a copy would lose, in sentences, each with its tone."""
        apart = inside.difference
        if apart is None:
            unknown = self.tr("The present notebook cannot be read, so nobody can say what it has besides.")
            said = [(unknown, "")]
        else:
            counted = (
                (apart.lost, self.tr("Written since then, and not in it: {count}")),
                (apart.changed, self.tr("Changed since then, and in it as before: {count}")),
                (apart.returning, self.tr("Deleted since then, and still in it: {count}")),
            )
            said = [(text.format(count=count), "warm") for count, text in counted if count]
            if not said:
                said = [(self.tr("It has everything that the present notebook has."), "")]
        if (count := inside.unknown_releases) > 0:
            sent = self.tr("Summaries sent since then that it does not know of: {count}.").format(count=count)
            after = self.tr("Their periods cannot be counted again then, so that nobody can be worked out.")
            said.append((f"{sent} {after}", "warm"))
        return said
