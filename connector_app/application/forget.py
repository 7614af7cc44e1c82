"""Forgetting somebody: one transaction that nothing takes back, and the proof that they are gone."""

from collections.abc import Callable

from connector_app.application.audit import FORGOTTEN, Via
from connector_app.application.changes import ChangeSet
from connector_app.application.desk import Desk
from connector_app.application.erasure import Proof
from connector_app.application.forget_plan import Forgetting
from connector_app.application.former_records import former_records
from connector_app.application.ports import Notebook
from connector_app.domain.errors import NotebookError, Refused
from connector_app.domain.noun import ref_of


def forget(desk: Desk, forgetting: Forgetting, via: Via, told: Callable[[float], None]) -> Proof:
    """Forget somebody for good and return the proof; `told` hears how far the proof is, from 0 to 1.

    Nothing can be taken back afterwards, what was done before included: the memory of undo holds copies. Raises
    Refused "plan_outdated" with nothing changed when the record has moved on since the plan was made, and
    NotebookError "forgotten_not_proved" when they are gone, but the file could not be read to prove it.
    """
    changes = carry_out(desk.notebook, forgetting, via)
    desk.dispatcher.let_go(changes)
    try:
        return desk.notebook.prove_gone(forgetting.looked_for, told)
    except NotebookError as error:
        raise NotebookError("forgotten_not_proved", file=desk.notebook.path.name) from error


def carry_out(notebook: Notebook, forgetting: Forgetting, via: Via) -> ChangeSet:
    """Do the one transaction; raise Refused "plan_outdated" when the record has moved on since it was planned."""
    person = forgetting.person
    kinds = {ref.kind for ref in forgetting.before}
    former = former_records(notebook, person.id)
    with notebook.write() as session:
        if session.get_many(forgetting.before) != dict(forgetting.before):
            raise Refused("plan_outdated")
        if {ref_of(noun) for _, noun in session.referring_to([ref_of(person)])} - forgetting.before.keys():
            raise Refused("plan_outdated")
        session.save(forgetting.saves)
        session.reword_consents(forgetting.consents)
        session.delete(forgetting.deletes)
        session.mark_erased(person.id, forgetting.drafts)
        for part in former:  # an older copy may hold them as somebody else
            session.mark_erased(part)
        session.audit(FORGOTTEN, kinds, via=via)
    return ChangeSet(frozenset(kinds), frozenset(ref.id for ref in forgetting.before))
