"""Those who write the log and those who follow it, as integrators would: each remembers its last cursor and comes back.

`SocketFollower`, `StreamFollower` and `LogFollower` read the same by three ways; another way is one more subclass.
"""

import asyncio
import json
import random
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import httpx
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from models import database
from models.catalogue import FeatureKind
from realtime.bus import Bus
from tenure.catalogue import products
from tenure.context import Context
from tenure.kit import ids
from tests.claims import SEED
from tests.door import Door, Failed
from tests.events.streams import stream
from tests.spine.node import Node

WRITERS = 4
LAST = "{ events(last: 1) { pageInfo { endCursor } } }"
FOLLOW = "subscription($after: String) { events(after: $after) { id cursor } }"
LIST = "query($after: String) { events(first: 100, after: $after) { nodes { id cursor } } }"
AWAY = (ConnectionClosed, OSError, InvalidHandshake, httpx.TransportError, StopAsyncIteration, TimeoutError)
"""What a client meets while its connection is cut, or its server is gone."""


class Forgetful:
    """A bus that loses half of what is published through it, as chance decides."""

    def __init__(self, bus: Bus, chance: random.Random) -> None:
        self._bus, self._chance = bus, chance

    async def publish(self, topic: str, position: int) -> None:
        if self._chance.random() < 0.5:
            await self._bus.publish(topic, position)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bus, name)


class Follower:
    """A client that goes on at any of the nodes, whenever it has lost the one it was at."""

    def __init__(self, nodes: Sequence[Node], door: Door, after: str, chance: random.Random | None = None) -> None:
        self.seen: list[str] = []
        self.cuts = 0
        self.door, self.after = door, after
        self._nodes, self._chance = nodes, chance or random.Random(SEED)
        self._abort: Callable[[], object] | None = None

    async def run(self) -> None:
        while True:
            following = asyncio.create_task(self.follow(self._chance.choice(self._nodes)))
            try:
                await asyncio.wait({following})
                if not following.cancelled() and not isinstance(following.exception(), AWAY):
                    following.result()
            finally:
                self._abort = None
                following.cancel()
            await asyncio.sleep(0.001)

    async def prepare(self) -> None:
        """Called once, before what is to be followed happens."""

    def connected(self, abort: Callable[[], object]) -> None:
        """From here on it can be cut, which `abort` does."""
        self._abort = abort

    def cut(self) -> None:
        if self._abort is not None:
            self.cuts += 1
            self._abort()
            self._abort = None

    def take(self, event: dict[str, Any]) -> None:
        self.after = event["cursor"]
        self.seen.append(event["id"])

    def in_order(self) -> list[str]:
        """The ids in the order in which this way of following promises them."""
        return self.seen

    async def follow(self, node: Node) -> None:
        """Follow until the connection ends. Raises one of `AWAY`."""
        raise NotImplementedError


class SocketFollower(Follower):
    """By websocket."""

    async def follow(self, node: Node) -> None:
        async with node.socket(self.door.system.business) as socket:
            self.connected(socket.transport.abort)
            await socket.send(json.dumps({"type": "connection_init", "payload": self.door.headers}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            payload = {"query": FOLLOW, "variables": {"after": self.after}}
            await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
            while True:
                message = json.loads(await socket.recv())
                assert message["type"] == "next", message
                self.take(message["payload"]["data"]["events"])


class StreamFollower(Follower):
    """By server-sent events; its place goes along in the header, as a browser sends it."""

    async def follow(self, node: Node) -> None:
        headers = {**self.door.headers, "last-event-id": self.after}
        async with stream(node.port, node.host(self.door.system.business), headers) as told:
            self.connected(_this_task().cancel)
            while True:
                message = await told.message(60)
                if message.event == "closing":
                    raise ConnectionResetError(message.data)
                self.take(message.data)


class LogFollower(Follower):
    """By asking the log again and again."""

    async def follow(self, node: Node) -> None:
        door = node.door(self.door, timeout=10)
        self.connected(_this_task().cancel)
        while True:
            with suppress(Failed):  # for the moment: the server says what it lacks, and is asked again
                for event in (await door(LIST, {"after": self.after}))["events"]["nodes"]:
                    self.take(event)
            await asyncio.sleep(0.05)


def _this_task() -> "asyncio.Task[Any]":
    task = asyncio.current_task()
    assert task is not None
    return task


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
    """The ids of all that was committed beyond a position, which has no gap."""
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
