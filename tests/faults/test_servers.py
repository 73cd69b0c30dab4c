"""PostgreSQL and Redis are cut off, killed or emptied: typed answers, and everything heals by itself."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from redis.asyncio import Redis

from models import database
from tenure.config import Config
from tenure.context import Context
from tests.claims import FULL, Claim, count
from tests.door import Door
from tests.faults.buyers import Patience, pays
from tests.jobs.proxy import Proxy
from tests.realtime.conftest import redis_binary, redis_server
from tests.realtime.support import RedisServer
from tests.spine.node import Node
from tests.subscriptions.shop import Shop, begin, buy, new_shop

__all__ = ["redis_binary", "redis_server"]

OUTAGE = 30.0 if FULL else 3.0  # seconds
BUYERS = count(100, least=6)
OFFERS = "{ offers(first: 5) { nodes { id } } }"
LAST = "{ events(last: 1) { pageInfo { endCursor } } }"


@pytest.fixture
async def shop(system: Context) -> Shop:
    return await new_shop(system)


@pytest.fixture
async def proxy(config: Config) -> AsyncIterator[Proxy]:
    assert config.database_url is not None
    async with Proxy(config.database_url) as proxy:
        yield proxy


async def count_of(ctx: Context, sql: str) -> int:
    async with database.for_tenant(ctx.tenant, reading=True):
        return int((await database.fetch(sql, ctx.tenant))[0]["number"])


async def test_a_database_that_goes_away_is_told_and_healed_without_a_restart(
    api: Door, shop: Shop, system: Context, config: Config, proxy: Proxy, clock: Any, claim: Claim
) -> None:
    offer, patience = await shop.offer(), Patience()
    members = [await api.member() for _ in range(BUYERS)]
    checkouts = [await begin(member, offer) for member in members]
    async with Node(config, database_url=proxy.url) as node:
        doors = [node.door(member) for member in members]
        assert await patience.once(doors[0], OFFERS, {}) is not None
        buying = [
            asyncio.create_task(pays(patience, door, checkout)) for door, checkout in zip(doors, checkouts, strict=True)
        ]
        await asyncio.sleep(0.1)
        proxy.cut()
        told = await _during_the_outage(node.door(api))
        proxy.mend()
        healed = await _healed(node.door(api))
        while not all(task.done() for task in buying):
            await asyncio.wait(buying, timeout=1)
            await clock.advance(seconds=31)
        paid = [task.result() for task in buying]
        assert node.process is not None
        assert node.process.returncode is None
    assert {payload["checkout"]["subscription"]["status"] for payload in paid} == {"ACTIVE"}
    taken = "SELECT count(*) AS number FROM payment WHERE tenant_id = $1 AND status = 'SUCCEEDED'"
    assert await count_of(system, taken) == BUYERS
    assert not patience.untyped, patience.untyped[:3]
    assert patience.without_retry_after == 0
    assert patience.silences == 0
    claim(
        f"database away for {OUTAGE:.0f} s: {told + patience.unavailable} answers UNAVAILABLE with Retry-After, "
        f"healed {healed:.1f} s after, {BUYERS} buyers charged once"
    )


async def _during_the_outage(door: Door) -> int:
    """Every answer is typed, and comes soon; how many those were."""
    patience, deadline = Patience(), time.monotonic() + OUTAGE
    while time.monotonic() < deadline:
        assert await patience.once(door, OFFERS, {}) is None
        await asyncio.sleep(0.1)
    assert not patience.untyped, patience.untyped[:3]
    assert patience.without_retry_after == 0
    assert patience.silences == 0
    assert patience.slowest < 15
    return patience.unavailable


async def _healed(door: Door) -> float:
    began, patience = time.monotonic(), Patience()
    await patience.ask(door, OFFERS, {})
    took = time.monotonic() - began
    assert took < 5
    return took


async def test_idle_connections_that_died_unseen_cost_no_reader_an_error(
    api: Door, shop: Shop, config: Config, proxy: Proxy
) -> None:
    await shop.offer()
    async with Node(config, database_url=proxy.url) as node:
        door = node.door(api)
        await asyncio.gather(*(door(OFFERS) for _ in range(20)))
        proxy.cut()
        await asyncio.sleep(0.3)
        proxy.mend()
        patience = Patience()
        answers = [await patience.once(door, OFFERS, {}) for _ in range(20)]
    assert patience.silences == 0
    assert not patience.untyped, patience.untyped[:3]
    assert None not in answers, f"{answers.count(None)} of 20 readers were refused"


@pytest.mark.parametrize("how", ["killed", "emptied"])
async def test_without_redis_checkout_works_and_feeds_resume(
    api: Door, shop: Shop, system: Context, config: Config, redis_server: RedisServer, how: str, claim: Claim
) -> None:
    staff, offer = await api.staff("EVENTS_READ"), await shop.offer()
    after = (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    members = [await api.member() for _ in range(3)]
    async with Node(config, redis_url=redis_server.url) as node, node.socket(system.business) as socket:
        await socket.send(json.dumps({"type": "connection_init", "payload": staff.headers}))
        await socket.recv()
        query = 'subscription($after: String) { events(after: $after, types: ["subscription.activated"]) { id } }'
        subscribe = {"query": query, "variables": {"after": after}}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": subscribe}))
        slowest = 0.0
        for number, member in enumerate(members):
            if number == 1:
                await _without(redis_server, how)
            if number == 2 and how == "killed":
                redis_server.start()
            began = time.monotonic()
            paid = await buy(node.door(member), offer)
            assert paid["checkout"]["subscription"]["status"] == "ACTIVE"
            async with asyncio.timeout(15):
                message = json.loads(await socket.recv())
            assert message["type"] == "next", message
            slowest = max(slowest, time.monotonic() - began)
    assert slowest < 12
    claim(f"Redis {how}: checkout works, the event was on the feed after {slowest:.1f} s at most")


async def _without(redis: RedisServer, how: str) -> None:
    if how == "killed":
        redis.kill()
        return
    async with Redis.from_url(redis.url) as client:
        await client.flushall()
        await client.client_kill_filter(_type="pubsub")
