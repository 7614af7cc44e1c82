"""The window on the invented community, page after page, as somebody sees it who tries everything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from connector_app.application.asking_about_equality import ask_about_equality
from connector_app.application.commands import save_follow_up
from connector_app.application.copies import Copy, Difference, Inside, Why
from connector_app.application.frameworks import shipped
from connector_app.application.own_frameworks import compare
from connector_app.application.ports import Notebook
from connector_app.application.rows import Listing
from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import NotebookError
from connector_app.domain.followup import FollowUp
from connector_app.domain.ids import new_code, new_id
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.request import Request, RequestKind
from connector_app.domain.tag import Tag
from connector_app.domain.wellbeing import Score, Wellbeing
from connector_app.settings import Theme as ThemeChoice
from connector_app.store.key_ring import KeyRing
from connector_app.store.ways_in import NotebookWaysIn
from connector_app.ui.context import Context
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.dialogs.shortcuts_sheet import ShortcutsSheet
from connector_app.ui.dialogs.undo_history import UndoHistory
from connector_app.ui.pages.copies_page import CopiesPage
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.people_page import GROUPS, PeoplePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.panes.groups_card import GroupsCard
from connector_app.ui.panes.list_page import LIST
from connector_app.ui.panes.ties_card import TiesCard
from connector_app.ui.panes.ways_in_card import WaysInCard
from connector_app.ui.theme import Theme
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.workplace import Workplace
from tests.asking import a_taking
from tests.factory import TODAY, copy_notebook, make_consent, make_exchange, notebooks
from tests.store.drawer import Drawer

#: The smallest window that everything fits into.
SMALL = (1024, 600)
#: A scene: what it is called, and the widget that is the window then.
Scene = tuple[str, QWidget]


def make_sample(path: Path) -> None:
    """Put the invented community into a file without a passphrase."""
    notebook = notebooks().create_sample(path)
    fill(notebook, sample_nouns(today=TODAY))
    with notebook.write() as session:
        session.save(_rights(notebook))
    for action in ("Log a conversation", "Close a request", "Send a summary"):
        notebook.note(action, [Kind.CONVERSATION])
    notebook.close()


def _rights(notebook: Notebook) -> list[Noun]:
    """Return what some people asked: one to be only kept, one to be let alone, one to see everything."""
    reader = notebook.reader
    rows = reader.rows(Kind.PERSON, reader.order(Listing(Kind.PERSON))[:4])
    first, second, third, fourth = (reader.get(Ref(Kind.PERSON, row.id)) for row in rows)
    phone = ContactPoint(ContactKind.PHONE, "07700 900123", safe_to_leave_message=False)
    kept = replace(first, restricted_on=TODAY, contact_points=(phone,), before_call="Ring before six.")
    asked = [
        Request(
            kind=RequestKind.ACCESS, received_on=TODAY - timedelta(29), person_id=second.id, what="All of it."
        ),
        Request(kind=RequestKind.COMPLAINT, received_on=TODAY - timedelta(33), who="A neighbour, by phone"),
        Request(kind=RequestKind.CORRECTION, received_on=TODAY, person_id=fourth.id, asked_back_on=TODAY),
    ]
    stopped = make_consent(third, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
    to_go = replace(fourth, status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    read_first = replace(second, retain_until=TODAY, before_call="Knock twice; the bell does not work.")
    promised = FollowUp(what="Ring about the form", person_id=second.id, due=TODAY)
    return [kept, read_first, to_go, *asked, stopped, promised, *_written_down_twice(second)]


def _written_down_twice(person: Person) -> list[Noun]:
    """Return a second record of somebody, who said no there, and what they gave themselves by it."""
    again = replace(
        person,
        id=new_id(),
        code=new_code(),
        how_we_met="At the library, on a wet Tuesday",
        notes="Speaks softly; sit close.",
        status=PersonStatus.MOVED,
        introduced_by=None,
    )
    return [
        again,
        make_consent(person, state=ConsentState.GIVEN),
        make_consent(again, state=ConsentState.REFUSED),
        make_exchange(again, person),
    ]


def front_pages(folder: Path) -> Iterator[Scene]:
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


class Tour:
    """Leads through an open notebook; `settle` returns when nothing is being read or laid out any more."""

    def __init__(self, place: Workplace, settle: Callable[[], None]) -> None:
        self._place = place
        self._settle = settle
        reader = place._context.desk.reader
        keys = reader.order(Listing(Kind.PERSON))[:2]
        self._first, self._second = (row.label for row in reader.rows(Kind.PERSON, keys))

    def scenes(self) -> Iterator[Scene]:
        """Show one page or form after another; each stays until the next is asked for."""
        pages = (
            "today",
            "people",
            "conversations",
            "exchanges",
            "summaries",
            "rights",
            "help",
            "copies",
            "settings",
        )
        for name in pages:
            self._show(name)
            yield name, self._place
        yield from self._frameworks()
        yield from self._charts()
        yield from self._exchanges()
        yield from self._offers()
        yield from self._rights()
        yield from self._answers()
        yield from self._doorstep()
        yield from self._forms()
        yield from self._sheets()

    def _frameworks(self) -> Iterator[Scene]:
        """Show what is known of a framework, and what taking in a newer one would do."""
        page = self._place.go("settings")
        card, notebook = page.frameworks, self._place._context.desk.notebook
        old = shipped()["PHM4I"]
        card.list.choose(next(at for at, line in enumerate(card.list.lines) if line.key.code == old["code"]))
        items = [*old["items"][:-1], {"code": "INVOLVE", "label": "Involvement"}]
        pack = {**old, "version": "2030", "items": items}
        card.show_offer(pack, compare(notebook, pack))
        self._settle()
        page.findChild(QScrollArea).ensureWidgetVisible(card.take)
        yield "frameworks", self._place
        card.leave.click()

    def _charts(self) -> Iterator[Scene]:
        page = self._place.go("conversations")
        page.views.show_view("charts")
        page.charts.which.set_value("led")
        self._settle()
        yield "charts", self._place
        page.views.show_view("list")

    def _exchanges(self) -> Iterator[Scene]:
        """Show the picture with somebody chosen and whoever is worth noticing, then the same as a table."""
        page = self._place.go("exchanges")
        page.views.show_view("picture")
        self._settle()
        view = page.picture
        view.picture.choose(view.picture.buttons[0].spot.key)
        for names in view.noticing.lists[:1]:
            names.toggle.click()
        if view.circles.asking:
            view.circles.asking[0].click()
        self._settle()
        yield "exchanges, a picture", self._place
        view.controls.as_table.click()
        self._settle()
        yield "exchanges, a table", self._place
        view.controls.as_table.click()

    def _doorstep(self) -> Iterator[Scene]:
        self._show("people")
        self._place.doorstep.action.setChecked(True)
        self._settle()
        yield "doorstep", self._place
        self._place.doorstep.action.setChecked(False)

    def _offers(self) -> Iterator[Scene]:
        """Show who could help whom, and the forms for what is offered and needed."""
        page = self._place.go("exchanges")
        page.views.show_view("offers")
        self._settle()
        yield "offers and needs", self._place
        page.offers.add_need.click()
        page.offers.need_form.who.setText(self._first)
        page.offers.need_form.name_typed.emit(self._first)
        self._settle()
        yield "need form", self._place
        page.offers.need_form.leave()
        page.offers.unasked.list.setFocus()
        self._settle()
        page.offers.pane.take("c")
        self._settle()
        yield "offer form", self._place
        page.offers.strength_form.leave()
        page.views.show_view("list")

    def _rights(self) -> Iterator[Scene]:
        """Show the form for what somebody asks, and a person of whom something is to be read first."""
        page = self._place.go("rights")
        page.add.click()
        page.form.who.setText(self._first)
        page.form.name_typed.emit(self._first)
        self._settle()
        yield "request form", self._place
        page.form.left.emit()
        people = self._place.go("people")
        people.list.choose(0)
        self._settle()
        yield "only kept", self._place

    def _answers(self) -> Iterator[Scene]:
        """Show what a partner's file would bring, beside what is known."""
        page = self._place.go("answers")
        self._settle()
        yield "answers", self._place
        page.show_taking(a_taking(self._first))
        self._settle()
        yield "answers, to be taken in", self._place

    def _forms(self) -> Iterator[Scene]:
        today = self._place.go("today")
        today.promises.add.click()
        today.steps.form.who.setText(self._first)
        today.steps.form.name_typed.emit(self._first)
        today.promises.meeting.click()
        self._settle()
        yield "promise form", self._place
        today.steps.form.cancel.click()
        today.meeting.cancel.click()
        people = self._place.go("people")
        ask_about_equality(self._place._context.desk.notebook, ask=True)
        people.add.click()
        self._settle()
        people._form.equality.consent.chips[0].click()
        self._settle()
        yield "person form", self._place
        people._close_form()
        yield from self._near(people)
        self._place.forget(people.shown)
        self._settle()
        yield "forget", self._place
        people.forgetting.page.cancel.click()
        people.duplicates.begin()
        self._settle()
        yield "duplicates", self._place
        people.duplicates.page.look.click()
        self._settle()
        yield "one person or two", self._place
        people.duplicates.page.later.click()
        people.duplicates.page.back.click()
        for key, line in (
            (
                "log",
                f"@{self._first} @Zebedee damp again, the buses stop at six #housing +lifts !fri ring the council",
            ),
            ("exchange", f"{self._first}, Zebedee > {self._second}: lift to the clinic 40m"),
        ):
            self._place.write(key, line)
            self._settle()
            yield f"{key} form", self._place
        page = self._place.go("log")
        page.frameworks.chooser.open_at("NHSE10_2022")
        page.frameworks.chooser.items.chips[0].click()
        self._settle()
        yield "log form, frameworks", self._place

    def _near(self, people: PeoplePage) -> Iterator[Scene]:
        """Show the forms that open in a person's pane, and the groups with the form for one."""
        pane = people.split.widget(1).widget()
        pane.unfold_consent()
        ties, groups = pane.findChild(TiesCard), pane.findChild(GroupsCard)
        ties.add.click()
        ties.form.other.line.setText("Zebedee")
        ties.form.other.name_typed.emit("Zebedee")
        groups.join.click()
        self._settle()
        people.split.widget(1).ensureWidgetVisible(groups.form.keep)
        self._settle()
        yield "whom they know", self._place
        person = people._context.desk.reader.get(people.shown)
        sitting = Wellbeing(person_id=person.id, on=TODAY, measure="LONELY", scores=(Score("COMPANION", 2),))
        people.forms.show_wellbeing(person, sitting)
        self._settle()
        yield "wellbeing form", self._place
        people.forms.close()
        people.views.show_view(GROUPS)
        self._settle()
        yield "groups", self._place
        people.add_group.click()
        self._settle()
        people.groups._form.frameworks.set_tags((Tag("PHM4I", "INFRA"),))
        people.groups._form.frameworks.open_at("C20PLUS")
        self._settle()
        yield "group form", self._place
        people.groups.close_form()
        people.views.show_view(LIST)

    def _sheets(self) -> Iterator[Scene]:
        """Show what lies over a page: the help beside it, the palette, all keys, and what was done."""
        self._show("today")
        self._press("F1")
        self._settle()
        yield "guide", self._place
        self._show("today")
        self._press("Ctrl+K")
        palette = self._place.findChild(SearchPalette)
        palette.line.setText("repair")
        self._settle()
        yield "search", palette
        palette.close()
        dispatcher = self._place._context.desk.dispatcher
        dispatcher.run(save_follow_up(FollowUp(what="Ring about the bench", due=TODAY)))
        dispatcher.run(save_follow_up(FollowUp(what="Ring about the lift", due=TODAY)))
        dispatcher.undo()
        for keys, kind in (("Ctrl+?", ShortcutsSheet), ("Ctrl+Alt+Z", UndoHistory)):
            self._press(keys)
            sheet = self._place.findChild(kind)
            self._settle()
            yield f"sheet {keys}", sheet
            sheet.close()

    def _press(self, keys: str) -> None:
        wanted = QKeySequence(keys)
        next(action for action in self._place.actions() if action.shortcut() == wanted).trigger()

    def _show(self, key: str) -> None:
        page = self._place.go(key)
        if key == "exchanges":
            page.views.show_view("list")
        self._settle()
        if key in ("people", "conversations", "exchanges"):
            page.list.choose(1)
            self._settle()


