"""A change counts on every node at once, and within seconds where nobody could be told."""

import asyncio
import contextvars
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import pytest

from models import database
from models.identity import Member
from models.settings import PlatformSetting, SettingChange
from realtime.bus import RedisBus
from realtime.kept import Kept
from tenure import settings
from tenure.context import Context
from tenure.kit import clock, ids
from tenure.services import Services
from tenure.settings import Setting, changing, places, platform
from tenure.settings.changing import Wish
from tenure.transactions import transactional
from tests.settings.declared import EVERYWHERE, OVERTAKEN, RETRIES

NOBODY = "redis://127.0.0.1:1/0"


@pytest.fixture
async def node(services: Services) -> AsyncIterator[Callable[..., Services]]:
    """Makes another node: a memory and a bus of its own, on the same database."""
    made: list[Services] = []

    def make(redis_url: str) -> Services:
        bus = RedisBus(redis_url)
        made.append(replace(services, bus=bus, kept=Kept(bus)))
        return made[-1]

    yield make
    for one in made:
        await one.kept.close()
        await one.bus.close()


async def put(ctx: Context, given: object, setting: Setting[int] = RETRIES) -> None:
    await changing.change(ctx, places.business(ctx), [Wish(setting.key, given)])


async def seconds_until(ctx: Context, wanted: int, setting: Setting[int] = RETRIES) -> float:
    began = clock.monotonic()
    while await settings.value(ctx, setting) != wanted:
        assert clock.monotonic() - began < 10, "it never counted"
        await asyncio.sleep(0.005)
    return clock.monotonic() - began


async def test_what_one_node_sets_the_other_sees_at_once(system: Context, node: Any) -> None:
    redis_url = system.services.config.redis_url
    here, there = (replace(system, services=node(redis_url)) for _ in range(2))
    for ctx in (here, there):
        assert await settings.value(ctx, RETRIES) == 4
    await asyncio.sleep(0.3)  # until the other node's subscription stands
    for given in (6, 7, 8):
        await put(here, given)
        assert await settings.value(here, RETRIES) == given
        assert await seconds_until(there, given) < 1


async def test_without_redis_it_counts_within_five_seconds(system: Context, node: Any) -> None:
    here, there = (replace(system, services=node(NOBODY)) for _ in range(2))
    assert await settings.value(there, RETRIES) == 4
    await put(here, 6)
    assert await settings.value(here, RETRIES) == 6
    assert await settings.value(there, RETRIES) == 4, "this node was told though nobody can be"
    assert await seconds_until(there, 6) < 5


async def test_what_is_kept_costs_no_statement(system: Context, node: Any) -> None:
    ctx = replace(system, services=node(system.services.config.redis_url))
    await settings.value(ctx, RETRIES)
    async with database.for_tenant(ctx.tenant, reading=True) as transaction:
        assert await settings.value(ctx, RETRIES) == 4
        assert transaction.begun_at is None


async def test_a_transaction_sees_its_own_change_and_others_only_when_it_is_committed(system: Context) -> None:
    assert await settings.value(system, RETRIES) == 4
    written, looked = asyncio.Event(), asyncio.Event()

    @transactional
    async def rule(ctx: Context) -> None:
        await put(ctx, 9)
        assert await settings.value(ctx, RETRIES) == 9
        written.set()
        await looked.wait()

    async def look() -> None:
        await written.wait()
        assert await settings.value(system, RETRIES) == 4
        looked.set()

    await asyncio.gather(rule(system), look())
    assert await settings.value(system, RETRIES) == 9


async def test_a_change_that_is_rolled_back_never_counts(system: Context) -> None:
    @transactional
    async def rule(ctx: Context) -> None:
        await put(ctx, 9)
        raise LookupError

    with pytest.raises(LookupError):
        await rule(system)
    assert await settings.value(system, RETRIES) == 4


async def test_an_old_snapshot_does_not_bring_an_old_value_back(system: Context) -> None:
    await settings.value(system, RETRIES)
    async with database.for_tenant(system.tenant, reading=True):
        assert await Member.of(system.tenant).count() == 0  # the snapshot is taken here
        await asyncio.create_task(put(system, 6), context=contextvars.Context())  # in which no transaction is open
        assert await settings.value(system, RETRIES) == 4
    assert await settings.value(system, RETRIES) == 6


async def test_many_who_set_at_once_all_stand_in_the_history(system: Context) -> None:
    async with asyncio.TaskGroup() as all_at_once:
        for number in range(40):
            all_at_once.create_task(put(system, number % 10 + 1))
    async with database.for_tenant(system.tenant, reading=True):
        changes = await SettingChange.of(system.tenant).order_by("revision")
    assert [change.revision for change in changes] == list(range(1, len(changes) + 1))
    assert [change.old for change in changes[1:]] == [change.new for change in changes[:-1]]
    assert str(await settings.value(system, RETRIES)) == changes[-1].new


async def test_what_the_platform_sets_holds_for_all_who_have_not(
    root: Context, system: Context, node: Any, set_everywhere: Any
) -> None:
    there = replace(system, services=node(system.services.config.redis_url))
    assert await settings.value(there, EVERYWHERE) == 4
    await asyncio.sleep(0.3)
    row = await set_everywhere(EVERYWHERE, 3, "calmer")
    assert await seconds_until(there, 3, EVERYWHERE) < 1
    await put(system, 5, EVERYWHERE)
    assert await settings.value(system, EVERYWHERE) == 5

    await platform.publish(root, str(row.id))  # the job, which runs after it was done already
    assert (await PlatformSetting.get(key=EVERYWHERE.key)).value == "3"
    async with database.for_tenant(root.tenant, reading=True):
        change = await SettingChange.of(root.tenant).filter(setting_id=row.id).order_by("-revision").first()
    assert change is not None
    assert (change.new, change.reason) == ("3", "calmer")


async def test_an_older_value_of_the_platform_never_overwrites_a_newer(root: Context, set_everywhere: Any) -> None:
    row = await set_everywhere(OVERTAKEN, 3)
    await database.execute(
        "UPDATE platform_setting SET revision = revision + 1, value = '8' WHERE key = $1", OVERTAKEN.key,
        name=database.CONTROL,
    )  # fmt: skip
    await platform.publish(root, str(row.id))
    assert (await PlatformSetting.get(key=OVERTAKEN.key)).value == "8"
    await PlatformSetting.filter(key=OVERTAKEN.key).update(revision=row.revision)


async def test_ids_of_owners_that_are_nobody_have_the_defaults(system: Context) -> None:
    assert await settings.value(system, RETRIES, account=ids.new(), member=ids.new()) == 4
