"""What a person can set, and what protects the notebook, in plain words."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from connector_app.application.ports import WaysIn
from connector_app.settings import TEXT_SCALES, Preferences
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.panes.copies_card import CopiesCard
from connector_app.ui.panes.equality_setting import EqualitySetting
from connector_app.ui.panes.frameworks_card import FrameworksCard
from connector_app.ui.panes.keeper_card import KeeperCard
from connector_app.ui.panes.look_up_card import LookUpCard
from connector_app.ui.panes.open_export_card import OpenExportCard
from connector_app.ui.panes.retention_card import RetentionCard
from connector_app.ui.panes.sheets_card import SheetsCard
from connector_app.ui.panes.ways_in_card import WaysInCard
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_3, SPACE_4, ThemeChoice
from connector_app.ui.translation import Language
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.choice_box import ChoiceBox
from connector_app.ui.widgets.letters_wide import OF_CARDS, LettersWide
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words


class SettingsPage(PageFrame):
    """What is chosen of the looks takes effect at once: signal `preferences_changed`."""

    preferences_changed = Signal(object)
    remove_sample_requested = Signal()

    def __init__(self, context: Context, languages: list[Language], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SettingsPage", "Settings"), parent)
        self._context = context
        column = LettersWide(OF_CARDS)
        self._column = column.column
        self._column.setSpacing(SPACE_4)
        self.body.addWidget(Scrolling(column))
        self._column.addWidget(self._appearance(context.settings.load(), languages))
        self.copies = CopiesCard(context)
        self.open_export = OpenExportCard(context)
        self.sheets = SheetsCard(context)
        self.frameworks = FrameworksCard(context)
        self.look_up = LookUpCard(context)
        context.tasks.in_turns(self._add_further_cards())

    def _add_further_cards(self) -> InTurns:
        """Add what is below the first card, one in each turn: all together they stop the window noticeably."""
        context = self._context
        ways_in = context.desk.notebook.ways_in
        makers: tuple[Callable[[], QWidget], ...] = (
            self._notebook,
            lambda: self.copies,
            *((partial(self._ways_in, ways_in),) if ways_in is not None else ()),
            partial(KeeperCard, context),
            lambda: self.sheets,
            lambda: self.open_export,
            partial(RetentionCard, context),
            lambda: self.frameworks,
            lambda: self.look_up,
            partial(EqualitySetting, context),
            self._protection,
        )
        for make in makers:
            yield
            self._column.addWidget(make())
        self._column.addStretch()

    def _appearance(self, preferences: Preferences, languages: list[Language]) -> Card:
        card = Card(self.tr("How it looks"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(SPACE_4)
        form.setVerticalSpacing(SPACE_3)
        self.theme = _box(
            self.tr("Colours"),
            [
                (self.tr("As the system"), ThemeChoice.AUTO),
                (self.tr("Light"), ThemeChoice.LIGHT),
                (self.tr("Dark"), ThemeChoice.DARK),
                (self.tr("High contrast, light"), ThemeChoice.HIGH_CONTRAST_LIGHT),
                (self.tr("High contrast, dark"), ThemeChoice.HIGH_CONTRAST_DARK),
            ],
            preferences.theme,
        )
        percent = self.tr("{percent} %")
        self.scale = _box(
            self.tr("Size of text"),
            [(percent.format(percent=scale), scale) for scale in TEXT_SCALES],
            preferences.text_scale,
        )
        self.language = _box(
            self.tr("Language"), [(each.name, each.code) for each in languages], preferences.language or _spoken()
        )
        self._spoken = self.language.currentData()
        for box in (self.theme, self.scale, self.language):
            label = Words(box.accessibleName())
            label.setBuddy(box)
            label.setMinimumHeight(box.sizeHint().height())
            form.addRow(label, box)
            box.activated.connect(self._on_chosen)
        card.body.addLayout(form)
        self.doorstep = QCheckBox(self.tr("Begin in doorstep mode"))
        self.doorstep.setAccessibleName(self.doorstep.text())
        self.doorstep.setChecked(preferences.begin_at_doorstep)
        self.doorstep.clicked.connect(self._on_chosen)
        card.body.addWidget(self.doorstep)
        covers = self.tr("Names and what people said are covered then, until F9 is pressed.")
        card.body.addWidget(Words(covers, "muted", wrap=True))
        return card

    def _notebook(self) -> Card:
        card = Card(self.tr("Your notebook"))
        notebook = self._context.desk.notebook
        card.body.addWidget(Words(isolated(path_text(str(notebook.path))), wrap=True))
        if notebook.sample:
            plain = notebook.ways_in is None  # one that the command line made may have a passphrase
            invented = (
                self.tr("This is an invented community, kept without encryption.")
                if plain
                else self.tr("This is an invented community.")
            )
            card.body.addWidget(Words(invented, "muted", wrap=True))
        if notebook.sample and notebook.ways_in is None:
            remove = secondary_button(self.tr("Remove the sample"))
            remove.clicked.connect(self.remove_sample_requested)
            card.body.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _ways_in(self, ways_in: WaysIn) -> WaysInCard:
        card = WaysInCard(self._context, ways_in)
        card.preferences_changed.connect(self.preferences_changed)
        return card

    def _protection(self) -> Card:
        card = Card(self.tr("What protects it"))
        for text in (
            self.tr("The notebook is one file, encrypted with your passphrase. Whoever finds the computer finds "
                    "nothing they can read."),
            self.tr("Nothing is sent anywhere: there is no account, and the program never uses the network."),
            self.tr("It locks by itself after some minutes without a key or the mouse, when the computer sleeps "
                    "or its screen is locked, and at once with Ctrl+Shift+L."),
            self.tr("A summary leaves only when you export it: no names, no number under 8, all others rounded. "
                    "People who have not said yes are not counted."),
            self.tr("Before it leaves, the program tries to work the hidden numbers out from it and from "
                    "everything sent before, and hides more where it could."),
            self.tr("It does not protect against somebody who knows the passphrase, or a computer that somebody "
                    "else controls."),
        ):  # fmt: skip
            card.body.addWidget(Words(text, wrap=True))
        return card

    def _on_chosen(self) -> None:
        kept, language = self._context.settings.load(), self.language.currentData()
        preferences = replace(
            kept,
            theme=ThemeChoice(self.theme.currentData()),
            text_scale=self.scale.currentData(),
            language=kept.language if language == self._spoken else language,  # "the system's" stays that
            begin_at_doorstep=self.doorstep.isChecked(),
        )
        self._context.settings.save(preferences)
        self.preferences_changed.emit(preferences)


def _spoken() -> str:
    """Return the code of the language that the window speaks."""
    return QLocale().name().split("_")[0]


def _box(name: str, options: list[tuple[str, object]], value: object) -> QComboBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    for text, data in options:
        box.addItem(text, data)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box
