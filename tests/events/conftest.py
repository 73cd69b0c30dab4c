"""A real server in front of the application, for websockets."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from websockets import Subprotocol
from websockets.asyncio.client import connect

from models.tenants import Tenant
from tests.door import Door
from tests.events.streams import stream
from tests.realtime.peer import Peer
from tests.realtime.support import free_port
from tests.realtime.toy import Server

FOLLOW = """
subscription($after: String, $types: [String!], $subject: ID) {
  events(after: $after, types: $types, subject: $subject) {
    type cursor payload subject { id }
  }
}
"""


class Follower(Peer):
    """One socket of one caller, which follows events."""

    async def follow(self, id: str = "1", **variables: Any) -> None:
        await self.subscribe(FOLLOW, id, variables=variables)

    async def event(self) -> dict[str, Any]:
        message = await self.hear()
        assert message["type"] == "next", json.dumps(message)
        told: dict[str, Any] = message["payload"]["data"]["events"]
        return told


Follow = Callable[[Door], Awaitable[Follower]]


@pytest.fixture(scope="session")
async def server(app: Starlette) -> AsyncIterator[Server]:
    async with Server(app, free_port()) as server:
        yield server


@pytest.fixture
def followed_by(server: Server, business: Tenant) -> Any:
    """Opens a socket as that caller: `async with followed_by(door) as follower`."""

    @asynccontextmanager
    async def opened(door: Door) -> AsyncIterator[Follower]:
        address = f"ws://{business.slug}.localhost:{server.port}/graphql"
        socket = connect(
            address, subprotocols=[Subprotocol("graphql-transport-ws")], host="127.0.0.1", port=server.port
        )
        async with socket as open_socket:
            follower = Follower(open_socket)
            await follower.say(type="connection_init", payload=door.headers or {})
            assert await follower.hear() == {"type": "connection_ack"}
            yield follower

    return opened


@pytest.fixture
def streamed_by(server: Server, business: Tenant) -> Any:
    """Opens a stream of server-sent events as that caller: `async with streamed_by(door, types="…") as told`."""

    def opened(door: Door, headers: dict[str, str] | None = None, **asked: str) -> Any:
        host = f"{business.slug}.localhost:{server.port}"
        return stream(server.port, host, {**door.headers, **(headers or {})}, **asked)

    return opened