def settled(tasks) -> None:
    """Let reading and laying out come to an end: what was read may lay out, what is laid out may read.

    A long pane grows for some turns after it was laid out.
    """
    for _ in range(8):
        assert tasks.wait_idle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


@dataclass(frozen=True, kw_only=True)
class Look:
    """How the window is looked at."""

    colours: ThemeChoice = ThemeChoice.LIGHT
    percent: int = 100
    mirrored: bool = False
    size: tuple[int, int] = SMALL


class Stage:
    """Shows every page in a look."""

    def __init__(self, app: QApplication, theme: Theme, context: Context, folder: Path) -> None:
        self._app, self._theme, self._context, self._folder = app, theme, context, folder

    def scenes(self, look: Look) -> Iterator[Scene]:
        """Yield every page and form, shown."""
        self._theme.choose(look.colours, look.percent)
        direction = Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        window = QMainWindow()
        window.resize(*look.size)
        for name, page in front_pages(self._folder):
            window.setCentralWidget(page)
            window.show()
            page.setFocus()
            self._settle()
            yield name, window
        window.setCentralWidget(page := ColumnPage("Settings"))
        page.column.addWidget(link_button("Back"), 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(ways := self._ways_in())
        self._settle()
        ways.passphrase.click()
        ways.form.say("This is not the passphrase of this notebook.")
        self._settle()
        yield "ways in", window
        place = Workplace(self._context, [])
        window.setCentralWidget(place)
        yield from Tour(place, self._settle).scenes()
        place.close_down()
        self._settle()
        window.close()
        window.deleteLater()
        self._app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _ways_in(self) -> WaysInCard:
        """Make the card that the sample's settings lack, with a keyring to choose."""
        notebook = copy_notebook(Path(mkdtemp(dir=self._folder)))
        notebook.close()
        known = notebook.ways_in
        ways_in = NotebookWaysIn(known._path, known._words, known._cost, KeyRing(Drawer))
        return WaysInCard(self._context, ways_in)

    def _settle(self) -> None:
        settled(self._context.tasks)
