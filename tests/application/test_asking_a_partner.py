"""A summary goes out with a sheet for a partner: what is in the file, what is remembered, who stops it."""

from datetime import date
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from connector_app.application.export_summary import export_summary
from connector_app.application.response_sheet import mark_of, to_ask
from connector_app.application.response_words import CONTEXT, SETTING
from connector_app.application.take_responses import look_at_responses
from connector_app.domain.response import ResponseState
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from connector_app.text import untranslated
from tests.asking import HEARD, SHEET, fill_in, let_go, page_of, passed_on
from tests.factory import make_conversation, make_organisation, make_person
from tests.sending import THEMES, Street, details

TODAY = date(2026, 10, 5)
PCN = make_organisation("Town PCN", contact="Mr Okonkwo, 01632 960222")
THEME = THEMES[0]
FIRST = let_go(HEARD[0], note="Zosia told me", theme=THEME)
SECOND = let_go(HEARD[1], theme=THEME)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    street = Street(tmp_path_factory.mktemp("street"))
    street.speak_up(date(2026, 7, 1))
    street.notebook.close()
    return street


@pytest.fixture
def street(made, tmp_path):
    again = Street.again(made, tmp_path)
    yield again
    again.notebook.close()


def send(street, translate=untranslated):
    planned = street.plan("2026Q3", TODAY)
    path = street.folder / "summary.xlsx"
    export_summary(street.notebook, planned, path, write_workbook, details(made_on=TODAY), translate, ask=PCN.id)
    return path


def test_the_file_holds_the_questions_and_nothing_of_anybody(street):
    zosia = make_person("Zosia", names="Zosia Wilk")
    talk = make_conversation(zosia, text="Zosia waits for the last bus in the rain.", on=date(2026, 8, 2))
    responses = [passed_on(FIRST, PCN), passed_on(SECOND, PCN)]
    street.keep(zosia, talk, PCN, FIRST, SECOND, *responses)
    path = send(street)
    with ZipFile(path) as archive:
        content = b"\n".join(archive.read(part) for part in archive.namelist()).decode().casefold()
    assert HEARD[0].casefold() in content
    assert responses[0].token.casefold() in content
    secrets = ["zosia", "wilk", "rain", "okonkwo", "960222", "lunch club", "maeve", PCN.id]
    secrets += [each.id for each in (FIRST, SECOND, zosia, talk, *responses)]
    secrets += [person.label.casefold() for person in street.people]
    assert [secret for secret in secrets if secret in content] == []


def test_a_name_first_known_after_the_look_keeps_the_words_here(street):
    insight = let_go("Harbour Row has no bench.", theme=THEME)
    street.keep(PCN, insight, passed_on(insight, PCN))
    planned = street.plan("2026Q3", TODAY)
    assert to_ask(street.notebook, PCN.id, planned.protected, TODAY).asks is not None
    street.keep(make_person("Harbour Row"))
    path = street.folder / "summary.xlsx"
    export_summary(street.notebook, planned, path, write_workbook, details(made_on=TODAY), ask=PCN.id)
    assert SHEET not in load_workbook(path).sheetnames
    assert street.notebook.setting(SETTING) is None


def test_answers_do_not_hinder_the_same_summary_from_going_again_with_fewer_questions(street):
    responses = [passed_on(FIRST, PCN), passed_on(SECOND, PCN)]
    street.keep(PCN, FIRST, SECOND, *responses)
    path = send(street)
    book, page = page_of(path)
    fill_in(page, responses[0].token, state="Done")
    book.save(path)
    taking = look_at_responses(street.notebook, path, read_workbook, TODAY)
    (found,) = [row.found for row in taking.rows if row.found is not None]
    assert found.state is ResponseState.DONE
    street.keep(found)
    again = send(street)
    assert mark_of(street.notebook, TODAY) in "".join(str(row) for row in page_of(again)[1].values)
    texts = [cell.value for row in page_of(again)[1].iter_rows() for cell in row]
    assert HEARD[1] in texts
    assert HEARD[0] not in texts


def test_the_words_of_another_language_are_kept_once_a_sheet_left_in_it(street):
    street.keep(PCN, FIRST, passed_on(FIRST, PCN))
    send(street)
    assert street.notebook.setting(SETTING) is None
    welsh = {"Done": "Wedi ei wneud"}
    send(street, lambda context, text: welsh.get(text, text) if context == CONTEXT else text)
    assert "Wedi ei wneud" in street.notebook.setting(SETTING)
