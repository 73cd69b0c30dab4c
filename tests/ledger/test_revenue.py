"""What is earned when."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models import database
from models.agenda import Agenda
from models.catalogue import IntervalUnit
from models.ledger import Transfer
from models.tenants import Tenant
from tenure.billing import revenue, revenue_days
from tenure.context import Context
from tenure.kit.periods import Period
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.ledger.invoiced import (
    Sold,
    account_of,
    deferred,
    earn_rest,
    earned,
    give_back,
    invoice,
    schedules,
    told,
)
from tests.subscriptions.shop import new_shop

MIDDAY = datetime(2027, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
async def clock(clock: Any, business: Tenant) -> Any:
    """Standing at midday of 1 January 2027."""
    await Tenant.filter(id=business.id).update(clock=MIDDAY)
    business.clock = MIDDAY
    return clock


async def test_a_month_is_earned_day_by_day_to_the_last_cent(api: Door, system: Context, clock: Any) -> None:
    await invoice(system, await account_of(api), Sold(1000, MIDDAY, MIDDAY + timedelta(days=31)))
    by_day = []
    for _ in range(32):
        by_day.append(await earned(system))
        await clock.advance(days=1)
    # 1000 x n / 31 by the end of day n, half away from zero: 32.26, 64.52, 96.77, 129.03 …
    assert by_day[:5] == [0, 32, 65, 97, 129]
    assert by_day[30:] == [968, 1000]
    assert (await earned(system), await deferred(system)) == (1000, 0)


async def test_each_day_is_told_once_with_what_it_earned(api: Door, system: Context, clock: Any) -> None:
    await invoice(system, await account_of(api), Sold(1000, MIDDAY, MIDDAY + timedelta(days=3)))
    await clock.advance(days=20)
    events = await told(system)
    assert [one["total"][0]["amountMinor"] for one in events] == ["333", "334", "333"]
    assert events[0]["period"] == {"start": "2027-01-01T00:00:00Z", "end": "2027-01-02T00:00:00Z"}
    async with database.for_tenant(system.tenant, reading=True):
        assert await Agenda.of(system.tenant).filter(kind=revenue_days.DAY).count() == 0


async def test_what_is_earned_of_a_day_is_booked_at_its_last_instant(api: Door, system: Context, clock: Any) -> None:
    await invoice(system, await account_of(api), Sold(1000, MIDDAY, MIDDAY + timedelta(days=2)))
    await clock.advance(days=3)
    async with database.for_tenant(system.tenant, reading=True):
        rows = await Transfer.of(system.tenant).filter(subject_kind="RevenueDay").order_by("occurred_at")
    assert [row.occurred_at for row in rows] == [
        datetime(2027, 1, 1, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(2027, 1, 2, 23, 59, 59, 999999, tzinfo=UTC),
    ]


async def test_what_has_no_period_is_earned_when_it_is_invoiced(api: Door, system: Context, clock: Any) -> None:
    await invoice(system, await account_of(api), Sold(700), Sold(300, MIDDAY, MIDDAY + timedelta(days=30)))
    assert (await earned(system), await deferred(system)) == (700, 300)
    await clock.advance(days=1)
    assert (await told(system))[0]["total"][0]["amountMinor"] == "710"


async def test_what_is_for_life_is_earned_over_three_years(api: Door, system: Context, clock: Any) -> None:
    offer = await (await new_shop(system)).offer(90000, IntervalUnit.LIFETIME)
    await invoice(system, await account_of(api), Sold(90000, offer=offer))
    (row,) = await schedules(system)
    assert (row.starts_on.isoformat(), row.ends_on.isoformat()) == ("2027-01-01", "2029-12-31")
    await clock.advance(days=1)
    assert await earned(system) == 82  # 90000 / 1096 = 82.12


async def test_lines_that_buy_credits_are_left_to_their_use(api: Door, system: Context, clock: Any) -> None:
    account = await account_of(api)
    await invoice(system, account, Sold(4900, MIDDAY, MIDDAY + timedelta(days=31), is_by_unit=True))
    assert await schedules(system) == []
    await clock.advance(days=3)
    assert await told(system) == []


async def test_a_credit_takes_first_what_is_not_yet_earned_and_ends_the_earning(
    api: Door, system: Context, clock: Any
) -> None:
    (line,) = await invoice(system, await account_of(api), Sold(3000, MIDDAY, MIDDAY + timedelta(days=30)))
    await clock.advance(days=10)
    assert await give_back(system, line, 1500) == 1500
    await clock.advance(days=4)
    assert await earned(system) == 1400
    await clock.advance(days=30)
    assert (await earned(system), await deferred(system)) == (1500, 0)
    assert len(await told(system)) == 15


async def test_a_credit_beyond_what_is_not_earned_takes_the_rest_from_revenue(
    api: Door, system: Context, clock: Any
) -> None:
    (line,) = await invoice(system, await account_of(api), Sold(3000, MIDDAY, MIDDAY + timedelta(days=30)))
    await clock.advance(days=20)
    assert await give_back(system, line, 2500) == 1000
    assert (await earned(system), await deferred(system)) == (500, 0)
    assert await give_back(system, line, 500) == 0
    await clock.advance(days=20)
    assert (await earned(system), await deferred(system)) == (0, 0)


async def test_what_is_left_can_be_earned_at_once(api: Door, system: Context, clock: Any) -> None:
    (line,) = await invoice(system, await account_of(api), Sold(3000, MIDDAY, MIDDAY + timedelta(days=30)))
    await clock.advance(days=10)
    await earn_rest(system, line)
    assert (await earned(system), await deferred(system)) == (3000, 0)
    await earn_rest(system, line)
    await clock.advance(days=5)
    assert [one["total"][0]["amountMinor"] for one in await told(system)][-2:] == ["100", "2000"]


async def test_what_was_not_told_while_the_machine_was_down_is_told_day_by_day(
    api: Door, system: Context, business: Tenant, clock: Any
) -> None:
    account = await account_of(api)
    await invoice(system, account, Sold(1000, MIDDAY, MIDDAY + timedelta(days=10)))
    business.clock = MIDDAY + timedelta(days=3)
    await Tenant.filter(id=business.id).update(clock=business.clock)
    # Invoiced late: nothing of it is booked before it was deferred.
    await invoice(system, account, Sold(5000, MIDDAY, MIDDAY + timedelta(days=5)))
    await clock.advance(hours=13)
    assert [one["total"][0]["amountMinor"] for one in await told(system)] == ["100", "100", "100", "4100"]
    await clock.advance(days=10)
    assert (await earned(system), await deferred(system)) == (6000, 0)


async def test_a_day_that_is_run_again_earns_nothing_twice(api: Door, system: Context, clock: Any) -> None:
    account = await account_of(api)
    for _ in range(20):
        await invoice(system, account, Sold(100, MIDDAY, MIDDAY + timedelta(days=10)))
    async with database.for_tenant(system.tenant, reading=True):
        day = (await Agenda.of(system.tenant).get(kind=revenue_days.DAY)).subject_id
    # Killed after the first batch of three, then begun anew, and once more after its end.
    await revenue_days._earn(system, day, revenue_days.BEGINNING, 7)
    assert await earned(system) == 70
    await revenue_days.end(system, day)
    await revenue_days.end(system, day)
    assert await earned(system) == 200
    assert len(await told(system)) == 1


async def test_days_are_those_of_the_business(api: Door, system: Context, business: Tenant, clock: Any) -> None:
    await Tenant.filter(id=business.id).update(zone="Pacific/Auckland")
    business.zone = "Pacific/Auckland"
    start = datetime(2027, 1, 2, 1, tzinfo=ZoneInfo("Pacific/Auckland"))
    await invoice(system, await account_of(api), Sold(1000, start, start + timedelta(days=10)))
    await clock.advance(hours=24)
    (event,) = await told(system)
    # At midday of 1 January in London it is one in the night of the 2nd in Auckland.
    assert event["period"] == {"start": "2027-01-01T11:00:00Z", "end": "2027-01-02T11:00:00Z"}


def test_the_days_of_a_period_are_counted_once() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    at_ten = Period(datetime(2027, 1, 1, 10, tzinfo=berlin), datetime(2027, 2, 1, 10, tzinfo=berlin))
    first, last = revenue.service_days(at_ten, "Europe/Berlin")
    assert (first.isoformat(), last.isoformat()) == ("2027-01-01", "2027-01-31")
    hour = Period(at_ten.start, at_ten.start + timedelta(hours=1))
    assert len(set(revenue.service_days(hour, "Europe/Berlin"))) == 1


async def test_two_currencies_are_earned_side_by_side(api: Door, system: Context, clock: Any) -> None:
    account = await account_of(api)
    await invoice(system, account, Sold(1000, MIDDAY, MIDDAY + timedelta(days=10)))
    await invoice(system, account, Sold(500, MIDDAY, MIDDAY + timedelta(days=10), currency="EUR"))
    await clock.advance(days=1)
    (event,) = await told(system)
    assert [(one["currency"], one["amountMinor"]) for one in event["total"]] == [("EUR", "50"), ("USD", "100")]


async def test_whatever_is_credited_when_every_cent_is_earned_or_given_back(
    api: Door, system: Context, clock: Any, claim: Claim
) -> None:
    chance, account = random.Random(SEED), await account_of(api)
    lines, sold, back = [], 0, 0
    for _ in range(count(400, least=20)):
        minor, days = chance.randint(1, 99_999), chance.randint(1, 20)
        sold += minor
        lines += await invoice(system, account, Sold(minor, MIDDAY, MIDDAY + timedelta(days=days)))
    for _ in range(21):
        await clock.advance(days=1)
        for line in chance.sample(lines, len(lines) // 20):
            part = chance.randint(0, line.net_minor - line.credited_net_minor)
            line.credited_net_minor += part
            back += part
            await give_back(system, line, part)
    assert (await earned(system), await deferred(system)) == (sold - back, 0)
    assert all(row.is_done for row in await schedules(system))
    async with database.for_tenant(system.tenant, reading=True):
        rows = await Transfer.of(system.tenant).filter(debit="DEFERRED", credit="REVENUE")
    told_of = sum(int(one["total"][0]["amountMinor"]) for one in await told(system))
    assert told_of == sum(row.minor for row in rows)
    claim(f"{len(lines)} lines, credited at random: every cent is earned or given back, and told by day")
