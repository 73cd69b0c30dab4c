"""One contract for every bus, and what Redis going away does to it."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from realtime.bus import Bus, LocalBus, RedisBus
from tests.realtime.support import RedisServer, eventually


class Nodes:
    """Two nodes of one installation: what one publishes the other hears."""

    def __init__(self, here: Bus, there: Bus) -> None:
        self.here, self.there = here, there


@pytest.fixture(params=["local", "redis"])
async def nodes(request: pytest.FixtureRequest) -> AsyncIterator[Nodes]:
    if request.param == "local":
        bus = LocalBus()
        yield Nodes(bus, bus)
        await bus.close()
        return
    server: RedisServer = request.getfixturevalue("redis_server")
    here, there = RedisBus(server.url), RedisBus(server.url)
    yield Nodes(here, there)
    await here.close()
    await there.close()


async def heard(bus: Bus, publisher: Bus, topic: str) -> None:
    """Returns once a wake-up gets from one node to the other: the subscription is made."""
    positions: list[int] = []
    stop = bus.listen(topic, positions.append)
    async with asyncio.timeout(10):
        while not positions:
            await publisher.publish(topic, 0)
            await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)
    stop()


async def test_a_wake_up_reaches_the_other_node(nodes: Nodes) -> None:
    wakes = nodes.there.subscribe("tenant")
    await heard(nodes.there, nodes.here, "tenant")
    await nodes.here.publish("tenant", 7)
    async with asyncio.timeout(2):
        while await anext(wakes) != 7:
            pass


async def test_only_the_newest_position_waits_for_a_slow_listener(nodes: Nodes) -> None:
    wakes = nodes.there.subscribe("tenant")
    await heard(nodes.there, nodes.here, "tenant")
    for position in range(1, 101):
        await nodes.here.publish("tenant", position)
    await asyncio.sleep(0.2)
    assert await anext(wakes) == 100


async def test_topics_do_not_mix(nodes: Nodes) -> None:
    ours: list[int] = []
    nodes.there.listen("ours", ours.append)
    await heard(nodes.there, nodes.here, "ours")
    await heard(nodes.there, nodes.here, "theirs")
    ours.clear()
    await nodes.here.publish("theirs", 5)
    await nodes.here.publish("ours", 6)
    await eventually(lambda: 6 in ours)
    assert 5 not in ours


async def test_a_closed_subscription_hears_nothing_more(nodes: Nodes) -> None:
    positions: list[int] = []
    stop = nodes.there.listen("tenant", positions.append)
    await heard(nodes.there, nodes.here, "tenant")
    stop()
    stop()
    positions.clear()
    await nodes.here.publish("tenant", 9)
    await asyncio.sleep(0.1)
    assert positions == []


async def test_every_listener_of_a_node_hears(nodes: Nodes) -> None:
    first: list[int] = []
    second: list[int] = []
    nodes.there.listen("tenant", first.append)
    nodes.there.listen("tenant", second.append)
    await heard(nodes.there, nodes.here, "tenant")
    await nodes.here.publish("tenant", 3)
    await eventually(lambda: 3 in first and 3 in second)


async def test_the_bus_heals_itself_after_redis_was_killed(redis_server: RedisServer) -> None:
    here, there = RedisBus(redis_server.url), RedisBus(redis_server.url)
    positions: list[int] = []
    there.listen("tenant", positions.append)
    await heard(there, here, "tenant")
    redis_server.kill()
    await asyncio.sleep(0.3)
    await here.publish("tenant", 1)
    await there.publish("tenant", 2)
    assert 2 in positions, "a node wakes itself without Redis"
    redis_server.start()
    await heard(there, here, "tenant")
    await here.publish("tenant", 50)
    await eventually(lambda: 50 in positions)
    await here.close()
    await there.close()


async def test_publishing_does_not_fail_where_there_is_no_redis() -> None:
    bus = RedisBus("redis://127.0.0.1:1/0")
    await bus.publish("tenant", 1)
    await asyncio.sleep(0.1)
    await bus.close()
