"""Promising something and changing it: the form on a page, filled from the notebook and stored by one command."""

from functools import partial

from PySide6.QtCore import QObject

from connector_app.application.ports import Reader
from connector_app.domain.followup import FollowUp
from connector_app.domain.naming import Candidate
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.dialogs.follow_up_form import FollowUpForm
from connector_app.ui.panes.follow_up_steps import FollowUpSteps


class FollowUpFlow(QObject):
    """Owns the `form`, which the page puts where it belongs."""

    def __init__(self, context: Context, steps: FollowUpSteps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = FollowUpForm()
        self.form.filled_in.connect(lambda promise, new: steps.keep(promise, new=new))
        self.form.name_typed.connect(self._on_name_typed)

    def begin(self, whom: Candidate | None = None) -> None:
        """Open the form for something new, for somebody or nobody yet."""
        self.form.ask(self._context.desk.clock.today(), None, whom)

    def change(self, promise: FollowUp) -> None:
        """Open the form with a promise."""
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        self._context.tasks.run(
            partial(_whom, reader, promise), lambda whom: self.form.ask(today, promise, whom), key="promise.whom"
        )

    def _on_name_typed(self, text: str) -> None:
        if text.strip():
            reader = self._context.desk.reader
            self._context.tasks.run(partial(reader.complete, text), self.form.offer, key="promise.names")


def _whom(reader: Reader, promise: FollowUp) -> Candidate | None:
    """Return whom a promise is for, by name."""
    id_ = promise.person_id or promise.group_id
    if id_ is None:
        return None
    kind = Kind.PERSON if promise.person_id else Kind.GROUP
    return Candidate(id_, reader.labels([id_]).get(id_, ""), kind=kind)
