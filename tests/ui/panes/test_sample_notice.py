from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLabel

from connector_app.ui.panes.sample_notice import SampleNotice
from connector_app.ui.workplace import Workplace

pytestmark = pytest.mark.usefixtures("spoken")


def test_it_is_deleted_once_somebody_said_so_twice(qtbot, themed):
    notice = SampleNotice(may_go=True)
    qtbot.addWidget(notice)
    notice.show()
    asked = []
    notice.remove_requested.connect(lambda: asked.append(True))
    notice.remove.click()
    assert not asked
    assert notice.stay.isVisible()
    notice.stay.click()
    assert notice.remove.isVisible()
    notice.remove.click()
    notice.delete.click()
    assert asked == [True]


def test_an_encrypted_sample_is_not_offered_for_deletion_and_not_called_unencrypted(
    qtbot, context, desk, monkeypatch, themed
):
    desk.notebook.mark_as_sample()
    monkeypatch.setattr(desk.notebook, "ways_in", SimpleNamespace(kinds=tuple, keyring_offered=bool))
    place = Workplace(context, [])
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    assert place.sample.isVisible()
    assert not place.sample.remove.isVisible()
    page = place.go("settings")
    qtbot.waitUntil(lambda: any("invented community" in each.text() for each in page.findChildren(QLabel)))
    assert not any("without encryption" in each.text() for each in page.findChildren(QLabel))
    place.close_down()
    assert context.tasks.wait_idle()
