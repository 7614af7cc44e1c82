import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from connector_app.settings import LOCK_AFTER, TEXT_SCALES, FailedTries, Preferences, SentFromHere, Settings, Theme
from tests.sizes import size

preferences = st.builds(
    Preferences,
    language=st.text(),
    theme=st.sampled_from(Theme),
    text_scale=st.sampled_from(TEXT_SCALES),
    lock_after=st.sampled_from(LOCK_AFTER),
    last_notebook=st.text(st.characters(exclude_categories=())),
    window=st.text("0123456789abcdef"),
    columns=st.text("0123456789abcdef"),
    doorstep=st.booleans(),
    begin_at_doorstep=st.booleans(),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=size(10, 100)
)


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return Settings(tmp_path_factory.mktemp("settings") / "deep" / "settings.json")


def test_a_first_start_has_the_first_values(tmp_path):
    assert Settings(tmp_path / "none.json").load() == Preferences()


@given(preferences)
def test_what_is_saved_is_loaded(settings, kept):
    assert settings.save(kept)
    assert settings.load() == kept


@given(st.binary())
def test_an_unreadable_file_counts_as_absent(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("broken") / "settings.json"
    path.write_bytes(content)
    assert Settings(path).load() == Preferences()


@given(st.dictionaries(st.sampled_from(list(Preferences.__slots__)), anything))
def test_values_of_the_wrong_kind_become_first_values(settings, kept):
    settings.save(Preferences())
    settings.path.write_text(json.dumps(kept), encoding="utf-8")
    loaded = settings.load()
    assert isinstance(loaded.theme, Theme)
    assert loaded.text_scale in TEXT_SCALES
    assert loaded.lock_after in LOCK_AFTER
    assert isinstance(loaded.last_notebook, str)


def test_one_bad_value_does_not_take_the_others_with_it(settings):
    settings.save(Preferences())
    settings.path.write_text('{"theme": "plaid", "language": "cy"}', encoding="utf-8")
    assert settings.load() == Preferences(language="cy")


def test_a_folder_that_cannot_be_written_is_told_and_left(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert not Settings(tmp_path / "file" / "settings.json").save(Preferences())
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_a_failed_save_keeps_the_file_and_leaves_nothing(tmp_path, monkeypatch):
    settings = Settings(tmp_path / "settings.json")
    settings.save(Preferences(language="cy"))
    before = settings.path.read_bytes()

    def disk_full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", disk_full)
    assert not settings.save(Preferences(language="pl"))
    assert settings.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [settings.path]


SENT = st.dictionaries(st.text(), st.dictionaries(st.text(), st.dates()), max_size=3)


@given(SENT)
@hypothesis_settings(max_examples=15)
def test_what_was_sent_from_here_is_remembered(tmp_path_factory, kept):
    marks = SentFromHere(tmp_path_factory.mktemp("sent") / "deep" / "sent.json")
    for ledger, releases in kept.items():
        for release, day in releases.items():
            assert marks.keep(ledger, release, day)
    assert {ledger: SentFromHere(marks.path).sent(ledger) for ledger in kept} == kept


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff", b"[]", b'{"ours": 3}', b'{"ours": {"a": 5, "b": "soon"}}']
)
def test_a_memory_that_makes_no_sense_counts_as_none(tmp_path, content):
    marks = SentFromHere(tmp_path / "sent.json")
    marks.path.write_bytes(content)
    assert marks.sent("ours") == {}
    assert marks.keep("theirs", "first", date(2026, 11, 22))
    assert marks.sent("theirs") == {"first": date(2026, 11, 22)}


def test_a_memory_that_cannot_be_read_is_told_and_left(tmp_path):
    marks = SentFromHere(tmp_path / "folder")
    marks.path.mkdir()
    assert marks.sent("ours") == {}
    assert not marks.keep("ours", "first", date(2026, 11, 22))
    assert list(tmp_path.iterdir()) == [marks.path]


# -- wrong passphrases --


@pytest.fixture
def tries(tmp_path):
    return FailedTries(tmp_path / "deep" / "tries.json")


def test_each_failure_makes_the_wait_longer_up_to_a_minute(tries):
    waits = []
    for _ in range(9):
        tries.failed("a", 1000.0)
        waits.append(FailedTries(tries.path).seconds_to_wait("a", 1000.0))  # as after a restart
    assert waits == [0, 2, 6, 14, 30, 60, 60, 60, 60]
    assert tries.seconds_to_wait("a", 1059.5) == 1
    assert tries.seconds_to_wait("a", 1060.0) == 0
    assert tries.seconds_to_wait("b", 1000.0) == 0


def test_the_right_one_forgets_the_failures(tries):
    for _ in range(5):
        tries.failed("a", 1000.0)
    tries.opened("a")
    assert tries.seconds_to_wait("a", 1000.0) == 0
    tries.failed("a", 1000.0)
    assert tries.seconds_to_wait("a", 1000.0) == 0


@pytest.mark.parametrize("jump", [-400 * 86_400, 400 * 86_400])
def test_a_clock_that_jumps_locks_nobody_out(tries, jump):
    for _ in range(9):
        tries.failed("a", 1e9)
    assert tries.seconds_to_wait("a", 1e9 + jump) <= 60
    assert tries.seconds_to_wait("a", 1e9 + jump + 60) == 0


def test_the_file_of_failures_stays_small_and_says_nothing_of_anybody(tries):
    for number in range(55):
        tries.failed(f"{number:032x}", 1000.0)
    kept = json.loads(tries.path.read_text())
    assert len(kept) == 50
    assert kept[f"{54:032x}"] == [1, 1000.0]


@hypothesis_settings(max_examples=15)
@given(st.one_of(st.binary(), anything.map(json.dumps).map(str.encode), st.just(b'{"a": [1e999, NaN]}')))
def test_an_odd_file_of_failures_counts_as_absent_or_makes_a_short_wait(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("odd") / "tries.json"
    path.write_bytes(content)
    tries = FailedTries(path)
    assert 0 <= tries.seconds_to_wait("a", 1000.0) <= 60
    tries.failed("a", 1000.0)
    tries.failed("a", 1000.0)
    assert 2 <= tries.seconds_to_wait("a", 1000.0) <= 60


@hypothesis_settings(max_examples=15)
@given(st.integers(), st.floats(), st.floats(0, 1e12))
def test_whatever_was_kept_the_wait_is_short(tmp_path_factory, times, last, now):
    path = tmp_path_factory.mktemp("odd") / "tries.json"
    path.write_text(json.dumps({"a": [times, last]}), encoding="utf-8")
    assert 0 <= FailedTries(path).seconds_to_wait("a", now) <= 60
