"""For how long records are kept without being asked about, in the settings of a notebook."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from connector_app.application.retention import keep_rule, rule_of
from connector_app.domain.errors import UserError
from connector_app.domain.retention import Retention
from connector_app.ui.context import Context
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

_LETTERS = 6


class RetentionCard(Card):
    """Two numbers of months; nothing is deleted by them, they only say when to ask."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RetentionCard", "How long records are kept"), parent)
        self._context = context
        self.body.addWidget(
            Words(
                self.tr(
                    "The law names no time: choose what you can explain. You are asked about a record, and "
                    "decide; nothing is deleted by itself."
                ),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(SPACE_4)
        form.setVerticalSpacing(SPACE_3)
        rule = rule_of(context.desk.notebook)
        self.review = self._field(
            form, self.tr("Months without contact after which you are asked"), rule.review_months
        )
        self.forget = self._field(
            form, self.tr("Months without contact after which forgetting is proposed"), rule.forget_months
        )
        self.body.addLayout(form)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.keep = secondary_button(self.tr("Keep these numbers"))
        self.keep.clicked.connect(self._on_keep)
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _field(self, form: QFormLayout, name: str, months: int) -> QLineEdit:
        field = QLineEdit(str(months))
        field.setAccessibleName(name)
        field.setValidator(QIntValidator(0, 999, field))
        field.setMaximumWidth(_LETTERS * 2 * self.fontMetrics().averageCharWidth() + 24)
        field.returnPressed.connect(self._on_keep)
        label = Words(name, wrap=True)
        label.setBuddy(field)
        form.addRow(label, field)
        return field

    def _on_keep(self) -> None:
        rule = Retention(int(self.review.text() or 0), int(self.forget.text() or 0))
        notebook = self._context.desk.notebook
        self._context.tasks.run(lambda: keep_rule(notebook, rule), self._on_kept, self._on_wrong)

    def _on_kept(self, _nothing: object) -> None:
        self.wrong.hide()
        self._context.messages.say(self.tr("Kept."))

    def _on_wrong(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.wrong.setText(sentence_of(error))
        self.wrong.show()
        self.review.setFocus()
