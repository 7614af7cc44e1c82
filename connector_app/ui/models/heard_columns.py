"""The columns of the list of insights."""

from PySide6.QtCore import QCoreApplication

from connector_app.application.heard_reader import InsightRow
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import short_date
from connector_app.ui.models.list_column import ListColumn
from connector_app.ui.models.list_columns import Today

translate = QCoreApplication.translate


def insight_columns(today: Today, vocabulary: Vocabulary) -> tuple[ListColumn[InsightRow], ...]:
    """Return when it was first heard, what, its theme, from how many people, and how far it has come."""

    def when(row: InsightRow) -> str:
        return short_date(row.heard_on, today())

    def theme(row: InsightRow) -> str:
        item = vocabulary.themes.by_code.get(row.theme)
        return item.chip if item else row.theme

    return (
        ListColumn(lambda: translate("ListColumns", "Heard"), when, least=10, rank=3, personal=False),
        ListColumn(lambda: translate("ListColumns", "What we heard"), lambda row: row.title, least=18, weight=5),
        ListColumn(lambda: translate("ListColumns", "Theme"), theme, least=12, rank=4, personal=False),
        ListColumn(
            lambda: translate("ListColumns", "People"),
            lambda row: str(row.people or ""),
            least=8,
            rank=2,
            at_end=True,
            personal=False,
        ),
        ListColumn(
            lambda: translate("ListColumns", "How far"),
            lambda row: word(row.state),
            least=19,
            rank=1,
            personal=False,
        ),
    )
