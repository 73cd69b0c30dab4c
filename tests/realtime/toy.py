"""A small installation for these tests and the bench: a log in memory, a schema with one feed, and its server."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache, partial
from typing import Any
from uuid import UUID

import strawberry
import uvicorn
from starlette.requests import HTTPConnection

from realtime.bus import Bus, LocalBus
from realtime.connections import Caps, Connections
from realtime.feeds import Feeds, Reading, Selection
from realtime.reader import Entry
from schema.endpoint.admission import Admission, Entrance
from schema.endpoint.execution import Schema, extensions
from schema.endpoint.shared import SharingExecutor
from schema.endpoint.websocket import WebSocketEndpoint
from tenure.kit import clock, cursors, ids
from tenure.kit.refusals import BadInput, Forbidden, Unauthenticated

TENANT = UUID("01890000-0000-7000-8000-000000000001")
OTHER_TENANT = UUID("01890000-0000-7000-8000-000000000002")


@dataclass(frozen=True, slots=True)
class Happening:
    position: int
    type: str
    subject_id: UUID


class MemoryLog:
    """A log that keeps its promises: positions without gaps, in the order of commits.

    Nothing is read from it while `reading` is cleared.
    """

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.entries: dict[UUID, list[Happening]] = {}
        self.oldest = 1
        self.reads = 0
        self.reading = asyncio.Event()
        self.reading.set()

    async def head(self, tenant: UUID) -> int:
        await asyncio.sleep(0)
        return len(self.entries.get(tenant, ()))

    async def floor(self, tenant: UUID) -> int:
        return self.oldest

    async def read(self, tenant: UUID, after: int, limit: int) -> Sequence[Happening]:
        self.reads += 1
        await self.reading.wait()
        begin = max(after, self.oldest - 1)
        page = self.entries.get(tenant, [])[begin : begin + limit]
        await asyncio.sleep(0)
        return page

    async def append(
        self, kind: str = "invoice.paid", tenant: UUID = TENANT, subject: UUID | None = None, wake: bool = True
    ) -> int:
        entries = self.entries.setdefault(tenant, [])
        entries.append(Happening(len(entries) + 1, kind, subject or ids.new()))
        position = len(entries)
        if wake:
            await self.bus.publish(f"log:{tenant}", position)
        return position


@strawberry.type
class Event:
    id: strawberry.ID
    cursor: str
    type: str
    position: int

    @strawberry.field
    def seen_as(self, info: strawberry.Info["Caller", None]) -> str:
        return info.context.name


@dataclass
class Caller:
    """The context of one operation."""

    installation: "Installation"
    name: str


@strawberry.type
class Query:
    @strawberry.field
    def name(self, info: strawberry.Info[Caller, None]) -> str:
        return info.context.name

    @strawberry.field
    async def slow(self) -> str:
        await asyncio.sleep(30)
        return "done"

    @strawberry.field
    def bug(self) -> str:
        raise RuntimeError("the password is hunter2")

    @strawberry.field
    def denied(self) -> str:
        raise Forbidden


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def pay(self, info: strawberry.Info[Caller, None]) -> int:
        return await info.context.installation.log.append()


def position_of(after: str | None) -> int | None:
    if after is None:
        return None
    try:
        (position,) = cursors.decode(after, 1)
    except ValueError as error:
        raise BadInput("This is no cursor.") from error
    if not isinstance(position, int):
        raise BadInput("This is no cursor.")
    return position


@strawberry.type(name="Feed")
class FeedRoot:
    @strawberry.subscription
    def events(
        self, info: strawberry.Info[Caller, None], after: str | None = None, types: list[str] | None = None
    ) -> AsyncGenerator[Event, None]:
        installation = info.context.installation
        selection = Selection(position_of(after), frozenset(types) if types is not None else None)
        # Strawberry knows the item's type by this annotation; a feed is an iterator of what the event is read from.
        scope = info.context.name.partition(":")[0]
        read = partial(installation.read, scope=scope)
        return installation.feeds.feed(TENANT, selection, read, scope)  # type: ignore[return-value]

    @strawberry.subscription
    async def countdown(self, start: int) -> AsyncGenerator[int, None]:
        for number in range(start, 0, -1):
            yield number
            await asyncio.sleep(0)

    @strawberry.subscription
    async def failing(self) -> AsyncGenerator[int, None]:
        yield 1
        raise RuntimeError("the password is hunter2")


@dataclass
class Installation:
    """One node. `executions` counts how often an event's selection was executed."""

    bus: Bus = field(default_factory=LocalBus)
    heartbeat_seconds: float = 5.0
    per_credential: int = 10_000
    executions: int = 0
    hidden: str = "secret.kept"
    init_seconds: float = 10.0
    expires_in: timedelta | None = None

    def __post_init__(self) -> None:
        self.log = MemoryLog(self.bus)
        self.feeds = Feeds(self.log, self.bus, self.heartbeat_seconds)
        self.connections = Connections(self.bus, self.feeds, Caps(credential=self.per_credential))

    @asynccontextmanager
    async def read(self, entry: Entry, scope: str = "feed") -> AsyncIterator[Reading | None]:
        if entry.type == self.hidden:
            yield None
            return
        self.executions += 1
        event = Event(
            id=strawberry.ID(ids.encode("Event", UUID(int=entry.position))),
            cursor=cursors.encode(entry.position),
            type=entry.type,
            position=entry.position,
        )
        yield Reading(Caller(self, scope), event)

    async def authenticate(self, params: Mapping[str, object], websocket: HTTPConnection) -> Admission:
        token = params.get("token", websocket.cookies.get("session"))
        if token is None:
            raise Unauthenticated
        if token == "crash":
            raise RuntimeError("the password is hunter2")
        if token == "forbidden":
            raise Forbidden
        name = str(token)
        return Admission(
            tenant=TENANT,
            credential=name,
            context=lambda: Caller(self, name),
            subjects=frozenset({UUID(int=int(name.partition("#")[2]))}) if "#" in name else frozenset(),
            by_cookie="token" not in params,
            origins=("https://console.example",),
            expires=clock.now() + self.expires_in if self.expires_in is not None else None,
        )

    def endpoint(self) -> WebSocketEndpoint:
        return WebSocketEndpoint(
            build(), Entrance(self.authenticate, self.connections), timedelta(seconds=self.init_seconds)
        )


@cache
def build() -> Schema:
    return Schema(Query, Mutation, FeedRoot, extensions=extensions(), execution_context_class=SharingExecutor)


class Server:
    """A real uvicorn in this event loop, on a free port."""

    def __init__(self, app: Any, port: int) -> None:
        self.port = port
        config = uvicorn.Config(
            app, host="127.0.0.1", port=port, ws="websockets-sansio", log_level="warning", lifespan="off"
        )
        config.load()
        self._server = uvicorn.Server(config)
        self._server.lifespan = config.lifespan_class(config)

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/graphql"

    async def __aenter__(self) -> "Server":
        await self._server.startup()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.cut()

    async def cut(self) -> None:
        """Stop without waiting for anybody, as a machine does that fails."""
        self._server.force_exit = True
        for connection in list(self._server.server_state.connections):
            connection.transport.abort()
        await self._server.shutdown()
