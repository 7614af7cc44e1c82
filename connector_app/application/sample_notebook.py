"""Fills a notebook with the invented community: one transaction, however many people it has."""

from collections.abc import Iterable
from itertools import islice

from connector_app.application.imports.imported import Progress
from connector_app.application.ports import Notebook
from connector_app.domain.noun import Noun

#: The notebook setting that says that all of this is invented.
SETTING = "sample"
_AT_ONCE = 5_000


def fill(notebook: Notebook, nouns: Iterable[Noun], progress: Progress | None = None, total: int = 0) -> int:
    """Store the nouns and mark the notebook as invented; return how many there were."""
    stream, done = iter(nouns), 0
    with notebook.write() as session:
        while chunk := list(islice(stream, _AT_ONCE)):
            session.save(chunk)
            done += len(chunk)
            if progress:
                progress(done, max(done, total))
    notebook.keep_setting(SETTING, "1")
    notebook.checkpoint()
    return done
