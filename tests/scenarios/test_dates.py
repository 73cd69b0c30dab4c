"""Billing dates over two years: leap days, the ends of months, and both changes of the hour."""

import pytest

from tests.billing.house import day
from tests.claims import FULL, count
from tests.scenarios.conftest import Opening

# At 02:30 by the local clock (and at 01:30, which comes twice in New York), told in UTC. A zone each comes first.
HOURS = [
    ("Europe/Berlin", "2024-01-31T01:30", {2: "2024-03-31T01:00", 9: "2024-10-31T01:30", 14: "2025-03-31T00:30"}),
    ("America/New_York", "2024-01-03T06:30", {2: "2024-03-03T06:30", 10: "2024-11-03T05:30", 14: "2025-03-03T06:30"}),
    ("Europe/Berlin", "2024-01-27T01:30", {2: "2024-03-27T01:30", 9: "2024-10-27T00:30", 14: "2025-03-27T01:30"}),
    ("America/New_York", "2024-01-10T07:30", {2: "2024-03-10T07:00", 10: "2024-11-10T07:30", 14: "2025-03-10T06:30"}),
]


@pytest.mark.parametrize(("zone", "begins", "renews"), HOURS[: count(len(HOURS))])
async def test_the_hour_of_the_local_clock_is_kept(
    opening: Opening, zone: str, begins: str, renews: dict[int, str]
) -> None:
    house = await opening(begins)
    agreement = await (await house.buyer(zone=zone)).buys(await house.offer(1000))
    await house.clock.advance_to(day("2025-04-02"))
    starts = [one["periodStart"][:16] for one in await agreement.invoices()]
    assert {number: starts[number] for number in renews} == renews
    assert all(one["total"] == 1000 for one in await agreement.invoices())


async def test_a_yearly_leap_day_and_a_monthly_end_keep_their_days(opening: Opening) -> None:
    house = await opening("2024-02-29")
    buyer = await house.buyer()
    yearly = await buyer.buys(await house.offer(12000, "YEAR"))
    await house.clock.advance_to(day("2024-08-31"))
    monthly = await buyer.buys(await house.offer(1000))
    await house.clock.advance_to(day("2026-03-01" if FULL else "2025-03-01"))
    years = ["2024-02-29", "2025-02-28", "2026-02-28"]
    assert [one["periodStart"][:10] for one in await yearly.invoices()] == years[: 3 if FULL else 2]
    assert [one["periodStart"][5:10] for one in await monthly.invoices()] == [
        "08-31", "09-30", "10-31", "11-30", "12-31", "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31",
        "08-31", "09-30", "10-31", "11-30", "12-31", "01-31", "02-28",
    ][: 19 if FULL else 7]  # fmt: skip


async def test_two_currencies_are_never_mixed(opening: Opening) -> None:
    house = await opening("2024-01-01")
    buyer = await house.buyer()
    dollars = await buyer.buys(await house.offer(1000))
    yen = await buyer.buys(await house.offer(1500, price={"currency": "JPY"}))
    await house.clock.advance_to(day("2024-01-16"))
    await dollars.cancel(now=True, giveBack="BALANCE")
    assert (await buyer.balance("USD"), await buyer.balance("JPY")) == (516, 0)
    await house.clock.advance_to(day("2024-02-02"))
    assert [(one["total"], one["balance"]) for one in await yen.invoices()] == [(1500, 0), (1500, 0)]
    await house.clock.advance_to(day("2026-01-02" if FULL else "2024-06-02"))
    assert sum(one["total"] for one in await yen.invoices()) == (25 if FULL else 6) * 1500
    assert (await buyer.balance("USD"), await buyer.balance("JPY")) == (516, 0)


async def test_for_life_is_paid_once(opening: Opening) -> None:
    house = await opening("2024-01-01")
    agreement = await (await house.buyer()).buys(await house.offer(25000, "LIFETIME"))
    await house.clock.advance_to(day("2026-01-01" if FULL else "2024-03-01"))
    standing = await agreement.standing()
    assert (standing["term"], standing["status"], standing["periodEnd"]) == ("LIFETIME", "ACTIVE", None)
    assert [one["total"] for one in await agreement.invoices()] == [25000]
