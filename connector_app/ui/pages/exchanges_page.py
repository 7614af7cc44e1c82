"""Exchanges: who gave what to whom, and whether help flows both ways."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from connector_app.application.commands import delete
from connector_app.application.exchange_form import repeat_of
from connector_app.application.imports.arriving import Content
from connector_app.application.ports import Reader
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period, quarter_of
from connector_app.domain.reciprocity import reciprocity_of
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.models.list_columns import exchange_columns
from connector_app.ui.panes.exchange_pane import ExchangePane
from connector_app.ui.panes.filters import FilterRow, as_period, as_text, period_options
from connector_app.ui.panes.list_page import ListPage, ListTexts, MakePane
from connector_app.ui.panes.readings import ExchangeReading, read_exchange
from connector_app.ui.theme import BAR, SPACE_4, SPACE_5
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.made_when_shown import MadeWhenShown

if TYPE_CHECKING:
    from connector_app.ui.panes.offers_view import OffersPane
    from connector_app.ui.panes.picture_view import PictureView

_CONCERNS = frozenset({Kind.EXCHANGE, Kind.PERSON, Kind.GROUP})
_HOUR = 60
#: The key of the view that shows exchanges as a picture.
PICTURE, OFFERS = "picture", "offers"


@dataclass(frozen=True, slots=True)
class Figures:
    """A period's exchanges, minutes given, and the share of people who both gave and received (or None)."""

    exchanges: int
    minutes: int
    both_ways: float | None


def read_figures(reader: Reader, period: Period) -> Figures:
    """Return the figures of a period, for the eyes of whoever keeps the notebook only."""
    exchanges, minutes = reader.given(period)
    return Figures(exchanges, minutes, both_ways=reciprocity_of(reader.arcs(period)).both_ways_share)


