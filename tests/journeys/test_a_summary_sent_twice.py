# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""A coordinator looks at a summary, reads what could be worked out, sends it, and sends it again a month later."""

from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from connector_app.file_formats import FileFormats
from connector_app.summary.ledger import ReleaseKind
from connector_app.ui.workplace import Workplace
from tests.factory import TODAY, make_consent, make_conversation, make_person, make_place
from tests.ui.conftest import context, desk, relay, said, spoken, store, themed  # noqa: F401

pytestmark = pytest.mark.usefixtures("spoken", "themed")
SUMMER = TODAY.replace(month=8)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, context, desk, store):
    homes = [make_place("Northgate"), make_place("Southbank")]
    people = [make_person(f"Neighbour {number}", place_id=homes[number % 2].id) for number in range(30)]
    store(
        *homes,
        *people,
        *map(make_consent, people),
        make_conversation(*people[:14], themes=["FOOD"], on=SUMMER),
        make_conversation(*people[10:], themes=["MONEY"], on=SUMMER),
        make_conversation(*people[:5], themes=["TRANSPORT"], on=SUMMER),
    )
    workplace = Workplace(replace(context, desk=replace(desk, files=FileFormats())), [])
    workplace.resize(1180, 760)
    qtbot.addWidget(workplace)
    workplace.show()
    qtbot.waitExposed(workplace)
    workplace.activateWindow()
    yield workplace
    workplace.close_down()


class Coordinator:
    """What somebody at the desk does, and reads."""

    def __init__(self, qtbot, window, context):
        self.qtbot, self.window, self.tasks = qtbot, window, context.tasks

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def look(self):
        self.press(Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        page = self.window.page("summaries")
        self.qtbot.waitUntil(page.export.isEnabled, timeout=20_000)
        return page

    def send(self, page, path):
        page.export.click()
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        self.qtbot.waitUntil(path.exists, timeout=20_000)
        self.qtbot.waitUntil(page.export.isEnabled, timeout=20_000)

    def reads(self, widget):
        shown = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
        return " ".join(shown).replace("\u2068", "").replace("\u2069", "")


def tables_of(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets[2:]}


def test_a_summary_is_understood_sent_and_sent_again_word_for_word(qtbot, window, context, store, tmp_path, said):
    coordinator = Coordinator(qtbot, window, context)
    page = coordinator.look()

    # The card says what was tried; a [c] says why; F1 explains, and Escape leads back.
    qtbot.waitUntil(lambda: "No number under 8 can be worked out" in coordinator.reads(page.cards.reader))
    model = page.preview.model
    where = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    page.preview.table.setCurrentIndex(next(index for index in where if index.data() == "[c]"))
    assert page.preview.cell.text().startswith("[c] here: ")
    coordinator.press(Qt.Key.Key_F1)
    assert (window.current, window.page("guide").topic) == ("guide", "summaries")
    coordinator.press(Qt.Key.Key_Escape)
    assert window.current == "summaries"

    # Sent to a partner, by name.
    page.cards.cover.recipient.setText("Townstal PCN")
    page.cards.cover.recipient.editingFinished.emit()
    coordinator.send(page, tmp_path / "first.xlsx")
    assert "From now on this period shows these numbers" in said[-1].text
    qtbot.waitUntil(lambda: "Townstal PCN" in coordinator.reads(page.cards.sent))
    assert "word for word" in coordinator.reads(page.cards.sent)

    # What is written down late does not change what was sent.
    late = [make_person(f"Late {number}") for number in range(12)]
    store(*late, *map(make_consent, late), make_conversation(*late, themes=["FOOD"], on=SUMMER))
    page.refresh()
    coordinator.look()
    coordinator.send(page, tmp_path / "second.xlsx")
    assert tables_of(tmp_path / "second.xlsx") == tables_of(tmp_path / "first.xlsx")
    kinds = [release.kind for release in context.desk.notebook.ledger.releases()]
    assert kinds == [ReleaseKind.CLOSED, ReleaseKind.AGAIN]
    qtbot.waitUntil(lambda: "the same once more" in coordinator.reads(page.cards.sent))
