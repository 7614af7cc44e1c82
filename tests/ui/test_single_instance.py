from connector_app.ui.single_instance import SingleInstance


def test_a_second_start_finds_the_first_and_raises_it(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert not first.knock()
    assert first.listen()
    with qtbot.waitSignal(first.raised):
        assert second.knock()
    first.close()
    assert not second.knock()


def test_another_folder_is_another_program(qtbot, tmp_path):
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.listen()
    assert not other.knock()
    first.close()
