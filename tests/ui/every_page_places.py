"""The tour of every page: the places of the sidebar, charts, the picture, offers, and people's rights."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from connector_app.application.frameworks import shipped
from connector_app.application.look_up import Choices, look_up
from connector_app.application.own_frameworks import compare
from connector_app.application.profiles import ages_offered
from connector_app.application.response_sheet import ToAsk
from connector_app.application.statements import Unsaid
from connector_app.application.take_in_areas import read_area_files
from connector_app.domain.organisation import Organisation
from connector_app.file_formats import FileFormats
from connector_app.summary.asks import AskStays
from connector_app.summary.statements import Approved, Label, Month, Number, Statement
from tests import area_files
from tests.asking import asks_of, let_go, passed_on
from tests.summary.made_summary import themes_shown
from tests.ui.every_page_part import Part, Scene, into_view

_PAGES = (
    *("today", "people", "conversations", "exchanges", "heard", "summaries"),
    *("rights", "help", "copies", "settings"),
)


class Places(Part):
    """Every place as one comes to it."""

    def scenes(self) -> Iterator[Scene]:
        """Show one after the other, then people in doorstep mode."""
        for name in _PAGES:
            self.show(name)
            yield name, self.place
            if name == "summaries":
                yield from self._summaries()
        self.show("people")
        self.place.doorstep.action.setChecked(True)
        self.settle()
        yield "doorstep", self.place
        self.place.doorstep.action.setChecked(False)

    def _summaries(self) -> Iterator[Scene]:
        """Show what goes to whom and what was agreed, each with its form, and what leaves beside the numbers."""
        cards, vocabulary = self.place.go("summaries").cards, self.place._context.desk.vocabulary
        profiles, there = cards.profiles, {"what_matters": "What matters"}
        profiles.form.show_profile(profiles.profile, there, ["en-GB", "cy"], ages_offered(vocabulary))
        profiles.form.open_form(profiles.change)
        self.settle()
        into_view(profiles.form)
        yield "profile form", self.place
        profiles.form.cancel.click()
        cards.terms.add.click()
        self.settle()
        into_view(cards.terms.form)
        yield "terms form", self.place
        cards.terms.form.cancel.click()
        self.settle()  # what the page reads anew would take the place of what is shown here
        insight = let_go("The bus to the hospital stops at six, and nobody is told when it does not come at all.")
        asks = asks_of((insight, passed_on(insight, Organisation(name="Town PCN"))))
        cards.asked.show_asked(ToAsk(asks, dict.fromkeys(AskStays, 2)))
        told = (Approved((insight.safe_text,)), Number(20), Label(("Done",)), Month(date(2026, 8, 1)))
        page = Statement(
            name="said", short="You said, we did", title="You said, we did: what became of it",
            columns=("What we heard", "People", "Answer", "Month"), rows=(told,),
        )  # fmt: skip
        cards.statements.show_summary(themes_shown("FOOD").stating([page]), dict.fromkeys(Unsaid, 2))
        for name, card in (("words beside the numbers", cards.statements), ("what they are asked", cards.asked)):
            into_view(card)
            assert card.isVisible() is cards.isVisible()  # which are not where there is nothing to send
            yield name, self.place


class Frameworks(Part):
    """The frameworks among the settings."""

    def scenes(self) -> Iterator[Scene]:
        """Show what is known of a framework, and what taking in a newer one would do."""
        page = self.place.go("settings")
        card, notebook = page.frameworks, self.place._context.desk.notebook
        old = shipped()["PHM4I"]
        card.list.choose(next(at for at, line in enumerate(card.list.lines) if line.key.code == old["code"]))
        items = [*old["items"][:-1], {"code": "INVOLVE", "label": "Involvement"}]
        pack = {**old, "version": "2030", "items": items}
        card.show_offer(pack, compare(notebook, pack))
        self.settle()
        into_view(card.take)
        yield "frameworks", self.place
        card.leave.click()


class Postcodes(Part):
    """Where postcodes are looked up, among the settings."""

    def scenes(self) -> Iterator[Scene]:
        """Show what files would tell of the people, and then what is kept of them."""
        card, notebook = self.place.go("settings").look_up, self.place._context.desk.notebook
        with TemporaryDirectory() as folder:
            content = area_files.table(area_files.NSPL_2026, [area_files.postcode("TQ1 1AA", imd="9000")])
            path = area_files.written(Path(folder) / "NSPL_AUG_2026_UK_TQ.csv", content)
            taken = read_area_files(notebook, FileFormats().read_areas, [path], ["TQ"])
        would = look_up(notebook, taken.whole, Choices())
        would.tally.people, would.tally.found, would.tally.not_found, would.tally.missing = 41, 32, 9, {"EX"}
        card._on_looked((taken, would))
        self.settle()
        into_view(card.take)
        yield "postcodes", self.place
        card.take.click()
        self.settle()
        into_view(card.attribution)
        yield "postcodes that are kept", self.place
        card.drop_all.click()
        self.settle()


class Charts(Part):
    """The charts of one's own conversations."""

    def scenes(self) -> Iterator[Scene]:
        """Show each chart, the last one as its table too."""
        page = self.place.go("conversations")
        page.views.show_view("charts")
        for chip in page.charts.which.chips:
            chip.click()
            self.settle()
            yield f"chart, {chip.words}", self.place
        page.charts.turn()
        self.settle()
        yield "chart, a table", self.place
        page.charts.turn()
        page.views.show_view("list")


class Exchanges(Part):
    """The views of exchanges beside their list."""

    def scenes(self) -> Iterator[Scene]:
        """Show the picture with its table, then offers and needs with their forms."""
        yield from self._picture()
        yield from self._offers()

    def _picture(self) -> Iterator[Scene]:
        """Show the picture with somebody chosen and whoever is worth noticing, then the same as a table."""
        page = self.place.go("exchanges")
        page.views.show_view("picture")
        self.settle()
        view = page.picture
        view.picture.choose(view.picture.buttons[0].spot.key)
        for names in view.noticing.lists[:1]:
            names.toggle.click()
        if view.circles.asking:
            view.circles.asking[0].click()
        self.settle()
        yield "exchanges, a picture", self.place
        view.controls.as_table.click()
        self.settle()
        yield "exchanges, a table", self.place
        view.controls.as_table.click()

    def _offers(self) -> Iterator[Scene]:
        """Show who could help whom, and the forms for what is offered and needed."""
        page = self.place.go("exchanges")
        page.views.show_view("offers")
        self.settle()
        yield "offers and needs", self.place
        page.offers.add_need.click()
        page.offers.need_form.who.setText(self.first)
        page.offers.need_form.name_typed.emit(self.first)
        self.settle()
        yield "need form", self.place
        page.offers.need_form.leave()
        page.offers.unasked.list.setFocus()
        self.settle()
        page.offers.pane.take("c")
        self.settle()
        yield "offer form", self.place
        page.offers.strength_form.leave()
        page.views.show_view("list")


class Rights(Part):
    """What people ask of whoever keeps the record."""

    def scenes(self) -> Iterator[Scene]:
        """Show the forms for what somebody asks and for what goes then, and whose record is only kept."""
        page = self.place.go("rights")
        page.add.click()
        page.form.who.setText(self.first)
        page.form.name_typed.emit(self.first)
        self.settle()
        yield "request form", self.place
        page.form.left.emit()
        page.stopped.buttons[-1].click()
        self.settle()
        yield "only the minimum", self.place
        page.stopped.least.cancel.click()
        people = self.place.go("people")
        people.list.choose(0)
        self.settle()
        yield "only kept", self.place
