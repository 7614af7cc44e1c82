"""What the parts of the exchange page share: the exchange's form, and what it is understood as."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from connector_app.application.commands import Command
from connector_app.application.desk import Desk
from connector_app.application.exchange_form import (
    ExchangeForm,
    Understood,
    command_of,
    form_from_json,
    form_of,
    repeat_of,
    understand,
)
from connector_app.domain.exchange import Exchange
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.pages.log_parts.writing_state import WritingState


class ExchangeState(WritingState):
    """The form being filled in."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._before: Exchange | None = None
        self._untouched: ExchangeForm | None = None
        self.form = ExchangeForm(on=self.today)
        self.understood = self._understand()

    @property
    def line(self) -> str:
        """Return the line of the form."""
        return self.form.line

    @property
    def changing(self) -> bool:
        """Tell whether a stored exchange is being changed."""
        return self._before is not None

    def write(self, line: str) -> None:
        """Let the form hold another line."""
        self.edit(lambda form: replace(form, line=line))

    def edit(self, change: Callable[[ExchangeForm], ExchangeForm]) -> None:
        """Replace the form by what `change` makes of it."""
        form = change(self.form)
        if form != self.form:
            self._take(form)

    def begin(self) -> None:
        """Begin with an empty form."""
        self._start(ExchangeForm(on=self.today), None)

    def change(self, ref: Ref) -> bool:
        """Begin to change a stored exchange; return False when it is not there."""
        before = self._stored(ref.id)
        if before is not None:
            self._start(self._form_of(before), before)
        return before is not None

    def repeat_last(self) -> bool:
        """Begin with the exchange recorded last, today; return False when there is none yet."""
        last_id = self.desk.reader.last_exchange_id()
        last = self._stored(last_id) if last_id else None
        if last is not None:
            self._start(repeat_of(last, self._labels(last), self.today), None)
        return last is not None

    def draft(self) -> str | None:
        """Return the form as text, or None when nothing in it would be missed."""
        empty = not self.form.line.strip() or self.form == self._untouched
        return None if empty else self.form.to_json()

    def bring_back(self, draft: str) -> bool:
        """Begin with a draft; return False when it cannot be read or what it changes is gone."""
        try:
            form = form_from_json(draft)
        except (ValueError, KeyError, TypeError):
            return False  # written by another version; it stays kept until something new is written
        before = self._stored(form.exchange_id) if form.exchange_id else None
        if form.exchange_id and before is None:
            return False
        self._start(form, before)
        return True

    def refresh(self) -> None:
        """Understand the same form anew: names in the notebook changed."""
        self.names.forget()
        self._take(self.form)

    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""
        return command_of(self.form, self.understood, self._before)

    def _start(self, form: ExchangeForm, before: Exchange | None) -> None:
        self.names.forget()
        self._before = before
        self._untouched = self._form_of(before) if before is not None else None
        self._take(form)

    def _take(self, form: ExchangeForm) -> None:
        self.form = form
        self.understood = self._understand()
        self.changed.emit()

    def _understand(self) -> Understood:
        return understand(self.form, self.names.as_reader(), self.desk.vocabulary)

    def _stored(self, exchange_id: str) -> Exchange | None:
        found = self.desk.reader.get(Ref(Kind.EXCHANGE, exchange_id))
        return found if isinstance(found, Exchange) else None

    def _labels(self, exchange: Exchange) -> dict[str, str]:
        return self.desk.reader.labels(p.id for leg in exchange.legs for p in (leg.giver, leg.receiver))

    def _form_of(self, exchange: Exchange) -> ExchangeForm:
        return form_of(exchange, self._labels(exchange))
