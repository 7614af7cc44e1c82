"""Room for a form in a pane: it is made when it is first opened, for most who read write nothing."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.letters_wide import LettersWide

_LETTERS = 110

F = TypeVar("F", bound=InlineForm)


class LaterForm(QWidget, Generic[F]):
    """Holds the form that `make` returns; a press of `button` opens it, and the keyboard comes back there."""

    def __init__(
        self,
        button: Button,
        make: Callable[[], F],
        after: Button | None = None,
        *,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Tab comes to the form from `after`, the last button of the row, where that is another one.

        A form that stands on the page, and not in a card, is given a `title` and a card of its own, which is no
        wider than its lines can be read.
        """
        super().__init__(parent)
        self._button = button
        self._after = after or button
        self._make = make
        self._form: F | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        if title:
            card, wide = Card(title), LettersWide(_LETTERS)
            wide.column.addWidget(card)
            self._box.addWidget(wide)
            self._box = card.body
        button.clicked.connect(self._on_asked)
        self.hide()

    @property
    def form(self) -> F:
        """Return the form, made now if nobody has opened it yet."""
        if self._form is None:
            self._form = self._make()
            self._form.left.connect(self._on_left)
            self._box.addWidget(self._form)
        return self._form

    def drop(self) -> None:
        """Let go of the form: what was filled in is kept, and the next one begins anew."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._on_left()

    def _on_asked(self) -> None:
        form = self.form
        self.show()
        form.open_form(self._after)
        bring_into_view(self)  # with the title above the form

    def _on_left(self) -> None:
        self.hide()
        self._button.setFocus()