class ExchangesPage(ListPage):
    """Exchanges as a picture, and as a list with one of them beside it; nobody is ranked."""

    content = Content.EXCHANGES

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        *ListPage.page_keys,
        PageKey("Return", QT_TRANSLATE_NOOP("Keys", "In the picture: open whom a mark stands for")),
        PageKey("Space", QT_TRANSLATE_NOOP("Keys", "In the picture: show who is near")),
        PageKey("I", QT_TRANSLATE_NOOP("Keys", "In offers and needs: they were introduced")),
        PageKey("A", QT_TRANSLATE_NOOP("Keys", "In offers and needs: they agreed")),
        PageKey("H", QT_TRANSLATE_NOOP("Keys", "In offers and needs: it happened, record the exchange")),
        PageKey("N", QT_TRANSLATE_NOOP("Keys", "In offers and needs: it did not work, or is not needed any more")),
        PageKey("M", QT_TRANSLATE_NOOP("Keys", "In offers and needs: a need is met")),
        PageKey("E", QT_TRANSLATE_NOOP("Keys", "Change an exchange; in offers and needs: change it")),
        PageKey("D", QT_TRANSLATE_NOOP("Keys", "In offers and needs: delete it")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._today = context.desk.clock.today
        super().__init__(
            context,
            _texts(),
            kind=Kind.EXCHANGE,
            concerns=_CONCERNS,
            columns=exchange_columns(self._today, context.desk.vocabulary),
            filters=FilterRow(QCoreApplication.translate("ExchangesPage", "Find what was given")),
            parent=parent,
        )
        kinds = [(item.code, item.chip) for item in context.desk.vocabulary.categories.items]
        self.filters.add_choice("category", self.tr("Kind"), ((None, self.tr("All kinds")), *kinds))
        self.filters.add_choice("period", self.tr("When"), period_options(self._today()))
        self.record = primary_button(self.tr("Record an exchange"))
        self.record.clicked.connect(self.first_step)
        self.offer("exchanges.all", self.tr("Show all exchanges"), self.filters.clear)
        self.list.listen_for("e")
        self.list.key_pressed.connect(lambda _letter: self._on_edit())
        self.actions_row.addWidget(self._from_file_button())
        self.actions_row.addWidget(self.record)
        self.picture = _make_picture(context)
        self.picture.open_requested.connect(self.open_requested)
        self.picture.asked.connect(self.first_step)
        self.views.add(PICTURE, self.tr("Picture"), self.picture, first=True)
        self.views.view_shown.connect(self._on_view_shown)
        self._offers = MadeWhenShown(self._make_offers)
        self.views.add(OFFERS, self.tr("Offers and needs"), self._offers)

    @property
    def offers(self) -> "OffersPane":
        """Return the view of offers and needs."""
        return self._offers.content

    def listing(self) -> Listing:
        """Return exchanges by words, kind and period, newest first."""
        return Listing(
            Kind.EXCHANGE,
            words=self.filters.words,
            category=as_text(self.filters.choice("category")),
            period=as_period(self.filters.choice("period")),
        )

    def reading(self, reader: Reader, ref: Ref) -> MakePane | None:
        """Read an exchange with names and tallies."""
        found = read_exchange(reader, ref.id)
        return partial(self._pane, found) if found else None

    def show_ref(self, ref: object) -> None:
        """Show an exchange in the list, an offer or a need where it can be met."""
        if isinstance(ref, Ref) and ref.kind in (Kind.STRENGTH, Kind.NEED):
            self.views.show_view(OFFERS)
            self.offers.show_thing(ref.id)
        else:
            super().show_ref(ref)

    def _on_edit(self) -> None:
        if self.shown is not None:
            self.edit_requested.emit(self.shown)

    def first_step(self) -> None:
        """Ask for the page where an exchange is recorded."""
        self.exchange_requested.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what the picture is to show beside the views where there is room, else above the picture."""
        super().resizeEvent(event)
        controls, chips = self.picture.controls, self.views.chips
        room = self.width() - 2 * SPACE_5 + BAR - 2 * SPACE_4
        beside = chips.sizeHint().width() + controls.sizeHint().width() <= room
        wanted = self.views.beside if beside else self.picture.top
        if wanted.indexOf(controls) < 0:
            wanted.addWidget(controls)

    def _make_offers(self) -> "OffersPane":
        from connector_app.ui.panes.offers_view import OffersPane  # no notebook opens on this page

        pane = OffersPane(self._context)
        pane.open_requested.connect(self.open_requested)
        return pane

    def _on_view_shown(self, key: str) -> None:
        self.picture.controls.setVisible(key == PICTURE)

    def _chain_tabs(self) -> None:
        """Let Tab go on from the views to what the picture is to show, and to the picture."""
        super()._chain_tabs()
        QWidget.setTabOrder(self.views.chips.chips[-1], self.picture.stops[0])
        self.picture.chain_tabs()

    def refresh(self) -> None:
        """Read the quarter's figures too."""
        super().refresh()
        read = partial(read_figures, self._context.desk.reader, quarter_of(self._today()))
        self._context.tasks.run(read, self._on_figures, key="exchanges.figures")

    def _on_figures(self, found: Figures) -> None:
        parts = [self.tr("%n this quarter", None, found.exchanges)]
        if found.minutes >= _HOUR:
            parts.append(self.tr("%n hour(s) given", None, round(found.minutes / _HOUR)))
        elif found.minutes:
            parts.append(self.tr("%n minute(s) given", None, found.minutes))
        if found.both_ways is not None:
            text = self.tr("{share} % of people both gave and received")
            parts.append(text.format(share=round(100 * found.both_ways)))
        self.set_subtitle(" · ".join(parts) if found.exchanges else "")

    def _pane(self, found: ExchangeReading) -> ExchangePane:
        pane = ExchangePane(found, self._context.desk.vocabulary, self._today())
        pane.open_requested.connect(self.open_requested)
        again = repeat_of(found.exchange, found.names, self._today()).line
        pane.repeat_requested.connect(lambda: self.exchange_requested.emit(again))
        ref = Ref(Kind.EXCHANGE, found.exchange.id)
        pane.edit_requested.connect(lambda: self.edit_requested.emit(ref))
        pane.delete_requested.connect(lambda: self._delete(found))
        return pane

    def _delete(self, found: ExchangeReading) -> None:
        self._context.carry_out(delete(found.exchange), self.tr("The exchange was deleted."))


def _make_picture(context: Context) -> "PictureView":
    from connector_app.ui.panes.picture_view import PictureView  # no notebook opens on this page

    return PictureView(context)


def _texts() -> ListTexts:
    return ListTexts(
        title=QCoreApplication.translate("ExchangesPage", "Exchanges"),
        list_name=QCoreApplication.translate("ExchangesPage", "Exchanges"),
        pane_name=QCoreApplication.translate("ExchangesPage", "Exchange"),
        empty=QCoreApplication.translate(
            "ExchangesPage", "Here you will see who gave what to whom. Write it like this: Bea > Cy: lift 40m"
        ),
        first_step=QCoreApplication.translate("ExchangesPage", "Record an exchange"),
        nothing_found=QCoreApplication.translate(
            "ExchangesPage", "No exchange here fits what you are looking for."
        ),
        show_all=QCoreApplication.translate("ExchangesPage", "Show all exchanges"),
        bring_in=QCoreApplication.translate("ExchangesPage", "Bring in exchanges from a file"),
    )
