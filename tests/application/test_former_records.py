import shutil

from connector_app.application.dispatch import Dispatcher
from connector_app.application.forget import carry_out
from connector_app.application.forget_plan import by_default, plan_to_forget
from connector_app.application.forgotten_again import catch_up
from connector_app.application.former_records import former_records, note_former
from connector_app.application.merge_people import merge
from connector_app.domain.noun import ref_of
from tests.factory import PASSPHRASE, TODAY, copy_notebook, make_person
from tests.remembered import RememberedKeys


def joined(notebook, stays, goes):
    dispatcher = Dispatcher(notebook, lambda _: None)
    note_former(notebook, goes.id, stays.id)
    dispatcher.run(merge(notebook.reader, stays.id, goes.id).command)
    return dispatcher


def test_who_was_two_records_and_is_forgotten_does_not_come_back_as_the_other_one(tmp_path):
    dawn, dee, ali = make_person("Dawn Shaw"), make_person("Dee Shaw"), make_person("Ali")
    notebook = copy_notebook(tmp_path, dawn, dee, ali)
    notebook.checkpoint()
    older = shutil.copyfile(notebook.path, tmp_path / "older")
    joined(notebook, dawn, dee)
    carry_out(notebook, by_default(plan_to_forget(notebook, dawn.id, TODAY)), "test")
    catch_up(notebook, TODAY)
    notebook.close()
    shutil.copyfile(older, notebook.path)
    back = RememberedKeys().open(notebook.path, PASSPHRASE)
    assert catch_up(back, TODAY) == 2
    assert [back.reader.get(ref_of(each)) for each in (dawn, dee, ali)] == [None, None, ali]
    back.close()


def test_parts_of_parts_are_known_and_a_record_that_is_there_again_is_no_part(tmp_path):
    one, two, three = make_person("One"), make_person("Two"), make_person("Three")
    notebook = copy_notebook(tmp_path, one, two, three)
    joined(notebook, two, three)
    last = joined(notebook, one, two)
    assert former_records(notebook, one.id) == [two.id, three.id]
    last.undo()
    assert former_records(notebook, one.id) == []
    assert former_records(notebook, two.id) == [three.id]
    notebook.close()
