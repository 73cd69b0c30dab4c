"""Two nodes, four writers, and everything that may go wrong on the way: who follows receives what was committed."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from redis.asyncio import Redis

from models import database
from models.identity import ApiKey, Session
from realtime.bus import RedisBus
from resolvers.ids import opaque
from tenure.config import Config
from tenure.context import Context
from tenure.identity import standing
from tenure.identity.standing import SuspensionReason
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.events.streams import stream
from tests.integrators.hooks import HookFollower
from tests.integrators.workers import killed, started
from tests.realtime.conftest import _binary
from tests.realtime.peer import Peer
from tests.realtime.support import RedisServer, eventually
from tests.spine.followers import (
    LAST,
    WRITERS,
    Follower,
    Forgetful,
    LogFollower,
    SocketFollower,
    StreamFollower,
    head,
    log_after,
    writing,
)
from tests.spine.node import Node

CUTS = count(1_000)
KILLS = count(20)
FLUSHES = count(40)
WITHIN_SECONDS = 1.5
"""A second, and what it takes to be told."""
READERS: tuple[type[Follower], ...] = (
    SocketFollower,
    SocketFollower,
    StreamFollower,
    StreamFollower,
    LogFollower,
    HookFollower,
)
"""Every way to follow; whatever becomes another one stands here too."""
REVOKE_KEY = "mutation($id: ID!) { apiKeyRevoke(input: {apiKey: $id}) { userErrors { message } } }"
REVOKE_SESSION = "mutation($id: ID!) { sessionRevoke(input: {session: $id}) { userErrors { message } } }"


@dataclass(frozen=True)
class Plant:
    """Two web processes, and a Redis that is theirs alone; a worker, where it is started."""

    config: Config
    nodes: tuple[Node, Node]
    redis: RedisServer
    workers: list[asyncio.subprocess.Process] = field(default_factory=list)


@pytest.fixture(scope="module")
async def plant(config: Config, services: object, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Plant]:
    binary = _binary()
    if binary is None:
        pytest.skip("no redis-server on this machine")
    redis = RedisServer(binary, tmp_path_factory.mktemp("redis"))
    try:
        own = config.model_copy(update={"redis_url": redis.url})
        async with AsyncExitStack() as stack:
            nodes = [Node(own, pool_size=5) for _ in range(2)]
            here, there = await asyncio.gather(*(stack.enter_async_context(node) for node in nodes))
            yield Plant(own, (here, there), redis)
    finally:
        redis.kill()


@pytest.fixture
async def writer(system: Context, plant: Plant) -> AsyncIterator[Context]:
    """The system at a third process, whose wake-ups are lost as often as not."""
    bus = RedisBus(plant.redis.url)
    forgetful = Forgetful(bus, random.Random(SEED))
    yield replace(system, services=replace(system.services, bus=forgetful))
    await bus.close()


@pytest.mark.alone
@pytest.mark.timeout(1800)
async def test_who_follows_receives_what_was_committed(api: Door, writer: Context, plant: Plant, claim: Claim) -> None:
    staff = await api.staff("EVENTS_READ", "WEBHOOKS_WRITE")
    readers = [kind(plant.nodes, staff, "", random.Random(SEED + n)) for n, kind in enumerate(READERS)]
    await asyncio.gather(*(reader.prepare() for reader in readers))
    begin, after = await head(writer), (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    for reader in readers:
        reader.after = after
    chance, done = random.Random(SEED), asyncio.Event()
    reading = [asyncio.create_task(reader.run()) for reader in readers]
    plant.workers.append(await started(plant.config))
    with writing(writer, done) as writers:
        breaking = asyncio.create_task(_break(plant, chance))
        while sum(reader.cuts for reader in readers) < CUTS or not breaking.done():
            await asyncio.sleep(chance.random() * 0.03)
            chance.choice(readers).cut()
            assert not any(task.done() for task in reading), [task.exception() for task in reading if task.done()]
        await breaking
    await asyncio.gather(*writers)
    told = await log_after(writer, begin)
    await eventually(lambda: all(len(reader.seen) >= len(told) for reader in readers), seconds=60)
    for task in reading:
        task.cancel()
    await asyncio.gather(*reading, return_exceptions=True)
    await killed(plant.workers.pop())
    for reader in readers:
        assert reader.in_order() == told, type(reader).__name__
    cuts = sum(reader.cuts for reader in readers)
    claim(
        f"{WRITERS} writers, 2 nodes, {cuts} cuts, {KILLS} nodes and {KILLS} workers killed, Redis flushed {FLUSHES} "
        f"times and gone once, half of the wake-ups lost: {len(told)} events by websocket, as server-sent events, by "
        "webhook and from the log, each once and in order"
    )


async def _break(plant: Plant, chance: random.Random) -> None:
    """Kill a node or the worker and start it again, flush Redis, and take it away once."""
    breaks = [_kill] * KILLS + [_kill_worker] * KILLS + [_flush] * FLUSHES + [_take_away]
    chance.shuffle(breaks)
    for each in breaks:
        await each(plant, chance)
        await asyncio.sleep(chance.random() * 0.3)


async def _kill(plant: Plant, chance: random.Random) -> None:
    node = chance.choice(plant.nodes)
    await node.kill()
    await node.start()


async def _kill_worker(plant: Plant, chance: random.Random) -> None:
    await killed(plant.workers.pop())
    plant.workers.append(await started(plant.config))


async def _flush(plant: Plant, chance: random.Random) -> None:
    async with Redis.from_url(plant.redis.url) as redis:
        await redis.flushall()


async def _take_away(plant: Plant, chance: random.Random) -> None:
    plant.redis.kill()
    await asyncio.sleep(0.5)
    plant.redis.start()


Ending = Callable[[Door, Door, Context], Any]


async def _key(staff: Door, caller: Door, ctx: Context) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        key = await ApiKey.of(ctx.tenant).order_by("id").first()  # the caller's was made before that of the staff
    assert key is not None
    assert (await staff(REVOKE_KEY, {"id": opaque(key)}))["apiKeyRevoke"]["userErrors"] == []


async def _session(staff: Door, caller: Door, ctx: Context) -> None:
    (own,) = (await caller("{ viewer { sessions { id } } }"))["viewer"]["sessions"]
    assert (await caller(REVOKE_SESSION, {"id": own["id"]}))["sessionRevoke"]["userErrors"] == []


async def _suspension(staff: Door, caller: Door, ctx: Context) -> None:
    async with database.for_tenant(ctx.tenant, reading=True):
        member = (await Session.of(ctx.tenant).get()).member_id
    await standing.suspend(ctx, member, SuspensionReason.ABUSE)


@pytest.mark.parametrize("ending", [_key, _session, _suspension], ids=lambda ending: ending.__name__.strip("_"))
async def test_who_is_revoked_hears_no_more_on_any_node(
    api: Door, plant: Plant, system: Context, ending: Ending, claim: Claim
) -> None:
    """With a feed and without, by websocket and as server-sent events, at the node that is told and at the other."""
    caller = await api.staff("EVENTS_READ") if ending is _key else await api.member()
    here = plant.nodes[0]
    bus = RedisBus(plant.redis.url)
    ctx = replace(system, services=replace(system.services, bus=bus))
    async with AsyncExitStack() as stack:
        closings = []
        for node in plant.nodes:
            for has_feed in (True, False):
                closings.append((await _socket(stack, node, caller, has_feed)).code(10))
            host = node.host(system.business)
            closings.append((await stack.enter_async_context(stream(node.port, host, caller.headers))).code(10))
        await asyncio.sleep(0.3)
        waiting = [asyncio.create_task(_after(closing)) for closing in closings]
        began = time.monotonic()
        await ending(here.door(await api.staff()), here.door(caller), ctx)
        codes = await asyncio.gather(*waiting)
    await bus.close()
    assert {code for code, _ in codes} == {4403}
    longest = max(at - began for _, at in codes)
    assert longest < WITHIN_SECONDS
    claim(f"revoked by {ending.__name__.strip('_')}: {len(codes)} feeds at two nodes closed within {longest:.2f} s")


async def _socket(stack: AsyncExitStack, node: Node, caller: Door, has_feed: bool) -> Peer:
    peer = Peer(await stack.enter_async_context(node.socket(caller.system.business)))
    await peer.say(type="connection_init", payload=caller.headers)
    assert await peer.hear() == {"type": "connection_ack"}
    if has_feed:
        await peer.subscribe("subscription { events { id } }")
    return peer


async def _after(closing: Any) -> tuple[int, float]:
    """With which code it closed, and when."""
    code: int = await closing
    return code, time.monotonic()
