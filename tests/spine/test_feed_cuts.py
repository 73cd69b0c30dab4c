"""Feeds of the real log through the real server, cut at random while four write: nothing is lost, nothing repeated."""

import asyncio
import json
import random
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from models import database
from models.catalogue import FeatureKind
from realtime.bus import Bus
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit import ids
from tests.claims import SEED, Claim, count
from tests.door import Door
from tests.endpoint.test_audit import NODE, program
from tests.realtime.support import eventually
from tests.spine.node import Node

CUTS = count(1_000)
CUTS_OF_THE_OFFICIAL_CLIENT = count(1_000)
WRITERS = 4
LAST = "{ events(last: 1) { pageInfo { endCursor } } }"
FOLLOW = "subscription($after: String) { events(after: $after) { id cursor } }"


class Forgetful:
    """A bus that loses half of what is published through it, as chance decides."""

    def __init__(self, bus: Bus, chance: random.Random) -> None:
        self._bus, self._chance = bus, chance

    async def publish(self, topic: str, position: int) -> None:
        if self._chance.random() < 0.5:
            await self._bus.publish(topic, position)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bus, name)


class Reader:
    """A client as an integrator would write one: it remembers its last cursor, and comes back."""

    def __init__(self, node: Node, door: Door, after: str) -> None:
        self.seen: list[str] = []
        self.cuts = 0
        self._node, self._door, self._after = node, door, after
        self._abort: Callable[[], None] | None = None

    async def run(self) -> None:
        while True:
            try:
                await self._follow()
            except (ConnectionClosed, OSError, InvalidHandshake):
                self.cuts += 1
            await asyncio.sleep(0.001)

    def cut(self) -> None:
        if self._abort is not None:
            self._abort()
            self._abort = None

    async def _follow(self) -> None:
        async with self._node.socket(self._door.system.business) as socket:
            self._abort = socket.transport.abort
            await socket.send(json.dumps({"type": "connection_init", "payload": self._door.headers}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            payload = {"query": FOLLOW, "variables": {"after": self._after}}
            await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
            while True:
                message = json.loads(await socket.recv())
                assert message["type"] == "next", message
                event = message["payload"]["data"]["events"]
                self._after = event["cursor"]
                self.seen.append(event["id"])


@pytest.fixture
def forgetful(system: Context) -> Context:
    """The system, whose wake-ups are lost as often as not."""
    bus = Forgetful(system.services.bus, random.Random(SEED))
    return replace(system, services=replace(system.services, bus=bus))


async def write(ctx: Context, chance: random.Random, done: asyncio.Event) -> None:
    while not done.is_set():
        await products.create_feature(ctx, f"f-{secrets.token_hex(6)}", "A feature", FeatureKind.BOOLEAN)
        await asyncio.sleep(chance.random() * 0.1)


@contextmanager
def writing(ctx: Context, done: asyncio.Event) -> Iterator[list[asyncio.Task[None]]]:
    tasks = [asyncio.create_task(write(ctx, random.Random(SEED + n), done)) for n in range(WRITERS)]
    try:
        yield tasks
    finally:
        done.set()


async def log_after(ctx: Context, position: int) -> list[str]:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch(
            "SELECT id, position FROM event WHERE tenant_id = $1 AND position > $2 ORDER BY position",
            ctx.tenant,
            position,
        )
    assert [row["position"] for row in rows] == list(range(position + 1, position + 1 + len(rows)))
    return [ids.encode("Event", row["id"]) for row in rows]


async def head(ctx: Context) -> int:
    async with database.for_tenant(ctx.tenant, reading=True):
        rows = await database.fetch("SELECT position FROM tenant_counter WHERE tenant_id = $1 AND id = $1", ctx.tenant)
    return int(rows[0]["position"])


async def test_random_cuts_with_four_writers_lose_and_repeat_nothing(
    api: Door, forgetful: Context, node: Node, claim: Claim
) -> None:
    staff = await api.staff("EVENTS_READ")
    begin, after = await head(forgetful), (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    readers = [Reader(node, staff, after) for _ in range(4)]
    reading = [asyncio.create_task(reader.run()) for reader in readers]
    chance, done = random.Random(SEED), asyncio.Event()
    with writing(forgetful, done) as writers:
        while sum(reader.cuts for reader in readers) < CUTS:
            await asyncio.sleep(chance.random() * 0.03)
            chance.choice(readers).cut()
            assert not any(task.done() for task in reading), [task.exception() for task in reading if task.done()]
    await asyncio.gather(*writers)
    told = await log_after(forgetful, begin)
    await eventually(lambda: all(len(reader.seen) >= len(told) for reader in readers), seconds=30)
    for task in reading:
        task.cancel()
    await asyncio.gather(*reading, return_exceptions=True)
    for reader in readers:
        assert reader.seen == told
    claim(f"{CUTS} random cuts, {WRITERS} writers, half of the wake-ups lost: {len(told)} events, no gap, no repeat")


async def test_the_official_client_follows_the_real_log_through_cuts(
    api: Door, forgetful: Context, node: Node, claim: Claim
) -> None:
    if not (NODE / "node_modules" / "graphql-ws").exists():
        install = await asyncio.create_subprocess_exec(program("npm"), "ci", "--silent", cwd=NODE)
        assert await install.wait() == 0
    staff = await api.staff("EVENTS_READ")
    begin, after = await head(forgetful), (await staff(LAST))["events"]["pageInfo"]["endCursor"]
    assert staff.headers is not None
    client = await asyncio.create_subprocess_exec(
        program("node"),
        "follow.mjs",
        f"{node.address.replace('http', 'ws')}/graphql",
        node.host(forgetful.business),
        staff.headers["authorization"],
        after,
        str(CUTS_OF_THE_OFFICIAL_CLIENT),
        cwd=NODE,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    done = asyncio.Event()
    with writing(forgetful, done) as writers:
        heard = await _heard(client, "cut enough")
    await asyncio.gather(*writers)
    told = await log_after(forgetful, begin)
    heard += await _heard(client, told[-1]) if heard[-1:] != told[-1:] else []
    assert client.stdin is not None
    client.stdin.close()  # which ends it; a signal would reach a launcher of it alone
    await client.wait()
    assert heard == told
    claim(f"{CUTS_OF_THE_OFFICIAL_CLIENT} cuts of the official graphql-ws client: ids equal the log ({len(told)})")


async def _heard(client: asyncio.subprocess.Process, upto: str) -> list[str]:
    """The ids that the client prints, up to a line."""
    assert client.stdout is not None
    heard: list[str] = []
    while True:
        async with asyncio.timeout(60):
            line = (await client.stdout.readline()).decode().strip()
            assert line, f"the client ended after {heard[-3:]}"
            assert not line.startswith("gave up"), line
        if line != "cut enough":
            heard.append(line)
        if line == upto:
            return heard
