"""Writes everything a notebook holds as one packed file of open formats: JSON, CSV tables, and a README.

Nothing is held whole: nouns stream into the JSON, and into tables that are kept packed until their turn comes.
The file is private and lies under another name until it is finished and has been read back.
"""

import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from connector_app.application.open_export import Everything, Progress
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind, kind_of
from connector_app.formats._whole_file import plain_errors, private_beside, sync_file, sync_folder
from connector_app.formats.open_export_writer.columns import plain, tables
from connector_app.formats.open_export_writer.packed_tables import PackedTables
from connector_app.formats.open_export_writer.wording import readme
from connector_app.text import Translate, untranslated

SUFFIX = ".zip"
#: What the JSON says of itself; the number counts changes after which an older reader would go wrong.
FORMAT, VERSION = "connector-notebook", 1
_README, _JSON = "README.txt", "notebook.json"


def write_open_export(
    everything: Everything,
    path: Path,
    progress: Progress = lambda _done, _total: None,
    settle: Callable[[], None] = lambda: None,
    translate: Translate = untranslated,
) -> None:
    """Write everything to `path`; `settle` is called once the file is sound, just before it takes its place.

    Raises FileTrouble when it cannot be written or does not read back; then, and when `progress` or `settle`
    raise, nothing is left behind and a file that was there before is as it was.
    """
    if path.suffix.lower() != SUFFIX:
        raise FileTrouble("export_suffix", name=path.name)
    with plain_errors(path), private_beside(path) as temporary:
        with ZipFile(temporary, "w", ZIP_DEFLATED) as archive:
            _fill(archive, everything, progress, translate)
        sync_file(temporary)
        _require_sound(temporary)
        settle()
        temporary.replace(path)
        sync_folder(path.parent)


def _fill(archive: ZipFile, everything: Everything, progress: Progress, translate: Translate) -> None:
    day = everything.made_on.isoformat()
    text = readme(day, translate, broken=everything.releases is None)
    stamp = (everything.made_on.year, everything.made_on.month, everything.made_on.day, 0, 0, 0)

    def put(name: str, pieces: Iterable[bytes]) -> None:
        part = ZipInfo(name, stamp)
        part.compress_type = ZIP_DEFLATED
        with archive.open(part, "w", force_zip64=True) as file:
            file.writelines(pieces)

    put(_README, [("\ufeff" + text).encode("utf-8")])
    packed = PackedTables()
    put(_JSON, (piece.encode("utf-8") for piece in _json(everything, packed, progress)))
    for name, pieces in packed.files():
        put(name, pieces)


def _json(everything: Everything, packed: PackedTables, progress: Progress) -> Iterator[str]:
    """Yield the JSON file in pieces, a noun a line; each batch goes into its tables on the way."""
    head = {"format": FORMAT, "version": VERSION, "made_on": everything.made_on.isoformat()}
    yield _one(head)[:-1] + ', "nouns": {'
    kinds, done = iter(Kind), 0
    kind = next(kinds)
    yield f'"{kind}": ['
    first = True
    for batch in everything.batches:
        while kind is not kind_of(batch[0]):
            kind, first = next(kinds), True
            yield f'\n], "{kind}": ['
        packed.add(kind, batch)
        for noun in batch:
            yield ("\n" if first else ",\n") + _one(plain(noun))
            first = False
        done += len(batch)
        progress(done, everything.total)
    for kind in kinds:
        yield f'\n], "{kind}": ['
    yield "\n]}"
    for name, value in (
        ("drafts", dict(everything.drafts)),
        ("settings", dict(everything.settings)),
        ("releases", plain(everything.releases)),
    ):
        yield f',\n"{name}": {_one(value)}'
    yield "}\n"


def _one(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _require_sound(path: Path) -> None:
    """Read a file back; raise FileTrouble when a part is missing or does not fit its check sum."""
    try:
        with ZipFile(path) as archive:
            broken = archive.testzip()
            names = archive.namelist()
    except (BadZipFile, zlib.error) as error:
        raise FileTrouble("export_readback") from error
    if broken is not None or names != [_README, _JSON, *(table.file for table in tables())]:
        raise FileTrouble("export_readback")
