"""Handlers read every tenant's log in order, each event exactly once, and none waits for another."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models import database
from models.agenda import Agenda
from models.catalogue import FeatureKind
from models.events import LoggedEvent, ReaderCursor
from models.tenants import Tenant, TenantStatus
from realtime.bus import LocalBus
from tenure import jobs
from tenure.catalogue import products
from tenure.context import ActorKind, Context
from tenure.events import FeatureCreated
from tenure.kit import clock as real_clock
from tenure.kit import ids
from tenure.modules import readers
from tenure.modules.contract import VERSION, Handler, Manifest
from tenure.modules.watch import Watch, of_handlers
from tenure.services import Services

FAR = timedelta(days=3_650)


class Diary:
    """A module that writes down each event in the database, so that what was rolled back does not count."""

    def __init__(self, name: str = "") -> None:
        self.name = name or f"diary{secrets.token_hex(4)}"
        self.tried: list[int] = []
        self.contexts: list[Context] = []
        self.failures = 0

    @property
    def handler(self) -> Handler:
        return Handler(f"{self.name}.write", FeatureCreated, self.write)

    @property
    def manifest(self) -> Manifest:
        return Manifest(name=self.name, contract=VERSION, handlers=[self.handler])

    async def write(self, ctx: Context, event: LoggedEvent) -> None:
        self.tried.append(event.position)
        self.contexts.append(ctx)
        await jobs.later(ctx, self.name, ids.new(), ctx.now() + FAR)
        await asyncio.sleep(0)
        if self.failures:
            self.failures -= 1
            raise ZeroDivisionError("this handler is broken")

    async def written(self, ctx: Context) -> int:
        async with database.for_tenant(ctx.tenant, reading=True):
            return await Agenda.of(ctx.tenant).filter(kind=self.name).count()


@pytest.fixture
async def diary() -> Diary:
    made = Diary()
    await readers.introduce([made.manifest])
    return made


async def happen(ctx: Context, number: int = 1) -> None:
    for _ in range(number):
        await products.create_feature(ctx, f"f{secrets.token_hex(6)}", "Feature", FeatureKind.BOOLEAN)


async def cursor(ctx: Context, diary: Diary) -> ReaderCursor:
    async with database.for_tenant(ctx.tenant, reading=True):
        return await ReaderCursor.of(ctx.tenant).get(name=diary.handler.name)


async def wait_no_longer(ctx: Context, diary: Diary) -> None:
    """As if the delay after a failure were over."""
    async with database.for_tenant(ctx.tenant):
        await ReaderCursor.of(ctx.tenant).filter(name=diary.handler.name).update(retry_at=real_clock.now())


async def test_every_event_is_handled_once_and_in_order(services: Services, system: Context, diary: Diary) -> None:
    await happen(system, readers.BATCH + 5)
    assert await readers.tick(services, [diary.manifest], system.tenant) == readers.BATCH + 5
    assert await readers.tick(services, [diary.manifest], system.tenant) == 0
    assert diary.tried == sorted(set(diary.tried))
    assert await diary.written(system) == readers.BATCH + 5


async def test_workers_at_the_same_log_handle_nothing_twice(services: Services, system: Context, diary: Diary) -> None:
    await happen(system, 20)
    while await diary.written(system) < 20:
        await asyncio.gather(*(readers.tick(services, [diary.manifest], system.tenant) for _ in range(4)))
    await asyncio.gather(*(readers.tick(services, [diary.manifest], system.tenant) for _ in range(4)))
    assert await diary.written(system) == 20


async def test_a_handler_acts_as_the_system_because_of_the_event(
    services: Services, system: Context, diary: Diary
) -> None:
    await happen(system)
    await readers.tick(services, [diary.manifest], system.tenant)
    (ctx,) = diary.contexts
    async with database.for_tenant(system.tenant, reading=True):
        event = await LoggedEvent.of(system.tenant).get(position=diary.tried[0])
    assert ctx.cause == f"event:{event.id}"
    assert ctx.actor.kind is ActorKind.SYSTEM


async def test_what_a_failed_try_wrote_is_gone_and_the_event_is_tried_again(
    services: Services, system: Context, diary: Diary
) -> None:
    diary.failures = 1
    await happen(system, 2)
    assert await readers.tick(services, [diary.manifest], system.tenant) == 0
    assert await diary.written(system) == 0
    await wait_no_longer(system, diary)
    assert await readers.tick(services, [diary.manifest], system.tenant) == 2
    assert await diary.written(system) == 2
    assert (await cursor(system, diary)).attempts == 0


async def test_a_handler_that_failed_waits_ever_longer(services: Services, system: Context, diary: Diary) -> None:
    diary.failures = 1_000
    await happen(system)
    delays = []
    for _ in range(15):
        before = real_clock.now()
        await readers.tick(services, [diary.manifest], system.tenant)
        retry_at = (await cursor(system, diary)).retry_at
        assert retry_at is not None
        delays.append(round((retry_at - before).total_seconds()))
        await readers.tick(services, [diary.manifest], system.tenant)
        await wait_no_longer(system, diary)
    assert len(diary.tried) == 15, "it was tried while it had to wait"
    assert delays == sorted(delays)
    assert delays[-1] == readers.LONGEST_DELAY.total_seconds()


async def test_a_broken_handler_holds_up_no_other(services: Services, system: Context, diary: Diary) -> None:
    broken = Diary()
    broken.failures = 1_000
    await readers.introduce([broken.manifest])
    await happen(system, 3)
    assert await readers.tick(services, [broken.manifest, diary.manifest], system.tenant) == 3
    assert (await diary.written(system), await broken.written(system)) == (3, 0)


async def test_a_new_handler_leaves_history_alone(services: Services, system: Context) -> None:
    await happen(system, 2)
    late = Diary()
    await readers.introduce([late.manifest])
    await happen(system)
    await readers.introduce([late.manifest])
    assert await readers.tick(services, [late.manifest], system.tenant) == 1


async def test_tenants_are_read_apart(
    services: Services, system: Context, diary: Diary, other_business: Callable[[], Awaitable[Tenant]]
) -> None:
    other = replace(system, business=await other_business())
    await happen(system, 2)
    await happen(other, 1)
    assert await readers.tick(services, [diary.manifest], other.tenant) == 1
    assert (await diary.written(system), await diary.written(other)) == (0, 1)


async def test_a_suspended_tenant_waits(services: Services, system: Context, diary: Diary) -> None:
    await happen(system)
    await Tenant.filter(id=system.tenant).update(status=TenantStatus.SUSPENDED)
    assert await readers.tick(services, [diary.manifest], system.tenant) == 0
    await Tenant.filter(id=system.tenant).update(status=TenantStatus.ACTIVE)
    assert await readers.tick(services, [diary.manifest], system.tenant) == 1


async def test_a_worker_hears_of_new_events_and_finds_those_that_it_did_not_hear_of(
    services: Services, system: Context, diary: Diary
) -> None:
    services = replace(services, bus=LocalBus())
    system = replace(system, services=services)
    watch = of_handlers(services, [diary.manifest])
    assert watch is not None
    try:
        await happen(system)
        await watch.tick(services, real_clock.monotonic() + 60)
        assert await diary.written(system) == 1, "what came before it listened"
        await happen(system)
        await until(lambda: _watched(watch, services, system, diary, 2))
    finally:
        watch.close()


async def _watched(watch: Watch, services: Services, ctx: Context, diary: Diary, number: int) -> bool:
    await watch.tick(services, real_clock.monotonic() + 60)
    return await diary.written(ctx) == number


async def until(happened: Callable[[], Awaitable[Any]]) -> None:
    async with asyncio.timeout(8):
        while not await happened():  # noqa: ASYNC110  (what another task does has no event here)
            await asyncio.sleep(0.02)
