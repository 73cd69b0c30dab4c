"""A websocket client that says exactly what it is told to."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.types import ASGIApp, Message
from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.realtime.toy import Server

EVENTS = "subscription($after: String) { events(after: $after) { position type } }"


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


class DirectPeer:
    """A socket of the ASGI application without a network, whose reading can be held up."""

    def __init__(self, app: ASGIApp) -> None:
        self.heard: list[dict[str, Any]] = []
        self.code: int | None = None
        self.reads = asyncio.Event()
        self.reads.set()
        self._said: asyncio.Queue[Message] = asyncio.Queue()
        self._said.put_nowait({"type": "websocket.connect"})
        self._task = asyncio.create_task(self._run(app))

    def say(self, **message: Any) -> None:
        self._said.put_nowait({"type": "websocket.receive", "text": json.dumps(message)})

    def enter(self, token: str = "ann") -> None:
        self.say(type="connection_init", payload={"token": token})

    def subscribe(self, id: str, query: str = EVENTS, **variables: Any) -> None:
        self.say(type="subscribe", id=id, payload={"query": query, "variables": variables})

    def positions(self, id: str) -> list[int]:
        """Of the events that came for one operation, in order."""
        payloads = [message["payload"] for message in self.heard if message.get("id") == id]
        return [payload["data"]["events"]["position"] for payload in payloads if "data" in payload]

    async def leave(self) -> None:
        self._said.put_nowait({"type": "websocket.disconnect", "code": 1006})
        self.reads.set()
        async with asyncio.timeout(5):
            await self._task

    async def _run(self, app: ASGIApp) -> None:
        headers = [(b"host", b"demo.localhost")]
        scope = {"type": "websocket", "path": "/graphql", "headers": headers, "subprotocols": ["graphql-transport-ws"]}
        await app(scope, self._said.get, self._send)

    async def _send(self, message: Message) -> None:
        await self.reads.wait()
        if message["type"] == "websocket.close":
            self.code = message["code"]
            self._said.put_nowait({"type": "websocket.disconnect", "code": self.code})
        elif message["type"] == "websocket.send":
            self.heard.append(json.loads(message["text"]))
