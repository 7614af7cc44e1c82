"""What somebody brings or would be glad of, written down where their list is: the form lies over it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.commands import Command
from connector_app.application.ports import Reader
from connector_app.domain.exchange import PartyKind
from connector_app.domain.naming import Candidate
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.strength import Strength
from connector_app.ui.context import Context
from connector_app.ui.dialogs.need_form import NeedForm
from connector_app.ui.dialogs.offer_form import OfferForm
from connector_app.ui.dialogs.strength_form import StrengthForm
from connector_app.ui.theme import SPACE_5
from connector_app.ui.widgets.page_stack import PageStack


@dataclass(frozen=True, slots=True)
class _Begun:
    """What the form begins with: something new of somebody, or what is stored of them."""

    whom: Candidate
    thing: Strength | Need | None = None


class OfferFormFlow(QObject):
    """`page` lies over the list from `shown` to `ended`."""

    shown = Signal()
    ended = Signal()

    def __init__(self, context: Context, stack: PageStack, parent: QObject) -> None:
        """Forms are put over what is in `stack`."""
        super().__init__(parent)
        self._context, self._stack = context, stack
        self.page: QWidget | None = None
        self.form: OfferForm | None = None

    def begin(self, kind: Kind, party: Ref) -> None:
        """Open the form for a new strength or need (`kind`) of a person or group."""
        read = partial(_whom, self._context.desk.reader, party)
        self._context.tasks.run(read, partial(self._on_read, kind), key="offer.form")

    def change(self, ref: Ref) -> None:
        """Open the form with a stored strength or need."""
        read = partial(_stored, self._context.desk.reader, ref)
        self._context.tasks.run(read, partial(self._on_read, ref.kind), key="offer.form")

    def flush(self) -> None:
        """Keep what was changed and not yet stored."""
        if self.form is not None:
            self.form.keep()

    def close(self) -> None:
        """Show the list again."""
        if self.page is None:
            return
        page, self.page, self.form = self.page, None, None
        self._stack.removeWidget(page)
        page.deleteLater()
        self.ended.emit()

    def _on_read(self, kind: Kind, begun: _Begun | None) -> None:
        if begun is None:
            return
        self.close()
        desk = self._context.desk
        categories = desk.vocabulary.categories
        form: OfferForm = (
            StrengthForm(categories) if kind is Kind.STRENGTH else NeedForm(categories, desk.clock.today)
        )
        form.command_made.connect(self._on_command)
        form.left.connect(self.close)
        self.form, self.page = form, QWidget()
        box = QVBoxLayout(self.page)
        box.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        box.addWidget(form)
        box.addStretch(1)
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.shown.emit()
        if begun.thing is None:
            form.ask(begun.whom)
        else:
            form.change(begun.thing, begun.whom.label)

    def _on_command(self, command: Command) -> None:
        self._context.carry_out(command, self.tr("Written down."), initiator=self)


def _whom(reader: Reader, party: Ref) -> _Begun | None:
    """Return a person or group by name, None when they are gone."""
    label = reader.labels([party.id]).get(party.id)
    return None if label is None else _Begun(Candidate(party.id, label, kind=party.kind))


def _stored(reader: Reader, ref: Ref) -> _Begun | None:
    thing = reader.get(ref)
    if not isinstance(thing, Strength | Need):
        return None
    kind = Kind.GROUP if thing.party.kind is PartyKind.GROUP else Kind.PERSON
    label = reader.labels([thing.party.id]).get(thing.party.id, "")
    return _Begun(Candidate(thing.party.id, label, kind=kind), thing)
