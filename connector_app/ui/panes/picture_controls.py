"""What the picture of exchanges is to show: since when, from which place, around whom, as a picture or a table."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from connector_app.domain.months import months_away
from connector_app.domain.noun import Ref
from connector_app.domain.period import Period
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.picture_reading import Wish
from connector_app.ui.panes.place_chip import PlaceChip
from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.segmented import Segmented

_MONTHS = {"quarter": 3, "year": 12}
_ALL = "all"


class PictureControls(QWidget):
    """A row of chips that wraps; `changed` when something else is to be read, `as_table_changed` when shown."""

    changed = Signal()
    as_table_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = Segmented((), self.tr("Time"), required=True)
        for key, text in (
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("Last year")),
            (_ALL, self.tr("All")),
        ):
            self.period.add(key, text)
        self.period.set_value("quarter")
        self.place = PlaceChip()
        self.place.set_places(())
        self.as_table = Chip(self.tr("As a table"), checkable=True)
        self.around = Chip("", removable=True, tone="on")
        self.around.hide()
        self.centre: Ref | None = None
        flow = FlowLayout(self, SPACE_2)
        for widget in self.controls:
            flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.period.value_changed.connect(lambda _: self.changed.emit())
        self.place.place_changed.connect(self.changed)
        self.as_table.toggled.connect(self.as_table_changed)
        self.around.removed.connect(lambda: self.look_at(None))
        self.around.clicked.connect(lambda: self.look_at(None))

    @property
    def controls(self) -> list[QWidget]:
        """Return what stands in the row, in order."""
        return [self.period, self.place, self.as_table, self.around]

    @property
    def stops(self) -> list[QWidget]:
        """Return what Tab comes to, in order."""
        return [*self.period.chips, self.place, self.as_table, self.around]

    def sizeHint(self) -> QSize:
        """Return room for all in one line."""
        widgets = [widget for widget in self.controls if not widget.isHidden()]
        width = sum(widget.sizeHint().width() for widget in widgets) + SPACE_2 * (len(widgets) - 1)
        return QSize(width, super().sizeHint().height())

    def wish(self, today: date) -> Wish:
        """Return what is wished for on a day."""
        return Wish(self.stretch(today), self.place.place_id, self.centre)

    def stretch(self, today: date) -> Period | None:
        """Return the days in question, None for all."""
        months = _MONTHS.get(self.period.value or _ALL)
        return Period(months_away(today, -months) + timedelta(1), today) if months else None

    def period_text(self) -> str:
        """Return which time was chosen, in words."""
        return next((chip.words for chip in self.period.chips if chip.isChecked()), "")

    def look_at(self, centre: Ref | None, name: str = "") -> None:
        """Look at what is near to somebody, or at all again."""
        if centre == self.centre:
            return
        had_focus = self.around.hasFocus()
        self.centre = centre
        if centre is not None:
            text = self.tr("Near {name}").format(name=isolated(name))
            self.around.set_text(text)
        elif had_focus:
            self.as_table.setFocus()
        self.around.setVisible(centre is not None)
        self.changed.emit()

    def show_all(self) -> None:
        """Let go of everything that narrows what is shown."""
        self.period.set_value(_ALL)
        self.place.choose(None)
        self.centre = None
        self.around.hide()
        self.changed.emit()
