"""A feed over graphql-transport-ws, as a client of ours would follow it: resumable by the cursor of its last event."""

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Self

from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

PATIENCE = 60.0
"""Seconds to wait for an event."""

_DOCUMENT = """
subscription Tour($after: String) {
  events(after: $after) { id cursor type subject { id } payload }
}
"""

Event = Mapping[str, Any]


class FeedFailed(Exception):
    """The server refused the feed, or what was waited for did not come."""


class Feed:
    """Events in the order in which they came; `cursor` is where to go on after a cut.

    Enter it to connect. `cut` ends the connection without a word, and `resume` opens another after the last event.
    """

    def __init__(self, url: str, token: str, after: str | None = None) -> None:
        self._address = url.replace("http", "ws", 1) + "/graphql"
        self._token = token
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._came = asyncio.Event()
        self.cursor = after
        self.events: list[Event] = []

    async def __aenter__(self) -> Self:
        await self.resume()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._reader is not None:
            self._reader.cancel()
        if self._socket is not None:
            await self._socket.close()

    async def resume(self) -> None:
        """Connect and subscribe after the last event. Raises FeedFailed."""
        async with asyncio.timeout(PATIENCE):
            socket = await connect(self._address, subprotocols=[Subprotocol("graphql-transport-ws")])
            await _say(socket, type="connection_init", payload={"authorization": f"Bearer {self._token}"})
            if json.loads(await socket.recv()).get("type") != "connection_ack":
                raise FeedFailed("the server did not acknowledge the connection")
        query = {"query": _DOCUMENT, "variables": {"after": self.cursor}}
        await _say(socket, type="subscribe", id="1", payload=query)
        self._socket = socket
        self._reader = asyncio.create_task(self._read(socket))

    async def cut(self) -> None:
        """As when a cable is pulled: no farewell, and what was on its way is lost."""
        assert self._socket is not None
        assert self._reader is not None
        self._reader.cancel()
        self._socket.transport.abort()
        await asyncio.wait([self._reader])

    async def until(self, wanted: Callable[[Event], bool]) -> Event:
        """The first event so far, or to come, that is wanted. Raises FeedFailed where none comes."""
        seen = 0
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    for event in self.events[seen:]:
                        if wanted(event):
                            return event
                    seen = len(self.events)
                    await self._more()
        except TimeoutError as error:
            raise FeedFailed(f"the event did not come within {PATIENCE:.0f} s") from error

    async def _more(self) -> None:
        assert self._reader is not None
        self._came.clear()
        waiting = asyncio.create_task(self._came.wait())
        try:
            await asyncio.wait([waiting, self._reader], return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        if self._reader.done() and not self._came.is_set():
            self._reader.result()
            raise FeedFailed("the server ended the feed")

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for text in socket:
                await self._hear(socket, json.loads(text))
        except ConnectionClosed as error:
            raise FeedFailed(f"the server closed the feed ({error})") from error

    async def _hear(self, socket: ClientConnection, message: dict[str, Any]) -> None:
        if message["type"] == "ping":
            await _say(socket, type="pong")
        elif message["type"] == "next" and message["payload"].get("data"):
            event = message["payload"]["data"]["events"]
            self.events.append(event)
            self.cursor = event["cursor"]
            self._came.set()
        elif message["type"] in {"error", "next"}:
            raise FeedFailed(f"the server refused: {json.dumps(message['payload'])}")


async def _say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))
