"""The proof that something is gone: the file is cleaned of what deleting leaves behind, then read page by page."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, Engine, column, func, insert, literal, or_, select, table

from connector_app.application.erasure import LookedFor, Proof
from connector_app.domain.folding import fold, words
from connector_app.store.engine import WRITING
from connector_app.store.files import PAGE, Beside
from connector_app.store.key_slots import DataKey
from connector_app.store.naming import WORD_INDEXES
from connector_app.store.pages import PageReader

#: A word index keeps of a word only what the word before it does not begin with: ends of words are looked for too.
LEAST_END = 5
#: A text that is longer than a page goes on behind the four bytes that name the page after it; what is cut there
#: is put together again from this many bytes of both.
_NEXT, _SEAM = 4, 64
_OFTEN = 64

Told = Callable[[float], None]


def clean(engine: Engine) -> None:
    """Take what is deleted out of the log and out of the word indexes, which keep beginnings of words."""
    _outside(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        for name in sorted({index.table for index in WORD_INDEXES.values()}):
            itself = table(name, column(name))
            connection.execute(insert(itself).values({name: "optimize"}))
    _outside(engine, "PRAGMA wal_checkpoint(TRUNCATE)")


def write_anew(engine: Engine) -> None:
    """Write the whole file anew from what it holds, and clean it."""
    _outside(engine, "VACUUM")
    clean(engine)


def prove(engine: Engine, path: Path, data_key: DataKey | None, looked_for: LookedFor, told: Told) -> Proof:
    """Clean the file, read all of it, and say what was found; written anew and read once more if anything was.

    `told` hears how far it is, from 0 to 1.
    """
    clean(engine)
    proof = _judged(engine, _read(path, data_key, looked_for, told), looked_for)
    if proof.left:
        write_anew(engine)
        proof = replace(_judged(engine, _read(path, data_key, looked_for, told), looked_for), again=True)
    return proof


def forms_of(sign: str) -> set[bytes]:
    """Return how a name, word or number may be written on a page, in small ASCII letters."""
    joined = " ".join(words(sign))
    written = {sign, sign.lower(), fold(sign), joined, *_ends(joined)}
    return {each.encode().lower() for each in written if each}  # touches ASCII letters alone


def _ends(joined: str) -> Iterator[str]:
    """Yield the ends of one folded word; each of several words is a sign of its own."""
    if " " not in joined:
        yield from (joined[at:] for at in range(1, len(joined) - LEAST_END + 1))


def _read(path: Path, data_key: DataKey | None, looked_for: LookedFor, told: Told) -> tuple[Proof, set[bytes]]:
    """Return how many pages were read, and the forms that stand on them."""
    by_end = _by_end(form for sign in looked_for.signs for form in forms_of(sign))
    reader, beside = PageReader(data_key), Beside(path)
    total = max(1, path.stat().st_size // PAGE)
    found: set[bytes] = set()
    pages = unread = 0
    before = b""
    for page in _contents(reader, beside):
        pages += 1
        if page is None:
            unread += 1
            continue
        content = page.lower()
        both = before[-_SEAM:] + content[_NEXT : _NEXT + _SEAM]
        for end, forms in by_end.items():
            if end in content or end in both:
                found |= {form for form in forms if form in content or form in both}
        before = content
        if pages % _OFTEN == 0:
            told(min(1.0, pages / total))
    return Proof(pages, len(looked_for.signs), unread=unread), found


def _by_end(forms: Iterable[bytes]) -> dict[bytes, set[bytes]]:
    """Return forms by what has to stand on a page for any of them to do so: one look for all ends of a word."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    for form in forms:
        found[form[-LEAST_END:] if form.isalnum() else form].add(form)
    return found


def _contents(reader: PageReader, beside: Beside) -> Iterator[bytes | None]:
    for page in reader.pages_of(beside.notebook):
        yield page.content
    for page in reader.frames_of(beside.log):
        yield page.content


def _judged(engine: Engine, read: tuple[Proof, set[bytes]], looked_for: LookedFor) -> Proof:
    """Tell what should be gone from words that stand in records which are kept."""
    proof, found = read
    if not found:
        return proof
    left: list[tuple[str, str]] = []
    kept: list[str] = []
    with engine.connect() as connection:
        tables = _texts(connection)
        for sign in looked_for.signs:
            places = [_place(connection, tables, form) for form in _longest(forms_of(sign) & found)]
            if not places:
                continue
            if sign in looked_for.telling or not all(places):
                left.append((sign, next(filter(None, places), "")))
            elif sign in looked_for.words:
                kept.append(sign)
    return replace(proof, left=tuple(left), kept=tuple(kept))


def _longest(forms: set[bytes]) -> list[bytes]:
    """Return forms without those that end another one, which stand wherever that one does."""
    return [form for form in forms if not any(other != form and other.endswith(form) for other in forms)]


def _place(connection: Connection, tables: Mapping[str, Sequence[str]], form: bytes) -> str:
    """Return the name of a table in which a form stands in a record, empty when it stands in none."""
    indexed = form.replace(b" ", b"").isalnum()  # as a word index has it: there it is found soonest
    for name in sorted(tables, key=lambda each: each.endswith("_content") is not indexed):
        columns = tables[name]
        held = or_(*(func.instr(func.lower(column(each)), form.decode()) > 0 for each in columns))
        if connection.scalar(select(literal(1)).select_from(table(name)).where(held).limit(1)):
            return name
    return ""


def _texts(connection: Connection) -> dict[str, list[str]]:
    """Return the columns that hold text, by table; of a word index those with the words as they were given."""
    rows = connection.exec_driver_sql("""
        SELECT named.name, info.name FROM sqlite_schema AS named, pragma_table_info(named.name) AS info
        WHERE named.type = 'table' AND named.sql NOT LIKE 'CREATE VIRTUAL%'
            AND (info.type = 'TEXT' OR named.name LIKE '%words_content' AND info.pk = 0)
        """)
    found = {"sqlite_schema": ["sql"]}
    for name, text in rows:
        found.setdefault(name, []).append(text)
    return found


def _outside(engine: Engine, statement: str) -> None:
    """Run what cannot be part of a transaction."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(statement)
    finally:
        connection.close()
