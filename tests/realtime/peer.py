"""A websocket client that says exactly what it is told to."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.realtime.toy import Server


class Peer:
    """A client that says exactly what it is told to."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, **message: Any) -> None:
        await self.socket.send(json.dumps(message))

    async def hear(self) -> dict[str, Any]:
        async with asyncio.timeout(5):
            heard = json.loads(await self.socket.recv())
        assert isinstance(heard, dict)
        return heard

    async def enter(self, token: str = "ann") -> None:
        await self.say(type="connection_init", payload={"token": token})
        assert await self.hear() == {"type": "connection_ack"}

    async def subscribe(self, query: str, id: str = "1", **payload: Any) -> None:
        await self.say(type="subscribe", id=id, payload={"query": query, **payload})

    async def code(self, seconds: float = 5) -> int | None:
        """The code with which the server closes; what it still says before is passed over."""
        async with asyncio.timeout(seconds):
            try:
                while True:
                    await self.socket.recv()
            except ConnectionClosed:
                return self.socket.close_code


@asynccontextmanager
async def peer_of(server: Server, subprotocol: str = "graphql-transport-ws", **options: Any) -> AsyncIterator[Peer]:
    async with connect(server.url, subprotocols=[Subprotocol(subprotocol)], **options) as socket:
        yield Peer(socket)
