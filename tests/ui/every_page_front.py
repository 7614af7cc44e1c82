"""The pages that come before a notebook is open, one after the other."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from connector_app.application.copies import Copy, Difference, Inside, Why
from connector_app.domain.errors import NotebookError
from connector_app.ui.pages.copies_page import CopiesPage
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.tasks import Tasks
from connector_app.ui.way_back import WayBack
from tests.factory import TODAY, notebooks


def front_pages(folder: Path, tasks: Tasks) -> Iterator[tuple[str, QWidget]]:
    """Make the pages that come before a notebook is open."""
    yield "welcome", WelcomePage([("en", "English"), ("cy", "Cymraeg")], "en", folder)
    yield "create", CreatePage(folder)
    yield "recovery", RecoveryPage(tuple(f"word{number}" for number in range(12)))
    typed = RecoveryPage(tuple(f"word{number}" for number in range(12)))
    typed.panel.go_on.click()
    typed.panel.done.click()
    yield "recovery typed back", typed
    unlock = UnlockPage("Our street")
    unlock.show_error(NotebookError("keys_missing"))
    yield "unlock", unlock
    yield "copies of a closed one", copies_page(folder)
    going_back = copies_page(folder)
    going_back.begin("Putting the copy in place…", with_inside=True)
    going_back.progress.show()
    going_back.progress.say(0.4)
    yield "going back to a copy", going_back
    gone_back = UnlockPage("Our street")
    gone_back.field.say(WayBack(notebooks(), tasks)._said(folder / "Our street put aside 2026-11-22"))
    yield "gone back to a copy", gone_back


def copies_page(folder: Path) -> CopiesPage:
    """Return the page of a notebook's copies, one of which was looked into."""
    page = CopiesPage(folder / "Our street.connector")
    made_at = datetime(2026, 11, 22, 18, 5)  # noqa: DTZ001 - local time, as copies are named by
    copies = [
        Copy(path=folder / f"{n}.connector", sequence=n, made_at=made_at, size=4096 * n, why=why)
        for n, why in ((3, Why.RESCUE), (2, Why.BEFORE_VERSION), (1, Why.ORDINARY))
    ]
    page.show_copies([(copy, copy.sequence != 1) for copy in copies])
    inside = Inside(
        people=61,
        conversations=412,
        exchanges=1,
        newest_conversation=TODAY,
        last_change=made_at,
        unknown_releases=1,
        difference=Difference(lost=3, changed=2, returning=1),
    )
    page.show_inside(copies[0].path, "", inside)
    page.list.setFocus()
    return page
