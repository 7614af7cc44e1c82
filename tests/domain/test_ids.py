"""Ids are random and nobody's twice, whoever draws them and on whatever thread."""

import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from connector_app.domain.ids import new_id

_MANY = 5_000


def test_an_id_is_a_random_uuid_written_without_dashes():
    assert all(re.fullmatch("[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}", new_id()) for _ in range(_MANY))


def test_no_id_is_given_twice_on_several_threads():
    with ThreadPoolExecutor(4) as threads:
        drawn = [each for ids in threads.map(lambda _: [new_id() for _ in range(_MANY)], range(4)) for each in ids]
    assert len(set(drawn)) == 4 * _MANY


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_no_id_is_given_twice_by_a_process_and_its_copy():
    new_id()
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.write(theirs, new_id().encode())
        os._exit(0)
    os.close(theirs)
    os.waitpid(child, 0)
    of_the_copy = os.read(ours, 100).decode()
    os.close(ours)
    assert len(of_the_copy) == 32
    assert of_the_copy != new_id()
