"""A server of an integrator: keeps what it is sent, and answers as it is told."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tenure.kit import clock
from tests.site.serving import serving

Answer = Callable[["Received"], Response]


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: bytes
    arrived: float
    """Seconds since 1970."""

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def event(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.body)
        return told


def _fine(received: Received) -> Response:
    return Response(status_code=204)


@dataclass
class Receiver:
    """`answers` by path; `hangs` are paths that are never answered."""

    base: str = ""
    received: list[Received] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)
    hangs: set[str] = field(default_factory=set)
    ended: asyncio.Event = field(default_factory=asyncio.Event)

    def at(self, path: str) -> list[Received]:
        return [one for one in self.received if one.path == path]

    def types(self, path: str = "/") -> list[str]:
        return [one.event["type"] for one in self.at(path)]

    def counts(self, path: str) -> Counter[str]:
        return Counter(one.id for one in self.at(path))

    def mend(self) -> None:
        """Answer everybody well from now on, those who wait too."""
        self.hangs.clear()
        self.answers.clear()
        self.ended.set()

    async def take(self, request: Request) -> Response:
        path = request.url.path
        received = Received(path, dict(request.headers), await request.body(), clock.now().timestamp())
        self.received.append(received)
        if path in self.hangs:
            await self.ended.wait()
        return self.answers.get(path, _fine)(received)


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = Starlette(routes=[Route("/{path:path}", receiver.take, methods=["POST", "GET"])])
    async with serving(app) as port:
        receiver.base = f"http://127.0.0.1:{port}"
        try:
            yield receiver
        finally:
            receiver.ended.set()


def status(code: int, **headers: str) -> Answer:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return lambda _: Response("told so", status_code=code, headers=named)
