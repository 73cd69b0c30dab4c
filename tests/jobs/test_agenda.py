"""What is due happens at its instant of the tenant's time, in order, once."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from models import database
from models.agenda import Agenda
from models.tenants import Tenant
from tenure import jobs
from tenure.config import Config
from tenure.context import Context
from tenure.jobs import agenda
from tenure.jobs.test_clock import advance
from tenure.jobs.worker_door import drain
from tenure.kit import clock as machine
from tenure.kit import ids
from tenure.kit.refusals import BadInput, Unavailable
from tenure.transactions import transactional

RAN: list[tuple[str, UUID, datetime]] = []
FAILING: set[UUID] = set()
AWAY: set[UUID] = set()


def told(kind: str, ctx: Context, subject: UUID) -> None:
    RAN.append((kind, subject, ctx.now()))
    assert ctx.cause is not None
    assert ctx.cause.startswith("agenda:")
    if subject in AWAY:
        raise Unavailable
    if subject in FAILING:
        raise ZeroDivisionError


@jobs.due("tests.plain")
async def plain(ctx: Context, subject: UUID) -> None:
    await jobs.enqueue(ctx, "tests.after", subject=subject)
    told("plain", ctx, subject)


@jobs.due("tests.again")
async def again(ctx: Context, subject: UUID) -> None:
    """Comes back a day later, as a renewal does."""
    told("again", ctx, subject)
    await jobs.later(ctx, "tests.again", subject, ctx.now() + timedelta(days=1))


@jobs.due("tests.outside", outside=True)
async def outside(ctx: Context, subject: UUID) -> None:
    assert database.current() is None
    told("outside", ctx, subject)


@jobs.job("tests.after")
async def after(ctx: Context, subject: str) -> None:
    RAN.append(("after", UUID(subject), ctx.now()))


@transactional
async def agree(ctx: Context, kind: str, subject: UUID, due_at: datetime) -> None:
    await jobs.later(ctx, kind, subject, due_at)


def of(*subjects: UUID) -> list[tuple[str, UUID, datetime]]:
    return [each for each in RAN if each[1] in subjects]


async def rows(ctx: Context) -> list[Agenda]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await Agenda.of(ctx.tenant).order_by("due_at", "id")


async def test_what_is_due_happens_in_order_and_at_its_own_instant(system: Context, clock: Any) -> None:
    start, first, second, third = clock.now, ids.new(), ids.new(), ids.new()
    await agree(system, "tests.plain", third, start + timedelta(days=3))
    await agree(system, "tests.plain", first, start + timedelta(days=1))
    await agree(system, "tests.plain", second, start + timedelta(days=1))
    await clock.advance(days=2)
    day = start + timedelta(days=1)
    assert of(first, second, third) == [(kind, who, day) for who in (first, second) for kind in ("plain", "after")]
    await clock.advance(days=1)
    assert of(third) == [(kind, third, start + timedelta(days=3)) for kind in ("plain", "after")]
    assert await rows(system) == []


async def test_what_comes_back_every_day_comes_once_a_day(system: Context, clock: Any) -> None:
    start, subject = clock.now, ids.new()
    await agree(system, "tests.again", subject, start + timedelta(days=1))
    await clock.advance(days=5)
    assert [when for _, _, when in of(subject)] == [start + timedelta(days=day) for day in range(1, 6)]
    assert [row.due_at for row in await rows(system)] == [start + timedelta(days=6)]


async def test_a_later_agreement_replaces_the_earlier_one(system: Context, clock: Any) -> None:
    subject = ids.new()
    await agree(system, "tests.plain", subject, clock.now + timedelta(days=1))
    await agree(system, "tests.plain", subject, clock.now + timedelta(days=9))
    await clock.advance(days=2)
    assert of(subject) == []
    assert len(await rows(system)) == 1


async def test_what_is_struck_off_does_not_happen(system: Context, clock: Any) -> None:
    subject = ids.new()
    await agree(system, "tests.plain", subject, clock.now + timedelta(days=1))
    async with database.for_tenant(system.tenant):
        await jobs.forget(system, "tests.plain", subject)
    await clock.advance(days=2)
    assert of(subject) == []


async def test_an_agreement_is_rolled_back_with_its_cause(system: Context) -> None:
    @transactional
    async def unlucky(ctx: Context) -> None:
        await jobs.later(ctx, "tests.plain", ids.new(), ctx.now())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await unlucky(system)
    assert await rows(system) == []


async def test_a_bug_in_a_rule_stops_the_clock_and_loses_nothing(system: Context, clock: Any) -> None:
    start, subject = clock.now, ids.new()
    await agree(system, "tests.plain", subject, start + timedelta(days=1))
    FAILING.add(subject)
    with pytest.raises(ZeroDivisionError):
        await clock.advance(days=2)
    assert clock.now == start + timedelta(days=1)
    FAILING.remove(subject)
    await clock.advance(days=1)
    assert [kind for kind, _, _ in of(subject)] == ["plain", "plain", "after"]


@pytest.mark.parametrize("kind", ["tests.plain", "tests.outside"])
async def test_what_cannot_be_done_is_tried_again_ever_less_often(system: Context, clock: Any, kind: str) -> None:
    start, subject = clock.now, ids.new()
    await agree(system, kind, subject, start + timedelta(days=1))
    AWAY.add(subject)
    await clock.advance(days=1, minutes=3)
    tries = [when - start - timedelta(days=1) for _, _, when in of(subject)]
    assert tries == [timedelta(seconds=seconds) for seconds in (0, 30, 90)]
    assert [row.attempts for row in await rows(system)] == [3]
    AWAY.remove(subject)
    await clock.advance(hours=1)
    assert await rows(system) == []


async def test_an_outside_rule_keeps_its_row_until_it_has_returned(system: Context, clock: Any) -> None:
    subject = ids.new()
    await agree(system, "tests.outside", subject, clock.now + timedelta(days=1))
    FAILING.add(subject)
    with pytest.raises(ZeroDivisionError):
        await clock.advance(days=1)
    assert len(await rows(system)) == 1
    FAILING.remove(subject)
    await clock.advance(seconds=1)
    assert await rows(system) == []
    assert len(of(subject)) == 2


async def test_a_row_that_is_not_due_any_more_is_passed_over(system: Context, clock: Any) -> None:
    subject = ids.new()
    await agree(system, "tests.plain", subject, clock.now)
    (seen,) = await rows(system)
    await agree(system, "tests.plain", subject, clock.now + timedelta(days=1))
    await agenda.perform(system, seen)
    await agenda.run(system, str(seen.id))
    assert of(subject) == []
    assert len(await rows(system)) == 1


async def test_the_same_row_performed_by_two_at_once_happens_once(system: Context, clock: Any) -> None:
    import asyncio

    subject = ids.new()
    await agree(system, "tests.plain", subject, clock.now)
    (row,) = await rows(system)
    await asyncio.gather(*(agenda.run(system, str(row.id)) for _ in range(8)))
    await drain(system.services, system.tenant)
    assert [kind for kind, _, _ in of(subject)] == ["plain", "after"]


async def real_time(system: Context) -> Context:
    """The tenant without a test clock."""
    await Tenant.filter(id=system.tenant).update(clock=None)
    await system.business.refresh_from_db()
    return system


async def test_the_sweep_queues_what_is_due_in_real_time_once(system: Context) -> None:
    ctx, subject = await real_time(system), ids.new()
    await agree(ctx, "tests.plain", subject, machine.now() - timedelta(seconds=1))
    await agree(ctx, "tests.plain", ids.new(), machine.now() + timedelta(hours=1))
    for _ in range(2):
        assert await agenda.sweep(ctx.services, machine.monotonic() + 5) >= 1
    assert await drain(ctx.services, ctx.tenant) == 2  # the row, and the job that its rule queued
    assert [kind for kind, _, _ in of(subject)] == ["plain", "after"]
    assert len(await rows(ctx)) == 1


async def test_a_failed_row_is_queued_again_only_after_a_while(system: Context) -> None:
    ctx, subject = await real_time(system), ids.new()
    await agree(ctx, "tests.plain", subject, machine.now() - timedelta(seconds=1))
    FAILING.add(subject)
    for _ in range(2):
        await agenda.sweep(ctx.services, machine.monotonic() + 5)
        await drain(ctx.services, ctx.tenant)
    assert len(of(subject)) == 1
    (row,) = await rows(ctx)
    assert row.attempts == 1
    assert timedelta(seconds=20) < row.due_at - machine.now() <= timedelta(seconds=30)


async def test_the_sweep_leaves_what_waits_for_a_test_clock(system: Context) -> None:
    subject = ids.new()
    await agree(system, "tests.plain", subject, machine.now() - timedelta(days=1))
    await agenda.sweep(system.services, machine.monotonic() + 5)
    assert await drain(system.services, system.tenant) == 0


async def test_a_tenant_that_is_given_a_clock_takes_its_agenda_along(system: Context) -> None:
    ctx, subject = await real_time(system), ids.new()
    await agree(ctx, "tests.plain", subject, machine.now() + timedelta(days=1))
    await advance(ctx.services, ctx.business, machine.now() + timedelta(hours=1))
    assert [row.by_test_clock for row in await rows(ctx)] == [True]
    await advance(ctx.services, ctx.business, machine.now() + timedelta(days=2))
    assert [kind for kind, _, _ in of(subject)] == ["plain", "after"]


async def test_a_clock_goes_forward_only_and_only_in_a_test_business(system: Context, clock: Any) -> None:
    with pytest.raises(BadInput, match="forward"):
        await advance(system.services, system.business, clock.now - timedelta(seconds=1))
    business = await Tenant.get(id=system.tenant)
    business.is_test = False
    with pytest.raises(BadInput, match="test business"):
        await advance(system.services, business, clock.now + timedelta(days=1))


async def test_a_clock_that_two_move_at_once_tells_one_of_them(system: Context, clock: Any) -> None:
    import asyncio

    for hour in range(20):
        await agree(system, "tests.plain", ids.new(), clock.now + timedelta(hours=hour))
    twins = [await Tenant.get(id=system.tenant) for _ in range(2)]
    told_off = await asyncio.gather(
        *(advance(system.services, twin, clock.now + timedelta(days=1)) for twin in twins), return_exceptions=True
    )
    assert any(isinstance(each, Unavailable) for each in told_off)


async def test_an_unknown_kind_stays_on_the_agenda(system: Context, clock: Any) -> None:
    await agree(system, "tests.unknown", ids.new(), clock.now)
    (row,) = await rows(system)
    await agenda.run(replace(system), str(row.id))
    assert [each.attempts for each in await rows(system)] == [1]


async def test_the_scheduler_reads_the_agenda_and_nothing_else(config: Config, system: Context) -> None:
    await agree(system, "tests.plain", ids.new(), machine.now())
    connection = await asyncpg.connect(config.scheduler_dsn)
    try:
        seen = await connection.fetchval("SELECT count(*) FROM agenda WHERE tenant_id = $1", system.tenant)
        assert seen == 1
        tables = await connection.fetch(
            "SELECT relname::text AS name, relkind::text AS kind FROM pg_class "
            "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v')"
        )
        readable = [row["name"] for row in tables if await _reads(connection, row["name"])]
        assert readable == ["agenda"]
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute("DELETE FROM agenda")
    finally:
        await connection.close()


async def _reads(connection: asyncpg.Connection, table: str) -> bool:
    try:
        await connection.execute(f'SELECT FROM "{table}" LIMIT 1')
    except asyncpg.InsufficientPrivilegeError:
        return False
    return True
