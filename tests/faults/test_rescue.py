"""Another program puts a different file in our file's place: what we still hold is saved beside it."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import Why
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store.files import Beside
from tests.factory import PASSPHRASE, copy_notebook, make_person, notebooks


@pytest.mark.parametrize("folded", [True, False])
def test_what_we_still_hold_is_in_the_rescue_copy(tmp_path: Path, folded: bool) -> None:
    dawn, ali = make_person(), make_person("Ali")
    notebook = copy_notebook(tmp_path, dawn)
    notebook.checkpoint()
    older = tmp_path / "from another machine"
    shutil.copy(notebook.path, older)
    with notebook.write() as session:
        session.save([ali])
    if folded:
        notebook.checkpoint()
    older.replace(notebook.path)
    for path in (Beside(notebook.path).log, Beside(notebook.path).index):
        path.unlink()
    with pytest.raises(NotebookError, match="file_replaced"):
        notebook.keep_draft("log", "words")
    copy = notebook.back_up(why=Why.RESCUE)
    notebook.close()
    with closing(notebooks().open(copy.path, PASSPHRASE)) as rescued:
        assert rescued.reader.get(ref_of(ali)) == ali
        assert rescued.verify() == []
    with closing(notebooks().open(notebook.path, PASSPHRASE)) as theirs:
        assert theirs.verify() == []
        assert theirs.reader.get(ref_of(dawn)) == dawn
        assert theirs.reader.get(ref_of(ali)) is None


def test_a_file_that_was_thrown_away_is_rescued_too(tmp_path: Path) -> None:
    ali = make_person("Ali")
    notebook = copy_notebook(tmp_path, ali)
    Beside(notebook.path).remove()
    with pytest.raises(NotebookError, match="file_replaced"):
        notebook.keep_draft("log", "words")
    copy = notebook.back_up(why=Why.RESCUE)
    notebook.close()
    notebooks().restore(copy.path, notebook.path, PASSPHRASE)
    with closing(notebooks().open(notebook.path, PASSPHRASE)) as back:
        assert back.reader.get(ref_of(ali)) == ali
