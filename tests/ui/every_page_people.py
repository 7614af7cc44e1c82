"""The tour of every page: what can be done about one person, from the first form until they are forgotten."""

from collections.abc import Iterator

from connector_app.application.asking_about_equality import ask_about_equality
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.tag import Tag
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.ui.dialogs.consent_history import ConsentHistory
from connector_app.ui.pages.people_page import GROUPS, PeoplePage
from connector_app.ui.panes.groups_card import GroupsCard
from connector_app.ui.panes.list_page import LIST
from connector_app.ui.panes.ties_card import TiesCard
from tests.factory import TODAY
from tests.ui.every_page_part import Part, Scene, into_view


class People(Part):
    """Forms about people, and what lies over their list."""

    def scenes(self) -> Iterator[Scene]:
        """Show each of them; nothing is stored."""
        self.show("people")
        people = self.place.go("people")
        ask_about_equality(self.place._context.desk.notebook, ask=True)
        people.add.click()
        self.settle()
        people._form.equality.consent.chips[0].click()
        self.settle()
        into_view(people._form.equality)
        yield "person form", self.place
        people._close_form()
        people.list.selectAll()
        self.settle()
        yield "people, some chosen", self.place
        people._counted.click()
        self.settle()
        yield "people, recording that they may be counted", self.place
        people.counted_question.cancel.click()
        people.list.choose(1)
        yield from self._terms(people)
        yield from self._near(people)
        yield from self._rights_of(people)
        self.place.forget(people.shown)
        self.settle()
        yield "forget", self.place
        people.forgetting.page.cancel.click()
        people.duplicates.begin()
        self.settle()
        yield "duplicates", self.place
        people.duplicates.page.look.click()
        self.settle()
        yield "one person or two", self.place
        people.duplicates.page.later.click()
        people.duplicates.page.back.click()

    def _terms(self, people: PeoplePage) -> Iterator[Scene]:
        """Show the form for what the people of a place agreed."""
        place = next(iter(people._context.desk.reader.places()))
        people.show_ref(Ref(Kind.PLACE, place.id))
        self.settle()
        people.place_terms.button.click()
        self.settle()
        people.place_terms.card.add.click()
        self.settle()
        yield "terms of a place", self.place
        people.place_terms.card.room.form.cancel.click()
        people.filters.clear()
        self.settle()
        people.list.choose(1)
        self.settle()

    def _near(self, people: PeoplePage) -> Iterator[Scene]:
        """Show the forms that open in a person's pane, and the groups with the form for one."""
        pane = people.split.widget(1).widget()
        pane.unfold_consent()
        ties, groups = pane.findChild(TiesCard), pane.findChild(GroupsCard)
        ties.add.click()
        ties.form.other.line.setText("Zebedee")
        ties.form.other.name_typed.emit("Zebedee")
        groups.join.click()
        self.settle()
        people.split.widget(1).ensureWidgetVisible(groups.form.keep)
        self.settle()
        yield "whom they know", self.place
        person = people._context.desk.reader.get(people.shown)
        sitting = Wellbeing(person_id=person.id, on=TODAY, measure="LONELY", scores=(Score("COMPANION", 2),))
        people.forms.show_wellbeing(person, sitting)
        self.settle()
        yield "wellbeing form", self.place
        people.forms.close()
        people.views.show_view(GROUPS)
        self.settle()
        yield "groups", self.place
        people.add_group.click()
        self.settle()
        people.groups._form.frameworks.set_tags((Tag("PHM4I", "INFRA"),))
        people.groups._form.frameworks.open_at("C20PLUS")
        self.settle()
        into_view(people.groups._form.frameworks)
        yield "group form", self.place
        people.groups.close_form()
        people.views.show_view(LIST)

    def _rights_of(self, people: PeoplePage) -> Iterator[Scene]:
        """Show every answer somebody gave, and the look over all that would be handed to them."""
        pane = people.split.widget(1).widget()
        pane.unfold_consent()
        pane.consent.history.click()
        history = people.findChild(ConsentHistory)
        self.settle()
        yield "consent history", history
        history.close()
        self.place.window().activateWindow()
        pane.about_requested.emit()
        self.settle()
        yield "about a person", self.place
        people.forms.form.leave_page()
        self.settle()


class Forgetting(Part):
    """Somebody is forgotten, which nothing takes back: the last part of the tour."""

    def scenes(self) -> Iterator[Scene]:
        """Show what is proved afterwards, and what copies still hold."""
        self.show("people")
        people = self.place.go("people")
        self.place._context.desk.notebook.back_up()
        self.place.forget(people.shown)
        self.settle()
        form = people.forgetting.page
        form.code.setText(form._plan.person.code)
        form.forget.click()
        self.settle()
        yield "forgotten", self.place
        people.forgetting.page.back.click()
