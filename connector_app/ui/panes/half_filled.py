"""Forms that are open in a pane with something in them: a new reading does not throw it away."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.ui.dialogs.follow_up_form import FollowUpForm
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.inline_question import InlineQuestion


def half_filled(pane: QWidget) -> list[QWidget]:
    """Return the forms and questions in a pane that hold words nobody has kept yet."""
    forms: list[QWidget] = [form for form in pane.findChildren(InlineForm) if not form.sent]
    forms += [*pane.findChildren(FollowUpForm), *pane.findChildren(InlineQuestion)]
    return [form for form in forms if form.isVisible() and _has_words(form)]


def when_left(form: QWidget, then: Callable[[], None]) -> None:
    """Do something when such a form closes."""
    if isinstance(form, InlineQuestion):
        form.closed.connect(then)
    elif isinstance(form, InlineForm | FollowUpForm):
        form.left.connect(then)


def _has_words(form: QWidget) -> bool:
    texts = [line.text() for line in form.findChildren(QLineEdit)]
    texts += [covered.field.toPlainText() for covered in form.findChildren(CoveredField)]
    return any(text.strip() for text in texts)
