"""A test business's clock: a year passes there, and nowhere else."""

import asyncio
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta

from models import database
from models.agenda import Agenda
from models.billing import Invoice
from models.events import LoggedEvent
from models.tenants import Tenant
from tenure import jobs
from tenure.context import Context
from tenure.jobs import queue, worker_door
from tenure.kit import clock as real_clock
from tenure.kit import ids
from tests.claims import Claim
from tests.door import Door
from tests.subscriptions.shop import buy, new_shop
from tests.tenants.conftest import Founder

CLOCK = "{ testClock { now advancing { from to } } }"
ADVANCE = """
mutation($input: TestClockAdvanceInput!, $key: String!) { testClockAdvance(input: $input) @idempotent(key: $key) {
  testClock { now advancing { from to } } userErrors { code field }
} }
"""


async def advanced(staff: Door, **given: Any) -> dict[str, Any]:
    answer: dict[str, Any] = await staff(ADVANCE, {"input": given, "key": secrets.token_hex(8)})
    told: dict[str, Any] = answer["testClockAdvance"]
    return told


async def now_at(staff: Door) -> datetime:
    return datetime.fromisoformat((await staff(CLOCK))["testClock"]["now"])


async def log_of(ctx: Context) -> list[LoggedEvent]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await LoggedEvent.of(ctx.tenant).order_by("position")


async def run_jobs(ctx: Context) -> None:
    await worker_door.drain(ctx.services, ctx.tenant)


async def invoices_of(ctx: Context) -> list[Invoice]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Invoice.of(ctx.tenant).order_by("id")


@dataclass(frozen=True)
class Club:
    """A test business with one member, who pays every month."""

    ctx: Context
    staff: Door


@pytest.fixture
def clubs(api: Door, other_business: Any) -> Any:
    async def made() -> Club:
        business = await other_business()
        ctx = replace(api.system, business=business)
        door = replace(api.anonymous(), system=ctx, base=f"http://{business.slug}.localhost:8000")
        await buy(await door.member(), await (await new_shop(ctx)).offer())
        await run_jobs(ctx)
        return Club(ctx, await door.staff("CLOCK_WRITE", "EVENTS_READ"))

    return made


async def test_a_year_passes_on_one_tenant_while_another_stands_still(clubs: Any, claim: Claim) -> None:
    moved, still = await clubs(), await clubs()
    began, others = await now_at(moved.staff), (await now_at(still.staff), len(await log_of(still.ctx)))
    answer = await advanced(moved.staff, by="P1Y")
    to = began + relativedelta(years=1)
    assert answer["userErrors"] == []
    assert datetime.fromisoformat(answer["testClock"]["advancing"]["to"]) == to
    await run_jobs(moved.ctx)
    await run_jobs(still.ctx)
    assert await moved.staff(CLOCK) == {"testClock": {"now": to.isoformat(), "advancing": None}}
    paid = await invoices_of(moved.ctx)
    assert [str(one.status) for one in paid] == ["PAID"] * 13
    told = await log_of(moved.ctx)
    assert told[-1].type == "clock.advanced"
    assert datetime.fromisoformat(told[-1].payload["to"]) == to
    instants = [row.occurred_at for row in told[1:]]  # it was founded before its clock was set
    assert instants == sorted(instants), "in order, each at its own instant"
    assert (await now_at(still.staff), len(await log_of(still.ctx))) == others
    assert len(await invoices_of(still.ctx)) == 1
    claim(f"test clock: one business moved on by a year, {len(paid)} invoices, {len(told)} events; another stood still")


async def test_a_clock_that_was_stopped_half_way_goes_on_and_does_nothing_twice(clubs: Any) -> None:
    club = await clubs()
    began = await now_at(club.staff)
    await advanced(club.staff, by="P1Y")
    for _ in range(3):
        running = asyncio.create_task(run_jobs(club.ctx))
        await asyncio.sleep(0.4)
        running.cancel()  # as a worker that is killed
        await asyncio.gather(running, return_exceptions=True)
    assert await now_at(club.staff) > began
    await _taken_up_again(club.ctx)
    await run_jobs(club.ctx)
    assert await now_at(club.staff) == began + relativedelta(years=1)
    assert [str(one.status) for one in await invoices_of(club.ctx)] == ["PAID"] * 13
    assert [row.type for row in await log_of(club.ctx)].count("clock.advanced") == 1


