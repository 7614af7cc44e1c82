"""What SECURITY.md promises has its tests, and what it points to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)#:]+)\)", PAGE)))


@pytest.mark.parametrize("link", LINKS)
def test_what_the_page_points_to_is_there(link):
    assert (ROOT / link).is_file()


def test_every_fault_of_the_page_names_a_test():
    _, _, table = PAGE.partition("| what happens |")
    rows = [line for line in table.partition("\n\n")[0].splitlines()[2:] if line.startswith("|")]
    assert len(rows) >= 18
    assert [row for row in rows if not re.search(r"\]\(tests/[\w/]+/?test_\w+\.py\)", row)] == []
