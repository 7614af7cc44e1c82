"""What is done about promises, from whatever page: each step looks at the promise anew and can be taken back."""

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject

from connector_app.application import follow_ups
from connector_app.application.commands import Command
from connector_app.application.ports import Reader
from connector_app.domain.errors import RuleBroken
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.ui import labels
from connector_app.ui.context import Context
from connector_app.ui.dialogs.follow_up_form import FollowUpForm
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.follow_ups_card import FollowUpsCard
from connector_app.ui.panes.paper import follow_ups_sheet
from connector_app.ui.panes.paper_way import covered, put_on_paper
from connector_app.ui.panes.promise_card import Closing, PromiseCard

#: So many letters of a promise are said once it is closed.
_SAID = 60


class FollowUpSteps(QObject):
    """Serves cards of promises with one form, in which promises are made and changed."""

    def __init__(
        self, context: Context, make_form: Callable[[], FollowUpForm], parent: QObject | None = None
    ) -> None:
        """`make_form` is called when the form is first needed: most who read promises change none."""
        super().__init__(parent)
        self._context = context
        self._make_form = make_form

    @cached_property
    def form(self) -> FollowUpForm:
        """Return the form, made now if nobody has needed it yet."""
        form = self._make_form()
        form.filled_in.connect(self._on_filled_in)
        form.name_typed.connect(self._on_name_typed)
        return form

    def serve(self, card: PromiseCard) -> None:
        """Do what a card asks for."""
        card.closing_requested.connect(self._on_closing)
        card.told_requested.connect(self._on_told)
        card.change_requested.connect(self.change)

    def begin(self, whom: Candidate | None = None) -> None:
        """Open the form for something new, for somebody or nobody yet."""
        self.form.ask(self._context.desk.clock.today(), None, whom)

    def change(self, promise: FollowUp) -> None:
        """Open the form with a promise."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        self._context.tasks.run(
            partial(_whom, reader, promise), lambda whom: self.form.ask(today, promise, whom), key="promise.whom"
        )

    def rest_reminder(self, person_id: str) -> None:
        """Remind no more that somebody was not heard from."""
        reader = self._context.desk.reader

        def command() -> Command:
            person = reader.get(Ref(Kind.PERSON, person_id))
            if not isinstance(person, Person):
                raise RuleBroken("gone")
            return follow_ups.rest_reminder(person)

        self._context.carry_out(command, self.tr("This reminder rests."))

    def _on_filled_in(self, promise: FollowUp, new: bool) -> None:
        said = self.tr("Promised.") if new else self.tr("Changed.")
        self._context.carry_out(follow_ups.promise(promise, new=new), said)

    def _on_name_typed(self, text: str) -> None:
        if text.strip():
            reader = self._context.desk.reader
            self._context.tasks.run(partial(reader.complete, text), self.form.offer, key="promise.names")

    def _on_told(self, promise: FollowUp) -> None:
        today = self._context.desk.clock.today()
        said = self.tr("Told today.")
        _carry_out(self._context, promise, lambda found: follow_ups.tell(found, today), said)

    def _on_closing(self, promise: FollowUp, closing: Closing) -> None:
        close_promise(self._context, promise, closing)


def close_promise(context: Context, promise: FollowUp, closing: Closing) -> None:
    """Close a promise, and say when it comes again if it does; closed so already, it is not closed again."""
    comes = ""

    def closed(found: FollowUp) -> Command | None:
        nonlocal comes
        comes = _comes_again(found, closing)
        return follow_ups.close(found, closing.how, closing.on, closing.reason)

    def said() -> str:
        translate = QCoreApplication.translate
        done = closing.how is ClosedAs.DONE
        text = (
            translate("FollowUpSteps", "Done: {promise}")
            if done
            else translate("FollowUpSteps", "Closed as not possible: {promise}")
        )
        what = promise.what if len(promise.what) <= _SAID else f"{promise.what[: _SAID - 1].rstrip()}…"
        return " · ".join(filter(None, (text.format(promise=isolated(what)), comes)))

    _carry_out(context, promise, closed, said)


def _comes_again(promise: FollowUp, closing: Closing) -> str:
    """Return when a promise comes again once it is closed so; nothing of one that is closed, or comes once."""
    if promise.repeat is None or promise.closed_as is not None:
        return ""
    again = follow_ups.following(promise, closing.how, closing.on)
    if again is None or again.due is None:
        return QCoreApplication.translate("FollowUpSteps", "It does not come again.")
    text = QCoreApplication.translate("FollowUpSteps", "It comes again on {date}.")
    return text.format(date=labels.long_date(again.due))


def _carry_out(
    context: Context, promise: FollowUp, make: Callable[[FollowUp], Command | None], said: str | Callable[[], str]
) -> None:
    """Make a command of the promise as it is stored now, and carry it out."""
    reader = context.desk.reader

    def command() -> Command | None:
        found = reader.get(Ref(Kind.FOLLOW_UP, promise.id))
        if not isinstance(found, FollowUp):
            raise RuleBroken("gone")
        return make(found)

    context.carry_out(command, said)


def serve_follow_ups(context: Context, card: FollowUpsCard, whom: Candidate) -> None:
    """Do what the card of a person's or group's promises asks for, as long as the card is there."""
    steps = FollowUpSteps(context, lambda: card.form, card)
    steps.serve(card)
    card.promise_requested.connect(partial(steps.begin, whom))
    card.print_requested.connect(partial(_print, context, card, whom))


def _print(context: Context, card: FollowUpsCard, whom: Candidate) -> None:
    if not covered(context):
        sheet = follow_ups_sheet(whom.label, card.open_promises, context.desk.clock.today())
        put_on_paper(context, sheet, card.window())


def _whom(reader: Reader, promise: FollowUp) -> Candidate | None:
    """Return whom a promise is for, by name."""
    id_ = promise.person_id or promise.group_id
    if id_ is None:
        return None
    kind = Kind.PERSON if promise.person_id else Kind.GROUP
    return Candidate(id_, reader.labels([id_]).get(id_, ""), kind=kind)
