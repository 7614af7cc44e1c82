"""Postcode areas in the notebook: whole again when they are asked for, packed, and out of reach of counting."""

from dataclasses import replace
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from connector_app.application.area_shelf import AreaShelf, KeptArea, KeptDeprivation
from connector_app.application.audit import Via
from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.forget import forget
from connector_app.application.forget_plan import by_default, plan_to_forget
from connector_app.application.ports import untold
from connector_app.domain.deprivation import Deprivation, Edition
from connector_app.domain.gazetteer import Area, Gazetteer
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.formats.postcode_reader import read_postcodes
from connector_app.store import schema
from connector_app.store.areas import NotebookAreas
from connector_app.store.notebook import OpenNotebook
from connector_app.store.permission import COUNTED
from tests import area_files as made
from tests.factory import PASSPHRASE, TODAY, make_group, make_notebook, make_person, notebooks
from tests.store.old_notebooks import as_of
from tests.store.raw_pages import decrypted

INDEX = Deprivation(Edition.IMD_2025, {"E01090001": 3, "E01090002": 10})


def area_of(folder: Path, code: str = "TQ", **more: str) -> Area:
    """Return an area of a thousand postcodes in two small areas and two wards, one of which has a name."""
    rows = [
        made.postcode(f"{code}{n // 100 + 1} {n % 10}{chr(65 + n // 10 % 10)}A", f"E0109000{n % 2 + 1}", **more)
        for n in range(1000)
    ]
    path = made.written(folder / f"ONSPD_AUG_2026_UK_{code}.csv", made.table(made.ONSPD_2026, rows))
    area = read_postcodes(path, [code]).areas[code]
    return replace(area, names={"E05090001": "Gwaun-cæ’r-wên"})


def test_the_terms_of_the_application_are_met(notebook: OpenNotebook) -> None:
    kept: AreaShelf = notebook.areas
    assert isinstance(kept, NotebookAreas)
    assert {name for name in vars(AreaShelf) if not name.startswith("_")} <= set(dir(kept))


def test_areas_come_back_as_they_were_kept(notebook: OpenNotebook, tmp_path: Path) -> None:
    areas = {code: area_of(tmp_path, code, imd="500") for code in ("TQ", "PL")}
    notebook.areas.keep(areas.values(), INDEX, TODAY, "Take in postcode areas", "window")
    assert notebook.areas.open() == Gazetteer(areas, INDEX)
    assert notebook.areas.open(["TQ", "EX"]) == Gazetteer({"TQ": areas["TQ"]}, INDEX)
    kept = [KeptArea(code, "ONSPD Aug 2026", 2026, Edition.IMD_2025, 1000, TODAY) for code in ("PL", "TQ")]
    assert notebook.areas.kept() == (kept, KeptDeprivation(Edition.IMD_2025, 2, TODAY))
    (line, *_) = notebook.reader.trail()
    assert (line.action, line.via) == ("Take in postcode areas", "window")


def test_newer_ones_take_the_place_of_older_ones_and_all_can_go(notebook: OpenNotebook, tmp_path: Path) -> None:
    notebook.areas.keep([area_of(tmp_path)], INDEX, TODAY, "Take in postcode areas", "")
    older = Deprivation(Edition.IMD_2019, {"E01000001": 1})
    notebook.areas.keep([area_of(tmp_path, imd="500")], older, TODAY, "Take in postcode areas", "")
    found = notebook.areas.open()
    assert (found.areas["TQ"].edition, found.deprivation) == (Edition.IMD_2025, older)
    notebook.areas.drop("Delete postcode areas", "")
    assert (notebook.areas.open(), notebook.areas.kept()) == (Gazetteer({}), ([], None))


def test_who_has_a_postcode_and_a_decile(notebook: OpenNotebook) -> None:
    code = ContactPoint(ContactKind.POSTCODE, "TQ1 1AA")
    dawn = make_person(
        contact_points=(code, ContactPoint(ContactKind.PHONE, "1")), decile=1, decile_edition="IMD 2019"
    )
    ali = make_person("Ali", contact_points=(ContactPoint(ContactKind.PHONE, "2"),))
    with notebook.write() as session:
        session.save([dawn, ali, make_group(contact_points=(code,))])
    assert notebook.areas.living() == [dawn]
    assert notebook.areas.postcodes() == ["TQ1 1AA"]
    assert notebook.areas.looked_up() == {"IMD 2019": 1}
    assert notebook.areas.known([ali.id, "00" * 16]) == {ali.id: ali}


def test_a_page_holds_no_postcode_of_an_area_and_forgetting_is_proved(
    notebook: OpenNotebook, tmp_path: Path
) -> None:
    dawn = make_person(contact_points=(ContactPoint(ContactKind.POSTCODE, "TQ1 1AA"),))
    with notebook.write() as session:
        session.save([dawn])
    assert area_of(tmp_path).place_of("TQ11AA") is not None
    notebook.areas.keep([area_of(tmp_path)], INDEX, TODAY, "Take in postcode areas", "")
    notebook.checkpoint()
    assert b"tq1 1aa" in decrypted(notebook.path)
    desk = Desk(notebook, Dispatcher(notebook, lambda _changes: None), None, None, None, None)  # type: ignore[arg-type]
    plan = plan_to_forget(notebook, dawn.id, TODAY)
    proof = forget(desk, by_default(plan), Via.WINDOW, untold)
    assert proof.gone
    pages = decrypted(notebook.path)
    assert b"tq1 1aa" not in pages
    assert b"tq11aa" not in pages


def test_counting_reaches_neither_table(notebook: OpenNotebook) -> None:
    assert not {"postcode_area", "deprivation"} & COUNTED.keys()
    counting = notebook._reader._counting  # type: ignore[attr-defined]
    with pytest.raises(driver.DatabaseError, match="prohibited"), counting._connection() as connection:
        connection.execute("SELECT content FROM postcode_area")


def test_a_notebook_from_before_can_hold_areas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dawn = make_person(notes="likes ships")
    with as_of(7, monkeypatch):
        make_notebook(tmp_path, dawn).close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    opened.areas.keep([area_of(tmp_path)], INDEX, TODAY, "Take in postcode areas", "")
    assert list(opened.areas.open().areas) == ["TQ"]
    assert opened.areas.known([dawn.id]) == {dawn.id: dawn}
    assert schema.VERSION >= 8
    opened.close()


def test_a_postcode_area_takes_a_tenth_of_its_file(notebook: OpenNotebook, tmp_path: Path) -> None:
    area = area_of(tmp_path, imd="500")
    notebook.areas.keep([area], None, TODAY, "Take in postcode areas", "")
    with notebook._engine.connect() as connection:
        size = connection.exec_driver_sql("SELECT length(content) FROM postcode_area").scalar_one()
    assert size < 10 * len(area.postcodes)
