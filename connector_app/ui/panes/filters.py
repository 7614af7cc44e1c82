"""The row of filters above a list: words as you type, and choices."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from connector_app.domain.period import Period, containing, quarter_of
from connector_app.ui.labels import isolated
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.flow_layout import FlowLayout
from connector_app.ui.widgets.unseen_label import name_choice

_FIELD_LETTERS = 22
_CHOICE_LETTERS = 12
_LONGEST_FILTER = 200

#: A choice: what it stands for, and its words.
Option = tuple[object, str]


class _Choice(ChoiceBox):
    """A combo box wide enough for most names, however long the longest one is."""

    def sizeHint(self) -> QSize:
        """Return a width that does not depend on what the list holds."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * _CHOICE_LETTERS + 48, hint.height())


class FilterRow(QWidget):
    """A field and choices that wrap when it gets narrow; `changed` after each key and each choice."""

    changed = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        """Build the row; `placeholder` says what the field looks for and names it."""
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._choices: dict[str, QComboBox] = {}
        self._beside: list[QWidget] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(_LONGEST_FILTER)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _FIELD_LETTERS + 48)
        self.field.textChanged.connect(self.changed)
        self._flow.addWidget(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """Return what the field looks for."""
        return self.field.text().strip()

    @property
    def controls(self) -> list[QWidget]:
        """Return the field, the choices and what stands beside them, in their order."""
        return [self.field, *self._choices.values(), *self._beside]

    def add_choice(self, key: str, name: str, options: Sequence[Option]) -> QComboBox:
        """Add a choice; `name` is what a screen reader calls it, the first option is the one that keeps all."""
        box = _Choice()
        name_choice(box, name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices[key] = box
        self.set_options(key, options)
        box.activated.connect(self.changed)
        self._flow.addWidget(box)
        return box

    def set_options(self, key: str, options: Sequence[Option]) -> None:
        """Offer other options, keeping what is chosen when it is still among them."""
        box = self._choices[key]
        chosen = box.currentData()
        blocker = QSignalBlocker(box)
        box.clear()
        for value, text in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, next((i for i, (value, _) in enumerate(options) if value == chosen), 0)))
        blocker.unblock()

    def choice(self, key: str) -> object:
        """Return what is chosen."""
        return self._choices[key].currentData()

    def choose(self, key: str, value: object) -> None:
        """Choose as the mouse would."""
        box = self._choices[key]
        box.setCurrentIndex(box.findData(value))
        self.changed.emit()

    def add_beside(self, widget: QWidget) -> None:
        """Let something that is no filter stand at the end of the row and wrap with it."""
        self._flow.addWidget(widget)
        self._beside.append(widget)

    @property
    def narrowed(self) -> bool:
        """Tell whether anything is filtered out; a choice's first option keeps all."""
        return bool(self.words) or any(box.currentIndex() > 0 for box in self._choices.values() if _narrows(box))

    def clear(self) -> None:
        """Keep everything again; `changed` is sent once."""
        blocker = QSignalBlocker(self.field)
        self.field.clear()
        blocker.unblock()
        for box in self._choices.values():
            if _narrows(box):
                box.setCurrentIndex(0)
        self.changed.emit()


def _narrows(box: QComboBox) -> bool:
    """Tell a filter from a sort order: only a filter's first option stands for everything, None."""
    return box.itemData(0) is None


def period_options(today: date) -> list[Option]:
    """Return the stretches of time a list is looked at by."""
    quarter = quarter_of(today)
    year = containing(today, f"{today.year:04}")
    return [
        (None, QCoreApplication.translate("Filters", "Any time")),
        (containing(today, f"{today:%Y-%m}"), QCoreApplication.translate("Filters", "This month")),
        (quarter, QCoreApplication.translate("Filters", "This quarter")),
        (quarter.previous(), QCoreApplication.translate("Filters", "Last quarter")),
        (year, QCoreApplication.translate("Filters", "This year")),
        (year.previous(), QCoreApplication.translate("Filters", "Last year")),
    ]


def place_options(places: Sequence[tuple[str, str]]) -> list[Option]:
    """Return all places, given as id and name, behind the choice that keeps all."""
    every: Option = (None, QCoreApplication.translate("Filters", "All places"))
    return [every, *((place_id, isolated(name)) for place_id, name in places)]


def as_text(choice: object) -> str | None:
    """Return a choice that is a code or id, or None."""
    return choice if isinstance(choice, str) else None


def as_period(choice: object) -> Period | None:
    """Return a choice that is a period, or None."""
    return choice if isinstance(choice, Period) else None
