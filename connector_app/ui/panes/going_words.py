"""Words for what goes with somebody and what stays without them, each with how many there are."""

from PySide6.QtCore import QObject


class GoingWords(QObject):
    """Lines with a count each, without those of which there is none."""

    def going(
        self, *, promises: int, quotes: int, offers: int, measures: int, ties: int, exchanges: int
    ) -> list[str]:
        """Return a line for each of what goes."""
        lines = [
            (promises, self.tr("%n promise(s) to them", None, promises)),
            (quotes, self.tr("%n quote(s) of theirs", None, quotes)),
            (offers, self.tr("%n thing(s) they bring or need", None, offers)),
            (measures, self.tr("%n time(s) they were asked how they are", None, measures)),
            (ties, self.tr("%n link(s) to groups and to people", None, ties)),
            (exchanges, self.tr("%n exchange(s) in which they gave or received", None, exchanges)),
        ]
        return [line for count, line in lines if count]

    def alone(self, conversations: int) -> list[str]:
        """Return a line for the conversations that nobody else was part of, if there are any."""
        line = self.tr("%n conversation(s) that nobody else was part of", None, conversations)
        return [line] if conversations else []

    def consent(self, answers: int) -> list[str]:
        """Return a line for what was answered about consent, if anything was."""
        return [self.tr("%n answer(s) about consent", None, answers)] if answers else []

    def staying(self, *, conversations: int, exchanges: int) -> list[str]:
        """Return a line for each of what others had a part in."""
        lines = [
            (conversations, self.tr("%n conversation(s) with others", None, conversations)),
            (exchanges, self.tr("%n exchange(s) among others", None, exchanges)),
        ]
        return [line for count, line in lines if count]
