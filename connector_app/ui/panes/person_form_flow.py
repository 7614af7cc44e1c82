"""Adding and changing a person in the place of the list, and looking at everything about one there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from connector_app.application.asking_about_equality import asks_about_equality
from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command, add_person, delete, save_person
from connector_app.application.heard_commands import save_wellbeing
from connector_app.application.look_up import with_look_up
from connector_app.application.measure_licences import keep_licence, licences_of
from connector_app.domain.errors import UserError
from connector_app.domain.noun import ref_of
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.wellbeing import Wellbeing
from connector_app.ui.context import Context
from connector_app.ui.dialogs.about_review import AboutReview
from connector_app.ui.dialogs.before_call import to_heed
from connector_app.ui.dialogs.drafted import Drafted
from connector_app.ui.dialogs.equality_card import Equality
from connector_app.ui.dialogs.person_form import FilledIn, PersonForm
from connector_app.ui.dialogs.wellbeing_form import WellbeingForm
from connector_app.ui.labels import isolated
from connector_app.ui.panes.readings import PersonReading, read_person
from connector_app.ui.tasks import InTurns, a_turn_later
from connector_app.ui.widgets.page_stack import PageStack

#: The age classification of a notebook that has not chosen one.
_AGES = "AGE10"
#: The measure that is offered first.
_MEASURE = "ONS4"


class PersonFormFlow(QObject):
    """`form` lies over the list from `shown` to `ended`; `kept` names whoever was added or changed.

    `names_asked(picker, text)` asks who may be meant by what is typed.
    """

    shown = Signal()
    ended = Signal()
    kept = Signal(object)
    names_asked = Signal(object, str)

    def __init__(self, context: Context, stack: PageStack, parent: QObject) -> None:
        """Forms are put over what is in `stack`."""
        super().__init__(parent)
        self._context, self._stack = context, stack
        self.form: PersonForm | AboutReview | WellbeingForm | None = None
        context.changes.changed.connect(self._on_changed)

    def begin(self, found: PersonReading | None, label: str = "") -> None:
        """Open the form for a person, or for somebody new who may have been given a label elsewhere."""
        notebook = self._context.desk.notebook

        def read() -> tuple[list[Place], str, bool]:
            ages = notebook.setting("age_classification") or _AGES
            return notebook.reader.places(), ages, asks_about_equality(notebook)

        self._context.tasks.run(read, partial(self._open, found, label), key="people.form")

    def _open(self, found: PersonReading | None, label: str, read: tuple[Sequence[Place], str, bool]) -> InTurns:
        desk, today = self._context.desk, self._context.desk.clock.today()
        places, ages = read[0], desk.vocabulary.age_bands(read[1])
        equality = Equality(desk.vocabulary, found.agreed_to_special if found else None) if read[2] else None
        if found is None:
            form = PersonForm(None, places, ages, today, label, equality=equality)
        else:
            heeded = to_heed(found.person, found.standing, today)
            form = PersonForm(
                found.person, places, ages, today, label, heeded, found.introduced_by, equality=equality
            )
        form.filled_in.connect(partial(self._on_filled_in, form))
        form.changed.connect(partial(self._on_form_changed, form))
        form.names_asked.connect(self.names_asked)
        yield from a_turn_later(form)
        self._put_over(form)
        form.begin()

    def show_about(self, person: Person) -> None:
        """Show what is kept about a person as it would be handed to them."""
        self._put_over(AboutReview(self._context, person))

    def show_wellbeing(self, person: Person, sitting: Wellbeing | None) -> None:
        """Ask somebody how they are, or show what they said when they were asked."""
        notebook = self._context.desk.notebook
        self._context.tasks.run(
            lambda: licences_of(notebook), partial(self._open_wellbeing, person, sitting), key="people.form"
        )

    def close(self) -> None:
        """Show the list again."""
        if self.form is None:
            return
        form, self.form = self.form, None
        if isinstance(form, Drafted):
            form.keep_draft()
        self._stack.removeWidget(form)
        form.deleteLater()
        self.ended.emit()

    def flush(self) -> None:
        """Keep what was changed of a person and not yet saved."""
        if isinstance(self.form, PersonForm):
            self.form.save()

    def _open_wellbeing(self, person: Person, sitting: Wellbeing | None, licences: dict[str, str]) -> None:
        desk = self._context.desk
        today = desk.clock.today()
        asked = sitting or Wellbeing(person_id=person.id, on=today, measure=_MEASURE)
        form = WellbeingForm(asked, person.label, desk.vocabulary, today, licences, new=sitting is None)
        form.filled_in.connect(partial(self._on_asked, form, sitting is None))
        form.deleted.connect(self._on_sitting_deleted)
        self._put_over(form)
        form.begin()

    def _on_asked(self, form: WellbeingForm, new: bool, sitting: Wellbeing) -> None:
        notebook = self._context.desk.notebook

        def command() -> Command:
            keep_licence(notebook, sitting)
            return save_wellbeing(sitting, new=new)

        failed = partial(self._on_failed, form)
        self._context.carry_out(command, self.tr("Kept."), done=self.close, failed=failed)

    def _on_sitting_deleted(self, sitting: Wellbeing) -> None:
        self._context.carry_out(delete(sitting), self.tr("Deleted."), done=self.close)

    def _put_over(self, form: PersonForm | AboutReview | WellbeingForm) -> None:
        self.close()
        form.left.connect(self.close)
        self.form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.shown.emit()

    def _on_filled_in(self, form: PersonForm, filled: FilledIn) -> None:
        said = self.tr("{name} was added.").format(name=isolated(filled.person.label))
        self.kept.emit(ref_of(filled.person))
        command = _with_place(add_person(filled.person, filled.consents), filled)
        failed = partial(self._on_failed, form)
        self._context.carry_out(self._looked_up(command), said, done=self.close, failed=failed)

    def _on_failed(self, form: PersonForm | WellbeingForm, error: Exception) -> None:
        form.keep.setEnabled(True)
        form.note_not_stored()
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)

    def _on_form_changed(self, form: PersonForm, filled: FilledIn) -> None:
        """Keep what was changed while the form stays open; the form itself need not be told."""
        said = self.tr("{name} was changed.").format(name=isolated(filled.person.label))
        self.kept.emit(ref_of(filled.person))
        command = self._looked_up(_with_place(save_person(filled.person), filled))
        self._context.carry_out(command, said, initiator=form)

    def _looked_up(self, command: Command) -> Callable[[], Command]:
        """Return what looks somebody's postcode up, in the lane, in the areas that are kept."""
        return partial(with_look_up, self._context.desk.notebook, command)

    def _on_changed(self, changes: ChangeSet) -> None:
        """Show the form anew when its person was changed elsewhere: by taking back, for one."""
        form = self.form
        if isinstance(form, PersonForm) and form.known in changes.ids and changes.initiator is not form:
            read = partial(read_person, self._context.desk.reader, form.known, 0)
            self._context.tasks.run(read, partial(self._open_again, form), key="people.form")

    def _open_again(self, form: PersonForm, found: PersonReading | None) -> None:
        if form is not self.form:
            return
        if found is None:
            self.close()
        else:
            self.begin(found)


def _with_place(command: Command, filled: FilledIn) -> Command:
    """Store the place too that was first named in the form."""
    return replace(command, saves=(filled.place, *command.saves)) if filled.place else command
