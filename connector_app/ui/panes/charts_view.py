"""Charts of one's own conversations: which, of which time and place; a sentence, the picture, and its table."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.charts_reader import ChartFigures, ChartsAsked
from connector_app.domain.months import months_away
from connector_app.domain.noun import Kind
from connector_app.domain.place import Place
from connector_app.ui.context import Context
from connector_app.ui.panes.chart_making import ChartMaker
from connector_app.ui.panes.drawing_actions import DrawingActions
from connector_app.ui.panes.place_chip import PlaceChip
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.charts.chart import Chart
from connector_app.ui.widgets.charts.chart_view import ChartView
from connector_app.ui.widgets.charts.table_twin import TableTwin
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

_CONCERNS = frozenset({Kind.CONVERSATION, Kind.PERSON, Kind.PLACE, Kind.FOLLOW_UP, Kind.CONSENT})
#: The mirror is for one pair of eyes: it is not copied, saved or printed.
MIRROR = "mirror"
_MONTHS = {"3": 3, "12": 12}


class ChartsView(QWidget):
    """One chart at a time; all their figures come by one read in the lane, so that changing charts is at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._figures: ChartFigures | None = None
        self._stale = True
        self.which = ChoiceRow(
            (
                ("conversations", self.tr("Over time")),
                ("themes", self.tr("What matters")),
                (MIRROR, self.tr("My practice")),
                ("led", self.tr("Who led")),
                ("check_ins", self.tr("How people are")),
            ),
            self.tr("Chart"),
        )
        self.period = ChoiceRow(
            (("3", self.tr("Last 3 months")), ("12", self.tr("Last year")), ("all", self.tr("All"))),
            self.tr("Time"),
        )
        self.period.set_value("12")
        self.place = PlaceChip()
        self.place.set_places(())
        self.title = Heading("")
        self.private = Words(
            self.tr("Only you see this: it cannot be copied, saved or printed."), "strong", wrap=True
        )
        self.said = Words(wrap=True)
        self.chart = ChartView()
        self.empty = Words(tone="muted", wrap=True)
        self.table = TableTwin()
        self.other = secondary_button(self.tr("As a table"))
        self.copy_table = secondary_button(self.tr("Copy the table"))
        self._as_table = False
        self.leaving = DrawingActions(context, self._drawing)
        self.note = Words(
            self.tr("These are your own figures. To send something, make a summary: it protects people."),
            "muted",
            wrap=True,
        )
        self._column = QWidget()
        self._scroll = Scrolling()
        self._lay_out()
        self.chart.reached.connect(self._on_reached)
        self.which.chosen.connect(self._show)
        self.period.chosen.connect(self.refresh)
        self.place.place_changed.connect(self.refresh)
        self.other.clicked.connect(self.turn)
        self.copy_table.clicked.connect(self._on_copy_table)
        context.changes.changed.connect(self._on_changed)

    @property
    def controls(self) -> list[QWidget]:
        """Return what can be used, in the order of reading."""
        return [
            *self.which.chips,
            *self.period.chips,
            self.place,
            self.chart,
            self.table,
            self.other,
            self.copy_table,
            *self.leaving.buttons,
        ]

    def asked(self) -> ChartsAsked:
        """Return what is looked at: until today, from a month on or since ever, somewhere or anywhere."""
        today = self._context.desk.clock.today()
        months = _MONTHS.get(self.period.value)
        first = None if months is None else months_away(date(today.year, today.month, 1), -months)
        return ChartsAsked(today, first, self.place.place_id)

    def refresh(self) -> None:
        """Read the figures, and the places to choose from."""
        self._stale = False
        reader, tasks = self._context.desk.reader, self._context.tasks
        asked = self.asked()
        tasks.run(reader.places, self._set_places, key="charts.places")
        # Nobody who has gone on meanwhile waits for it.
        tasks.run_aside(lambda _go_on: reader.charts.figures(asked), self._on_read, key="charts")

    def turn(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._as_table = not self._as_table
        self.other.set_text(self.tr("As a chart") if self._as_table else self.tr("As a table"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the charts were not to be seen."""
        super().showEvent(event)
        for before, after in pairwise(self.controls):
            QWidget.setTabOrder(before, after)
        if self._stale:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the language or the direction of reading changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._show()

    def _lay_out(self) -> None:
        self.period.add(self.place)
        card = Card()
        below = QHBoxLayout()
        below.setSpacing(SPACE_2)
        for button in (self.other, self.copy_table):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.leaving, 1)
        below.addStretch()
        for shown in (self.title, self.private, self.said, self.chart, self.empty, self.table):
            card.body.addWidget(shown)
        card.body.addLayout(below)
        whole = self._column
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for each in (self.which, self.period, card, self.note):
            column.addWidget(each)
        column.addStretch(1)
        whole.setProperty("plain", "true")
        self._scroll.setWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _CONCERNS:
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def _on_read(self, figures: ChartFigures) -> None:
        self._figures = figures
        self._show()

    def _set_places(self, places: list[Place]) -> None:
        self.place.set_places([(place.id, place.name) for place in places])

    def _show(self) -> None:
        """Show the chosen chart of the figures that were read, or what will be here."""
        chart = self._made()
        private = self.which.value == MIRROR
        drawn = chart is not None and not chart.is_empty
        as_table = self._as_table
        for widget, shown in (
            (self.private, private),
            (self.period, not private),
            (self.said, drawn),
            (self.chart, drawn and not as_table),
            (self.table, drawn and as_table),
            (self.empty, not drawn),
            (self.other, drawn),
            (self.copy_table, drawn and as_table and not private),
            (self.leaving, drawn and not as_table and not private),
            (self.note, not private),
        ):
            widget.setVisible(shown)
        if chart is not None:
            self.title.setText(chart.title)
            self.said.setText(chart.said)
            self.empty.setText(chart.empty)
            self.table.private = private
            self.table.show_table(chart.table, chart.title)
        self.chart.show_chart(chart if drawn else None)
        self.leaving.refresh()

    def _on_reached(self, mark: QRect) -> None:
        """Bring what is said to where it can be seen."""
        middle = self.chart.mapTo(self._column, mark.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, mark.height() // 2 + SPACE_2)

    def _on_copy_table(self) -> None:
        self.table.clearSelection()
        self.table.copy()
        self._context.messages.say(self.tr("The table was copied."))

    def _made(self) -> Chart | None:
        if self._figures is None:
            return None
        maker = ChartMaker(self._context.desk.vocabulary, self._context.desk.clock.today(), self.place.words)
        making: dict[str, Callable[[ChartFigures], Chart]] = {
            "conversations": maker.conversations,
            "themes": maker.themes,
            MIRROR: maker.mirror,
            "led": maker.led,
            "check_ins": maker.check_ins,
        }
        return making[self.which.value](self._figures)

    def _drawing(self) -> Chart | None:
        """Return what may leave: never the mirror, and nothing while there is nothing."""
        chart = self.chart.chart
        return None if self.which.value == MIRROR else chart
