"""What the benchmarks run against: servers of this run, one business, the application without a network before it."""

import gc
import json
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import ip_address
from itertools import count
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp, Message

from models import migrate
from tenure import logs
from tenure.app import create_app
from tenure.config import load
from tenure.context import SYSTEM, Context
from tenure.services import opened
from tenure.tenants.founding import Founding, found
from tests import servers


@dataclass(frozen=True)
class World:
    """One tenant and the application in front of it."""

    app: ASGIApp
    ctx: Context
    host: str
    # Each request comes from another address, so that no limit on one of them is met.
    _addresses: Iterator[int] = field(default_factory=lambda: count(int(ip_address("10.0.0.1"))))

    async def post(self, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        """The status and body of one request."""
        sent: list[Message] = []
        messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Message:
            return messages.pop() if messages else {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            sent.append(message)

        given = {"host": self.host, "content-length": str(len(body)), **headers}
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in given.items()],
            "client": (str(ip_address(next(self._addresses))), 1),
            "server": ("127.0.0.1", 8000),
            "state": {},
        }
        await self.app(scope, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])

    async def ask(self, query: str, variables: dict[str, Any] | None = None, token: str = "") -> dict[str, Any]:
        """The data. Raises AssertionError for any error: GraphQL's come with HTTP 200."""
        headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        status, text = await self.post("/graphql", body, headers)
        answer: dict[str, Any] = json.loads(text)
        if status != 200 or answer.get("errors"):
            raise AssertionError(f"{status} {text[:500]!r}")
        data: dict[str, Any] = answer["data"]
        return data


@asynccontextmanager
async def world() -> AsyncIterator[World]:
    addresses = servers.addresses()
    folder = Path(tempfile.mkdtemp(prefix="tenure-bench-"))
    # Without Redis: what is measured is this process's own work.
    config = load(data=folder, environment="test", secret_key="bench " * 8).at(addresses.database_url, None)
    logs.configure(config)
    await migrate.migrate(config)
    try:
        async with opened(config) as services:
            slug = f"bench{secrets.token_hex(4)}"
            business = await found(services, Founding(slug, "Bench", (f"{slug}.localhost",)))
            gc.freeze()  # where a node does it too
            app = create_app(services=services)
            async with app.router.lifespan_context(app):
                host = f"{slug}.localhost:{config.port}"
                yield World(app, Context(business, services, SYSTEM, origin=f"http://{host}"), host)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
