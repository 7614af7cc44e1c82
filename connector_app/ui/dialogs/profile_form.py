"""The form for what a partner gets each time: name, rhythm, places, ages, language, tables, charts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from connector_app.application.profiles import names_of, with_tables
from connector_app.domain.errors import RuleBroken
from connector_app.domain.profile import Profile, Rhythm
from connector_app.domain.vocabulary import CodeList
from connector_app.summary.cut import Places
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.labels import translated, worded
from connector_app.ui.messages import sentence_of
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow

_LONGEST, _LEAST = 120, 16


class ProfileForm(InlineForm):
    """`filled_in(Profile)` with what was chosen; tables that this period has not stay chosen as they were."""

    filled_in = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ProfileForm", "What goes to whom"),
            QCoreApplication.translate("ProfileForm", "Keep as a profile"),
            parent,
        )
        self._profile: Profile | None = None
        self._there: dict[str, str] = {}
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.rhythm, self.places, self.language = QComboBox(), QComboBox(), QComboBox()
        for rhythm, text in (
            (Rhythm.MONTH, self.tr("The last month that is over")),
            (Rhythm.QUARTER, self.tr("The last quarter that is over")),
            (Rhythm.YEAR, self.tr("The last year that is over")),
        ):
            self.rhythm.addItem(text, rhythm.value)
        for places, text in (
            (Places.NEIGHBOURHOODS, self.tr("By neighbourhood")),
            (Places.TOWNS, self.tr("By town")),
            (Places.NONE, self.tr("Without places")),
        ):
            self.places.addItem(text, places.value)
        self.ages = QComboBox()
        self.tables = ChipRow(self.tr("Tables and pages"))
        self.sheet = QCheckBox(self.tr("With a sheet for their answers"))
        self.charts = QCheckBox(self.tr("With charts, as PDF"))
        self.strict = QCheckBox(self.tr("Withhold all under 10, not 8"))
        for choice in (self.rhythm, self.places, self.ages, self.language):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(_LEAST)
        self.add_field(self.tr("What is it called?"), self.name)
        self.add_field(self.tr("Which period is next?"), self.rhythm)
        self.add_field(self.tr("Where people live"), self.places)
        self.add_field(self.tr("How old people are"), self.ages)
        self.add_field(self.tr("Language of the file"), self.language)
        self.add_field(self.tr("Tables and pages"), self.tables)
        for box in (self.sheet, self.charts, self.strict):
            self.fields.addWidget(box)

    def show_profile(
        self, profile: Profile, there: Mapping[str, str], languages: Sequence[str], ages: Sequence[CodeList]
    ) -> None:
        """Show a profile; `there` are the titles of the tables and pages of this period by name.

        `languages` are the tags of those that our texts are in, `ages` wider bands that people may be counted by.
        """
        self.ages.clear()
        self.ages.addItem(self.tr("As it is written down"), "")
        for wide in ages:
            bands = ", ".join(worded(item.label) for item in wide.items)
            self.ages.addItem(bands, wide.code)
        self.language.clear()
        for tag in languages:
            self.language.addItem(QLocale(tag).nativeLanguageName(), tag)
        self._profile = profile
        self._there = dict(there)
        self.name.setText(profile.name)
        for field, value in (
            (self.rhythm, profile.rhythm.value),
            (self.places, profile.places),
            (self.ages, profile.ages),
            (self.language, profile.language),
        ):
            field.setCurrentIndex(max(0, field.findData(value)))
        chosen = names_of(profile) or tuple(there)
        self.tables.set_chips([self._chip(title, on=name in chosen) for name, title in there.items()])
        self.sheet.setChecked(profile.response_sheet)
        self.charts.setChecked(profile.charts)
        self.strict.setChecked(profile.strict)
        self.say_wrong("", self.name)

    def on_keep(self) -> None:
        """Keep the profile as it is chosen; it needs a name and a table."""
        if self._profile is None:
            return
        chosen = [name for name, chip in zip(self._there, self.tables.chips, strict=True) if chip.isChecked()]
        if not self.name.text().strip():
            self.say_wrong(sentence_of(RuleBroken("profile_without_name")), self.name)
            return
        if self._there and not chosen:
            self.say_wrong(self.tr("Choose at least one table."), self.tables.chips[0])
            return
        made = replace(
            self._profile,
            name=" ".join(self.name.text().split()),
            rhythm=Rhythm(self.rhythm.currentData()),
            places=self.places.currentData(),
            ages=self.ages.currentData(),
            language=self.language.currentData() or self._profile.language,
            response_sheet=self.sheet.isChecked(),
            charts=self.charts.isChecked(),
            strict=self.strict.isChecked(),
        )
        self.sent = True
        self.filled_in.emit(with_tables(made, chosen, self._there))

    def _chip(self, title: str, *, on: bool) -> Chip:
        text = translated("Summary", title)
        chip = Chip(text, checkable=True)
        chip.setChecked(on)
        return chip
