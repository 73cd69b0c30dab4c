"""Writers write and clients are cut at random: in the end each has had every event once, in order.

With PROVE set it makes a thousand cuts; by default it is a twentieth of them.
"""

import asyncio
import json
import os
import random
from collections.abc import Callable

import pytest
from websockets import Subprotocol
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from realtime.bus import LocalBus
from tenure.kit import cursors
from tests.realtime.peer import EVENTS
from tests.realtime.support import eventually, free_port
from tests.realtime.test_feeds import DeafBus
from tests.realtime.toy import TENANT, Installation, Server

CUTS = 1_000 if os.environ.get("PROVE") else 50
SEED = 20_261_121


class Reader:
    """A client as an integrator would write one: it remembers its last cursor, and comes back."""

    def __init__(self, port: int) -> None:
        self.seen: list[int] = []
        self.cuts = 0
        self._abort: Callable[[], None] | None = None
        self._url = f"ws://127.0.0.1:{port}/graphql"

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

    async def _follow(self) -> None:
        async with connect(self._url, subprotocols=[Subprotocol("graphql-transport-ws")], close_timeout=0.1) as socket:
            self._abort = socket.transport.abort
            after = cursors.encode(self.seen[-1] if self.seen else 0)
            await socket.send(json.dumps({"type": "connection_init", "payload": {"token": "ann"}}))
            await socket.recv()
            payload = {"query": EVENTS, "variables": {"after": after}}
            await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
            while True:
                message = json.loads(await socket.recv())
                self.seen.append(message["payload"]["data"]["events"]["position"])


async def write(installation: Installation, chance: random.Random, done: asyncio.Event) -> None:
    while not done.is_set():
        for _ in range(chance.randint(1, 5)):
            await installation.log.append()
        await asyncio.sleep(chance.random() * 0.1)


@pytest.mark.parametrize("bus", [LocalBus(), DeafBus(lost=0.5, seed=SEED)], ids=["all wake-ups", "half of them lost"])
async def test_four_writers_and_random_cuts_lose_and_repeat_nothing(bus: LocalBus) -> None:
    chance = random.Random(SEED)
    installation = Installation(bus=bus, heartbeat_seconds=0.05)
    done = asyncio.Event()
    port = free_port()
    async with Server(installation.endpoint(), port):
        readers = [Reader(port) for _ in range(5)]
        reading = [asyncio.create_task(reader.run()) for reader in readers]
        writing = [asyncio.create_task(write(installation, random.Random(SEED + n), done)) for n in range(4)]
        while sum(reader.cuts for reader in readers) < CUTS:
            await asyncio.sleep(chance.random() * 0.02)
            chance.choice(readers).cut()
        done.set()
        await asyncio.gather(*writing)
        last = len(installation.log.entries[TENANT])
        await eventually(lambda: all(reader.seen[-1:] == [last] for reader in readers), seconds=60)
        for task in reading:
            task.cancel()
        await asyncio.gather(*reading, return_exceptions=True)
    for reader in readers:
        assert reader.seen == list(range(1, last + 1))


async def test_a_server_that_is_cut_and_comes_back_is_resumed(installation: Installation) -> None:
    port = free_port()
    reader = Reader(port)
    async with Server(installation.endpoint(), port):
        reading = asyncio.create_task(reader.run())
        for _ in range(5):
            await installation.log.append()
        await eventually(lambda: reader.seen == [1, 2, 3, 4, 5])
    for _ in range(5):
        await installation.log.append()
    async with Server(installation.endpoint(), port):
        await eventually(lambda: reader.seen == list(range(1, 11)))
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)
