"""Wires `Files` of the application to the file formats; each is imported where it is first asked for."""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connector_app.text import Translate, untranslated

if TYPE_CHECKING:
    from connector_app.application.area_files import AreaFile
    from connector_app.application.calendar_leaving import CalendarLeaving
    from connector_app.application.dossier import Dossier
    from connector_app.application.export_summary import Details
    from connector_app.application.imports.imported import ImportedPerson, PeopleFile
    from connector_app.application.imports.tables import Tables
    from connector_app.application.open_export import Everything
    from connector_app.application.open_export import Progress as TellProgress
    from connector_app.application.people_leaving import Shape
    from connector_app.application.ports import Told
    from connector_app.outsider.book import Book
    from connector_app.summary.asks import Asks
    from connector_app.summary.protected import Protected


class FileFormats:
    """`Files` of the application."""

    def write_workbook(
        self,
        protected: "Protected",
        details: "Details",
        path: Path,
        translate: Translate,
        forbidden: Iterable[str] = (),
        settle: Callable[[str], None] = lambda _sha256: None,
        asks: "Asks | None" = None,
    ) -> str:
        """Write a summary workbook; see `formats.workbook_writer`."""
        from connector_app.formats.workbook_writer import write_workbook

        return write_workbook(protected, details, path, translate, forbidden, settle, asks)

    def write_open_export(
        self,
        everything: "Everything",
        path: Path,
        progress: "TellProgress" = lambda _done, _total: None,
        settle: Callable[[], None] = lambda: None,
        translate: Translate = untranslated,
    ) -> None:
        """Write everything a notebook holds; see `formats.open_export_writer`."""
        from connector_app.formats.open_export_writer import write_open_export

        write_open_export(everything, path, progress, settle, translate)

    def write_about_person(
        self,
        dossier: "Dossier",
        path: Path,
        translate: Translate = untranslated,
        language: str = "en-GB",
        settle: Callable[[], None] = lambda: None,
    ) -> Path:
        """Write everything about a person; see `formats.about_person_writer`."""
        from connector_app.formats.about_person_writer import write_about_person

        return write_about_person(dossier, path, translate, language, settle)

    def write_people(
        self,
        people: "Collection[ImportedPerson]",
        path: Path,
        shape: "Shape",
        settle: Callable[[], None] = lambda: None,
    ) -> None:
        """Write people as cards or as a table; see `formats.vcard_writer` and `formats.people_csv_writer`."""
        from connector_app.application.people_leaving import Shape
        from connector_app.formats.people_csv_writer import write_people_table
        from connector_app.formats.vcard_writer import write_cards

        if shape is Shape.TABLE:
            write_people_table(people, path, settle)
        else:
            write_cards(people, path, newer=shape is Shape.CARDS_4, settle=settle)

    def write_calendar(
        self, leaving: "CalendarLeaving", path: Path, settle: Callable[[], None] = lambda: None
    ) -> None:
        """Write follow-ups as a calendar; see `formats.calendar_writer`."""
        from connector_app.formats.calendar_writer import write_calendar

        write_calendar(leaving, path, settle)

    def write_picture(self, content: bytes, path: Path) -> None:
        """Write a picture; see `formats.picture_writer`."""
        from connector_app.formats.picture_writer import write_picture

        write_picture(content, path)

    def write_report(self, text: str, path: Path) -> None:
        """Write a report as a text file; see `formats.report_writer`."""
        from connector_app.formats.report_writer import write_report

        write_report(text, path)

    def languages(self) -> list[str]:
        """Return the languages our texts are in, English first."""
        from connector_app.ui.catalogues import compile_own, languages_in

        return languages_in(compile_own())

    def words_in(self, language: str) -> Translate | None:
        """Return what translates our texts into a language; see `ui.speech`."""
        if language.split("-", maxsplit=1)[0] == "en":
            return untranslated
        from connector_app.ui.catalogues import compile_own
        from connector_app.ui.speech import words_in

        return words_in(compile_own(), language)

    def draw_meeting(self, protected: "Protected", details: "Details", language: str) -> bytes:
        """Draw the charts for a meeting; see `ui.panes.meeting_pages`. Without a language it is the window's."""
        from connector_app.ui.catalogues import compile_own
        from connector_app.ui.panes.meeting_pages import drawing_application, meeting_pages
        from connector_app.ui.speech import speech_in, window_speech

        running = drawing_application()
        speech = speech_in(compile_own(), language) if language else window_speech()
        return meeting_pages(protected, details, speech or window_speech()) if running else b""

    def write_meeting(
        self,
        content: bytes,
        protected: "Protected",
        details: "Details",
        path: Path,
        translate: Translate,
        forbidden: "Iterable[str]",
    ) -> None:
        """Write the charts for a meeting; see `formats.meeting_writer`."""
        from connector_app.formats.meeting_writer import write_meeting

        write_meeting(content, protected, details, path, translate, forbidden)

    def read_framework(self, path: Path) -> "Mapping[str, Any]":
        """Read the file of a framework; see `formats.framework_reader`."""
        from connector_app.formats.framework_reader import read_framework

        return read_framework(path)

    def read_import(
        self, path: Path, encoding: str | None = None, check: Callable[[], None] = lambda: None
    ) -> "PeopleFile | Tables":
        """Read what somebody has; see the readers of `formats`."""
        from connector_app.formats.file_kind import FileKind, kind_of

        check()
        kind = kind_of(path)
        if kind is FileKind.CARDS:
            from connector_app.formats.vcard_reader import read_cards

            return read_cards(path)
        if kind is FileKind.LDIF:
            from connector_app.formats.ldif_reader import read_ldif

            return read_ldif(path)
        if kind is FileKind.SPREADSHEET:
            from connector_app.formats.spreadsheet_reader import read_spreadsheet

            return read_spreadsheet(path, check)
        from connector_app.formats.text_table_reader import read_text_table

        return read_text_table(path, encoding)

    def read_areas(self, path: Path, wanted: Collection[str], told: "Told") -> "AreaFile":
        """Read a file of postcodes, of deprivation or of names of wards, whatever its name says."""
        from connector_app.formats._official_csv import heading, parts_of
        from connector_app.formats.deprivation_reader import is_deprivation, read_deprivation
        from connector_app.formats.postcode_reader import (
            is_postcodes,
            is_ward_names,
            read_postcodes,
            read_ward_names,
        )

        found: set[str] = set()
        with parts_of(path) as parts:
            for part in parts:
                with part.open() as stream:
                    columns = heading(stream, part.file)
                if is_postcodes(columns):
                    return read_postcodes(path, wanted, told)
                found |= {"deprivation"} if is_deprivation(columns) else set()
                found |= {"names"} if is_ward_names(columns) else set()
        return read_ward_names(path) if found == {"names"} else read_deprivation(path, told)

    def read_workbook(self, path: Path) -> "Book":
        """Read any workbook as an outsider would; see `formats.workbook_reader`."""
        from connector_app.formats.workbook_reader import read_workbook

        return read_workbook(path)
