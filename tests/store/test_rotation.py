"""Which copies stay, whatever the clock does."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from connector_app.application.copies import Copy, Why
from connector_app.store.rotation import LEAST, to_drop

NOW = datetime(2026, 11, 22, 18, 0)  # noqa: DTZ001 - local time, as copies are named by
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Shelf:
    """Copies made one after the other by a clock; after each one, those that may go are gone."""

    def __init__(self) -> None:
        self.copies: list[Copy] = []
        self.made = 0
        self.dropped: list[Copy] = []

    def make(self, at: datetime, why: Why = Why.ORDINARY) -> None:
        self.made += 1
        self.copies.append(Copy(path=Path(str(self.made)), sequence=self.made, made_at=at, size=1, why=why))
        gone = to_drop(self.copies, at)
        self.dropped += gone
        self.copies = [copy for copy in self.copies if copy not in gone]

    def ages(self, now: datetime) -> list[int]:
        return sorted((now - copy.made_at).days for copy in self.copies)


def used_daily(shelf: Shelf, first: datetime, days: int, times: int = 3) -> datetime:
    for day in range(days):
        for hour in range(times):
            shelf.make(first + day * DAY + hour * HOUR)
    return first + (days - 1) * DAY + (times - 1) * HOUR


def test_all_of_two_days_seven_daily_four_weekly_none_older_than_a_month() -> None:
    shelf = Shelf()
    now = used_daily(shelf, NOW, 60)
    ages = shelf.ages(now)
    assert sum(now - copy.made_at < 2 * DAY for copy in shelf.copies) == 6
    assert set(range(7)) <= set(ages)
    assert len(ages) <= 6 + 5 + 3
    assert 14 <= ages[-1] <= 30
    newest_of_day = {copy.made_at.hour for copy in shelf.copies if now - copy.made_at > 2 * DAY}
    assert newest_of_day == {20}


def test_a_copy_from_before_an_upgrade_stays_a_month_and_no_longer() -> None:
    shelf = Shelf()
    shelf.make(NOW)
    shelf.make(NOW + HOUR, Why.BEFORE_VERSION)
    used_daily(shelf, NOW + 2 * HOUR, 29)
    assert [copy.why for copy in shelf.copies].count(Why.BEFORE_VERSION) == 1
    used_daily(shelf, NOW + 29 * DAY, 4)
    assert [copy.why for copy in shelf.copies].count(Why.BEFORE_VERSION) == 0


@pytest.mark.parametrize("days", [400, -400])
def test_a_clock_that_jumps_drops_nothing(days: int) -> None:
    shelf = Shelf()
    now = used_daily(shelf, NOW, 40)
    before, dropped = list(shelf.copies), len(shelf.dropped)
    jumped = now + days * DAY
    for hour in range(5):
        shelf.make(jumped + hour * HOUR)
    assert shelf.copies[:-5] == before
    back = now + 6 * HOUR  # and somebody sets it right
    for hour in range(5):
        shelf.make(back + hour * HOUR)
    assert shelf.copies[: len(before)] == before
    assert len(shelf.dropped) == dropped


@pytest.mark.parametrize("days", [400, -400])
def test_after_a_jump_copies_go_in_their_order(days: int) -> None:
    shelf = Shelf()
    now = used_daily(shelf, NOW, 20)
    last = shelf.made
    after = used_daily(shelf, now + days * DAY, 60)
    assert all(copy.sequence > last for copy in shelf.copies)
    assert set(range(7)) <= set(shelf.ages(after))


def test_a_clock_that_stands_still_or_is_mad_leaves_the_newest() -> None:
    for times in (
        [NOW] * 50,
        [NOW + (-1) ** n * n * 25 * DAY for n in range(50)],
        [NOW + n * 29 * DAY for n in range(9)],
    ):
        shelf = Shelf()
        for at in times:
            shelf.make(at)
        newest = range(shelf.made - LEAST + 1, shelf.made + 1)
        assert set(newest) <= {copy.sequence for copy in shelf.copies}
