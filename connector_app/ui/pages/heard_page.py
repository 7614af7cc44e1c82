"""What we heard: insights gathered from conversations, passed on to partners, answered, and told back."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from connector_app.application.heard_figures import HeardFigures, heard_figures
from connector_app.application.heard_reader import InsightState
from connector_app.application.ports import Reader
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.heard_labels import word
from connector_app.ui.models.heard_columns import insight_columns
from connector_app.ui.panes.filters import FilterRow, as_text
from connector_app.ui.panes.heard_steps import HeardSteps
from connector_app.ui.panes.insight_pane import InsightPane, InsightReading, read_insight
from connector_app.ui.panes.list_page import ListPage, ListTexts, MakePane
from connector_app.ui.widgets.made_when_shown import MadeWhenShown

if TYPE_CHECKING:
    from connector_app.ui.panes.partners_view import PartnersView
    from connector_app.ui.panes.plans_view import PlansView
    from connector_app.ui.panes.who_waits_view import WhoWaitsView

#: The keys of the views beside the list.
WAITS, PARTNERS, PLANS = "waits", "partners", "plans"
# So many days and more are told in months.
_MANY_DAYS, _DAYS_OF_MONTH = 60, 30.4
_CONCERNS = frozenset({Kind.INSIGHT, Kind.RESPONSE, Kind.ORGANISATION, Kind.CONVERSATION, Kind.PERSON, Kind.GROUP})


class HeardPage(ListPage):
    """The list of insights and one of them beside it."""

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        *ListPage.page_keys,
        PageKey("E", QT_TRANSLATE_NOOP("Keys", "Change what was heard, or a plan")),
        PageKey("W", QT_TRANSLATE_NOOP("Keys", "Write or read the words for partners")),
        PageKey("P", QT_TRANSLATE_NOOP("Keys", "Pass it on")),
        PageKey("A", QT_TRANSLATE_NOOP("Keys", "Write down what a partner answered")),
        PageKey("T", QT_TRANSLATE_NOOP("Keys", "Tell people what became of it")),
        PageKey("N", QT_TRANSLATE_NOOP("Keys", "Write down the next point of a plan")),
        PageKey("S", QT_TRANSLATE_NOOP("Keys", "Choose what shaped a plan")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        self._edits: object = None
        super().__init__(
            context,
            _texts(),
            kind=Kind.INSIGHT,
            concerns=_CONCERNS,
            columns=insight_columns(self._today, context.desk.vocabulary),
            filters=FilterRow(QCoreApplication.translate("HeardPage", "Find what we heard")),
            parent=parent,
        )
        self.steps = HeardSteps(context, self)
        states = [(str(each), word(each)) for each in InsightState]
        self.filters.add_choice("state", self.tr("How far"), ((None, self.tr("All of them")), *states))
        themes = [(item.code, item.chip) for item in context.desk.vocabulary.themes.items]
        self.filters.add_choice("theme", self.tr("Theme"), ((None, self.tr("All themes")), *themes))
        answers = (
            (None, self.tr("Settled or not")),
            (True, self.tr("Settled")),
            (False, self.tr("Not settled yet")),
        )
        self.filters.add_choice("settled", self.tr("What partners did"), answers)
        self.offer("heard.all", self.tr("Show all that we heard"), self.filters.clear)
        self._waits = MadeWhenShown(self._make_waits)
        self._partners = MadeWhenShown(self._make_partners)
        self.views.add(WAITS, self.tr("Who waits"), self._waits)
        self._plans = MadeWhenShown(self._make_plans)
        self.views.add(PARTNERS, self.tr("Partner services"), self._partners)
        self.views.add(PLANS, self.tr("Plans"), self._plans)
        self.offer("heard.plan", self.tr("Add a plan, or evidence"), self.add_plan)
        self.list.listen_for("ewpat")
        self.list.key_pressed.connect(self._on_key)

    def listing(self) -> Listing:
        """Return insights by words, state, theme and whether partners settled them, those heard last first."""
        state = as_text(self.filters.choice("state"))
        settled = self.filters.choice("settled")
        return Listing(
            Kind.INSIGHT,
            words=self.filters.words,
            theme=as_text(self.filters.choice("theme")),
            heard=InsightState(state) if state else None,
            settled=settled if isinstance(settled, bool) else None,
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read an insight with all that came of it."""
        found = read_insight(reader, ref.id)
        return partial(self._pane, found) if found else None

    @property
    def pane(self) -> InsightPane | None:
        """Return the pane of the insight beside the list, if one is there."""
        scroll = self.split.widget(1)
        pane = scroll.widget() if isinstance(scroll, QScrollArea) and scroll.isVisible() else None
        return pane if isinstance(pane, InsightPane) else None

    @property
    def waits(self) -> "WhoWaitsView":
        """Return the view of who waits to hear back."""
        return self._waits.content

    @property
    def partners(self) -> "PartnersView":
        """Return the view of partner services."""
        return self._partners.content

    @property
    def plans(self) -> "PlansView":
        """Return the view of plans and evidence."""
        return self._plans.content

    def add_plan(self) -> None:
        """Open the form for another plan."""
        self.views.show_view(PLANS)
        self.plans.begin()

    def show_ref(self, ref: object) -> None:
        """Show an insight, a partner, a plan, or for answers as such whoever waits to be told."""
        match ref:
            case Ref(Kind.RESPONSE):
                self.views.show_view(WAITS)
                self.waits.card.list.setFocus()
            case Ref(Kind.ORGANISATION, id_):
                self.views.show_view(PARTNERS)
                self.partners.show_thing(id_)
            case Ref(Kind.PLAN, id_):
                self.views.show_view(PLANS)
                self.plans.show_thing(id_)
            case _:
                super().show_ref(ref)

    def edit(self, ref: object) -> None:
        """Show an insight, and the form in which it is said in own words."""
        self._edits = ref
        self.show_ref(ref)

    def first_step(self) -> None:
        """Go where insights are gathered from."""
        self.open_requested.emit(Ref(Kind.CONVERSATION, ""))

    def refresh(self) -> None:
        """Read too who waits, and how long it takes; for the eyes of whoever keeps the notebook only."""
        super().refresh()
        read = partial(heard_figures, self._context.desk.reader, self._today())
        self._context.tasks.run(read, self._on_figures, key="heard.figures")

    # -- inside --

    def _pane(self, found: InsightReading) -> InsightPane:
        pane = InsightPane(found, self._context.desk.vocabulary, self._today())
        pane.open_requested.connect(self.open_requested)
        self.steps.serve(pane, found.whole.insight.id)
        if self._edits == Ref(Kind.INSIGHT, found.whole.insight.id):
            self._edits = None
            pane.put_off(pane.edit.click)  # until the pane is where it can be seen
        return pane

    def _make_waits(self) -> "WhoWaitsView":
        from connector_app.ui.panes.who_waits_view import WhoWaitsView  # no notebook opens on this page

        view = WhoWaitsView(self._context, self.steps)
        view.open_requested.connect(self._open)
        return view

    def _make_partners(self) -> "PartnersView":
        from connector_app.ui.panes.partners_view import PartnersView  # as above

        view = PartnersView(self._context)
        view.open_requested.connect(self._open)
        return view

    def _make_plans(self) -> "PlansView":
        from connector_app.ui.panes.plans_view import PlansView  # as above

        view = PlansView(self._context)
        view.open_requested.connect(self._open)
        return view

    def _open(self, ref: Ref) -> None:
        """Open what another view leads to; an insight is here."""
        if ref.kind is Kind.INSIGHT:
            self.show_ref(ref)
        else:
            self.open_requested.emit(ref)

    def _on_key(self, letter: str) -> None:
        pane = self.pane
        if pane is not None:
            pane.take(letter)

    def _on_figures(self, found: HeardFigures) -> None:
        parts = []
        if found.waiting:
            parts.append(self.tr("%n person(s) still wait to hear back", None, found.waiting))
        if found.days is not None:
            parts.append(self._usual(found.days))
        self.set_subtitle(" · ".join(parts))

    def _usual(self, days: int) -> str:
        if days < _MANY_DAYS:
            return self.tr("usually %n day(s) from hearing it to telling back", None, days)
        months = round(days / _DAYS_OF_MONTH)
        return self.tr("usually about %n month(s) from hearing it to telling back", None, months)


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("HeardPage", "What we heard"),
        list_name=QCoreApplication.translate("HeardPage", "What we heard"),
        pane_name=QCoreApplication.translate("HeardPage", "What was heard"),
        empty=QCoreApplication.translate(
            "HeardPage",
            "Here you will see what you gathered from conversations, who has it, and who waits to hear back. "
            "Open a conversation and gather it.",
        ),
        first_step=QCoreApplication.translate("HeardPage", "Go to the conversations"),
        nothing_found=QCoreApplication.translate("HeardPage", "Nothing here fits what you are looking for."),
        show_all=QCoreApplication.translate("HeardPage", "Show all that we heard"),
    )
