"""A web process of its own: started, killed, asked to end, started again on the same port."""

import asyncio
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any, Self

import httpx
from websockets import Subprotocol
from websockets.asyncio.client import connect

from models.tenants import Tenant
from tenure.config import Config
from tests import forking
from tests.door import Door
from tests.realtime.support import free_port

ROOT = Path(__file__).parents[2]


class Node:
    """`tenure serve` of a configuration; `changes` are settings that are its own.

    `is_timed`: how long it takes to start is looked at, so that it starts as anybody's does and is not forked.
    """

    def __init__(self, config: Config, *, is_timed: bool = False, **changes: object) -> None:
        self._is_timed = is_timed
        self.config = config.model_copy(update={"port": free_port(), **changes})
        self.port = self.config.port
        self.process: asyncio.subprocess.Process | None = None
        self._clients: list[httpx.AsyncClient] = []

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in self._clients:
            await client.aclose()
        await self.kill()

    async def start(self) -> float:
        """Start it; the seconds until it was ready."""
        began = time.monotonic()
        words = ("tenure.cli", "serve")
        command = [sys.executable, "-m", *words] if self._is_timed else forking.command(*words)
        self.process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=self.config.as_environment())
        try:
            await self.is_ready()
        except BaseException:
            await self.kill()
            raise
        return time.monotonic() - began

    async def is_ready(self, seconds: float = 90) -> None:
        """Wait until it says so. Raises TimeoutError."""
        async with asyncio.timeout(seconds), httpx.AsyncClient(base_url=self.address, timeout=5) as client:
            while not await _answers_ready(client):
                assert self.process is not None
                assert self.process.returncode is None, "the node has ended"
                await asyncio.sleep(0.1)

    async def kill(self) -> None:
        """As the kernel would."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()
        await self._is_gone()

    async def _is_gone(self) -> None:
        """Wait for the forked process too: it ends a moment after the one that stands for it, which was killed."""
        async with asyncio.timeout(30):
            while self._listens():  # noqa: ASYNC110 - another process ends: no event of ours tells of it
                await asyncio.sleep(0.01)

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def ask_to_end(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def host(self, business: Tenant) -> str:
        return f"{business.slug}.localhost:{self.port}"

    def door(self, like: Door, timeout: float = 60) -> Door:
        """The same caller's door on this node."""
        headers = {"host": self.host(like.system.business)}
        limits = httpx.Limits(max_connections=None)
        client = httpx.AsyncClient(base_url=self.address, headers=headers, timeout=timeout, limits=limits)
        self._clients.append(client)
        return Door(client, like.system, like.headers)

    def socket(self, business: Tenant) -> Any:
        """A websocket to the business's GraphQL."""
        address = f"ws://{self.host(business)}/graphql"
        subprotocols = [Subprotocol("graphql-transport-ws")]
        return connect(address, subprotocols=subprotocols, host="127.0.0.1", port=self.port, close_timeout=0.1)


async def _answers_ready(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/readyz")).status_code == 200
    except httpx.TransportError:
        return False
