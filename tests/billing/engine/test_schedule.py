"""Billing dates: anchors that are kept, alignments, and clocks that change."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.billing.engine.schedule import Schedule, schedule
from tenure.kit.terms import Alignment

ANNIVERSARY, CALENDAR, BILLING_DAY = Alignment


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def days(grid: Schedule, count: int, begin: int = 0) -> list[str]:
    return [f"{grid.boundary(number):%Y-%m-%d}" for number in range(begin, begin + count)]


def test_p03_a_month_that_is_too_short_does_not_move_the_anchor() -> None:
    grid = schedule(at("2023-01-31"), "UTC", "MONTH", 1, ANNIVERSARY)
    assert days(grid, 5) == ["2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31"]
    assert days(schedule(at("2024-01-31"), "UTC", "MONTH", 1, ANNIVERSARY), 2) == ["2024-01-31", "2024-02-29"]


def test_a_29_february_comes_back_in_leap_years() -> None:
    grid = schedule(at("2024-02-29"), "UTC", "YEAR", 1, ANNIVERSARY)
    assert days(grid, 5) == ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


@pytest.mark.parametrize(
    ("start", "unit", "count", "alignment", "day", "whole"),
    [
        ("2024-03-05", "MONTH", 1, CALENDAR, None, ["2024-03-01", "2024-04-01"]),
        ("2024-05-17", "MONTH", 3, CALENDAR, None, ["2024-04-01", "2024-07-01"]),
        ("2024-05-17", "YEAR", 1, CALENDAR, None, ["2024-01-01", "2025-01-01"]),
        ("2024-05-17", "WEEK", 1, CALENDAR, None, ["2024-05-13", "2024-05-20"]),
        ("2011-02-01", "MONTH", 1, BILLING_DAY, 13, ["2011-01-13", "2011-02-13"]),
        ("2011-01-01", "MONTH", 1, BILLING_DAY, 15, ["2010-12-15", "2011-01-15"]),
        ("2016-05-15", "MONTH", 1, BILLING_DAY, 15, ["2016-05-15", "2016-06-15"]),
        ("2023-02-10", "MONTH", 1, BILLING_DAY, 31, ["2023-01-31", "2023-02-28"]),
        ("2023-02-28", "MONTH", 1, BILLING_DAY, 31, ["2023-02-28", "2023-03-31"]),
        ("2024-05-17", "MONTH", 3, BILLING_DAY, 20, ["2024-02-20", "2024-05-20"]),
        ("2024-05-17", "YEAR", 1, BILLING_DAY, 20, ["2023-05-20", "2024-05-20"]),
    ],
)
def test_the_first_period_holds_the_start(
    start: str, unit: str, count: int, alignment: Alignment, day: int | None, whole: list[str]
) -> None:
    grid = schedule(at(start), "UTC", unit, count, alignment, day)
    assert days(grid, 2) == whole
    assert grid.number_at(at(start)) == 0


def test_the_hour_that_does_not_exist_and_the_one_that_comes_twice() -> None:
    grid = schedule(at("2025-03-29T01:30"), "Europe/Berlin", "DAY", 1, ANNIVERSARY)
    # 02:30 is skipped on 30 March: 03:00 in summer time is the first instant after.
    assert [grid.boundary(number) for number in range(3)] == [
        at("2025-03-29T01:30"),
        at("2025-03-30T01:00"),
        at("2025-03-31T00:30"),
    ]
    back = schedule(at("2025-10-25T00:30"), "Europe/Berlin", "DAY", 1, ANNIVERSARY)
    assert back.boundary(1) == at("2025-10-26T00:30")
    assert back.boundary(2) == at("2025-10-27T01:30")


ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe")
seconds = st.integers(1_500_000_000, 1_900_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))


@given(
    seconds,
    st.sampled_from(ZONES),
    st.sampled_from(["DAY", "WEEK", "MONTH", "YEAR"]),
    st.integers(1, 5),
    st.sampled_from(list(Alignment)),
    st.integers(1, 31),
    st.integers(0, 2_000),
)
def test_periods_follow_one_another_and_the_first_holds_the_start(
    start: datetime, zone: str, unit: str, count: int, alignment: Alignment, day: int, later: int
) -> None:
    grid = schedule(start, zone, unit, count, alignment, day)
    first = grid.period(0)
    assert first.start <= start < first.end
    assert grid.number_at(start) == 0
    boundaries = [grid.boundary(number) for number in range(-3, 16)]
    assert boundaries == sorted(set(boundaries))
    moment = start + timedelta(days=later)
    held = grid.period(grid.number_at(moment))
    assert held.start <= moment < held.end
