"""Who was forgotten stays so: when an older copy brings somebody back, they are forgotten once more."""

import logging
from datetime import date

from connector_app.application.audit import Via
from connector_app.application.ports import Notebook
from connector_app.domain.noun import Kind, Ref

_log = logging.getLogger(__name__)


def catch_up(notebook: Notebook, today: date) -> int:
    """Forget once more whoever came back with an older copy, finish what was cut off; return how many came back.

    To be called whenever a notebook was opened, before anything of it is shown.
    """
    back = 0
    for person_id in sorted(notebook.forgotten_elsewhere()):
        if notebook.reader.get(Ref(Kind.PERSON, person_id)) is None:
            with notebook.write() as session:
                session.mark_erased(person_id)
            continue
        # With word lists and an index of names that an opening does not need otherwise.
        from connector_app.application.forget import carry_out
        from connector_app.application.forget_plan import by_default, plan_to_forget

        forgetting = by_default(plan_to_forget(notebook, person_id, today))
        carry_out(notebook, forgetting, Via.OLDER_COPY)
        back += 1
        if not notebook.prove_gone(forgetting.looked_for, lambda _: None).gone:
            _log.error("something of a forgotten person is left after an older copy was opened")
    notebook.finish_erasing()
    return back
