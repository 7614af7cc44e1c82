"""What the parts of the exchange page share: the exchange's form, and what it is understood as."""

from connector_app.application.commands import Command
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


class ExchangeState(WritingState[ExchangeForm, Understood, Exchange]):
    """The form of an exchange being filled in."""

    def repeat_last(self) -> bool:
        """Begin with the exchange recorded last, today; return False when there is none yet."""
        last_id = self.desk.reader.last_exchange_id()
        last = self._stored(last_id) if last_id else None
        if last is not None:
            self._start(repeat_of(last, self._labels(last), self.today), None)
        return last is not None

    def command(self) -> Command:
        """Return the command that stores the form; raise RuleBroken where something must be settled first."""
        return command_of(self.form, self.understood, self._before)

    def _empty(self) -> ExchangeForm:
        return ExchangeForm(on=self.today)

    def _read(self, draft: str) -> ExchangeForm:
        return form_from_json(draft)

    def _understand(self) -> Understood:
        return understand(self.form, self.names.as_reader(), self.desk.vocabulary)

    def _stored(self, id_: str) -> Exchange | None:
        found = self.desk.reader.get(Ref(Kind.EXCHANGE, id_))
        return found if isinstance(found, Exchange) else None

    def _form_of(self, stored: Exchange) -> ExchangeForm:
        return form_of(stored, self._labels(stored))

    def _labels(self, exchange: Exchange) -> dict[str, str]:
        return self.desk.reader.labels(p.id for leg in exchange.legs for p in (leg.giver, leg.receiver))
