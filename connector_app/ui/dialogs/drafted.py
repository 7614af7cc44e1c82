"""Forms that lose nothing typed: what could not be stored waits, and stands there when the form opens again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from connector_app.ui.dialogs.form_drafts import FORM, FormDraft, FormDrafts, drafts_above
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.written import Value, write, written

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # beside the class of Qt that it is mixed into


class Drafted(_Widget):
    """Mixed into a form, which says when it begins, what was stored, and when it is left.

    Escape leaves a form and what was typed waits; its Cancel throws that away, with a way back. `about` tells
    apart what forms of one kind are about that stand in the same place.
    """

    about = ""
    #: What it is called among what was begun, where that is not what assistive technology calls it.
    draft_title = ""
    _begun: list[Value] | None = None
    _handed_on: list[Value] | None = None
    _drafts: FormDrafts | None = None
    _draft_name = ""

    @property
    def unkept(self) -> bool:
        """Tell whether something stands in it that it did not begin with and that was not stored."""
        return self._begun is not None and written(self) != self._begun

    def begin_draft(self) -> None:
        """Note what it begins with, and show what was left in it before."""
        self._begun = written(self)
        self._drafts = drafts_above(self)
        self._draft_name = f"{FORM}{type(self).__name__} {_place(self)} {self.about}"
        draft = self._drafts.find(self._draft_name) if self._drafts is not None else None
        if draft is not None and self._drafts is not None:
            write(self, draft.over(self._begun))
            for covered in self.findChildren(CoveredField):  # nobody is typing it now
                covered.cover_what_is_there()
            if self.unkept:
                self._drafts.say_brought_back(self._begin_anew)

    def keep_draft(self) -> bool:
        """Let what is not stored wait; tell whether there was anything."""
        if not self.unkept:
            return False
        if self._drafts is not None:
            self._drafts.keep(self._draft_name, self._draft())
        return True

    def note_stored(self) -> None:
        """Note that what stands in it was stored, while it stays open."""
        self._begun = written(self)
        self._drop()

    def end_draft(self) -> None:
        """Note that all of it was handed on to be stored, and the form goes."""
        self._begun, self._handed_on = None, self._begun
        self._drop()

    def note_not_stored(self) -> None:
        """Note that what was handed on could not be stored: it is still what nobody has kept."""
        if self._begun is None:
            self._begun = self._handed_on

    def put_aside(self) -> None:
        """Leave it as it is: it waits."""
        if self.keep_draft() and self._drafts is not None:
            self._drafts.say_put_aside()
        self._clear()

    def throw_away(self) -> None:
        """Throw away what stands in it, with a way back."""
        if self._drafts is not None and self.unkept:
            self._drafts.throw_away(self._draft_name, self._draft())
        self._drop()
        self._clear()

    def _draft(self) -> FormDraft:
        return FormDraft(self.draft_title or self.accessibleName(), self._begun or [], written(self))

    def _drop(self) -> None:
        if self._drafts is not None:
            self._drafts.drop(self._draft_name)

    def _begin_anew(self) -> None:
        if isValid(self) and self._begun is not None:
            begun = self._begun
            self.throw_away()
            self._begun = begun

    def _clear(self) -> None:
        """Show again what it began with: the same form may be opened once more."""
        if self._begun is not None:
            begun, self._begun = self._begun, None
            write(self, begun)


def keep_drafts_in(widget: QWidget) -> None:
    """Let what stands in the forms of a part of the window wait: the part is about to go."""
    for form in widget.findChildren(QWidget):
        if isinstance(form, Drafted):
            form.keep_draft()


def keep_draft_around(widget: QWidget | None) -> None:
    """Let what stands in the form around a field wait now: what is written down survives whatever happens next."""
    while widget is not None and isValid(widget):
        if isinstance(widget, Drafted):
            widget.keep_draft()
            return
        widget = widget.parentWidget()


def _place(form: QWidget) -> str:
    """Return on which page a form stands, and beside what."""
    page, beside, above = "", "", form.parentWidget()
    while above is not None:
        beside = beside or str(above.property("ref") or "")
        page = page or (type(above).__name__ if isinstance(above, PageFrame) else "")
        above = above.parentWidget()
    return f"{page} {beside}"
