"""A feed over graphql-transport-ws, as a client of ours would follow it: resumable by the cursor of its last event."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any, Self
from urllib.parse import urlsplit

from websockets import Subprotocol
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

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


class FeedRefused(FeedFailed):
    """The server would not have it: to ask again in the same way is of no use."""


REFUSING = frozenset({4400, 4401, 4403})
"""How a socket is closed on somebody who may not, or not in this way."""


class Feed:
    """Events in the order in which they came; `cursor` is where to go on after a cut.

    `document` is a subscription to `events` with the variables `after` and `types`, of which it needs the `cursor`.

    Enter it to connect. `cut` ends the connection without a word, and `resume` opens another after the last event.
    """

    def __init__(
        self,
        url: str,
        token: str,
        after: str | None = None,
        document: str = _DOCUMENT,
        types: Sequence[str] | None = None,
    ) -> None:
        self._address = url.replace("http", "ws", 1) + "/graphql"
        self._token = token
        self._document = document
        self._variables = {} if types is None else {"types": list(types)}
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
            socket = await self._acknowledged()
        query = {"query": self._document, "variables": {**self._variables, "after": self.cursor}}
        await _say(socket, type="subscribe", id="1", payload=query)
        self._socket = socket
        self._reader = asyncio.create_task(self._read(socket))

    async def _acknowledged(self) -> ClientConnection:
        try:
            place = _loopback(self._address)
            socket = await connect(self._address, subprotocols=[Subprotocol("graphql-transport-ws")], **place)
            await _say(socket, type="connection_init", payload={"authorization": f"Bearer {self._token}"})
            if json.loads(await socket.recv()).get("type") != "connection_ack":
                raise FeedFailed("the server did not acknowledge the connection")
        except ConnectionClosed as error:
            raise _ended(error) from error
        except InvalidStatus as error:
            status = error.response.status_code
            kind = FeedRefused if 400 <= status < 500 else FeedFailed
            raise kind(f"the server did not open the feed ({status})") from error
        return socket

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
            raise FeedFailed(f"the event did not arrive within {PATIENCE:.0f} s") from error

    async def coming(self) -> AsyncIterator[Event]:
        """Every event as it comes, which is then forgotten. Raises FeedFailed where the feed ends."""
        while True:
            while self.events:
                yield self.events.pop(0)
            await self._more()

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
            raise _ended(error) from error

    async def _hear(self, socket: ClientConnection, message: dict[str, Any]) -> None:
        if message["type"] == "ping":
            await _say(socket, type="pong")
        elif message["type"] == "next" and message["payload"].get("data"):
            event = message["payload"]["data"]["events"]
            self.events.append(event)
            self.cursor = event["cursor"]
            self._came.set()
        elif message["type"] in {"error", "next"}:
            raise FeedRefused(f"the server refused: {json.dumps(message['payload'])}")


def _ended(error: ConnectionClosed) -> FeedFailed:
    if error.rcvd is not None and error.rcvd.code in REFUSING:
        return FeedRefused(f"the server refused the feed ({error.rcvd.reason or error.rcvd.code})")
    return FeedFailed(f"the server closed the feed ({error})")


def _loopback(address: str) -> dict[str, Any]:
    """Names below `localhost` are this machine (RFC 6761): browsers know, many resolvers do not."""
    parts = urlsplit(address)
    if not (parts.hostname or "").endswith(".localhost"):
        return {}
    return {"host": "127.0.0.1", "port": parts.port or 80}


async def _say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))