async def _taken_up_again(ctx: Context) -> None:
    """What a killed worker had taken is given back, as it is when its heartbeat stays away."""
    given = "UPDATE pgqueuer SET status = 'queued', execute_after = now() WHERE headers->>'tenant' = $1"
    await queue.pooled().driver.execute(given, str(ctx.tenant))


async def test_time_waits_for_what_a_worker_has_taken(clubs: Any) -> None:
    club = await clubs()
    began = await now_at(club.staff)
    async with database.for_tenant(club.ctx.tenant):
        await jobs.enqueue(club.ctx, "file.tidy", file_id=ids.new())
    taken = "UPDATE pgqueuer SET status = 'picked' WHERE headers->>'tenant' = $1 RETURNING id"
    (row,) = await queue.pooled().driver.fetch(taken, str(club.ctx.tenant))
    await advanced(club.staff, by="P2M")
    running = asyncio.create_task(run_jobs(club.ctx))
    await asyncio.sleep(0.5)
    assert await now_at(club.staff) == began
    await queue.pooled().driver.execute("DELETE FROM pgqueuer WHERE id = $1", row["id"])
    await asyncio.wait_for(running, 30)
    assert await now_at(club.staff) == began + relativedelta(months=2)


async def test_only_forward_and_only_so_far(api: Door, clock: Any) -> None:
    staff = await api.staff("CLOCK_WRITE")
    for given in (
        {},
        {"by": "P1D", "to": "2027-01-01T00:00:00Z"},
        {"by": "soon"},
        {"by": "P"},
        {"by": "PT"},
        {"by": "P0D"},
        {"by": "P6Y"},
        {"by": "P999Y"},
        {"to": (clock.now - timedelta(seconds=1)).isoformat()},
        {"to": "9999-12-31T23:59:59Z"},
    ):
        assert [error["code"] for error in (await advanced(staff, **given))["userErrors"]] == ["INSTANT_INVALID"], given
    assert await now_at(staff) == clock.now


async def test_a_clock_is_moved_to_one_place_at_a_time(api: Door, run_jobs: Any) -> None:
    staff = await api.staff("CLOCK_WRITE")
    to = (await now_at(staff) + timedelta(days=3)).isoformat()
    assert (await advanced(staff, to=to))["userErrors"] == []
    assert (await advanced(staff, to=to))["userErrors"] == [], "to ask again for the same instant does no harm"
    assert (await advanced(staff, by="P9D"))["userErrors"] == [{"code": "CLOCK_BUSY", "field": ["to"]}]
    await run_jobs()
    assert (await now_at(staff)).isoformat() == to
    assert (await advanced(staff, by="PT6H"))["userErrors"] == []


async def test_a_business_that_is_no_test_has_no_such_clock(api: Door, founds: Founder) -> None:
    business = await founds(await api.staff("TENANTS_WRITE"), isTest=False)
    staff = await business.api.staff("CLOCK_WRITE")
    assert await staff(CLOCK) == {"testClock": None}
    assert (await advanced(staff, by="P1D"))["userErrors"] == [{"code": "NOT_A_TEST", "field": None}]
    assert (await Tenant.get(slug=business.slug)).clock is None


async def test_a_clock_that_was_never_set_begins_at_the_present(api: Door, founds: Founder) -> None:
    business = await founds(await api.staff("TENANTS_WRITE"))
    staff = await business.api.staff("CLOCK_WRITE")
    before = real_clock.now()
    await advanced(staff, by="P30D")
    await run_jobs(business.system)
    arrived = await now_at(staff)
    assert before + timedelta(days=30) <= arrived <= real_clock.now() + timedelta(days=30)
    async with database.for_tenant(business.system.tenant, reading=True):
        assert not await Agenda.of(business.system.tenant).filter(by_test_clock=False).exists()
