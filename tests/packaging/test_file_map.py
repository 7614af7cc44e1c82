import pytest


def test_the_map_in_contributing_is_up_to_date(file_map, root):
    """When this fails: uv run python packaging/file_map.py."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert file_map.with_map(text, root) == text


def test_a_module_is_described_by_its_first_sentence(file_map):
    assert file_map.first_sentence('"""Keeps keys: none\nis lost. Not ever."""') == "Keeps keys: none is lost"
    assert file_map.first_sentence("x = 1") == ""


def test_a_new_module_is_put_under_its_folder(file_map, tmp_path):
    (tmp_path / "connector_app" / "store").mkdir(parents=True)
    (tmp_path / "connector_app" / "store" / "keys.py").write_text('"""Keeps keys."""', encoding="utf-8")
    document = f"before\n{file_map.BEGIN}\nold\n{file_map.END}\nafter"
    fresh = file_map.with_map(document, tmp_path)
    assert "**connector_app/store/**\n\n- `keys.py`: Keeps keys\n" in fresh
    assert "old" not in fresh
    assert fresh.startswith("before")
    assert fresh.endswith("after")


def test_a_document_without_marks_is_refused(file_map, tmp_path):
    with pytest.raises(ValueError, match="marks"):
        file_map.with_map("no marks", tmp_path)
