"""The tour of every page: what was heard, with its forms, who waits, and partner services."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import InsightsAsked
from connector_app.domain.noun import Kind, Ref
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.pages.heard_page import PARTNERS, PLANS, WAITS, HeardPage
from connector_app.ui.panes.list_page import LIST
from connector_app.ui.panes.plan_pane import PlanPane
from tests.ui.every_page_part import Part, Scene


class Heard(Part):
    """What was heard, from its words for partners until people were told."""

    def scenes(self) -> Iterator[Scene]:
        """Show each form of an insight, and the views beside the list."""
        self.show("heard")
        page = self.place.go("heard")
        page.show_ref(Ref(Kind.INSIGHT, self._answered()))
        self.settle()
        forms: tuple[tuple[str, str, Callable[[HeardPage], QWidget]], ...] = (
            ("insight form", "e", lambda page: page.pane.form),
            ("words for partners", "w", lambda page: page.pane.words.form),
            ("passing on", "p", lambda page: page.pane.passed_on.form),
            ("a partner's answer", "a", lambda page: page.pane.passed_on.rooms[-1].form),
            ("telling back", "t", lambda page: page.pane.told_back.form),
        )
        for name, letter, form_of in forms:
            page.list.key_pressed.emit(letter)
            self.settle()
            form = form_of(page)
            assert not form.visibleRegion().isEmpty()
            yield name, self.place
            form.cancel.click()
        page.views.show_view(WAITS)
        self.settle()
        yield "who waits", self.place
        page.views.show_view(PARTNERS)
        self.settle()
        yield "partner services", self.place
        page.partners.add.click()
        self.settle()
        yield "partner form", self.place
        page.partners.room.form.cancel.click()
        yield from self._plans(page)
        page.views.show_view(LIST)

    def _plans(self, page: HeardPage) -> Iterator[Scene]:
        """Show plans, and each of their forms."""
        page.views.show_view(PLANS)
        self.settle()
        yield "plans", self.place
        page.add_plan()
        self.settle()
        yield "plan form", self.place
        page.plans.room.form.cancel.click()
        forms: tuple[tuple[str, str, Callable[[PlanPane], InlineForm]], ...] = (
            ("plan form in the pane", "e", lambda pane: pane.form),
            ("a step of a plan", "n", lambda pane: pane.steps.form_open),
            ("what shaped a plan", "s", lambda pane: pane.shaped_by.form),
            ("approving a plan", "w", lambda pane: pane.words.form),
        )
        for name, letter, form_of in forms:
            page.plans.list.key_pressed.emit("", letter)
            self.settle()
            form = form_of(page.plans.pane)
            assert not form.visibleRegion().isEmpty()
            yield name, self.place
            form.cancel.click()

    def _answered(self) -> str:
        """Return an insight that some partner has."""
        rows = self.place._context.desk.reader.heard.insights(InsightsAsked())
        return next(row.id for row in rows if row.sent_to and row.waiting)
